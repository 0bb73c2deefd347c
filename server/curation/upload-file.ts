/**
 * Files that came over the network. One is written beside the others under a hidden name first, where no reader of the folder sees it;
 * what could be read is moved to its path in one step, and anything else is removed.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { AppError } from '../../core/domain/errors.js';
import type { DocumentId } from '../../core/domain/ids.js';
import { formatOf, unsupportedKind } from '../../ingest/extract/formats.js';
import { SETTINGS_FILE, withoutDocumentFacts } from '../../ingest/facts.js';
import { CONTROLS } from '../../ingest/fetch/folder.js';
import { MAX_FILE_BYTES } from '../../ingest/fetch/response-format.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';

const STAGED = '.incoming-';
const MAX_PATH_UNITS = 240;
/** What a folder says about itself; an upload must not change it. */
const RESERVED = new Set(['footnote.yaml', 'policy.yaml', 'synonyms.txt', 'asked.yaml', 'questions.jsonl']);

/** A path that stays inside the folder and names a file that is read. Throws `invalid-request` and `source-unreadable`, saying what to do. */
export function checkUploadPath(path: string): string {
  const wanted = path.normalize('NFC').trim();
  const parts = wanted.split('/');
  const refuse = (why: string): never => {
    throw new AppError('invalid-request', `${why} Send a path such as guides/returns.md.`);
  };
  if (wanted === '') refuse('The file has no name.');
  if (wanted.length > MAX_PATH_UNITS) refuse(`The path is longer than ${String(MAX_PATH_UNITS)} characters.`);
  if (CONTROLS.test(wanted) || /[\\:*?"<>|]/.test(wanted)) refuse('The path holds a character that file names must not have.');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) refuse('The path must stay inside the folder of uploads.');
  if (parts.some((part) => part.startsWith('.') || part === 'node_modules')) refuse('Hidden files and folders are not read.');
  if (parts.some((part) => part !== part.trim() || part.endsWith('.')))
    refuse('No part of the path may begin or end with a space or end with a dot.');
  if (RESERVED.has(wanted)) refuse(`${wanted} is a settings file, not a document.`);
  if (formatOf(wanted) === undefined) throw new AppError('source-unreadable', unsupportedKind(wanted).message);
  return wanted;
}

/** @returns where the bytes lie, on the disk. Throws `body-too-large`, `invalid-request` for a file without bytes, `cancelled`. */
export async function stageUpload(folder: string, body: AsyncIterable<Uint8Array>): Promise<string> {
  const staged = join(folder, `${STAGED}${randomBytes(12).toString('hex')}`);
  let sizeBytes = 0;
  try {
    const handle = await open(staged, 'wx', 0o600);
    try {
      for await (const piece of body) {
        sizeBytes += piece.byteLength;
        if (sizeBytes > MAX_FILE_BYTES) throw tooLarge();
        await handle.write(piece);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (sizeBytes === 0)
      throw new AppError('invalid-request', 'The file is empty (0 bytes). Save it again where it was written, then upload it.');
    return staged;
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
}

export function tooLarge(): AppError {
  return new AppError('body-too-large', `The file is larger than ${String(MAX_FILE_BYTES / 2 ** 20)} MB: split it into several files.`);
}

/** Moves a staged file to its path, durably; an older one there is replaced. */
export async function keepUpload(folder: string, staged: string, path: string): Promise<void> {
  const target = join(folder, ...path.split('/'));
  try {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(staged, target);
  } catch (cause) {
    throw new AppError('source-unreadable', `${path} cannot be stored: a file or a folder of that name is there. Choose another name.`, {
      cause,
    });
  }
  await syncFolder(dirname(target));
}

export async function dropUpload(staged: string): Promise<void> {
  await rm(staged, { force: true });
}

/** For an erasure: the file and what was stated with it, found by its path, which is all that an interrupted one leaves to find it by. */
export async function removeUploadOf(folder: string, documentId: DocumentId): Promise<void> {
  const before = await readUploadSettings(folder);
  const yaml = withoutDocumentFacts(before, (path) => documentIdOf(path) === documentId);
  if (yaml !== before) await writeUploadSettings(folder, yaml);
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.split(sep).join('/'));
  for (const path of paths) if (documentIdOf(path) === documentId) await rm(join(folder, ...path.split('/')), { force: true });
}

/** Removes what a server that is no more had begun to receive. */
export async function sweepStaged(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.startsWith(STAGED)) await rm(join(folder, name), { force: true });
}

export function readUploadSettings(folder: string): Promise<string> {
  return readFile(join(folder, SETTINGS_FILE), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
}

export async function writeUploadSettings(folder: string, yaml: string): Promise<void> {
  const draft = join(folder, `${STAGED}${randomBytes(12).toString('hex')}`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(yaml);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, join(folder, SETTINGS_FILE));
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
