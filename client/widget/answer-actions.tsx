import { useRef, useState } from 'preact/hooks';
import type { WireAnswer } from '../../core/wire/http.js';
import { Icon } from '../parts/icon.js';
import { answerAsText } from './answer-as-text.js';
import type { ChatClient } from './chat-client.js';
import { FeedbackForm } from './feedback-form.js';
import { strings } from './strings/en.js';

interface AnswerActionsProps {
  readonly client: ChatClient;
  readonly answer: WireAnswer;
  readonly vote: 'up' | 'down' | undefined;
}

/** Copy, and what the visitor thinks of the answer. */
export function AnswerActions({ client, answer, vote }: AnswerActionsProps) {
  const [said, setSaid] = useState('');
  const [isFormOpen, setIsFormOpen] = useState(false);
  const downButton = useRef<HTMLButtonElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(answerAsText(answer));
      setSaid(strings.copied);
    } catch {
      setSaid(strings.copyFailed);
    }
  }
  async function voteUp(): Promise<void> {
    setIsFormOpen(false);
    try {
      await client.vote(answer.id, { vote: 'up', reasons: [] });
      setSaid(strings.feedbackThanks);
    } catch {
      setSaid(strings.feedbackFailed);
    }
  }
  function closeForm(words: string): void {
    setIsFormOpen(false);
    setSaid(words);
    downButton.current?.focus();
  }

  return (
    <div class="actions">
      <div class="row">
        {answer.claims.length > 0 && (
          <button type="button" class="button quiet small" onClick={() => void copy()}>
            <Icon name="copy" /> {strings.copy}
          </button>
        )}
        <button
          type="button"
          class="button quiet small square"
          aria-label={strings.helpful}
          title={strings.helpful}
          aria-pressed={vote === 'up'}
          onClick={() => void voteUp()}
        >
          <Icon name="up" />
        </button>
        <button
          ref={downButton}
          type="button"
          class="button quiet small square"
          aria-label={strings.notHelpful}
          title={strings.notHelpful}
          aria-pressed={vote === 'down'}
          aria-expanded={isFormOpen}
          onClick={() => setIsFormOpen(!isFormOpen)}
        >
          <Icon name="down" />
        </button>
        <span class="said" role="status">
          {said}
        </span>
      </div>
      {isFormOpen && <FeedbackForm send={(given) => client.vote(answer.id, given)} onDone={closeForm} />}
    </div>
  );
}
