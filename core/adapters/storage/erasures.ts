import { AppError } from '../../domain/errors.js';
import type { DocumentId } from '../../domain/ids.js';
import type { ErasureStore } from '../../ports/storage.js';
import type { Atomic, Database } from './tables.js';

export function createErasureStore(db: Database): ErasureStore {
  return {
    async list() {
      const rows = await db.selectFrom('erasure_events').select(['document_id', 'kind']).orderBy('position').execute();
      const last = new Map(rows.map(({ document_id: id, kind }) => [id, kind]));
      return new Set([...last].flatMap(([id, kind]) => (kind === 'erased' ? [id as DocumentId] : [])));
    },

    restore: (restoring) =>
      db.transaction().execute(async (atomic) => {
        if (!(await isErased(atomic, restoring.documentId)))
          throw new AppError(
            'unknown-document',
            `No erased document has the id ${restoring.documentId}, so there is nothing to let in again.`,
          );
        await addErasureEvent(atomic, 'restored', restoring);
      }),
  };
}

export async function isErased(atomic: Atomic, id: DocumentId): Promise<boolean> {
  const last = await atomic
    .selectFrom('erasure_events')
    .select('kind')
    .where('document_id', '=', id)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.kind === 'erased';
}

export async function addErasureEvent(
  atomic: Atomic,
  kind: 'erased' | 'restored',
  event: { readonly documentId: DocumentId; readonly by: string; readonly reason: string; readonly at: Date },
): Promise<void> {
  const last = await atomic
    .selectFrom('erasure_events')
    .select((row) => row.fn.max('position').as('position'))
    .executeTakeFirst();
  await atomic
    .insertInto('erasure_events')
    .values({
      position: (last?.position ?? 0) + 1,
      document_id: event.documentId,
      kind,
      by_name: event.by,
      reason: event.reason,
      happened_at: event.at.toISOString(),
    })
    .execute();
}
