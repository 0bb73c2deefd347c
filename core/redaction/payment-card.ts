import { digitRuns, isWordCharacter } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/** Payment cards: a known prefix, a length of that scheme, and the Luhn checksum (ISO/IEC 7812-1). */
export const paymentCards: Recognizer = {
  type: 'CREDIT_CARD',
  find(text) {
    const findings: Finding[] = [];
    for (const run of digitRuns(text, (character) => character === ' ' || character === '-' || character === '\u00a0', 12)) {
      let first = 0;
      while (first < run.groups.length) {
        const found = cardFrom(text, run.groups, first);
        if (found === undefined) {
          first++;
          continue;
        }
        findings.push(found.finding);
        first = found.next;
      }
    }
    return findings;
  },
};

interface Group {
  readonly start: number;
  readonly end: number;
}

function cardFrom(text: string, groups: readonly Group[], first: number): { readonly finding: Finding; readonly next: number } | undefined {
  const start = groups[first]!.start;
  if (isWordCharacter(text[start - 1]) || /[0-9][.,]$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  let digits = '';
  let found: { readonly finding: Finding; readonly next: number } | undefined;
  for (let index = first; index < groups.length && index < first + 8; index++) {
    const group = groups[index]!;
    if (digits.length + group.end - group.start > 19) break;
    digits += text.slice(group.start, group.end);
    if (index > first && group.end - group.start < 2) break;
    if (digits.length < 12 || isWordCharacter(text[group.end]) || /^[.,][0-9]/.test(text.slice(group.end, group.end + 2))) continue;
    const scheme = schemeOf(digits);
    // The longest that fits wins: a card followed by its expiry date is still only the card.
    if (scheme !== undefined && passesLuhn(digits))
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

const SCHEMES: readonly { readonly name: string; readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { name: 'Visa', prefix: /^4/, lengths: [13, 16, 19] },
  { name: 'Mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { name: 'American Express', prefix: /^3[47]/, lengths: [15] },
  { name: 'Discover', prefix: /^(?:6011|64[4-9]|65|622)/, lengths: [16, 17, 18, 19] },
  { name: 'Diners Club', prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 15, 16, 17, 18, 19] },
  // JCB issues 3528 to 3589; test numbers and generators use all of 35.
  { name: 'JCB', prefix: /^35/, lengths: [16, 17, 18, 19] },
  { name: 'JCB', prefix: /^(?:2131|1800)/, lengths: [15] },
  { name: 'UnionPay', prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] },
  { name: 'Maestro', prefix: /^(?:50(?:18|20|38)|5893|6304|676[1-3]|6759|0604|56|57|58|6390)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { name: 'Mir', prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { name: 'RuPay', prefix: /^(?:60|508|353|356)/, lengths: [16] },
];

function schemeOf(digits: string): string | undefined {
  return SCHEMES.find(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits))?.name;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
