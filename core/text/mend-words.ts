/**
 * Slips of the fingers in a small vocabulary: a word that no dictionary knows is read as the word of the vocabulary it is one slip away
 * from (a letter dropped, doubled, mistaken or swapped with the next: Damerau 1964), two slips where it is long. Both are looked up by what
 * is left of them when letters are taken away (symmetric deletion, as in Garbe's SymSpell), so the vocabulary is not walked.
 */
export interface WordMender {
  /** The text with such words mended, a blank put between two that ran together. All else stays, whatever it is. */
  mend(text: string): string;
}

const SHORTEST = 3;
const LONGEST = 24;
/** From here on two slips are forgiven: nearly no two words are that alike. */
const LONG = 8;
/** Words this short are one slip away from half the dictionary, so only what cannot be read as anything else is mended. */
const SHORT = 4;

/** @param vocabulary in the order of preference: of two words equally near, the one named first */
export function wordMender(vocabulary: readonly string[], isKnown: (word: string) => boolean): WordMender {
  const words = new Set(vocabulary);
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    for (const rest of restsOf(word)) {
      const meant = byRest.get(rest);
      if (meant === undefined) byRest.set(rest, [word]);
      else meant.push(word);
    }
  }
  function nearest(word: string): string | undefined {
    let best: { readonly word: string; readonly slips: number } | undefined;
    for (const rest of restsOf(word)) {
      for (const meant of byRest.get(rest) ?? []) {
        const slips = slipsBetween(word, meant);
        if (slips > slipsAllowed(word, meant)) continue;
        if (best === undefined || slips < best.slips || (slips === best.slips && vocabulary.indexOf(meant) < vocabulary.indexOf(best.word)))
          best = { word: meant, slips };
      }
    }
    return best?.word;
  }
  function apart(word: string): string | undefined {
    for (let at = 1; at < word.length; at += 1) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (words.has(first) && words.has(second) && word.length >= 2 * SHORTEST) return `${first} ${second}`;
    }
    return undefined;
  }
  return {
    mend: (text) =>
      text.replace(/[a-z]+(?:['’][a-z]+)?/giu, (surface, at: number) => {
        const word = surface.toLowerCase().replace('’', "'");
        if (word.length < SHORTEST || word.length > LONGEST || words.has(word) || isKnown(word)) return surface;
        // Humax and Agenta are names: a capital inside a sentence.
        if (/^\p{Lu}\p{Ll}/u.test(surface) && /[^.!?\s]\s+$/u.test(text.slice(Math.max(0, at - 3), at))) return surface;
        // A part of an address, a number or a name with a hyphen is no word of its own.
        if (
          /[\p{L}\p{N}_@./-]/u.test(text.charAt(at - 1)) ||
          /^(?:[\p{L}\p{N}_@/-]|\.\p{L})/u.test(text.slice(at + surface.length, at + surface.length + 2))
        )
          return surface;
        return nearest(word) ?? apart(word) ?? surface;
      }),
  };
}

function slipsAllowed(word: string, meant: string): number {
  if (Math.min(word.length, meant.length) >= LONG && word[0] === meant[0]) return 2;
  // "bto" and "bott" are a "bot"; "boy", "hot" and "bo" may be anything.
  if (meant.length < SHORT) return isSwapOrDouble(word, meant) ? 1 : 0;
  return 1;
}

function isSwapOrDouble(word: string, meant: string): boolean {
  if (word.length === meant.length) return [...word].sort().join('') === [...meant].sort().join('');
  return word.length > meant.length && word.replace(/(.)\1/gu, '$1') === meant.replace(/(.)\1/gu, '$1');
}

/** The word and what is left of it without one letter, or without two where it is long. */
function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word]);
  const without = (one: string): void => {
    for (let at = 0; at < one.length; at += 1) rests.add(one.slice(0, at) + one.slice(at + 1));
  };
  without(word);
  if (word.length >= LONG - 2) for (const rest of [...rests]) without(rest);
  return rests;
}

/** Optimal string alignment: the fewest letters dropped, added, replaced or swapped with the next. */
function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let least = Math.min(at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, at(beforeLast, column - 2) + 1);
      now.push(least);
    }
    [beforeLast, last] = [last, now];
  }
  return at(last, other.length);
}

const at = (row: readonly number[], place: number): number => row[place] ?? 0;
