/**
 * Promise 5, call by call: at every write, fsync, rename, link and unlink of one publish the process is stopped and its data folder
 * copied, which is what `kill -9` leaves there; some are killed in earnest. Whatever the call, what is live is the old release or the
 * new one, whole, and every release that is listed can be opened.
 */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../core/text/random.js';
import { writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, temporaryFolder } from '../support/footnote.js';
import { IS_FULL, rounds, SEED } from '../support/rounds.js';
import { leftovers, liveDays } from '../support/live-days.js';
import { hasStrace, stopAtWrites } from '../support/stop-at-writes.js';

/** Of all stops, the share that is looked into. */
const SHARE = IS_FULL ? 1 : 0.06;
const KILLED = rounds(1, 12);
const OLD_DAYS = 45;
const NEW_DAYS = 46;

const folder = temporaryFolder('kill-publish');
afterAll(() => folder.remove(), 300_000);

describe.skipIf(!hasStrace)('a publish, stopped at every call that changes a file', () => {
  // Many documents and one change: a delta on linked files. Few: everything is built anew, with a thread and a graph.
  for (const { kind, extraDocuments } of [
    { kind: 'delta', extraDocuments: 40 },
    { kind: 'whole', extraDocuments: 0 },
  ]) {
    describe(`with a ${kind} snapshot`, () => {
      const at = (name: string): string => join(folder.path, kind, name);
      const before = at('before');
      const corpus = (days: number): string => {
        writeBicycleShop(at('edition'), { days, extraDocuments });
        return at('edition');
      };
      const publish = (data: string, onStop: Parameters<typeof stopAtWrites>[2]): ReturnType<typeof stopAtWrites> => {
        cpSync(before, data, { recursive: true });
        return stopAtWrites(['ingest', corpus(NEW_DAYS), '--publish'], { folder: data, home: folder.path }, onStop);
      };
      let stops = 0;
      beforeAll(async () => {
        expect((await runCli(['ingest', corpus(OLD_DAYS), '--publish'], { data: before })).code).toBe(0);
        // What others that were killed have left, and this one sweeps first.
        const [snapshot = ''] = readdirSync(join(before, 'snapshots'));
        for (const left of ['0'.repeat(32), '.building-1-999999999'])
          cpSync(join(before, 'snapshots', snapshot), join(before, 'snapshots', left), { recursive: true });
      }, 120_000);

      it(`has a whole release live at ${IS_FULL ? 'each' : 'some of them'} (seed ${String(SEED)})`, async () => {
        const random = seededRandom(SEED);
        const data = at('stopped');
        const copies: string[] = [];
        const run = await publish(data, ({ number }) => {
          if (random() < SHARE) {
            copies.push(at(`stop-${String(number)}`));
            cpSync(data, copies.at(-1)!, { recursive: true });
          }
          return 'go-on';
        });
        expect(run.code).toBe(0);
        stops = run.stops;
        expect(stops).toBeGreaterThan(100);
        const live: number[] = [];
        for (const copy of copies) {
          live.push(
            await liveDays(copy).catch((cause: unknown) => {
              throw new Error(`${copy} is not whole`, { cause });
            }),
          );
          rmSync(copy, { recursive: true });
        }
        live.push(await liveDays(data));
        // The old one up to the switch, the new one from there on.
        const switched = live.indexOf(NEW_DAYS);
        expect(switched).toBeGreaterThan(0);
        expect(live.at(-1)).toBe(NEW_DAYS);
        expect(live).toEqual(live.map((_, index) => (index < switched ? OLD_DAYS : NEW_DAYS)));
        console.info(
          `kill-publish (${kind}): ${String(copies.length)} of ${String(stops)} stops, seed ${String(SEED)}, old at ${String(switched)}, new at ${String(live.length - switched)}; calls ${JSON.stringify(run.calls)}`,
        );
      }, 3_600_000);

      it(`killed at ${String(KILLED)} of them in earnest, is followed by one that leaves nothing of it (seed ${String(SEED)})`, async () => {
        const random = seededRandom(SEED + 1);
        for (let round = 0; round < KILLED; round += 1) {
          const data = at(`killed-${String(round)}`);
          const last = 1 + Math.floor(((round + random()) / KILLED) * (stops - 1));
          const run = await publish(data, ({ number }) => (number === last ? 'kill' : 'go-on'));
          expect(run.code).toBeNull();
          expect([OLD_DAYS, NEW_DAYS]).toContain(await liveDays(data));
          expect((await runCli(['doctor'], { data })).code).toBe(0);
          expect((await runCli(['ingest', corpus(47), '--publish'], { data })).code).toBe(0);
          expect(await liveDays(data)).toBe(47);
          expect(leftovers(data)).toEqual([]);
          rmSync(data, { recursive: true });
        }
      }, 3_600_000);
    });
  }
});
