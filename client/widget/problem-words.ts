import type { RequestFailed } from '../parts/request-failed.js';
import { strings } from './strings/en.js';

/** A failure as a sentence: ours where the code is known, else the server's. */
export function problemWords(failure: RequestFailed): string {
  return strings.problems[failure.code] ?? (failure.detail || (strings.problems['internal'] as string));
}
