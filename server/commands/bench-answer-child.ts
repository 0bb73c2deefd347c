/** The process in which `bench answer` answers: nothing was built in it, so what it needs of memory and of time is the answering's own. */
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import { answerQuestion } from '../answer/answer-question.js';
import { openPhrases } from '../answer/phrases.js';
import { type AnswersMeasured, measureAnswers } from '../evaluation/bench/measure-answers.js';
import type { BenchQuestion } from '../evaluation/bench/questions.js';
import { clock, composer, ids, openRelease, redactMessage } from './opened.js';

export interface BenchTask {
  readonly data: string;
  readonly releaseId: string;
  readonly questions: readonly BenchQuestion[];
}

export interface BenchAnswers extends AnswersMeasured {
  /** Checking and opening the release, in milliseconds. */
  readonly openMs: number;
  /** Resident memory after opening, and the most there ever was. */
  readonly openedMb: number;
  readonly peakMb: number;
  readonly passages: number;
  readonly vectorIndex: 'graph' | 'exact scan';
}

export type BenchReport =
  { readonly kind: 'progress'; readonly done: number; readonly total: number } | { readonly kind: 'done'; readonly result: BenchAnswers };

const QUIET = { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined };
const TELL_EVERY = 50;

async function run({ data, releaseId, questions }: BenchTask, tell: (report: BenchReport) => void): Promise<void> {
  const folder = await openDataFolder(data);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  const started = performance.now();
  const release = await openRelease(folder, releaseId as ReleaseId);
  try {
    const openMs = performance.now() - started;
    const openedMb = process.memoryUsage.rss() / 2 ** 20;
    const phrases = openPhrases('en');
    const ports = { clock, ids, composer, phrases, redactMessage, findRevision: storage.documents.findRevision.bind(storage.documents) };
    const { signal } = new AbortController();
    const measured = await measureAnswers(
      questions,
      (question) => answerQuestion({ ...question, audiences: ['public'], locale: 'en' }, release, release.policy, ports, QUIET, signal),
      (done, total) => {
        if (done % TELL_EVERY === 0) tell({ kind: 'progress', done, total });
      },
    );
    const result = {
      openMs,
      ...measured,
      openedMb,
      peakMb: process.resourceUsage().maxRSS / 2 ** 10,
      passages: release.snapshot.manifest.counts.passages,
      vectorIndex: release.snapshot.vectors.isApproximate ? ('graph' as const) : ('exact scan' as const),
    };
    tell({ kind: 'done', result });
  } finally {
    await release.snapshot.close();
    await storage.close();
  }
}

if (process.send !== undefined)
  process.once('message', (task: BenchTask) => {
    // A failure ends the process with its reason on stderr and code 1; whoever started it says so.
    void run(task, (report) => process.send?.(report)).then(() => {
      process.disconnect();
    });
  });
