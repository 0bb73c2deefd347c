/**
 * The policy gate: rules that got weaker than those the live release was published under. A gate that is told to allow more, or a
 * screening that is told to look away, would let through what it was made for without a word; here each such rule is a named case. The
 * policy cannot allow them: it would be excusing itself. A named person can.
 */
import type { ScreeningAction } from '../../../core/domain/finding.js';
import { ALLOWABLE_GATES, type GateCase, type GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import { DEFAULT_POLICY } from '../../answer/policy.js';

/** Strictness of a rule, as it was and as it is; the larger the stricter. */
interface Rule {
  /** As it is written in policy.yaml. */
  readonly name: string;
  readonly was: string;
  readonly now: string;
  readonly strictness: readonly [before: number, after: number];
}

const STRICTNESS: Readonly<Record<ScreeningAction, number>> = { off: 0, note: 1, hold: 2 };
type Judged = Pick<Policy, 'gates' | 'screening' | 'redaction'> & { readonly answer?: Pick<Policy['answer'], 'targetRisk'> };

/** @param before the policy of what is live; releases of earlier versions lack some rules, which then held as by default */
export function policyGate(before: Judged | undefined, after: Judged): GateResult {
  const about = { gate: 'policy' as const, allowed: 0 };
  if (before === undefined) return { ...about, outcome: 'not-run', tried: 0, cases: [], note: 'nothing is live to compare with' };
  const rules = rulesOf(before, after);
  const cases = rules
    .filter(({ strictness: [was, now] }) => now < was)
    .map(({ name, was, now }): GateCase => ({ name, detail: `was ${was}, is ${now}: set it back in policy.yaml, or sign for it` }));
  return { ...about, outcome: cases.length === 0 ? 'met' : 'not-met', tried: rules.length, cases };
}

function rulesOf(before: Judged, after: Judged): Rule[] {
  const defaults = DEFAULT_POLICY.screening;
  const allowedBy = ({ gates }: Judged, gate: (typeof ALLOWABLE_GATES)[number]): number =>
    (gates.allowed as Partial<typeof gates.allowed>)[gate] ?? 0;
  const numbers = (name: string, was: number, now: number, isMoreStricter: boolean): Rule => ({
    name,
    was: String(was),
    now: String(now),
    strictness: isMoreStricter ? [was, now] : [-was, -now],
  });
  const switches = (name: string, was: boolean, now: boolean): Rule => ({
    name,
    was: String(was),
    now: String(now),
    strictness: [Number(was), Number(now)],
  });
  const kinds = Object.keys(defaults.actions) as (keyof typeof defaults.actions)[];
  const actionIn = ({ screening }: Judged, kind: (typeof kinds)[number]): ScreeningAction =>
    (screening as Partial<typeof screening> | undefined)?.actions?.[kind] ?? defaults.actions[kind];
  return [
    ...ALLOWABLE_GATES.map((gate) => numbers(`gates.allow.${gate}`, allowedBy(before, gate), allowedBy(after, gate), false)),
    // Without a target every answer could be called well supported.
    numbers('answer.target-risk', before.answer?.targetRisk ?? 1, after.answer?.targetRisk ?? 1, false),
    numbers('gates.golden-right-at-least', before.gates.goldenRightAtLeast, after.gates.goldenRightAtLeast, true),
    numbers('gates.dominance-at-most', before.gates.dominanceAtMost, after.gates.dominanceAtMost, false),
    switches('gates.count-overdue', before.gates.countsOverdue, after.gates.countsOverdue),
    switches('redaction.names', before.redaction?.names ?? true, after.redaction?.names ?? true),
    ...kinds.map((kind): Rule => {
      const [was, now] = [actionIn(before, kind), actionIn(after, kind)];
      return { name: `screening.${kind}`, was, now, strictness: [STRICTNESS[was], STRICTNESS[now]] };
    }),
    numbers(
      'screening.near-duplicate-from',
      (before.screening as Partial<typeof before.screening> | undefined)?.nearDuplicateFrom ?? defaults.nearDuplicateFrom,
      after.screening.nearDuplicateFrom,
      false,
    ),
  ];
}
