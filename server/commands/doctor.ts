import { statfs } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type DataFolder, openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { loadHnswlib } from '../../core/adapters/vector-index/hnsw.js';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { SnapshotId } from '../../core/domain/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { AppError } from '../../core/domain/errors.js';
import type { CommandContext, ExitCode } from './command.js';
import { clock, openRelease } from './opened.js';
import { repair } from './repair.js';

interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'note' | 'broken';
  readonly detail: string;
}

/**
 * `footnote doctor [--repair]`: checks what has to be right, and says for each what to do when it is not. With `--repair`, damaged
 * snapshots are built again from the stored documents and leftovers of killed runs removed. Exit 1 when something is broken.
 */
export async function doctor(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: { repair: { type: 'boolean' } } });
  const { config, terminal, isJson } = context;
  const findings: Finding[] = [];
  const add = (check: string, state: Finding['state'], detail: string): void => {
    findings.push({ check, state, detail });
  };
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  add(
    'node',
    isSupported ? 'ok' : 'broken',
    isSupported ? process.version : `${process.version} is not supported: install 20.19, 22.13, 24 or newer`,
  );
  add(
    'hnswlib-node',
    (await loadHnswlib()) === undefined ? 'note' : 'ok',
    (await loadHnswlib()) === undefined
      ? 'not installed: the exact scan serves; install a C++ compiler and run `npm ci` again for large corpora'
      : 'loaded',
  );
  try {
    const folder = await openDataFolder(config.dataFolder);
    add('data folder', 'ok', folder.path);
    const space = await statfs(folder.path);
    const freeMb = Math.floor((space.bavail * space.bsize) / 2 ** 20);
    add('free space', freeMb < 500 ? 'note' : 'ok', `${String(freeMb)} MB`);
    const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
    try {
      const live = await storage.releases.findLive();
      add(
        'storage',
        'ok',
        `${String((await storage.releases.list()).length)} releases, ${String(await storage.accounts.countStaff())} staff accounts`,
      );
      if (values.repair === true) for (const line of await repair({ folder, storage }, context)) add('repair', line.state, line.detail);
      else for (const id of await damagedSnapshots(folder, storage, live?.snapshotId)) add('snapshot', 'broken', id);
      if (live === undefined) add('release', 'note', 'nothing is published: run `npx footnote ingest <folder> --publish`');
      else {
        const release = await openRelease(folder, live.id);
        const { documents, passages } = release.snapshot.manifest.counts;
        add('release', 'ok', `${live.id}: every checksum of ${String(documents)} documents and ${String(passages)} passages agrees`);
        await release.snapshot.close();
      }
    } finally {
      await storage.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    add(error.code, 'broken', error.message);
  }
  if (isJson) terminal.json(findings);
  else for (const { check, state, detail } of findings) terminal.data(`${state.padEnd(6)}  ${check.padEnd(14)}  ${detail}`);
  if (findings.some((finding) => finding.check === 'data-folder-unusable')) return 3;
  return findings.some((finding) => finding.state === 'broken') ? 1 : 0;
}

/** What is wrong with the snapshots of releases other than the live one, which is opened anyway. */
async function damagedSnapshots(folder: DataFolder, storage: Storage, liveSnapshot: SnapshotId | undefined): Promise<string[]> {
  const snapshots = openSnapshotFolder(folder.snapshots);
  const ids = new Set((await storage.releases.list()).map(({ snapshotId }) => snapshotId));
  const found: string[] = [];
  for (const id of ids) {
    if (id === liveSnapshot) continue;
    await snapshots.verify(id).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      found.push(error.message);
    });
  }
  return found;
}
