/** `footnote bench ingest` on a handful of pages: that it comes to its end and states every figure. What the figures are is no test's business. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSnapshotFolder } from '../../../core/adapters/snapshot/folder.js';
import { isSameFromOtherOrder } from '../../../server/evaluation/bench/other-order.js';
import { runCli, temporaryFolder } from '../../support/footnote.js';
import { passagesOf, revisionOf, SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

const folder = temporaryFolder('bench-ingest');
const set = join(folder.path, 'set');
const data = join(folder.path, 'data');
const never = new AbortController().signal;
let made: TestSnapshot;

beforeAll(async () => {
  mkdirSync(set);
  const rows = Array.from({ length: 12 }, (_, page) => ({
    id: `page-${String(page)}`,
    title: `Part ${String(page)}`,
    text: `## How to fit it\n\nTighten part ${String(page)} with a torque wrench and check it again after ${String(50 + page)} kilometres.\n`,
  }));
  writeFileSync(join(set, 'corpus.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  made = await snapshotOf(SHOP);
});
afterAll(async () => {
  await made.close();
  folder.remove();
});

it('states every figure, and where it came from', async () => {
  const run = await runCli(['bench', 'ingest', set, '--sample', '10', '--seed', '3', '--json'], { data });
  expect(run.code, run.stderr).toBe(0);
  const measured = expect.objectContaining({
    seconds: expect.any(Number) as number,
    processorSeconds: expect.any(Number) as number,
    mbPerSecond: expect.any(Number) as number,
  }) as unknown;
  const result = JSON.parse(run.stdout) as {
    readonly stages: readonly { readonly name: string }[];
    readonly reading: readonly { name: string }[];
  };
  expect(result).toMatchObject({
    n: { pages: 10, passages: 10 },
    seed: 3,
    version: expect.any(String) as string,
    throughSplit: measured,
    published: measured,
    edit: { timesFaster: expect.any(Number) as number, isDelta: expect.any(Boolean) as boolean },
    unchanged: { timesFaster: expect.any(Number) as number },
    peakMb: expect.any(Number) as number,
    recallAt10: { value: expect.any(Number) as number, n: expect.any(Number) as number },
    sameBytesFromAnotherOrder: true,
  });
  for (const stage of [...result.stages, ...result.reading]) expect(stage).toEqual(measured);
  expect(result.reading.map(({ name }) => name)).toEqual(['extract', 'redact', 'split']);
}, 180_000);

it('refuses a size that is none, and two sizes at once', async () => {
  for (const args of [
    ['--sample', '0'],
    ['--passages', 'many'],
    ['--sample', '2', '--passages', '3'],
  ])
    expect((await runCli(['bench', 'ingest', set, ...args], { data })).code).toBe(2);
}, 60_000);

it('tells when the order of documents shows in the bytes', async () => {
  const revisions = new Map(
    Object.entries(SHOP)
      .map(([path, markdown]) => revisionOf(path, markdown))
      .map((one) => [one.id, one]),
  );
  const check = (mark: (count: number) => string): Promise<boolean> => {
    let read = 0;
    return isSameFromOtherOrder(
      made.snapshot.manifest,
      openSnapshotFolder(mkdtempSync(join(folder.path, 'order-'))),
      async ({ revision: id }) => {
        const revision = revisions.get(id)!;
        read += 1;
        const passages = await passagesOf(revision);
        return { format: revision.format, facts: { ...revision.facts, title: `${revision.facts.title}${mark(read)}` }, passages };
      },
      () => undefined,
      never,
    );
  };
  expect(await check(() => '')).toBe(true);
  expect(await check((count) => (count === 1 ? '!' : ''))).toBe(false);
}, 60_000);
