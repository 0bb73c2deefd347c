/** First stage: what the visitor wrote becomes a question. Earlier turns come from our store, never from the client. */
import type { Question } from '../../core/domain/answer.js';
import type { KeywordIndex } from '../../core/ports/keyword-index.js';
import { PLACEHOLDER } from '../../core/redaction/redact.js';
import type { RedactMessage } from '../../core/redaction/redact-message.js';
import { normalizeQuestion } from '../../core/text/normalize.js';
import { questionLanguage } from '../../core/text/question-language.js';
import { tokenize } from '../../core/text/tokens.js';
import { coreQuestion } from './core-question.js';
import { correctSpelling, type Vocabulary } from './correct-spelling.js';
import { inStandardEnglish } from './other-englishes.js';
import type { Turn } from './turn.js';

export interface AskOptions {
  /** False where the policy leaves names of people in. */
  readonly names?: boolean | undefined;
  /** The live postings: a name all of whose words stand in public documents stays for retrieval ("Ford direct loan", "fafsa.gov"). */
  readonly keywords?: Pick<KeywordIndex, 'idf'> | undefined;
  readonly thesaurus?: Vocabulary['thesaurus'];
  readonly asked?: Vocabulary['asked'];
  /** Of the documents a visitor may see. */
  readonly languages?: ReadonlySet<string> | undefined;
}

/** @param redactMessage replaces personal data; retrieval, logs and models see only its result */
export function ask(turn: Turn, redactMessage: RedactMessage, { names, keywords, thesaurus, asked, languages }: AskOptions = {}): Question {
  const rawText = normalizeQuestion(turn.text);
  const told = redactMessage(rawText, { names });
  // Names and courtesies say nothing of the language a question is in, and mislead whoever guesses it.
  const language = questionLanguage(
    coreQuestion(withoutPlaceholders(told), 'en', () => false),
    turn.locale,
    languages,
  );
  const searched =
    keywords !== undefined && /\[(?:PERSON|DOMAIN_NAME)/u.test(told)
      ? redactMessage(rawText, { names, keepsName: isSpokenOf(keywords, language) })
      : told;
  return {
    rawText,
    text:
      keywords === undefined
        ? withoutPlaceholders(searched)
        : searchedText(withoutPlaceholders(searched), language, { keywords, thesaurus, asked }),
    modelText: withoutPlaceholders(told),
    language,
    history: turn.history,
    audiences: turn.audiences,
  };
}

/** Whether public documents hold every word of a name. */
function isSpokenOf(keywords: Pick<KeywordIndex, 'idf'>, language: string): (name: string) => boolean {
  return (name) => tokenize(name, language).every(({ term }) => keywords.idf(term) !== undefined);
}

/** The question alone, its slips mended: what people say around it, and which English they speak, must not decide whether it is answered. */
function searchedText(text: string, language: string, { keywords, thesaurus, asked }: Vocabulary): string {
  const core = coreQuestion(text, language, (term) => keywords.idf(term) !== undefined);
  return correctSpelling(inStandardEnglish(core, language, keywords), language, { keywords, thesaurus, asked });
}

/** What was replaced is nobody's word: a placeholder must not find pages about e-mail addresses. */
function withoutPlaceholders(text: string): string {
  return normalizeQuestion(text.replace(PLACEHOLDER, ' ')) || '[redacted]';
}
