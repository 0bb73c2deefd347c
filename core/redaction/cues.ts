/**
 * Whether words that name something stand near a candidate. The first candidates of a text read what is around them; when there are more,
 * the whole text is read once for each kind of word, so that thousands of candidates cost no more than that.
 */
export interface Cues {
  /** Whether such a word begins within `BEFORE` characters before the span, or within `AFTER` behind it. */
  isNear(words: RegExp, start: number, end: number): boolean;
  /** True when it is known already that no such word is in the text. */
  areAbsent(words: RegExp): boolean;
}

const BEFORE = 60;
const AFTER = 30;
/** The longest word looked for ("burgerservicenummer") fits, and one character before it for its border. */
const MARGIN = 32;
const READ_AROUND = 24;

export function cuesOf(text: string): Cues {
  const asked = new Map<RegExp, number>();
  const known = new Map<RegExp, readonly number[]>();
  const isIn = (words: RegExp, from: number, to: number): boolean => {
    const begin = Math.max(0, from - 1);
    const pattern = globally(words);
    pattern.lastIndex = from - begin;
    const match = pattern.exec(text.slice(begin, to + MARGIN));
    return match !== null && begin + match.index < to;
  };
  const isAmong = (places: readonly number[], from: number, to: number): boolean => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low < places.length && places[low]! < to;
  };
  return {
    isNear(words, start, end) {
      const times = asked.get(words) ?? 0;
      let places = known.get(words);
      if (places === undefined && times < READ_AROUND && text.length > BEFORE + AFTER) {
        asked.set(words, times + 1);
        return isIn(words, Math.max(0, start - BEFORE), start) || isIn(words, end, end + AFTER + 1);
      }
      if (places === undefined) known.set(words, (places = [...text.matchAll(globally(words))].map(({ index }) => index)));
      return isAmong(places, Math.max(0, start - BEFORE), start) || isAmong(places, end, end + AFTER + 1);
    },
    areAbsent: (words) => known.get(words)?.length === 0,
  };
}

const GLOBAL = new WeakMap<RegExp, RegExp>();

function globally(words: RegExp): RegExp {
  const made = GLOBAL.get(words) ?? new RegExp(words, `${words.flags.replace('g', '')}g`);
  GLOBAL.set(words, made);
  return made;
}
