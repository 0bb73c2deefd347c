import { digitAt, isDayOfYear, passesLuhn, passesMod1110, passesVerhoeff, rutDigit, weighted } from './check-digits.js';

/** An identifier made of digits only. */
interface DigitScheme {
  readonly name: string;
  readonly lengths: readonly number[];
  readonly isValid: (digits: string) => boolean;
  /** Groups of digits, joined by `-`, in which it needs no word beside it; none when it always needs one. */
  readonly shapes?: RegExp;
  /** Words that name it, beside those that name any identifier. */
  readonly words: RegExp;
}

const two = (digits: string, at: number): number => Number(digits.slice(at, at + 2));
const words = (own: string): RegExp => new RegExp(own, 'iu');

/** Checksums as the issuing offices publish them. */
export const DIGIT_SCHEMES: readonly DigitScheme[] = [
  {
    name: 'a Chinese resident identity number',
    lengths: [18],
    isValid: (d) => isDayOfYear(two(d, 12), two(d, 10)) && /^[1-9][0-9]{5}(?:19|20)/.test(d) && weighted(d, CHINESE) % 11 === 1,
    shapes: /./,
    words: words('身份证|公民身份'),
  },
  {
    name: 'a French social security number',
    lengths: [15],
    isValid: (d) => /^[1-8]/.test(d) && (two(d, 3) <= 12 || two(d, 3) >= 20) && 97 - Number(BigInt(d.slice(0, 13)) % 97n) === two(d, 13),
    shapes: /^15$|^1-2-2-2-3-3-2$|^13-2$/,
    words: words(String.raw`s[ée]curit[ée] sociale|\bnir\b|\bnuméro de sécu|\binsee`),
  },
  {
    name: 'a German tax identification number',
    lengths: [11],
    isValid: (d) => !d.startsWith('0') && repeatsOnce(d.slice(0, 10)) && passesMod1110(d),
    words: words(String.raw`steuer-?\s?(?:id|ident|nr|nummer)|\bidnr|\bstid|tax id|\btin\b`),
  },
  {
    name: 'a Dutch citizen service number',
    lengths: [9, 8],
    isValid: (d) => {
      const full = d.padStart(9, '0');
      return (weighted(full, [9, 8, 7, 6, 5, 4, 3, 2]) - digitAt(full, 8)) % 11 === 0 && Number(full) > 0;
    },
    words: words(String.raw`\bbsn\b|burgerservice|sofi-?nummer`),
  },
  {
    name: 'a Polish PESEL',
    lengths: [11],
    isValid: (d) => isDayOfYear(two(d, 4), two(d, 2) % 20) && (weighted(d, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) + digitAt(d, 10)) % 10 === 0,
    words: words(String.raw`\bpesel`),
  },
  {
    name: 'a Brazilian CPF',
    lengths: [11],
    isValid: (d) => !/^(\d)\1+$/.test(d) && cpfDigit(d, 9) === digitAt(d, 9) && cpfDigit(d, 10) === digitAt(d, 10),
    shapes: /^3-3-3-2$/,
    words: words(String.raw`\bcpf\b|cadastro de pessoa`),
  },
  {
    name: 'an Indian Aadhaar number',
    lengths: [12],
    isValid: (d) => /^[2-9]/.test(d) && passesVerhoeff(d),
    words: words(String.raw`a+dh?a+r|\buid(?:ai)?\b|आधार`),
  },
  {
    name: 'a Canadian social insurance number',
    lengths: [9],
    // The examples that the office prints begin with 0.
    isValid: (d) => !d.startsWith('8') && passesLuhn(d),
    words: words(String.raw`\bsin\b|\bnas\b|social insurance|assurance sociale`),
  },
  {
    name: 'an Australian tax file number',
    lengths: [9],
    isValid: (d) => weighted(d, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
    words: words(String.raw`\btfn\b|tax file`),
  },
  {
    name: 'an Australian Medicare number',
    lengths: [10, 11],
    isValid: (d) => /^[2-6]/.test(d) && weighted(d, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(d, 8),
    words: words('medicare'),
  },
  {
    name: 'a Swedish personal identity number',
    lengths: [10, 12],
    isValid: (d) => isDayOfYear(two(d, d.length - 6) % 60, two(d, d.length - 8)) && passesLuhn(d.slice(-10)),
    shapes: /^(?:6|8)-4$/,
    words: words(String.raw`person-?(?:nummer|nr)|samordnings`),
  },
  {
    name: 'a Danish CPR number',
    lengths: [10],
    // Since 2007 numbers are issued without a checksum.
    isValid: (d) => isDayOfYear(two(d, 0), two(d, 2)),
    words: words(String.raw`\bcpr|person-?nummer`),
  },
  {
    name: 'a Norwegian national identity number',
    lengths: [11],
    isValid: (d) =>
      isDayOfYear(two(d, 0) % 40, two(d, 2) % 40) &&
      weighted(d, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
      weighted(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    shapes: /^6-5$/,
    words: words(String.raw`f(?:ø|o)dsels(?:nummer|nr)|person-?nummer|\bfnr`),
  },
  {
    name: 'a Belgian national register number',
    lengths: [11],
    isValid: (d) =>
      [d.slice(0, 9), `2${d.slice(0, 9)}`].some((body) => 97 - (Number(body) % 97) === two(d, 9)) &&
      isDayOfYear(Math.max(1, two(d, 4)), Math.max(1, two(d, 2) % 20)),
    shapes: /^2-2-2-3-2$|^6-3-2$/,
    words: words(String.raw`rijksregister|registre national|\binsz|\bniss`),
  },
  {
    name: 'a Swiss AHV number',
    lengths: [13],
    isValid: (d) => d.startsWith('756') && weighted(d, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
    shapes: /./,
    words: words(String.raw`\bahv|\bavs\b|sozialversicherung`),
  },
  {
    name: 'a Turkish identity number',
    lengths: [11],
    isValid: (d) => {
      const [odd, even] = [weighted(d, [1, 0, 1, 0, 1, 0, 1, 0, 1]), weighted(d, [0, 1, 0, 1, 0, 1, 0, 1])];
      return (
        !d.startsWith('0') && (odd * 7 - even + 10) % 10 === digitAt(d, 9) && weighted(d, Array<number>(10).fill(1)) % 10 === digitAt(d, 10)
      );
    },
    words: words(String.raw`\btc\b|\btckn|kimlik`),
  },
  {
    name: 'a South African identity number',
    lengths: [13],
    isValid: (d) => isDayOfYear(two(d, 4), two(d, 2)) && /^[01]$/.test(d[10]!) && passesLuhn(d),
    shapes: /^13$|^6-4-3$|^6-4-2-1$/,
    words: words(String.raw`\bid (?:no|number)|\bsa id`),
  },
  {
    name: 'a Korean resident registration number',
    lengths: [13],
    isValid: (d) =>
      isDayOfYear(two(d, 4), two(d, 2)) &&
      /^[0-9]{6}[0-9]/.test(d) &&
      (11 - (weighted(d, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === digitAt(d, 12),
    shapes: /^6-7$/,
    words: words('주민등록|주민번호'),
  },
  {
    name: 'a Romanian personal code',
    lengths: [13],
    isValid: (d) =>
      isDayOfYear(two(d, 5), two(d, 3)) &&
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1][weighted(d, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11] === digitAt(d, 12),
    words: words(String.raw`\bcnp\b|cod numeric`),
  },
  {
    name: 'a Czech or Slovak birth number',
    lengths: [9, 10],
    isValid: (d) => isDayOfYear(two(d, 4), (two(d, 2) % 50) % 20 || 20) && (d.length === 9 || Number(d) % 11 === 0),
    words: words(String.raw`rodn[ée] číslo|\brč\b`),
  },
  {
    name: 'a Croatian OIB',
    lengths: [11],
    isValid: passesMod1110,
    words: words(String.raw`\boib\b`),
  },
  {
    name: 'an Estonian or Lithuanian personal code',
    lengths: [11],
    isValid: (d) => /^[1-8]/.test(d) && isDayOfYear(two(d, 5), two(d, 3)) && balticDigit(d) === digitAt(d, 10),
    words: words(String.raw`isikukood|asmens kod`),
  },
  {
    name: 'a Portuguese tax number',
    lengths: [9],
    isValid: (d) => /^[1-35-9]/.test(d) && ((11 - (weighted(d, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === digitAt(d, 8),
    words: words(String.raw`\bnif\b|contribuinte`),
  },
  { name: 'an Israeli identity number', lengths: [9], isValid: passesLuhn, words: words(String.raw`teudat|תעודת זהות|ת\.?ז`) },
  {
    name: 'an NHS number',
    lengths: [10],
    isValid: (d) => (11 - (weighted(d, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(d, 9),
    words: words(String.raw`\bnhs\b`),
  },
  {
    name: 'a Russian SNILS',
    lengths: [11],
    isValid: (d) => (weighted(d, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === two(d, 9),
    words: words('снилс|snils'),
  },
  {
    name: 'a Chilean RUT',
    lengths: [8, 9],
    isValid: (d) => rutDigit(d.slice(0, -1)) === d.at(-1),
    shapes: /^(?:1|2)-3-3-1$/,
    words: words(String.raw`\br\.?u\.?[tn]\b`),
  },
  { name: 'a Japanese My Number', lengths: [12], isValid: () => true, words: /マイナンバー|個人番号|\bmy number\b/iu },
  {
    name: 'a passport number',
    lengths: [8, 9],
    isValid: () => true,
    words: /\bpassport|reisepass|passeport|pasaporte|passaporto|paspoort|паспорт|护照/iu,
  },
];

const CHINESE = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

/** Of the first ten digits one stands twice or three times, the others once at most. */
function repeatsOnce(digits: string): boolean {
  const counts = new Uint8Array(10);
  for (let at = 0; at < digits.length; at++) counts[digits.charCodeAt(at) - 48]!++;
  let [repeated, most] = [0, 0];
  for (const count of counts) {
    if (count > 1) repeated++;
    most = Math.max(most, count);
  }
  return repeated === 1 && most <= 3;
}

function cpfDigit(digits: string, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += (digits.charCodeAt(at) - 48) * (length + 1 - at);
  return ((sum * 10) % 11) % 10;
}

function balticDigit(digits: string): number {
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  return first < 10 ? first : (weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
}
