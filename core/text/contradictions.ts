/**
 * Two documents that answer the same differently: sentences that agree in nearly every content word and differ in a number, an
 * amount, a date or in polarity ("not", "no longer"). Sentences are proposed as a pair when their content words are the same set, or
 * when they stand under the same heading and share most words; an item that is no sentence says nothing without its heading. Numbers are compared with the word after them, so that "2 bags of
 * 23 kg" and "2 bags of 32 kg" differ in kilograms and not in bags. By hand; the figures stand in docs/screening.md.
 */
import type { Block } from '../domain/document.js';
import { sentences } from './sentences.js';
import { hashesOf, hashOfWord, type Words, wordsOf } from './words.js';

export interface Statement {
  readonly sentence: string;
  /** Hash of the heading's words; 0 where there is none to go by. */
  readonly heading: number;
  /** Hashes of the words that are no numbers, months or negations: ascending, each once. */
  readonly terms: Uint32Array;
  readonly values: readonly string[];
  readonly isNegative: boolean;
  /** False for items and cells that are no sentence: what they say, they say under their heading only. */
  readonly isSentence: boolean;
}

interface Placed extends Statement {
  /** Position of the document in the list that was given. */
  readonly document: number;
}

export interface Contradiction {
  readonly one: Placed;
  readonly other: Placed;
  readonly differs: 'number' | 'polarity';
}

const LEAST_TERMS = 4;
/** "Refunds take 14 days." says all there is to say. */
const LEAST_TERMS_WITH_NUMBER = 3;
/** Shorter headings ("Fees") name a section and no question. */
const LEAST_HEADING_WORDS = 2;
const MAX_CHARACTERS = 400;
/** Under one heading, sentences that share this much are about the same. */
const SHARED_UNDER_HEADING = 0.6;
/** Everywhere else. */
const SHARED_ANYWHERE = 0.999;
/** Headings and word sets on more pages than this belong to a template ("Arguments", "Returns"). */
const MAX_BUCKET = 12;

const NEGATIONS = hashesOf(
  'not no never none cannot without neither nor nicht kein keine keinen keiner nie pas jamais aucun aucune nunca tampoco ningún ninguna',
);
/** "don't", "isn't" and so on end in a word of their own. */
const CONTRACTED = hashOfWord('t');
const AUXILIARIES = hashesOf('do does did don doesn didn is are was were isn aren wasn weren will won can couldn can longer t');
const MONTHS = 'january february march april june july august september october november december'.split(' ');
const MONTH_HASHES = hashesOf(MONTHS.join(' '));
const SENTENCE_END = /[.!。！]["'”’»)\]]{0,2}$/u;
const NUMBER = /(?:[$€£¥]\s?)?\d[\d.,:/-]{0,18}(?:\s?%)?(?:\s?(?:€|\p{L}{1,14}))?/gu;
/** What counts pages, versions and examples says nothing that could be contradicted. */
const COUNTS_ITSELF =
  /\b(?:version|since|added in|introduced in|step|figure|table|page|chapter|section|example|e\.g|listing|release|deprecated|form|posted|updated|id|v\d)\b/iu;

export function statementsOf({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }, words: Words): Statement[] {
  const statements: Statement[] = [];
  const headings = new Map<string, number>();
  let word = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'question' || block.kind === 'code') continue;
    const own = text.slice(block.start, block.end);
    const title = block.headingPath.at(-1) ?? '';
    const heading = headings.get(title) ?? headingKey(title);
    headings.set(title, heading);
    for (const span of sentences(own)) {
      const [from, to] = [block.start + span.start, block.start + span.end];
      while (word < words.starts.length && words.starts[word]! < from) word += 1;
      const terms = new Set<number>();
      let [negations, hasNumber] = [0, false];
      for (; word < words.starts.length && words.starts[word]! < to; word += 1) {
        const hash = words.hashes[word]!;
        const first = text.charCodeAt(words.starts[word]!);
        if (first >= 48 && first <= 57) hasNumber = true;
        else if (NEGATIONS.has(hash) || hash === CONTRACTED) negations += 1;
        else if (MONTH_HASHES.has(hash)) hasNumber = true;
        else if (!AUXILIARIES.has(hash)) terms.add(hash);
      }
      if (terms.size < (hasNumber ? LEAST_TERMS_WITH_NUMBER : LEAST_TERMS) || (heading === 0 && !hasNumber) || to - from > MAX_CHARACTERS)
        continue;
      const sentence = text.slice(from, to);
      if (sentence.endsWith('?') || COUNTS_ITSELF.test(sentence)) continue;
      const values = hasNumber ? valuesOf(sentence) : [];
      statements.push({
        sentence,
        heading,
        terms: Uint32Array.from(terms).sort(),
        values,
        isNegative: negations % 2 === 1,
        isSentence: SENTENCE_END.test(sentence),
      });
    }
  }
  return statements;
}

