/**
 * The contradiction gate: two documents that are live together may not answer the same with another number, amount, date or polarity.
 * Screening holds a new page that contradicts a known one; here stand the pairs it only noted, because both were new, and those of
 * drafts. A pair that is live already was answered for, and so was a text that a person released although screening named the other.
 */
import type { DocumentHead } from '../../../core/ports/snapshot-store.js';
import type { ScreenedText } from '../../../core/domain/finding.js';
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import { findContradictions, type Statement } from '../../../core/text/contradictions.js';
import { excerptOf } from '../../../ingest/screen/excerpt.js';

export interface StatingDocument extends Pick<DocumentHead, 'revision' | 'facts'> {
  readonly statements: readonly Statement[];
}

/**
 * @param live revisions that customers are answered from now
 * @param decided what people decided about screened texts
 */
export function contradictionGate(
  documents: readonly StatingDocument[],
  live: ReadonlySet<string>,
  decided: readonly ScreenedText[],
  { gates, screening }: Pick<Policy, 'gates' | 'screening'>,
): GateResult {
  const about = { gate: 'contradictions' as const, tried: documents.length, allowed: gates.allowed.contradictions };
  const notRun = (note: string): GateResult => ({ ...about, outcome: 'not-run', cases: [], note });
  if (screening.actions.contradiction === 'off') return notRun('screening for contradictions is off');
  if (documents.every(({ revision }) => live.has(revision))) return notRun('no document is new');
  const accepted = new Set(decided.filter(({ state }) => state === 'released').flatMap(pairsOf));
  const cases = findContradictions(documents.map(({ statements }) => statements)).flatMap(({ one, other }): GateCase[] => {
    const [first, second] = [documents[one.document], documents[other.document]];
    if (first === undefined || second === undefined || first.facts.audience !== second.facts.audience) return [];
    if (live.has(first.revision) && live.has(second.revision)) return [];
    if (accepted.has(pairKey(first.revision, second.facts.path)) || accepted.has(pairKey(second.revision, first.facts.path))) return [];
    return [live.has(second.revision) ? toCase(first, one, second, other) : toCase(second, other, first, one)];
  });
  return { ...about, outcome: cases.length <= gates.allowed.contradictions ? 'met' : 'not-met', cases };
}

/** The newer document is the one to look at first. */
function toCase(news: StatingDocument, says: Statement, known: StatingDocument, against: Statement): GateCase {
  return {
    name: news.facts.path,
    detail: `says "${excerptOf(says.sentence)}", and ${known.facts.path} says "${excerptOf(against.sentence)}": correct the wrong one`,
  };
}

function pairsOf({ revisionId, findings }: ScreenedText): string[] {
  return findings.flatMap(({ kind, other }) =>
    kind !== 'contradiction' || other === undefined || revisionId === null ? [] : [pairKey(revisionId, other)],
  );
}

function pairKey(revision: string, path: string): string {
  return `${revision}\0${path}`;
}
