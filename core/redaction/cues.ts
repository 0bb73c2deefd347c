/**
 * Where words that name something stand in a text, so that thousands of candidates ask for them without reading the text around
 * each. A kind of word is looked for once, when the first candidate asks.
 */
export interface Cues {
  /** Whether such a word begins within `before` characters before the span, or within `after` behind it. */
  isNear(words: RegExp, start: number, end: number): boolean;
}

const BEFORE = 60;
const AFTER = 30;

export function cuesOf(text: string): Cues {
  const known = new Map<RegExp, readonly number[]>();
  const placesOf = (words: RegExp): readonly number[] => {
    const places = known.get(words) ?? [...text.matchAll(globally(words))].map(({ index }) => index);
    known.set(words, places);
    return places;
  };
  return {
    isNear(words, start, end) {
      const places = placesOf(words);
      // The first place at or behind the beginning of the window.
      let [low, high] = [0, places.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]! < start - BEFORE) low = middle + 1;
        else high = middle;
      }
      if (low < places.length && places[low]! < start) return true;
      while (low < places.length && places[low]! < end) low++;
      return low < places.length && places[low]! <= end + AFTER;
    },
  };
}

const GLOBAL = new WeakMap<RegExp, RegExp>();

function globally(words: RegExp): RegExp {
  const made = GLOBAL.get(words) ?? new RegExp(words, `${words.flags.replace('g', '')}g`);
  GLOBAL.set(words, made);
  return made;
}
