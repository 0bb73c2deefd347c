/**
 * What was found for a question, kept for whoever asks the same again. It lives and dies with one open release, so nothing of another
 * release is ever served; audiences and the day are part of the key, so neither is a passage of another audience nor a document that
 * expired at midnight. Keys are hashes, but what was found names the content words of the question, redacted and without its order, in memory
 * until 256 others were asked or the release is closed; nothing of it is written anywhere. The answer is composed and verified anew each time.
 */
import { createHash } from 'node:crypto';
import type { Question } from '../../core/domain/answer.js';

/** One holds the units of eight passages with their features, some 100 kB. */
const MOST = 256;

const shelves = new WeakMap<object, Map<string, unknown>>();

/** @param release the release object everything was found with @param today as documents are judged by; absent: not at all */
export async function rememberEvidence<Found>(
  release: object,
  { text, language, history, audiences }: Question,
  today: string | undefined,
  find: () => Promise<Found>,
): Promise<Found> {
  let shelf = shelves.get(release) as Map<string, Found> | undefined;
  if (shelf === undefined) shelves.set(release, (shelf = new Map<string, Found>()));
  const asked = JSON.stringify([text, language, history.map((turn) => [turn.role, turn.text]), [...audiences].sort(), today ?? null]);
  const key = createHash('sha256').update(asked).digest('base64');
  const known = shelf.get(key);
  if (known !== undefined) {
    shelf.delete(key); // a Map keeps the order of insertion: the last asked is the last to go
    shelf.set(key, known);
    return known;
  }
  const found = await find();
  shelf.set(key, found);
  const oldest = shelf.size > MOST ? shelf.keys().next() : undefined;
  if (oldest?.done === false) shelf.delete(oldest.value);
  return found;
}
