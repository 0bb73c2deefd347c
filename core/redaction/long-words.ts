/**
 * Runs of characters that keys, tokens and hardware addresses are made of, long enough for the shortest of these. Ordinary words are
 * shorter, so that patterns of keys are tried on a hundredth of a text.
 */

export interface LongWord {
  readonly start: number;
  readonly end: number;
}

/** "xoxb-" and ten more; three groups of four with dots. */
const MIN_LENGTH = 14;
const MAX_KEPT = 4_000_000;
let last: { readonly text: string; readonly words: readonly LongWord[] } = { text: '', words: [] };

/** Maximal runs, in order: what lies beside one is no letter, digit or sign of a key. */
export function longWords(text: string): readonly LongWord[] {
  if (text === last.text) return last.words;
  const words: LongWord[] = [];
  // Every run of at least that length holds one of the places looked at.
  for (let at = MIN_LENGTH - 1; at < text.length; at += MIN_LENGTH) {
    if (!isKeyUnit(text.charCodeAt(at))) continue;
    let start = at;
    while (start > 0 && isKeyUnit(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (isKeyUnit(text.charCodeAt(end))) end++;
    if (end - start >= MIN_LENGTH) words.push({ start, end });
    at = end;
  }
  last = text.length <= MAX_KEPT ? { text, words } : { text: '', words: [] };
  return words;
}

/** Letters, digits and `+ - . / : = _ ~`. */
function isKeyUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 45 && unit <= 58) ||
    (unit >= 65 && unit <= 90) ||
    unit === 95 ||
    unit === 43 ||
    unit === 61 ||
    unit === 126
  );
}
