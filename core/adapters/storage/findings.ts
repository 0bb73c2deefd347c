import { EVERY_TEXT, type ScreenedText, type ScreeningDecision } from '../../domain/finding.js';
import type { FindingStore } from '../../ports/storage.js';
import { toScreenedText, toScreeningDecision } from './rows.js';
import type { Atomic, Database } from './tables.js';

export function createFindingStore(db: Database): FindingStore {
  return {
    record: ({ texts, read, at }) =>
      db.transaction().execute(async (atomic) => {
        const now = new Map(texts.map((text) => [text.documentId as string, text]));
        const readNow = new Set<string>(read);
        const open = await atomic.selectFrom('screened_texts').selectAll().where('state', 'in', ['noted', 'held']).execute();
        for (const row of open) {
          const isSame = now.get(row.document_id)?.contentHash === row.content_hash;
          if (!readNow.has(row.document_id) || isSame || row.content_hash === EVERY_TEXT) continue;
          await atomic
            .updateTable('screened_texts')
            .set({ state: 'fixed' })
            .where('document_id', '=', row.document_id)
            .where('content_hash', '=', row.content_hash)
            .execute();
          if (row.state !== 'held') continue;
          const reason = 'The document has another text now.';
          await addLine(atomic, { ...toScreenedText(row), state: 'fixed', by: 'screening', reason, at });
        }
        for (const text of texts) {
          const known = await atomic
            .selectFrom('screened_texts')
            .select(['state', 'findings', 'path', 'title', 'revision_id'])
            .where('document_id', '=', text.documentId)
            .where('content_hash', '=', text.contentHash)
            .executeTakeFirst();
          // A run that changes one page must not write all the notes about the others again.
          if (
            known !== undefined &&
            known.state === text.state &&
            known.findings === JSON.stringify(text.findings) &&
            known.path === text.path &&
            known.title === text.title &&
            known.revision_id === text.revisionId
          )
            continue;
          const isDecided = known?.state === 'released' || known?.state === 'rejected';
          await put(atomic, isDecided ? { ...text, state: known.state as ScreenedText['state'] } : text);
          if (text.state === 'held' && !isDecided && known?.state !== 'held')
            await addLine(atomic, { ...text, by: 'screening', reason: text.findings[0]?.reason ?? '', at });
        }
      }),

    async list() {
      const rows = await db
        .selectFrom('screened_texts')
        .selectAll()
        .where('state', '!=', 'fixed')
        .orderBy('path')
        .orderBy('content_hash')
        .execute();
      return rows.map(toScreenedText);
    },

    async listOf(id) {
      const rows = await db
        .selectFrom('screened_texts')
        .selectAll()
        .where('document_id', '=', id)
        .orderBy('screened_at', 'desc')
        .orderBy('content_hash')
        .execute();
      return rows.map(toScreenedText);
    },

    decide: (text, decision) =>
      db.transaction().execute(async (atomic) => {
        await put(atomic, text);
        await addLine(atomic, decision);
      }),

    async listDecisions(id) {
      const rows = await db.selectFrom('screening_decisions').selectAll().where('document_id', '=', id).orderBy('position').execute();
      return rows.map(toScreeningDecision);
    },
  };
}

async function put(atomic: Atomic, text: ScreenedText): Promise<void> {
  const values = {
    revision_id: text.revisionId,
    path: text.path,
    title: text.title,
    state: text.state,
    findings: JSON.stringify(text.findings),
    screened_at: text.screenedAt.toISOString(),
  };
  await atomic
    .insertInto('screened_texts')
    .values({ document_id: text.documentId, content_hash: text.contentHash, ...values })
    .onConflict((conflict) => conflict.columns(['document_id', 'content_hash']).doUpdateSet(values))
    .execute();
}

async function addLine(atomic: Atomic, decision: ScreeningDecision): Promise<void> {
  const last = await atomic
    .selectFrom('screening_decisions')
    .select((row) => row.fn.max('position').as('position'))
    .executeTakeFirst();
  await atomic
    .insertInto('screening_decisions')
    .values({
      position: (last?.position ?? 0) + 1,
      document_id: decision.documentId,
      content_hash: decision.contentHash,
      state: decision.state,
      by: decision.by,
      reason: decision.reason,
      at: decision.at.toISOString(),
    })
    .execute();
}
