import { isDayOfYear, rutDigit, weighted } from './check-digits.js';

/** An identifier with letters in it; their places leave little to chance, so most need no word beside them. */
export interface LetterScheme {
  readonly name: string;
  /** How many letters and digits together, and between which counts of digits. */
  readonly lengths: readonly number[];
  readonly digits: readonly [number, number];
  /** On letters and digits only, in capitals. */
  readonly pattern: RegExp;
  readonly isValid: (code: string) => boolean;
  readonly words?: RegExp;
}

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';

export const LETTER_SCHEMES: readonly LetterScheme[] = [
  {
    name: 'a British national insurance number',
    lengths: [9],
    digits: [6, 6],
    pattern: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/,
    isValid: (code) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(code),
  },
  {
    name: 'a Spanish DNI',
    lengths: [9],
    digits: [8, 8],
    pattern: /^[0-9]{8}[A-HJ-NP-TV-Z]$/,
    isValid: (code) => DNI[Number(code.slice(0, 8)) % 23] === code[8],
  },
  {
    name: 'a Spanish NIE',
    lengths: [9],
    digits: [7, 7],
    pattern: /^[XYZ][0-9]{7}[A-HJ-NP-TV-Z]$/,
    isValid: (code) => DNI[Number(String('XYZ'.indexOf(code[0]!)) + code.slice(1, 8)) % 23] === code[8],
  },
  {
    name: 'an Italian codice fiscale',
    lengths: [16],
    digits: [0, 7],
    pattern: /^[A-Z]{6}[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/,
    isValid: (code) => fiscalLetter(code) === code[15],
  },
  {
    name: 'a Finnish personal identity code',
    lengths: [10, 11],
    digits: [9, 10],
    // The sign for the century (a letter, or - which is not counted here) stands after the day of birth.
    pattern: /^[0-9]{6}[A-FU-Y]?[0-9]{3}[0-9A-Y]$/,
    isValid: (code) => {
      const digits = code.slice(0, 6) + code.slice(-4, -1);
      return (
        isDayOfYear(Number(code.slice(0, 2)), Number(code.slice(2, 4))) &&
        '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === code.at(-1)
      );
    },
  },
  {
    name: 'a Chinese resident identity number',
    lengths: [18],
    digits: [17, 17],
    pattern: /^[1-9][0-9]{16}X$/,
    isValid: (code) =>
      isDayOfYear(Number(code.slice(12, 14)), Number(code.slice(10, 12))) &&
      weighted(code, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11 === 2,
  },
  {
    name: 'an Irish PPS number',
    lengths: [8, 9],
    digits: [7, 7],
    pattern: /^[0-9]{7}[A-W][A-I]?$/,
    isValid: (code) =>
      'WABCDEFGHIJKLMNOPQRSTUV'[
        (weighted(code, [8, 7, 6, 5, 4, 3, 2]) + (code[8] === undefined ? 0 : (code.charCodeAt(8) - 64) * 9)) % 23
      ] === code[7],
    words: /\bpps/i,
  },
  {
    name: 'an Indian PAN',
    lengths: [10],
    digits: [4, 4],
    // P is a person; the other holders are companies and trusts.
    pattern: /^[A-Z]{3}P[A-Z][0-9]{4}[A-Z]$/,
    isValid: () => true,
  },
  {
    name: 'a Singaporean NRIC',
    lengths: [9],
    digits: [7, 7],
    pattern: /^[STFGM][0-9]{7}[A-Z]$/,
    isValid: (code) => nricLetter(code) === code[8],
  },
  {
    name: 'a Taiwanese identity number',
    lengths: [10],
    digits: [9, 9],
    pattern: /^[A-Z][1289][0-9]{8}$/,
    isValid: (code) => {
      const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(code[0]!) + 10;
      return (Math.floor(letter / 10) + (letter % 10) * 9 + weighted(code.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0;
    },
    words: /身分證|身份證|\bid\b/iu,
  },
  {
    name: 'a Mexican CURP',
    lengths: [18],
    digits: [7, 8],
    pattern: /^[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z][0-9]$/,
    isValid: (code) => isDayOfYear(Number(code.slice(8, 10)), Number(code.slice(6, 8))) && curpDigit(code) === code[17],
  },
  {
    name: 'a Chilean RUT',
    lengths: [8, 9],
    digits: [7, 8],
    pattern: /^[0-9]{7,8}K$/,
    isValid: (code) => rutDigit(code.slice(0, -1)) === code.at(-1),
    words: /\br\.?u\.?[tn]\b/i,
  },
  {
    name: 'a passport number',
    lengths: [7, 8, 9, 10],
    digits: [3, 8],
    pattern: /^(?:[A-Z]{1,2}[0-9]{6,8}[A-Z]?|[CFGHJK](?=.*[0-9].*[0-9].*[0-9])[CFGHJ-NPRTV-Z0-9]{8})$/,
    isValid: () => true,
    words: /\bpassport|reisepass|passeport|pasaporte|passaporto|paspoort|паспорт|护照/iu,
  },
  {
    name: 'a driving licence number',
    lengths: Array.from({ length: 10 }, (_, more) => 7 + more),
    digits: [5, 15],
    pattern: /^(?=.{0,15}[0-9])[A-Z0-9]{7,16}$/,
    isValid: () => true,
    words: /driv(?:er'?s?|ing) licen[sc]e|führerschein|permis de conduire|carn[ée]t? de conducir|patente di guida|rijbewijs/iu,
  },
];

/** Agenzia delle Entrate: odd places have values of their own. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function fiscalLetter(code: string): string | undefined {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const unit = code.charCodeAt(index);
    const value = unit < 58 ? unit - 48 : unit - 65;
    sum += index % 2 === 0 ? ODD[value]! : value;
  }
  return String.fromCharCode(65 + (sum % 26));
}

function nricLetter(code: string): string | undefined {
  const sum = weighted(code.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(code) ? 4 : code.startsWith('M') ? 3 : 0);
  const letters = /^[ST]/.test(code) ? 'JZIHGFEDCBA' : code.startsWith('M') ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK';
  return code.startsWith('M') ? letters[10 - (sum % 11)] : letters[sum % 11];
}

/** RENAPO: each character by its place in an alphabet with Ñ, times 18 down to 2. */
function curpDigit(code: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'.indexOf(code[index]!) * (18 - index);
  return String((10 - (sum % 10)) % 10);
}
