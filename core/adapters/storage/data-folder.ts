import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { AppError } from '../../domain/errors.js';

/** The one folder in which an installation keeps everything it must remember. */
export interface DataFolder {
  /** Absolute. */
  readonly path: string;
  readonly databaseFile: string;
  readonly snapshots: string;
  readonly releases: string;
  readonly keys: string;
  /** Documents as they came, encrypted. */
  readonly originals: string;
  /** Settings and checkouts of sources that are no folder of their own. */
  readonly sources: string;
  /** Documents that were uploaded, under their paths: a source of their own. */
  readonly uploads: string;
  /**
   * Takes the folder for one process and one purpose; `release` gives it back, and so does the death of the process.
   * Throws `data-folder-busy`.
   */
  lock(name: 'serve' | 'ingest'): Promise<{ release(): Promise<void> }>;
}

/** Opens the folder, and makes it where it is missing, readable by this account only. Throws `data-folder-unusable`. */
export function openDataFolder(path: string): Promise<DataFolder> {
  const root = resolve(path);
  const folder = (name: string): string => join(root, name);
  try {
    makeFolder(root);
    if (!statSync(root).isDirectory()) throw new Error('not a folder');
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
    for (const name of ['snapshots', 'releases', 'keys', 'locks', 'originals', 'sources', 'uploads']) {
      makeFolder(folder(name));
      accessSync(folder(name), constants.R_OK | constants.W_OK | constants.X_OK);
    }
    chmodSync(folder('keys'), 0o700);
  } catch (cause) {
    return Promise.reject(
      new AppError(
        'data-folder-unusable',
        `The data folder ${root} cannot be used. Give this account write access to it, or set FOOTNOTE_DATA to a folder it can write.`,
        { cause },
      ),
    );
  }
  return Promise.resolve({
    path: root,
    databaseFile: folder('footnote.db'),
    snapshots: folder('snapshots'),
    releases: folder('releases'),
    keys: folder('keys'),
    originals: folder('originals'),
    sources: folder('sources'),
    uploads: folder('uploads'),
    lock: async (name) => lock(root, name),
  });
}

/** Level by level: Node's own `recursive` never returns where the system refuses with ENOENT, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

/**
 * The lock is an open exclusive transaction on a database of its own: the operating system gives it back when the
 * process dies, however it dies, and a stale file means nothing.
 */
function lock(root: string, name: 'serve' | 'ingest'): { release(): Promise<void> } {
  const database = new BetterSqlite(join(root, 'locks', `${name}.db`), { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (cause) {
    database.close();
    // A disk that is full, or cannot be written, is nobody's lock: it is told as what it is.
    if (!(cause instanceof BetterSqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY'))) throw cause;
    const holder = name === 'serve' ? 'Another Footnote serves' : 'Another Footnote ingests into';
    throw new AppError(
      'data-folder-busy',
      `${holder} the data folder ${root}. Stop that one first, or set FOOTNOTE_DATA to another folder.`,
      { cause, retryable: true },
    );
  }
  return {
    release() {
      if (database.open) database.close();
      return Promise.resolve();
    },
  };
}
