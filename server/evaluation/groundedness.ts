/**
 * `footnote eval groundedness`: does verification accept what a passage supports, and refuse what it does not? Against labels of people, beside
 * the plainest baseline there is, and against true claims with exactly one thing changed (true-claims.ts).
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { LinearModel } from '../../core/domain/calibration.js';
import type { Features } from '../../core/domain/answer.js';
import { AppError } from '../../core/domain/errors.js';
import { seededRandom } from '../../core/text/random.js';
import { logistic, score } from '../answer/rank.js';
import { type CitedPassage, readSources, type Sources, verifyClaim } from '../answer/verify/verify-claim.js';
import { fitLogistic } from './fit.js';
import { dealFolds, groupOf } from './folds.js';
import { auroc, mean, type Measured, type Metric, statistic } from './metrics.js';
import { readCorpus, readRows } from './read-data.js';
import { collectElsewhere, mutate, type Mutation, MUTATIONS, type SourceText, trueClaims } from './true-claims.js';

const passageRow = z.looseObject({ title: z.string().nullish(), text: z.string() });
const claimRow = z.looseObject({
  id: z.string(),
  passage: z.string().optional(),
  passages: z.array(passageRow).optional(),
  text: z.string().optional(),
  response: z.string().optional(),
  label: z.string().optional(),
  faithfulness: z.array(z.number()).optional(),
});
type ClaimRow = z.infer<typeof claimRow>;

export interface GroundednessOptions {
  /** A folder with corpus.jsonl whose sentences become the true claims; the rows' own passages where it is absent. */
  readonly corpus: string | undefined;
  readonly model: LinearModel;
  readonly folds: number;
  /** A field of the rows; `doc` means the passage itself. */
  readonly grouping: string;
  readonly seed: number;
  readonly isFit: ((row: Readonly<Record<string, unknown>>) => boolean) | undefined;
  readonly sample: <T>(rows: T[]) => T[];
  /** How many true claims are tried and mutated. */
  readonly claims?: number;
}

/** A claim with its verdict under what ships. */
interface JudgedClaim {
  readonly row: ClaimRow;
  readonly group: string;
  readonly isTrue: boolean;
  readonly isSupported: boolean;
  readonly features: Features;
  readonly isSubstring: boolean;
}

const CLAIMS = 5_000;
/** Strength of the pull towards zero: of 0.001 to 0.1, the folds of begin_groundedness differ by less than 0.005. */
const PULL = 1e-2;

