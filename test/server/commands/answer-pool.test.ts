/** Questions answered in threads: real threads, a real release, threads that die. Needs what `node bin/build.mjs` builds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DataFolder, openDataFolder } from '../../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../../core/adapters/storage/sqlite.js';
import { compiledFile } from '../../../core/compiled-file.js';
import type { Answer } from '../../../core/domain/answer.js';
import type { Revision } from '../../../core/domain/document.js';
import { AppError } from '../../../core/domain/errors.js';
import type { ReleaseId, RevisionId } from '../../../core/domain/ids.js';
import type { Storage } from '../../../core/ports/storage.js';
import { openPhrases } from '../../../server/answer/phrases.js';
import type { AnswerListener, Turn } from '../../../server/answer/turn.js';
import { createInProcessAnswers } from '../../../server/commands/answer-here.js';
import { type AnswerPoolOptions, createAnswerPool, type ReleaseAnswers } from '../../../server/commands/answer-pool.js';
import type { AnswerWorkerData } from '../../../server/commands/answer-worker.js';
import { clock, composer, ids, redactMessage } from '../../../server/commands/opened.js';
import { RETURN_QUESTION, SHOP_QUESTIONS, writeBicycleShop } from '../../support/bicycle-shop.js';
import { runCli } from '../../support/footnote.js';

const here = mkdtempSync(join(tmpdir(), 'footnote-pool-'));
const data = join(here, 'data');
/** Its answer stands in two documents: the second is asked for when the first claim was told. */
const TWO_CLAIMS = `${SHOP_QUESTIONS[0]} ${SHOP_QUESTIONS[1]}`;
const PATIENCE = { timeout: 120_000 };
const open: ReleaseAnswers[] = [];
let folder: DataFolder;
let storage: Storage;
let live: ReleaseId;

beforeAll(async () => {
  writeBicycleShop(join(here, 'shop'));
  expect((await runCli(['ingest', join(here, 'shop'), '--publish'], { data })).code).toBe(0);
  folder = await openDataFolder(data);
  storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  live = (await storage.releases.findLive())!.id;
}, 180_000);
afterAll(async () => {
  for (const answers of open) await answers.closeAll();
  await storage.close();
  rmSync(here, { recursive: true, force: true });
});

const findRevision = (id: RevisionId): Promise<Revision | undefined> => storage.documents.findRevision(id);

function inProcess(): ReleaseAnswers {
  return createInProcessAnswers(folder, { clock, ids, composer, phrases: openPhrases('en'), redactMessage, findRevision });
}

/** A thread that answers, or without data one that dies at once. */
function startThread(threads: Worker[], workerData: AnswerWorkerData | undefined): Worker {
  const worker =
    workerData === undefined
      ? new Worker('process.exit(7)', { eval: true })
      : new Worker(compiledFile(import.meta.url, '../../../server/commands/answer-worker.js'), { workerData });
  threads.push(worker);
  return worker;
}

/** Finds revisions, but kills a thread instead when it asks for the n-th. */
function killing(nth: number, thread: () => Worker | undefined): AnswerPoolOptions['findRevision'] {
  let calls = 0;
  return (id) => {
    calls += 1;
    if (calls !== nth) return findRevision(id);
    void thread()?.terminate();
    return new Promise(() => undefined);
  };
}

/** A pool with the live release open, the threads it started, and what it complained of. */
async function openPool(
  given: Partial<AnswerPoolOptions> = {},
  dataOf: (started: number, workerData: AnswerWorkerData) => AnswerWorkerData | undefined = (_, workerData) => workerData,
): Promise<{ answers: ReleaseAnswers; threads: Worker[]; troubles: string[] }> {
  const threads: Worker[] = [];
  const troubles: string[] = [];
  const answers = createAnswerPool({
    dataFolder: data,
    workers: 1,
    findRevision,
    inProcess: inProcess(),
    onTrouble: (_, event) => void troubles.push(event),
    startWorker: (workerData) => startThread(threads, dataOf(threads.length, workerData)),
    ...given,
  });
  open.push(answers);
  await answers.open(live);
  return { answers, threads, troubles };
}

const turn = (text: string): Turn => ({ text, history: [], audiences: ['public'], locale: 'en' });

function ask(
  answers: ReleaseAnswers,
  text: string,
  heard: Partial<AnswerListener> = {},
  signal = new AbortController().signal,
): Promise<Answer> {
  const listener = { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined, ...heard };
  return answers.answer(live, turn(text), listener, signal);
}

