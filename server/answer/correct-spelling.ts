/**
 * Slips of the fingers in words that matter. A word that neither the documents nor a dictionary know is read as the word of the documents
 * that is one slip away (a letter dropped, doubled, mistaken or swapped with the next: Damerau 1964), the first letter apart; of several,
 * the one the documents use most. Candidates are made from the word and looked up, as in Norvig's corrector (norvig.com/spell-correct.html),
 * so no vocabulary is walked. Names and ordinary words are left alone: "pizza" is no misspelt "piazza".
 */
import type { KeywordIndex } from '../../core/ports/keyword-index.js';
import { nameLists, WORD } from '../../core/redaction/name-lists.js';
import { tokenize } from '../../core/text/tokens.js';
import { MOST_CHARACTERS } from './core-question.js';

/** A message of hundreds of unknown words is no question with slips in it. */
const MOST_WORDS = 6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export function correctSpelling(text: string, language: string, keywords: Pick<KeywordIndex, 'idf'>): string {
  if (text.length > MOST_CHARACTERS || !language.toLowerCase().startsWith('en')) return text;
  let corrected = 0;
  return text.replace(/[A-Za-z]{5,24}/gu, (surface, at: number) => {
    const isInside = /[\p{L}\p{N}_@./-]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}_@/]/u.test(text.charAt(at + surface.length));
    // Capitals inside a sentence: a name of something the documents do not know.
    if (isInside || corrected >= MOST_WORDS || (at > 0 && /[A-Z]/u.test(surface))) return surface;
    const word = surface.toLowerCase();
    const idfOf = (candidate: string): number | undefined => keywords.idf(termOf(candidate));
    if (isInDictionary(word) || idfOf(word) !== undefined) return surface;
    corrected += 1;
    let best: { readonly word: string; readonly idf: number } | undefined;
    for (const candidate of oneSlipFrom(word)) {
      const idf = idfOf(candidate);
      if (idf !== undefined && (best === undefined || idf < best.idf) && isWord(candidate)) best = { word: candidate, idf };
    }
    return best?.word ?? surface;
  });
}

function termOf(word: string): string {
  return tokenize(word, 'en')[0]?.term ?? word;
}

let stems: ReadonlySet<string> | undefined;

/** Ordinary words, names and places, in any of their forms. */
function isInDictionary(word: string): boolean {
  return nameLists().words.has(word) || dictionaryStems().has(termOf(word));
}

/** A word as it is written: of the dictionary, or one of the documents' own. A string that only shares a stem with a word is neither. */
function isWord(candidate: string): boolean {
  return nameLists().words.has(candidate) || !dictionaryStems().has(termOf(candidate));
}

function dictionaryStems(): ReadonlySet<string> {
  stems ??= new Set([...nameLists().words].flatMap(([known, kinds]) => ((kinds & WORD) === 0 ? [] : [termOf(known)])));
  return stems;
}

/** Every word one slip of a finger away with the same first letter: what another key, one too many or one too few would have made of it. */
function* oneSlipFrom(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) {
    const [previous, letter, next] = [word.charAt(at - 1), word.charAt(at), word.charAt(at + 1)];
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    if (letter === previous || areNeighbours(letter, previous) || areNeighbours(letter, next)) yield before + after;
    if (after !== '') yield before + next + letter + after.slice(1);
    for (const other of LETTERS) {
      if (areNeighbours(letter, other)) yield before + other + after;
      yield before + other + word.slice(at);
    }
  }
  for (const letter of LETTERS) yield word + letter;
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
