/**
 * Claims that are true of a passage, and false ones made from them, to see what a verifier catches and what it loses. True ones are the
 * passage's own sentences, as they stand or rewritten the way composers do: a remark left out, the heading set before it, a pronoun named,
 * two sentences joined, numbers and negations written in another way. False ones differ in exactly one thing. Own word lists and rules
 * throughout: nothing here comes from the verifier, or both would share their blind spots.
 */
import { sentences } from '../../core/text/sentences.js';

export interface SourceText {
  readonly title: string;
  readonly text: string;
}

export interface TrueClaim {
  readonly text: string;
  /** The stretch of source it may be checked against, and the title above it. */
  readonly passage: string;
  readonly title: string;
  /** The beginning of the source: claims of one source stand and fall together. */
  readonly source: string;
  /** How it was made of the source's words. */
  readonly wording: Wording;
}

export const MUTATIONS = ['number', 'date', 'unit', 'entity', 'negation', 'modality'] as const;
export type Mutation = (typeof MUTATIONS)[number];
type Random = () => number;

const WORDINGS = ['verbatim', 'trimmed', 'lead-in', 'named', 'joined', 'rewritten', 'introduced'] as const;
type Wording = (typeof WORDINGS)[number];

const FEWEST_WORDS = 6;
const MOST_WORDS = 45;
/** Sentences before and after the one that is claimed. */
const CONTEXT = 5;