/** An answer with all that its listener heard of it. */
async function hear(answers: ReleaseAnswers, text: string): Promise<{ answer: Answer; started: string[]; claims: string[] }> {
  const [started, claims]: [string[], string[]] = [[], []];
  const answer = await ask(answers, text, {
    onStart: (id) => void started.push(id),
    onClaim: (claim) => void claims.push(claim.text),
  });
  return { answer, started, claims };
}

/** Without what differs from run to run. */
function wordsOf({ citations, ...answer }: Answer): unknown {
  return { ...answer, id: '', timings: {}, citations: citations.map((citation) => ({ ...citation, id: '' })) };
}

describe('answering in threads', () => {
  it('gives the same answers as the server’s own thread, asked one by one and all at once', PATIENCE, async () => {
    const [alone, { answers }] = [inProcess(), await openPool({ workers: 2 })];
    open.push(alone);
    await alone.open(live);
    const expected: unknown[] = [];
    for (const question of SHOP_QUESTIONS) expected.push(wordsOf(await ask(alone, question)));
    expect(expected[0]).toMatchObject({ outcome: 'grounded', releaseId: live });
    expect((await Promise.all(SHOP_QUESTIONS.map((question) => ask(answers, question)))).map(wordsOf)).toEqual(expected);
    const again: unknown[] = [];
    for (const question of SHOP_QUESTIONS) again.push(wordsOf(await ask(answers, question)));
    expect(again).toEqual(expected);
  });

  it('leaves the server’s thread free while a question is computed', PATIENCE, async () => {
    const [alone, { answers }] = [inProcess(), await openPool()];
    open.push(alone);
    await alone.open(live);
    const order = async (one: ReleaseAnswers): Promise<string[]> => {
      const events: string[] = [];
      const turned = new Promise<void>((resolve) => {
        setImmediate(() => {
          events.push('something else was done');
          resolve();
        });
      });
      await ask(one, RETURN_QUESTION).then(() => events.push('answered'));
      await turned;
      return events;
    };
    expect(await order(answers)).toEqual(['something else was done', 'answered']);
    expect(await order(alone)).toEqual(['answered', 'something else was done']);
  });

  it(
    'gives the answer although its thread is killed between two claims, under the id that was told and without repeating',
    PATIENCE,
    async () => {
      const { answers, threads, troubles } = await openPool({ findRevision: killing(2, () => threads.at(-1)) });
      const { answer, started, claims } = await hear(answers, TWO_CLAIMS);
      expect([answer.outcome, started, claims.length]).toEqual(['grounded', [answer.id], 2]);
      expect(answer.claims.map(({ text }) => text)).toEqual(claims);
      expect([threads.length, troubles]).toEqual([2, ['answer-worker.died']]);
    },
  );

  it('gives a thread no revision that the one before it asked for', PATIENCE, async () => {
    let calls = 0;
    let answerStale: (revision: undefined) => void = () => undefined;
    const { answers, threads } = await openPool({
      async findRevision(id) {
        calls += 1;
        if (calls === 1) {
          void threads.at(-1)?.terminate();
          return new Promise((resolve) => (answerStale = resolve));
        }
        if (calls === 2) {
          answerStale(undefined);
          await new Promise((resolve) => setImmediate(resolve));
        }
        return findRevision(id);
      },
    });
    expect((await hear(answers, TWO_CLAIMS)).answer.claims).toHaveLength(2);
  });

  it('gives up a question that takes two threads down, and answers the next', PATIENCE, async () => {
    let kills = 2;
    const { answers, threads } = await openPool({
      findRevision: (id) => {
        if (kills === 0) return findRevision(id);
        kills -= 1;
        void threads.at(-1)?.terminate();
        return new Promise(() => undefined);
      },
    });
    const failing = ask(answers, RETURN_QUESTION);
    const next = ask(answers, RETURN_QUESTION);
    await expect(failing).rejects.toThrow('ended with code');
    expect((await next).outcome).toBe('grounded');
  });

  it('ends a question that does not come back, with its thread, and answers the next', PATIENCE, async () => {
    let isFirst = true;
    const { answers } = await openPool({
      deadlineMs: 10_000,
      findRevision: (id) => {
        if (!isFirst) return findRevision(id);
        isFirst = false;
        return new Promise(() => undefined);
      },
    });
    await expect(ask(answers, RETURN_QUESTION)).rejects.toThrow('deadline');
    expect((await ask(answers, RETURN_QUESTION)).outcome).toBe('grounded');
  });

  it('drops a question that nobody waits for any more', PATIENCE, async () => {
    const { answers } = await openPool();
    const leaving = new AbortController();
    const [running, waiting] = [ask(answers, RETURN_QUESTION, {}, leaving.signal), ask(answers, RETURN_QUESTION, {}, leaving.signal)];
    leaving.abort(new Error('left'));
    await expect(running).rejects.toThrow('left');
    await expect(waiting).rejects.toThrow('left');
    expect((await ask(answers, RETURN_QUESTION)).outcome).toBe('grounded');
  });

  it('answers in the server’s thread where threads cannot be started', PATIENCE, async () => {
    const { answers, troubles } = await openPool({ startWorker: () => new Worker('process.exit(7)', { eval: true }) });
    expect((await ask(answers, RETURN_QUESTION)).outcome).toBe('grounded');
    expect(troubles).toEqual(['answer-worker.died', 'answer-worker.died', 'answer-worker.died', 'answer-worker.unusable']);
  });

  it(
    'goes on in the server’s thread with an answer that was begun in others, when these cannot be started any more',
    PATIENCE,
    async () => {
      const { answers, threads, troubles } = await openPool(
        {
          findRevision: killing(2, () => threads[0]),
        },
        (started, workerData) => (started === 0 ? workerData : undefined),
      );
      const { answer, started, claims } = await hear(answers, TWO_CLAIMS);
      expect([answer.outcome, started, claims.length]).toEqual(['grounded', [answer.id], 2]);
      expect(answer.claims.map(({ text }) => text)).toEqual(claims);
      expect(troubles.at(-1)).toBe('answer-worker.unusable');
    },
  );

  it('lets a thread end its question when no others can be started', PATIENCE, async () => {
    const events: string[] = [];
    let giveUp: () => void = () => undefined;
    const gaveUp = new Promise<void>((resolve) => (giveUp = resolve));
    const { answers, threads } = await openPool(
      {
        workers: 2,
        onTrouble: (_, event) => {
          if (event === 'answer-worker.unusable') giveUp();
        },
        findRevision: async (id) => {
          void threads[1]?.terminate();
          await gaveUp;
          return findRevision(id);
        },
      },
      (started, workerData) => (started < 2 ? workerData : undefined),
    );
    threads[0]?.on('message', ({ kind }: { readonly kind: string }) => void events.push(kind));
    expect((await ask(answers, RETURN_QUESTION)).outcome).toBe('grounded');
    expect(events).toContain('answered');
    expect((await ask(answers, RETURN_QUESTION)).outcome).toBe('grounded');
  });

  it('asks a thread nothing about a release that it could not open, and answers elsewhere', PATIENCE, async () => {
    for (const workers of [1, 2]) {
      let sayLacking: () => void = () => undefined;
      const lacking = new Promise<void>((resolve) => (sayLacking = resolve));
      const { answers, threads } = await openPool(
        {
          workers,
          onTrouble: (_, event) => {
            if (event === 'answer-worker.lacks-release') sayLacking();
          },
          findRevision: killing(2, () => threads[0]),
        },
        (started, workerData) => (started < workers ? workerData : { dataFolder: join(here, 'empty') }),
      );
      // Its thread dies; the one in its place is asked before it can say that it has no such release.
      expect((await hear(answers, TWO_CLAIMS)).answer.claims).toHaveLength(2);
      await lacking;
      const later = await Promise.all(SHOP_QUESTIONS.map((question) => ask(answers, question)));
      expect(later.map(({ outcome }) => outcome)).toEqual(SHOP_QUESTIONS.map(() => 'grounded'));
    }
  });

  it('says what is wrong with a release although a thread died over it', PATIENCE, async () => {
    const threads: Worker[] = [];
    const answers = createAnswerPool({
      dataFolder: data,
      workers: 2,
      findRevision,
      inProcess: inProcess(),
      onTrouble: () => undefined,
      startWorker: (workerData) => startThread(threads, threads.length === 0 ? undefined : workerData),
    });
    open.push(answers);
    await expect(answers.open('f'.repeat(32) as ReleaseId)).rejects.toThrow(AppError);
  });

  it('says what is wrong with a release that no thread can open, and goes on with the others', PATIENCE, async () => {
    const { answers } = await openPool({ workers: 2 });
    await expect(answers.open('f'.repeat(32) as ReleaseId)).rejects.toThrow(AppError);
    expect((await ask(answers, RETURN_QUESTION)).outcome).toBe('grounded');
  });
});
