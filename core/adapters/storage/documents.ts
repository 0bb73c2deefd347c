import type { Revision } from '../../domain/document.js';
import type { DocumentId, RevisionId } from '../../domain/ids.js';
import type { DocumentStore } from '../../ports/storage.js';
import type { Clock } from '../../ports/clock.js';
import { toRevision } from './rows.js';
import type { Atomic, Database } from './tables.js';

export function createDocumentStore(db: Database, clock: Clock): DocumentStore {
  return {
    addRevisions: (revisions) =>
      db.transaction().execute(async (atomic) => {
        const last = await atomic
          .selectFrom('revisions')
          .select((row) => row.fn.max('position').as('position'))
          .executeTakeFirst();
        let position = last?.position ?? 0;
        const before = position;
        for (const revision of await withoutKnown(revisions, atomic)) {
          const result = await atomic
            .insertInto('revisions')
            .values({
              id: revision.id,
              document_id: revision.documentId,
              position: position + 1,
              format: revision.format,
              facts: JSON.stringify(revision.facts),
              text: revision.text,
              blocks: JSON.stringify(revision.blocks),
              stored_at: clock.now().toISOString(),
            })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .executeTakeFirst();
          if (Number(result.numInsertedOrUpdatedRows ?? 0) > 0) position += 1;
        }
        return position - before;
      }),

    async findRevision(id) {
      const row = await db.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toRevision(row);
    },

    async listRevisions(id) {
      const rows = await db
        .selectFrom('revisions')
        .select(['id', 'stored_at'])
        .where('document_id', '=', id)
        .orderBy('position', 'desc')
        .execute();
      return rows.map((row) => ({ id: row.id as RevisionId, storedAt: new Date(row.stored_at) }));
    },

    async findDocumentOf(id) {
      const row = await db.selectFrom('revisions').select('document_id').where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : (row.document_id as DocumentId);
    },

    async findDocumentsOf(ids) {
      const found = new Map<RevisionId, DocumentId>();
      for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
        const some = ids.slice(from, from + IDS_AT_ONCE);
        const rows = await db.selectFrom('revisions').select(['id', 'document_id']).where('id', 'in', some).execute();
        for (const row of rows) found.set(row.id as RevisionId, row.document_id as DocumentId);
      }
      return found;
    },

    async findNewestRevision(id) {
      const row = await db
        .selectFrom('revisions')
        .selectAll()
        .where('document_id', '=', id)
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : toRevision(row);
    },
  };
}

const IDS_AT_ONCE = 500;

/** Most revisions of an ingestion are stored already, and asking costs far less than writing out their texts. */
async function withoutKnown(revisions: readonly Revision[], atomic: Atomic): Promise<Revision[]> {
  const known = new Set<string>();
  for (let from = 0; from < revisions.length; from += IDS_AT_ONCE) {
    const ids = revisions.slice(from, from + IDS_AT_ONCE).map(({ id }) => id);
    for (const row of await atomic.selectFrom('revisions').select('id').where('id', 'in', ids).execute()) known.add(row.id);
  }
  return revisions.filter(({ id }) => !known.has(id));
}
