/** The numbers that ship: fitted on public data by `scripts/fit-defaults.mjs`; sources and figures in docs/model-card.md. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Calibration, LinearModel, Rankers } from '../../core/domain/calibration.js';

const linear = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });
const guarantee = z.object({
  targetRisk: z.number(),
  level: z.number(),
  threshold: z.number().nullable(),
  n: z.number(),
  answered: z.number(),
  wrong: z.number(),
});
export const calibrationSchema = z.object({
  answerability: linear,
  confidence: linear,
  isOwn: z.boolean(),
  source: z.string(),
  guarantee: guarantee.exactOptional(),
});
export const rankersSchema = z.object({ first: linear, later: linear, units: linear });

export function shippedRankers(): Rankers {
  return rankersSchema.parse(read('rankers'));
}

export function shippedCalibration(): Calibration {
  return calibrationSchema.parse(read('calibration'));
}

/** How likely a reader calls a claim attributable, over the features of verify/verify-claim.ts. */
export function shippedGroundedness(): LinearModel {
  groundedness ??= linear.parse(read('groundedness'));
  return groundedness;
}
/** Read once: every claim of every answer asks for it. */
let groundedness: LinearModel | undefined;

const guardSchema = z.object({ injection: linear, moderation: linear, scope: linear });
let guard: z.infer<typeof guardSchema> | undefined;

/** What the guard's detectors weigh; read once, since every message needs it. */
export function shippedGuard(): z.infer<typeof guardSchema> {
  guard ??= guardSchema.parse(read('guard'));
  return guard;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./fitted/${name}.json`, import.meta.url), 'utf8'));
}
