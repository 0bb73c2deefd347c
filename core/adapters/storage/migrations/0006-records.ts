import { type Kysely, sql } from 'kysely';

/** Where documents come from, what each revision was made of, proposals to remove one, and which answers quote what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    // Path or address of the file: what a conditional request is looked up by.
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('revision_id', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('redacted', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('first_seen_at', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('documents_by_address').on('documents').columns(['address']).execute();

  await db.schema
    .createTable('lineage')
    .addColumn('revision_id', 'text', (column) => column.primaryKey())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('redacted', 'integer', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('removal_proposals')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull().unique())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('proposed_at', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('note', 'text')
    .execute();
  await db.schema.createIndex('removal_proposals_open').on('removal_proposals').columns(['document_id', 'outcome']).execute();

  for (const [name, type] of [
    ['document_id', 'text'],
    ['revision_id', 'text'],
    ['passage_start', 'integer'],
    ['passage_end', 'integer'],
  ] as const)
    await db.schema.alterTable('citations').addColumn(name, type).execute();
  await db.schema.createIndex('citations_by_document').on('citations').columns(['document_id']).execute();
  await fillOlderCitations(db);
}

/** Answers given before this migration hold their citations only inside the stored answer. */
async function fillOlderCitations(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ answer: string }>`select answer from messages where answer is not null`.execute(db);
  for (const { answer } of rows) {
    const { citations } = JSON.parse(answer) as {
      citations: { id: string; documentId: string; revision: string; start: number; end: number }[];
    };
    for (const { id, documentId, revision, start, end } of citations)
      await sql`update citations set document_id = ${documentId}, revision_id = ${revision}, passage_start = ${start}, passage_end = ${end} where id = ${id}`.execute(
        db,
      );
  }
}
