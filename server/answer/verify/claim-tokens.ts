/**
 * A text as verification compares it: one token per checkable part, so that two ways to write the same are the same key. Numbers lose
 * their thousands separators, spelled numbers become digits, "$5", "5 USD" and "5 dollars" are a five and a dollar, "March 3, 2026", "3 March
 * 2026" and "2026-03-03" the same three tokens, "can't" and "cannot" are "can" and a negation, "have to" is "must". Rules by hand,
 * English; in other languages numbers, addresses and names hold, and words are compared as they stand.
 */
import { isFunctionWord, tokenize } from '../../../core/text/tokens.js';

export type TokenKind = 'word' | 'function' | 'number' | 'unit' | 'date' | 'address' | 'negation' | 'modal' | 'pronoun';

export interface ClaimToken {
  readonly kind: TokenKind;
  /** What is compared. */
  readonly key: string;
  /** As written. */
  readonly surface: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly at: number;
  /** Counts up at every comma, semicolon, colon, bracket and dash: a negation holds inside its clause. */
  readonly clause: number;
  /** Starts with a capital and could be part of a name: it is not merely the first word of a sentence. */
  readonly isName: boolean;
  /** Starts with a capital, as the first word of its sentence: a name or not. */
  readonly isFirst: boolean;
}

// Every alternative starts with another character class and none repeats inside a repetition: linear.
const PIECE =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]{2,300}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:[.,:/]\d+){0,8}(?:st|nd|rd|th)?(?![\p{L}\d])|\d+(?:[.,:/]\d+){0,8}|\p{L}[\p{L}\p{M}\p{N}_]{0,79}(?:['’]\p{L}{1,3}(?!\p{L}))?|[$€£¥%]|[.!?…]+(?=\s|$)|[,;:()[\]—–|•]|\n/gu;

const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SPELLED: Readonly<Record<string, string>> = Object.fromEntries([
  ...SMALL_NUMBERS.map((word, value) => [word, String(value)] as const),
  ...TENS.map((word, index) => [word, String(30 + 10 * index)] as const),
]);
const ORDINALS: Readonly<Record<string, string>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, index) => [word, String(index + 1)]),
);
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_DATES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MONTHS.map((month) => [month.slice(0, 3), month])),
  sept: 'september',
};
/** Words that are something else too: a month only beside a number or in capitals inside a sentence. */
const UNSURE_DATES = new Set(['may', 'march', 'mar', 'jun', 'dec', 'jan', 'sun', 'august', 'april', 'june']);

/** Each line is one unit, under its first name. Changing one of these after a number changes what is said. */
const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  `second seconds sec secs s
minute minutes min mins
hour hours hr hrs h
day days
week weeks wk wks
month months
quarter quarters
year years yr yrs
decade decades
century centuries
millisecond milliseconds ms
dollar dollars $ usd
euro euros € eur
pound pounds £ gbp
yen ¥ jpy
cent cents
percent % pct
millimetre millimeter millimetres millimeters mm
centimetre centimeter centimetres centimeters cm
metre meter metres meters m
kilometre kilometer kilometres kilometers km
inch inches
foot feet ft
yard yards
mile miles mi
milligram milligrams mg
gram grams g
kilogram kilograms kg kilo kilos
tonne tonnes ton tons
ounce ounces oz
lb lbs
litre liter litres liters l
millilitre milliliter millilitres milliliters ml
gallon gallons
byte bytes
kilobyte kilobytes kb
megabyte megabytes mb
gigabyte gigabytes gb
terabyte terabytes tb
watt watts w
kilowatt kilowatts kw
volt volts v
degree degrees
celsius
fahrenheit
hundred hundreds
thousand thousands k
million millions mn
billion billions bn
trillion trillions`
    .split('\n')
    .flatMap((line) => line.split(' ').map((word, _, all) => [word, all[0] ?? word])),
);
/** Short units are letters of their own elsewhere: they count right after a number only. */
const isShortUnit = (word: string): boolean => word.length <= 2 || word === 'min' || word === 'sec' || word === 'foot';

const NEGATIONS = new Set(
  'not no never none nothing nobody nowhere neither nor without cannot nicht kein keine keinen nie pas jamais aucun aucune nunca tampoco'.split(
    ' ',
  ),
);
const MODALS: Readonly<Record<string, string>> = {
  must: 'must',
  shall: 'must',
  required: 'must',
  may: 'may',
  can: 'may',
  could: 'may',
  might: 'may',
  should: 'should',
  ought: 'should',
};
const PRONOUNS = new Set('it its they them their theirs he him his she her hers this these those that such'.split(' '));
const CLOCK = /^(?:am|pm)$/u;

