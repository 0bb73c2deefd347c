import { MAX_MESSAGE_UNITS } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';

/** Control characters but newline and tab; zero-width characters; controls of writing direction (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Half of a surrogate pair, which no encoding of the text could carry. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A message as it may be stored: line ends unified, nothing invisible, no half of a surrogate pair, trimmed.
 * Throws `text-empty` and `text-too-long` (4,000 UTF-16 units).
 */
export function cleanMessage(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(LONE_SURROGATE, '').trim();
  if (clean === '') throw new AppError('text-empty', 'The message has no visible text. Write something and send it again.');
  if (clean.length > MAX_MESSAGE_UNITS) {
    const units = (count: number): string => count.toLocaleString('en');
    throw new AppError(
      'text-too-long',
      `The message has ${units(clean.length)} characters; at most ${units(MAX_MESSAGE_UNITS)} are possible. Shorten it or send it in parts.`,
    );
  }
  return clean;
}
