import { AppError } from '../../domain/errors.js';
import type { ReleaseStore } from '../../ports/storage.js';
import { toRelease } from './rows.js';
import type { Database } from './tables.js';

const LIVE = 'live';

export function createReleaseStore(db: Database): ReleaseStore {
  return {
    async add(release) {
      // Same inputs give the same release id: storing it again changes nothing.
      await db
        .insertInto('releases')
        .values({
          id: release.id,
          snapshot_id: release.snapshotId,
          details: JSON.stringify(release.details),
          created_at: release.createdAt.toISOString(),
          published_at: null,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },

    publish: (id, at) =>
      db.transaction().execute(async (atomic) => {
        const updated = await atomic
          .updateTable('releases')
          .set({ published_at: at.toISOString() })
          .where('id', '=', id)
          .executeTakeFirst();
        if (Number(updated.numUpdatedRows) === 0)
          throw new AppError('unknown-release', `There is no release ${id}. "footnote release list" shows those stored.`);
        await atomic
          .insertInto('live_release')
          .values({ slot: LIVE, release_id: id })
          .onConflict((conflict) => conflict.column('slot').doUpdateSet({ release_id: id }))
          .execute();
      }),

    async findLive() {
      const row = await db
        .selectFrom('live_release')
        .innerJoin('releases', 'releases.id', 'live_release.release_id')
        .selectAll('releases')
        .where('live_release.slot', '=', LIVE)
        .executeTakeFirst();
      return row === undefined ? undefined : toRelease(row);
    },

    async find(id) {
      const row = await db.selectFrom('releases').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toRelease(row);
    },

    async list() {
      const rows = await db.selectFrom('releases').selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
      return rows.map(toRelease);
    },
  };
}