/** Tokens of a text in order. Linear in its length. */
export function claimTokens(text: string, language = 'en'): ClaimToken[] {
  const tokens: ClaimToken[] = [];
  let [clause, opensSentence] = [0, true];
  let currency: { key: string; surface: string; at: number } | undefined;
  const push = (kind: TokenKind, key: string, surface: string, at: number, isCapital = false): void => {
    tokens.push({ kind, key, surface, at, clause, isName: isCapital && !opensSentence, isFirst: isCapital && opensSentence });
    opensSentence = false;
  };
  for (const match of text.matchAll(PIECE)) {
    const [surface] = match;
    const at = match.index;
    const first = surface[0] ?? '';
    if (/[.!?…\n]/u.test(first)) {
      clause += 1;
      opensSentence = true;
      continue;
    }
    if (/[,;:()[\]—–|•]/u.test(first)) {
      clause += 1;
      // A capital here is nothing but the start of a clause or an item.
      if (/[;:|•]/u.test(first)) opensSentence = true;
      continue;
    }
    if (/[$€£¥]/u.test(first)) {
      const before = tokens.at(-1);
      if (
        before?.kind === 'number' &&
        text.slice(before.at + before.surface.length, at).trim() === '' &&
        !/^\s?\d/u.test(text.slice(at + 1, at + 3))
      )
        push('unit', UNITS[first] ?? first, surface, at);
      else currency = { key: UNITS[first] ?? first, surface, at };
      continue;
    }
    if (first === '%') {
      push('unit', 'percent', surface, at);
      continue;
    }
    if (/^(?:https?:|www\.)/iu.test(surface) || surface.includes('@')) {
      push(
        'address',
        surface
          .toLowerCase()
          .replace(/[.,;:!?]+$/u, '')
          .replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/gu, ''),
        surface,
        at,
      );
      continue;
    }
    if (/\d/u.test(first)) {
      pushNumber(surface, at, push);
      if (currency !== undefined) push('unit', currency.key, currency.surface, currency.at);
      currency = undefined;
      continue;
    }
    currency = undefined;
    pushWord(surface, at, tokens, push, language, text);
  }
  return tokens;
}

type Push = (kind: TokenKind, key: string, surface: string, at: number, isCapital?: boolean) => void;

function pushNumber(surface: string, at: number, push: Push): void {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(surface);
  if (day !== null) {
    const month = MONTHS[Number(day[2]) - 1];
    if (month !== undefined) {
      push('date', month, surface, at);
      push('number', String(Number(day[3])), surface, at);
      push('number', day[1] ?? '', surface, at);
      return;
    }
  }
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/u.exec(surface);
  if (ordinal !== null) {
    push('number', ordinal[1] ?? '', surface, at);
    return;
  }
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(surface) ? surface.replace(/,/gu, '') : surface;
  push(
    'number',
    plain
      .replace(/^0+(?=\d)/u, '')
      .replace(/(\.\d*?)0+$/u, '$1')
      .replace(/\.$/u, ''),
    surface,
    at,
  );
}

function pushWord(surface: string, at: number, tokens: readonly ClaimToken[], push: Push, language: string, text: string): void {
  const isCapital = /^\p{Lu}/u.test(surface);
  const contraction = /^(.*?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu.exec(surface);
  const word = (contraction?.[1] ?? surface).toLowerCase();
  const before = tokens.at(-1);
  if (contraction !== null && /n['’]t$/iu.test(surface)) {
    const verb = word === 'ca' ? 'can' : word === 'wo' ? 'will' : word === 'sha' ? 'shall' : word;
    pushPlain(verb, surface, at, isCapital, before, push, language, text);
    push('negation', 'not', surface, at);
    return;
  }
  if (word === 'cannot') {
    push('modal', 'may', surface, at);
    push('negation', 'not', surface, at);
    return;
  }
  pushPlain(word, surface, at, isCapital, before, push, language, text);
}

function pushPlain(
  word: string,
  surface: string,
  at: number,
  isCapital: boolean,
  before: ClaimToken | undefined,
  push: Push,
  language: string,
  text: string,
): void {
  const afterNumber = before?.kind === 'number' && at - before.at - before.surface.length <= 1;
  const unit = UNITS[word];
  if (unit !== undefined && (afterNumber || (!isShortUnit(word) && word !== 'second' && word !== 'quarter' && !isCapital))) {
    push('unit', unit, surface, at);
    return;
  }
  if (afterNumber && CLOCK.test(word)) {
    push('unit', word, surface, at);
    return;
  }
  const date = MONTHS.includes(word) || WEEKDAYS.includes(word) ? word : SHORT_DATES[word];
  if (date !== undefined) {
    const besideNumber = before?.kind === 'number' || /^\.?\s\d/u.test(text.slice(at + surface.length, at + surface.length + 3));
    if (besideNumber || (isCapital && !UNSURE_DATES.has(word)) || (isCapital && before !== undefined && isFunctionBefore(before))) {
      push('date', date, surface, at, false);
      return;
    }
    if (date === word && !UNSURE_DATES.has(word)) {
      push('date', date, surface, at, false);
      return;
    }
  }
  const number = SPELLED[word];
  if (number !== undefined) {
    push(word === 'one' || word === 'zero' ? 'function' : 'number', number, surface, at);
    return;
  }
  const ordinal = ORDINALS[word];
  if (ordinal !== undefined) {
    push('number', ordinal, surface, at);
    return;
  }
  if (NEGATIONS.has(word)) {
    push('negation', 'not', surface, at);
    return;
  }
  const modal = MODALS[word];
  if (modal !== undefined) {
    push('modal', modal, surface, at);
    return;
  }
  // "have to", "need to", "has to": an obligation, whoever has it.
  if (word === 'to' && before !== undefined && /^(?:have|has|had|need|needs|needed)$/iu.test(before.surface)) {
    push('modal', 'must', surface, at);
    return;
  }
  if (PRONOUNS.has(word)) {
    push('pronoun', word, surface, at);
    return;
  }
  if (isFunctionWord(word)) {
    push('function', word, surface, at);
    return;
  }
  push('word', stemOf(word, language), surface, at, isCapital);
}

const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

function stemOf(word: string, language: string): string {
  const name = `${language} ${word}`;
  let stem = stems.get(name);
  if (stem === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stem = tokenize(word, language)[0]?.term ?? word;
    stems.set(name, stem);
  }
  return stem;
}

function isFunctionBefore(before: ClaimToken): boolean {
  return /^(?:in|on|by|until|since|before|after|from|to|of|and|through|during|each|every|next|last|this)$/iu.test(before.surface);
}
