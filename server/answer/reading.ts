/**
 * A passage as ranking sees it: its terms, read once. Reading costs more than scoring, and popular passages are read again and
 * again, so each snapshot keeps its latest readings; they go with the snapshot. What not every question needs is made when it is.
 */
import type { Passage, Unit } from '../../core/domain/document.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import { contentTerms, contentTokens, type Token } from '../../core/text/tokens.js';
import { pairsOf } from './concepts.js';

export interface Reading {
  readonly passage: Passage;
  /** Content terms of title, headings and body, in order: what the keyword index holds of the passage. */
  readonly terms: readonly string[];
  /** Content terms of each unit, in order. */
  readonly unitTerms: readonly (readonly string[])[];
  /** Title and heading path. */
  readonly headings: ReadonlySet<string>;
  /** The innermost heading, or the title where there is none. */
  readonly lastHeading: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Pairs of neighbouring content terms of title, headings and body. */
  readonly pairs: ReadonlySet<string>;
  /** One set per unit, in order. */
  readonly units: readonly ReadonlySet<string>[];
}

const MOST = 20_000;
const shelves = new WeakMap<OpenSnapshot, Map<number, Reading>>();

export function readPassage(snapshot: OpenSnapshot, number: number): Reading {
  let shelf = shelves.get(snapshot);
  if (shelf === undefined) shelves.set(snapshot, (shelf = new Map<number, Reading>()));
  const known = shelf.get(number);
  if (known !== undefined) return known;
  const reading = read(snapshot.passage(number));
  if (shelf.size >= MOST) {
    const oldest = shelf.keys().next();
    if (oldest.done !== true) shelf.delete(oldest.value);
  }
  shelf.set(number, reading);
  return reading;
}

/** The reading of a passage outside any snapshot's shelf. */
export function read(passage: Passage): Reading {
  const { language } = passage;
  const above = [passage.title, ...passage.headingPath].map((heading) => contentTerms(heading, language));
  const tokens = contentTokens(passage.text, language);
  const body = tokens.map(({ term }) => term);
  const terms = [...above.flat(), ...body];
  const unitTerms = passage.units.map((unit) => termsOf(passage, unit, tokens));
  const made: Partial<Record<'headings' | 'lastHeading' | 'body' | 'all' | 'pairs', ReadonlySet<string>>> = {};
  let units: readonly ReadonlySet<string>[] | undefined;
  return {
    passage,
    terms,
    unitTerms,
    get headings() {
      return (made.headings ??= new Set(above.flat()));
    },
    get lastHeading() {
      return (made.lastHeading ??= new Set(above.at(-1)));
    },
    get body() {
      return (made.body ??= new Set(body));
    },
    get all() {
      return (made.all ??= new Set(terms));
    },
    get pairs() {
      return (made.pairs ??= pairsOf(terms));
    },
    get units() {
      return (units ??= unitTerms.map((terms) => new Set(terms)));
    },
  };
}

const PART_OF_WORD = /[\p{L}\p{N}_'’]/u;

/** The terms of a unit, from those of its passage; where its edge cuts a word in two it is read by itself. */
function termsOf({ text, start, language }: Passage, unit: Unit, tokens: readonly Token[]): readonly string[] {
  const [from, to] = [unit.start - start, unit.end - start];
  if (isInsideWord(text, from) || isInsideWord(text, to)) return contentTerms(text.slice(from, to), language);
  let first = 0;
  for (let end = tokens.length; first < end;) {
    const middle = (first + end) >>> 1;
    if (tokens[middle]!.start < from) first = middle + 1;
    else end = middle;
  }
  const terms: string[] = [];
  for (let index = first; index < tokens.length && tokens[index]!.start < to; index += 1) terms.push(tokens[index]!.term);
  return terms;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && PART_OF_WORD.test(text.charAt(at - 1)) && PART_OF_WORD.test(text.charAt(at));
}