/** Contradictions between different documents, each pair of documents once per heading. @param documents the statements of each */
export function findContradictions(documents: readonly (readonly Statement[])[]): Contradiction[] {
  const statements = documents.flatMap((own, document) => own.map((statement) => ({ ...statement, document })));
  const found = new Map<string, Contradiction>();
  const compare = (one: Placed, other: Placed, least: number): void => {
    if (one.document === other.document) return;
    const key = [Math.min(one.document, other.document), Math.max(one.document, other.document), one.heading].join(' ');
    if (found.has(key)) return;
    const differs = difference(one, other, least);
    if (differs !== undefined)
      found.set(key, one.document < other.document ? { one, other, differs } : { one: other, other: one, differs });
  };
  const whole = statements.filter(({ isSentence }) => isSentence);
  for (const bucket of buckets(whole, ({ terms }) => setKey(terms)))
    pairs(saidOnce(bucket), (one, other) => {
      compare(one, other, SHARED_ANYWHERE);
    });
  for (const bucket of buckets(statements, ({ heading }) => heading))
    pairs(bucket, (one, other) => {
      compare(one, other, SHARED_UNDER_HEADING);
    });
  return [...found.values()];
}

/** A document that itself says it with several numbers ("Max length is 40 characters.") means another thing each time. */
function saidOnce(bucket: readonly Placed[]): Placed[] {
  const said = new Map<number, string>();
  const several = new Set<number>();
  for (const { document, values } of bucket) {
    const words = values.join();
    if ((said.get(document) ?? words) !== words) several.add(document);
    said.set(document, words);
  }
  return bucket.filter(({ document }) => !several.has(document));
}

function difference(one: Statement, other: Statement, least: number): Contradiction['differs'] | undefined {
  const [mine, theirs] = [one.terms.length, other.terms.length];
  if (Math.min(mine, theirs) / Math.max(mine, theirs) < least) return undefined;
  const shared = countShared(one.terms, other.terms);
  if (shared / (mine + theirs - shared) < least) return undefined;
  if (one.values.length > 0 && one.values.length === other.values.length) {
    const apart = one.values.filter((value, index) => value !== other.values[index]);
    // One value is corrected; where most differ, the sentences are rows of a list.
    const unitOf = (value: string): string => value.replace(/[\d.,:/-]/gu, '').trim();
    if (apart.length === 1 && one.values.every((value, index) => unitOf(value) === unitOf(other.values[index] ?? ''))) return 'number';
  }
  const isSamePlace = one.heading !== 0 && one.heading === other.heading;
  if (
    isSamePlace &&
    one.isNegative !== other.isNegative &&
    one.values.join() === other.values.join() &&
    shared >= Math.max(mine, theirs) - 1
  )
    return 'polarity';
  return undefined;
}

/** Numbers in order, each with its currency, percent sign or the word after it; a month and its day are one. */
function valuesOf(sentence: string): string[] {
  const found = [...sentence.matchAll(NUMBER)].map(([value]) =>
    value
      .toLowerCase()
      .replace(/(?<=\d),(?=\d{3}\b)/gu, '')
      .replace(/[.,:/-]+(?=\s|$|\p{L})/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const months = MONTHS.filter((month) => sentence.toLowerCase().includes(month));
  return [...found, ...months];
}

function headingKey(heading: string): number {
  const terms = new Set(wordsOf(heading).hashes);
  return terms.size < LEAST_HEADING_WORDS ? 0 : setKey(terms);
}

/** The same for the same set, in any order. */
function setKey(terms: Iterable<number>): number {
  let [sum, all] = [0, 0];
  for (const term of terms) {
    sum = (sum + term) >>> 0;
    all ^= Math.imul(term, 0x85ebca6b);
  }
  return sum * 0x100000 + (all >>> 12);
}

function buckets(statements: readonly Placed[], keyOf: (statement: Placed) => number): Placed[][] {
  const byKey = new Map<number, Placed[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key === 0) continue;
    const bucket = byKey.get(key);
    if (bucket === undefined) byKey.set(key, [statement]);
    else bucket.push(statement);
  }
  return [...byKey.values()].filter((bucket) => bucket.length > 1 && new Set(bucket.map(({ document }) => document)).size <= MAX_BUCKET);
}

const MAX_PAIRED = 60;
function pairs(bucket: readonly Placed[], visit: (one: Placed, other: Placed) => void): void {
  const read = bucket.slice(0, MAX_PAIRED);
  for (let one = 0; one < read.length; one += 1) for (let other = one + 1; other < read.length; other += 1) visit(read[one]!, read[other]!);
}

/** How many numbers two ascending lists have in common. */
function countShared(one: Uint32Array, other: Uint32Array): number {
  let [mine, theirs, shared] = [0, 0, 0];
  while (mine < one.length && theirs < other.length) {
    const apart = one[mine]! - other[theirs]!;
    if (apart === 0) shared += 1;
    if (apart <= 0) mine += 1;
    if (apart >= 0) theirs += 1;
  }
  return shared;
}