export async function measureGroundedness(
  folders: readonly string[],
  options: GroundednessOptions,
  onProgress: (what: string, done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ n: number; metrics: Record<string, Metric>; slices: Record<string, Record<string, Metric>> }> {
  const judged: (JudgedClaim & { folder: string })[] = [];
  for (const folder of folders) {
    const own = await judgeClaims(folder, options, onProgress, signal);
    judged.push(...own.map((claim) => ({ ...claim, folder })));
  }
  if (judged.length === 0) throw new AppError('evaluation-data-invalid', `${folders.join(', ')}: no claims with a label to measure on.`);
  const learned = options.isFit === undefined ? [] : judged.filter(({ row }) => options.isFit?.(row) === true);
  const held = judged.filter((claim) => !learned.includes(claim));
  const scores = scoresOf(held, learned, options);
  const figures = (part: readonly number[]): Record<string, Metric> =>
    figuresOf(
      part.flatMap((index) => held[index] ?? []),
      part.map((index) => scores[index] ?? 0),
      options.seed,
    );
  const all = held.map((_, index) => index);
  const sources = options.corpus === undefined ? sourcesOf(judged.map(({ row }) => row)) : await readCorpus(options.corpus);
  return {
    n: held.length,
    metrics: { ...figures(all), ...measureMutations(sources, options, onProgress, signal) },
    slices:
      folders.length < 2
        ? {}
        : Object.fromEntries(
            folders.map((folder) => [
              folder.split('/').findLast((part) => part !== '') ?? folder,
              figures(all.filter((index) => held[index]?.folder === folder)),
            ]),
          ),
  };
}

/** Rows of `<folder>/data.jsonl` that are labelled true or false; the rest ("generic", a middling faithfulness) is left out. */
async function judgeClaims(
  folder: string,
  { model, grouping, sample }: Pick<GroundednessOptions, 'model' | 'grouping' | 'sample'>,
  onProgress: (what: string, done: number, total: number) => void,
  signal: AbortSignal,
): Promise<JudgedClaim[]> {
  const rows = sample(await readRows(join(folder, 'data.jsonl'), claimRow)).flatMap((row) => {
    const isTrue = labelOf(row, folder);
    return isTrue === undefined ? [] : [{ row, isTrue }];
  });
  return rows.map(({ row, isTrue }, done) => {
    signal.throwIfAborted();
    onProgress('Verifying claims', done, rows.length);
    const passages = passagesOf(row);
    const text = row.text ?? row.response ?? '';
    const { isSupported, features } = verifyClaim(text, readSources(passages), model);
    const group =
      grouping === 'doc'
        ? passages
            .map((passage) => passage.text)
            .join('\n')
            .slice(0, 400)
        : groupOf(row, grouping);
    return {
      row,
      group,
      isTrue,
      isSupported,
      features,
      isSubstring: passages.some((passage) => plainText(passage.text).includes(plainText(text))),
    };
  });
}

const TRUE = new Set(['attributable', 'grounded', 'supported', 'faithful']);
const FALSE = new Set(['not_attributable', 'hallucinated', 'unsupported', 'unfaithful']);

function labelOf(row: ClaimRow, folder: string): boolean | undefined {
  if (row.faithfulness !== undefined && row.faithfulness.length > 0) {
    const sorted = [...row.faithfulness].sort((one, other) => one - other);
    const median = ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
    return median >= 4 ? true : median <= 2 ? false : undefined;
  }
  const label = row.label?.toLowerCase() ?? '';
  if (TRUE.has(label)) return true;
  if (FALSE.has(label)) return false;
  if (label === 'generic') return undefined;
  throw new AppError(
    'evaluation-data-invalid',
    `${folder}, row ${row.id}: the label "${label}" is unknown. Write ${[...TRUE].join(', ')}, ${[...FALSE].join(', ')} or generic, or give faithfulness ratings.`,
  );
}

function passagesOf(row: ClaimRow): CitedPassage[] {
  if (row.passages !== undefined)
    return row.passages.map(({ title, text }) => ({ text, ...(title == null || title === '' ? {} : { headings: [title] }) }));
  return [{ text: row.passage ?? '' }];
}

function sourcesOf(rows: readonly ClaimRow[]): SourceText[] {
  const texts = new Map<string, SourceText>();
  for (const row of rows) for (const { text, headings } of passagesOf(row)) texts.set(text, { title: headings?.[0] ?? '', text });
  return [...texts.values()];
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Sets that teach what ships: their licences allow it (CC BY 4.0 and CDLA-Sharing-1.0, Apache-2.0). Each weighs the same. */
const TEACHERS = ['begin_groundedness', 'mtrag_human_eval'];

/** Makes server/answer/fitted/groundedness.json; run by scripts/fit-defaults.mjs. @param folder that holds the sets */
export async function fitGroundedness(folder: string, signal: AbortSignal): Promise<LinearModel> {
  const nothing = { bias: 0, weights: {} };
  const sets: JudgedClaim[][] = [];
  for (const name of TEACHERS)
    sets.push(await judgeClaims(join(folder, name), { model: nothing, grouping: 'doc', sample: (rows) => rows }, () => undefined, signal));
  const rows = sets.flatMap((set) => set.map(({ features, isTrue }) => ({ features, isTrue, weight: 1 / set.length })));
  return fitLogistic(rows, Object.keys(rows[0]?.features ?? {}), { l2: PULL });
}

/** Scores from a fold that did not see the claim's passage, from the rows named to fit on, or from what ships. */
function scoresOf(held: readonly JudgedClaim[], learned: readonly JudgedClaim[], { model, folds, seed }: GroundednessOptions): number[] {
  const names = Object.keys(held[0]?.features ?? {});
  const fit = (rows: readonly JudgedClaim[]): LinearModel => fitLogistic(rows, names, { l2: PULL });
  if (learned.length > 0) {
    const fitted = fit(learned);
    return held.map(({ features }) => logistic(score(fitted, features)));
  }
  if (folds < 2) return held.map(({ features }) => logistic(score(model, features)));
  const fold = dealFolds(
    held.map(({ group }) => group),
    folds,
    seed,
  );
  const models = Array.from({ length: folds }, (_, out) => fit(held.filter(({ group }) => fold.get(group) !== out)));
  return held.map(({ group, features }) => logistic(score(models[fold.get(group) ?? 0] ?? model, features)));
}

function figuresOf(claims: readonly JudgedClaim[], scores: readonly number[], seed: number): Record<string, Metric> {
  const rows = claims.map((claim, index) => ({ ...claim, probability: scores[index] ?? 0 }));
  const accepted = (isTrue: boolean): readonly Measured[] =>
    rows.filter((row) => row.isTrue === isTrue).map(({ group, isSupported }) => ({ group, value: isSupported ? 1 : 0 }));
  const share = (part: typeof rows, isTrue: boolean): number => {
    const own = part.filter((row) => row.isTrue === isTrue);
    return own.filter(({ isSupported }) => isSupported === isTrue).length / own.length;
  };
  return {
    auroc: statistic(rows, auroc, seed),
    substringAuroc: statistic(
      rows.map(({ group, isTrue, isSubstring }) => ({ group, isTrue, probability: isSubstring ? 1 : 0 })),
      auroc,
      seed,
    ),
    balancedAccuracy: statistic(rows, (part) => (share([...part], true) + share([...part], false)) / 2, seed),
    falseAcceptRate: mean(accepted(false), seed),
    falseRejectRate: mean(
      accepted(true).map(({ group, value }) => ({ group, value: 1 - value })),
      seed,
    ),
  };
}

/** True claims of these sources, and each with one thing changed: which changes are caught, and which true claims are lost. */
function measureMutations(
  sources: readonly SourceText[],
  { seed, model, claims: count = CLAIMS }: Pick<GroundednessOptions, 'seed' | 'model' | 'claims'>,
  onProgress: (what: string, done: number, total: number) => void,
  signal: AbortSignal,
): Record<string, Metric> {
  const random = seededRandom(seed);
  const claims = trueClaims(sources, count, random);
  const elsewhere = collectElsewhere(claims);
  const lost: Measured[] = [];
  const caught = new Map<Mutation, Measured[]>(MUTATIONS.map((mutation) => [mutation, []]));
  const isRefused = (text: string, read: Sources): number => (verifyClaim(text, read, model).isSupported ? 0 : 1);
  claims.forEach((claim, done) => {
    signal.throwIfAborted();
    onProgress('Changing true claims', done, claims.length);
    const read = readSources([{ text: claim.passage, ...(claim.title === '' ? {} : { headings: [claim.title] }) }]);
    lost.push({ group: claim.source, value: isRefused(claim.text, read) });
    for (const mutation of MUTATIONS) {
      const changed = mutate(claim, mutation, elsewhere, random);
      if (changed !== undefined && changed !== claim.text)
        caught.get(mutation)?.push({ group: claim.source, value: isRefused(changed, read) });
    }
  });
  return {
    ...Object.fromEntries(
      [...caught].filter(([, rows]) => rows.length > 0).map(([mutation, rows]) => [`mutations.${mutation}`, mean(rows, seed)]),
    ),
    trueClaimsLost: mean(lost, seed),
  };
}
