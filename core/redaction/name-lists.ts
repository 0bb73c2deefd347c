/** What the recognizer of names knows by heart: lists beside this file, taken apart at the first question. Sources: name-lists/README.md. */
import family from './name-lists/family.js';
import given from './name-lists/given.js';
import organisations from './name-lists/organisations.js';
import places from './name-lists/places.js';
import spelling from './name-lists/spelling.js';
import words from './name-lists/words.js';
import { spellingScorer } from './name-spelling.js';

/** What the lists say of one folded word, as bits: a word may be a name and other things too. */
export const GIVEN = 1;
export const FAMILY = 2;
/** No name: an ordinary word, of English above all. */
export const WORD = 4;
export const PLACE = 8;
export const ORGANISATION = 16;

export interface NameLists {
  readonly words: ReadonlyMap<string, number>;
  /** Places and organisations of several words. */
  readonly phrases: ReadonlySet<string>;
  /** Log-odds that a folded word is spelled like a name rather than a word, a place or an organisation. */
  readonly spelledLikeName: (word: string) => number;
}

let lists: NameLists | undefined;

export function nameLists(): NameLists {
  if (lists !== undefined) return lists;
  const bits = new Map<string, number>();
  const phrases = new Set<string>();
  for (const [text, bit] of SECTIONS) {
    for (const entry of text.split(bit === PLACE || bit === ORGANISATION ? /,\s+|\n/u : /\s+/u)) {
      if (entry === '') continue;
      if (entry.includes(' ')) phrases.add(entry);
      else bits.set(entry, (bits.get(entry) ?? 0) | bit);
    }
  }
  lists = { words: bits, phrases, spelledLikeName: spellingScorer(spelling) };
  return lists;
}

const SECTIONS = [
  [given, GIVEN],
  [family, FAMILY],
  [words, WORD],
  [places, PLACE],
  [organisations, ORGANISATION],
] as const;
