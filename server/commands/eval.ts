import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { AppError } from '../../core/domain/errors.js';
import { seededRandom } from '../../core/text/random.js';
import { shippedCalibration, shippedGroundedness, shippedRankers } from '../answer/fitted.js';
import { DEFAULT_POLICY } from '../answer/policy.js';
import { createThesaurus } from '../answer/thesaurus.js';
import { answerAll, confidenceCurves, fitCalibration, measureAnswers, probabilities, worstAnswered } from '../evaluation/answers.js';
import { buildEvaluationIndex } from '../evaluation/corpus-index.js';
import { readGolden } from '../evaluation/golden-question.js';
import { measureGroundedness } from '../evaluation/groundedness.js';
import { measureGolden } from '../evaluation/golden.js';
import { measureIngest } from '../evaluation/ingest.js';
import type { Metric } from '../evaluation/metrics.js';
import { measurePii } from '../evaluation/pii.js';
import { measureHonest, measurePoisoning } from '../evaluation/poisoning.js';
import { type QueryRow, readCorpus, readQueries } from '../evaluation/read-data.js';
import { isRequired, parseRequirement, type Report, unmet } from '../evaluation/report.js';
import { renderReport } from '../evaluation/render-report.js';
import { crossValidate, measureRetrieval, retrieveAll } from '../evaluation/retrieval.js';
import { slicesOf } from '../evaluation/slices.js';
import { EVAL_TASKS, PLANNED_TASKS } from './eval-tasks.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { measureFairnessOf } from './eval-fairness.js';
import { isGuardTask, measureGuard } from './eval-guard.js';
import { clock, composer, ids, openRelease, readThesaurus, redactMessage } from './opened.js';

const OPTIONS = {
  corpus: { type: 'string' },
  queries: { type: 'string' },
  fit: { type: 'string' },
  folds: { type: 'string' },
  group: { type: 'string' },
  passages: { type: 'string' },
  types: { type: 'string' },
  names: { type: 'string' },
  lists: { type: 'string', multiple: true },
  split: { type: 'string' },
  seed: { type: 'string' },
  sample: { type: 'string' },
  require: { type: 'string', multiple: true },
  report: { type: 'string' },
} as const;

interface Parameters {
  readonly corpus: string | undefined;
  readonly queries: string | undefined;
  readonly fit: { readonly field: string; readonly values: readonly string[] } | undefined;
  readonly folds: number;
  readonly group: string;
  readonly passages: 'split' | 'whole';
  readonly split: 'fit' | 'check' | undefined;
  readonly seed: number;
  readonly sample: number | undefined;
}

/** `footnote eval <task> <folder>… [options]`: measures on data of its own, touches nothing live. */
export async function evaluate(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [task, ...folders] = positionals;
  if (task === undefined)
    throw new UsageError(`Say what to measure: footnote eval <task> <folder>… or footnote eval golden. Tasks: ${EVAL_TASKS.join(', ')}.`);
  if (PLANNED_TASKS.includes(task))
    throw new UsageError(`The task "${task}" is planned and cannot be measured yet. Tasks today: ${EVAL_TASKS.join(', ')}.`);
  if (!EVAL_TASKS.includes(task)) throw new UsageError(`There is no task "${task}". Tasks today: ${EVAL_TASKS.join(', ')}.`);
  const parameters: Parameters = {
    corpus: values.corpus,
    queries: values.queries,
    fit: parseFit(values.fit),
    folds: wholeNumber(values.folds, 'folds', 0),
    group: values.group ?? 'doc',
    passages:
      values.passages === 'whole'
        ? 'whole'
        : values.passages === undefined || values.passages === 'split'
          ? 'split'
          : fail('--passages is split or whole.'),
    split:
      values.split === undefined || values.split === 'fit' || values.split === 'check' ? values.split : fail('--split is fit or check.'),
    seed: wholeNumber(values.seed, 'seed', 1),
    sample: values.sample === undefined ? undefined : wholeNumber(values.sample, 'sample', 0),
  };
  if (parameters.folds === 1) throw new UsageError('--folds needs at least 2, or leave it out to measure what ships.');
  if (parameters.folds > 0 && parameters.fit !== undefined) throw new UsageError('--folds and --fit exclude each other.');
  const requirements = (values.require ?? []).map(
    (text) => parseRequirement(text) ?? fail(`--require wants 'metric>=value', not '${text}'.`),
  );

  const startedMs = performance.now();
  const measured: Measured =
    task === 'golden'
      ? await golden(folders, parameters, context)
      : task === 'pii'
        ? await pii(folders, parameters, values, context)
        : task === 'ingest'
          ? await ingestion(folders, parameters, context)
          : task === 'poisoning'
            ? await poisoning(folders, parameters, context)
            : task === 'groundedness'
              ? await groundedness(folders, parameters, context)
              : task === 'fairness'
                ? await measureFairnessOf(
                    folders,
                    {
                      ...parameters,
                      names: values.names,
                      lists: values.lists ?? [],
                      kinds: values.types?.split(','),
                      sample: (rows) => sampled(rows, parameters),
                    },
                    context,
                  )
                : isGuardTask(task)
                  ? await measureGuard(
                      task,
                      folders,
                      { ...parameters, group: values.group, sample: (rows) => sampled(rows, parameters) },
                      context,
                    )
                  : await onFolders(task === 'retrieval' ? 'retrieval' : 'answers', folders, parameters, context);
  context.terminal.endProgress();
  const report: Report = {
    task,
    n: measured.n,
    seed: parameters.seed,
    parameters: {
      ...parameters,
      types: values.types,
      names: values.names,
      folders: folders.map((folder) => basename(folder)),
      version: '0.1.0',
    },
    seconds: Math.round((performance.now() - startedMs) / 100) / 10,
    metrics: measured.metrics,
    slices: measured.slices,
    ...(measured.outcomes === undefined ? {} : { outcomes: measured.outcomes }),
    ...(measured.worst === undefined ? {} : { worst: measured.worst }),
    ...(measured.curves === undefined ? {} : { curves: measured.curves }),
  };
  if (values.report !== undefined) await writeFile(values.report, renderReport(report));
  if (context.isJson) context.terminal.json(report);
  else print(report, context);
  const missed = unmet(report, requirements);
  for (const one of missed) context.terminal.warn(`not met: ${one}`);
  return isRequired(requirements) && missed.length > 0 ? 6 : 0;
}

