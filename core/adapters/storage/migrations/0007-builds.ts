import type { Kysely } from 'kysely';

/** What snapshots were made of, to make them again, and what reading a file gave, to not read it again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('snapshot_recipes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('pipeline', 'text', (column) => column.notNull())
    .addColumn('base_id', 'text')
    .addColumn('embedder_from', 'text', (column) => column.notNull())
    .addColumn('revisions', 'text', (column) => column.notNull())
    .addColumn('stored_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('readings')
    // A hash of the file's bytes and of all that decides what becomes of them.
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('revision_id', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .execute();
}