/** @returns up to `count` claims, spread over the sources; fewer where they hold fewer sentences */
export function trueClaims(sources: readonly SourceText[], count: number, random: Random): TrueClaim[] {
  const places = sources.flatMap((source) => {
    const spans = sentencesOf(source.text);
    return spans.flatMap((span, index) => (isClaim(source.text.slice(span.start, span.end)) ? [{ source, spans, index }] : []));
  });
  const order = shuffled(places, random);
  const claims: TrueClaim[] = [];
  const seen = new Set<string>();
  // A second round writes the same sentences in another way.
  for (let round = 0; round < WORDINGS.length && claims.length < count; round += 1) {
    for (const { source, spans, index } of order) {
      if (claims.length >= count) break;
      const [first, last] = [spans[Math.max(0, index - CONTEXT)], spans[Math.min(spans.length - 1, index + CONTEXT)]];
      const span = spans[index];
      if (span === undefined || first === undefined || last === undefined) continue;
      const sentence = source.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      const next = spans[index + 1];
      const after = next === undefined ? '' : source.text.slice(next.start, next.end).replace(/\s+/gu, ' ');
      const wording = WORDINGS[Math.floor(random() * WORDINGS.length)] ?? 'verbatim';
      const text = reword(wording, sentence, after, source.title) ?? sentence;
      const key = `${source.title}\0${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      claims.push({
        text,
        passage: source.text.slice(first.start, last.end),
        title: source.title,
        source: `${source.title} ${source.text.slice(0, 80)}`,
        wording: text === sentence ? 'verbatim' : wording,
      });
    }
  }
  return claims;
}

/** Sentences within lines: a heading is no part of the sentence below it. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const lines = [...text.matchAll(/[^\n]+/gu)];
  return lines.flatMap(({ 0: line, index }) => sentences(line).map(({ start, end }) => ({ start: index + start, end: index + end })));
}

function isClaim(sentence: string): boolean {
  const words = sentence.split(/\s+/u).length;
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    /[\p{L}\p{N})][.!]["'”’)]*$/u.test(sentence) &&
    !/\s\d{1,2}\.$/u.test(sentence) &&
    /\p{Ll}/u.test(sentence)
  );
}

/** The sentence said in another way that is as true; undefined where it does not lend itself to that way. */
function reword(wording: Wording, sentence: string, after: string, title: string): string | undefined {
  switch (wording) {
    case 'verbatim':
      return sentence;
    case 'trimmed':
      return trimmed(sentence);
    case 'lead-in':
      return title === '' ? undefined : `${title}: ${sentence}`;
    case 'named':
      return title !== '' && /^(?:It|They|This)\s(?=(?:is|are|was|were|has|have|can|may|will|must)\b)/u.test(sentence)
        ? sentence.replace(/^(?:It|They|This)\s/u, `${title} `)
        : undefined;
    case 'joined':
      return isClaim(after) && sentence.length + after.length < 320 ? `${sentence.replace(/[.!]$/u, '')}; ${after}` : undefined;
    case 'rewritten':
      return rewritten(sentence);
    case 'introduced':
      return `According to the documents, ${/^(?:The|A|An|You|It|They|If|In|This|These|To|When|For)\s/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence}`;
  }
}

function trimmed(sentence: string): string | undefined {
  const short = sentence
    .replace(/\s\([^()]{3,120}\)/u, '')
    .replace(/,\s(?:which|who|such as|including|for example)\b[^,;.]{3,120}(?=,\s|[.]$)/u, '')
    .replace(
      /^(?:However|Therefore|Also|In addition|Additionally|Furthermore|For example|Generally|Please note that|Note that),?\s(\p{L})/u,
      (_, letter: string) => letter.toUpperCase(),
    );
  return short !== sentence && short.split(/\s+/u).length >= FEWEST_WORDS - 1 ? short : undefined;
}

const SPELLED = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function rewritten(sentence: string): string | undefined {
  const again = sentence
    .replace(/\bcannot\b/u, "can't")
    .replace(/\b(is|are|was|were|do|does|did|has|have|should|would|could) not\b/u, "$1n't")
    .replace(/\b(\d{1,3}),(\d{3})\b/u, '$1$2')
    .replace(/(\d)\s?%/u, '$1 percent')
    .replace(/(\d) percent\b(?!age)/u, '$1 %')
    .replace(/\b(?:you|they|we) must\b/u, (found) => found.replace('must', 'have to'))
    .replace(new RegExp(`\\b(?:${SPELLED.join('|')})\\b(?= \\p{L}+s\\b)`, 'u'), (word) => String(SPELLED.indexOf(word) + 2));
  return again === sentence ? undefined : again;
}

/** What false claims take from other places: entities of the same passage and of all. */
export interface Elsewhere {
  readonly entities: readonly string[];
  /** Words that are written small somewhere: alone and in capitals they are no name ("However", "Apply"). */
  readonly small: ReadonlySet<string>;
}

export function collectElsewhere(claims: readonly TrueClaim[]): Elsewhere {
  const small = new Set(claims.flatMap(({ passage }) => passage.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}]*/gu) ?? []));
  return { entities: [...new Set(claims.flatMap(({ passage }) => entitiesOf(passage, small)))], small };
}

/** The claim with one thing changed; undefined where it has nothing of the kind. */
export function mutate(claim: TrueClaim, mutation: Mutation, elsewhere: Elsewhere, random: Random): string | undefined {
  switch (mutation) {
    case 'number':
      return changeNumber(claim, random);
    case 'date':
      return changeDate(claim.text, random);
    case 'unit':
      return changeUnit(claim.text, random);
    case 'entity':
      return changeEntity(claim, elsewhere, random);
    case 'negation':
      return changeNegation(claim.text, random);
    case 'modality':
      return changeModality(claim.text, random);
  }
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Digits that are no part of an identifier, a date or a version. */
const NUMBER = /(?<![\p{L}\d.,:/#-])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\p{L}\d.,:/#-])\d{1,6}(?:\.\d{1,2})?(?![\p{L}\d]|[.,:/-]\d)/gu;

function changeNumber({ text, passage }: TrueClaim, random: Random): string | undefined {
  const found = [...text.matchAll(NUMBER)].filter(({ 0: value, index }) => !isYear(value) && !isInDate(text, index, value.length));
  const words = [...text.matchAll(new RegExp(`\\b(?:${SPELLED.join('|')})\\b`, 'giu'))];
  const target = pick([...found, ...words], random);
  if (target === undefined) return undefined;
  const [old] = target;
  const spelled = SPELLED.indexOf(old.toLowerCase());
  if (spelled >= 0)
    return put(
      text,
      target.index,
      old,
      pick(
        SPELLED.filter((_, index) => index !== spelled),
        random,
      ) ?? 'two',
    );
  const value = Number(old.replace(/,/gu, ''));
  const others = [...passage.matchAll(NUMBER)]
    .map(([other]) => other)
    .filter((other) => Number(other.replace(/,/gu, '')) !== value && !isYear(other));
  const ways = [
    String(value + 1),
    String(value * 2 + 1),
    String(value * 10 + 10),
    String(value > 3 ? value - 2 : value + 3),
    pick(others, random),
  ];
  const changed = pick(
    ways.filter((way) => way !== undefined && way !== old),
    random,
  );
  return changed === undefined ? undefined : put(text, target.index, old, changed);
}

function isYear(value: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(value);
}

function isInDate(text: string, at: number, length: number): boolean {
  const around = `${text.slice(Math.max(0, at - 11), at)}#${text.slice(at + length, at + length + 11)}`;
  return MONTHS.some((month) => new RegExp(`${month}\\s#|#(?:st|nd|rd|th)?\\s(?:of )?${month}`, 'iu').test(around));
}

function changeDate(text: string, random: Random): string | undefined {
  const years = [...text.matchAll(/(?<![\d.,$€£-])(?:1[5-9]|20)\d\d(?![\d.,%-]\d|\d)/gu)].map((match) => ({
    match,
    to: String(Number(match[0]) + (1 + Math.floor(random() * 9)) * (random() < 0.5 ? -1 : 1)),
  }));
  const names = [
    ...text.matchAll(
      new RegExp(`\\b(?:${[...MONTHS.filter((month) => month !== 'May' && month !== 'March'), ...DAYS].join('|')})\\b`, 'gu'),
    ),
  ].map((match) => {
    const list = DAYS.includes(match[0]) ? DAYS : MONTHS;
    return {
      match,
      to:
        pick(
          list.filter((name) => name !== match[0]),
          random,
        ) ?? '',
    };
  });
  const days = [...text.matchAll(new RegExp(`(?<=\\b(?:${MONTHS.join('|')}) )\\d{1,2}(?!\\d)`, 'gu'))].map((match) => ({
    match,
    to: String((Number(match[0]) % 28) + 1),
  }));
  const target = pick([...years, ...names, ...days], random);
  return target === undefined ? undefined : put(text, target.match.index, target.match[0], target.to);
}

/** Each group holds things that are measured alike, and differ. */
const UNIT_GROUPS = [
  ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
  ['kilometers', 'miles', 'meters', 'feet', 'inches', 'yards', 'centimeters'],
  ['kilometres', 'miles', 'metres', 'feet'],
  ['kg', 'lbs', 'tons'],
  ['kilograms', 'pounds', 'ounces', 'grams'],
  ['MB', 'GB', 'TB', 'KB'],
  ['dollars', 'euros', 'pounds', 'cents'],
  ['percent', 'dollars'],
  ['million', 'billion', 'thousand'],
  ['liters', 'gallons'],
];
const CURRENCIES = ['$', '€', '£'];

function changeUnit(text: string, random: Random): string | undefined {
  const found: { at: number; old: string; to: string }[] = [];
  const words = UNIT_GROUPS.flat().join('|');
  const pattern = new RegExp(`(?<=(?:\\d|\\b(?:one|${SPELLED.join('|')}|twenty|thirty|sixty|ninety))[ -]?)(?:${words})\\b`, 'gu');
  for (const match of text.matchAll(pattern)) {
    const group = UNIT_GROUPS.find((units) => units.includes(match[0])) ?? [];
    const to = pick(
      group.filter((unit) => unit !== match[0]),
      random,
    );
    if (to !== undefined) found.push({ at: match.index, old: match[0], to });
  }
  for (const match of text.matchAll(/[$€£](?=\s?\d)/gu)) {
    const to = pick(
      CURRENCIES.filter((one) => one !== match[0]),
      random,
    );
    if (to !== undefined) found.push({ at: match.index, old: match[0], to });
  }
  const target = pick(found, random);
  return target === undefined ? undefined : put(text, target.at, target.old, target.to);
}

/** Words in capitals inside a sentence that name something: no months, weekdays, and no words that merely open a clause. */
function entitiesOf(text: string, small: ReadonlySet<string>): string[] {
  const found = text.matchAll(/(?<=\p{Ll},?\s)(?:\p{Lu}[\p{L}\d]+(?:\s(?:of the|of|and|for)\s(?=\p{Lu})|[ -](?=\p{Lu}))?){1,5}/gu);
  return [...found]
    .map(([entity]) => entity.trim())
    .filter((entity) => {
      const words = entity.toLowerCase().split(/[\s-]+/u);
      const isName = words.some((word) => !small.has(word)) || (words.length > 1 && !OPENERS.test(entity));
      return isName && entity.length > 2 && ![...MONTHS, ...DAYS].some((name) => entity.includes(name));
    });
}

const OPENERS =
  /^(?:You|Your|We|Our|They|Their|He|She|It|Its|This|That|These|Those|The|An?|If|When|While|Who|What|Which|How|Why|Where|There|For|From|To|In|On|At|By|With|Without|And|Or|But|So|As|After|Before|Please|However|Also|Then|Only|All|Any|Some|Each|Every|Many|Most|No|Not|Is|Are|Do|Does|Can|May|Must|Get|See|Find|Learn|Read|Use|Apply|Call|Click|Select|Go|Keep|Note)\b/u;

function changeEntity({ text, passage }: TrueClaim, { entities, small }: Elsewhere, random: Random): string | undefined {
  const old = pick(entitiesOf(text, small), random);
  if (old === undefined) return undefined;
  const isOther = (entity: string): boolean => {
    const [one, other] = [entity.toLowerCase(), old.toLowerCase()];
    return !one.includes(other) && !other.includes(one);
  };
  const near = entitiesOf(passage, small).filter(isOther);
  const from = near.length > 0 && random() < 0.5 ? near : entities;
  for (let tries = 0; tries < 20; tries += 1) {
    const to = pick(from, random);
    if (to !== undefined && isOther(to)) return put(text, text.indexOf(old), old, to);
  }
  return undefined;
}

function changeNegation(text: string, random: Random): string | undefined {
  const removed = text
    .replace(/\b(is|are|was|were|can|will|must|may|should|do|does|did|has|have|would|could) not\b/u, '$1')
    .replace(/\bcannot\b/u, 'can')
    .replace(/\bcan['’]t\b/u, 'can')
    .replace(/\b(is|are|was|were|do|does|did|has|have|should|would|could)n['’]t\b/u, '$1')
    .replace(/\bnever\b/u, 'always')
    .replace(/\bwithout\b/u, 'with')
    .replace(/\bno longer\b/u, 'still');
  const hasOne = /\b(?:not|no|never|none|nor|neither|cannot|without)\b|n['’]t\b/u.test(text);
  if (
    removed !== text &&
    text.length - removed.length < 6 &&
    (text.match(/\b(?:not|cannot|never|without|no longer)\b|n['’]t\b/gu)?.length ?? 0) === 1
  )
    return removed;
  if (hasOne) return undefined;
  const verbs = [...text.matchAll(/\b(?:is|are|was|were|can|will|must|may|should)\b(?!\?)/gu)];
  const target = pick(verbs, random);
  if (target === undefined) return undefined;
  return put(text, target.index, target[0], target[0] === 'can' && random() < 0.5 ? 'cannot' : `${target[0]} not`);
}

function changeModality(text: string, random: Random): string | undefined {
  const target = pick([...text.matchAll(/\b(?:must|may|can|should|have to|are required to)\b(?! not|not)/gu)], random);
  if (target === undefined) return undefined;
  return put(text, target.index, target[0], /^(?:must|have to|are required to)$/u.test(target[0]) ? 'may' : 'must');
}

function put(text: string, at: number, old: string, to: string): string {
  return text.slice(0, at) + to + text.slice(at + old.length);
}

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((value) => ({ value, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value);
}
