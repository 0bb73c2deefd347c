/** A disk that takes no more, at any point of a publish, and one that takes nothing: one sentence, and the old release live and whole. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../core/text/random.js';
import { writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, temporaryFolder } from '../support/footnote.js';
import { leftovers, liveDays } from '../support/live-days.js';
import { rounds, SEED } from '../support/rounds.js';

const ROUNDS = rounds(4, 40);
/** A publish needs less than this; SQLite's log and its index alone need some 40 KB to begin. */
const MOST_FREE_KB = 240;

const folder = temporaryFolder('disk-trouble');
const before = join(folder.path, 'before');
const disk = join(folder.path, 'disk');
const data = join(disk, 'data');
const filler = join(disk, 'filler');
const corpus = (days: number): string => {
  const path = join(folder.path, 'edition');
  writeBicycleShop(path, { days });
  return path;
};
const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
mkdirSync(disk);
const canMount = mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk);

beforeAll(async () => {
  expect((await runCli(['ingest', corpus(45), '--publish'], { data: before })).code).toBe(0);
}, 120_000);
afterAll(() => {
  if (canMount) spawnSync('umount', ['-l', disk]);
  folder.remove();
});

/** A fresh copy of the folder before, on a disk with so much room left. */
function leaveFree(kilobytes: number): void {
  rmSync(filler, { force: true });
  rmSync(data, { recursive: true, force: true });
  cpSync(before, data, { recursive: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - kilobytes * 1024)));
}

describe.skipIf(!canMount)('a publish onto a disk of its own', () => {
  it(`says in one sentence that the disk is full, at ${String(ROUNDS)} fillings (seed ${String(SEED)})`, async () => {
    const random = seededRandom(SEED);
    const ended = { full: 0, published: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const free = Math.floor(((round + random()) / ROUNDS) * MOST_FREE_KB);
      leaveFree(free);
      const run = await runCli(['ingest', corpus(46), '--publish', '--quiet'], { data });
      rmSync(filler);
      const saw = `${String(free)} KB free: ${run.stderr}`;
      if (run.code !== 0) {
        expect(run.code, saw).toBe(3);
        expect(run.stderr, saw).toMatch(/^data-folder-unusable: [^\n]*full[^\n]*Free some space[^\n]*\n$/u);
      }
      expect(leftovers(data), saw).toEqual([]);
      expect(await liveDays(data), saw).toBe(run.code === 0 ? 46 : 45);
      ended[run.code === 0 ? 'published' : 'full'] += 1;
      expect((await runCli(['ingest', corpus(47), '--publish'], { data })).code).toBe(0);
      expect(await liveDays(data)).toBe(47);
    }
    console.info(`disk-trouble: ${String(ROUNDS)} fillings, seed ${String(SEED)}, ${JSON.stringify(ended)}`);
    expect(ended.full).toBeGreaterThan(0);
  }, 1_800_000);

  it('says in one sentence that the folder is read-only', async () => {
    leaveFree(4_000);
    expect(mount('-o', 'remount,ro', disk)).toBe(true);
    const run = await runCli(['ingest', corpus(46), '--publish', '--quiet'], { data });
    expect(mount('-o', 'remount,rw', disk)).toBe(true);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/^data-folder-unusable: [^\n]*write access[^\n]*\n$/u);
    expect(await liveDays(data)).toBe(45);
  }, 120_000);
});
