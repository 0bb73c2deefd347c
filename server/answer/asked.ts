/**
 * How people ask for a section in words it does not use, stated by its owner in `asked.yaml` beside the corpus. A section is found by its
 * phrasings as by its own words, and nobody is shown them. The idea of giving a passage the questions it answers is that of document
 * expansion (Nogueira, Yang, Lin & Cho 2019, doc2query); here a person writes them, so they may be trusted like a heading.
 */
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import { type Concept, coverage, termSet } from './concepts.js';

/** By path of the document, then by heading (its title for what stands before the first heading). */
export type AskedQuestions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Asked {
  /** How well the best phrasing of a passage's section fits, 0 to 1, by passage, for those above 0. */
  match(concepts: readonly Concept[]): ReadonlyMap<number, number>;
  /** Every content term of the phrasings of a passage's section. */
  termsOf(passage: number): ReadonlySet<string>;
  /** Whether a phrasing uses a term. */
  knows(term: string): boolean;
  /** Sections that no passage belongs to, as `path: heading`. */
  readonly unknown: readonly string[];
}

interface Phrasing {
  readonly terms: ReadonlySet<string>;
  readonly mass: number;
  readonly passages: readonly number[];
}

const NO_TERMS: ReadonlySet<string> = new Set();
export const NOTHING_ASKED: Asked = { match: () => new Map(), termsOf: () => NO_TERMS, knows: () => false, unknown: [] };

/** Reads the passages of the documents that are named, once; documents that the snapshot lacks are among `unknown`. */
export function openAsked(questions: AskedQuestions, snapshot: OpenSnapshot): Asked {
  if (Object.keys(questions).length === 0) return NOTHING_ASKED;
  const sections = sectionsOf(questions, snapshot);
  const { keywords } = snapshot;
  const weightOf = (term: string): number => keywords.idf(term) ?? keywords.maxIdf;
  const phrasings: Phrasing[] = [];
  const byTerm = new Map<string, number[]>();
  const terms = new Map<number, Set<string>>();
  const unknown: string[] = [];
  for (const [path, headings] of Object.entries(questions)) {
    for (const [heading, texts] of Object.entries(headings)) {
      const section = sections.get(keyOf(path, heading));
      if (section === undefined) {
        unknown.push(`${path}: ${heading}`);
        continue;
      }
      for (const text of texts) {
        const own = termSet(text, section.language);
        let mass = 0;
        for (const term of own) {
          mass += weightOf(term);
          const list = byTerm.get(term) ?? [];
          list.push(phrasings.length);
          byTerm.set(term, list);
        }
        phrasings.push({ terms: own, mass, passages: section.passages });
        for (const passage of section.passages) terms.set(passage, new Set([...(terms.get(passage) ?? []), ...own]));
      }
    }
  }
  return {
    match(concepts) {
      const said = new Map<string, number>();
      for (const concept of concepts) {
        for (const { term, weight } of concept.synonyms) said.set(term, Math.max(said.get(term) ?? 0, weight));
        if (concept.weight > 0) said.set(concept.term, 1);
      }
      const near = new Set([...said.keys()].flatMap((term) => byTerm.get(term) ?? []));
      const fits = new Map<number, number>();
      for (const index of near) {
        const phrasing = phrasings[index];
        if (phrasing === undefined || phrasing.mass === 0) continue;
        let shared = 0;
        for (const term of phrasing.terms) shared += (said.get(term) ?? 0) * weightOf(term);
        // Both must say the same: a long phrasing covers many questions, a short one is covered by many.
        const fit = Math.sqrt(coverage(concepts, phrasing.terms) * (shared / phrasing.mass));
        for (const passage of phrasing.passages) if (fit > (fits.get(passage) ?? 0)) fits.set(passage, fit);
      }
      return fits;
    },
    termsOf: (passage) => terms.get(passage) ?? NO_TERMS,
    knows: (term) => byTerm.has(term),
    unknown,
  };
}

/** Passages by document and heading; a title stands for what comes before the first heading. */
function sectionsOf(questions: AskedQuestions, snapshot: OpenSnapshot): ReadonlyMap<string, { passages: number[]; language: string }> {
  const wanted = new Map<string, string>();
  for (const { id, facts } of snapshot.listDocuments()) if (Object.hasOwn(questions, facts.path)) wanted.set(id, facts.path);
  const sections = new Map<string, { passages: number[]; language: string }>();
  const isOfWanted = new Map<number, boolean>();
  for (let number = 0; number < snapshot.manifest.counts.passages; number += 1) {
    const document = snapshot.documentNumber(number);
    if (isOfWanted.get(document) === false) continue;
    const passage = snapshot.passage(number);
    const path = wanted.get(passage.documentId);
    isOfWanted.set(document, path !== undefined);
    if (path === undefined) continue;
    const key = keyOf(path, passage.headingPath.at(-1) ?? passage.title);
    const section = sections.get(key) ?? { passages: [], language: passage.language };
    section.passages.push(number);
    sections.set(key, section);
  }
  return sections;
}

/** Headings are compared as a person reads them: without case, doubled spaces and the point at the end. */
function keyOf(path: string, heading: string): string {
  return `${path}\n${heading.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').replace(/[.:]$/u, '').trim()}`;
}
