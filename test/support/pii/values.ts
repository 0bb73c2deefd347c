/**
 * Personal data that belongs to nobody, in the formats of twenty places. Check digits are computed here from the standards
 * (ISO/IEC 7812-1 annex B for cards, ISO 13616 for IBAN), not taken from the code under test.
 */
import { allFakers, type Faker } from '@faker-js/faker';

export type Entity = 'EMAIL_ADDRESS' | 'CREDIT_CARD' | 'IBAN_CODE' | 'PHONE_NUMBER' | 'US_SSN' | 'IP_ADDRESS' | 'DOMAIN_NAME';
export const ENTITIES: readonly Entity[] = [
  'EMAIL_ADDRESS',
  'CREDIT_CARD',
  'IBAN_CODE',
  'PHONE_NUMBER',
  'US_SSN',
  'IP_ADDRESS',
  'DOMAIN_NAME',
];

/** Language of the sentences and the forms of a phone number: `#` any digit, `N` 2 to 9, `[468]` one of these. */
interface Place {
  readonly language: string;
  readonly phones: readonly string[];
}

export const PLACES = {
  en_US: { language: 'en', phones: ['(N##) N##-####', 'N##-N##-####', 'N##.N##.####', '+1 N## N## ####', '1-N##-N##-####'] },
  en_GB: { language: 'en', phones: ['07[4579]## ######', '+44 7[4579]## ######', '020 7### ####', '+44 (0)20 7### ####', '0161 4## ####'] },
  en_AU: { language: 'en', phones: ['04[0-5]# ### ###', '+61 4[0-5]# ### ###', '(02) 9### ####'] },
  en_IN: { language: 'en', phones: ['98### #####', '+91 98### #####', '+91-99#-###-####', '091 98########'] },
  en_NG: { language: 'en', phones: ['0803 ### ####', '+234 803 ### ####', '0806#######'] },
  en_ZA: { language: 'en', phones: ['082 ### ####', '+27 82 ### ####', '021 4## ####'] },
  de: { language: 'de', phones: ['0151 ########', '+49 151 ########', '030 ########', '0171/#######', '+49 (0)89 ########'] },
  de_CH: { language: 'de', phones: ['079 [2-8]## ## ##', '+41 79 [2-8]## ## ##', '044 [2-8]## ## ##'] },
  fr: { language: 'fr', phones: ['06 [1-9]# ## ## ##', '+33 6 [1-9]# ## ## ##', '01 4# ## ## ##', '01.4#.##.##.##'] },
  es: { language: 'es', phones: ['6[1-9]# ### ###', '+34 6[1-9]# ### ###', '91# ## ## ##'] },
  es_MX: { language: 'es', phones: ['55 [1-8]### ####', '+52 55 [1-8]### ####', '(33) 3[1-9]## ####'] },
  it: { language: 'it', phones: ['347 ### ####', '+39 347 ### ####', '06 6### ####'] },
  pt_BR: { language: 'pt', phones: ['(11) 9[5-9]###-####', '+55 11 9[5-9]###-####', '21 9[5-9]### ####'] },
  nl: { language: 'nl', phones: ['06 [1-5]#######', '+31 6 [1-5]#######', '020 6## ####'] },
  pl: { language: 'pl', phones: ['60# ### ###', '+48 60# ### ###', '22 6## ## ##'] },
  sv: { language: 'sv', phones: ['070-[2-8]## ## ##', '+46 70 [2-8]## ## ##', '08-50# ### ##'] },
  tr: { language: 'tr', phones: ['0532 [2-8]## ## ##', '+90 532 [2-8]## ## ##', '0212 2## ## ##'] },
  ru: { language: 'ru', phones: ['8 (916) [1-9]##-##-##', '+7 916 [1-9]##-##-##', '+7(495)7######'] },
  ar: { language: 'ar', phones: ['05[0345] ### ####', '+966 5[0345] ### ####', '+20 10 [0-6]### ####', '010 [0-6]### ####'] },
  vi: { language: 'vi', phones: ['091 [2-9]## ## ##', '+84 91 [2-9]## ## ##', '0903 ### ###'] },
  ko: { language: 'ko', phones: ['010-[2-9]###-####', '+82 10-[2-9]###-####', '02-[2-7]##-####'] },
  ja: { language: 'ja', phones: ['090-[1-9]###-####', '+81 90-[1-9]###-####', '03-[3-6]###-####'] },
  zh_CN: { language: 'zh', phones: ['138 #### ####', '+86 138 #### ####', '159########'] },
} satisfies Readonly<Record<string, Place>>;
export type PlaceName = keyof typeof PLACES;

