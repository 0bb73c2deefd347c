/** `footnote bench answer` on a small set: that it comes to its end and states every figure. What the figures are is no test's business. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../../core/domain/answer.js';
import { measureAnswers } from '../../../server/evaluation/bench/measure-answers.js';
import { drawQuestions } from '../../../server/evaluation/bench/questions.js';
import { runCli, temporaryFolder } from '../../support/footnote.js';

const folder = temporaryFolder('bench-answer');
const set = join(folder.path, 'set');
const kept = join(folder.path, 'kept');
const data = join(folder.path, 'data');

const write = (name: string, rows: readonly object[]): void =>
  writeFileSync(join(set, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

beforeAll(() => {
  mkdirSync(set);
  write(
    'corpus.jsonl',
    Array.from({ length: 12 }, (_, page) => ({
      id: `page-${String(page)}`,
      title: `Part ${String(page)}`,
      text: `Tighten part ${String(page)} with a torque wrench. Check it again after ${String(50 + page)} kilometres on the road.`,
    })),
  );
  write('queries.jsonl', [
    ...Array.from({ length: 8 }, (_, part) => ({
      id: `q-${String(part)}`,
      text: `How do I tighten part ${String(part)}?`,
      relevant: [`page-${String(part)}`],
    })),
    { id: 'again', text: 'How do I tighten part 1?', relevant: ['page-1'] },
    { id: 'later', text: 'And after that?', relevant: ['page-1'], history: [{ role: 'user', text: 'How do I tighten part 1?' }] },
  ]);
});
afterAll(() => {
  folder.remove();
});

const ask = (seed: string) =>
  runCli(['bench', 'answer', set, '--passages', '20,40', '--questions', '9', '--seed', seed, '--keep', kept, '--json'], { data });

it('states every figure for each size, and a second run finds the releases built and says the same', async () => {
  const first = await ask('3');
  expect(first.code, first.stderr).toBe(0);
  const number = expect.any(Number) as number;
  const pace = expect.objectContaining({
    n: number,
    answersPerSecond: number,
    p50Ms: number,
    p95Ms: number,
    p99Ms: number,
    answersPerProcessorSecond: number,
  }) as unknown;
  const result = JSON.parse(first.stdout) as { readonly runs: readonly { readonly answersHash: string; readonly wanted: number }[] };
  expect(result).toMatchObject({ task: 'bench answer', n: 9, withHistory: 1, seed: 3, version: expect.any(String) as string });
  expect(result.runs.map(({ wanted }) => wanted)).toEqual([20, 40]);
  for (const run of result.runs)
    expect(run).toMatchObject({ passages: run.wanted, cold: pace, warm: pace, openMs: number, peakMb: number, firstMs: number });
  expect(existsSync(join(kept, 'passages-20-seed-3', 'ready.json'))).toBe(true);

  const again = await ask('3');
  const hashes = (text: string): string[] => (JSON.parse(text) as typeof result).runs.map(({ answersHash }) => answersHash);
  expect(hashes(again.stdout)).toEqual(hashes(first.stdout));
}, 240_000);

it('refuses what it cannot measure', async () => {
  for (const args of [
    ['--passages', '0'],
    ['--passages', '10,many'],
    ['--sample', '3'],
    ['--questions', 'all'],
  ])
    expect((await runCli(['bench', 'answer', set, ...args], { data })).code).toBe(2);
  expect((await runCli(['bench', 'answer', join(folder.path, 'nowhere')], { data })).code).toBe(1);
}, 60_000);

it('asks no question twice, in an order that the seed decides', async () => {
  const all = await drawQuestions([set], 100, 1);
  expect(all).toHaveLength(9); // ten rows, two of them alike
  expect(new Set(all.map((question) => JSON.stringify(question))).size).toBe(9);
  expect(await drawQuestions([set], 100, 1)).toEqual(all);
  expect(await drawQuestions([set], 100, 2)).not.toEqual(all);
  expect(await drawQuestions([set], 4, 1)).toEqual(all.slice(0, 4));
});

it('tells builds apart that answer differently, and not those that only name or time answers differently', async () => {
  const answer = (said: string, id: string): Answer =>
    ({
      id,
      outcome: 'grounded',
      claims: [{ text: said, citations: [1] }],
      citations: [],
      timings: { total: id.length },
    }) as unknown as Answer;
  const hashOf = async (said: string, id: string): Promise<string> =>
    (
      await measureAnswers(
        [{ text: 'One?', history: [] }],
        () => Promise.resolve(answer(said, id)),
        () => undefined,
      )
    ).answersHash;
  expect(await hashOf('Twice a year.', 'one')).toBe(await hashOf('Twice a year.', 'another'));
  expect(await hashOf('Twice a year.', 'one')).not.toBe(await hashOf('Once a year.', 'one'));
});
