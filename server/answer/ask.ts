/** First stage: what the visitor wrote becomes a question. Earlier turns come from our store, never from the client. */
import type { Question } from '../../core/domain/answer.js';
import type { KeywordIndex } from '../../core/ports/keyword-index.js';
import { PLACEHOLDER } from '../../core/redaction/redact.js';
import type { RedactMessage } from '../../core/redaction/redact-message.js';
import { detectLanguage } from '../../core/text/language.js';
import { normalizeQuestion } from '../../core/text/normalize.js';
import { tokenize } from '../../core/text/tokens.js';
import { coreQuestion } from './core-question.js';
import { correctSpelling } from './correct-spelling.js';
import type { Turn } from './turn.js';

const MIN_CHARACTERS_TO_DETECT = 24;

export interface AskOptions {
  /** False where the policy leaves names of people in. */
  readonly names?: boolean | undefined;
  /** The live postings: a name all of whose words stand in public documents stays for retrieval ("Ford direct loan", "fafsa.gov"). */
  readonly keywords?: Pick<KeywordIndex, 'idf'> | undefined;
}

/** @param redactMessage replaces personal data; retrieval, logs and models see only its result */
export function ask(turn: Turn, redactMessage: RedactMessage, { names, keywords }: AskOptions = {}): Question {
  const rawText = normalizeQuestion(turn.text);
  const told = redactMessage(rawText, { names });
  // Names and courtesies say nothing of the language a question is in, and mislead whoever guesses it.
  const language = languageOf(
    coreQuestion(withoutPlaceholders(told), 'en', () => false),
    turn.locale,
  );
  const searched =
    keywords !== undefined && /\[(?:PERSON|DOMAIN_NAME)/u.test(told)
      ? redactMessage(rawText, { names, keepsName: isSpokenOf(keywords, language) })
      : told;
  return {
    rawText,
    text: keywords === undefined ? withoutPlaceholders(searched) : searchedText(withoutPlaceholders(searched), language, keywords),
    modelText: withoutPlaceholders(told),
    language,
    history: turn.history,
    audiences: turn.audiences,
  };
}

/** Whether public documents hold every word of a name. */
export function isSpokenOf(keywords: Pick<KeywordIndex, 'idf'>, language: string): (name: string) => boolean {
  return (name) => tokenize(name, language).every(({ term }) => keywords.idf(term) !== undefined);
}

/** The question alone, its slips mended: what people say around it must not decide whether it is answered. */
function searchedText(text: string, language: string, keywords: Pick<KeywordIndex, 'idf'>): string {
  return correctSpelling(
    coreQuestion(text, language, (term) => keywords.idf(term) !== undefined),
    language,
    keywords,
  );
}

/** What was replaced is nobody's word: a placeholder must not find pages about e-mail addresses. */
function withoutPlaceholders(text: string): string {
  return normalizeQuestion(text.replace(PLACEHOLDER, ' ')) || '[redacted]';
}

/** Short texts mislead detectors, and an English widget gets mostly English: only clear other languages count. */
function languageOf(text: string, locale: string): string {
  const base = locale.toLowerCase().replace(/-.*$/u, '') || 'en';
  if (text.length < MIN_CHARACTERS_TO_DETECT) return base;
  return detectLanguage(text) ?? base;
}
