import { useEffect, useRef, useState } from 'preact/hooks';
import type { WidgetConfig, WireCitation } from '../../core/wire/http.js';
import { Icon } from '../parts/icon.js';
import { AgentTurn } from './agent-turn.js';
import { AssistantTurn } from './assistant-turn.js';
import type { ChatClient, ChatView } from './chat-client.js';
import { isAwaitingAnswer, timeline, type TimelineEntry } from './conversation-state.js';
import { EventLine } from './event-line.js';
import { LiveTurn } from './live-turn.js';
import { OwnTurn } from './own-turn.js';
import { strings } from './strings/en.js';

interface MessageLogProps {
  readonly client: ChatClient;
  readonly view: ChatView;
  readonly config: WidgetConfig;
  readonly baseUrl: string;
  /** A source lies over the log: what it belongs to must not scroll away. */
  readonly isCovered: boolean;
  onCite(citation: WireCitation): void;
}

/** A visitor who has scrolled up further than this reads, and is not pulled down by new words. */
const AT_BOTTOM_PX = 80;

/** The conversation from the AI notice to the newest words. */
export function MessageLog({ client, view, config, baseUrl, isCovered, onCite }: MessageLogProps) {
  const log = useRef<HTMLDivElement>(null);
  const [isAtBottom, setIsAtBottom] = useState(true);
  const entries = timeline(view.conversation);
  const isFresh = entries.length === 0;
  const last = entries.at(-1);
  const isWaitingUnheard = isAwaitingAnswer(view.conversation) && last?.kind !== 'live' && isAccepted(last);
  // Only the socket carries the request; without it the answer is simply waited for.
  const onStop = view.link === 'live' ? () => client.stopAnswer() : undefined;
  const newestAgentSeq = view.conversation.messages.findLast(({ kind }) => kind === 'agent')?.seq ?? 0;

  useEffect(() => {
    if (isAtBottom && !isCovered && log.current !== null) log.current.scrollTop = log.current.scrollHeight;
  });
  useEffect(() => {
    if (newestAgentSeq > 0) client.markRead(newestAgentSeq);
  }, [newestAgentSeq]);

  function onScroll(): void {
    const { scrollTop, scrollHeight, clientHeight } = log.current as HTMLDivElement;
    setIsAtBottom(scrollHeight - scrollTop - clientHeight < AT_BOTTOM_PX);
  }

  function draw(entry: TimelineEntry) {
    switch (entry.kind) {
      case 'stored-own':
        return <OwnTurn key={entry.key} text={entry.text} state={entry.isSeen ? 'seen' : 'stored'} />;
      case 'outgoing':
        return (
          <OwnTurn
            key={entry.key}
            text={entry.outgoing.text}
            state={entry.outgoing.state}
            failure={entry.outgoing.failure}
            onRetry={() => client.retry(entry.outgoing.clientId)}
            onDiscard={() => client.discard(entry.outgoing.clientId)}
          />
        );
      case 'live':
        return <LiveTurn key={entry.key} live={entry.live} config={config} onCite={onCite} onStop={onStop} />;
      case 'answer':
        return (
          <AssistantTurn
            key={entry.key}
            client={client}
            config={config}
            baseUrl={baseUrl}
            answer={entry.answer}
            at={entry.message.at}
            vote={entry.vote}
            isLast={entry === last}
            canAskPerson={view.conversation.conversation?.status !== 'escalated'}
            onCite={onCite}
          />
        );
      case 'agent':
        return <AgentTurn key={entry.key} message={entry.message} />;
      case 'event':
        return <EventLine key={entry.key} message={entry.message} />;
    }
  }

  return (
    <div class="log-place">
      {/* Scrollable areas must be reachable by keyboard, so the log takes the focus. */}
      <div ref={log} class="log" role="log" aria-label={strings.logLabel} tabIndex={0} onScroll={onScroll}>
        <p class="notice">
          <span class="badge">{strings.aiBadge}</span> {config.aiNotice}
        </p>
        <p class="greeting">{config.greeting}</p>
        {isFresh && config.suggestedQuestions.length > 0 && (
          <div class="suggestions">
            <h3>{strings.suggestedTitle}</h3>
            {config.suggestedQuestions.map((question) => (
              <button key={question} type="button" class="suggestion" onClick={() => client.send(question)}>
                {question}
              </button>
            ))}
          </div>
        )}
        {entries.map(draw)}
        {isWaitingUnheard && (
          <LiveTurn live={{ phase: 'searching', claims: {}, citations: [] }} config={config} onCite={onCite} onStop={onStop} />
        )}
        {view.conversation.isAgentTyping && (
          <p class="typing">{strings.isTyping(view.conversation.conversation?.ownerName ?? strings.somebody)}</p>
        )}
      </div>
      {!isAtBottom && (
        <button
          type="button"
          class="button square to-newest"
          aria-label={strings.toNewest}
          onClick={() => {
            setIsAtBottom(true);
            if (log.current !== null) log.current.scrollTop = log.current.scrollHeight;
          }}
        >
          <Icon name="arrowDown" />
        </button>
      )}
    </div>
  );
}

const isAccepted = (entry: TimelineEntry | undefined): boolean =>
  entry?.kind === 'stored-own' || (entry?.kind === 'outgoing' && entry.outgoing.state === 'sent');
