import type { RequestFailed } from '../parts/request-failed.js';
import { problemWords } from './problem-words.js';
import { strings } from './strings/en.js';

interface OwnTurnProps {
  readonly text: string;
  readonly state: 'sending' | 'sent' | 'failed' | 'stored' | 'seen';
  readonly failure?: RequestFailed | undefined;
  onRetry?(): void;
  onDiscard?(): void;
}

const STATE_WORDS = { sending: strings.sending, sent: strings.sent, stored: '', seen: strings.seen, failed: strings.notSent } as const;

/** The visitor's own words and how far they got. */
export function OwnTurn({ text, state, failure, onRetry, onDiscard }: OwnTurnProps) {
  return (
    <div class={`turn own ${state}`}>
      <p class="bubble">
        <span class="unseen">{strings.you}: </span>
        {text}
      </p>
      {state === 'failed' ? (
        <div class="turn-state failed">
          <p>
            <strong>{strings.notSent}.</strong> {failure === undefined ? '' : problemWords(failure)}
          </p>
          <div class="row end">
            <button type="button" class="button small quiet" onClick={onDiscard}>
              {strings.discard}
            </button>
            <button type="button" class="button small" onClick={onRetry}>
              {strings.retry}
            </button>
          </div>
        </div>
      ) : (
        STATE_WORDS[state] !== '' && <p class="turn-state">{STATE_WORDS[state]}</p>
      )}
    </div>
  );
}
