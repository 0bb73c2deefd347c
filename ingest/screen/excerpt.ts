import { recognizersFor } from '../../core/redaction/recognizers.js';
import { redact } from '../../core/redaction/redact.js';

const MAX_CHARACTERS = 200;
/** No more is read, and a word that is cut there is left out. */
const MAX_READ = 20_000;
const recognizers = recognizersFor('message');

/** Words for a finding that redaction never saw: redacted as strictly as a message, before anything is cut. Half of an address is none to a recognizer. */
export function redactedExcerptOf(text: string): string {
  const read = text.length <= MAX_READ ? text : text.slice(0, MAX_READ).replace(/\S{1,400}$/u, '');
  return excerptOf(redact(read, recognizers).text);
}

/** Words for a finding, from a text that is redacted: on one line, shortened with an ellipsis. */
export function excerptOf(text: string): string {
  const line = text.slice(0, MAX_READ).replace(/\s+/gu, ' ').trim();
  const characters = [...line.slice(0, 4 * MAX_CHARACTERS)];
  return characters.length <= MAX_CHARACTERS
    ? line
    : `${characters
        .slice(0, MAX_CHARACTERS - 1)
        .join('')
        .trimEnd()}…`;
}
