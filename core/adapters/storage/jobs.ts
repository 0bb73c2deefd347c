import type { Job } from '../../domain/job.js';
import type { JobStore } from '../../ports/jobs.js';
import { toJob } from './rows.js';
import type { Database } from './tables.js';

export function createJobStore(db: Database): JobStore {
  const changing = ({ state, step, done, total, report, problem, endedAt }: Job) => ({
    state,
    step,
    done,
    total,
    report: report === null ? null : JSON.stringify(report),
    problem: problem === null ? null : JSON.stringify(problem),
    ended_at: endedAt?.toISOString() ?? null,
  });
  return {
    add: (job) =>
      db.transaction().execute(async (atomic) => {
        const last = await atomic
          .selectFrom('jobs')
          .select((row) => row.fn.max('position').as('position'))
          .executeTakeFirst();
        await atomic
          .insertInto('jobs')
          .values({
            id: job.id,
            position: (last?.position ?? 0) + 1,
            kind: job.kind,
            path: job.path,
            by_name: job.by,
            created_at: job.at.toISOString(),
            ...changing(job),
          })
          .execute();
      }),
    async save(job) {
      await db.updateTable('jobs').set(changing(job)).where('id', '=', job.id).execute();
    },
    async find(id) {
      const row = await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toJob(row);
    },
    async list(limit) {
      return (await db.selectFrom('jobs').selectAll().orderBy('position', 'desc').limit(limit).execute()).map(toJob);
    },
    async interruptUnfinished(at) {
      const { numUpdatedRows } = await db
        .updateTable('jobs')
        .set({ state: 'interrupted', ended_at: at.toISOString() })
        .where('state', 'in', ['waiting', 'running'])
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
  };
}
