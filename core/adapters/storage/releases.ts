import { AppError } from '../../domain/errors.js';
import type { ReleaseId } from '../../domain/ids.js';
import type { ReleaseStore } from '../../ports/storage.js';
import { toRelease, toReleaseEvent } from './rows.js';
import type { Database } from './tables.js';

const LIVE = 'live';

export function createReleaseStore(db: Database): ReleaseStore {
  return {
    async add(release) {
      // Same inputs give the same release id; where it came from may be told anew.
      await db
        .insertInto('releases')
        .values({
          id: release.id,
          snapshot_id: release.snapshotId,
          details: JSON.stringify(release.details),
          created_at: release.createdAt.toISOString(),
          published_at: null,
        })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ details: JSON.stringify(release.details) }))
        .execute();
    },

    makeLive: (event, expectedLive) =>
      db.transaction().execute(async (atomic) => {
        const live = await atomic.selectFrom('live_release').select('release_id').where('slot', '=', LIVE).executeTakeFirst();
        const previousId = (live?.release_id ?? null) as ReleaseId | null;
        if (expectedLive !== undefined && previousId !== expectedLive)
          throw new AppError(
            'release-moved',
            'Another release went live meanwhile. Look at "footnote release list" and run the command again.',
            {
              retryable: true,
            },
          );
        const stored = await atomic.selectFrom('releases').select('published_at').where('id', '=', event.releaseId).executeTakeFirst();
        if (stored === undefined)
          throw new AppError('unknown-release', `There is no release ${event.releaseId}. "footnote release list" shows those stored.`);
        const at = event.at.toISOString();
        if (event.kind === 'published' || stored.published_at === null)
          await atomic.updateTable('releases').set({ published_at: at }).where('id', '=', event.releaseId).execute();
        await atomic
          .insertInto('live_release')
          .values({ slot: LIVE, release_id: event.releaseId })
          .onConflict((conflict) => conflict.column('slot').doUpdateSet({ release_id: event.releaseId }))
          .execute();
        const last = await atomic
          .selectFrom('release_events')
          .select((row) => row.fn.max('position').as('position'))
          .executeTakeFirst();
        await atomic
          .insertInto('release_events')
          .values({
            position: (last?.position ?? 0) + 1,
            kind: event.kind,
            release_id: event.releaseId,
            previous_id: previousId,
            by_name: event.by,
            reason: event.reason,
            gates: JSON.stringify(event.gates),
            overridden: JSON.stringify(event.overridden),
            happened_at: at,
          })
          .execute();
        return { ...event, previousId };
      }),

    async listEvents(id) {
      const all = db.selectFrom('release_events').selectAll().orderBy('position', 'desc');
      const rows = await (id === undefined ? all : all.where('release_id', '=', id)).execute();
      return rows.map(toReleaseEvent);
    },

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
