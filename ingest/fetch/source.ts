/** What the words after `footnote ingest` stand for, and how each kind of source is listed. */
import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../core/domain/errors.js';
import { readFolderSettings, type FolderSettings, UNSTATED } from '../facts.js';
import type { AddressRules } from './address-rules.js';
import type { FetchedFile, PendingFile, SkippedFile } from './fetched-file.js';
import { fetchFolder } from './folder.js';
import { checkOut, commitOf, parseRepository } from './git.js';
import { listWebsite, type KnownPage } from './website.js';
import type { WebClient } from './web-client.js';

/** Of a repository, in the folder of its source. */
const CHECKOUT = 'checkout';

export interface Source {
  readonly kind: 'folder' | 'file' | 'website' | 'git';
  /** The same for the same source, however it was written: documents are remembered under it. */
  readonly key: string;
  /** For the other kinds but folder and file: where its footnote.yaml and its checkout lie. */
  readonly ownFolder?: string;
}

export interface FetchPorts {
  readonly client: WebClient;
  readonly rules: AddressRules;
  /** Holds a folder for each source that has none of its own. */
  readonly sourcesFolder: string;
  findKnown(address: string): Promise<KnownPage | undefined>;
}

export interface Listing {
  readonly source: Source;
  readonly settings: FolderSettings;
  readonly files: readonly (FetchedFile | PendingFile | SkippedFile)[];
}

/** @throws AppError `source-unreadable` for a path that is not there, `address-refused` for another protocol */
export async function parseSource(written: string, sourcesFolder: string): Promise<Source> {
  const repository = parseRepository(written);
  if (repository !== undefined) {
    const key = repository.branch === undefined ? repository.address : `${repository.address}#${repository.branch}`;
    return { kind: 'git', key, ownFolder: folderOf(key, sourcesFolder) };
  }
  if (/^https?:\/\//i.test(written)) {
    if (!URL.canParse(written)) throw new AppError('address-refused', 'The address is not valid: write it as https://host/path.');
    const url = new URL(written);
    url.hash = '';
    return { kind: 'website', key: url.href, ownFolder: folderOf(url.href, sourcesFolder) };
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written))
    throw new AppError('address-refused', 'Only http, https and Git addresses (https, ssh, file) are fetched.');
  try {
    const key = await realpath(written);
    return { kind: (await stat(key)).isDirectory() ? 'folder' : 'file', key };
  } catch (cause) {
    throw new AppError('source-unreadable', `${written} cannot be read: check that the file or folder exists and may be read.`, { cause });
  }
}

/**
 * The files of a source and what its owner says about them.
 * @throws AppError `source-unreadable`, `source-unreachable`, `address-refused`, `config-invalid`, `cancelled`
 */
export async function listSource(written: string, ports: FetchPorts | undefined, signal: AbortSignal | undefined): Promise<Listing> {
  const source = await parseSource(written, ports?.sourcesFolder ?? '');
  if (source.kind === 'folder' || source.kind === 'file') {
    const settings = await readFolderSettings(written);
    const commit = await commitOf(source.kind === 'folder' ? source.key : join(source.key, '..'));
    return { source, settings, files: await listFolder(written, settings, commit, signal) };
  }
  if (ports === undefined) throw new AppError('source-unreadable', `${written} is not on this machine: name a folder or a file.`);
  const { ownFolder = '' } = source;
  const own = await readFolderSettings(ownFolder).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'source-unreadable') return UNSTATED;
    throw error;
  });
  if (source.kind === 'website') return { source, settings: own, files: await listWebsite(new URL(source.key), own, ports, signal) };
  const repository = parseRepository(written);
  if (repository === undefined) throw new Error('a Git source that is none');
  const checkout = join(ownFolder, CHECKOUT);
  const commit = await checkOut(repository, checkout, ports.rules, signal);
  const inside = await readFolderSettings(checkout);
  const settings = own.isStated ? own : inside;
  return { source, settings, files: await listFolder(checkout, settings, commit, signal) };
}

/**
 * What the owner of a source said about it, without asking the source anything.
 * @param key a source on record, as `Source.key` gives it
 */
export async function settingsOnRecord(key: string, sourcesFolder: string): Promise<FolderSettings> {
  const read = (folder: string): Promise<FolderSettings> => readFolderSettings(folder).catch(() => UNSTATED);
  const source = await parseSource(key, sourcesFolder).catch(() => undefined);
  if (source?.ownFolder === undefined) return read(key); // a folder, also one that is not there now
  const own = await read(source.ownFolder);
  return own.isStated || source.kind !== 'git' ? own : read(join(source.ownFolder, CHECKOUT));
}

async function listFolder(
  folder: string,
  settings: FolderSettings,
  commit: string | undefined,
  signal: AbortSignal | undefined,
): Promise<(FetchedFile | SkippedFile)[]> {
  const files: (FetchedFile | SkippedFile)[] = [];
  for await (const file of fetchFolder(folder, settings, signal)) {
    if (file.kind === 'left-out') files.push(file);
    else files.push({ ...file, provenance: { address: file.absolutePath ?? file.path, ...(commit === undefined ? {} : { commit }) } });
  }
  return files;
}

/** Readable, and the same for the same source: "docs.example.com-3f2a91c0". */
function folderOf(key: string, sourcesFolder: string): string {
  const name = key
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/[^a-z0-9.]+/gi, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  return join(sourcesFolder, `${name}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`);
}
