/** How often anybody may do what. Counted in memory; addresses only as an HMAC, and never stored. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AppError } from '../../core/domain/errors.js';
import type { Policy } from '../../core/domain/policy.js';

export interface Limits {
  /** All throw `too-many-requests` with the time to wait. */
  question(visitorId: string): Promise<void>;
  /** Any request of a visitor: a ceiling against loops, far above what a person does. */
  request(visitorId: string): Promise<void>;
  session(address: string): Promise<void>;
  signIn(login: string, address: string): Promise<void>;
  /** A success forgives the failures before it. */
  signedIn(login: string, address: string): Promise<void>;
}

const SESSIONS_PER_MINUTE = 60;
const REQUESTS_PER_MINUTE = 600;
const SIGN_INS_PER_QUARTER = 10;
/** Of one login from anywhere, and of one address for any login. */
const SIGN_INS_OF_LOGIN = 40;
const SIGN_INS_OF_ADDRESS = 60;

export function createLimits(options: { policy(): Policy; hmac(text: string): string }): Limits {
  // The limit itself is compared here, not in the limiter, because the policy may change while it counts.
  const counter = (seconds: number): RateLimiterMemory => new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: seconds });
  const questionsPerMinute = counter(60);
  const questionsPerDay = counter(86_400);
  const requests = counter(60);
  const sessions = counter(60);
  const signIns = counter(900);

  async function count(limiter: RateLimiterMemory, key: string, limit: number, what: string): Promise<void> {
    const { consumedPoints, msBeforeNext } = await limiter.consume(key);
    if (consumedPoints <= limit) return;
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
    const wait =
      seconds < 120 ? `${seconds} seconds` : seconds < 7_200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3_600)} hours`;
    throw new AppError('too-many-requests', `${what} Try again in ${wait}.`, { retryable: true, retryAfterMs: msBeforeNext });
  }
  const signInKey = (login: string, address: string): string => options.hmac(`sign-in ${login.trim().toLowerCase()} ${address}`);

  return {
    async question(visitorId) {
      const { limits } = options.policy();
      await count(
        questionsPerMinute,
        visitorId,
        limits.questionsPerMinute,
        `At most ${limits.questionsPerMinute} messages a minute are possible.`,
      );
      await count(questionsPerDay, visitorId, limits.questionsPerDay, `At most ${limits.questionsPerDay} messages a day are possible.`);
    },
    request: (visitorId) => count(requests, visitorId, REQUESTS_PER_MINUTE, 'Too many requests.'),
    session: (address) =>
      count(sessions, options.hmac(`session ${address}`), SESSIONS_PER_MINUTE, 'Too many new sessions from this address.'),
    async signIn(login, address) {
      const what = 'Too many attempts to sign in.';
      await count(signIns, options.hmac(`sign-in-address ${address}`), SIGN_INS_OF_ADDRESS, what);
      await count(signIns, options.hmac(`sign-in-login ${login.trim().toLowerCase()}`), SIGN_INS_OF_LOGIN, what);
      await count(signIns, signInKey(login, address), SIGN_INS_PER_QUARTER, what);
    },
    async signedIn(login, address) {
      await signIns.delete(signInKey(login, address));
    },
  };
}