/** A value as people write it; `grouped` has single spaces where its parts may be set apart. */
export interface Value {
  readonly entity: Entity;
  readonly text: string;
  readonly grouped: string;
}

type Random = () => number;
export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

export function makeValue(entity: Entity, place: PlaceName, random: Random): Value {
  const make = MAKERS[entity];
  return { entity, ...make(place, random) };
}

type Maker = (place: PlaceName, random: Random) => { text: string; grouped: string };
const same = (text: string): { text: string; grouped: string } => ({ text, grouped: text });

const MAKERS: Readonly<Record<Entity, Maker>> = {
  EMAIL_ADDRESS: (place, random) => {
    const faker = fakerOf(place, random);
    const first = ascii(faker.person.firstName()) || 'kim';
    const last = ascii(faker.person.lastName()) || 'lee';
    const number = String(Math.floor(random() * 90) + 10);
    const local = pick(
      [
        `${first}.${last}`,
        `${first}${number}`,
        `${first[0] ?? ''}.${last}`,
        `${first}_${last}${number}`,
        `${first}-${last}`,
        `${last}+shop`,
        first,
      ],
      random,
    );
    return same(`${random() < 0.7 ? local.toLowerCase() : local}@${host(faker, random)}`);
  },
  CREDIT_CARD: (_place, random) => {
    const brand = pick(CARDS, random);
    const body = digits(pick(brand.prefixes, random), brand.length - 1, random);
    const number = body + String(luhn(body));
    const grouped = brand.groups.reduce<string[]>(
      (parts, size) => [...parts, number.slice(parts.join('').length, parts.join('').length + size)],
      [],
    );
    return { text: random() < 0.5 ? number : grouped.join(pick([' ', '-'], random)), grouped: grouped.join(' ') };
  },
  IBAN_CODE: (_place, random) => {
    const [country, format] = pick(Object.entries(IBANS), random);
    const account = [...format.matchAll(/(\d+)([nac])/gu)]
      .map(([, length, kind]) => Array.from({ length: Number(length) }, () => pick([...ALPHABETS[kind as 'n']], random)).join(''))
      .join('');
    const iban = country + ibanCheck(country, account) + account;
    const grouped = (iban.match(/.{1,4}/gu) ?? []).join(' ');
    return { text: random() < 0.5 ? iban : grouped, grouped };
  },
  PHONE_NUMBER: (place, random) => {
    const text = fill(pick(PLACES[place].phones, random), random);
    return { text, grouped: text.replace(/[()]/gu, '').replace(/[-./ ]+/gu, ' ') };
  },
  US_SSN: (_place, random) => {
    let area = '';
    do area = fill('[0-8]##', random);
    while (area === '000' || area === '666');
    const number = [
      area,
      String(1 + Math.floor(random() * 99)).padStart(2, '0'),
      String(1 + Math.floor(random() * 9_999)).padStart(4, '0'),
    ];
    return { text: number.join('-'), grouped: number.join(' ') };
  },
  IP_ADDRESS: (place, random) => {
    const faker = fakerOf(place, random);
    // A host's own address: 1 to 223, without the loopback network.
    if (random() < 0.7)
      return same(faker.internet.ipv4().replace(/^\d+/u, String(1 + Math.floor(random() * 126) + (random() < 0.5 ? 0 : 97))));
    const groups = faker.internet.ipv6().split(':');
    // Compressed as RFC 5952 allows.
    return same(random() < 0.5 ? groups.join(':') : `${groups.slice(0, 3).join(':')}::${groups[7] ?? '1'}`);
  },
  DOMAIN_NAME: (place, random) => {
    const faker = fakerOf(place, random);
    const name = host(faker, random);
    return same(
      pick([`https://${name}/`, `https://www.${name}/${ascii(faker.word.noun())}`, `www.${name}`, `http://${name}`, name], random),
    );
  },
};

