import { ANY_SEPARATORS, digitGroups, digitRuns, digitsOf, isBorder, isLetterOrDigit, type DigitGroup } from './digit-runs.js';
import { DIGIT_SCHEMES } from './national-id-digits.js';
import { LETTER_SCHEMES } from './national-id-letters.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * National identifiers of some thirty countries. A shape that nothing else has stands for itself; where one number in ten
 * passes by chance, or there is no checksum, words nearby must name it.
 */
export const nationalIds: Recognizer = {
  type: 'NATIONAL_ID',
  find: (text) => [...ofDigits(text), ...withLetters(text)].sort((a, b) => a.start - b.start),
};

const LENGTHS = new Set(DIGIT_SCHEMES.flatMap(({ lengths }) => lengths));

function ofDigits(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end, groups } of digitRuns(text, { separators: ANY_SEPARATORS, maxGap: 3, minDigits: 8 })) {
    if (end - start > 60 || !isBorder(text[start - 1]) || !isBorder(text[end])) continue;
    if (/[0-9\p{L}][-./]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[-./][\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
      continue;
    const digits = digitsOf(text.slice(start, end));
    if (!LENGTHS.has(digits.length)) continue;
    const shape = groups.map((group) => group.end - group.start).join('-');
    const around = `${text.slice(Math.max(0, start - 60), start)}\n${text.slice(end, end + 30)}`;
    for (const scheme of DIGIT_SCHEMES) {
      if (!scheme.lengths.includes(digits.length) || !scheme.isValid(digits)) continue;
      const isNamed = scheme.words.test(around);
      if (!isNamed && scheme.shapes?.test(shape) !== true) continue;
      findings.push(found(start, end, scheme.name, isNamed));
      break;
    }
  }
  return findings;
}

/** Words of letters and digits, joined over single separators; around every few digits they are read once. */
function withLetters(text: string): Finding[] {
  const findings: Finding[] = [];
  const groups = digitGroups(text);
  let done = 0;
  for (const [index, { start }] of groups.entries()) {
    if (start < done || !hasDigitsNearby(groups, index)) continue;
    const words = wordsAround(text, start, done);
    done = words.at(-1)!.end;
    const taken = /[A-Za-z]/.test(text.slice(words[0]!.start, done)) ? bestSpan(text, words) : undefined;
    if (taken !== undefined) findings.push(taken);
  }
  return findings;
}

/** Fewer digits stand in no identifier, whatever letters are around them. */
function hasDigitsNearby(groups: readonly DigitGroup[], index: number): boolean {
  const from = groups[index]!.start;
  let digits = 0;
  for (let next = index; digits < MIN_DIGITS && next < groups.length && groups[next]!.start < from + MAX_WORD; next++) {
    digits += groups[next]!.end - groups[next]!.start;
  }
  return digits >= MIN_DIGITS;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const MAX_WORD = 24;
const MAX_WORDS = 10;
const MIN_DIGITS = 5;

/** The word that holds a digit, up to three before it and some behind it, with one separator between two of them. */
function wordsAround(text: string, at: number, from: number): Word[] {
  const words: Word[] = [wordAt(text, at, from)];
  while (words.length < 4) {
    const gap = words[0]!.start - 1;
    if (gap - 1 < from || !/[ .\-/]/.test(text[gap] ?? '') || !isLetterOrDigit(text[gap - 1])) break;
    words.unshift(wordAt(text, gap - 1, from));
  }
  while (words.length < MAX_WORDS) {
    const gap = words.at(-1)!.end;
    if (!/[ .\-/]/.test(text[gap] ?? '') || !isLetterOrDigit(text[gap + 1])) break;
    words.push(wordAt(text, gap + 1, from));
  }
  return words;
}

function wordAt(text: string, at: number, from: number): Word {
  let [start, end] = [at, at + 1];
  while (start > from && at - start < MAX_WORD && isLetterOrDigit(text[start - 1])) start--;
  while (end - at < MAX_WORD && isLetterOrDigit(text[end])) end++;
  return { start, end };
}

function bestSpan(text: string, words: readonly Word[]): Finding | undefined {
  for (let first = 0; first < words.length; first++) {
    for (let last = words.length - 1; last >= first; last--) {
      const [start, end] = [words[first]!.start, words[last]!.end];
      // Letters and digits alone, without the separators between the words.
      const length = end - start - (last - first);
      if (length < 8 || length > 19) continue;
      if (!isBorder(text[start - 1]) || !isBorder(text[end])) continue;
      const written = text.slice(start, end).toUpperCase();
      const code = written.replace(/[^A-Z0-9]/g, '');
      if (code.length < 8 || code.length > 18 || digitsOf(code).length < MIN_DIGITS) continue;
      const scheme = LETTER_SCHEMES.find(
        ({ pattern, isValid, words: named }) =>
          (pattern.test(code) || pattern.test(written)) &&
          isValid(pattern.test(code) ? code : written) &&
          (named === undefined || named.test(`${text.slice(Math.max(0, start - 60), start)}\n${text.slice(end, end + 30)}`)),
      );
      if (scheme !== undefined) return found(start, end, scheme.name, scheme.words !== undefined);
    }
  }
  return undefined;
}

function found(start: number, end: number, name: string, isNamed: boolean): Finding {
  const explanation = isNamed ? `fits ${name}, next to words that name one` : `has the shape and passes the check of ${name}`;
  return { start, end, type: 'NATIONAL_ID', confidence: isNamed ? 0.9 : 0.85, explanation };
}
