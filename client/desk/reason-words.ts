import { strings } from './strings/en.js';

/** Why a conversation came to the desk: our words for the assistant's reasons, else the visitor's own. */
export function reasonWords(reason: string): string {
  return strings.reasons[reason] ?? (reason === '' ? (strings.reasons['wants-person'] as string) : reason);
}
