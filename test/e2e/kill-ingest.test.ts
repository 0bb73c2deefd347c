/** Promise 5: `kill -9` during an ingest at any point leaves what was live, live and whole. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../core/text/random.js';
import { RETURN_QUESTION, writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, temporaryFolder } from '../support/footnote.js';
import { rounds, SEED } from '../support/rounds.js';

const ROUNDS = rounds(4, 20);
const EXTRA_DOCUMENTS = 60;
const folder = temporaryFolder('kill-ingest');
const data = join(folder.path, 'data');
const edition = (days: number): string => {
  const corpus = join(folder.path, 'edition');
  writeBicycleShop(corpus, { days, extraDocuments: EXTRA_DOCUMENTS });
  return corpus;
};
const ingest = (days: number, killOn?: Promise<unknown>) =>
  runCli(['ingest', edition(days), '--publish'], { data, ...(killOn === undefined ? {} : { killOn }) });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const unfinished = (): string[] => readdirSync(join(data, 'snapshots')).filter((name) => name.startsWith('.building-'));
const LONGEST_MS = 60_000;
/** The moment at which an ingest has read everything and begins to write its snapshot; building and publishing follow. */
async function buildingBegins(): Promise<void> {
  const before = new Set(unfinished());
  const startedMs = performance.now();
  while (performance.now() - startedMs < LONGEST_MS && !unfinished().some((name) => !before.has(name))) await pause(1);
}

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
  const reading = buildingBegins().then(() => performance.now() - startedMs);
  expect((await ingest(46)).code).toBe(0);
  const wholeMs = performance.now() - startedMs;
  const readingMs = await reading;
  let liveDays = 46;
  const reached = { reading: 0, building: 0, built: 0, live: 0, finished: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = 50 + round;
    const leftBefore = new Set(unfinished());
    const snapshotsBefore = readdirSync(join(data, 'snapshots')).filter((name) => !name.startsWith('.')).length;
    // A third of the kills falls into the reading; the others into building and publishing, which is where it could hurt.
    const share = (Math.floor(round / 3) + random()) / Math.ceil(ROUNDS / 3);
    const point = round % 3 === 0 ? pause(share * readingMs) : buildingBegins().then(() => pause(share * 0.75 * (wholeMs - readingMs)));
    const killed = await ingest(wanted, point);
    const isBuilt = readdirSync(join(data, 'snapshots')).filter((name) => !name.startsWith('.')).length > snapshotsBefore;
    const isBuilding = unfinished().some((name) => !leftBefore.has(name));

    const asked = await runCli(['ask', RETURN_QUESTION, '--json'], { data });
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    const answer = JSON.parse(asked.stdout) as Answered;
    expect(answer.outcome).toBe('grounded');
    const days = Number(/within (\d+) days/.exec(answer.claims.map(({ text }) => text).join(' '))?.[1]);
    expect(killed.code === 0 ? [wanted] : [liveDays, wanted]).toContain(days);
    const stage = killed.code === 0 ? 'finished' : days === wanted ? 'live' : isBuilt ? 'built' : isBuilding ? 'building' : 'reading';
    reached[stage] += 1;
    liveDays = days;

    const checked = await runCli(['doctor', '--json'], { data });
    expect(checked.code, checked.stdout).toBe(0);
    const listed = await runCli(['release', 'list', '--json'], { data });
    const live = (JSON.parse(listed.stdout) as Listed[]).filter((release) => release.live);
    expect(live.map(({ id }) => id)).toEqual([answer.releaseId]);
    // The next ingest sweeps; so at most the last kill's leftover is there.
    expect(unfinished().length).toBeLessThanOrEqual(1);
  }
  console.info(
    `kill-ingest: ${String(ROUNDS)} rounds, seed ${String(SEED)}, killed while ${JSON.stringify(reached)}, whole ingest ${String(Math.round(wholeMs))} ms of which reading ${String(Math.round(readingMs))} ms`,
  );
  expect(reached.reading + reached.building + reached.built).toBeGreaterThan(0);

  expect((await ingest(99)).code).toBe(0);
  const names = readdirSync(join(data, 'snapshots'));
  expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  expect(readdirSync(join(data, 'releases')).filter((name) => !name.endsWith('.json'))).toEqual([]);
  const last = JSON.parse((await runCli(['ask', RETURN_QUESTION, '--json'], { data })).stdout) as Answered;
  expect(last.claims[0]?.text).toContain('99 days');
}, 900_000);
