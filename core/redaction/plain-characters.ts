import type { Edit } from '../text/offset-map.js';

/**
 * Single characters as someone would copy them by hand. Two steps, since most disguises keep the length of a text: what
 * becomes one character is swapped in place, and only the rest needs edits with offsets.
 */

/** Compatibility forms (NFKC), digits of other scripts, blanks, dashes and look-alike letters; the length stays. */
export function swapCharacters(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text;
  const swapped = text.replace(/[^\x00-\x7f]+/g, (run) => {
    let plain = '';
    let isSame = true;
    for (let index = 0; index < run.length; index++) {
      const unit = run.charCodeAt(index);
      const swap = swapOf(unit);
      isSame &&= swap === unit;
      plain += String.fromCharCode(swap);
    }
    return isSame ? run : plain;
  });
  // An ideographic full stop between Latin letters is a dot.
  const latin = swapRaised(/[\u0370-\u03ff\u0400-\u052f]/.test(swapped) ? swapLookAlikes(swapped) : swapped);
  return latin.includes('\u3002') ? latin.replace(/(?<=[A-Za-z0-9])\u3002(?=[A-Za-z0-9])/g, '.') : latin;
}

let table: Uint16Array | undefined;

/** One lookup per character; an entry is worked out when it is first asked for (0: not yet). */
function swapOf(unit: number): number {
  table ??= new Uint16Array(65_536);
  const known = table[unit]!;
  if (known !== 0) return known;
  return (table[unit] = workOut(unit));
}

const SIGNS: Readonly<Record<string, string>> = {
  '\u00b7': '·',
  '\u2022': '·',
  '\u2219': '·',
  '\u22c5': '·',
  '\u30fb': '·',
  '\u2044': '/',
  '\u2215': '/',
  '\u2212': '-',
  '\u2043': '-',
  '\u30fc': 'ー',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
};

function workOut(unit: number): number {
  const character = String.fromCharCode(unit);
  const sign = SIGNS[character];
  if (sign !== undefined) return sign.charCodeAt(0);
  // A raised digit after a word is a footnote; see swapRaised. Halves of pairs are left to the edits.
  if ((unit >= 0xd800 && unit <= 0xdfff) || RAISED.test(character)) return unit;
  if (/\p{Nd}/u.test(character)) return digitOf(unit).charCodeAt(0);
  if (/\p{Zs}/u.test(character)) return 0x20;
  if (/\p{Pd}/u.test(character)) return 0x2d;
  const plain = character.normalize('NFKC');
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

/** Unicode lays the ten digits of a script out in a row; its zero is the last one no digit stands before. */
function digitOf(point: number): string {
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((point - zero) % 10);
}

const RAISED = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/;

/** Raised or lowered digits in a row are a number; fewer than four are a footnote, a power or a formula. */
function swapRaised(text: string): string {
  return text.replace(/[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]{4,}|[\u2080-\u2089]{4,}/g, (digits) =>
    Array.from(digits, (digit) => digit.normalize('NFKC')).join(''),
  );
}

const FOREIGN = 'АВЕКМНОРСТУХІЈЅавекмнорстухіјѕԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναριτυ';
const LATIN = 'ABEKMHOPCTYXIJSabekmhopctyxijsdhqwABEZHIKMNOPTYXovapitu';

/**
 * Cyrillic and Greek letters that look like Latin ones, in words where they stand beside Latin letters or digits. A word
 * of one script is a word.
 */
function swapLookAlikes(text: string): string {
  const parts: string[] = [];
  let done = 0;
  MIXED.lastIndex = 0;
  for (let match = MIXED.exec(text); match !== null; match = MIXED.exec(text)) {
    let [start, end] = [match.index, match.index + 2];
    while (start > done && WORD.test(text[start - 1]!)) start--;
    while (end < text.length && WORD.test(text[end]!)) end++;
    const latin = Array.from(text.slice(start, end), (letter) => {
      const index = FOREIGN.indexOf(letter);
      return index < 0 ? letter : LATIN[index]!;
    }).join('');
    parts.push(text.slice(done, start), latin);
    done = MIXED.lastIndex = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}

// The third form is a country code apart from its check digits: "ВЕ 68".
const MIXED =
  /[A-Za-z0-9][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z0-9]|(?<![\p{L}\p{N}])[\u0370-\u03ff\u0400-\u052f]{2}(?=[ -][0-9]{2})/gu;
const WORD = /[A-Za-z0-9\u0370-\u03ff\u0400-\u052f]/;

/** Edits for what becomes shorter or longer: invisible characters, letters beyond the basic plane, entities and escapes. */
export function characterEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const run of LENGTHENED.test(text) ? text.matchAll(/[^\x00-\x7f]+/g) : []) {
    for (let at = run.index; at < run.index + run[0].length; at++) {
      if (!mayChangeLength(text.charCodeAt(at))) continue;
      const found = String.fromCodePoint(text.codePointAt(at)!);
      const end = at + found.length;
      const isOnSign = /[\u0300-\u036f]/.test(found) && !/[0-9@.]/.test(text[at - 1] ?? '') && edits.at(-1)?.end !== at;
      const plain = isOnSign ? found : plainOf(found);
      if (plain === found) continue;
      let last = end;
      // Invisible characters side by side go as one.
      while (plain === '' && mayChangeLength(text.charCodeAt(last)) && INVISIBLE.test(text[last]!)) last++;
      edits.push({ start: at, end: last, replacement: plain });
      at = last - 1;
    }
  }
  if (!/[&%\\]/.test(text)) return edits;
  for (let at = indexOfCode(text, 0); at >= 0; at = indexOfCode(text, at + 1)) {
    CODES.lastIndex = at;
    const code = CODES.exec(text)?.[0];
    if (code === undefined) continue;
    edits.push({ start: at, end: at + code.length, replacement: decode(code) });
    at += code.length - 1;
  }
  return edits;
}