interface Measured {
  readonly n: number;
  readonly metrics: Record<string, Metric>;
  readonly slices: Record<string, Record<string, Metric>>;
  readonly outcomes?: readonly Readonly<Record<string, unknown>>[];
  readonly worst?: Report['worst'];
  readonly curves?: Report['curves'];
}

async function onFolders(
  task: 'retrieval' | 'answers',
  folders: readonly string[],
  parameters: Parameters,
  context: CommandContext,
): Promise<Measured> {
  if (folders.length === 0) throw new UsageError(`Say which folder holds corpus.jsonl and queries.jsonl: footnote eval ${task} <folder>…`);
  const parts: { name: string; measured: Measured }[] = [];
  for (const folder of folders) parts.push({ name: basename(folder), measured: await onFolder(task, folder, parameters, context) });
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first.measured;
  const slices: Record<string, Record<string, Metric>> = {};
  for (const { name, measured } of parts) {
    slices[name] = measured.metrics;
    for (const [slice, metrics] of Object.entries(measured.slices)) slices[`${name}.${slice}`] = metrics;
  }
  const n = parts.reduce((sum, part) => sum + part.measured.n, 0);
  return { n, metrics: weightedMeans(parts.map((part) => part.measured)), slices };
}

/** Several folders together: means weighted by rows; their own figures stand in the slices. */
function weightedMeans(parts: readonly Measured[]): Record<string, Metric> {
  const names = [...new Set(parts.flatMap((part) => Object.keys(part.metrics)))];
  return Object.fromEntries(
    names.map((name) => {
      const found = parts.flatMap((part) => {
        const metric = part.metrics[name];
        return metric === undefined || Number.isNaN(metric.value) ? [] : [metric];
      });
      const n = found.reduce((sum, metric) => sum + metric.n, 0);
      const over = (pick: (metric: Metric) => number): number =>
        n === 0 ? Number.NaN : found.reduce((sum, metric) => sum + pick(metric) * metric.n, 0) / n;
      return [name, { value: over((metric) => metric.value), low: over((metric) => metric.low), high: over((metric) => metric.high), n }];
    }),
  );
}

