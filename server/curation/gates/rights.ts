/** The rights gate: nothing goes live whose rights nobody stated, or whose time is not now. Dates are those of the day of publishing. */
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import type { DocumentHead } from '../../../core/ports/snapshot-store.js';

/** @param today ISO 8601 date */
export function rightsGate(documents: readonly DocumentHead[], { gates }: Pick<Policy, 'gates'>, today: string): GateResult {
  const cases: GateCase[] = documents.flatMap(({ facts }) => {
    const faults = [
      ...(facts.rights === 'unknown' ? ['nobody stated the rights'] : []),
      ...(facts.licence.trim() === '' ? ['no licence is stated'] : []),
      ...(facts.owner.trim() === '' ? ['nobody owns it'] : []),
      ...(facts.expiresAt !== undefined && facts.expiresAt < today ? [`it expired on ${facts.expiresAt}`] : []),
      ...(facts.effectiveFrom !== undefined && facts.effectiveFrom > today ? [`it takes effect on ${facts.effectiveFrom}`] : []),
      ...(gates.countsOverdue && facts.reviewBy !== undefined && facts.reviewBy < today ? [`its review was due on ${facts.reviewBy}`] : []),
    ];
    return faults.length === 0 ? [] : [{ name: facts.path, detail: faults.join('; ') }];
  });
  const overdue = documents.filter(({ facts }) => facts.reviewBy !== undefined && facts.reviewBy < today).length;
  return {
    gate: 'rights',
    outcome: cases.length <= gates.allowed.rights ? 'met' : 'not-met',
    tried: documents.length,
    allowed: gates.allowed.rights,
    cases,
    ...(overdue > 0 ? { note: `${String(overdue)} documents are past their review date` } : {}),
  };
}
