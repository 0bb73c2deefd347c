import { applyEdits, compose, UNCHANGED, type Edit, type OffsetMap } from '../text/offset-map.js';
import { characterEdits, swapCharacters } from './plain-characters.js';
import { spelledNumberEdits } from './spelled-numbers.js';
import { spelledSignEdits } from './spelled-signs.js';

/**
 * The text as someone would copy it by hand: what hides personal data from a pattern but not from a person is undone.
 * Characters come first (other scripts' digits, invisible signs, entities), then words and breaks ("ann (at) host dot
 * com", digits spelled out, an address letter by letter), which can only be read in plain characters.
 */
export function plainView(text: string): { readonly text: string; readonly map: OffsetMap } {
  const swapped = swapCharacters(text);
  const characters = edited(swapped, characterEdits(swapped));
  const plain = characters.text;
  const words = edited(plain, [...letterSpacingEdits(plain), ...spelledSignEdits(plain), ...spelledNumberEdits(plain)]);
  const map = compose(characters.map, words.map);
  return map === UNCHANGED ? { text: swapped, map: UNCHANGED } : { text: words.text, map };
}

function edited(text: string, edits: readonly Edit[]): { readonly text: string; readonly map: OffsetMap } {
  return edits.length === 0 ? { text, map: UNCHANGED } : applyEdits(text, inOrder(edits));
}

/** Sorted; of two that overlap the first stays. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  if (edits.every((edit, index) => index === 0 || edit.start >= edits[index - 1]!.end)) return edits;
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.length === 0 || edit.start >= kept.at(-1)!.end) kept.push(edit);
  }
  return kept;
}

const MAX_SPACED = 160;

/** "a n n @ h o s t . o r g": single characters with blanks between them that hold an address. */
function letterSpacingEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  for (let sign = text.indexOf(' @ '); sign >= 0; sign = text.indexOf(' @ ', sign + 1)) {
    let [start, end] = [sign + 1, sign + 2];
    // Each step takes a blank and a character that stands alone.
    while (start - 2 >= done && end - start < MAX_SPACED && text[start - 1] === ' ' && isAlone(text, start - 2)) start -= 2;
    while (end - start < MAX_SPACED && text[end] === ' ' && isAlone(text, end + 1)) end += 2;
    const isAddress = start >= done && /^\S.*@.* \. \p{L} \p{L}/u.test(text.slice(start, end));
    for (let at = start + 1; isAddress && at < end; at += 2) edits.push({ start: at, end: at + 1, replacement: '' });
    done = end;
  }
  return edits;
}

function isAlone(text: string, at: number): boolean {
  return /\S/.test(text[at] ?? ' ') && !/\S/.test(text[at - 1] ?? ' ') && !/\S/.test(text[at + 1] ?? ' ');
}
