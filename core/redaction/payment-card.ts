import { ANY_SEPARATORS, digitRuns, isBorder, withLookAlikeDigits, type DigitGroup } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/** Payment cards: a known prefix, a length of that scheme, and the Luhn checksum (ISO/IEC 7812-1). */
export const paymentCards: Recognizer = {
  type: 'CREDIT_CARD',
  find(text) {
    const findings = findCards(text);
    const second = withLookAlikeDigits(text);
    if (second === text) return findings;
    const more = findCards(second).filter(({ start, end }) => !findings.some((finding) => finding.start < end && start < finding.end));
    return [...findings, ...more].sort((a, b) => a.start - b.start);
  },
};

const CARD_RUNS = { separators: ANY_SEPARATORS, maxGap: 4, minDigits: 12 };
/** More groups than this are a table of numbers; a card is looked for at its beginning only. */
const MAX_GROUPS = 64;

function findCards(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const run of digitRuns(text, CARD_RUNS)) {
    const isTable = run.groups.length > MAX_GROUPS;
    let first = 0;
    while (first < run.groups.length) {
      const size = run.groups[first]!.end - run.groups[first]!.start;
      const found = isTable && first > 0 && size < 4 ? undefined : cardFrom(text, run.groups, first);
      if (found === undefined) {
        first++;
        continue;
      }
      if (!isPieceOfMore(text, run.groups, first, found.next)) findings.push(found.finding);
      first = found.next;
    }
  }
  return findings;
}

/** A label that touches its number: "card4111…". */
const LABEL = /(?:card|karte|kort|carte|visa|amex|no|nr|number|pan)$/i;

/** Four and more digits of the same kind right beside it: a longer number, such as a parcel's, or a column of a table. */
function isPieceOfMore(text: string, groups: readonly DigitGroup[], first: number, next: number): boolean {
  if (next - first < 2) return false;
  const gapBefore = (index: number): string => text.slice(groups[index - 1]!.end, groups[index]!.start);
  const [gap, size] = [gapBefore(first + 1), groups[first]!.end - groups[first]!.start];
  const isMore = (index: number, border: number): boolean => {
    const group = groups[index];
    return size >= 4 && group !== undefined && group.end - group.start === size && gapBefore(border) === gap;
  };
  const isAfter = isMore(next, next) && cardFrom(text, groups, next) === undefined;
  return isAfter || (first > 0 && isMore(first - 1, first) && !endsCard(text, groups, first));
}

/** Whether another card ends right before the group at `next`. */
function endsCard(text: string, groups: readonly DigitGroup[], next: number): boolean {
  for (let first = Math.max(0, next - 5); first < next - 2; first++) if (cardFrom(text, groups, first)?.next === next) return true;
  return false;
}

interface Found {
  readonly finding: Finding;
  readonly next: number;
}

