import { type Kysely, sql } from 'kysely';

/** Erasures as a record that only grows: what was erased stays out of ingestions until a person lets it in again, and may be erased once more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('erasure_events')
    .addColumn('position', 'integer', (column) => column.primaryKey())
    // A hash of the document's path: nothing of what was erased.
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('happened_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('erasure_events_by_document').on('erasure_events').columns(['document_id', 'position']).execute();
  await sql`insert into erasure_events (position, document_id, kind, by_name, reason, happened_at)
    select row_number() over (order by erased_at, document_id), document_id, 'erased', by_name, reason, erased_at from erasures`.execute(
    db,
  );
  await db.schema.dropTable('erasures').execute();
}
