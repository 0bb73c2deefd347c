import { recognizersFor } from './recognizers.js';

/**
 * Raised with every change of what a recognizer finds, of how overlaps are settled or of what is written in their place. A test compares
 * what they find in generated texts with a digest beside this number, so that a change without a new number does not pass.
 */
const FINDINGS_VERSION = 2;

/** Names what redaction of documents does: what was read or cleared under another name has to be read again. */
export function redactionVersion(version = FINDINGS_VERSION): string {
  const rules = recognizersFor('document').map(({ type, action }) => `${type}:${action ?? 'replace'}`);
  return [String(version), ...rules].join(' ');
}
