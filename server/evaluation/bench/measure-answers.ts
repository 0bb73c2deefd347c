/** Asks one question after the other and says how long each answer took. */
import { createHash } from 'node:crypto';
import type { Answer } from '../../../core/domain/answer.js';
import { quantile } from '../metrics.js';
import type { BenchQuestion } from './questions.js';

export interface Pace {
  readonly n: number;
  readonly answersPerSecond: number;
  /** Of the clock, in milliseconds. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Of this process, all its threads: what the clock would say on a machine of its own, or more. */
  readonly answersPerProcessorSecond: number;
  readonly processorP50Ms: number;
  readonly processorP99Ms: number;
}

export interface AnswersMeasured {
  /** The very first answer after the release was opened, in milliseconds. */
  readonly firstMs: number;
  /** The first hundred, in a process that has answered nothing before. */
  readonly cold: Pace;
  /** All after these; none was asked before. */
  readonly warm: Pace;
  /** The last hundred, asked once more right away: what is remembered of them is found again, and the answer made anew. */
  readonly repeated: Pace;
  /** How many came to which outcome: abstaining is quicker than answering. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Of everything said and quoted, in order: two builds that answer alike have the same. */
  readonly answersHash: string;
}

const COLD = 100;
const REPEATED = 100;

interface Spent {
  readonly ms: number;
  readonly processorMs: number;
}

async function timed<T>(make: () => Promise<T>): Promise<Spent & { readonly made: T }> {
  const before = process.cpuUsage();
  const started = performance.now();
  const made = await make();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { made, ms, processorMs: (user + system) / 1_000 };
}

export async function measureAnswers(
  questions: readonly BenchQuestion[],
  answer: (question: BenchQuestion) => Promise<Answer>,
  onProgress: (done: number, total: number) => void,
): Promise<AnswersMeasured> {
  const spent: Spent[] = [];
  const outcomes: Record<string, number> = {};
  const hash = createHash('sha256');
  for (const [done, question] of questions.entries()) {
    const { made, ...took } = await timed(() => answer(question));
    spent.push(took);
    outcomes[made.outcome] = (outcomes[made.outcome] ?? 0) + 1;
    hash.update(wordsOf(made));
    onProgress(done + 1, questions.length);
  }
  const repeated: Spent[] = [];
  for (const question of questions.slice(-REPEATED)) {
    const { ms, processorMs } = await timed(() => answer(question));
    repeated.push({ ms, processorMs });
  }
  const cold = Math.min(COLD, Math.floor(spent.length / 2));
  return {
    firstMs: spent[0]?.ms ?? Number.NaN,
    cold: paceOf(spent.slice(0, cold)),
    warm: paceOf(spent.slice(cold)),
    repeated: paceOf(repeated),
    outcomes,
    answersHash: hash.digest('hex').slice(0, 16),
  };
}

/** What an answer says, without what differs from run to run: ids and times. */
function wordsOf({ outcome, reason, phrases, claims, citations, confidence, answerability, why, nearest, followUps }: Answer): string {
  const quotes = citations.map(({ n, revision, start, end, quote }) => ({ n, revision, start, end, quote }));
  return JSON.stringify([outcome, reason, phrases, claims, quotes, confidence, answerability, why, nearest, followUps]);
}

function paceOf(spent: readonly Spent[]): Pace {
  const sorted = (pick: (one: (typeof spent)[number]) => number): number[] => spent.map(pick).sort((one, other) => one - other);
  const ms = sorted((one) => one.ms);
  const processor = sorted((one) => one.processorMs);
  const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  return {
    n: spent.length,
    answersPerSecond: (spent.length / total(ms)) * 1_000,
    p50Ms: quantile(ms, 0.5),
    p95Ms: quantile(ms, 0.95),
    p99Ms: quantile(ms, 0.99),
    maxMs: ms.at(-1) ?? Number.NaN,
    answersPerProcessorSecond: (spent.length / total(processor)) * 1_000,
    processorP50Ms: quantile(processor, 0.5),
    processorP99Ms: quantile(processor, 0.99),
  };
}
