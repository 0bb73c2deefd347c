import { countDigits, digitRuns, splitRun, digitsOf, isBorder, isLetterOrDigit, withLookAlikeDigits, type DigitRun } from './digit-runs.js';
import { countryOfNational, isInternational } from './numbering-plans.js';
import { OTHER_LABEL, PHONE_LABEL, PHONE_LABEL_AFTER, SPEAKS_OF_PHONE } from './phone-words.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * Phone numbers. A cheap scan for digits that stand apart like a phone number's comes first; only what it leaves is
 * compared with the numbering plans. Digits count as a phone number when their shape is unmistakable (a `+`, or the North
 * American grouping), when words nearby speak of a phone, or when the number is valid in a country that many write in.
 * Dates, amounts, versions and order numbers are told apart by shape and by the words before.
 */
export function phoneNumbers(options: PhoneOptions): Recognizer {
  return {
    type: 'PHONE_NUMBER',
    find(text) {
      const findings = findIn(text, options);
      const second = withLookAlikeDigits(text);
      if (second === text) return findings;
      const more = findIn(second, { ...options, isStrict: true });
      return [...findings, ...more.filter((one) => !findings.some(({ start, end }) => start < one.end && one.start < end))].sort(
        (a, b) => a.start - b.start,
      );
    },
  };
}

interface PhoneOptions {
  readonly keepsTollFree: boolean;
  /** Without words about a phone only shapes that are nothing else count. */
  readonly isStrict: boolean;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly digits: string;
}

const ORDINARY = { separators: ' \t().-/·', maxGap: 4, minDigits: 6 };
// Signs and line ends that break a number up on purpose or by accident.
const UNUSUAL = { separators: ' \t\r\n().-/·_*|~,:[]+"\'\\', maxGap: 4, minDigits: 6 };
const MAX_DIGITS = 15;

function findIn(text: string, options: PhoneOptions): Finding[] {
  const findings: Finding[] = [];
  let end = 0;
  const take = (candidate: Candidate, isUnusual: boolean): boolean => {
    if (candidate.start < end) return false;
    const reason = reasonFor(text, candidate, options, isUnusual);
    if (reason === undefined) return false;
    findings.push({ start: candidate.start, end: candidate.end, type: 'PHONE_NUMBER', ...reason });
    end = candidate.end;
    return true;
  };
  for (const whole of digitRuns(text, UNUSUAL)) {
    const ordinary = splitRun(text, whole, ORDINARY);
    const parts = ordinary.flatMap((run) => partsOf(text, run));
    const isPlain = ordinary.length === 1 && ordinary[0]!.start === whole.start && ordinary[0]!.end === whole.end;
    if (!isPlain && countDigits(whole) <= MAX_DIGITS && take(candidateOf(text, whole), true)) continue;
    for (const part of parts) take(candidateOf(text, part), false);
  }
  return findings;
}

