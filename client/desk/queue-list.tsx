import { useEffect, useState } from 'preact/hooks';
import type { QueueEntry } from '../../core/wire/http.js';
import type { DeskClient, DeskView } from './desk-client.js';
import type { OrderedQueue } from './desk-state.js';
import { problemWords } from './problem-words.js';
import { reasonWords } from './reason-words.js';
import { showDuration } from './show-duration.js';
import { strings } from './strings/en.js';

const TICK_MS = 10_000;

/** Everybody who waits for a person, and who is being helped. */
export function QueueList({
  client,
  view,
  ordered,
}: {
  readonly client: DeskClient;
  readonly view: DeskView;
  readonly ordered: OrderedQueue;
}) {
  const [, tick] = useState(0);
  const nowMs = Date.now();
  useEffect(() => {
    const timer = window.setInterval(() => tick((ticks) => ticks + 1), TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  const isEmpty = view.queue !== null && view.queue.length === 0;

  const group = (title: string, entries: readonly QueueEntry[]) =>
    entries.length > 0 && (
      <section class="queue-group" key={title}>
        <h3>
          {title} <span class="count">{entries.length}</span>
        </h3>
        <ul>
          {entries.map((entry) => (
            <li key={entry.conversationId}>
              <button
                type="button"
                class="queue-entry"
                aria-current={view.open?.id === entry.conversationId}
                onClick={() => client.openConversation(entry.conversationId)}
              >
                <span class="queue-words">{entry.lastWords === '' ? strings.noWords : entry.lastWords}</span>
                <span class="queue-facts">
                  {reasonWords(entry.reason)}
                  {' · '}
                  {entry.escalation === 'left-contact' ? `${strings.leftContact} · ` : ''}
                  {entry.ownerId === undefined
                    ? strings.waitingFor(showDuration(entry.waitingSince, nowMs))
                    : entry.ownerId === view.staff?.id
                      ? strings.yours
                      : strings.ownedBy(entry.ownerName ?? '')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );

  return (
    <nav class="queue" aria-labelledby="queue-title">
      <h2 id="queue-title" tabIndex={-1}>
        {strings.queue}
      </h2>
      {view.queue === null && view.queueFailure === null && <p class="queue-state">{strings.loading}</p>}
      {view.queueFailure !== null && (
        <div class="queue-state" role="alert">
          <p>
            {strings.queueFailed} {problemWords(view.queueFailure)}
          </p>
          <button type="button" class="button small" onClick={() => void client.loadQueue()}>
            {strings.retry}
          </button>
        </div>
      )}
      {isEmpty && (
        <div class="queue-state">
          <p>
            <strong>{strings.queueEmpty}</strong>
          </p>
          <p>{strings.queueEmptyHint}</p>
        </div>
      )}
      {group(strings.waiting, ordered.waiting)}
      {group(strings.mine, ordered.mine)}
      {group(strings.others, ordered.others)}
    </nav>
  );
}
