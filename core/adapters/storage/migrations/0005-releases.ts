import type { Kysely } from 'kysely';

/** Who made which release live, when and why; which documents were erased. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('release_events')
    .addColumn('position', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    // No foreign key: the record outlives a release that an erasure took away.
    .addColumn('release_id', 'text', (column) => column.notNull())
    .addColumn('previous_id', 'text')
    .addColumn('by_name', 'text')
    .addColumn('reason', 'text')
    .addColumn('gates', 'text', (column) => column.notNull())
    .addColumn('overridden', 'text', (column) => column.notNull())
    .addColumn('happened_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('erasures')
    .addColumn('document_id', 'text', (column) => column.primaryKey())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('erased_at', 'text', (column) => column.notNull())
    .execute();
}
