/**
 * Does the document as a whole speak of the conversation? A page that was never written leaves traces: the last replies quote it, and no
 * document here holds their word pairs; a feature a product lacks is a word its page never uses.
 */
import type { Candidate, Question } from '../../core/domain/answer.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import { type Concept, coverage, coverageOf, termPairs } from './concepts.js';
import { readPassage } from './reading.js';

/** Passages of one document read at most to each side of the best one: a book is not read whole. */
const AROUND = 20;

export function documentFeatures(
  question: Question,
  concepts: readonly Concept[],
  historyConcepts: readonly Concept[],
  best: Candidate,
  snapshot: OpenSnapshot,
): Record<string, number> {
  const { terms, pairs } = readAround(snapshot, best.passage.number);
  const solid = concepts.filter((concept) => !concept.isVague);
  const replies = question.history.filter((turn) => turn.role !== 'visitor').map((turn) => termPairs(turn.text, question.language));
  const share = (asked: ReadonlySet<string>): number =>
    asked.size === 0 ? 0 : [...asked].filter((pair) => pairs.has(pair)).length / asked.size;
  const last = replies.at(-1) ?? new Set<string>();
  const mine = termPairs(question.text, question.language);
  return {
    documentCover: coverage(concepts, terms),
    documentMissing: solid.length === 0 ? 0 : solid.filter((concept) => coverageOf(concept, terms) === 0).length / solid.length,
    documentHistory: coverage(historyConcepts, terms),
    replyPairs: share(last),
    repliesPairs: share(new Set(replies.flatMap((pairsOfOne) => [...pairsOfOne]))),
    questionPairs: share(mine),
    visitorPairs: share(
      new Set(question.history.filter((turn) => turn.role === 'visitor').flatMap((turn) => [...termPairs(turn.text, question.language)])),
    ),
  };
}

function readAround(snapshot: OpenSnapshot, number: number): { terms: Set<string>; pairs: Set<string> } {
  const document = snapshot.documentNumber(number);
  const terms = new Set<string>();
  const pairs = new Set<string>();
  const last = snapshot.manifest.counts.passages - 1;
  for (let at = Math.max(0, number - AROUND); at <= Math.min(last, number + AROUND); at += 1) {
    if (snapshot.documentNumber(at) !== document) continue;
    const reading = readPassage(snapshot, at);
    for (const term of reading.all) terms.add(term);
    for (const pair of reading.pairs) pairs.add(pair);
  }
  return { terms, pairs };
}
