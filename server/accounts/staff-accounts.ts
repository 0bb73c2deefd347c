/** Staff: the setup link of the first start, signing in, sessions of 12 hours. */
import { timingSafeEqual } from 'node:crypto';
import type { Staff } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { StaffId } from '../../core/domain/ids.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Ids } from '../../core/ports/ids.js';
import type { StaffSession, Storage } from '../../core/ports/storage.js';
import { createToken, hashToken } from './hash-token.js';
import { hashPassword, isPassword } from './password.js';

export const STAFF_SESSION_LIFETIME_MS = 12 * 3_600_000;

export interface SignedIn extends StaffSession {
  /** For the cookie; storage keeps only its hash. */
  readonly token: string;
}

export interface NewStaff {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly role: Staff['role'];
}

export interface StaffAccounts {
  /** A token for the setup link while there is no account, else undefined. Earlier links become void. */
  createSetupToken(): Promise<string | undefined>;
  /** Makes the first account, an operator. Throws `setup-link-used`. */
  setUp(request: { readonly token: string; readonly login: string; readonly name: string; readonly password: string }): Promise<SignedIn>;
  /** Throws `login-taken`. */
  addStaff(staff: NewStaff): Promise<Staff>;
  /** Throws `wrong-credentials`, without saying which of the two was wrong. */
  signIn(login: string, password: string): Promise<SignedIn>;
  signOut(session: StaffSession): Promise<void>;
  /** Throws `not-signed-in`. */
  getSession(token: string | undefined): Promise<StaffSession>;
  /** Throws `forbidden` when the token of the page is not the session's. */
  checkCsrf(session: StaffSession, csrfToken: string | undefined): void;
}

export function createStaffAccounts(ports: { readonly storage: Storage; readonly ids: Ids; readonly clock: Clock }): StaffAccounts {
  const { accounts } = ports.storage;

  async function toStored(staff: NewStaff) {
    const { password, ...facts } = staff;
    return { ...facts, id: ports.ids.next() as StaffId, passwordHash: await hashPassword(password), at: ports.clock.now() };
  }

  async function openSession(staff: Staff): Promise<SignedIn> {
    const token = createToken();
    const session = {
      tokenHash: hashToken(token),
      csrfToken: createToken(),
      expiresAt: new Date(ports.clock.now().getTime() + STAFF_SESSION_LIFETIME_MS),
    };
    await accounts.addSession({ ...session, staffId: staff.id });
    const { id, login, name, role } = staff;
    return { ...session, token, staff: { id, login, name, role } };
  }

  return {
    async createSetupToken() {
      if ((await accounts.countStaff()) > 0) return undefined;
      const token = createToken();
      await accounts.putSetupToken(hashToken(token));
      return token;
    },

    async setUp({ token, ...account }) {
      const staff = await toStored({ ...account, role: 'operator' });
      if (!(await accounts.useSetupToken(hashToken(token), staff))) {
        throw new AppError(
          'setup-link-used',
          'This setup link was used or replaced. Sign in, or restart the server for a new link while there is no account.',
        );
      }
      return openSession(staff);
    },

    async addStaff(staff) {
      const stored = await toStored(staff);
      await accounts.addStaff(stored);
      return { id: stored.id, login: stored.login, name: stored.name, role: stored.role };
    },

    async signIn(login, password) {
      const staff = await accounts.findByLogin(login);
      // Hashed also when there is no such login: the time of an answer must not tell which logins exist.
      if (!(await isPassword(password, staff?.passwordHash)) || staff === undefined) {
        throw new AppError('wrong-credentials', 'Login or password is wrong. Check both and try again.');
      }
      return openSession(staff);
    },

    signOut: (session) => accounts.deleteSession(session.tokenHash),

    async getSession(token) {
      const session = token === undefined ? undefined : await accounts.findSession(hashToken(token));
      if (session === undefined) throw new AppError('not-signed-in', 'Sign in at the desk first.');
      return session;
    },

    checkCsrf(session, csrfToken) {
      const given = Buffer.from(csrfToken ?? '');
      const expected = Buffer.from(session.csrfToken);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
        throw new AppError('forbidden', 'The request lacks the token of this session. Reload the page and try again.');
      }
    },
  };
}
