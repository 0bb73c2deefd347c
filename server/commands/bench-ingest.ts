/**
 * How fast documents become a release, stage by stage, on the real pipeline with a real database in a folder of its own, which is
 * removed. Wall clock of this machine, whatever else it does.
 */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import { openDataFolder, type DataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { openExactRows } from '../../core/adapters/vector-index/exact.js';
import { joinVectors } from '../../core/adapters/vector-index/joined.js';
import { GATES, type GateName } from '../../core/domain/gate.js';
import type { SnapshotManifest } from '../../core/domain/document.js';
import type { Storage } from '../../core/ports/storage.js';
import { openExtractor } from '../../ingest/extract/extract-file.js';
import { readRevision } from '../../ingest/read-revision.js';
import { redactDocument } from '../../ingest/redact.js';
import { split } from '../../ingest/split.js';
import { type LoadCorpus, writeLoadCorpus } from '../evaluation/bench/load-corpus.js';
import { isSameFromOtherOrder } from '../evaluation/bench/other-order.js';
import { measureRecall } from '../evaluation/bench/recall.js';
import type { CommandContext, ExitCode } from './command.js';
import { clock } from './opened.js';
import { runIngest } from './run-ingest.js';

const RECALL_QUERIES = 200;
/** Pages read once more, stage by stage, to tell the stages of reading apart. */
const STAGE_PAGES = 400;

interface Stage {
  readonly name: string;
  readonly seconds: number;
  /** Of this process and its threads; files are read by another one. */
  readonly processorSeconds: number;
  readonly mbPerSecond: number;
}

export async function benchIngest(
  sets: readonly string[],
  options: { readonly seed: number; readonly passages?: number; readonly sample?: number },
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, signal } = context;
  const root = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const folder = await openDataFolder(join(root, 'data'));
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const corpusFolder = join(root, 'corpus');
    const corpus = await writeLoadCorpus(
      sets,
      corpusFolder,
      options,
      (done, total) => {
        terminal.progress('Writing pages to ingest', done, total);
      },
      signal,
    );
    const megabytes = corpus.bytes / 1e6;
    const rate = ({ name, seconds, processorSeconds }: Spent, mb = megabytes): Stage => ({
      name,
      seconds,
      processorSeconds,
      mbPerSecond: mb / seconds,
    });
    const full = await publish(corpusFolder, { folder, storage }, context);
    const peakMb = process.resourceUsage().maxRSS / 1024;
    const again = await publish(corpusFolder, { folder, storage }, context);
    await edit(corpus);
    const edited = await publish(corpusFolder, { folder, storage }, context);
    const reading = await readingStages(corpusFolder, corpus, signal);
    const recall = await recallOf(folder, full.manifest, options.seed, context);
    const isSame = await isSameFromOtherOrder(
      full.manifest,
      openSnapshotFolder(await mkdtemp(join(root, 'other-order-'))),
      async ({ revision }) => readRevision(storage.documents, revision),
      (step, done, total) => {
        terminal.progress(`Building in another order (${step})`, done, total);
      },
      signal,
    );
    const result = {
      task: 'bench ingest',
      n: { pages: corpus.pages, passages: full.manifest.counts.passages, megabytes },
      seed: options.seed,
      version: full.manifest.pipeline,
      format: full.manifest.formatVersion,
      seconds: full.seconds,
      stages: full.stages.map((stage) => rate(stage)),
      reading: reading.map((stage) => rate(stage, stage.mb)),
      throughSplit: rate({ ...readingOf(full), name: 'through split' }),
      published: rate({ name: 'published', seconds: full.seconds, processorSeconds: full.processorSeconds }),
      overridden: full.overridden,
      unchanged: { seconds: again.seconds, processorSeconds: again.processorSeconds, timesFaster: full.seconds / again.seconds },
      edit: {
        seconds: edited.seconds,
        processorSeconds: edited.processorSeconds,
        timesFaster: full.seconds / edited.seconds,
        isDelta: edited.manifest.base === full.manifest.id,
        stages: edited.stages,
      },
      peakMb,
      recallAt10: { value: recall, n: RECALL_QUERIES },
      sameBytesFromAnotherOrder: isSame,
    };
    if (context.isJson) terminal.json(result);
    else print(result, terminal);
    return 0;
  } finally {
    terminal.endProgress();
    await storage.close();
    await rm(root, { recursive: true, force: true });
  }
}

