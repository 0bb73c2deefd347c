/** A server that follows what is live, over publishes and roll-backs: a real installation, releases of three editions. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as soon } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type DataFolder, openDataFolder } from '../../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../../core/adapters/storage/sqlite.js';
import { parseConfig } from '../../../core/config.js';
import type { ReleaseId } from '../../../core/domain/ids.js';
import { createLog } from '../../../core/log.js';
import type { Storage } from '../../../core/ports/storage.js';
import { openAnswering } from '../../../server/commands/open-answering.js';
import { clock } from '../../../server/commands/opened.js';
import type { Answering } from '../../../server/main.js';
import { RETURN_QUESTION, writeBicycleShop } from '../../support/bicycle-shop.js';
import { runCli } from '../../support/footnote.js';

const here = mkdtempSync(join(tmpdir(), 'footnote-following-'));
const data = join(here, 'data');
/** Days in which a bicycle can be returned, edition by edition. */
const EDITIONS = [45, 30, 60];
const published: ReleaseId[] = [];
let folder: DataFolder;
let storage: Storage;

beforeAll(async () => {
  folder = await openDataFolder(data);
  storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  for (const days of EDITIONS) {
    writeBicycleShop(join(here, 'shop'), { days });
    const run = await runCli(['ingest', join(here, 'shop'), '--publish'], { data });
    expect(run.code, run.stderr).toBe(0);
    published.push((await storage.releases.findLive())!.id);
  }
}, 300_000);
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await storage.close();
  rmSync(here, { recursive: true, force: true });
});

async function makeLive(edition: number): Promise<void> {
  const releaseId = published[edition]!;
  await storage.releases.makeLive({ kind: 'rolled-back', releaseId, by: 'a test', reason: '', gates: [], overridden: [], at: new Date() });
}

/** Makes an edition live and lets the server find out. */
async function goTo(edition: number, answering: Answering): Promise<void> {
  await makeLive(edition);
  await vi.advanceTimersByTimeAsync(200);
  while (answering.releaseId() !== published[edition]) await soon();
  // What stays open beside it is seen to after it is live.
  for (let turn = 0; turn < 200; turn += 1) await soon();
}

async function daysOf(answering: Answering): Promise<string | undefined> {
  const turn = { text: RETURN_QUESTION, history: [], audiences: ['public'], locale: 'en' };
  const listener = { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined };
  const { claims } = await answering.answerer(turn, listener, new AbortController().signal);
  return /\d+/u.exec(claims[0]?.text ?? '')?.[0];
}

it('answers from a release that was left, went out of use and came back, also when the time it was kept for is over', async () => {
  await makeLive(0);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const config = { ...parseConfig({ FOOTNOTE_DATA: data }), workers: 0 };
  const answering = await openAnswering({ storage, folder }, config, createLog('silent'), () => undefined);
  try {
    expect(await daysOf(answering)).toBe('45');
    await goTo(1, answering);
    await goTo(2, answering);
    expect(await daysOf(answering)).toBe('60');
    await goTo(0, answering);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await daysOf(answering)).toBe('45');
    await goTo(1, answering);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await daysOf(answering)).toBe('30');
  } finally {
    await answering.close?.();
  }
}, 120_000);
