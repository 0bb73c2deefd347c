/**
 * Whether any file becomes text or an outcome that a content owner understands, and at what cost.
 *
 * The files are read one after another through the same killable processes as an ingestion, in the order of their manifest.
 * `textRecall` is the share of the words of a reference extraction, counted with repetition, that stand in our text; its order is
 * not measured. A file is said to hold hidden text by its manifest (`hidden`, a list of sentences, or a trait that says so):
 * it counts as indexed when such a sentence, or one we report as hidden, stands in the text, or when nothing was found hidden.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { formatOf, unsupportedKind } from '../../ingest/extract/formats.js';
import { openExtractor, type Extractor } from '../../ingest/extract/extract-file.js';
import type { Extracted, Extraction } from '../../ingest/extract/extraction.js';
import { type Metric, plain, statistic } from './metrics.js';
import { readRows } from './read-data.js';

const fileRow = z.looseObject({
  id: z.string(),
  file: z.string(),
  traits: z.string().default(''),
  reference_extraction: z.string().optional(),
  needs_password: z.boolean().default(false),
  text_layer: z.string().optional(),
  hidden: z.array(z.string()).default([]),
});
type FileRow = z.infer<typeof fileRow>;

export interface IngestMeasured {
  readonly n: number;
  readonly metrics: Record<string, Metric>;
  readonly slices: Record<string, Record<string, Metric>>;
  readonly outcomes: readonly FileOutcome[];
}

/** What became of one file. */
export type FileOutcome = Readonly<{
  file: string;
  /** `extracted`, `recognised` (text of a scan), a reason of refusal, or `crash` and `hang`. */
  outcome: string;
  message: string;
  title: string;
  language: string;
  words: number;
  hidden: number;
  warnings: readonly string[];
  milliseconds: number;
  /** Words of the reference that our text lacks, most frequent first; only where less than 95 % were found. */
  missing: readonly string[];
}>;

export interface IngestOptions {
  readonly seed: number;
  readonly sample: <T>(rows: T[]) => T[];
}

/** Beyond the extractor's own limit of 60 seconds a file: nothing may take this long to settle. */
const HANG_MS = 90_000;
const MISSING_SHOWN = 12;
const MEGABYTE = 1024 * 1024;

export async function measureIngest(
  folder: string,
  options: IngestOptions,
  onProgress: (progress: { readonly done: number; readonly total: number; readonly file: string }) => void,
  signal: AbortSignal,
): Promise<IngestMeasured> {
  const rows = options.sample(await readRows(join(folder, 'manifest.jsonl'), fileRow));
  const extractor = openExtractor();
  const watch = watchOwnMemory();
  const outcomes: FileOutcome[] = [];
  const slices: Record<string, Record<string, Metric>> = {};
  const recalls: { group: string; value: number }[] = [];
  let [bytes, seconds, hiddenTextIndexed, withHidden, expected, asExpected, scans, readableScans] = [0, 0, 0, 0, 0, 0, 0, 0];
  try {
    for (const [done, row] of rows.entries()) {
      onProgress({ done, total: rows.length, file: row.id });
      const path = join(folder, row.file);
      const startedMs = performance.now();
      const read = await readWithin(extractor, path, signal);
      const milliseconds = Math.round(performance.now() - startedMs);
      seconds += milliseconds / 1000;
      bytes += (await stat(path)).size;
      const reference = row.reference_extraction === undefined ? undefined : await readFile(join(folder, row.reference_extraction), 'utf8');
      const recall = reference === undefined || typeof read === 'string' ? undefined : recallOf(reference, textOf(read));
      const outcome = outcomeOf(row, read, milliseconds, recall?.missing ?? []);
      outcomes.push(outcome);
      slices[row.id] = { words: plain(outcome.words, 1), milliseconds: plain(milliseconds, 1), hiddenFindings: plain(outcome.hidden, 1) };
      if (recall !== undefined) {
        recalls.push({ group: row.id, value: recall.value });
        slices[row.id] = { textRecall: plain(recall.value, recall.words), ...slices[row.id] };
      }
      if (typeof read !== 'string' && holdsHidden(row)) {
        withHidden++;
        if (indexesHidden(row, read)) hiddenTextIndexed++;
      }
      const wanted = expectedOutcome(row);
      if (wanted !== undefined) {
        expected++;
        if (wanted === outcome.outcome) asExpected++;
      }
      if (/\bOCR\b/.test(row.traits)) {
        scans++;
        if (outcome.outcome === 'recognised' && outcome.words >= 20) readableScans++;
      }
    }
  } finally {
    watch.stop();
    await extractor.close();
  }
  const usage = extractor.usage();
  const count = (outcome: string): number => outcomes.filter((one) => one.outcome === outcome).length;
  const n = rows.length;
  return {
    n,
    metrics: {
      crashes: plain(count('crash'), n),
      hangs: plain(count('hang'), n),
      parserDeaths: plain(usage.deaths, n),
      timeouts: plain(usage.timeouts, n),
      withoutReason: plain(outcomes.filter((one) => !isRead(one) && one.message === '').length, n),
      extracted: plain(outcomes.filter(isRead).length, n),
      mbPerSecond: plain(bytes / MEGABYTE / Math.max(seconds, 0.001), n),
      peakRssMb: plain(usage.peakResidentBytes / MEGABYTE, n),
      parentRssGrowthMb: plain(watch.growthBytes() / MEGABYTE, n),
      hiddenTextIndexed: plain(hiddenTextIndexed, withHidden),
      textRecall: statistic(recalls, (some) => median(some.map(({ value }) => value)), options.seed),
      textRecallLowest: plain(Math.min(...recalls.map(({ value }) => value)), recalls.length),
      outcomeAsExpected: plain(asExpected / expected, expected),
      scansReadable: plain(readableScans / scans, scans),
    },
    slices,
    outcomes,
  };
}

