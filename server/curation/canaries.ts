/**
 * Canaries: identifiers that belong to nobody, made from a seed, so that a search for them is exact. They are put through the
 * pipeline like anybody's; one that is readable afterwards is a hole. Shapes follow the published definitions: IBAN (ISO 13616,
 * mod 97), payment cards (ISO/IEC 7812, Luhn), US social security numbers (area, group and serial never 0), documentation-free
 * public IPv4 addresses, e-mail addresses under .example (RFC 2606), international telephone numbers (ITU-T E.164).
 */
import { seededRandom } from '../../core/text/random.js';

export type CanaryType = 'EMAIL_ADDRESS' | 'CREDIT_CARD' | 'IBAN_CODE' | 'PHONE_NUMBER' | 'US_SSN' | 'IP_ADDRESS';

export interface Canary {
  readonly type: CanaryType | 'PASSWORD';
  /** As it is written in the sentence. */
  readonly value: string;
  /** A sentence as it could stand in a document or a message. */
  readonly sentence: string;
}

const TYPES: readonly CanaryType[] = ['EMAIL_ADDRESS', 'CREDIT_CARD', 'IBAN_CODE', 'PHONE_NUMBER', 'US_SSN', 'IP_ADDRESS'];
const SENTENCES: Readonly<Record<CanaryType, readonly string[]>> = {
  EMAIL_ADDRESS: ['Write to # about the delivery.', 'The e-mail address is #, as before.', 'We sent the invoice to # last week.'],
  CREDIT_CARD: ['The card number # was charged twice.', 'Please refund the payment card #.', 'My credit card is #, valid for two years.'],
  IBAN_CODE: ['Transfer the deposit to the account #.', 'The IBAN is #.', 'Send the money to IBAN # this month.'],
  PHONE_NUMBER: ['Call # in the evening.', 'The phone number is #.', 'You can reach me at telephone # until six.'],
  US_SSN: ['The social security number is #.', 'Her SSN # stands on the form.', 'Social security number: #.'],
  IP_ADDRESS: ['The request came from #.', 'Connect to the IP address # first.', 'My router has the address #.'],
};

/** The same seed gives the same canaries, types in turn. */
export function createCanaries(seed: number, count: number): Canary[] {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const digits = (length: number): string => Array.from({ length }, () => String(below(10))).join('');
  const value: Readonly<Record<CanaryType, (n: number) => string>> = {
    EMAIL_ADDRESS: (n) => `canary${String(n)}.${letters(below(26 ** 4))}@mail-${digits(3)}.example.org`,
    CREDIT_CARD: () => grouped(withLuhn(`4${digits(14)}`), 4, below(2) === 0 ? ' ' : '-'),
    IBAN_CODE: () => {
      const account = `50010517${digits(10)}`; // a German bank code that exists, so that the length and the checksum are right
      const iban = `DE${ibanCheck('DE', account)}${account}`;
      return below(2) === 0 ? iban : grouped(iban, 4, ' ');
    },
    PHONE_NUMBER: () => `+49 30 ${String(2 + below(7))}${digits(3)} ${digits(4)}`,
    US_SSN: () => `${String(100 + below(565))}-${String(10 + below(89))}-${String(1000 + below(8999))}`,
    IP_ADDRESS: () => `${String(80 + below(12))}.${String(1 + below(253))}.${String(1 + below(253))}.${String(1 + below(253))}`,
  };
  return Array.from({ length: count }, (_, n) => {
    const type = TYPES[n % TYPES.length] ?? 'EMAIL_ADDRESS';
    const written = value[type](n);
    const sentences = SENTENCES[type];
    return { type, value: written, sentence: (sentences[below(sentences.length)] ?? '#').replace('#', written) };
  });
}

/** Values that nothing tells from other words but what stands before them: `sentence` introduces the value and does not hold it. */
export function createIntroducedCanaries(seed: number, count: number): Canary[] {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, n) => ({
    type: 'PASSWORD',
    value: `K${letters(26 ** 3 + below(26 ** 3))}${String(below(10))}&${String(10 + n)}x`,
    sentence: 'The administrator password is:',
  }));
}

/** Every form in which a canary could be found again: as written, and without its grouping. */
export function formsOf({ type, value }: Canary): string[] {
  const bare = type === 'EMAIL_ADDRESS' || type === 'IP_ADDRESS' || type === 'PASSWORD' ? value : value.replace(/[ -]/gu, '');
  return [...new Set([value, bare, bare.toLowerCase()])];
}

function letters(number: number): string {
  return number.toString(26).replace(/[0-9]/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q');
}

function grouped(text: string, size: number, by: string): string {
  return (text.match(new RegExp(`.{1,${String(size)}}`, 'gu')) ?? []).join(by);
}

function withLuhn(payload: string): string {
  const sum = [...payload].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${payload}${String((10 - (sum % 10)) % 10)}`;
}

function ibanCheck(country: string, account: string): string {
  const numbers = `${account}${country}00`.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55));
  const rest = [...numbers].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0);
  return String(98 - rest).padStart(2, '0');
}
