/**
 * What a question is about: its content words, each with how rare it is in the corpus and what else it may be called.
 * The unit of every coverage figure: a passage covers a concept by holding its term, or in part by holding a synonym.
 */
import { contentTerms, isFunctionWord, isVagueWord, tokenize } from '../../core/text/tokens.js';
import type { KeywordIndex, WeightedTerm } from '../../core/ports/keyword-index.js';
import { compoundsOf } from './compounds.js';
import type { Synonym, Thesaurus } from './thesaurus.js';

export interface Concept {
  readonly term: string;
  readonly word: string;
  /** idf in the public corpus; a word no passage holds weighs as much as one that a single passage holds. */
  readonly weight: number;
  readonly isKnown: boolean;
  /** Says little of what the question is about. */
  readonly isVague: boolean;
  readonly synonyms: readonly Synonym[];
}

/** By hand. Against weighing them like other words it was measured on the `fit` golden questions; other shares were not tried. */
const VAGUE_SHARE = 0.25;
/** By hand: half sure. */
const LOOSE = 0.5;
const UNKNOWN_PAIR_SHARE = 0.5;
const PAIR = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}$/u;

/** Distinct concepts in order. A question of function words only ("how does it?") has none. */
export function conceptsOf(text: string, language: string, keywords: KeywordIndex, thesaurus: Thesaurus): Concept[] {
  const synonyms = thesaurus.synonymsOf(text);
  const concepts = new Map<string, Concept>();
  for (const token of tokenize(text, language)) {
    const mine = synonyms.get(token.start) ?? [];
    const functional = isFunctionWord(token.word, language);
    if (functional && mine.length === 0) continue;
    if (concepts.has(token.term)) continue;
    const idf = keywords.idf(token.term);
    const isVague = isVagueWord(token.word, language);
    // A pair of Chinese characters that no passage has goes across two words as often as not.
    const share = isVague ? VAGUE_SHARE : idf === undefined && PAIR.test(token.word) ? UNKNOWN_PAIR_SHARE : 1;
    concepts.set(token.term, {
      term: token.term,
      word: token.word,
      // A phrase that starts with a function word ("how long") finds passages through its synonyms, but is nothing to be covered.
      weight: functional ? 0 : share * (idf ?? keywords.maxIdf),
      isKnown: idf !== undefined,
      isVague: functional || isVague,
      synonyms: functional ? mine : [...mine, ...compoundsOf(token.term, language, keywords)],
    });
  }
  return [...concepts.values()];
}

/** Share of the concepts' weight that `terms` covers, 0 to 1; 0 without concepts. */
export function coverage(concepts: readonly Concept[], terms: ReadonlySet<string>): number {
  let covered = 0;
  let total = 0;
  for (const concept of concepts) {
    total += concept.weight;
    covered += concept.weight * coverageOf(concept, terms);
  }
  return total === 0 ? 0 : covered / total;
}

/**
 * `coverage` of many lists of terms by the same concepts, without making a set of each: every term is looked up once. The sums are made
 * in the same order, so the figures are the same.
 */
export function coverageBy(concepts: readonly Concept[]): (...lists: readonly Iterable<string>[]) => number {
  const shares = new Map<string, { readonly concept: number; readonly share: number }[]>();
  const note = (term: string, concept: number, share: number): void => {
    const known = shares.get(term);
    if (known === undefined) shares.set(term, [{ concept, share }]);
    else known.push({ concept, share });
  };
  let total = 0;
  concepts.forEach(({ term, weight, synonyms }, concept) => {
    total += weight;
    note(term, concept, 1);
    for (const synonym of synonyms) note(synonym.term, concept, synonym.weight);
  });
  const best = new Float64Array(concepts.length);
  return (...lists) => {
    if (total === 0) return 0;
    best.fill(0);
    for (const terms of lists)
      for (const term of terms) {
        const held = shares.get(term);
        if (held !== undefined) for (const { concept, share } of held) if (share > best[concept]!) best[concept] = share;
      }
    let covered = 0;
    for (let concept = 0; concept < concepts.length; concept += 1) covered += concepts[concept]!.weight * best[concept]!;
    return covered / total;
  };
}

/** How many of the pairs stand in a list of terms, without making all pairs of the list. */
export function pairsFound(pairs: ReadonlySet<string>): (terms: readonly string[]) => number {
  const firsts = new Set<string>();
  for (const pair of pairs) firsts.add(pair.slice(0, pair.indexOf(' ')));
  return (terms) => {
    if (pairs.size === 0) return 0;
    const found = new Set<string>();
    for (let index = 1; index < terms.length; index += 1) {
      const first = terms[index - 1]!;
      if (!firsts.has(first)) continue;
      const pair = `${first} ${terms[index]!}`;
      if (pairs.has(pair)) found.add(pair);
    }
    return found.size;
  };
}

/** 1 for the term itself, the synonym's weight for a synonym, else 0. */
export function coverageOf(concept: Concept, terms: ReadonlySet<string>): number {
  if (terms.has(concept.term)) return 1;
  let best = 0;
  for (const synonym of concept.synonyms) if (synonym.weight > best && terms.has(synonym.term)) best = synonym.weight;
  return best;
}

/** The keyword query of the concepts: each term once, synonyms at a share of their weight. */
export function keywordQuery(concepts: readonly Concept[], synonymShare: number): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const concept of concepts) {
    const share = concept.isVague ? VAGUE_SHARE : 1;
    if (concept.isKnown && concept.weight > 0) weights.set(concept.term, Math.max(weights.get(concept.term) ?? 0, share));
    for (const synonym of concept.synonyms)
      weights.set(synonym.term, Math.max(weights.get(synonym.term) ?? 0, synonym.weight * synonymShare * share));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** Content terms of a text as a set. */
export function termSet(text: string, language: string): Set<string> {
  return new Set(contentTerms(text, language));
}

/** Pairs of neighbouring content terms. */
export function termPairs(text: string, language: string): Set<string> {
  return pairsOf(contentTerms(text, language));
}

/** Pairs of neighbours in a list of terms. */
export function pairsOf(terms: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let index = 1; index < terms.length; index += 1) pairs.add(`${terms[index - 1]!} ${terms[index]!}`);
  return pairs;
}

/** Beginnings of terms, four to seven letters: "destroy" and "destruction" share one, which no stemmer sees. */
export function stubsOf(terms: Iterable<string>): Set<string> {
  const stubs = new Set<string>();
  for (const term of terms) for (let length = 4; length <= Math.min(7, term.length); length += 1) stubs.add(term.slice(0, length));
  return stubs;
}

/** Like `coverageOf`, and half for a term whose first two thirds begin a term of the text. */
export function looseCoverageOf(concept: Concept, terms: ReadonlySet<string>, stubs: ReadonlySet<string>): number {
  const exact = coverageOf(concept, terms);
  if (exact >= LOOSE || concept.term.length < 5) return exact;
  return stubs.has(concept.term.slice(0, Math.min(7, Math.max(4, Math.round(concept.term.length * 0.67))))) ? LOOSE : exact;
}