function indexOfCode(text: string, from: number): number {
  BEGINS_CODE.lastIndex = from;
  return BEGINS_CODE.test(text) ? BEGINS_CODE.lastIndex - 1 : -1;
}

const BEGINS_CODE = /[&%\\]/g;

// Zero-width and bidi controls, soft hyphen, joiners, variation selectors, overlays and keycaps; marks; enclosed letters and
// digits, ligatures; halves of pairs, among which are tags and mathematical digits.
const LENGTHENED =
  /[\u00ad\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20f0\u2460-\u24ff\u2776-\u2793\u3164\ud800-\udbff\ufb00-\ufb06\ufe00-\ufe0f\ufeff\uffa0]/;
let lengthened: Uint8Array | undefined;

/** One lookup per character; 0: not asked yet, 1: no, 2: yes. */
function mayChangeLength(unit: number): boolean {
  lengthened ??= new Uint8Array(65_536);
  if (lengthened[unit] === 0) lengthened[unit] = LENGTHENED.test(String.fromCharCode(unit)) ? 2 : 1;
  return lengthened[unit] === 2;
}

const INVISIBLE = /^[\p{M}\p{Cf}\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{e0000}-\u{e0fff}]+$/u;

function plainOf(found: string): string {
  if (INVISIBLE.test(found)) return '';
  const point = found.codePointAt(0) ?? 0;
  if (point > 0xffff) {
    if (/^\p{Nd}$/u.test(found)) return digitOf(point);
    if (point >= 0x1f130 && point <= 0x1f189) return String.fromCharCode(65 + ((point - 0x1f130) % 32));
    if (point < 0x1d400 || point > 0x1f12f || (point > 0x1d7ff && point < 0x1f100)) return found;
  }
  if (point >= 0x2776 && point <= 0x2793) return String(((point - 0x2776) % 10) + 1);
  return found.normalize('NFKC').replace(/[(),.]/g, '');
}

const CODES =
  /&#[0-9]{1,7};?|&#x[0-9a-f]{1,6};?|&(?:commat|period|amp|nbsp|lowbar|hyphen|dash|plus|colon|sol|shy|ensp|emsp|thinsp|zwj|zwnj|ZeroWidthSpace|lpar|rpar);|%(?:25){0,3}(?:40|2b|2d|2e|2f|5f|3a|3[0-9])|(?<=[0-9A-Z]{2})%20(?=[0-9A-Z]{1,6}(?:%20|[^A-Za-z0-9%]|$))|\\u00[2-7][0-9a-f]|\\x[2-7][0-9a-f]|\\(?=[@._+-])/iy;
const NAMED: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  amp: '&',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  plus: '+',
  colon: ':',
  sol: '/',
  lpar: '(',
  rpar: ')',
  shy: '',
  zwj: '',
  zwnj: '',
  zerowidthspace: '',
};

function decode(code: string): string {
  if (code === '\\') return '';
  if (code.startsWith('%') || code.startsWith('\\')) return String.fromCharCode(parseInt(code.slice(-2), 16));
  if (!code.startsWith('&#')) return NAMED[code.slice(1, -1).toLowerCase()] ?? ' ';
  const point = /^&#x/i.test(code) ? parseInt(code.slice(3), 16) : parseInt(code.slice(2), 10);
  if (point < 0x20 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return ' ';
  const character = String.fromCodePoint(point);
  return INVISIBLE.test(character) ? '' : character.length === 1 ? String.fromCharCode(swapOf(point)) : character;
}