/** What happened to a file; `crash` and `hang` are faults of ours and must not occur. */
async function readWithin(extractor: Extractor, path: string, signal: AbortSignal): Promise<Extraction | 'crash' | 'hang'> {
  const format = formatOf(path);
  if (format === undefined) return unsupportedKind(path);
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<'hang'>((resolve) => {
    timer = setTimeout(() => resolve('hang'), HANG_MS);
  });
  try {
    return await Promise.race([extractor.extract({ format, path, absolutePath: path }, signal), hang]);
  } catch (error) {
    if (signal.aborted) throw error;
    return 'crash';
  } finally {
    clearTimeout(timer);
  }
}

function outcomeOf(row: FileRow, read: Extraction | 'crash' | 'hang', milliseconds: number, missing: readonly string[]): FileOutcome {
  const none = { title: '', language: '', words: 0, hidden: 0, warnings: [], missing };
  if (typeof read === 'string') return { file: row.id, outcome: read, message: '', milliseconds, ...none };
  if (read.kind === 'refused') return { file: row.id, outcome: read.code, message: read.message, milliseconds, ...none };
  return {
    file: row.id,
    outcome: read.ocr === true ? 'recognised' : 'extracted',
    message: '',
    title: read.title ?? '',
    language: read.language ?? '',
    words: wordsOf(read.text).length,
    hidden: read.hidden.length,
    warnings: read.warnings,
    milliseconds,
    missing,
  };
}

function isRead({ outcome }: FileOutcome): boolean {
  return outcome === 'extracted' || outcome === 'recognised';
}

/** What the manifest itself says must happen; most rows say nothing. */
function expectedOutcome(row: FileRow): string | undefined {
  if (row.needs_password) return 'encrypted';
  if (row.text_layer?.startsWith('none') === true) return 'no-text';
  return undefined;
}

function textOf(read: Extraction): string {
  return read.kind === 'extracted' ? read.text : '';
}

function holdsHidden(row: FileRow): boolean {
  return row.hidden.length > 0 || /\b(?:invisible|hidden) text\b/i.test(row.traits);
}

function indexesHidden(row: FileRow, read: Extraction): boolean {
  if (read.kind === 'refused') return false;
  const text = ` ${wordsOf(read.text).join(' ')} `;
  const sentences = [...row.hidden, ...findingsOf(read)];
  return sentences.length === 0 || sentences.some((sentence) => text.includes(` ${wordsOf(sentence).join(' ')} `));
}

function findingsOf(read: Extracted): string[] {
  return read.hidden.filter(({ excerpt }) => wordsOf(excerpt).length >= 3).map(({ excerpt }) => excerpt);
}

/** Words without case; a letter of Chinese or Japanese is a word, since those are written without spaces. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A reference in Markdown: comments and addresses of links are no words of the page. */
function referenceWords(markdown: string): string[] {
  return wordsOf(markdown.replace(/<!--[^]*?-->/g, ' ').replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, ']'));
}

function recallOf(reference: string, text: string): { value: number; words: number; missing: string[] } {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = referenceWords(reference);
  const missing = new Map<string, number>();
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    else missing.set(word, (missing.get(word) ?? 0) + 1);
  }
  const lost = [...missing.values()].reduce((sum, count) => sum + count, 0);
  const value = words.length === 0 ? 1 : 1 - lost / words.length;
  const listed = [...missing].sort((one, other) => other[1] - one[1]).slice(0, MISSING_SHOWN);
  return { value, words: words.length, missing: value >= 0.95 ? [] : listed.map(([word, count]) => `${word} (${String(count)})`) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The largest growth of this process's resident memory while files were read. */
function watchOwnMemory(): { stop(): void; growthBytes(): number } {
  const before = process.memoryUsage().rss;
  let highest = before;
  const look = (): void => {
    highest = Math.max(highest, process.memoryUsage().rss);
  };
  const timer = setInterval(look, 50);
  return {
    stop: () => {
      look();
      clearInterval(timer);
    },
    growthBytes: () => highest - before,
  };
}