/** Two numbers in one run ("030 12345 / 030 12346") come apart at gaps wider than a sign; so does a run too long for one. */
function partsOf(text: string, run: DigitRun): DigitRun[] {
  if (countDigits(run) <= MAX_DIGITS) return [run];
  const parts: { start: number; end: number }[][] = [[]];
  for (const group of run.groups) {
    const previous = parts.at(-1)!.at(-1);
    if (previous !== undefined && /^\s*[/\-·]\s+$|^\s{2,}$|^\s+\+|^\s+\($/.test(text.slice(previous.end, group.start))) parts.push([]);
    parts.at(-1)!.push(group);
  }
  return parts
    .map((groups) => ({ start: groups[0]!.start, end: groups.at(-1)!.end, groups }))
    .filter((part) => countDigits(part) >= 7 && countDigits(part) <= MAX_DIGITS);
}

const EXTENSION = /^[\s,;]{0,2}\(?(?:x|ext\.?|extension|extn|#|доб\.?|poste|int\.?|ramal|anexo|linka|вн\.?)\s{0,2}[0-9]{1,6}(?![0-9])\)?/iu;
const OPENING = /(?:\(\s?)?(?:\+\s{0,2})?(?:\(\s{0,1})?(?:\+\s{0,2})?$/;

function candidateOf(text: string, run: DigitRun): Candidate {
  const opening = OPENING.exec(text.slice(Math.max(0, run.start - 6), run.start))?.[0] ?? '';
  const start = run.start - opening.trimStart().length;
  const extension = EXTENSION.exec(text.slice(run.end, run.end + 24))?.[0] ?? '';
  const end = run.end + extension.length;
  const words = text.slice(start, run.end);
  return { start, end, words, digits: digitsOf(words) };
}

type Reason = Pick<Finding, 'confidence' | 'explanation'>;

/** Why a candidate is a phone number; undefined when it is not one. */
function reasonFor(text: string, { start, end, words, digits }: Candidate, options: PhoneOptions, isUnusual: boolean): Reason | undefined {
  if (isPartOfMore(text, start, end) || /^(\d)\1+$/.test(digits)) return undefined;
  if (options.keepsTollFree && isTollFree(digits)) return undefined;
  const hasPlus = words.includes('+');
  if (!hasPlus && isDate(words)) return undefined;
  const before = text.slice(Math.max(0, start - 56), start);
  const after = text.slice(end, end + 24);
  if (!hasPlus && (MEASURE.test(after) || MONEY_BEFORE.test(before))) return undefined;
  const isLabelled = PHONE_LABEL.test(before) || PHONE_LABEL_AFTER.test(after);
  const isSpoken = isLabelled || SPEAKS_OF_PHONE.test(before) || (!options.isStrict && SPEAKS_OF_PHONE.test(after.slice(0, 20)));
  if (!hasPlus && !isLabelled && (isOtherShape(words, isSpoken) || OTHER_LABEL.test(before))) return undefined;
  if (digits.length < 7 && (!isLabelled || options.isStrict)) return undefined;

  if (hasPlus && digits.length >= 8) {
    if (isInternational(digits)) return { confidence: 0.95, explanation: 'begins with + and exists in that country' };
    return isUnusual && !isSpoken ? undefined : { confidence: 0.8, explanation: 'written like an international number' };
  }
  if (isUnusual && !isSpoken) return isLetterSpaced(words) && digits.length >= 9 ? validReason(words, digits) : undefined;
  if (NORTH_AMERICAN.test(words.trim())) return { confidence: 0.85, explanation: 'grouped like a North American number' };

  const isSeparated = /[0-9][^0-9]+[0-9]/.test(words);
  if (isSeparated && isSpoken) return { confidence: 0.85, explanation: 'separated digits, next to words that speak of a phone' };
  if (isLabelled || (isSpoken && digits.length >= 9 && isNear(before))) {
    return { confidence: 0.8, explanation: 'digits right after words that speak of a phone' };
  }
  const dialled = /^(?:00|011)(?=[1-9])/.exec(digits)?.[0];
  if (dialled !== undefined && digits.length >= 11 && (isSeparated || isInternational(digits.slice(dialled.length)))) {
    if (isInternational(digits.slice(dialled.length)) || isSeparated)
      return { confidence: 0.8, explanation: 'begins with an international prefix' };
  }
  if (options.isStrict && !(isSeparated && /^\(?0/.test(words))) return undefined;
  return isSeparated ? validReason(words, digits) : bareReason(digits);
}

/** Separated digits without a word about a phone: groups as people write them, and a number that exists. */
function validReason(words: string, digits: string): Reason | undefined {
  const groups = words.match(/[0-9]+/g) ?? [];
  const isTrunk = digits.startsWith('0');
  if (digits.length < (isTrunk ? 9 : 8) || groups.length < 2) return undefined;
  // Without a trunk prefix most digits exist somewhere: the groups must be a phone number's.
  if (!isTrunk && !isLetterSpaced(words) && !PHONE_GROUPS.has(groups.map(({ length }) => length).join('-'))) return undefined;
  const country = countryOfNational(digits);
  return country === undefined ? undefined : { confidence: isTrunk ? 0.75 : 0.6, explanation: `a number that exists in ${country}` };
}

/** How national numbers without a trunk prefix are grouped, by digits per group. */
const PHONE_GROUPS = new Set(
  '3-3-4 1-3-3-4 3-3-3 2-2-2-2 3-2-2-2 2-3-2-2 3-2-3 2-3-3 5-5 3-4-4 2-4-4 2-5-4 3-3-2-2 1-3-3-2-2 4-3-3 3-4-3 2-3-4 1-2-2-2-2 2-2-2-2-2 3-6 4-6 2-8 3-7 3-8 4-3-4 1-4-4 2-7 3-3-2-2'.split(
    ' ',
  ),
);

/** Digits without any separator: a trunk zero or an Indian, Chinese or North American mobile number; others are order numbers too often. */
function bareReason(digits: string): Reason | undefined {
  const isShape = /^0[1-9][0-9]{8,9}$|^[6-9][0-9]{9}$|^1[3-9][0-9]{9}$|^[2-9][0-9]{2}[2-9][0-9]{6}$/.test(digits);
  const country = isShape ? countryOfNational(digits) : undefined;
  return country === undefined ? undefined : { confidence: 0.5, explanation: `digits that exist as a number in ${country}` };
}

function isLetterSpaced(words: string): boolean {
  return /^\+?[0-9](?:[^0-9]{1,2}[0-9]){6,}$/.test(words);
}

const NORTH_AMERICAN = /^(?:\+?0{0,2}1[ .\-/]?)?(?:\([2-9][0-9]{2}\)[ .\-/]{0,3}|[0-9]{3}[.\-/]| ?[2-9][0-9]{2} )[0-9]{3}[.\-/ ][0-9]{4}$/;
const MEASURE =
  /^\s?(?:€|\$|£|¥|%|eur(?!\p{L})|usd(?!\p{L})|gbp(?!\p{L})|[kmc]?m(?![\p{L}'])|kg(?!\p{L})|[kmg]b(?!\p{L})|bytes?(?!\p{L})|ms(?!\p{L})|people(?!\p{L})|users(?!\p{L})|customers(?!\p{L})|pages(?!\p{L})|words(?!\p{L}))/iu;
const MONEY_BEFORE = /(?:[$€£¥₹]|(?<!\p{L})(?:eur|usd|gbp|chf|rs\.?|inr))\s?$/iu;

/** Next to a letter, a digit, or a sign that carries on (a path, an id, a decimal) it is a piece of something longer. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const [previous, next] = [text[start - 1], text[end]];
  if (!isBorder(previous) || !isBorder(next)) return true;
  if (previous !== undefined && /[-_/@=&#.,]/.test(previous) && isLetterOrDigit(text[start - 2])) {
    // "tel.030", "phone=030", "c/0171": labels may touch.
    if (
      /[0-9]/.test(text[start - 2]!) ||
      !/(?:tel|phone|fax|mob|cell|ph|fon|handy|\bt|\bm)[-_/.=]$/i.test(text.slice(Math.max(0, start - 8), start))
    )
      return true;
  }
  if (previous === ':' && /[0-9]/.test(text[start - 2] ?? '')) return true;
  return (
    next !== undefined &&
    ((/[-_/@=.]/.test(next) && isLetterOrDigit(text[end + 1])) || (/[,:]/.test(next) && /[0-9]/.test(text[end + 1] ?? '')))
  );
}

function isDate(words: string): boolean {
  return (
    /^(?:19|20)\d{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])(?:\D|$)/.test(words) ||
    /^[0-3]?\d[-/. ][01]?\d[-/. ](?:19|20)\d{2}(?:\D|$)/.test(words) ||
    /^[01]?\d[-/.][0-3]?\d[-/.](?:19|20)\d{2}(?:\D|$)/.test(words) ||
    /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\D|$)/.test(words)
  );
}

/** Amounts, versions, addresses of machines, ranges of years, social security and book numbers. */
function isOtherShape(words: string, isSpoken: boolean): boolean {
  const text = words.trim();
  return (
    (/^\d{1,3}(?:\.\d{3})+$/.test(text) && !(isSpoken && /^\d{3}\.\d{3}\.\d{3}$/.test(text))) ||
    /^\d{1,2}(?: \d{3})+$|^\d{3} \d{3}$|^\d{3}(?: \d{3}){3,}$/.test(text) ||
    /^\d{1,3}(?:,\d{3})+$/.test(text) ||
    (!isSpoken && /^\d{1,3}(?:\.\d{1,3}){2,3}$/.test(text)) ||
    /^(?:19|20)\d{2}\s?[-/ ]\s?(?:19|20)\d{2}$/.test(text) ||
    /^\d{3}-\d{2}-\d{4}$/.test(text) ||
    // Versions, prices or marks side by side: "5.4, 5.5, 7.0".
    /^\d{1,3}\.\d{1,3}(?:, ?\d{1,3}\.\d{1,3}){1,12}$/.test(text) ||
    // An American postcode.
    /^\d{5}\s?-\s?\d{4}$/.test(text) ||
    /^97[89][- ]?\d/.test(text)
  );
}

/** A word about a phone within the last few words, not a sentence ago. */
function isNear(before: string): boolean {
  return (
    SPEAKS_OF_PHONE.test(before.slice(-28)) &&
    !/[.!?]\s[^.!?]*$/.test(before.slice(-28).replace(/\b(?:tel|no|nr|mob|ph|т|тел|моб)\./giu, ''))
  );
}

/** Numbers that cost the caller nothing belong to organisations, never to a person. */
function isTollFree(digits: string): boolean {
  return (
    /^(?:00)?1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) ||
    /^0?800\d{5,8}$/.test(digits) ||
    /^(?:00)?(?:49|44|41|43|33|39|31|34)0?800\d{5,8}$/.test(digits)
  );
}
