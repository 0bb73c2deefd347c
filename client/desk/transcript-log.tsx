import { useEffect, useRef } from 'preact/hooks';
import type { WireMessage } from '../../core/wire/http.js';
import { showTime } from '../parts/show-time.js';
import { AnswerCard } from './answer-card.js';
import type { DeskClient } from './desk-client.js';
import type { OutgoingWords, Transcript } from './desk-state.js';
import { problemWords } from './problem-words.js';
import { strings } from './strings/en.js';

/** Everything said in a conversation, with notes that only staff see and words on their way. */
export function TranscriptLog({ client, transcript }: { readonly client: DeskClient; readonly transcript: Transcript }) {
  const log = useRef<HTMLDivElement>(null);
  const count = transcript.messages.length + transcript.outbox.length;
  const failedCount = transcript.outbox.filter(({ state }) => state === 'failed').length;
  useEffect(() => {
    if (log.current !== null) log.current.scrollTop = log.current.scrollHeight;
  }, [count, failedCount, transcript.isVisitorTyping]);

  return (
    <div ref={log} class="transcript" role="log" aria-label={strings.transcript} tabIndex={0}>
      {transcript.messages.map((message) => (
        <Entry key={message.id} message={message} transcript={transcript} />
      ))}
      {transcript.outbox.map((words) => (
        <OutgoingEntry key={words.clientId} client={client} words={words} />
      ))}
      {transcript.isVisitorTyping && <p class="typing">{strings.visitorTyping}</p>}
    </div>
  );
}

function Entry({ message, transcript }: { readonly message: WireMessage; readonly transcript: Transcript }) {
  if (message.kind === 'event') {
    const isJoining = message.authorName !== undefined && message.text === 'agent-joined';
    const words = isJoining ? strings.takenByName(message.authorName ?? '') : strings.events[message.text];
    return words === undefined ? null : <p class="event">{words}</p>;
  }
  const answer = message.answer ?? transcript.answers[message.id];
  if (message.kind === 'assistant' && answer !== undefined) return <AnswerCard message={message} answer={answer} />;
  const name = message.kind === 'visitor' ? strings.visitor : (message.authorName ?? strings.assistant);
  return (
    <article class={`entry ${message.kind}`}>
      <p class="turn-head">
        <strong>{name}</strong>
        {message.kind === 'note' && <span class="badge note">{strings.note}</span>}
        {message.kind === 'assistant' && <span class="badge">{strings.aiBadge}</span>}
        <time dateTime={message.at}>{showTime(message.at)}</time>
      </p>
      <p class="words">{message.text}</p>
    </article>
  );
}

function OutgoingEntry({ client, words }: { readonly client: DeskClient; readonly words: OutgoingWords }) {
  return (
    <article class={`entry ${words.kind === 'note' ? 'note' : 'agent'} ${words.state}`}>
      <p class="words">{words.text}</p>
      {words.state === 'sending' ? (
        <p class="entry-state">{strings.sending}</p>
      ) : (
        <div class="entry-state failed" role="alert">
          <p>
            <strong>{strings.notSent}.</strong> {words.failure === undefined ? '' : problemWords(words.failure)}
          </p>
          <button type="button" class="button small" onClick={() => client.retry(words.clientId)}>
            {strings.retry}
          </button>
          <button type="button" class="button small quiet" onClick={() => client.discard(words.clientId)}>
            {strings.discard}
          </button>
        </div>
      )}
    </article>
  );
}
