/**
 * The dominance gate: a document that is new may not answer more than its share of questions it was never meant to answer. Such a
 * page is seldom written for people: it repeats what customers ask until retrieval prefers it (knowledge poisoning).
 */
import type { GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import type { DocumentHead } from '../../../core/ports/snapshot-store.js';
import { documentIdOf } from '../../../ingest/prepare-documents.js';
import type { ComparedQuestion } from './golden.js';

/** Fewer captured questions than this say nothing. */
const AT_LEAST = 2;

/** @param isNew whether the document was in no release that is live */
export function dominanceGate(
  compared: readonly ComparedQuestion[],
  documents: readonly DocumentHead[],
  isNew: (document: DocumentHead) => boolean,
  { gates }: Pick<Policy, 'gates'>,
): GateResult {
  const asked = compared.filter(({ question }) => question.expect === 'answered');
  const fresh = documents.filter(isNew);
  const about = { gate: 'dominance' as const, tried: fresh.length, allowed: gates.allowed.dominance };
  if (asked.length === 0 || fresh.length === 0)
    return { ...about, outcome: 'not-run', cases: [], note: asked.length === 0 ? 'no golden questions' : 'no document is new' };
  const cases = fresh.flatMap(({ id, facts }) => {
    const captured = asked.filter(
      ({ question, after }) => after.documents.includes(id) && !question.documents.some((path) => documentIdOf(path) === id),
    );
    if (captured.length < AT_LEAST || captured.length / asked.length <= gates.dominanceAtMost) return [];
    const names = captured.slice(0, 5).map(({ question }) => question.id);
    return [
      {
        name: facts.path,
        detail: `quoted in ${String(captured.length)} of ${String(asked.length)} answers that other documents should give (${names.join(', ')}${captured.length > names.length ? ', …' : ''})`,
      },
    ];
  });
  return { ...about, outcome: cases.length <= gates.allowed.dominance ? 'met' : 'not-met', cases };
}