async function onFolder(
  task: 'retrieval' | 'answers',
  folder: string,
  parameters: Parameters,
  { terminal, signal }: CommandContext,
): Promise<Measured> {
  const corpus = await readCorpus(parameters.corpus ?? folder);
  const all = sampled(await readQueries(folder, parameters.queries), parameters);
  if (corpus.length === 0 || all.length === 0)
    throw new AppError('evaluation-data-invalid', `${folder} holds no documents or no questions to measure on.`);
  const temporary = await mkdtemp(join(tmpdir(), 'footnote-eval-'));
  try {
    const index = await buildEvaluationIndex(
      corpus,
      { passages: parameters.passages },
      openSnapshotFolder(temporary),
      (done, total) => {
        terminal.progress(`${basename(folder)}: reading documents`, done, total);
      },
      signal,
    );
    const shared = {
      grouping: parameters.group,
      rankers: shippedRankers(),
      thesaurus: createThesaurus(await readThesaurus()),
      redactMessage,
      seed: parameters.seed,
      folds: parameters.folds,
    };
    const onProgress = (done: number, total: number): void => {
      terminal.progress(`${basename(folder)}: asking`, done, total);
    };
    try {
      if (task === 'retrieval') {
        const rows = all.filter((row) => row.answerable && row.relevant.length > 0);
        const lists = crossValidate(await retrieveAll(rows, index, shared, onProgress, signal), shared);
        return { n: rows.length, ...measureRetrieval(lists, index, shared) };
      }
      const options = { ...shared, calibration: shippedCalibration(), composer };
      const rows = await answerAll(all, index, options, onProgress, signal);
      const isFit = (row: QueryRow): boolean =>
        parameters.fit !== undefined && parameters.fit.values.includes(String(row[parameters.fit.field]));
      const learned = rows.filter((row) => isFit(row.row));
      const held = rows.filter((row) => !isFit(row.row));
      const calibration =
        learned.length === 0
          ? options.calibration
          : fitCalibration(learned, Object.keys(options.calibration.answerability.weights), 'the rows named by --fit');
      const judged = probabilities(held, { ...options, calibration });
      const metrics = measureAnswers(held, judged, DEFAULT_POLICY.answer, parameters.seed);
      const slices: Record<string, Record<string, Metric>> = {};
      const numbered = held.map((row, position) => ({ row, position }));
      for (const [name, part] of slicesOf(numbered, ({ row }) => row.row))
        slices[name] = measureAnswers(
          part.map(({ row }) => row),
          part.map(({ position }) => judged[position] ?? { answerability: 0, confidence: 0 }),
          DEFAULT_POLICY.answer,
          parameters.seed,
        );
      return { n: held.length, metrics, slices, curves: confidenceCurves(held, judged), worst: worstAnswered(held, judged) };
    } finally {
      await index.close();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function poisoning(folders: readonly string[], parameters: Parameters, { terminal, signal }: CommandContext): Promise<Measured> {
  const [folder] = folders;
  if (folders.length > 1 || parameters.corpus === undefined)
    throw new UsageError(
      'Say which folder holds the poisoned pages, and which corpus they lie next to: footnote eval poisoning <folder> --corpus <folder>. With --corpus alone, honest pages that would be held are counted.',
    );
  if (folder === undefined) return measureHonest(parameters.corpus, DEFAULT_POLICY.screening);
  const temporary = await mkdtemp(join(tmpdir(), 'footnote-eval-'));
  try {
    return await measurePoisoning(
      folder,
      parameters.corpus,
      {
        grouping: 'page',
        rankers: shippedRankers(),
        calibration: shippedCalibration(),
        thesaurus: createThesaurus(await readThesaurus()),
        composer,
        redactMessage,
        seed: parameters.seed,
        folds: 0,
        screening: DEFAULT_POLICY.screening,
      },
      () => openSnapshotFolder(temporary),
      (what, done, total) => {
        terminal.progress(what, done, total);
      },
      signal,
    );
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function golden(folders: readonly string[], parameters: Parameters, { config, terminal, signal }: CommandContext): Promise<Measured> {
  const folder = await openDataFolder(config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const live = await storage.releases.findLive();
    if (live === undefined)
      throw new AppError('nothing-published', 'Nothing is published yet: run `npx footnote ingest <folder> --publish` first.');
    const source = folders[0] ?? String(live.details['source']).split(', ')[0] ?? '.';
    const file = parameters.queries ?? (source.endsWith('.jsonl') ? source : join(source, 'questions.jsonl'));
    const all = await readGolden(file);
    const questions = all.filter((question) => parameters.split === undefined || question.split === parameters.split);
    if (questions.length === 0)
      throw new AppError(
        'evaluation-data-invalid',
        `No golden questions at ${file}: write some (see the document "Golden questions"), or name the file.`,
      );
    const release = await openRelease(folder, live.id);
    try {
      const ports = { clock, ids, composer, redactMessage, findRevision: storage.documents.findRevision.bind(storage.documents) };
      const measured = await measureGolden(
        questions,
        release,
        ports,
        parameters.seed,
        (done, total) => {
          terminal.progress('Asking golden questions', done, total);
        },
        signal,
      );
      const { split } = parameters;
      return split === undefined ? measured : { n: measured.n, metrics: measured.slices[split] ?? {}, slices: {} };
    } finally {
      await release.snapshot.close();
    }
  } finally {
    await storage.close();
  }
}

function pii(
  folders: readonly string[],
  parameters: Parameters,
  { types, names, lists }: { readonly types?: string; readonly names?: string; readonly lists?: string[] },
  { terminal, signal }: CommandContext,
): Promise<Measured> {
  if (folders.length === 0) throw new UsageError('Say which folder holds data.jsonl: footnote eval pii <folder>…');
  if (names !== undefined && names !== 'on' && names !== 'off') throw new UsageError('--names is on or off.');
  const options = {
    types: types?.split(',').map((type) => type.trim()),
    names: names !== 'off',
    lists: lists ?? [],
    seed: parameters.seed,
    sample: <T>(rows: T[]): T[] => sampled(rows, parameters),
  };
  const onProgress = (done: number, total: number): void => {
    terminal.progress('Looking for personal data', done, total);
  };
  return measurePii(folders, options, onProgress, signal);
}

function groundedness(folders: readonly string[], parameters: Parameters, { terminal, signal }: CommandContext): Promise<Measured> {
  if (folders.length === 0)
    throw new UsageError('Say which folder holds data.jsonl with claims and passages: footnote eval groundedness <folder>…');
  const { corpus, fit, folds, group: grouping, seed } = parameters;
  const isFit = fit === undefined ? undefined : (row: Readonly<Record<string, unknown>>) => fit.values.includes(String(row[fit.field]));
  return measureGroundedness(
    folders,
    { corpus, folds, grouping, seed, isFit, model: shippedGroundedness(), sample: (rows) => sampled(rows, parameters) },
    (what, done, total) => {
      terminal.progress(what, done, total);
    },
    signal,
  );
}

function ingestion(folders: readonly string[], parameters: Parameters, { terminal, signal }: CommandContext): Promise<Measured> {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1)
    throw new UsageError('Name one folder that holds manifest.jsonl: footnote eval ingest <folder>');
  return measureIngest(
    folder,
    { seed: parameters.seed, sample: (rows) => sampled(rows, parameters) },
    ({ done, total, file }) => {
      terminal.progress(`Reading ${file}`, done, total);
    },
    signal,
  );
}

function sampled<T>(rows: T[], { sample, seed }: Parameters): T[] {
  if (sample === undefined || sample >= rows.length) return rows;
  const random = seededRandom(seed);
  return rows
    .map((row) => ({ row, order: random() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, sample)
    .map(({ row }) => row);
}

function parseFit(text: string | undefined): Parameters['fit'] {
  if (text === undefined) return undefined;
  const [field, values] = text.split('=');
  if (field === undefined || values === undefined || values === '') return fail("--fit wants FIELD=VALUE[,VALUE], such as 'split=train'.");
  return { field, values: values.split(',') };
}

function wholeNumber(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined) return fallback;
  return /^\d+$/u.test(text) ? Number(text) : fail(`--${name} wants a whole number, not '${text}'.`);
}

function fail(message: string): never {
  throw new UsageError(message);
}

function print(report: Report, { terminal }: CommandContext): void {
  terminal.data(`${report.task}, n ${String(report.n)}, seed ${String(report.seed)}, ${String(report.seconds)} s`);
  const line = (name: string, metric: Metric): string =>
    `  ${name.padEnd(28)} ${metric.value.toFixed(4).padStart(10)}   [${metric.low.toFixed(4)}, ${metric.high.toFixed(4)}]  n ${String(metric.n)}`;
  for (const [name, metric] of Object.entries(report.metrics)) terminal.data(line(name, metric));
  for (const outcome of report.outcomes ?? []) {
    const { file, outcome: what, ...more } = outcome;
    terminal.data(` ${String(file)}: ${String(what)}`);
    for (const [name, value] of Object.entries(more))
      if (value !== '' && !(Array.isArray(value) && value.length === 0))
        terminal.data(`    ${name}: ${Array.isArray(value) ? value.join(' ') : String(value)}`);
  }
  for (const [slice, metrics] of Object.entries(report.slices)) {
    terminal.data(` ${slice}`);
    for (const [name, metric] of Object.entries(metrics)) terminal.data(line(name, metric));
  }
  if ((report.worst?.length ?? 0) > 0) terminal.data(' worst cases (all of them with --json)');
  for (const row of report.worst?.slice(0, 8) ?? [])
    terminal.data(
      `  ${Object.values(row)
        .map((value) => (typeof value === 'number' ? value.toFixed(2) : String(value)))
        .join('  ')}`,
    );
}
