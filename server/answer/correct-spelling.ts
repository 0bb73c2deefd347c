/**
 * Slips of the fingers. A word that neither the documents nor a dictionary know is read as a word that is one slip away (a letter dropped,
 * doubled, mistaken for its neighbour on the keyboard or swapped with the next: Damerau 1964), the first letter apart: the commonest of
 * those of the language and of the documents, else one that the thesaurus or the dictionary has. Candidates are made from the word and
 * looked up, as in Norvig's corrector (norvig.com/spell-correct.html), so no vocabulary is walked. Names and ordinary words are left alone:
 * "pizza" is no misspelt "piazza".
 */
import type { KeywordIndex } from '../../core/ports/keyword-index.js';
import { nameLists, ORGANISATION, PLACE, WORD } from '../../core/redaction/name-lists.js';
import { isFunctionWord, tokenize, VAGUE_WORDS } from '../../core/text/tokens.js';
import { MOST_CHARACTERS } from './core-question.js';
import type { Asked } from './asked.js';
import type { Thesaurus } from './thesaurus.js';

/** A message of hundreds of unknown words is no question with slips in it. */
const MOST_WORDS = 6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export interface Vocabulary {
  /** Of the public documents. */
  readonly keywords: Pick<KeywordIndex, 'idf'>;
  /** Says something of words the documents do not have; absent: nothing. */
  readonly thesaurus?: Pick<Thesaurus, 'synonymsOf'> | undefined;
  /** Phrasings of sections, whose words need not stand in the documents. */
  readonly asked?: Pick<Asked, 'knows'> | undefined;
}

export function correctSpelling(text: string, language: string, vocabulary: Vocabulary): string {
  if (text.length > MOST_CHARACTERS || !language.toLowerCase().startsWith('en')) return text;
  let corrected = 0;
  const isShouted = text === text.toUpperCase();
  return text.replace(/[A-Za-z]{4,24}/gu, (surface, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + surface.length)];
    if (corrected >= MOST_WORDS || /[\p{L}\p{N}@./-]/u.test(before) || /[\p{L}\p{N}@/]/u.test(after)) return surface;
    const word = surface.toLowerCase();
    // Capitals inside a sentence: what may be a name is known. A part of a setting's name stays one.
    const isSetting = before === '_' || after === '_';
    const isNamed = (at > 0 && !isShouted && /[A-Z]/u.test(surface)) || isSetting;
    if (isNamed && !isSetting && !/^[A-Z][a-z]{4,}$/u.test(surface)) return surface;
    if (isFunctionWord(word) || isKnown(word, isNamed) || vocabulary.keywords.idf(termOf(word)) !== undefined) return surface;
    if (vocabulary.asked?.knows(termOf(word)) === true) return surface;
    corrected += 1;
    let best: { readonly word: string; readonly cost: number } | undefined;
    for (const candidate of oneSlipFrom(word)) {
      const cost = costOf(candidate, vocabulary);
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word: candidate, cost };
    }
    if (best === undefined) return surface;
    return isSetting && surface === surface.toUpperCase() ? best.word.toUpperCase() : best.word;
  });
}

/** In steps, by hand: words of the documents count by their idf, which stays far below the next step. */
const UNLISTED = 100;
const OF_THESAURUS = 200;
const OF_DICTIONARY = 300;
/** A word of which the dictionary has many forms is a common one. */
const FAMILY = 50;

/** Function words, too, but seldom meant: "wats" is "wants" as often as "whats". */
const APOSTROPHE_LOST = /^(?:.+nt|(?:what|how|where|there)s|im|ive|id)$/u;

/** How unlikely it is that this was meant; infinite for what is no word. */
function costOf(candidate: string, { keywords, thesaurus, asked }: Vocabulary): number {
  if (isFunctionWord(candidate) || VAGUE_WORDS.has(candidate)) return APOSTROPHE_LOST.test(candidate) ? 1 : 0;
  const idf = keywords.idf(termOf(candidate));
  if (idf !== undefined) return isWord(candidate) ? idf : UNLISTED + idf;
  if (asked?.knows(termOf(candidate)) === true) return UNLISTED;
  if (!isOrdinary(candidate)) return Number.POSITIVE_INFINITY;
  return (thesaurus?.synonymsOf(candidate).size ?? 0) > 0 ? OF_THESAURUS : OF_DICTIONARY - Math.min(FAMILY, familyOf(candidate));
}

function termOf(word: string): string {
  return tokenize(word, 'en')[0]?.term ?? word;
}

let families: ReadonlyMap<string, number> | undefined;

/** How many forms of a word the dictionary has. It holds words of other languages, too, one form of each. */
function familyOf(word: string): number {
  if (families === undefined) {
    const counts = new Map<string, number>();
    for (const [known, kinds] of nameLists().words)
      if ((kinds & WORD) !== 0) counts.set(termOf(known), (counts.get(termOf(known)) ?? 0) + 1);
    families = counts;
  }
  return families.get(termOf(word)) ?? 0;
}

/** An ordinary word in any of its forms, or a place; a name where it is written like one. */
function isKnown(word: string, isNamed: boolean): boolean {
  const kinds = nameLists().words.get(word) ?? 0;
  return (kinds & (isNamed ? ~0 : WORD | PLACE | ORGANISATION)) !== 0 || familyOf(word) > 1;
}

/** An ordinary word as it is written. */
function isOrdinary(candidate: string): boolean {
  return ((nameLists().words.get(candidate) ?? 0) & WORD) !== 0;
}

/** A word as it is written: of the dictionary, or one of the documents' own. A string that only shares a stem with a word is neither. */
function isWord(candidate: string): boolean {
  return nameLists().words.has(candidate) || familyOf(candidate) === 0;
}

/**
 * Every word one slip of a finger away with the same first letter: of two that are as common, one with letters swapped, dropped or doubled
 * comes before one with another key hit, and that before one with a key hit beside.
 */
function* oneSlipFrom(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (after !== '') yield before + after.charAt(0) + letter + after.slice(1);
    if (letter === word.charAt(at - 1)) yield before + after;
    for (const other of LETTERS) yield before + other + word.slice(at);
  }
  for (const letter of LETTERS) yield word + letter;
  for (let at = 1; at < word.length; at += 1)
    for (const other of LETTERS) if (areNeighbours(word.charAt(at), other)) yield word.slice(0, at) + other + word.slice(at + 1);
  for (let at = 1; at < word.length; at += 1)
    if (areNeighbours(word.charAt(at), word.charAt(at - 1)) || areNeighbours(word.charAt(at), word.charAt(at + 1)))
      yield word.slice(0, at) + word.slice(at + 1);
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Side by side on a keyboard, or one above the other. So "latent" is not read as "latest", nor "systemd" as "system". */
function areNeighbours(one: string, other: string): boolean {
  const [row, column] = placeOf(one);
  const [otherRow, otherColumn] = placeOf(other);
  return row >= 0 && otherRow >= 0 && one !== other && Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1;
}

function placeOf(letter: string): readonly [row: number, column: number] {
  const row = letter === '' ? -1 : ROWS.findIndex((keys) => keys.includes(letter));
  return [row, row < 0 ? -1 : (ROWS[row] ?? '').indexOf(letter)];
}
