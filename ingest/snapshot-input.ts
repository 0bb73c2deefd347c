import type { Revision } from '../core/domain/document.js';
import type { SnapshotInput, UnnumberedPassage } from '../core/ports/snapshot-store.js';

/** What a snapshot is built of, from revisions and passages that are at hand. */
export function snapshotInputOf(revisions: readonly Revision[], passages: readonly UnnumberedPassage[], pipeline: string): SnapshotInput {
  const byId = new Map(revisions.map((revision) => [revision.id, revision]));
  const byDocument = new Map<string, UnnumberedPassage[]>(revisions.map(({ documentId }) => [documentId, []]));
  for (const passage of passages) byDocument.get(passage.documentId)?.push(passage);
  return {
    documents: revisions.map(({ id, documentId }) => ({ id: documentId, revision: id })),
    read({ id, revision }) {
      const { format, facts } = byId.get(revision)!;
      const own = [...(byDocument.get(id) ?? [])].sort((one, other) => one.start - other.start);
      return Promise.resolve({ format, facts, passages: own });
    },
    pipeline,
  };
}
