/** The parts of a set whose figures are told apart: by turn, subject, length and language of the question. */
import type { QueryRow } from './read-data.js';

const SHORT_WORDS = 6;
const LONG_WORDS = 14;

/** Names in a fixed order, each with the rows in it; a part that is everything or nothing is left out. */
export function slicesOf<T>(rows: readonly T[], questionOf: (row: T) => QueryRow): [string, T[]][] {
  const parts = new Map<string, T[]>();
  const add = (name: string, row: T): void => {
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [row]);
    else part.push(row);
  };
  for (const row of rows) {
    const question = questionOf(row);
    add(question.history.length > 0 ? 'withHistory' : 'firstTurns', row);
    const language = question.language ?? question['lang'];
    const domain = question['domain'] ?? question['collection'] ?? question.language;
    if (typeof domain === 'string') add(`domain:${domain}`, row);
    if (typeof language === 'string') add(`language:${language}`, row);
    add(`length:${lengthOf(question.text)}`, row);
  }
  return [...parts].filter(([, part]) => part.length < rows.length).sort(([one], [other]) => (one < other ? -1 : 1));
}

function lengthOf(text: string): string {
  const words = text.match(/\S+/gu)?.length ?? 0;
  return words <= SHORT_WORDS ? `to ${String(SHORT_WORDS)} words` : words < LONG_WORDS ? 'between' : `from ${String(LONG_WORDS)} words`;
}
