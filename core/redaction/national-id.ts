import { cuesOf, type Cues } from './cues.js';
import { IDENTIFIER_RUNS, digitGroups, digitRuns, digitsOf, isBorder, isDigit, readingsOf, type DigitRun } from './digit-runs.js';
import { DIGIT_SCHEMES } from './national-id-digits.js';
import { LETTER_SCHEMES, type LetterScheme } from './national-id-letters.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * National identifiers of some thirty countries. A shape that nothing else has stands for itself; where one number in ten
 * passes by chance, or there is no checksum, words nearby must name it.
 */
export const nationalIds: Recognizer = {
  type: 'NATIONAL_ID',
  find(text) {
    const cues = cuesOf(text);
    return [...ofDigits(text, cues), ...withLetters(text, cues)].sort((a, b) => a.start - b.start);
  },
};

const LENGTHS = new Set(DIGIT_SCHEMES.flatMap(({ lengths }) => lengths));
const SCHEMES_BY_LENGTH = new Map([...LENGTHS].map((length) => [length, DIGIT_SCHEMES.filter(({ lengths }) => lengths.includes(length))]));

function ofDigits(text: string, cues: Cues): Finding[] {
  const findings: Finding[] = [];
  for (const run of digitRuns(text, IDENTIFIER_RUNS)) {
    for (const reading of readingsOf(text, run, (digits) => LENGTHS.has(digits))) {
      const read = reading.flatMap((part) => readDigits(text, part, cues) ?? []);
      for (const each of read) findings.push(each);
      if (read.length > 0) break;
    }
  }
  return findings;
}

function readDigits(text: string, run: DigitRun, cues: Cues): Finding | undefined {
  const { start, end, groups } = run;
  if (end - start > 60 || !isBorder(text[start - 1]) || !isBorder(text[end])) return undefined;
  const digits = digitsOf(text.slice(start, end));
  if (/[0-9\p{L}][-./]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[-./][\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
    return undefined;
  const shape = groups.map((group) => group.end - group.start).join('-');
  let isNamedId: boolean | undefined;
  for (const scheme of SCHEMES_BY_LENGTH.get(digits.length) ?? []) {
    if (!scheme.isValid(digits)) continue;
    const isShaped = scheme.shapes?.test(shape) === true;
    isNamedId ??= cues.isNear(ANY_ID, start, end);
    const isNamed = isNamedId || cues.isNear(scheme.words, start, end);
    if (isNamed || isShaped) return found(start, end, scheme.name, isNamed);
  }
  return undefined;
}

/** Words that name any of them. */
const ANY_ID = /\b(?:national|identity|identification|personal) (?:id|no|number|card)/iu;

/**
 * Words of letters and digits, joined over single separators. A span begins at a word with a digit or at one of two words
 * before it; its length and its digits are counted before any pattern is tried, since hardly any count belongs to an identifier.
 */
function withLetters(text: string, cues: Cues): Finding[] {
  const findings: Finding[] = [];
  let done = 0;
  let read = 0;
  let letter = 0;
  for (const { start: digit } of digitGroups(text)) {
    if (digit < read) continue;
    // Most digits stand far from any letter, or their word is followed and led by none.
    while (letter < text.length && (letter < digit - 2 || !isLetterUnit(text, letter))) letter++;
    if (letter > digit + MAX_SPAN) continue;
    let start = digit;
    while (start > done && digit - start < MAX_WORD && isWordUnit(text, start - 1)) start--;
    let end = digit + 1;
    while (end - digit < MAX_WORD && isWordUnit(text, end)) end++;
    read = end;
    const finding = spanFrom(text, start, done, cues);
    if (finding === undefined) continue;
    findings.push(finding);
    done = finding.end;
    read = Math.max(read, done);
  }
  return findings;
}

const MAX_WORD = 24;
const MAX_LENGTH = 18;
const MAX_WORDS_BEFORE = 2;
/** From the first character of an identifier to its last, with a separator behind each. */
const MAX_SPAN = 2 * MAX_LENGTH;

/** The longest identifier that begins at this word or at a word of letters before it. */
function spanFrom(text: string, at: number, from: number, cues: Cues): Finding | undefined {
  let start = at;
  for (let before = 0; ; before++) {
    const finding = longestAt(text, start, cues);
    if (finding !== undefined || before === MAX_WORDS_BEFORE || start - 2 < from || !isSeparator(text, start - 1)) return finding;
    const last = start - 2;
    let first = last + 1;
    while (first > from && last - first < MAX_WORD && isLetterUnit(text, first - 1)) first--;
    // A word with a digit in it was a beginning of its own.
    if (first > last || isWordUnit(text, first - 1)) return undefined;
    start = first;
  }
}

function longestAt(text: string, start: number, cues: Cues): Finding | undefined {
  if (!isBorder(text[start - 1])) return undefined;
  let ends: { end: number; schemes: readonly LetterScheme[] }[] | undefined;
  let [length, digits, at] = [0, 0, start];
  while (length <= MAX_LENGTH) {
    const word = at;
    for (; length <= MAX_LENGTH && isWordUnit(text, at); at++) {
      length++;
      if (isDigit(text.charCodeAt(at))) digits++;
    }
    if (at === word || length > MAX_LENGTH) break;
    const schemes = length === digits ? undefined : SCHEMES_BY_COUNT[length * 32 + digits];
    if (schemes !== undefined && isBorder(text[at])) (ends ??= []).push({ end: at, schemes });
    if (!isSeparator(text, at)) break;
    at++;
  }
  for (const { end, schemes } of ends?.reverse() ?? []) {
    let code: string | undefined;
    for (const scheme of schemes) {
      if (scheme.words !== undefined && cues.areAbsent(scheme.words)) continue;
      code ??= text
        .slice(start, end)
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '');
      if (!scheme.pattern.test(code) || !scheme.isValid(code)) continue;
      if (scheme.words !== undefined && !cues.isNear(scheme.words, start, end)) continue;
      return found(start, end, scheme.name, scheme.words !== undefined);
    }
  }
  return undefined;
}

/** Schemes by the count of their characters and of the digits among them. */
const SCHEMES_BY_COUNT: (LetterScheme[] | undefined)[] = Array.from({ length: 32 * 32 });
for (const scheme of LETTER_SCHEMES) {
  for (const length of scheme.lengths) {
    for (let digits = scheme.digits[0]; digits <= scheme.digits[1]; digits++) {
      const key = length * 32 + digits;
      (SCHEMES_BY_COUNT[key] ??= []).push(scheme);
    }
  }
}

function isLetterUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  return unit >= 97 && unit <= 122;
}

function isWordUnit(text: string, at: number): boolean {
  return isLetterUnit(text, at) || isDigit(text.charCodeAt(at));
}

function isSeparator(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 45 && unit <= 47);
}

function found(start: number, end: number, name: string, isNamed: boolean): Finding {
  const explanation = isNamed ? `fits ${name}, next to words that name one` : `has the shape and passes the check of ${name}`;
  return { start, end, type: 'NATIONAL_ID', confidence: isNamed ? 0.9 : 0.85, explanation };
}
