import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FeedbackGiven } from './chat-client.js';
import { strings } from './strings/en.js';

const MAX_COMMENT_UNITS = 500;

interface FeedbackFormProps {
  send(given: FeedbackGiven): Promise<void>;
  /** @param words what to tell the visitor; empty when nothing was sent */
  onDone(words: string): void;
}

/** Why an answer did not help: reasons to tick and a comment. */
export function FeedbackForm({ send, onDone }: FeedbackFormProps) {
  const commentId = useId();
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [comment, setComment] = useState('');
  const [state, setState] = useState<'editing' | 'sending' | 'failed'>('editing');
  const first = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    first.current?.focus();
    // Opened at the end of the log, it would hide its own button below the edge.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setState('sending');
    try {
      const words = comment.trim();
      await send({ vote: 'down', reasons, ...(words === '' ? {} : { comment: words }) });
      onDone(strings.feedbackThanks);
    } catch {
      setState('failed');
    }
  }

  return (
    <form ref={form} class="feedback" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>{strings.feedbackTitle}</legend>
        {Object.entries(strings.feedbackReasons).map(([reason, words], index) => (
          <label key={reason} class="tick">
            <input
              ref={index === 0 ? first : null}
              type="checkbox"
              checked={reasons.includes(reason)}
              onChange={(event) =>
                setReasons(event.currentTarget.checked ? [...reasons, reason] : reasons.filter((other) => other !== reason))
              }
            />
            {words}
          </label>
        ))}
      </fieldset>
      <label class="label" for={commentId}>
        {strings.feedbackComment}
      </label>
      <textarea
        id={commentId}
        class="field"
        rows={2}
        maxLength={MAX_COMMENT_UNITS}
        value={comment}
        onInput={(event) => setComment(event.currentTarget.value)}
      />
      {state === 'failed' && (
        <p class="form-error" role="alert">
          {strings.feedbackFailed}
        </p>
      )}
      <div class="row end">
        <button type="button" class="button small quiet" onClick={() => onDone('')}>
          {strings.cancel}
        </button>
        <button type="submit" class="button small primary" disabled={state === 'sending'}>
          {strings.feedbackSend}
        </button>
      </div>
    </form>
  );
}
