import type { Kysely } from 'kysely';

/** What screening says about texts of documents, and the record of what people decided about them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('screened_texts')
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('revision_id', 'text')
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('findings', 'text', (column) => column.notNull())
    .addColumn('screened_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('screened_texts_once', ['document_id', 'content_hash'])
    .execute();
  await db.schema.createIndex('screened_texts_by_state').on('screened_texts').columns(['state', 'path']).execute();

  await db.schema
    .createTable('screening_decisions')
    // Order of the record, from 1: an explicit number, because serial columns are written differently in each dialect.
    .addColumn('position', 'integer', (column) => column.primaryKey())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('screening_decisions_by_document').on('screening_decisions').columns(['document_id', 'position']).execute();
}
