import { recognizersFor } from '../../core/redaction/recognizers.js';
import { redact } from '../../core/redaction/redact.js';

const MAX_CHARACTERS = 200;
const recognizers = recognizersFor('message');

/** Words for a finding that redaction never saw: redacted as strictly as a message. */
export function redactedExcerptOf(text: string): string {
  return excerptOf(redact(text.slice(0, 1_000), recognizers).text);
}

/** Words for a finding, from a text that is redacted: on one line, shortened with an ellipsis. */
export function excerptOf(text: string): string {
  const line = text.slice(0, 1_000).replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= MAX_CHARACTERS
    ? line
    : `${characters
        .slice(0, MAX_CHARACTERS - 1)
        .join('')
        .trimEnd()}…`;
}
