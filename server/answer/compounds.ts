/**
 * Words written in one: "Kündigungsfrist" speaks of a "Frist" and of "Kündigung". In languages that write compounds, a term of the question
 * also finds longer terms of the documents that begin or end with it, and terms of the documents that it begins or ends with itself: the
 * vocabulary decides what a part is, as in Koehn & Knight (2003), without their frequencies. What joins parts ("s", "n", "es") lies between.
 */
import type { KeywordIndex } from '../../core/ports/keyword-index.js';
import type { Synonym } from './thesaurus.js';

const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no', 'fi', 'hu']);
/** Letters of the shortest part; "tag" and "ort" stand in too much else. */
const LEAST_PART = 4;
/** By hand: a part says less than the whole. */
const WEIGHT = 0.7;
const MOST = 12;
const longTerms = new WeakMap<KeywordIndex, readonly string[]>();

export function compoundsOf(term: string, language: string, keywords: KeywordIndex): Synonym[] {
  if (!COMPOUNDING.has(language.toLowerCase().replace(/-.*$/u, '')) || term.length < LEAST_PART) return [];
  let long = longTerms.get(keywords);
  if (long === undefined) longTerms.set(keywords, (long = [...keywords.listTerms()].filter((one) => one.length >= 2 * LEAST_PART)));
  const found = long.filter(
    (one) => one.length >= term.length + LEAST_PART && (one.startsWith(term) || one.endsWith(term)) && /^\p{L}+$/u.test(one),
  );
  for (let at = LEAST_PART; at <= term.length - LEAST_PART; at += 1)
    for (const part of [term.slice(0, at), term.slice(at)]) if (keywords.idf(part) !== undefined) found.push(part);
  return [...new Set(found)].slice(0, MOST).map((one) => ({ term: one, weight: WEIGHT }));
}
