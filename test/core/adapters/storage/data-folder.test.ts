import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../../../core/adapters/storage/data-folder.js';
import { deriveKey, installationKey } from '../../../../core/adapters/storage/installation-key.js';

const NOBODY = 65_534;

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'footnote-data-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('the data folder', () => {
  it('is made for this account only, with its subfolders', async () => {
    const folder = await openDataFolder(join(scratch, 'deep', 'data'));
    expect([folder.path, folder.snapshots, folder.releases, folder.keys].map(modeOf)).toEqual([0o700, 0o700, 0o700, 0o700]);
  });

  it('says what to do where it cannot be', async () => {
    writeFileSync(join(scratch, 'file'), '');
    for (const path of [join(scratch, 'file'), join(scratch, 'file', 'data'), '/proc/footnote']) {
      await expect(openDataFolder(path)).rejects.toMatchObject({
        code: 'data-folder-unusable',
        message: expect.stringContaining('FOOTNOTE_DATA') as string,
      });
    }
  });

  it('says what to do when it is read-only', async () => {
    chmodSync(scratch, 0o555);
    // Root may write everywhere, so for this long the process is somebody else.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      await expect(openDataFolder(scratch)).rejects.toMatchObject({ code: 'data-folder-unusable' });
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(scratch, 0o700);
    }
  });

  it('serves one process at a time, while an ingestion may run beside it', async () => {
    const folder = await openDataFolder(scratch);
    const held = await folder.lock('serve');
    await expect(folder.lock('serve')).rejects.toMatchObject({
      code: 'data-folder-busy',
      message: expect.stringContaining(folder.path) as string,
    });
    const ingestion = await folder.lock('ingest');
    await ingestion.release();
    await held.release();
    await (await folder.lock('serve')).release();
  });

  it('is free again when the process that held it was killed', async () => {
    const folder = await openDataFolder(scratch);
    const holder = spawn(
      process.execPath,
      [
        '-e',
        `const db = require('better-sqlite3')(process.argv[1]); db.exec('begin exclusive'); console.log('held'); setInterval(() => {}, 1000);`,
        join(folder.path, 'locks', 'serve.db'),
      ],
      { cwd: process.cwd(), stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise((done) => holder.stdout.once('data', done));
    await expect(folder.lock('serve')).rejects.toMatchObject({ code: 'data-folder-busy' });
    const gone = new Promise((done) => holder.once('exit', done));
    holder.kill('SIGKILL');
    await gone;
    await (await folder.lock('serve')).release();
  });
});

describe('the installation key', () => {
  it('is made once, 32 bytes, for this account only, with nothing left beside it', async () => {
    const folder = await openDataFolder(scratch);
    const key = await installationKey(folder);
    expect(key).toHaveLength(32);
    expect(await installationKey(folder)).toEqual(key);
    expect(readdirSync(folder.keys)).toEqual(['installation.key']);
    expect(modeOf(join(folder.keys, 'installation.key'))).toBe(0o600);
  });

  it('is refused when damaged, never replaced', async () => {
    const folder = await openDataFolder(scratch);
    writeFileSync(join(folder.keys, 'installation.key'), 'short');
    await expect(installationKey(folder)).rejects.toMatchObject({ code: 'data-folder-unusable' });
    expect(readFileSync(join(folder.keys, 'installation.key'), 'utf8')).toBe('short');
  });

  it('gives each purpose a key of its own', () => {
    const key = Buffer.alloc(32, 7);
    expect(deriveKey(key, 'visitor-token')).toEqual(deriveKey(key, 'visitor-token'));
    expect(deriveKey(key, 'visitor-token')).not.toEqual(deriveKey(key, 'message-hmac'));
  });
});
