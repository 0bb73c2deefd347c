import { recognizersFor } from '../../core/redaction/recognizers.js';
import { redact } from '../../core/redaction/redact.js';

const MAX_CHARACTERS = 200;
const recognizers = recognizersFor('message');

/** Words for a finding: redacted as strictly as a message, on one line, shortened with an ellipsis. */
export function excerptOf(text: string): string {
  const line = redact(text.slice(0, 1_000), recognizers).text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= MAX_CHARACTERS
    ? line
    : `${characters
        .slice(0, MAX_CHARACTERS - 1)
        .join('')
        .trimEnd()}…`;
}
