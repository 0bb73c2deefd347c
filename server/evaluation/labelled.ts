/**
 * What the tasks on single messages share (`injection`, `handoff`, `moderation`, `scope`): rows of several folders with a truth, what a
 * detector said of each, figures with intervals clustered by group, slices, and the rows it was most wrong about.
 */
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import type { Features } from '../../core/domain/answer.js';
import type { LinearModel } from '../../core/domain/calibration.js';
import { logistic, score } from '../answer/rank.js';
import { fitLogistic } from './fit.js';
import { dealFolds } from './folds.js';
import { mean, type Metric, statistic } from './metrics.js';
import { readRows } from './read-data.js';

export interface LabelledRow {
  readonly id: string;
  /** The folder it came from. */
  readonly set: string;
  /** Rows of one group are drawn together, and never both learned from and measured. */
  readonly group: string;
  readonly text: string;
  readonly isTrue: boolean;
  /** Names of the slices it counts in. */
  readonly slices: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface JudgedRow extends LabelledRow {
  readonly probability: number;
  readonly isFlagged: boolean;
}

export interface LabelledOptions {
  /** A field to group by; the task's own grouping when absent. */
  readonly group: string | undefined;
  readonly folds: number;
  readonly fit: { readonly field: string; readonly values: readonly string[] } | undefined;
  readonly seed: number;
  readonly sample: <T>(rows: T[]) => T[];
}

/** A row that was judged wrong, for whoever wants to read. */
export type WorstRow = Readonly<Record<'id' | 'set' | 'text', string> & Record<'expected', boolean> & Record<'probability', number>>;

export interface LabelledMeasurement {
  readonly n: number;
  readonly metrics: Record<string, Metric>;
  readonly slices: Record<string, Record<string, Metric>>;
  readonly worst: readonly WorstRow[];
}

export type Figures = (rows: readonly JudgedRow[], seed: number) => Record<string, Metric>;
type Progress = (done: number, total: number) => void;

/** Reads `data.jsonl` of every folder. @param describe what a row of the task says; its `group` is overruled by `--group` */
export async function readLabelled<T extends { readonly id: string; readonly text: string }>(
  folders: readonly string[],
  schema: z.ZodType<T>,
  describe: (row: T) => { readonly isTrue: boolean; readonly group: string; readonly slices: readonly string[] },
  { group, sample }: LabelledOptions,
): Promise<LabelledRow[]> {
  const rows: LabelledRow[] = [];
  for (const folder of folders) {
    const set = basename(folder);
    for (const row of sample(await readRows(join(folder, 'data.jsonl'), schema))) {
      const fields: Record<string, unknown> = { ...row };
      const named = group === undefined ? undefined : fields[group];
      const described = describe(row);
      rows.push({
        id: row.id,
        set,
        group: `${set}:${typeof named === 'string' || typeof named === 'number' ? String(named) : described.group}`,
        text: row.text,
        isTrue: described.isTrue,
        slices: [...(folders.length > 1 ? [set] : []), ...described.slices],
        fields,
      });
    }
  }
  if (rows.length === 0) throw new AppError('evaluation-data-invalid', `${folders.join(', ')}: no rows to measure on.`);
  return rows;
}

/** Features of every row, with progress; throws when told to stop. */
async function featuresOf(
  rows: readonly LabelledRow[],
  features: (text: string) => Features,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Features[]> {
  const found: Features[] = [];
  for (const { text } of rows) {
    if (found.length % 200 === 0) {
      onProgress(found.length, rows.length);
      await nextTurn();
      signal.throwIfAborted();
    }
    found.push(features(text));
  }
  return found;
}

/** Rows named by `--fit`. */
export function isFitRow(row: LabelledRow, fit: LabelledOptions['fit']): boolean {
  return fit !== undefined && fit.values.includes(String(row.fields[fit.field]));
}

/**
 * What a linear detector says of each row: with folds, a model that did not see the row's group; with `--fit`, one of the rows named,
 * which are then left out; without either, what ships.
 */
export async function judgeWith(
  rows: readonly LabelledRow[],
  detector: {
    readonly features: (text: string) => Features;
    readonly shipped: LinearModel;
    readonly threshold: number;
    readonly recipe: DetectorRecipe;
  },
  { folds, fit, seed }: LabelledOptions,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<JudgedRow[]> {
  const features = await featuresOf(rows, detector.features, onProgress, signal);
  const all = rows.map((row, index) => ({ row, features: features[index]! }));
  const learn = (part: typeof all): LinearModel =>
    fitDetector(
      part.map((one) => ({ set: one.row.set, isTrue: one.row.isTrue, features: one.features })),
      detector.recipe,
    );
  const judge = (part: typeof all, model: LinearModel): JudgedRow[] =>
    part.map((one) => {
      const probability = logistic(score(model, one.features));
      return { ...one.row, probability, isFlagged: probability >= detector.threshold };
    });
  if (folds > 0) {
    const foldOf = dealFolds(
      rows.map((row) => row.group),
      folds,
      seed,
    );
    const judged: JudgedRow[] = [];
    for (let fold = 0; fold < folds; fold += 1) {
      const isHeld = ({ row }: (typeof all)[number]): boolean => foldOf.get(row.group) === fold;
      const model = learn(all.filter((one) => !isHeld(one)));
      judged.push(...judge(all.filter(isHeld), model));
      await nextTurn();
      signal.throwIfAborted();
    }
    return judged;
  }
  if (fit === undefined) return judge(all, detector.shipped);
  const learned = all.filter(({ row }) => isFitRow(row, fit));
  requireRows(learned.length, fit);
  return judge(
    all.filter(({ row }) => !isFitRow(row, fit)),
    learn(learned),
  );
}

export function requireRows(found: number, fit: NonNullable<LabelledOptions['fit']>): void {
  if (found === 0)
    throw new AppError('evaluation-data-invalid', `No row has ${fit.field} = ${fit.values.join(' or ')}: --fit needs rows to learn from.`);
}

export interface DetectorRecipe {
  /** Where the weights are pulled to: what was never seen in the data keeps its weight. */
  readonly prior: LinearModel;
  /** Strength of that pull, per row. */
  readonly l2: number;
  /** At most this share of the harmless rows of each set learned from may be flagged; the bias is lowered until it is so. */
  readonly mostFalse?: number;
}

/**
 * A logistic model in which no sign of trouble may count as innocence: words added to a message never lower its score by a sign of
 * their own. Features that would weigh below zero leave, one round after another, except those named `innocent…`. Truth and falsehood
 * weigh the same in sum; within each, a set weighs as the square root of its size.
 */
export function fitDetector(
  rows: readonly { readonly set: string; readonly isTrue: boolean; readonly features: Features }[],
  { prior, l2, mostFalse }: DetectorRecipe,
): LinearModel {
  const names = Object.keys(prior.weights);
  const sizes = new Map<string, number>();
  const keyOf = (row: { readonly set: string; readonly isTrue: boolean }): string => `${row.set}:${String(row.isTrue)}`;
  for (const row of rows) sizes.set(keyOf(row), (sizes.get(keyOf(row)) ?? 0) + 1);
  const totals = { true: 0, false: 0 };
  for (const [key, size] of sizes) totals[key.endsWith(':true') ? 'true' : 'false'] += Math.sqrt(size);
  // Most messages show no sign at all: rows alike in everything are one row that weighs more.
  const alike = new Map<string, { features: Features; isTrue: boolean; weight: number }>();
  for (const row of rows) {
    const size = sizes.get(keyOf(row)) ?? 1;
    const weight = (Math.sqrt(size) / size / totals[row.isTrue ? 'true' : 'false']) * rows.length;
    const key = `${String(row.isTrue)} ${names.map((name) => String(row.features[name] ?? 0)).join(' ')}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { features: row.features, isTrue: row.isTrue, weight });
    else known.weight += weight;
  }
  let kept = names;
  let model: LinearModel;
  do {
    model = fitLogistic([...alike.values()], kept, { l2, prior });
    const { weights } = model;
    const left = kept.filter((name) => name.startsWith('innocent') || (weights[name] ?? 0) >= 0);
    if (left.length === kept.length) break;
    kept = left;
  } while (kept.length > 0);
  return mostFalse === undefined ? model : { ...model, bias: model.bias - excess(rows, model, mostFalse) };
}

/** How far scores of harmless rows stand above zero beyond the share allowed, in the set where it is most; 0 when nowhere. */
function excess(
  rows: readonly { readonly set: string; readonly isTrue: boolean; readonly features: Features }[],
  model: LinearModel,
  mostFalse: number,
): number {
  const scores = new Map<string, number[]>();
  for (const row of rows) {
    if (row.isTrue) continue;
    const known = scores.get(row.set);
    if (known === undefined) scores.set(row.set, [score(model, row.features)]);
    else known.push(score(model, row.features));
  }
  // A small set says little about a share.
  const above = [...scores.values()]
    .filter((values) => values.length >= 100)
    .map((values) => {
      const sorted = values.sort((one, other) => other - one);
      return sorted[Math.floor(mostFalse * sorted.length)] ?? 0;
    });
  return Math.max(0, ...above) + (Math.max(0, ...above) > 0 ? 1e-6 : 0);
}

/** Figures of all rows and of each slice, and up to 40 rows judged wrong, the surest first. */
export function summarize(judged: readonly JudgedRow[], figures: Figures, seed: number): LabelledMeasurement {
  const slices: LabelledMeasurement['slices'] = {};
  for (const name of [...new Set(judged.flatMap((row) => row.slices))].sort())
    slices[name] = figures(
      judged.filter((row) => row.slices.includes(name)),
      seed,
    );
  const worst = judged
    .filter((row) => row.isFlagged !== row.isTrue)
    .sort((one, other) => Math.abs(other.probability - (other.isTrue ? 1 : 0)) - Math.abs(one.probability - (one.isTrue ? 1 : 0)))
    .slice(0, 40)
    .map(({ id, set, isTrue, probability, text }) => ({ id, set, expected: isTrue, probability, text: text.slice(0, 200) }));
  return { n: judged.length, metrics: figures(judged, seed), slices, worst };
}

/** Share of rows for which something holds. */
export function share(rows: readonly JudgedRow[], isTrue: (row: JudgedRow) => boolean, seed: number): Metric {
  return mean(
    rows.map((row) => ({ group: row.group, value: isTrue(row) ? 1 : 0 })),
    seed,
  );
}

/** Recall, precision and F1 of the flagged rows, and the share of rows judged right; what has no rows to stand on is left out. */
export function flaggedFigures(rows: readonly JudgedRow[], seed: number): Record<string, Metric> {
  const positives = rows.filter((row) => row.isTrue);
  const flagged = rows.filter((row) => row.isFlagged);
  return {
    ...(positives.length === 0 ? {} : { recall: share(positives, (row) => row.isFlagged, seed) }),
    ...(positives.length === 0 || positives.length === rows.length || flagged.length === 0
      ? {}
      : { precision: share(flagged, (row) => row.isTrue, seed), f1: { ...statistic(rows, f1, seed), n: rows.length } }),
    ...(positives.length === rows.length
      ? {}
      : {
          falsePositiveRate: share(
            rows.filter((row) => !row.isTrue),
            (row) => row.isFlagged,
            seed,
          ),
        }),
    accuracy: share(rows, (row) => row.isFlagged === row.isTrue, seed),
  };
}

function f1(rows: readonly JudgedRow[]): number {
  const hits = rows.filter((row) => row.isTrue && row.isFlagged).length;
  const wrong = rows.filter((row) => row.isTrue !== row.isFlagged).length;
  return hits === 0 && wrong === 0 ? Number.NaN : (2 * hits) / (2 * hits + wrong);
}
