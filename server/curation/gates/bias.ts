/** The bias gate: texts that are new to customers may not bring more loaded terms about people than the policy allows. */
import type { GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import { type AuditedText, slantedUses } from '../audit-corpus.js';

/** @param fresh English texts that the live release does not have */
export function biasGate(fresh: readonly AuditedText[], { gates }: Pick<Policy, 'gates'>): GateResult {
  const about = { gate: 'bias' as const, tried: fresh.length, allowed: gates.allowed.bias };
  if (fresh.length === 0) return { ...about, outcome: 'not-run', cases: [], note: 'no English text is new' };
  const cases = fresh
    .flatMap(slantedUses)
    .filter(({ kind }) => kind === 'loaded')
    .map(({ path, term, instead, sentence }) => ({ name: path, detail: `"${term}", better: ${instead}. "${sentence}"` }));
  return { ...about, outcome: cases.length <= gates.allowed.bias ? 'met' : 'not-met', cases };
}
