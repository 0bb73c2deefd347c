/**
 * Whose document a path is. A document's id is made of its path inside its source, so two sources may have files that would be one
 * document; the second must not take the place of the first without a word.
 */
import { access } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { DocumentId } from '../core/domain/ids.js';
import type { RecordStore } from '../core/ports/records.js';
import type { Source } from './fetch/source.js';

/**
 * @param address where the file lies, where that is known
 * @param live documents of the live release: only those can be lost
 * @returns the other source that holds the document; none when the file is the same one, only named differently, when the other source
 *   has it no longer, or when a person took it out
 */
export async function findHolder(
  { id, path, address }: { readonly id: DocumentId; readonly path: string; readonly address: string | undefined },
  source: Source,
  live: ReadonlySet<DocumentId>,
  records: Pick<RecordStore, 'find'> | undefined,
): Promise<string | undefined> {
  const record = live.has(id) ? await records?.find(id) : undefined;
  if (record === undefined || record.state === 'removed' || repositoryOf(record.source) === repositoryOf(source.key)) return undefined;
  const there = record.origin.address;
  // The path of a page is its host and path: under whichever sitemap, it is the same page.
  if (source.kind === 'website' && /^https?:/iu.test(there)) return undefined;
  if (there === (address ?? (source.kind === 'file' ? source.key : join(source.key, path)))) return undefined;
  if (isAbsolute(there) && !(await isThere(there))) return undefined;
  return record.source;
}

/** Another branch is the same repository at another time. */
function repositoryOf(key: string): string {
  return /^[a-z+]+:\/\//iu.test(key) ? key.replace(/#.*$/u, '') : key;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
