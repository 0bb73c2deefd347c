/** Promise 5: `kill -9` during an ingest at any point leaves what was live, live and whole. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../core/text/random.js';
import { RETURN_QUESTION, writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, temporaryFolder } from '../support/footnote.js';
import { rounds, SEED } from '../support/rounds.js';

const ROUNDS = rounds(5, 20);
const EXTRA_DOCUMENTS = 60;
const folder = temporaryFolder('kill-ingest');
const data = join(folder.path, 'data');
const edition = (days: number): string => {
  const corpus = join(folder.path, `edition-${String(days)}`);
  writeBicycleShop(corpus, { days, extraDocuments: EXTRA_DOCUMENTS });
  return corpus;
};
const ingest = (days: number, killAfterMs?: number) =>
  runCli(['ingest', edition(days), '--publish'], { data, ...(killAfterMs === undefined ? {} : { killAfterMs }) });

interface Answered {
  readonly outcome: string;
  readonly claims: readonly { readonly text: string }[];
  readonly releaseId: string;
}
interface Listed {
  readonly id: string;
  readonly live: boolean;
}

beforeAll(async () => {
  expect((await ingest(45)).code).toBe(0);
}, 60_000);
afterAll(() => folder.remove());

it(`keeps a whole release live through ${String(ROUNDS)} kills spread over an ingest (seed ${String(SEED)})`, async () => {
  const random = seededRandom(SEED);
  const startedMs = performance.now();
  expect((await ingest(46)).code).toBe(0);
  const wholeMs = performance.now() - startedMs;
  let liveDays = 46;
  const reached = { killed: 0, published: 0 };
  const sweeping: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = 50 + round;
    const killed = await ingest(wanted, Math.round((0.1 + (0.95 * (round + random())) / ROUNDS) * wholeMs));
    reached[killed.signal === 'SIGKILL' ? 'killed' : 'published'] += 1;

    const asked = await runCli(['ask', RETURN_QUESTION, '--json'], { data });
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    const answer = JSON.parse(asked.stdout) as Answered;
    expect(answer.outcome).toBe('grounded');
    const days = Number(/within (\d+) days/.exec(answer.claims.map(({ text }) => text).join(' '))?.[1]);
    expect(killed.code === 0 ? [wanted] : [liveDays, wanted]).toContain(days);
    liveDays = days;

    const checked = await runCli(['doctor', '--json'], { data });
    expect(checked.code, checked.stdout).toBe(0);
    const listed = await runCli(['release', 'list', '--json'], { data });
    const live = (JSON.parse(listed.stdout) as Listed[]).filter((release) => release.live);
    expect(live.map(({ id }) => id)).toEqual([answer.releaseId]);
    const leftovers = readdirSync(join(data, 'snapshots')).filter((name) => name.startsWith('.'));
    // The next ingest sweeps; so at most the last kill's leftover is there.
    expect(leftovers.length).toBeLessThanOrEqual(1);
    sweeping.push(...leftovers);
  }
  console.info(
    `kill-ingest: ${String(ROUNDS)} rounds, seed ${String(SEED)}, ${JSON.stringify(reached)}, killed while building ${String(new Set(sweeping).size)}, whole ingest ${String(Math.round(wholeMs))} ms`,
  );
  // The points are spread over the whole time, so the first falls before anything is published.
  expect(reached.killed).toBeGreaterThan(0);

  expect((await ingest(99)).code).toBe(0);
  const names = readdirSync(join(data, 'snapshots'));
  expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  expect(readdirSync(join(data, 'releases')).filter((name) => !name.endsWith('.json'))).toEqual([]);
  const last = JSON.parse((await runCli(['ask', RETURN_QUESTION, '--json'], { data })).stdout) as Answered;
  expect(last.claims[0]?.text).toContain('99 days');
}, 900_000);
