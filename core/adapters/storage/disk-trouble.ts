/** Files and SQLite each say in their own way that a disk takes no more; a person needs one sentence for all of them. */
import { statfsSync } from 'node:fs';
import { AppError } from '../../domain/errors.js';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);
const READ_ONLY: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM']);
/** SQLite reports some of its files (the index of its log) as broken where there was no room for them. */
const MAY_BE_FULL = /^SQLITE_(?:IOERR|CANTOPEN)/u;
const ROOM_BYTES = 2 ** 20;

/** @returns an `AppError` for trouble with the disk of the data folder; anything else as it came */
export function nameDiskTrouble(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (FULL.has(code) || (MAY_BE_FULL.test(code) && freeBytes(folder) < ROOM_BYTES))
    return new AppError(
      'data-folder-unusable',
      `The disk of the data folder ${folder} is full. Free some space and run the command again; what was live stays live.`,
      { cause: error },
    );
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  if (code.startsWith('SQLITE_READONLY') || (READ_ONLY.has(code) && path.startsWith(folder)))
    return new AppError(
      'data-folder-unusable',
      `The data folder ${folder} cannot be written to. Give this account write access to it, or set FOOTNOTE_DATA to another one; what was live stays live.`,
      { cause: error },
    );
  return error;
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
