/** First stage: what the visitor wrote becomes a question. Earlier turns come from our store, never from the client. */
import type { Question } from '../../core/domain/answer.js';
import { PLACEHOLDER } from '../../core/redaction/redact.js';
import { detectLanguage } from '../../core/text/language.js';
import { normalizeQuestion } from '../../core/text/normalize.js';
import type { Turn } from './turn.js';

const MIN_CHARACTERS_TO_DETECT = 24;

/** @param redactMessage replaces personal data; retrieval, logs and models see only its result */
export function ask(turn: Turn, redactMessage: (text: string) => string): Question {
  const rawText = normalizeQuestion(turn.text);
  return {
    rawText,
    // What was replaced is nobody's word: a placeholder must not find pages about e-mail addresses.
    text: normalizeQuestion(redactMessage(rawText).replace(PLACEHOLDER, ' ')) || '[redacted]',
    language: languageOf(rawText, turn.locale),
    history: turn.history,
    audiences: turn.audiences,
  };
}

/** Short texts mislead detectors, and an English widget gets mostly English: only clear other languages count. */
function languageOf(text: string, locale: string): string {
  const base = locale.toLowerCase().replace(/-.*$/u, '') || 'en';
  if (text.length < MIN_CHARACTERS_TO_DETECT) return base;
  return detectLanguage(text) ?? base;
}
