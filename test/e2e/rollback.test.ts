/** Promise 6 on the real command: a roll-back while customers ask at full rate. */
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { SnapshotId } from '../../core/domain/ids.js';
import type { SessionResponse, WireAnswer } from '../../core/wire/http.js';
import { RETURN_QUESTION, writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, startFootnote, temporaryFolder, type RunningFootnote } from '../support/footnote.js';
import { IS_FULL, rounds } from '../support/rounds.js';

const CLIENTS = rounds(6, 12);
/** Enough on each side of the switch to say something about it. */
const ANSWERS_A_SIDE = rounds(40, 400);
const folder = temporaryFolder('rollback');
const data = join(folder.path, 'data');
let server: RunningFootnote;
const releases: { readonly id: string; readonly days: number }[] = [];

beforeAll(async () => {
  for (const days of [45, 60]) {
    const shop = join(folder.path, 'shop');
    writeBicycleShop(shop, { days, extraDocuments: 20 });
    const run = await runCli(['ingest', shop, '--publish', '--json'], { data });
    expect(run.code, run.stderr).toBe(0);
    releases.push({ id: (JSON.parse(run.stdout) as { readonly releaseId: string }).releaseId, days });
  }
  server = await startFootnote({ data });
}, 180_000);
afterAll(async () => {
  await server.kill();
  folder.remove();
});

interface Given {
  readonly askedMs: number;
  readonly answer: WireAnswer;
  readonly headers: Readonly<Record<string, string>>;
}

async function openSession(): Promise<{ token: string; headers: Record<string, string> }> {
  const response = await fetch(`${server.url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ siteKey: 'demo' }),
  });
  const { token } = (await response.json()) as SessionResponse;
  return { token, headers: { authorization: `Bearer ${token}` } };
}

/** Asks over HTTP, each question after the answer to the one before, until told to stop. */
async function askOverHttp(name: string, given: Given[], goesOn: () => boolean): Promise<void> {
  const { headers } = await openSession();
  for (let n = 0; goesOn(); n += 1) {
    const askedMs = Date.now();
    const response = await fetch(`${server.url}/api/v1/conversations/new/messages`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ clientId: `${name}-${String(n)}`, text: RETURN_QUESTION }),
    });
    const data = /event: answer\.given\ndata: (.*)\n/.exec(await response.text())?.[1];
    if (data === undefined) throw new Error(`no answer: ${String(response.status)}`);
    given.push({ askedMs, answer: (JSON.parse(data) as { readonly answer: WireAnswer }).answer, headers });
  }
}

async function askOverSocket(name: string, given: Given[], goesOn: () => boolean): Promise<void> {
  const { token, headers } = await openSession();
  const socket = io(`${server.url}/visitor`, { auth: { token }, forceNew: true, transports: ['websocket'] });
  // One question at a time: the next answer heard is the one waited for, also when it comes before the acknowledgement.
  const heard: WireAnswer[] = [];
  socket.on('answer.given', ({ answer }: { readonly answer: WireAnswer }) => void heard.push(answer));
  try {
    for (let n = 0; goesOn(); n += 1) {
      const askedMs = Date.now();
      await socket.timeout(20_000).emitWithAck('question.ask', { clientId: `${name}-${String(n)}`, text: RETURN_QUESTION });
      await expect.poll(() => heard.length, { interval: 5, timeout: 20_000 }).toBeGreaterThan(n);
      const answer = heard[n];
      if (answer !== undefined) given.push({ askedMs, answer, headers });
    }
  } finally {
    socket.disconnect();
  }
}

it(`binds each answer to one release while ${String(CLIENTS)} customers ask and the release is rolled back`, async () => {
  const [old, present] = releases;
  if (old === undefined || present === undefined) throw new Error('two releases are needed');
  const given: Given[] = [];
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, (_, n) =>
    (n % 3 === 2 ? askOverSocket : askOverHttp)(`client-${String(n)}`, given, () => !isOver),
  );
  const count = (id: string): number => given.filter(({ answer }) => answer.releaseId === id).length;
  const reach = (id: string): Promise<void> => expect.poll(() => count(id), { timeout: 60_000 }).toBeGreaterThanOrEqual(ANSWERS_A_SIDE);
  await reach(present.id);
  const run = await runCli(['release', 'rollback', '--by', 'Ada Wong', '--reason', '60 days is wrong', '--json'], { data });
  expect(run.code, run.stderr).toBe(0);
  const event = JSON.parse(run.stdout) as { readonly releaseId: string; readonly at: string };
  expect(event.releaseId).toBe(old.id);
  await reach(old.id);
  isOver = true;
  await Promise.all(clients);

  // Bound to one release: what it says is what that release says, and every quote stands in that release's own snapshot.
  const snapshots = openSnapshotFolder(join(data, 'snapshots'));
  for (const { id, days } of [old, present]) {
    const shown = JSON.parse((await runCli(['release', 'show', id, '--json'], { data })).stdout) as { readonly snapshotId: SnapshotId };
    const snapshot = await snapshots.open(shown.snapshotId);
    const texts = Array.from({ length: snapshot.manifest.counts.passages }, (_, number) => snapshot.passage(number).text);
    for (const { answer } of given.filter((one) => one.answer.releaseId === id)) {
      expect(answer.outcome).toBe('grounded');
      expect(answer.claims.map(({ text }) => text).join(' ')).toContain(`within ${String(days)} days`);
      for (const citation of answer.citations) {
        expect(snapshot.hasRevision(citation.revision as never)).toBe(true);
        expect(texts.some((text) => text.includes(citation.quote))).toBe(true);
      }
    }
    await snapshot.close();
  }
  expect(count(old.id) + count(present.id)).toBe(given.length);

  // Nobody who asks a second after the switch gets the release that was left.
  const switchedMs = Date.parse(event.at);
  const lastMs = Math.max(...given.filter(({ answer }) => answer.releaseId === present.id).map(({ askedMs }) => askedMs));
  console.info(
    `rollback: ${String(given.length)} answers, ${String(count(present.id))} before and ${String(count(old.id))} after; the last question the old side answered was asked ${String(lastMs - switchedMs)} ms after the switch`,
  );
  if (IS_FULL) expect(lastMs - switchedMs).toBeLessThanOrEqual(1_000);

  // Citations of answers of both releases still open, and so do their source pages.
  for (const id of [old.id, present.id]) {
    const one = given.find(({ answer }) => answer.releaseId === id);
    const citation = one?.answer.citations[0];
    if (one === undefined || citation === undefined) throw new Error('an answer without a citation');
    const opened = await fetch(`${server.url}/api/v1/citations/${citation.id}`, { headers: one.headers });
    expect(await opened.json()).toMatchObject({ citation: { quote: citation.quote } });
    const page = await fetch(new URL(citation.url, server.url));
    expect({ status: page.status, isMarked: (await page.text()).includes('id="passage"') }).toEqual({ status: 200, isMarked: true });
  }
}, 240_000);
