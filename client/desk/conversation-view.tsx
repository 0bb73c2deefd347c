import { useEffect, useRef } from 'preact/hooks';
import type { StaffResponse } from '../../core/wire/http.js';
import { Icon } from '../parts/icon.js';
import type { DeskClient, DeskMove, DeskView, OpenConversation } from './desk-client.js';
import { DeskComposer } from './desk-composer.js';
import { problemWords } from './problem-words.js';
import { reasonWords } from './reason-words.js';
import { strings } from './strings/en.js';
import { TranscriptLog } from './transcript-log.js';

interface ConversationViewProps {
  readonly client: DeskClient;
  readonly open: OpenConversation;
  readonly staff: StaffResponse;
  readonly link: DeskView['link'];
}

/** One conversation: what may be done with it, who the customer is reached at, everything said, and the reply. */
export function ConversationView({ client, open, staff, link }: ConversationViewProps) {
  const { transcript } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [open.id]);

  const escalation = transcript?.conversation.escalation ?? 'none';
  const isMine = transcript !== null && transcript.ownerId === staff.id;
  const isResolved = transcript?.conversation.status === 'resolved';
  const isMoving = open.move.state === 'moving' || link === 'offline';
  const action = (move: DeskMove, words: string, look = '') => (
    <button type="button" class={`button small ${look}`} disabled={isMoving} onClick={() => void client.move(move)}>
      {words}
    </button>
  );

  return (
    <>
      <div class="conversation-head">
        <button type="button" class="button quiet square back" aria-label={strings.back} onClick={() => client.closeConversation()}>
          <Icon name="back" />
        </button>
        <div class="conversation-title">
          <h2 ref={heading} tabIndex={-1}>
            {transcript === null ? strings.conversation : reasonWords(transcript.reason)}
          </h2>
          {transcript !== null && (
            <p>
              {strings.statuses[escalation]}
              {isMine
                ? ` · ${strings.yours}`
                : transcript.conversation.ownerName === undefined
                  ? ''
                  : ` · ${transcript.conversation.ownerName}`}
            </p>
          )}
        </div>
        {transcript !== null && !isResolved && (
          <div class="moves">
            {transcript.ownerId === undefined && action('take', strings.take, 'primary')}
            {isMine && action('release', strings.release)}
            {isMine && action('hand-back', strings.handBack)}
            {isMine && action('resolve', strings.resolve, 'primary')}
          </div>
        )}
      </div>
      {open.move.state === 'failed' && (
        <p class="desk-banner danger" role="alert">
          {strings.moveFailed(problemWords(open.move.failure))}
        </p>
      )}
      {transcript?.contact !== undefined && (
        <p class="contact-strip">
          <strong>{strings.contactTitle}:</strong> {transcript.contact.name ?? ''} {transcript.contact.address}
        </p>
      )}
      {transcript !== null && transcript.contact === undefined && escalation === 'left-contact' && !isMine && (
        <p class="contact-strip">{strings.contactHidden}</p>
      )}
      {open.failure !== null && (
        <div class="conversation-state" role="alert">
          <p>
            <strong>{strings.openFailed}</strong> {problemWords(open.failure)}
          </p>
          <button type="button" class="button" onClick={() => client.openConversation(open.id)}>
            {strings.retry}
          </button>
        </div>
      )}
      {transcript === null && open.failure === null && (
        <p class="conversation-state" role="status">
          {strings.opening}
        </p>
      )}
      {transcript !== null && (
        <>
          <TranscriptLog client={client} transcript={transcript} />
          {isResolved ? (
            <p class="ended">{strings.ended}</p>
          ) : (
            <DeskComposer key={open.id} client={client} conversationId={open.id} canReply={isMine} />
          )}
        </>
      )}
    </>
  );
}
