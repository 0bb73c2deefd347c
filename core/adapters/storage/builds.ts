import { z } from 'zod';
import type { RevisionId, SnapshotId } from '../../domain/ids.js';
import type { Clock } from '../../ports/clock.js';
import type { SnapshotRecipe } from '../../ports/snapshot-store.js';
import type { ReadingStore, RecipeStore } from '../../ports/storage.js';
import type { Database } from './tables.js';

const revisions = z.array(z.string().transform((id) => id as RevisionId));
/** SQLite takes some 32,000 parameters in one statement. */
const KEYS_AT_ONCE = 500;

export function createRecipeStore(db: Database, clock: Clock): RecipeStore {
  const toRecipe = (row: {
    id: string;
    pipeline: string;
    base_id: string | null;
    embedder_from: string;
    revisions: string;
  }): SnapshotRecipe => ({
    id: row.id as SnapshotId,
    pipeline: row.pipeline,
    base: row.base_id as SnapshotId | null,
    embedderFrom: row.embedder_from as SnapshotId,
    revisions: revisions.parse(JSON.parse(row.revisions)),
  });
  return {
    async add(recipe) {
      await db
        .insertInto('snapshot_recipes')
        .values({
          id: recipe.id,
          pipeline: recipe.pipeline,
          base_id: recipe.base,
          embedder_from: recipe.embedderFrom,
          revisions: JSON.stringify(recipe.revisions),
          stored_at: clock.now().toISOString(),
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    async find(id) {
      const row = await db.selectFrom('snapshot_recipes').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toRecipe(row);
    },
    async list() {
      return (await db.selectFrom('snapshot_recipes').selectAll().orderBy('stored_at').orderBy('id').execute()).map(toRecipe);
    },
    async remove(id) {
      await db.deleteFrom('snapshot_recipes').where('id', '=', id).execute();
    },
  };
}

export function createReadingStore(db: Database): ReadingStore {
  return {
    async find(key) {
      const row = await db.selectFrom('readings').select('result').where('key', '=', key).executeTakeFirst();
      return row?.result;
    },
    async findAll(keys) {
      const found = new Map<string, string>();
      for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
        const some = keys.slice(from, from + KEYS_AT_ONCE);
        for (const row of await db.selectFrom('readings').select(['key', 'result']).where('key', 'in', some).execute())
          found.set(row.key, row.result);
      }
      return found;
    },
    async listByRevision(revision) {
      const rows = await db.selectFrom('readings').select('result').where('revision_id', '=', revision).orderBy('key').execute();
      return rows.map(({ result }) => result);
    },
    async put(readings) {
      for (let from = 0; from < readings.length; from += KEYS_AT_ONCE)
        await db
          .insertInto('readings')
          .values(readings.slice(from, from + KEYS_AT_ONCE).map(({ key, revision, result }) => ({ key, revision_id: revision, result })))
          .onConflict((conflict) =>
            conflict
              .column('key')
              .doUpdateSet((row) => ({ result: row.ref('excluded.result'), revision_id: row.ref('excluded.revision_id') })),
          )
          .execute();
    },
    async prune(isNeeded) {
      const rows = await db.selectFrom('readings').select(['key', 'revision_id']).execute();
      const gone = rows.filter((row) => !isNeeded(row.key, row.revision_id as RevisionId)).map(({ key }) => key);
      for (let from = 0; from < gone.length; from += KEYS_AT_ONCE)
        await db
          .deleteFrom('readings')
          .where('key', 'in', gone.slice(from, from + KEYS_AT_ONCE))
          .execute();
      return gone.length;
    },
  };
}