type Spent = Omit<Stage, 'mbPerSecond'>;

interface Published extends Omit<Spent, 'name'> {
  readonly manifest: SnapshotManifest;
  readonly stages: readonly Spent[];
  /** Gates that were not met; what they found is part of the work. */
  readonly overridden: readonly GateName[];
}

function readingOf({ stages }: Published): Spent {
  const found = stages.find(({ name }) => name === 'Reading documents');
  if (found === undefined) throw new Error('an ingest that read nothing');
  return found;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** One `ingest --publish`; its stages are those whose progress it shows. */
async function publish(
  corpus: string,
  opened: { readonly folder: DataFolder; readonly storage: Storage },
  context: CommandContext,
): Promise<Published> {
  const begun: { name: string; atMs: number; processor: number }[] = [];
  const now = (name: string): (typeof begun)[number] => ({ name, atMs: performance.now(), processor: processorSeconds() });
  const started = now('');
  const terminal = {
    ...context.terminal,
    progress(what: string, done: number, total: number): void {
      if (begun.at(-1)?.name !== what) begun.push(now(what));
      context.terminal.progress(what, done, total);
    },
  };
  // Pages of evaluation sets may contradict each other; what is measured is a publish that goes live, and an edit of what is live.
  const signature = { by: 'footnote bench', reason: 'measuring', override: GATES };
  const mode = { isDryRun: false, isLive: true, signature };
  const { report, publication } = await runIngest([corpus], mode, opened, { ...context, terminal });
  const ended = now('');
  if (publication?.kind !== 'published') throw new Error('a publish that changed nothing');
  if (report.manifest === undefined) throw new Error('a publish without a snapshot');
  const between = (from: typeof started, to: typeof started): Spent => ({
    name: from.name,
    seconds: (to.atMs - from.atMs) / 1000,
    processorSeconds: to.processor - from.processor,
  });
  return {
    ...between(started, ended),
    manifest: report.manifest,
    overridden: publication.event.overridden,
    stages: begun.map((one, index) => between(one, begun[index + 1] ?? ended)),
  };
}

async function edit({ firstPage }: LoadCorpus): Promise<void> {
  await writeFile(firstPage, `${await readFile(firstPage, 'utf8')}\nThe office is closed on the second Friday of March.\n`);
}

/** The stages of reading, one after the other over some of the pages. */
async function readingStages(folder: string, corpus: LoadCorpus, signal: AbortSignal): Promise<(Spent & { readonly mb: number })[]> {
  const extractor = openExtractor();
  const spent = { extract: { ms: 0, processor: 0 }, redact: { ms: 0, processor: 0 }, split: { ms: 0, processor: 0 } };
  const timed = async <T>(stage: keyof typeof spent, work: () => T | Promise<T>): Promise<T> => {
    const begun = { ms: performance.now(), processor: processorSeconds() };
    const made = await work();
    spent[stage].ms += performance.now() - begun.ms;
    spent[stage].processor += processorSeconds() - begun.processor;
    return made;
  };
  let bytes = 0;
  try {
    for (let page = 0; page < Math.min(STAGE_PAGES, corpus.pages); page += 1) {
      const name = `part-${String(Math.floor(page / 500)).padStart(3, '0')}/page-${String(page).padStart(6, '0')}.md`;
      const absolutePath = join(folder, name);
      const extract = (): ReturnType<typeof extractor.extract> =>
        extractor.extract({ path: name, format: 'markdown', absolutePath }, signal);
      if (page === 0) await extract(); // starts the process
      const extraction = await timed('extract', extract);
      bytes += (await stat(absolutePath)).size;
      if (extraction.kind !== 'extracted') continue;
      const redacted = await timed('redact', () => redactDocument(extraction));
      await timed('split', () => split(redacted.text, redacted.blocks));
    }
  } finally {
    await extractor.close();
  }
  return Object.entries(spent).map(([name, { ms, processor }]) => ({
    name,
    seconds: ms / 1000,
    processorSeconds: processor,
    mb: bytes / 1e6,
  }));
}

async function recallOf(
  folder: DataFolder,
  manifest: SnapshotManifest,
  seed: number,
  { terminal, signal }: CommandContext,
): Promise<number> {
  terminal.progress('Comparing the graph with the exact scan', 0, 0);
  const snapshot = await openSnapshotFolder(folder.snapshots).open(manifest.id);
  try {
    const bytes = await readFile(join(folder.snapshots, manifest.id, 'vectors.f32'));
    const vectors = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const numbers = Int32Array.from({ length: manifest.counts.passages }, (_, number) => number);
    const { dimensions } = manifest.embedder;
    const audiences = Array.from(numbers, () => 'public');
    const exact = joinVectors([{ rows: openExactRows(vectors, dimensions), numbers }], dimensions, audiences);
    return await measureRecall(snapshot, exact, { queries: RECALL_QUERIES, seed }, signal);
  } finally {
    await snapshot.close();
  }
}

function print(
  result: {
    readonly n: { readonly pages: number; readonly passages: number; readonly megabytes: number };
    readonly seed: number;
    readonly version: string;
    readonly stages: readonly Stage[];
    readonly reading: readonly Stage[];
    readonly throughSplit: Stage;
    readonly published: Stage;
    readonly overridden: readonly GateName[];
    readonly unchanged: { readonly seconds: number; readonly processorSeconds: number; readonly timesFaster: number };
    readonly edit: { readonly seconds: number; readonly processorSeconds: number; readonly timesFaster: number; readonly isDelta: boolean };
    readonly peakMb: number;
    readonly recallAt10: { readonly value: number; readonly n: number };
    readonly sameBytesFromAnotherOrder: boolean;
  },
  terminal: CommandContext['terminal'],
): void {
  const { n } = result;
  terminal.data(
    `bench ingest: ${String(n.pages)} pages, ${String(n.passages)} passages, ${n.megabytes.toFixed(1)} MB, seed ${String(result.seed)}, pipeline ${result.version}`,
  );
  const row = ({ name, seconds, processorSeconds: processor, mbPerSecond }: Stage): void =>
    terminal.data(
      `  ${name.padEnd(36)} ${seconds.toFixed(2).padStart(8)} s  ${processor.toFixed(2).padStart(8)} s processor  ${mbPerSecond.toFixed(2).padStart(8)} MB/s`,
    );
  for (const stage of result.stages) row(stage);
  terminal.data(`  of reading, each alone on the first ${String(Math.min(STAGE_PAGES, n.pages))} pages:`);
  for (const stage of result.reading) row({ ...stage, name: `  ${stage.name}` });
  row(result.throughSplit);
  row(result.published);
  if (result.overridden.length > 0) terminal.data(`  gates not met, and answered for to go on: ${result.overridden.join(', ')}`);
  const { edit, unchanged, recallAt10 } = result;
  terminal.data(
    `  one edit published: ${edit.seconds.toFixed(2)} s (${edit.processorSeconds.toFixed(2)} s processor), ${edit.timesFaster.toFixed(1)} times faster${edit.isDelta ? '' : ' (a new base)'}`,
  );
  terminal.data(
    `  nothing changed: ${unchanged.seconds.toFixed(2)} s (${unchanged.processorSeconds.toFixed(2)} s processor), ${unchanged.timesFaster.toFixed(1)} times faster`,
  );
  terminal.data(`  peak memory ${result.peakMb.toFixed(0)} MB (this process; the reader of files is another one)`);
  terminal.data(`  recall@10 of the vector index ${recallAt10.value.toFixed(3)} (${String(recallAt10.n)} queries)`);
  terminal.data(`  same id and bytes from another order of documents: ${result.sameBytesFromAnotherOrder ? 'yes' : 'NO'}`);
}
