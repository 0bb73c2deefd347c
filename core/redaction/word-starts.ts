/**
 * Where words begin, so that the hundreds of words that lead to something ("born", "contraseña", "пароль") are not looked for at every
 * character. One pass over a text notes each beginning with a key made of its first three letters; a list of words knows the keys of its
 * own, and only where one of them stands is its pattern tried. Every text is read once, however many lists there are.
 *
 * A beginning is an ASCII letter behind anything else, and any character beyond ASCII: more than words have, never less. Case is ignored.
 */

/** Words that are looked for by their beginnings. */
export interface WordList {
  /** Sticky; decides what the keys only suggest. */
  readonly pattern: RegExp;
  /** One for each key that a word of the list may have. */
  readonly keys: Uint8Array;
}

interface WordStarts {
  readonly text: string;
  /** How many of the places and keys are this text's; the arrays serve the next text as well. */
  readonly count: number;
  readonly places: Int32Array;
  readonly keys: Uint16Array;
}

// Three letters of five bits each, or the top bit and fifteen bits of another character.
const KEYS = 65_536;
const BEYOND_ASCII = 32_768;

/**
 * @param words sources of regular expressions, each of which begins with a letter
 * @param around makes the whole pattern from the alternatives; what it puts in front of them must not match a character
 */
export function wordList(words: readonly string[], around: (alternatives: string) => string, flags: string): WordList {
  const keys = new Uint8Array(KEYS);
  for (const word of words) for (const key of keysOf(word)) keys[key] = 1;
  return { pattern: new RegExp(around(words.join('|')), `${flags}y`), keys };
}

const NONE: readonly RegExpExecArray[] = [];

/** In order, without overlaps: what the pattern would find if it were tried at every character. */
export function findWords(text: string, { pattern, keys }: WordList): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  const starts = wordStarts(text);
  let done = 0;
  for (let index = 0; index < starts.count; index++) {
    if (keys[starts.keys[index]!] === 0 || starts.places[index]! < done) continue;
    pattern.lastIndex = starts.places[index]!;
    const match = pattern.exec(text);
    if (match === null) continue;
    done = pattern.lastIndex;
    (found ??= []).push(match);
  }
  return found ?? NONE;
}

/** Where words of a list may begin; nothing has been compared with the pattern. */
export function placesOf(text: string, { keys }: Pick<WordList, 'keys'>): number[] {
  const starts = wordStarts(text);
  const places: number[] = [];
  for (let index = 0; index < starts.count; index++) if (keys[starts.keys[index]!] === 1) places.push(starts.places[index]!);
  return places;
}

// A long text is not held on to for the sake of a short one's speed.
const MAX_KEPT = 4_000_000;
let last: WordStarts = { text: '', count: 0, places: new Int32Array(0), keys: new Uint16Array(0) };

/** The last answer is kept, since every list of words asks for the same one. */
function wordStarts(text: string): WordStarts {
  if (text === last.text) return last;
  const isLarger = text.length > last.places.length;
  const places = isLarger ? new Int32Array(text.length) : last.places;
  const keys = isLarger ? new Uint16Array(text.length) : last.keys;
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < 128 ? CODES[unit]! : 0;
    if (unit > 127) {
      places[count] = at;
      keys[count++] = BEYOND_ASCII | (unit & (BEYOND_ASCII - 1));
    } else if (code > 0 && !isInWord) {
      places[count] = at;
      keys[count++] = (code << 10) | (letterCode(text.charCodeAt(at + 1)) << 5) | letterCode(text.charCodeAt(at + 2));
    }
    isInWord = code > 0;
  }
  const starts = { text, count, places, keys };
  last = text.length <= MAX_KEPT ? starts : { text: '', count: 0, places: new Int32Array(0), keys: new Uint16Array(0) };
  return starts;
}

/** 1 to 26 for an ASCII letter, 0 for everything else. */
const CODES = Uint8Array.from({ length: 128 }, (_, unit) => {
  const small = unit | 32;
  return small >= 97 && small <= 122 ? small - 96 : 0;
});

/** Also beyond the end of a text, where the unit is NaN. */
function letterCode(unit: number): number {
  return unit < 128 ? CODES[unit]! : 0;
}

const LETTERS = Array.from({ length: 27 }, (_, code) => code);

/** Every key that a match of this source may begin with: what follows the letters that are certain may be anything. */
function keysOf(source: string): number[] {
  const certain = certainLetters(source);
  const first = certain[0];
  if (first === undefined) throw new RangeError(`a word of a list begins with a letter: ${source}`);
  if (first.charCodeAt(0) > 127)
    return [first.toLowerCase(), first.toUpperCase()].map((letter) => BEYOND_ASCII | (letter.charCodeAt(0) & (BEYOND_ASCII - 1)));
  const codesAt = (index: number): readonly number[] => {
    const letter = certain[index];
    return letter === undefined ? LETTERS : [letterCode(letter.charCodeAt(0))];
  };
  return codesAt(1).flatMap((second) => codesAt(2).map((third) => (letterCode(first.charCodeAt(0)) << 10) | (second << 5) | third));
}

/** Behind a short word: says that it ends there. */
const NO_LETTER = String.raw`(?!\p{L})`;

/** The characters a source begins with, up to the first that is optional, repeated, a class or a group. */
function certainLetters(source: string): string[] {
  const letters: string[] = [];
  for (const [piece] of source.matchAll(/\(\?!\\p\{L\}\)|\\[./]|[^]/gu)) {
    if (piece === NO_LETTER) letters.push(' ');
    if (piece === NO_LETTER) continue;
    if (/^[?*+{]$/u.test(piece)) return letters.slice(0, piece === '+' ? letters.length : -1);
    if (/^[\\()[\]}|.^$]$/u.test(piece)) return letters;
    letters.push(piece.startsWith('\\') ? piece.slice(1) : piece);
  }
  return letters;
}