function cardFrom(text: string, groups: readonly DigitGroup[], first: number): Found | undefined {
  const start = groups[first]!.start;
  if (
    (!isBorder(text[start - 1]) && !LABEL.test(text.slice(Math.max(0, start - 12), start))) ||
    /[0-9][.,]$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return undefined;
  const schemes = schemesOf(text, groups, first);
  if (schemes.length === 0) return undefined;
  let digits = '';
  let found: Found | undefined;
  for (let index = first; index < groups.length && index < first + 19; index++) {
    const group = groups[index]!;
    if (digits.length + group.end - group.start > 19) break;
    digits += text.slice(group.start, group.end);
    if (digits.length < 12 || !isBorder(text[group.end])) continue;
    const scheme = schemes.find(({ lengths }) => lengths.includes(digits.length))?.name;
    if (scheme === undefined || !passesLuhn(digits) || !isWrittenAsOne(text, groups.slice(first, index + 1))) continue;
    // The longest that fits wins, but a card of the usual length followed by its expiry date or check code is only the card.
    if (found !== undefined && digits.length > 16 && found.finding.end === groups[index - 1]!.end) continue;
    found = {
      finding: {
        start,
        end: group.end,
        type: 'CREDIT_CARD',
        confidence: 1,
        explanation: `passes the Luhn check and begins like ${scheme}`,
      },
      next: index + 1,
    };
  }
  return found;
}

/**
 * One number in ten passes Luhn, so that columns of a table would do by chance. Groups count as one number when they are
 * as even as cards are printed, or when nothing but blanks, dots and dashes (and at most one line break) keeps them apart.
 */
function isWrittenAsOne(text: string, groups: readonly DigitGroup[]): boolean {
  const sizes = groups.map(({ start, end }) => end - start);
  const [last = 0, ...others] = [sizes.at(-1), ...sizes.slice(0, -1)];
  const isEven = others.every((size) => size === others[0]) && last <= Math.max(others[0] ?? last, 4);
  if (isEven || /^4,6,[45]$/.test(sizes.join(','))) return true;
  const gaps = groups.slice(1).map(({ start }, index) => text.slice(groups[index]!.end, start));
  return (
    gaps.every((gap) => /^[ .\-\t]{1,3}$|^[ -]?\r?\n ?$/.test(gap)) &&
    gaps.filter((gap) => gap.includes('\n')).length <= 1 &&
    !sizes.includes(1)
  );
}

const SCHEMES: readonly { readonly name: string; readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { name: 'Visa', prefix: /^4/, lengths: [13, 16, 19] },
  { name: 'Mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { name: 'American Express', prefix: /^3[47]/, lengths: [15] },
  { name: 'Discover', prefix: /^(?:6011|64[4-9]|65|622)/, lengths: [16, 17, 18, 19] },
  { name: 'Diners Club', prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 15, 16, 17, 18, 19] },
  { name: 'Diners Club', prefix: /^5[45]/, lengths: [16] },
  // JCB issues 3528 to 3589; test numbers and generators use all of 35.
  { name: 'JCB', prefix: /^35/, lengths: [16, 17, 18, 19] },
  { name: 'JCB', prefix: /^(?:2131|1800)/, lengths: [15] },
  { name: 'UnionPay', prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] },
  {
    name: 'Maestro',
    prefix: /^(?:50(?:18|20|38)|5[0678]|5893|6304|676[1-3]|6759|0604|6390|6[0-9])/,
    lengths: [12, 13, 14, 15, 16, 17, 18, 19],
  },
  { name: 'Mir', prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { name: 'RuPay', prefix: /^(?:60|508|353|356|81|82)/, lengths: [16] },
  {
    name: 'Elo or Hipercard',
    prefix: /^(?:4011|4312|4389|4514|4576|5041|5067|509|6277|6362|6363|650|6516|6550|606282|3841)/,
    lengths: [13, 16, 19],
  },
  { name: 'Troy', prefix: /^9792/, lengths: [16] },
  { name: 'Verve', prefix: /^(?:506[01]|650[0-2])/, lengths: [16, 18, 19] },
  { name: 'InstaPayment', prefix: /^63[7-9]/, lengths: [16] },
];

/** The schemes whose prefix the digits from here on have. */
function schemesOf(text: string, groups: readonly DigitGroup[], first: number): readonly (typeof SCHEMES)[number][] {
  let prefix = '';
  for (let index = first; prefix.length < 6 && index < groups.length; index++) {
    const { start, end } = groups[index]!;
    prefix += text.slice(start, Math.min(end, start + 6));
  }
  const known = BY_PREFIX.get(prefix);
  if (known !== undefined) return known;
  const schemes = SCHEMES.filter((scheme) => scheme.prefix.test(prefix));
  if (BY_PREFIX.size > 10_000) BY_PREFIX.clear();
  BY_PREFIX.set(prefix, schemes);
  return schemes;
}

const BY_PREFIX = new Map<string, readonly (typeof SCHEMES)[number][]>();

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
