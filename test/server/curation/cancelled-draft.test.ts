/** A draft is stopped before it is stored, or it is there and told: never stored behind the back of whoever stopped it. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDataFolder, type DataFolder } from '../../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../../core/adapters/storage/sqlite.js';
import { parseConfig } from '../../../core/config.js';
import { AppError } from '../../../core/domain/errors.js';
import { createLog } from '../../../core/log.js';
import type { Storage } from '../../../core/ports/storage.js';
import { runIngest } from '../../../server/commands/run-ingest.js';
import { openTerminal } from '../../../server/commands/terminal.js';
import { writeBicycleShop } from '../../support/bicycle-shop.js';
import { temporaryFolder } from '../../support/footnote.js';

const root = temporaryFolder('cancelled-draft');
const corpus = join(root.path, 'shop');
let folder: DataFolder;
let storage: Storage;
beforeAll(async () => {
  writeBicycleShop(corpus, { days: 45 });
  folder = await openDataFolder(join(root.path, 'data'));
  storage = await openSqliteStorage({ file: folder.databaseFile, clock: { now: () => new Date() } });
});
afterAll(async () => {
  await storage.close();
  root.remove();
});

/** @param stopAt before the draft is stored, or when it just was */
async function draft(stopAt: 'before' | 'after'): Promise<string | undefined> {
  const stop = new AbortController();
  const abort = (): void => stop.abort(new AppError('cancelled', 'Stopped.'));
  const releases = {
    ...storage.releases,
    async add(...given: Parameters<Storage['releases']['add']>) {
      await storage.releases.add(...given);
      if (stopAt === 'after') abort();
    },
  };
  const onStoring = (): Promise<void> => {
    if (stopAt === 'before') abort();
    return Promise.resolve();
  };
  const { release } = await runIngest(
    [corpus],
    { isDryRun: false, isLive: false, onStoring },
    { folder, storage: { ...storage, releases } },
    {
      config: parseConfig({}),
      log: createLog('silent'),
      terminal: openTerminal({ isQuiet: true, isPlain: true }),
      isJson: false,
      signal: stop.signal,
    },
  );
  return release?.id;
}

it('stores nothing of a draft that was stopped, and hands out one that was stored', async () => {
  await expect(draft('before')).rejects.toMatchObject({ code: 'cancelled' });
  expect(await storage.releases.list()).toEqual([]);
  const id = await draft('after');
  expect((await storage.releases.list()).map((one) => one.id)).toEqual([id]);
}, 120_000);
