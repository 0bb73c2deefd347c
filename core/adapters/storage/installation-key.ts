import { hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../domain/errors.js';
import type { DataFolder } from './data-folder.js';

const KEY_BYTES = 32;

/**
 * The secret of this installation: 32 random bytes in `keys/installation.key`, mode 0600, made once. Never used itself;
 * see `deriveKey`. Throws `data-folder-unusable`.
 */
export function installationKey(folder: Pick<DataFolder, 'keys'>): Promise<Buffer> {
  const file = join(folder.keys, 'installation.key');
  try {
    return Promise.resolve(readKey(file) ?? makeKey(file));
  } catch (cause) {
    return Promise.reject(
      new AppError(
        'data-folder-unusable',
        `The key ${file} cannot be read or is damaged. Restore it from a backup and give this account access to it.`,
        { cause },
      ),
    );
  }
}

/** A key of 32 bytes for one purpose (HKDF-SHA256, RFC 5869): what one purpose leaks helps against no other. */
export function deriveKey(installation: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', installation, Buffer.alloc(0), `footnote/${purpose}/1`, KEY_BYTES));
}

function readKey(file: string): Buffer | undefined {
  let key: Buffer;
  try {
    key = readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  if (key.length !== KEY_BYTES) throw new Error(`holds ${key.length} bytes instead of ${KEY_BYTES}`);
  return key;
}

/** Written whole under another name, then linked: whoever links first wins, and nobody ever reads half a key. */
function makeKey(file: string): Buffer {
  const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, randomBytes(KEY_BYTES));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
  // The name too must survive a power cut: what is sealed with this key is lost without it.
  const directory = openSync(dirname(file), 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
  const key = readKey(file);
  if (key === undefined) throw new Error('vanished');
  return key;
}
