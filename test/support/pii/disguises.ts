/** Ways in which personal data is written that hide it from a pattern and not from a person. */
import { type Entity, pick, type Value } from './values.js';

type Random = () => number;
export interface Disguise {
  readonly name: string;
  readonly entities: readonly Entity[];
  /** @returns the value in its new dress; what stands around it is `before` and `after` */
  readonly dress: (value: Value, random: Random) => { readonly text: string; readonly before?: string; readonly after?: string };
}

const NUMBERS: readonly Entity[] = ['CREDIT_CARD', 'IBAN_CODE', 'PHONE_NUMBER', 'US_SSN'];
const NAMES: readonly Entity[] = ['EMAIL_ADDRESS', 'DOMAIN_NAME'];
const ALL: readonly Entity[] = [...NUMBERS, ...NAMES, 'IP_ADDRESS'];

const between = (text: string, marks: readonly string[], share: number, random: Random): string =>
  [...text].map((sign, index) => (index > 0 && random() < share ? pick(marks, random) + sign : sign)).join('');
const separated = (value: Value, marks: readonly string[], random: Random): string => {
  const mark = pick(marks, random);
  return value.grouped.replaceAll(' ', mark);
};
const otherDigits = (text: string, zero: number): string => text.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

export const DISGUISES: readonly Disguise[] = [
  { name: 'plain', entities: ALL, dress: ({ text }) => ({ text }) },
  {
    name: 'full-width',
    entities: ALL,
    dress: ({ text }, random) => {
      const signs = pick([/[0-9]/gu, /[!-~]/gu, /[@.0-9]/gu], random);
      return { text: text.replace(signs, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)) };
    },
  },
  {
    name: 'zero-width',
    entities: ALL,
    dress: ({ text }, random) => ({ text: between(text, ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'], 0.4, random) }),
  },
  {
    name: 'soft hyphens',
    entities: ALL,
    dress: ({ text }, random) => ({ text: between(text, ['\u00ad'], 0.3, random) }),
  },
  {
    name: 'bidi controls',
    entities: ALL,
    dress: ({ text }, random) => {
      const [open, close] = pick(
        [
          ['\u202a', '\u202c'],
          ['\u2066', '\u2069'],
          ['\u200e', '\u200e'],
          ['\u202d', '\u202c'],
        ] as const,
        random,
      );
      const at = 1 + Math.floor(random() * (text.length - 1));
      return { text: `${text.slice(0, at)}${open}${text.slice(at)}`, before: open, after: close };
    },
  },
  {
    name: 'html entities',
    entities: ALL,
    dress: ({ text }, random) => {
      const signs = pick([/[@.:-]/gu, /[@.0-9]/gu], random);
      const isHex = random() < 0.3;
      return {
        text: text
          .replace(signs, (sign) => {
            if (sign === '@' && random() < 0.3) return '&commat;';
            if (sign === '.' && random() < 0.3) return '&period;';
            const point = sign.codePointAt(0) ?? 0;
            return isHex ? `&#x${point.toString(16)};` : `&#${String(point)};`;
          })
          .replaceAll(' ', '&nbsp;'),
      };
    },
  },
  {
    name: 'signs in words',
    entities: [...NAMES, 'IP_ADDRESS'],
    dress: ({ entity, text }, random) => {
      if (entity === 'EMAIL_ADDRESS') {
        const [at, dot] = pick(
          [
            [' (at) ', ' (dot) '],
            ['(at)', '(dot)'],
            [' [at] ', '.'],
            ['[at]', '[dot]'],
            ['{at}', '{dot}'],
            [' at ', ' dot '],
            [' AT ', ' DOT '],
            ['(AT)', '.'],
            ['@', ' dot '],
            [' @ ', ' . '],
            ['@', '[.]'],
          ] as const,
          random,
        );
        const [local = '', domain = ''] = text.split('@');
        return { text: `${local}${at}${domain.replaceAll('.', dot)}` };
      }
      const dot = pick(entity === 'IP_ADDRESS' ? ['[.]', '(.)', ' . '] : ['[.]', '(.)', '(dot)', '[dot]', ' dot '], random);
      return { text: text.replaceAll('.', dot).replace(/^http/u, (start) => (dot === '[.]' ? 'hxxp' : start)) };
    },
  },
  {
    name: 'spaces',
    entities: [...NUMBERS, 'EMAIL_ADDRESS'],
    dress: (value, random) => {
      if (value.entity === 'EMAIL_ADDRESS') return { text: value.text.replace('@', pick([' @ ', ' @', '@ '], random)) };
      const digits = value.grouped.replaceAll(' ', '');
      return {
        text: pick(
          [value.grouped, value.grouped.replaceAll(' ', '  '), (digits.match(/.{1,2}/gu) ?? []).join(' '), [...digits].join(' ')],
          random,
        ),
      };
    },
  },
  {
    name: 'line breaks',
    entities: [...NUMBERS, 'EMAIL_ADDRESS'],
    dress: (value, random) => {
      if (value.entity === 'EMAIL_ADDRESS') return { text: value.text.replace('@', pick(['@\n', '\n@'], random)) };
      const parts = value.grouped.split(' ');
      const at = 1 + Math.floor(random() * Math.max(1, parts.length - 1));
      return { text: `${parts.slice(0, at).join(' ')}${pick(['\n', ' \n', '\r\n'], random)}${parts.slice(at).join(' ')}` };
    },
  },
  {
    name: 'dashes',
    entities: NUMBERS,
    dress: (value, random) => ({ text: separated(value, ['-', '\u2013', '\u2011', '\u2012', '\u2212', ' - ', '\u2014'], random) }),
  },
  { name: 'dots', entities: NUMBERS, dress: (value, random) => ({ text: separated(value, ['.', ' . ', '\u00b7', '\u2024'], random) }) },
  {
    name: 'slashes and underscores',
    entities: NUMBERS,
    dress: (value, random) => ({ text: separated(value, ['/', '_', ' / ', '|'], random) }),
  },
  {
    name: 'odd spaces',
    entities: NUMBERS,
    dress: (value, random) => ({ text: separated(value, ['\u00a0', '\u202f', '\u2009', '\u2007', '\u3000', '\t'], random) }),
  },
  {
    name: 'mixed case',
    entities: ['EMAIL_ADDRESS', 'IBAN_CODE', 'DOMAIN_NAME'],
    dress: ({ entity, text, grouped }, random) => {
      const mix = (part: string): string => [...part].map((sign) => (random() < 0.5 ? sign.toUpperCase() : sign.toLowerCase())).join('');
      return { text: entity === 'IBAN_CODE' ? pick([text.toLowerCase(), grouped.toLowerCase(), mix(text)], random) : mix(text) };
    },
  },
  {
    name: 'brackets and markup',
    entities: ALL,
    dress: ({ entity, text }, random) => {
      const [before, after] = pick(
        [
          ['(', ')'],
          ['[', ']'],
          ['<', '>'],
          ['"', '"'],
          ['\u201c', '\u201d'],
          ['\u00ab\u00a0', '\u00a0\u00bb'],
          ['`', '`'],
          ['**', '**'],
          ['_', '_'],
          ["'", "',"],
          ['\u3010', '\u3011'],
          [entity === 'EMAIL_ADDRESS' ? 'mailto:' : entity === 'PHONE_NUMBER' ? 'tel:' : '=', ';'],
        ] as const,
        random,
      );
      return { text, before, after };
    },
  },
  {
    name: 'labels without space',
    entities: ALL,
    dress: ({ entity, text }, random) => ({
      text,
      before: pick(LABELS[entity], random),
      after: pick(['', ',', '.', ';', '!', ')'], random),
    }),
  },
  {
    name: 'digits of other scripts',
    entities: [...NUMBERS, 'IP_ADDRESS'],
    dress: ({ text }, random) => ({ text: otherDigits(text, pick([0x660, 0x6f0, 0x966, 0x9e6, 0xe50], random)) }),
  },
  {
    name: 'look-alike signs',
    entities: ['EMAIL_ADDRESS', 'DOMAIN_NAME'],
    dress: ({ text }, random) => ({
      text: text
        .replace('@', pick(['\uff20', '\ufe6b', '@'], random))
        .replaceAll('.', pick(['\uff0e', '\u3002', '\u2024', '\ufe52'], random)),
    }),
  },
  {
    name: 'two at once',
    entities: NUMBERS,
    dress: (value, random) => ({
      text: otherDigits(
        between(separated(value, ['\u00a0', '-', '\u2013'], random), ['\u200b', '\u00ad'], 0.15, random),
        pick([0x30, 0xff10, 0x660], random),
      ),
    }),
  },
];

const LABELS: Readonly<Record<Entity, readonly string[]>> = {
  EMAIL_ADDRESS: [
    'E-Mail:',
    'email=',
    'mail:',
    'correo:',
    'courriel\u00a0:',
    'メール：',
    '邮箱：',
    'البريد:',
    'почта:',
    '이메일:',
    'e-posta:',
    'From:',
  ],
  CREDIT_CARD: [
    'card:',
    'Karte:',
    'CC#',
    'tarjeta:',
    'carte\u00a0:',
    'カード番号：',
    '卡号：',
    'карта:',
    'बैंक कार्ड:',
    'kart no:',
    'cartão:',
    'PAN=',
  ],
  IBAN_CODE: ['IBAN:', 'Konto:', 'IBAN=', 'compte\u00a0:', 'cuenta:', 'rekening:', 'счёт:', 'حساب:', 'conto:', 'hesap:', 'konto nr:'],
  PHONE_NUMBER: [
    'Tel.:',
    'Telefon:',
    'tel:',
    'phone=',
    'Handy:',
    'móvil:',
    'téléphone\u00a0:',
    '電話：',
    '电话：',
    'тел:',
    'هاتف:',
    '전화:',
    'whatsapp:',
    'cell:',
  ],
  US_SSN: ['SSN:', 'SSN=', 'ssn#', 'Social Security Number:', 'seguro social:', 'social:'],
  IP_ADDRESS: ['IP:', 'ip=', 'IP-Adresse:', 'host=', 'адрес:', 'client_ip=', 'from:', 'dirección IP:'],
  DOMAIN_NAME: ['Web:', 'url=', 'site:', 'Webseite:', 'página:', 'サイト：', '网站：', 'сайт:', 'see:'],
};
