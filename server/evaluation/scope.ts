/**
 * `footnote eval scope`: can questions a desk is asked be told from all others? Questions in scope are learned from, and examples of what is
 * not where the rows to learn from have some; otherwise the shipped weights read the distances. Rows with a `bot` are judged by what
 * that bot is asked. `falseRefusal` and `falseAccept` are shares of the rows in and out of scope at a probability of one half.
 */
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import type { LinearModel } from '../../core/domain/calibration.js';
import { seededRandom } from '../../core/text/random.js';
import { shippedGuard } from '../answer/fitted.js';
import { logistic, score } from '../answer/rank.js';
import { createScope, type Scope } from '../answer/scope.js';
import { fitLogistic } from './fit.js';
import { dealFolds } from './folds.js';
import {
  isFitRow,
  type JudgedRow,
  type LabelledMeasurement,
  type LabelledOptions,
  type LabelledRow,
  readLabelled,
  requireRows,
  share,
  summarize,
} from './labelled.js';
import { auroc, type Metric, statistic } from './metrics.js';

const scopeRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  label: z.string().optional(),
  in_scope: z.boolean(),
  bot: z.string().optional(),
});
/** Known questions whose own distances are computed to learn from; more tell nothing new and each costs a search. */
const MOST_LEARNED = 2_000;
const THRESHOLD = 0.5;
const L2 = 1e-3;

export async function measureScope(
  folders: readonly string[],
  options: LabelledOptions,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LabelledMeasurement> {
  const { folds, fit, seed } = options;
  if (folds === 0 && fit === undefined)
    throw new AppError(
      'evaluation-data-invalid',
      'What is in scope is learned from questions: name the rows with --fit split=train, or measure with --folds 5.',
    );
  const rows = await readLabelled(
    folders,
    scopeRow,
    (row) => ({ isTrue: row.in_scope, group: row.id, slices: row.bot === undefined ? [] : [`bot.${row.bot}`] }),
    options,
  );
  const foldOf = dealFolds(
    rows.map((row) => row.group),
    Math.max(1, folds),
    seed,
  );
  const rounds: ((row: LabelledRow) => boolean)[] =
    folds > 0 ? Array.from({ length: folds }, (_, fold) => (row) => foldOf.get(row.group) === fold) : [(row) => !isFitRow(row, fit)];
  const desks = [...new Set(rows.map(deskOf))];
  if (fit !== undefined) requireRows(rows.filter((row) => isFitRow(row, fit)).length, fit);
  const judged: JudgedRow[] = [];
  const total = folds > 0 ? rows.length : rows.filter((row) => !isFitRow(row, fit)).length;
  for (const isHeld of rounds) {
    for (const desk of desks) {
      const mine = rows.filter((row) => deskOf(row) === desk);
      const learned = mine.filter((row) => !isHeld(row));
      const known = learned.filter((row) => row.isTrue);
      if (known.length === 0) throw new AppError('evaluation-data-invalid', `${desk}: no row in scope to learn from.`);
      const scope = createScope(known.map(({ text, fields }) => ({ text, label: labelOf(fields) })));
      const model = modelOf(scope, known, learned, seed);
      for (const row of mine.filter(isHeld)) {
        if (judged.length % 100 === 0) {
          onProgress(judged.length, total);
          await new Promise(setImmediate);
          signal.throwIfAborted();
        }
        const probability = logistic(score(model, scope.features(row.text)));
        judged.push({ ...row, probability, isFlagged: probability >= THRESHOLD });
      }
    }
  }
  return summarize(judged, figures, seed);
}

/** Weights from examples of both kinds where there are some, each kind weighing the same; else those that ship. */
function modelOf(scope: Scope, known: readonly LabelledRow[], learned: readonly LabelledRow[], seed: number): LinearModel {
  const strangers = learned.filter((row) => !row.isTrue);
  const { scope: shipped } = shippedGuard();
  if (strangers.length < 20) return shipped;
  const random = seededRandom(seed);
  const chosen = known.map((row, position) => ({ row, position })).filter(() => random() < MOST_LEARNED / known.length);
  const rows = [
    ...chosen.map(({ row, position }) => ({
      features: scope.features(row.text, position),
      isTrue: true,
      weight: 1 / chosen.length,
    })),
    ...strangers.map((row) => ({ features: scope.features(row.text), isTrue: false, weight: 1 / strangers.length })),
  ];
  return fitLogistic(rows, Object.keys(shipped.weights), { l2: L2 });
}

function deskOf({ set, fields }: LabelledRow): string {
  return typeof fields['bot'] === 'string' ? `${set}:${fields['bot']}` : set;
}

function labelOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  return typeof fields['label'] === 'string' ? fields['label'] : undefined;
}

function figures(rows: readonly JudgedRow[], seed: number): Record<string, Metric> {
  const inside = rows.filter((row) => row.isTrue);
  const outside = rows.filter((row) => !row.isTrue);
  return {
    ...(inside.length === 0 || outside.length === 0 ? {} : { auroc: statistic(rows, auroc, seed) }),
    ...(inside.length === 0 ? {} : { falseRefusal: share(inside, (row) => !row.isFlagged, seed) }),
    ...(outside.length === 0 ? {} : { falseAccept: share(outside, (row) => row.isFlagged, seed) }),
  };
}
