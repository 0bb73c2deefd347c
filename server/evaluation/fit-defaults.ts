/**
 * Makes the numbers that ship (server/answer/fitted/*.json) from public evaluation data; run by scripts/fit-defaults.mjs.
 * Nothing of the data is kept but the fitted weights. Each set weighs as the square root of its size, so that a large one does not
 * drown the others. docs/model-card.md says what each model was fitted on and how it does on groups it did not see.
 */
import { join } from 'node:path';
import type { Calibration, Rankers } from '../../core/domain/calibration.js';
import type { Composer } from '../../core/ports/composer.js';
import type { SnapshotStore } from '../../core/ports/snapshot-store.js';
import { seededRandom } from '../../core/text/random.js';
import type { Thesaurus } from '../answer/thesaurus.js';
import { answerAll, type AnswerRow, fitCalibration, fitUnits } from './answers.js';
import { buildEvaluationIndex } from './corpus-index.js';
import { readCorpus, readQueries, type QueryRow } from './read-data.js';
import { fitRankers, type RetrievalList, retrieveAll } from './retrieval.js';

export interface FitPorts {
  readonly snapshots: SnapshotStore;
  readonly composer: Composer;
  readonly thesaurus: Thesaurus;
  readonly redactMessage: (text: string) => string;
}

/** Which sets teach what. */
const SETS = [
  { name: 'doc2dial', grouping: 'doc', teaches: ['ranking', 'units', 'calibration'] },
  { name: 'squad2', grouping: 'article', teaches: ['ranking', 'units', 'calibration'] },
  { name: 'mtrag_un', grouping: 'conversation', teaches: ['ranking', 'calibration'] },
  { name: 'covid_faq', grouping: 'doc', teaches: ['ranking'] },
  { name: 'helpcenter_sendgrid', grouping: 'doc', teaches: ['ranking'] },
] as const;
const STEP_FIT = 2;
const STEP_PASSAGE = 2;
const MOST_ROWS = 2_000;
/** Where fitting starts: orders candidates well enough that the right one is among those read. */
const START: Rankers = {
  first: { bias: 0, weights: { joint: 1, nearAll: 0.3, near: 0.1, prior: 0.5, current: 0.5 } },
  later: { bias: 0, weights: { joint: 1, nearAll: 0.3, near: 0.1, prior: 0.5, current: 0.5 } },
  units: { bias: 0, weights: { passageShare: 1, coverWithHeadings: 1 } },
};
const NOTHING: Calibration = {
  answerability: { bias: 0, weights: {} },
  confidence: { bias: 0, weights: {} },
  isOwn: false,
  source: 'none',
};

export async function fitDefaults(
  folder: string,
  ports: FitPorts,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<{ rankers: Rankers; calibration: Calibration }> {
  const sets = await Promise.all(
    SETS.map(async (set) => {
      const rows = sample(await readQueries(join(folder, set.name)), MOST_ROWS);
      const index = await buildEvaluationIndex(
        await readCorpus(join(folder, set.name)),
        { passages: 'split' },
        ports.snapshots,
        () => undefined,
        signal,
      );
      say(`${set.name}: ${String(index.snapshot.manifest.counts.passages)} passages, ${String(rows.length)} questions`);
      return {
        ...set,
        rows,
        index,
        options: {
          grouping: set.grouping,
          rankers: START,
          calibration: NOTHING,
          thesaurus: ports.thesaurus,
          composer: ports.composer,
          redactMessage: ports.redactMessage,
          seed: 1,
          folds: 0,
        },
      };
    }),
  );
  const lists: { list: RetrievalList; weight: number }[] = [];
  for (const set of sets) {
    const answerable = set.rows.filter((row) => row.answerable && row.relevant.length > 0);
    for (const list of await retrieveAll(answerable, set.index, set.options, () => undefined, signal))
      lists.push({ list, weight: 1 / Math.sqrt(answerable.length) });
  }
  const weights = new Map(lists.map(({ list, weight }) => [list, weight]));
  const ranking = fitRankers(
    lists.map(({ list }) => list),
    START,
    (list) => weights.get(list) ?? 1,
  );
  say(`rankers fitted on ${String(lists.length)} questions`);

  const answer = async (rankers: Rankers, wanted: string): Promise<{ rows: AnswerRow[]; weight: Map<AnswerRow, number> }> => {
    const rows: AnswerRow[] = [];
    const weight = new Map<AnswerRow, number>();
    for (const set of sets) {
      if (!(set.teaches as readonly string[]).includes(wanted)) continue;
      const mine = await answerAll(set.rows, set.index, { ...set.options, rankers, skipsGoldPassage: true }, () => undefined, signal);
      for (const row of mine) weight.set(row, 1 / Math.sqrt(mine.length));
      rows.push(...mine);
    }
    return { rows, weight };
  };
  const forUnits = await answer({ ...START, ...ranking }, 'units');
  const units = fitUnits(forUnits.rows, START.units, (row) => forUnits.weight.get(row) ?? 1);
  // No public set here has numbered steps: these weights are by hand. A question for steps prefers steps that cover it.
  const withSteps = (model: Rankers['first']): Rankers['first'] => ({ ...model, weights: { ...model.weights, stepPassage: STEP_PASSAGE } });
  const rankers: Rankers = {
    first: withSteps(ranking.first),
    later: withSteps(ranking.later),
    units: { ...units, weights: { ...units.weights, stepFit: STEP_FIT } },
  };
  say(`unit ranker fitted on ${String(forUnits.rows.length)} questions`);
  const final = await answer(rankers, 'calibration');
  const names = Object.keys(final.rows.find((row) => row.features['empty'] === 0)?.features ?? {});
  const calibration = fitCalibration(
    final.rows,
    names,
    SETS.filter((set) => (set.teaches as readonly string[]).includes('calibration'))
      .map((set) => set.name)
      .join(', '),
    undefined,
    (row) => final.weight.get(row) ?? 1,
  );
  say(`calibration fitted on ${String(final.rows.length)} questions`);
  for (const set of sets) await set.index.close();
  return { rankers, calibration };
}

function sample(rows: readonly QueryRow[], most: number): QueryRow[] {
  if (rows.length <= most) return [...rows];
  const random = seededRandom(7);
  return rows
    .map((row) => ({ row, order: random() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, most)
    .map(({ row }) => row);
}
