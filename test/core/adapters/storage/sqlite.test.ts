import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSqliteStorage } from '../../../../core/adapters/storage/sqlite.js';
import { storageContract } from '../../../contract/storage.js';

const clock = { now: () => new Date('2026-03-01T10:00:00.000Z') };

function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'footnote-storage-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

storageContract('SQLite', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'footnote.db');
  const storage = await openSqliteStorage({ file, clock });
  return {
    storage,
    reopen: () => openSqliteStorage({ file, clock }),
    async close() {
      await storage.close();
      folder.remove();
    },
  };
});

describe('the SQLite file', () => {
  it('is in WAL mode, so that an ingestion writes while the server reads', async () => {
    const folder = temporaryFolder();
    const storage = await openSqliteStorage({ file: join(folder.path, 'footnote.db'), clock });
    const beside = new BetterSqlite(join(folder.path, 'footnote.db'));
    expect(beside.pragma('journal_mode', { simple: true })).toBe('wal');
    beside.close();
    await storage.close();
    folder.remove();
  });

  it('says what to do when its folder is missing or the file is no database', async () => {
    const folder = temporaryFolder();
    await expect(openSqliteStorage({ file: join(folder.path, 'missing', 'footnote.db'), clock })).rejects.toMatchObject({
      code: 'data-folder-unusable',
      message: expect.stringContaining('FOOTNOTE_DATA') as string,
    });
    writeFileSync(join(folder.path, 'footnote.db'), 'this is not a database, only some text that is long enough to be read as a header');
    await expect(openSqliteStorage({ file: join(folder.path, 'footnote.db'), clock })).rejects.toMatchObject({
      code: 'data-folder-unusable',
    });
    folder.remove();
  });
});
