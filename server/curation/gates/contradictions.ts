/**
 * The contradiction gate: two documents that are live together may not answer the same with another number, amount, date or polarity.
 * Screening holds a new page that contradicts a known one; here stand the pairs it only noted, because both were new, and those of
 * drafts. A pair that is live already was answered for, and so was a text that a person released although screening named the other.
 */
import type { Revision } from '../../../core/domain/document.js';
import type { ScreenedText } from '../../../core/domain/finding.js';
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import { findContradictions, type Statement, statementsOf } from '../../../core/text/contradictions.js';
import { excerptOf } from '../../../ingest/screen/excerpt.js';
import { wordsOf } from '../../../core/text/words.js';

/**
 * @param live revisions that customers are answered from now
 * @param decided what people decided about screened texts
 */
export function contradictionGate(
  revisions: readonly Revision[],
  live: ReadonlySet<string>,
  decided: readonly ScreenedText[],
  { gates, screening }: Pick<Policy, 'gates' | 'screening'>,
): GateResult {
  const about = { gate: 'contradictions' as const, tried: revisions.length, allowed: gates.allowed.contradictions };
  const notRun = (note: string): GateResult => ({ ...about, outcome: 'not-run', cases: [], note });
  if (screening.actions.contradiction === 'off') return notRun('screening for contradictions is off');
  if (revisions.every(({ id }) => live.has(id))) return notRun('no document is new');
  const statements = revisions.map((revision) => statementsOf(revision, wordsOf(revision.text)));
  const accepted = new Set(decided.filter(({ state }) => state === 'released').flatMap(pairsOf));
  const cases = findContradictions(statements).flatMap(({ one, other }): GateCase[] => {
    const [first, second] = [revisions[one.document], revisions[other.document]];
    if (first === undefined || second === undefined || first.facts.audience !== second.facts.audience) return [];
    if (live.has(first.id) && live.has(second.id)) return [];
    if (accepted.has(pairKey(first.id, second.facts.path)) || accepted.has(pairKey(second.id, first.facts.path))) return [];
    return [live.has(second.id) ? toCase(first, one, second, other) : toCase(second, other, first, one)];
  });
  return { ...about, outcome: cases.length <= gates.allowed.contradictions ? 'met' : 'not-met', cases };
}

/** The newer document is the one to look at first. */
function toCase(news: Revision, says: Statement, known: Revision, against: Statement): GateCase {
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
