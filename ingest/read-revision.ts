import { AppError } from '../core/domain/errors.js';
import type { RevisionId } from '../core/domain/ids.js';
import type { ReadDocument } from '../core/ports/snapshot-store.js';
import type { DocumentStore } from '../core/ports/storage.js';
import { passagesOf } from './passages-of.js';

/** A stored revision as a snapshot takes it. Throws `snapshot-damaged` for one that is stored no more. */
export async function readRevision(documents: DocumentStore, id: RevisionId): Promise<ReadDocument> {
  const revision = await documents.findRevision(id);
  if (revision === undefined)
    throw new AppError(
      'snapshot-damaged',
      `Revision ${id} is no longer stored, so what it was part of cannot be built again. Run \`npx footnote ingest <corpus> --publish\`.`,
    );
  return { format: revision.format, facts: revision.facts, passages: await passagesOf(revision) };
}
