/** What every ingestion opens: the web, the originals, and what is live now. */
import { access, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { parseManifest } from '../../core/adapters/snapshot/manifest.js';
import type { DataFolder } from '../../core/adapters/storage/data-folder.js';
import { deriveKey, installationKey } from '../../core/adapters/storage/installation-key.js';
import { openOriginals } from '../../core/adapters/storage/originals.js';
import type { Config } from '../../core/config.js';
import type { RevisionId } from '../../core/domain/ids.js';
import type { Originals } from '../../core/ports/originals.js';
import type { Storage } from '../../core/ports/storage.js';
import { createAddressRules } from '../../ingest/fetch/address-rules.js';
import { type FetchPorts, settingsOnRecord } from '../../ingest/fetch/source.js';
import { createWebClient } from '../../ingest/fetch/web-client.js';

export async function openOriginalsOf(folder: DataFolder): Promise<Originals> {
  return openOriginals(folder.originals, deriveKey(await installationKey(folder), 'originals'));
}

/** @throws AppError `config-invalid` when the allow-list has entries that are none */
export function openFetching(config: Config, folder: DataFolder, storage: Storage, originals: Originals): FetchPorts {
  const rules = createAddressRules(config.fetchAllow);
  return {
    client: createWebClient({ rules, delayMs: config.fetchDelayMs }),
    rules,
    sourcesFolder: folder.sources,
    async findKnown(address) {
      const record = await storage.records.findByAddress(address);
      if (record === undefined) return undefined;
      const { etag, lastModified, originalSha256 } = record.origin;
      return {
        format: record.format,
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
        read: () => originals.read(originalSha256),
      };
    },
  };
}

/** Revisions of the live release; undefined when its snapshot cannot be read. */
export async function liveRevisions(folder: DataFolder, storage: Storage): Promise<readonly RevisionId[] | undefined> {
  const live = await storage.releases.findLive();
  if (live === undefined) return [];
  try {
    const manifest = parseManifest(await readFile(join(folder.snapshots, live.snapshotId, 'manifest.json'), 'utf8'));
    return manifest.revisions;
  } catch {
    return undefined;
  }
}

/**
 * The folder whose policy, synonyms and golden questions hold: the first that has any of them, among the sources named now and
 * those of documents on record; else the first named.
 */
export async function corpusFolder(sources: readonly string[], storage: Storage): Promise<string> {
  const named = await Promise.all(sources.map(folderOf));
  const recorded = [...new Set((await storage.records.list()).map(({ source }) => source))].filter(isAbsolute);
  const candidates = [...named, ...(await Promise.all(recorded.map(folderOf)))].filter((folder) => folder !== undefined);
  for (const folder of candidates) {
    const found = await Promise.all(
      ['policy.yaml', 'questions.jsonl', 'synonyms.txt', 'asked.yaml'].map((name) => isThere(join(folder, name))),
    );
    if (found.includes(true)) return folder;
  }
  return candidates[0] ?? '.';
}

/** The organisation's own contact data of sources that were not named now and whose documents stay: folders, sites and repositories. */
export async function otherContacts(named: readonly string[], storage: Storage, sourcesFolder: string): Promise<string[]> {
  const sources = [...new Set((await storage.records.list()).map(({ source }) => source))];
  const others = sources.filter((source) => !named.includes(source));
  const settings = await Promise.all(others.map((source) => settingsOnRecord(source, sourcesFolder)));
  return settings.flatMap(({ allowContacts }) => allowContacts);
}

async function folderOf(source: string): Promise<string | undefined> {
  if (await isThere(join(source, '.'))) return source;
  return (await isThere(source)) ? dirname(source) : undefined;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
