import { digitRuns, digitsOf, IDENTIFIER_RUNS, isBorder, readingsOf, type DigitRun } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * US social security numbers by their ranges: area not 000, 666 or 900 and above, group not 00, serial not 0000. Grouped
 * 3-2-4 with dashes they are unmistakable; nine digits in other shapes count only next to words that name them.
 */
export const usSocialSecurityNumbers: Recognizer = {
  type: 'US_SSN',
  find: (text) => nineDigits(text, 'US_SSN', isSsn),
};

/** Individual taxpayer numbers: they begin with 9 and have a group between 50 and 99 that the tax office assigns. */
export const usTaxpayerNumbers: Recognizer = {
  type: 'US_ITIN',
  find: (text) => nineDigits(text, 'US_ITIN', isItin),
};

function nineDigits(text: string, type: 'US_SSN' | 'US_ITIN', isInRange: (digits: string) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const run of digitRuns(text, IDENTIFIER_RUNS)) {
    for (const reading of readingsOf(text, run, (digits) => digits === 9)) {
      const read = reading.flatMap((part) => readNine(text, part, type, isInRange) ?? []);
      for (const each of read) findings.push(each);
      if (read.length > 0) break;
    }
  }
  return findings;
}

function readNine(text: string, run: DigitRun, type: 'US_SSN' | 'US_ITIN', isInRange: (digits: string) => boolean): Finding | undefined {
  const { start, end, groups } = run;
  if (end - start > 60 || !isBorder(text[start - 1]) || !isBorder(text[end])) return undefined;
  const digits = digitsOf(text.slice(start, end));
  if (!isInRange(digits)) return undefined;
  if (/[\p{L}\p{N}][-./]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[-./][\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
    return undefined;
  const isGrouped = groups.map((group) => group.end - group.start).join('-') === '3-2-4';
  const isDashed = isGrouped && /^.{3} ?- ?.{2} ?- ?.{4}$/.test(text.slice(start, end));
  const isNamed = NAMES.test(text.slice(Math.max(0, start - 60), start)) || NAMES.test(text.slice(end, end + 40));
  if (!isNamed && !isDashed) return undefined;
  const explanation = isNamed ? 'nine digits in range, next to words that name them' : 'grouped 3-2-4, in range';
  return { start, end, type, confidence: isNamed ? 0.95 : 0.8, explanation };
}

const NAMES =
  /\bssn\b|social[ -]?security|\bsocial\s*(?:#|no\b|number|is\b|:)|segur(?:o|idad) social|s[ée]curit[ée] sociale|sozialversicherung|tax(?:payer)?[ -]?id|\bi?tin\b/i;

function isSsn(digits: string): boolean {
  const [area, group, serial] = [Number(digits.slice(0, 3)), digits.slice(3, 5), digits.slice(5)];
  return area !== 0 && area !== 666 && area < 900 && group !== '00' && serial !== '0000';
}

function isItin(digits: string): boolean {
  const group = Number(digits.slice(3, 5));
  return (
    digits.startsWith('9') && ((group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 99 && group !== 93))
  );
}
