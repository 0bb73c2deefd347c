/**
 * How fast answers are made: a real release on disk of so many passages, real questions, one after the other in one process that does
 * nothing else. No question is asked twice, so nothing is answered from memory; how fast that is, is stated apart.
 */
import { fork } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { compiledFile } from '../../core/compiled-file.js';
import { FINDING_KINDS } from '../../core/domain/finding.js';
import { writeLoadCorpus } from '../evaluation/bench/load-corpus.js';
import type { Pace } from '../evaluation/bench/measure-answers.js';
import { drawQuestions } from '../evaluation/bench/questions.js';
import type { BenchAnswers, BenchReport, BenchTask } from './bench-answer-child.js';
import type { CommandContext, ExitCode } from './command.js';
import { clock } from './opened.js';
import { runIngest } from './run-ingest.js';

export interface BenchAnswerOptions {
  /** One release is built and measured for each. */
  readonly sizes: readonly number[];
  readonly questions: number;
  readonly seed: number;
  /** Where built releases stay and are found again; absent: a folder that is removed. */
  readonly keep: string | undefined;
}

/** Names the release in a kept folder; written last, so that a build that was cut short is not taken for one. */
const READY = 'ready.json';

export async function benchAnswer(sets: readonly string[], options: BenchAnswerOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, signal } = context;
  const questions = await drawQuestions(sets, options.questions, options.seed);
  const root = options.keep === undefined ? await mkdtemp(join(tmpdir(), 'footnote-bench-')) : resolve(options.keep);
  try {
    const runs: { readonly wanted: number; readonly loadAverage: number; readonly measured: BenchAnswers }[] = [];
    for (const size of options.sizes) {
      const folder = join(root, `passages-${String(size)}-seed-${String(options.seed)}`);
      const releaseId = await builtRelease(sets, folder, { passages: size, seed: options.seed }, context);
      const measured = await inOwnProcess(
        { data: join(folder, 'data'), releaseId, questions },
        (done, total) => {
          terminal.progress(`Asking ${String(size)} passages`, done, total);
        },
        signal,
      );
      terminal.endProgress();
      runs.push({ wanted: size, loadAverage: Math.round((loadavg()[0] ?? 0) * 100) / 100, measured });
    }
    const result = {
      task: 'bench answer',
      n: questions.length,
      seed: options.seed,
      version: '0.1.0',
      sets: sets.map((set) => basename(set)),
      withHistory: questions.filter(({ history }) => history.length > 0).length,
      machine: { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? 'unknown' },
      runs: runs.map(({ wanted, loadAverage, measured }) => ({ wanted, loadAverage, ...measured })),
    };
    if (context.isJson) terminal.json(result);
    else print(result, terminal);
    return 0;
  } finally {
    terminal.endProgress();
    if (options.keep === undefined) await rm(root, { recursive: true, force: true });
  }
}

async function builtRelease(
  sets: readonly string[],
  folder: string,
  size: { readonly passages: number; readonly seed: number },
  context: CommandContext,
): Promise<string> {
  const names = sets.map((set) => basename(set));
  const ready = await readFile(join(folder, READY), 'utf8').catch(() => undefined);
  if (ready !== undefined) {
    const kept = JSON.parse(ready) as { readonly sets: readonly string[]; readonly releaseId: string };
    if (kept.sets.join() === names.join()) return kept.releaseId;
  }
  await rm(folder, { recursive: true, force: true });
  const corpus = join(folder, 'corpus');
  await mkdir(corpus, { recursive: true });
  // Sentences torn from their pages look odd to screening; what it holds would be missing from the size that was asked for.
  await writeFile(join(corpus, 'policy.yaml'), `screening:\n${FINDING_KINDS.map((kind) => `  ${kind}: off\n`).join('')}`);
  const onPages = (done: number, total: number): void => {
    context.terminal.progress('Writing pages to ingest', done, total);
  };
  await writeLoadCorpus(sets, corpus, size, onPages, context.signal);
  const data = await openDataFolder(join(folder, 'data'));
  const storage = await openSqliteStorage({ file: data.databaseFile, clock });
  try {
    // A draft is a whole release on disk; publishing would ask its gates, which is `bench ingest`'s to measure.
    const { release } = await runIngest([corpus], { isDryRun: false, isLive: false }, { folder: data, storage }, context);
    if (release === undefined) throw new Error('an ingestion without a release');
    await writeFile(join(folder, `${READY}.new`), JSON.stringify({ sets: names, releaseId: release.id }));
    await rename(join(folder, `${READY}.new`), join(folder, READY));
    return release.id;
  } finally {
    await storage.close();
  }
}

function inOwnProcess(task: BenchTask, onProgress: (done: number, total: number) => void, signal: AbortSignal): Promise<BenchAnswers> {
  signal.throwIfAborted();
  return new Promise((resolveRun, reject) => {
    const child = fork(compiledFile(import.meta.url, './bench-answer-child.js'), [], { signal, serialization: 'advanced' });
    let result: BenchAnswers | undefined;
    child.on('message', (report: BenchReport) => {
      if (report.kind === 'progress') onProgress(report.done, report.total);
      else result = report.result;
    });
    child.once('error', (error) => {
      reject(signal.aborted ? (signal.reason as Error) : error);
    });
    child.once('exit', (code) => {
      if (result !== undefined) resolveRun(result);
      else reject(new Error(`the process that answers ended early (${String(code)})`));
    });
    child.send(task);
  });
}

function print(
  result: {
    readonly n: number;
    readonly seed: number;
    readonly version: string;
    readonly sets: readonly string[];
    readonly withHistory: number;
    readonly machine: { readonly node: string; readonly processors: number; readonly model: string };
    readonly runs: readonly (BenchAnswers & { readonly wanted: number; readonly loadAverage: number })[];
  },
  terminal: CommandContext['terminal'],
): void {
  const { machine } = result;
  terminal.data(
    `bench answer: ${String(result.n)} questions (${String(result.withHistory)} with earlier turns) of ${result.sets.join(', ')}, each once; seed ${String(result.seed)}, version ${result.version}, Node ${machine.node}, ${String(machine.processors)} × ${machine.model}`,
  );
  const row = (name: string, pace: Pace): void =>
    terminal.data(
      `  ${name} (${String(pace.n)})`.padEnd(16) +
        `${pace.answersPerSecond.toFixed(1).padStart(8)} answers/s   p50 ${pace.p50Ms.toFixed(1)}  p95 ${pace.p95Ms.toFixed(1)}  p99 ${pace.p99Ms.toFixed(1)}  max ${pace.maxMs.toFixed(1)} ms` +
        `   per processor second ${pace.answersPerProcessorSecond.toFixed(1)}  (p50 ${pace.processorP50Ms.toFixed(1)}  p99 ${pace.processorP99Ms.toFixed(1)} ms)`,
    );
  for (const run of result.runs) {
    terminal.data(` ${String(run.passages)} passages, ${run.vectorIndex}, load average ${run.loadAverage.toFixed(1)}`);
    row('cold', run.cold);
    row('warm', run.warm);
    row('repeated', run.repeated);
    terminal.data(
      `  opened in ${(run.openMs / 1000).toFixed(2)} s, first answer ${run.firstMs.toFixed(0)} ms; memory ${run.openedMb.toFixed(0)} MB opened, ${run.peakMb.toFixed(0)} MB at most`,
    );
    terminal.data(
      `  ${Object.entries(run.outcomes)
        .map(([outcome, count]) => `${outcome} ${String(count)}`)
        .join(', ')}; answers ${run.answersHash}`,
    );
  }
}
