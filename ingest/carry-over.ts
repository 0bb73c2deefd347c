/**
 * What stays live although this run did not read it. An ingestion changes what its sources hold and takes nothing away: a
 * document that its source has no longer stays, with a proposal to remove it, until a person decides; documents of sources
 * that were not named stay as they are. ADR 8 says why.
 */
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Revision } from '../core/domain/document.js';
import type { DocumentId, RevisionId } from '../core/domain/ids.js';
import type { NewProposal, RecordStore, RemovalReason } from '../core/ports/records.js';
import type { DocumentStore } from '../core/ports/storage.js';
import type { Source } from './fetch/source.js';

export interface CarriedOver {
  readonly revisions: readonly Revision[];
  readonly proposals: readonly NewProposal[];
}

/** What this run met, by document: read anew, or there and not usable, with the code why. */
export interface Met {
  readonly documents: ReadonlySet<DocumentId>;
  readonly leftOut: ReadonlyMap<DocumentId, string>;
}

/** The owner's own dates took the document out: an older revision must not answer in its place. */
const ENDED: ReadonlySet<string> = new Set(['expired', 'not-yet-effective']);

/**
 * @param base revisions that stay unless something is known against them: those of the live release
 * @param sources those this run listed whole
 * @returns in the order of `base`; a document proposed for removal is among the revisions
 */
export async function carryOver(
  base: readonly RevisionId[],
  sources: readonly Source[],
  met: Met,
  ports: { readonly documents: Pick<DocumentStore, 'findRevision' | 'findDocumentsOf'>; readonly records: Pick<RecordStore, 'find'> },
): Promise<CarriedOver> {
  const named = new Map(sources.map((source) => [source.key, source]));
  const revisions: Revision[] = [];
  const proposals: NewProposal[] = [];
  const isThere = createLook();
  // Most of what is live was read just now: its texts are not read once more to learn whose they are.
  const documentOf = await ports.documents.findDocumentsOf(base);
  for (const id of base) {
    const documentId = documentOf.get(id);
    if (documentId === undefined || met.documents.has(documentId)) continue;
    const revision = await ports.documents.findRevision(id);
    if (revision === undefined) continue;
    const record = await ports.records.find(revision.documentId);
    const code = met.leftOut.get(revision.documentId);
    if (record?.state === 'removed' || (code !== undefined && ENDED.has(code))) continue;
    revisions.push(revision);
    const source = named.get(record?.source ?? '');
    let reason: RemovalReason | undefined;
    if (code === 'gone') reason = 'gone';
    else if (code !== undefined) reason = undefined;
    else if (record === undefined) reason = 'not-in-source';
    else if (source !== undefined) reason = source.kind === 'website' ? 'left-sitemap' : 'not-in-source';
    else if (isAbsolute(record.source) && !(await isThere(record.source))) reason = 'source-gone';
    if (reason !== undefined)
      proposals.push({ documentId: revision.documentId, source: record?.source ?? 'unknown', path: revision.facts.path, reason });
  }
  return { revisions, proposals };
}

/** Looks once per folder. */
function createLook(): (path: string) => Promise<boolean> {
  const seen = new Map<string, Promise<boolean>>();
  return (path) => {
    const looked =
      seen.get(path) ??
      stat(path).then(
        () => true,
        () => false,
      );
    seen.set(path, looked);
    return looked;
  };
}
