import { digitGroups, isBorder } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * Bank account numbers: country, that country's structure, and remainder 1 by 97 (ISO 13616, ISO 7064). The structure
 * matters: without it one sentence in a hundred that begins "is 20 ..." would pass the remainder by chance.
 */
export const ibanCodes: Recognizer = {
  type: 'IBAN_CODE',
  find(text) {
    const findings: Finding[] = [];
    let done = 0;
    for (const { start: first } of digitGroups(text)) {
      if (first < done) continue;
      const start = openingBefore(text, first, done);
      if (start === undefined) continue;
      const country = text
        .slice(start, first)
        .replace(/[^A-Za-z]/g, '')
        .slice(0, 2)
        .toUpperCase();
      const symbols = symbolsOf(country);
      const read = symbols === undefined ? undefined : readCode(text, start, symbols);
      if (read === undefined || !isBorder(text[read.end]) || !hasRemainderOne(read.code)) continue;
      const explanation = `has the structure of an IBAN of ${country} and passes its checksum`;
      findings.push({ start, end: read.end, type: 'IBAN_CODE', confidence: 1, explanation });
      done = read.end;
    }
    return findings;
  },
};

/** Where two letters begin that stand right before a digit, perhaps kept apart; the first check digit may be a look-alike. */
function openingBefore(text: string, digit: number, from: number): number | undefined {
  if (!/[A-Za-z|\s.\-_/,:*·()[\]]/.test(text[digit - 1] ?? '')) return undefined;
  const before = text.slice(Math.max(from, digit - 14), digit);
  for (const opening of [OPENING, LOOK_ALIKE_OPENING]) {
    const found = opening.exec(before)?.[0];
    if (found === undefined) continue;
    const start = digit - found.length;
    if (isBorder(text[start - 1]) || /iban$/i.test(text.slice(Math.max(0, start - 4), start))) return start;
  }
  return undefined;
}

const GAP = String.raw`[ \t\r\n.\-_/,:|*·()[\]]{0,3}`;
const OPENING = new RegExp(String.raw`[A-Za-z]${GAP}[A-Za-z]${GAP}$`);
const LOOK_ALIKE_OPENING = new RegExp(String.raw`[A-Za-z]${GAP}[A-Za-z]${GAP}[OQIl|]${GAP}$`);
const SEPARATORS = ' \t\r\n.-_/,:|*·()[]';
const MAX_GAP = 3;

/** `4a14n` as `aannaaaannnn…`: the country, two check digits, then the symbols of the country's own number. */
function symbolsOf(country: string): string | undefined {
  const structure = STRUCTURES[country];
  if (structure === undefined) return undefined;
  const symbols =
    SYMBOLS.get(country) ??
    'aann' + structure.replace(/([0-9]+)([anc])/g, (_, count: string, symbol: string) => symbol.repeat(Number(count)));
  SYMBOLS.set(country, symbols);
  return symbols;
}

const SYMBOLS = new Map<string, string>();

/** Reads one character per symbol, with at most three separators between two of them; look-alike letters stand for digits. */
function readCode(text: string, start: number, symbols: string): { readonly code: string; readonly end: number } | undefined {
  let code = '';
  let gap = 0;
  let position = start;
  while (code.length < symbols.length) {
    const character = text[position++];
    if (character === undefined) return undefined;
    const read = readCharacter(character, symbols[code.length]!);
    if (read !== undefined) {
      code += read;
      gap = 0;
    } else if (!SEPARATORS.includes(character) || ++gap > MAX_GAP) return undefined;
  }
  return { code, end: position };
}

function readCharacter(character: string, symbol: string): string | undefined {
  const unit = character.charCodeAt(0);
  const isDigit = unit >= 48 && unit <= 57;
  const isLetter = (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  if (isDigit) return symbol === 'a' ? undefined : character;
  if (!isLetter) return undefined;
  if (symbol !== 'n') return character.toUpperCase();
  if (character === 'O' || character === 'o' || character === 'Q') return '0';
  return character === 'I' || character === 'l' || character === 'i' ? '1' : undefined;
}

function hasRemainderOne(code: string): boolean {
  let remainder = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

// SWIFT IBAN registry, release 99: n digits, a letters, c either.
const STRUCTURES: Readonly<Record<string, string>> = {
  AD: '8n12c',
  AE: '19n',
  AL: '8n16c',
  AT: '16n',
  AZ: '4a20c',
  BA: '16n',
  BE: '12n',
  BG: '4a6n8c',
  BH: '4a14c',
  BI: '23n',
  BR: '23n1a1c',
  BY: '4c4n16c',
  CH: '5n12c',
  CR: '18n',
  CY: '8n16c',
  CZ: '20n',
  DE: '18n',
  DJ: '23n',
  DK: '14n',
  DO: '4c20n',
  EE: '16n',
  EG: '25n',
  ES: '20n',
  FI: '14n',
  FK: '2a12n',
  FO: '14n',
  FR: '10n11c2n',
  GB: '4a14n',
  GE: '2a16n',
  GI: '4a15c',
  GL: '14n',
  GR: '7n16c',
  GT: '4c20c',
  HN: '4a20n',
  HR: '17n',
  HU: '24n',
  IE: '4a14n',
  IL: '19n',
  IQ: '4a15n',
  IS: '22n',
  IT: '1a10n12c',
  JO: '4a4n18c',
  KW: '4a22c',
  KZ: '3n13c',
  LB: '4n20c',
  LC: '4a24c',
  LI: '5n12c',
  LT: '16n',
  LU: '3n13c',
  LV: '4a13c',
  LY: '21n',
  MC: '10n11c2n',
  MD: '2c18c',
  ME: '18n',
  MK: '3n10c2n',
  MN: '16n',
  MR: '23n',
  MT: '4a5n18c',
  MU: '4a19n3a',
  NI: '4a20n',
  NL: '4a10n',
  NO: '11n',
  OM: '3n16c',
  PK: '4a16c',
  PL: '24n',
  PS: '4a21c',
  PT: '21n',
  QA: '4a21c',
  RO: '4a16c',
  RS: '18n',
  RU: '14n15c',
  SA: '2n18c',
  SC: '4a20n3a',
  SD: '14n',
  SE: '20n',
  SI: '15n',
  SK: '20n',
  SM: '1a10n12c',
  SO: '19n',
  ST: '21n',
  SV: '4a20n',
  TL: '19n',
  TN: '20n',
  TR: '5n1n16c',
  UA: '6n19c',
  VA: '18n',
  VG: '4a16n',
  XK: '16n',
  YE: '4a4n18c',
};
