/**
 * Numbers are examples that the issuing offices print, or have check digits computed here from the published rule, without the
 * code under test.
 */
import { describe, expect, it } from 'vitest';
import { nationalIds } from '../../../core/redaction/national-id.js';

const found = (text: string): string[] => nationalIds.find(text).map(({ start, end }) => text.slice(start, end));

/** The digit that makes the weighted sum of all a multiple of the modulus, tried one by one. */
function complete(body: string, isRight: (full: string) => boolean): string {
  const digit = Array.from('0123456789').find((last) => isRight(body + last));
  if (digit === undefined) throw new Error(`no check digit for ${body}`);
  return body + digit;
}
const sum = (digits: string, weights: readonly number[]): number =>
  Array.from(digits, Number).reduce((total, digit, at) => total + digit * weights[at]!, 0);

const KOREAN = complete(
  '900101123456',
  (d) => (11 - (sum(d.slice(0, 12), [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(d[12]),
);
const MEDICARE = `${complete('21234567', (d) => sum(d.slice(0, 8), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(d[8]))}1`;
const BELGIAN_2000 = `000125567${String(97 - (2_000_125_567 % 97)).padStart(2, '0')}`;
const FRENCH = `1840675112345${String(97 - Number(1_840_675_112_345n % 97n)).padStart(2, '0')}`;
/** A first remainder of ten is written 1 (Romania): the body is chosen so. */
const ROMANIAN_TEN = (() => {
  for (let serial = 100; ; serial++) {
    const body = `180010122${String(serial)}`;
    if (sum(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 === 10) return `${body}1`;
  }
})();

const NUMBERS: readonly (readonly [country: string, words: string, number: string])[] = [
  ['China', '', '11010519491231002X'],
  ['France', '', '255081416802538'],
  ['France, computed', 'numéro de sécurité sociale', FRENCH],
  ['Germany', 'Steuer-ID', '86095742719'],
  ['Germany, grouped', 'IdNr', '47 036 892 816'],
  ['the Netherlands', 'BSN', '111222333'],
  ['Poland', 'PESEL', '44051401359'],
  ['Brazil', '', '529.982.247-25'],
  ['India, Aadhaar', 'Aadhaar', '4991 1866 5246'],
  ['India, PAN', 'PAN', 'AFZPK7190K'],
  ['Canada', 'SIN', '046 454 286'],
  ['Australia, tax', 'TFN', '123 456 782'],
  ['Australia, Medicare', 'Medicare', MEDICARE],
  ['Sweden', '', '811228-9874'],
  ['Denmark', 'CPR', '070761-4285'],
  ['Norway', 'fødselsnummer', '01010050053'],
  ['Belgium', '', '85.07.30-033.28'],
  ['Belgium, since 2000', 'rijksregister', BELGIAN_2000],
  ['Switzerland', '', '756.9217.0769.85'],
  ['Turkey', 'TC kimlik', '10000000146'],
  ['South Africa', 'ID number', '8001015009087'],
  ['Korea', '', `${KOREAN.slice(0, 6)}-${KOREAN.slice(6)}`],
  ['Romania', 'CNP', '1800101221144'],
  ['Romania, a remainder of ten', 'CNP', ROMANIAN_TEN],
  ['Czechia', 'rodné číslo', '710319/2745'],
  ['Croatia', 'OIB', '33392005961'],
  ['Estonia', 'isikukood', '37605030299'],
  ['Lithuania', 'asmens kodas', '33309240064'],
  ['Portugal', 'NIF', '123456789'],
  ['Israel', 'teudat zehut', '123456782'],
  ['Britain, health', 'NHS', '943 476 5919'],
  ['Russia', 'СНИЛС', '112-233-445 95'],
  ['Chile', '', '30.686.957-4'],
  ['Spain, DNI', '', '12345678Z'],
  ['Spain, NIE', '', 'X-1234567-L'],
  ['Italy', '', 'RSSMRA85T10A562S'],
  ['Finland', '', '131052-308T'],
  ['Ireland', 'PPS', '1234567T'],
  ['Ireland, two letters', 'PPSN', '1234567FA'],
  ['Singapore', '', 'S1234567D'],
  ['Taiwan', '身分證', 'A123456789'],
  ['Mexico', '', 'HEGG560427MVZRRL04'],
];

/** The same with its last digit, or its last letter, moved on by one. */
function spoiled(number: string): string {
  const at = number.search(/[0-9A-Z](?=[^0-9A-Z]*$)/);
  const last = number[at]!;
  const other = /[0-9]/.test(last) ? String((Number(last) + 1) % 10) : last === 'Z' ? 'A' : String.fromCharCode(last.charCodeAt(0) + 1);
  return number.slice(0, at) + other + number.slice(at + 1);
}

describe('national identifiers', () => {
  it.each(NUMBERS)('of %s are found: %s %s', (_, words, number) => {
    expect(found(`About ${words} ${number}, please.`)).toEqual([number]);
  });

  it('but not with another check digit', () => {
    // Denmark gives numbers without one since 2007, India publishes none for a PAN, and a Medicare number ends in its issue.
    const without = ['Denmark', 'India, PAN', 'Australia, Medicare'];
    const stillFound = NUMBERS.filter(([, words, number]) => found(`About ${words} ${spoiled(number)}, please.`).length > 0);
    expect(stillFound.map(([country]) => country).filter((country) => !without.includes(country))).toEqual([]);
  });

  it.each([
    ['AB 12 34 56 C', 'Room 12 and floor 3 with AB 12 34 56 C'],
    ['MRT MTT 25D09 F205Z', 'codice fiscale MRT MTT 25D09 F205Z'],
    ['44051401359', 'PESEL 44051401359, 22.11.1944'],
    ['C01X00T47', 'passport C01X00T47'],
    ['533380006', 'my passport number is 533380006'],
    ['MORGA753116SM9IJ', 'driving licence MORGA753116SM9IJ'],
  ])('%s is found in "%s"', (number, text) => {
    expect(found(text)).toEqual([number]);
  });

  it.each([
    'Order 4111111111111112 of 2026-11-22 for 1 250 000 USD',
    'Parcel 1Z999AA10123456784 and JD014600003828392837',
    'Version 20.04.1-2024, build 44051401358',
    'BG123456C and QQ123456C are never issued',
    'SKU ABCDE12345, model XPS13-9380, room A1 B2 C3',
    'ISBN 978-3-16-148410-0, call 030 901820',
    'Reference 123456782 and 111222333',
  ])('are not seen in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('of Australia, Medicare, are not found with another check digit before the issue', () => {
    const other = MEDICARE.slice(0, 8) + String((Number(MEDICARE[8]) + 1) % 10) + MEDICARE.slice(9);
    expect(found(`Medicare ${other}`)).toEqual([]);
  });

  it('explain themselves without their digits', () => {
    for (const [, words, number] of NUMBERS)
      for (const { explanation } of nationalIds.find(`${words} ${number}`)) expect(explanation).not.toMatch(/[0-9]/);
  });
});
