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
  const around = lookAround(snapshot, best.passage.number, question.audiences);
  const solid = concepts.filter((concept) => !concept.isVague);
  const replies = question.history.filter((turn) => turn.role !== 'visitor').map((turn) => termPairs(turn.text, question.language));
  const share = (asked: ReadonlySet<string>): number => (asked.size === 0 ? 0 : around.pairsOf(asked) / asked.size);
  const terms = around.termsOf(concepts);
  const last = replies.at(-1) ?? new Set<string>();
  const mine = termPairs(question.text, question.language);
  return {
    documentCover: coverage(concepts, terms),
    documentMissing: solid.length === 0 ? 0 : solid.filter((concept) => coverageOf(concept, terms) === 0).length / solid.length,
    documentHistory: coverage(historyConcepts, around.termsOf(historyConcepts)),
    replyPairs: share(last),
    repliesPairs: share(new Set(replies.flatMap((pairsOfOne) => [...pairsOfOne]))),
    questionPairs: share(mine),
    visitorPairs: share(
      new Set(question.history.filter((turn) => turn.role === 'visitor').flatMap((turn) => [...termPairs(turn.text, question.language)])),
    ),
  };
}

interface Around {
  /** Which of the concepts' terms and synonyms any of the passages holds. */
  termsOf(concepts: readonly Concept[]): ReadonlySet<string>;
  /** How many of these pairs of terms stand side by side in one of the passages. */
  pairsOf(pairs: ReadonlySet<string>): number;
}

/** The passages around one, of its document and for these audiences. The keyword index knows what they hold; only where both words of a pair are is one read. */
function lookAround(snapshot: OpenSnapshot, number: number, audiences: readonly string[]): Around {
  const document = snapshot.documentNumber(number);
  const most = snapshot.manifest.counts.passages - 1;
  let [first, last] = [number, number];
  while (first > Math.max(0, number - AROUND) && snapshot.documentNumber(first - 1) === document) first -= 1;
  while (last < Math.min(most, number + AROUND) && snapshot.documentNumber(last + 1) === document) last += 1;
  const known = new Map<string, ReadonlySet<number>>();
  const holding = (term: string): ReadonlySet<number> => {
    let passages = known.get(term);
    if (passages === undefined) known.set(term, (passages = new Set(snapshot.keywords.holding(term, { first, last, audiences }))));
    return passages;
  };
  const pairsRead = new Map<number, ReadonlySet<string>>();
  const hasPair = (passage: number, pair: string): boolean => {
    let pairs = pairsRead.get(passage);
    if (pairs === undefined) pairsRead.set(passage, (pairs = readPassage(snapshot, passage).pairs));
    return pairs.has(pair);
  };
  return {
    termsOf: (concepts) =>
      new Set(
        concepts
          .flatMap(({ term, synonyms }) => [term, ...synonyms.map((synonym) => synonym.term)])
          .filter((term) => holding(term).size > 0),
      ),
    pairsOf(pairs) {
      let found = 0;
      for (const pair of pairs) {
        const [one = '', other = ''] = pair.split(' ');
        const second = holding(other);
        for (const passage of holding(one))
          if (second.has(passage) && hasPair(passage, pair)) {
            found += 1;
            break;
          }
      }
      return found;
    },
  };
}
