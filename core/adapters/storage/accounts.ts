import { AppError } from '../../domain/errors.js';
import type { Staff } from '../../domain/conversation.js';
import type { VisitorId } from '../../domain/ids.js';
import type { Clock } from '../../ports/clock.js';
import type { AccountStore } from '../../ports/storage.js';
import { toStaff, toStaffSession } from './rows.js';
import type { Atomic, Database } from './tables.js';

export function createAccountStore(db: Database, clock: Clock): AccountStore {
  return {
    countStaff: () => countStaff(db),

    addStaff: (staff) => db.transaction().execute((atomic) => insertStaff(atomic, staff)),

    async findByLogin(login) {
      const row = await db.selectFrom('staff').selectAll().where('login_key', '=', loginKey(login)).executeTakeFirst();
      return row === undefined ? undefined : { ...toStaff(row), passwordHash: row.password_hash };
    },

    addSession: (session) =>
      db.transaction().execute(async (atomic) => {
        await atomic.deleteFrom('staff_sessions').where('expires_at', '<=', clock.now().toISOString()).execute();
        await atomic
          .insertInto('staff_sessions')
          .values({
            token_hash: session.tokenHash,
            csrf_token: session.csrfToken,
            staff_id: session.staffId,
            expires_at: session.expiresAt.toISOString(),
          })
          .execute();
      }),

    async findSession(tokenHash) {
      const row = await db
        .selectFrom('staff_sessions')
        .innerJoin('staff', 'staff.id', 'staff_sessions.staff_id')
        .select(['token_hash', 'csrf_token', 'expires_at', 'staff.id', 'staff.login', 'staff.name', 'staff.role'])
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', clock.now().toISOString())
        .executeTakeFirst();
      return row === undefined ? undefined : toStaffSession(row);
    },

    async deleteSession(tokenHash) {
      await db.deleteFrom('staff_sessions').where('token_hash', '=', tokenHash).execute();
    },

    putSetupToken: (tokenHash) =>
      db.transaction().execute(async (atomic) => {
        // Each start prints a new link; the one before it is void.
        await atomic.deleteFrom('setup_tokens').execute();
        await atomic.insertInto('setup_tokens').values({ token_hash: tokenHash }).execute();
      }),

    useSetupToken: (tokenHash, staff) =>
      db.transaction().execute(async (atomic) => {
        const used = await atomic.deleteFrom('setup_tokens').where('token_hash', '=', tokenHash).executeTakeFirst();
        if (Number(used.numDeletedRows) === 0 || (await countStaff(atomic)) > 0) return false;
        await insertStaff(atomic, staff);
        return true;
      }),

    async findVisitorBySecret(secretHash) {
      const row = await db.selectFrom('visitors').select('id').where('secret_hash', '=', secretHash).executeTakeFirst();
      return row === undefined ? undefined : (row.id as VisitorId);
    },

    async addVisitor(visitor) {
      await db
        .insertInto('visitors')
        .values({ id: visitor.id, secret_hash: visitor.secretHash, created_at: visitor.at.toISOString() })
        .execute();
    },
  };
}

async function countStaff(db: Database | Atomic): Promise<number> {
  const { count } = await db
    .selectFrom('staff')
    .select((row) => row.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function insertStaff(atomic: Atomic, staff: Staff & { readonly passwordHash: string; readonly at: Date }): Promise<void> {
  const result = await atomic
    .insertInto('staff')
    .values({
      id: staff.id,
      login: staff.login,
      login_key: loginKey(staff.login),
      name: staff.name,
      role: staff.role,
      password_hash: staff.passwordHash,
      created_at: staff.at.toISOString(),
    })
    .onConflict((conflict) => conflict.column('login_key').doNothing())
    .executeTakeFirst();
  if (Number(result.numInsertedOrUpdatedRows ?? 0) === 0) {
    throw new AppError('login-taken', `The login "${staff.login}" is taken. Choose another one.`);
  }
}

function loginKey(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}
