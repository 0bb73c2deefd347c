/** What must hold before a release goes live, by name. */
export const GATES = [
  'golden',
  'injections',
  'canaries',
  'personal-data',
  'rights',
  'held',
  'bias',
  'dominance',
  'contradictions',
  'policy',
] as const;
export type GateName = (typeof GATES)[number];

/** Gates whose failing cases a policy may allow: not the one that watches the policy. */
export type AllowableGate = Exclude<GateName, 'policy'>;
export const ALLOWABLE_GATES: readonly AllowableGate[] = GATES.filter((gate) => gate !== 'policy');

/** One failing case, named so that a content owner can look it up. */
export interface GateCase {
  /** A golden question's id, a document's path, the number of a canary. */
  readonly name: string;
  readonly detail: string;
}

export interface GateResult {
  readonly gate: GateName;
  /** `not-run`: there was nothing to try it on, which blocks nothing. */
  readonly outcome: 'met' | 'not-met' | 'not-run';
  /** How many cases were tried. */
  readonly tried: number;
  /** How many failing cases the policy allows. */
  readonly allowed: number;
  readonly cases: readonly GateCase[];
  /** Why it did not run, or what a reader should know. */
  readonly note?: string;
}
