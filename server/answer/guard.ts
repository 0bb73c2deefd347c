/**
 * The checks before retrieval. Only this file makes an `AdmittedQuestion`, and nothing after it takes a plain `Question`:
 * handing a model unredacted or unguarded text does not compile. Not admitting is an outcome, not an error.
 */
import type { AdmittedQuestion, Outcome, Question, Reason } from '../../core/domain/answer.js';
import { INJECTION_THRESHOLD, scoreInjection } from './injection.js';
import { intentOf } from './intents.js';

export type Guarded =
  | { readonly kind: 'admitted'; readonly question: AdmittedQuestion }
  | {
      readonly kind: 'settled';
      readonly outcome: Outcome;
      readonly reason: Reason;
      readonly phrases: readonly string[];
      readonly offersPerson: boolean;
    };

export function guard(question: Question): Guarded {
  if (!/[\p{L}\p{N}]/u.test(question.rawText)) return settled('abstained', 'cannot-read', ['abstained.cannot-read'], true);
  const intent = intentOf(question.rawText);
  if (intent === 'crisis') return settled('phrase', 'crisis', ['crisis', 'offer-person'], true);
  if (scoreInjection(question.rawText).probability >= INJECTION_THRESHOLD)
    return settled('refused', 'prompt-injection', ['refused.prompt-injection'], true);
  switch (intent) {
    case 'wants-person':
      return settled('handed-over', 'wants-person', ['handed-over.wants-person'], true);
    case 'greeting':
    case 'thanks':
    case 'goodbye':
    case 'about-assistant':
      return settled('phrase', intent, [intent], intent === 'about-assistant');
    case 'abuse':
      return settled('refused', 'abuse', ['refused.abuse'], true);
    case 'account-specific':
      return settled('abstained', 'account-specific', ['account-specific', 'offer-person'], true);
    case 'question':
      return { kind: 'admitted', question: question as AdmittedQuestion };
  }
}

function settled(outcome: Outcome, reason: Reason, phrases: readonly string[], offersPerson: boolean): Guarded {
  return { kind: 'settled', outcome, reason, phrases, offersPerson };
}
