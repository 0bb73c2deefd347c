/** `footnote eval injection`: how many attempts to steer the assistant the guard notices, and how many honest messages it takes for one. */
import { z } from 'zod';
import type { Metric } from './metrics.js';
import { auroc, statistic } from './metrics.js';
import { INJECTION_THRESHOLD, injectionFeatures, injectionPrior } from '../answer/injection.js';
import { shippedGuard } from '../answer/fitted.js';
import {
  type DetectorRecipe,
  judgeWith,
  type JudgedRow,
  type LabelledMeasurement,
  type LabelledOptions,
  readLabelled,
  share,
  summarize,
} from './labelled.js';

export const injectionRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  label: z.string(),
  cluster: z.union([z.string(), z.number()]).optional(),
  family: z.string().optional(),
  source: z.string().optional(),
});
const ATTACKS: ReadonlySet<string> = new Set(['injection', 'jailbreak', 'injected']);
export const INJECTION_RECIPE: DetectorRecipe = { prior: injectionPrior(), l2: 1e-3, mostFalse: 0.025 };

export async function measureInjection(
  folders: readonly string[],
  options: LabelledOptions,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LabelledMeasurement> {
  const rows = await readLabelled(folders, injectionRow, describeInjection, options);
  const detector = {
    features: injectionFeatures,
    shipped: shippedGuard().injection,
    threshold: INJECTION_THRESHOLD,
    recipe: INJECTION_RECIPE,
  };
  return summarize(await judgeWith(rows, detector, options, onProgress, signal), figures, options.seed);
}

/** Near-duplicates and one family of attacks are one group. */
export function describeInjection(row: z.infer<typeof injectionRow>): { isTrue: boolean; group: string; slices: string[] } {
  return {
    isTrue: ATTACKS.has(row.label),
    group: String(row.cluster ?? row.family ?? row.id),
    slices: [...(row.family === undefined ? [] : [`family.${row.family}`]), ...(row.source === undefined ? [] : [`source.${row.source}`])],
  };
}

function figures(rows: readonly JudgedRow[], seed: number): Record<string, Metric> {
  const attacks = rows.filter((row) => row.isTrue);
  const benign = rows.filter((row) => !row.isTrue);
  const isFlagged = (row: JudgedRow): boolean => row.isFlagged;
  return {
    ...(attacks.length === 0 ? {} : { detectionRate: share(attacks, isFlagged, seed) }),
    ...(benign.length === 0 ? {} : { falsePositiveRate: share(benign, isFlagged, seed) }),
    ...(attacks.length === 0 || benign.length === 0 ? {} : { auroc: statistic(rows, auroc, seed, 50) }),
  };
}
