/** Every check that compares documents with each other. */
import type { Revision } from '../../core/domain/document.js';
import type { ScreenFinding, ScreeningPolicy } from '../../core/domain/finding.js';
import { findBoilerplate } from './boilerplate.js';
import { type Contradiction, findContradictions, type Statement, statementsOf } from './contradictions.js';
import { excerptOf } from './excerpt.js';
import { findDuplicates } from './near-duplicates.js';
import { countDocuments, findOffTopic } from './off-topic.js';
import { underPolicy } from './screen-document.js';
import type { Words } from './words.js';

export interface CorpusDocument {
  readonly revision: Revision;
  readonly words: Words;
  /** True when this very revision was let in before: in a contradiction the other one is the news. */
  readonly isKnown: boolean;
}

/** Findings per document, in the order given. Works in linear time but for pairs that are proposed. */
export function screenCorpus(documents: readonly CorpusDocument[], policy: ScreeningPolicy): ScreenFinding[][] {
  const findings: ScreenFinding[][] = documents.map(() => []);
  const counts = countDocuments(documents.map(({ words }) => words));
  for (const [number, { revision, words }] of documents.entries())
    findings[number]?.push(...findOffTopic(revision, words, counts, documents.length));

  const repeated = findBoilerplate(documents.map(({ revision }) => revision));
  for (const [number, found] of repeated.entries()) findings[number]?.push(...found);

  const doubled = new Set<number>();
  for (const { first, second, similarity } of findDuplicates(
    documents.map(({ words }) => words),
    policy.nearDuplicateFrom,
  )) {
    const [one, other] = [documents[first], documents[second]];
    if (one === undefined || other === undefined || one.revision.facts.audience !== other.revision.facts.audience || doubled.has(second))
      continue;
    doubled.add(second);
    findings[second]?.push({
      kind: 'near-duplicate',
      severity: 'notes',
      reason: `The page says nearly the same as ${one.revision.facts.path} (${String(Math.floor(similarity * 100))} % alike): keep one of them.`,
      excerpt: excerptOf(other.revision.text),
      other: one.revision.facts.path,
    });
  }

  const statements = documents.flatMap(({ revision, words }, number) => statementsOf(number, revision, words));
  for (const contradiction of findContradictions(statements)) report(contradiction, documents, findings);
  return findings.map((found) => underPolicy(found, policy));
}

/** The newer of the two is held, when one was let in before; two new or two old ones are noted on the later path. */
function report({ one, other, differs }: Contradiction, documents: readonly CorpusDocument[], findings: ScreenFinding[][]): void {
  const [first, second] = [documents[one.document], documents[other.document]];
  if (first === undefined || second === undefined) return;
  if (first.revision.facts.audience !== second.revision.facts.audience) return;
  const isFirstNews = !first.isKnown && second.isKnown;
  const isNews = first.isKnown !== second.isKnown;
  const [mine, theirs]: [Statement, Statement] = isFirstNews ? [one, other] : [other, one];
  const against = isFirstNews ? second : first;
  findings[mine.document]?.push({
    kind: 'contradiction',
    severity: isNews ? 'blocks' : 'notes',
    reason: `The page contradicts ${against.revision.facts.path} (${differs === 'number' ? 'another number' : 'one says not'}): correct the wrong one.`,
    excerpt: `${excerptOf(mine.sentence)} ≠ ${excerptOf(theirs.sentence)}`,
    other: against.revision.facts.path,
  });
}
