/**
 * A passage as ranking sees it: its term sets. Reading costs more than scoring, and popular passages are read again and
 * again, so each snapshot keeps its latest readings; they go with the snapshot.
 */
import type { Passage } from '../../core/domain/document.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import { termPairs, termSet } from './concepts.js';

export interface Reading {
  readonly passage: Passage;
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
  const headings = termSet([passage.title, ...passage.headingPath].join('\n'), language);
  const body = termSet(passage.text, language);
  return {
    passage,
    headings,
    lastHeading: termSet(passage.headingPath.at(-1) ?? passage.title, language),
    body,
    all: new Set([...headings, ...body]),
    pairs: termPairs([passage.title, ...passage.headingPath, passage.text].join(' . '), language),
    units: passage.units.map((unit) => termSet(passage.text.slice(unit.start - passage.start, unit.end - passage.start), language)),
  };
}
