/**
 * One pass over a document's words, shared by every check that compares texts. A word is a run of letters and digits, lower case;
 * in scripts written without spaces every character is one. Words are known by a 32-bit hash (FNV-1a), which is all that
 * comparing needs and an order of magnitude cheaper than strings.
 */

export interface Words {
  readonly hashes: Uint32Array;
  /** UTF-16 units of the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

export function wordsOf(text: string): Words {
  let size = Math.ceil(text.length / 5) + 16;
  let hashes = new Uint32Array(size);
  let starts = new Uint32Array(size);
  let ends = new Uint32Array(size);
  let count = 0;
  const push = (hash: number, start: number, end: number): void => {
    if (count === size) {
      size *= 2;
      [hashes, starts, ends] = [grown(hashes, size), grown(starts, size), grown(ends, size)];
    }
    hashes[count] = hash >>> 0;
    starts[count] = start;
    ends[count] = end;
    count += 1;
  };
  let hash = OFFSET;
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = unit < 128 ? ASCII[unit]! : folded(text, at, unit);
    if (letter > 0) {
      if (start < 0) [start, hash] = [at, OFFSET];
      hash = Math.imul(hash ^ letter, PRIME);
      continue;
    }
    if (start >= 0) push(hash, start, at);
    start = -1;
    if (letter === ALONE) push(Math.imul(OFFSET ^ unit, PRIME), at, at + 1);
  }
  if (start >= 0) push(hash, start, text.length);
  return { hashes: hashes.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** The hash `wordsOf` gives a single word. */
export function hashOfWord(word: string): number {
  return wordsOf(word).hashes[0] ?? 0;
}

const ALONE = -1;
const ASCII = Int32Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return /[A-Z]/.test(sign) ? unit + 32 : /[a-z0-9]/.test(sign) ? unit : 0;
});
const WORD_UNIT = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
const ALONE_UNIT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const known = new Map<number, number>();

/** Above ASCII: the lower-case unit, `ALONE` for a word of its own, 0 for what is no word. */
function folded(text: string, at: number, unit: number): number {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const sign = text.charAt(at);
  const value = ALONE_UNIT.test(sign) ? ALONE : WORD_UNIT.test(sign) || isSurrogate(unit) ? sign.toLowerCase().charCodeAt(0) : 0;
  known.set(unit, value);
  return value;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function grown(array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}

/** FNV-1a over the units of a span: equal texts have equal hashes. */
export function hashOfText(text: string, start: number, end: number): number {
  let hash = OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Hashes of the words of a list written with spaces. */
export function hashesOf(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(hashOfWord));
}