function fakerOf(place: PlaceName, random: Random): Faker {
  const faker = allFakers[place];
  faker.seed(Math.floor(random() * 2 ** 31));
  return faker;
}

const ENDINGS = [
  'com',
  'org',
  'net',
  'de',
  'co.uk',
  'fr',
  'com.br',
  'io',
  'info',
  'nl',
  'es',
  'it',
  'ch',
  'pl',
  'in',
  'jp',
  'kr',
  'ng',
  'com.mx',
  'se',
  'vn',
  'cn',
  'ru',
  'com.tr',
  'sa',
  'eu',
  'app',
  'online',
];
function host(faker: Faker, random: Random): string {
  const word = ascii(faker.person.lastName()).toLowerCase() || 'harbour';
  const other = pick(['mail', 'post', 'shop', 'studio', 'garden', 'works', 'family', 'office'], random);
  return `${pick([word, `${word}-${other}`, `${other}.${word}`, `${word}${other}`], random)}.${pick(ENDINGS, random)}`;
}

function ascii(text: string): string {
  return text.normalize('NFD').replace(/[^A-Za-z]/gu, '');
}

function fill(form: string, random: Random): string {
  return form.replace(/\[(\d+)(?:-(\d))?\]|[#N]/gu, (slot: string, set: string | undefined, to: string | undefined) => {
    if (slot === '#') return String(Math.floor(random() * 10));
    if (slot === 'N') return String(2 + Math.floor(random() * 8));
    if (to === undefined) return pick([...(set ?? '')], random);
    return String(Number(set) + Math.floor(random() * (Number(to) - Number(set) + 1)));
  });
}

function digits(prefix: string, length: number, random: Random): string {
  let text = prefix;
  while (text.length < length) text += String(Math.floor(random() * 10));
  return text;
}

const CARDS = [
  { prefixes: ['4'], length: 16, groups: [4, 4, 4, 4] },
  { prefixes: ['51', '52', '53', '54', '55', '2221', '2720'], length: 16, groups: [4, 4, 4, 4] },
  { prefixes: ['34', '37'], length: 15, groups: [4, 6, 5] },
  { prefixes: ['6011', '65'], length: 16, groups: [4, 4, 4, 4] },
  { prefixes: ['36', '38'], length: 14, groups: [4, 6, 4] },
  { prefixes: ['3528', '3589'], length: 16, groups: [4, 4, 4, 4] },
  { prefixes: ['62'], length: 16, groups: [4, 4, 4, 4] },
  { prefixes: ['5018', '6304'], length: 16, groups: [4, 4, 4, 4] },
];

export function luhn(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Lengths and kinds after the check digits, from the SWIFT IBAN registry: n digits, a letters, c both. */
const IBANS: Readonly<Record<string, string>> = {
  AE: '19n',
  AT: '16n',
  BE: '12n',
  BR: '23n1a1c',
  CH: '5n12c',
  CZ: '20n',
  DE: '18n',
  DK: '14n',
  ES: '20n',
  FI: '14n',
  FR: '10n11c2n',
  GB: '4a14n',
  GR: '7n16c',
  IE: '4a14n',
  IT: '1a10n12c',
  MT: '4a5n18c',
  NL: '4a10n',
  NO: '11n',
  PL: '24n',
  PT: '21n',
  SA: '2n18c',
  SE: '20n',
  TR: '6n16c',
};
const ALPHABETS = { n: '0123456789', a: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', c: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' };

function ibanCheck(country: string, account: string): string {
  const number = [...`${account}${country}00`].map((sign) => String(parseInt(sign, 36))).join('');
  let rest = 0;
  for (const digit of number) rest = (rest * 10 + Number(digit)) % 97;
  return String(98 - rest).padStart(2, '0');
}
