import { randomBytes } from 'node:crypto';
import { AppError } from '../../domain/errors.js';
import type { NewProposal, RecordStore, RemovalProposal, SeenDocument } from '../../ports/records.js';
import { toDocumentRecord, toLineage, toProposal } from './rows.js';
import type { Atomic, Database } from './tables.js';

export function createRecordStore(db: Database): RecordStore {
  return {
    saveSeen: (documents, at) =>
      db.transaction().execute(async (atomic) => {
        for (let from = 0; from < documents.length; from += SAVED_AT_ONCE)
          await saveSome(atomic, documents.slice(from, from + SAVED_AT_ONCE), at.toISOString());
      }),

    async find(id) {
      const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toDocumentRecord(row);
    },

    async list() {
      const rows = await db.selectFrom('documents').selectAll().orderBy('path').orderBy('id').execute();
      return rows.map(toDocumentRecord);
    },

    async findByAddress(address) {
      const row = await db
        .selectFrom('documents')
        .selectAll()
        .where('address', '=', address)
        .orderBy('last_seen_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : toDocumentRecord(row);
    },

    async findLineage(revision) {
      const row = await db.selectFrom('lineage').selectAll().where('revision_id', '=', revision).executeTakeFirst();
      return row === undefined ? undefined : toLineage(row);
    },

    propose: (proposals, at) =>
      db.transaction().execute(async (atomic) => {
        const made: RemovalProposal[] = [];
        for (const proposal of proposals) {
          const one = await proposeOne(atomic, proposal, at.toISOString());
          if (one !== undefined) made.push(one);
        }
        return made;
      }),

    async listProposals(which) {
      const all = db.selectFrom('removal_proposals').selectAll().orderBy('position', 'desc');
      const rows = await (which === 'open' ? all.where('outcome', '=', 'open') : all).execute();
      return rows.map(toProposal);
    },

    decide: (id, decision) =>
      db.transaction().execute(async (atomic) => {
        const row = await atomic
          .updateTable('removal_proposals')
          .set({
            outcome: decision.outcome,
            decided_by: decision.by,
            decided_at: decision.at.toISOString(),
            note: decision.note ?? null,
          })
          .where('id', '=', id)
          .where('outcome', '=', 'open')
          .returningAll()
          .executeTakeFirst();
        if (row === undefined)
          throw new AppError('unknown-proposal', `There is no open proposal ${id}: \`footnote document proposals\` lists those that wait.`);
        await atomic
          .updateTable('documents')
          .set({ state: decision.outcome === 'accepted' ? 'removed' : 'kept' })
          .where('id', '=', row.document_id)
          .execute();
        return toProposal(row);
      }),
  };
}

/** An ingestion saves thousands, and most of a small statement's time is its preparation. */
const SAVED_AT_ONCE = 200;

async function saveSome(atomic: Atomic, documents: readonly SeenDocument[], at: string): Promise<void> {
  await atomic
    .insertInto('documents')
    .values(
      documents.map(({ documentId, revision, origin, source, path, format, redacted }) => ({
        id: documentId,
        first_seen_at: at,
        source,
        path,
        address: origin.address,
        format,
        revision_id: revision,
        origin: JSON.stringify(origin),
        redacted,
        state: 'present',
        last_seen_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        source: row.ref('excluded.source'),
        path: row.ref('excluded.path'),
        address: row.ref('excluded.address'),
        format: row.ref('excluded.format'),
        revision_id: row.ref('excluded.revision_id'),
        origin: row.ref('excluded.origin'),
        redacted: row.ref('excluded.redacted'),
        state: row.ref('excluded.state'),
        last_seen_at: row.ref('excluded.last_seen_at'),
      })),
    )
    .execute();
  // What a revision was first made of; the same text read again from another file adds nothing to its story.
  await atomic
    .insertInto('lineage')
    .values(
      documents.map(({ documentId, revision, origin, redacted }) => ({
        revision_id: revision,
        document_id: documentId,
        origin: JSON.stringify(origin),
        redacted,
        recorded_at: at,
      })),
    )
    .onConflict((conflict) => conflict.column('revision_id').doNothing())
    .execute();
  await atomic
    .updateTable('removal_proposals')
    .set({ outcome: 'withdrawn', decided_at: at })
    .where(
      'document_id',
      'in',
      documents.map(({ documentId }) => documentId),
    )
    .where('outcome', '=', 'open')
    .execute();
}

async function proposeOne(atomic: Atomic, proposal: NewProposal, at: string): Promise<RemovalProposal | undefined> {
  const { documentId } = proposal;
  const record = await atomic.selectFrom('documents').select('state').where('id', '=', documentId).executeTakeFirst();
  const open = await atomic
    .selectFrom('removal_proposals')
    .select('id')
    .where('document_id', '=', documentId)
    .where('outcome', '=', 'open')
    .executeTakeFirst();
  if (open !== undefined || record?.state === 'removed') return undefined;
  // A person decided to keep it; only a person asks again.
  if (record?.state === 'kept' && proposal.reason !== 'asked-for') return undefined;
  const last = await atomic
    .selectFrom('removal_proposals')
    .select((row) => row.fn.max('position').as('position'))
    .executeTakeFirst();
  const row = await atomic
    .insertInto('removal_proposals')
    .values({
      id: randomBytes(8).toString('hex'),
      position: (last?.position ?? 0) + 1,
      document_id: documentId,
      source: proposal.source,
      path: proposal.path,
      reason: proposal.reason,
      outcome: 'open',
      proposed_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await atomic.updateTable('documents').set({ state: 'missing' }).where('id', '=', documentId).execute();
  return toProposal(row);
}
