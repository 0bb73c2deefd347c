import type { SessionResponse } from '../../core/wire/http.js';
import { isSessionResponse } from '../parts/check.js';
import { RequestFailed, toRequestFailed } from '../parts/request-failed.js';
import { requestJson } from '../parts/request-json.js';
import type { SiteStorage } from '../parts/site-storage.js';
import { paths } from './paths.js';

export interface VisitorSession {
  /** Opens or renews the session; concurrent calls share one request. */
  renew(): Promise<SessionResponse>;
  /** The token of the moment; empty before the first session. */
  token(): string;
  /** Runs a request with the token, once more with a fresh one when the token had expired. */
  withToken<T>(send: (headers: Readonly<Record<string, string>>) => Promise<T>): Promise<T>;
  close(): void;
}

interface VisitorSessionOptions {
  readonly siteKey: string;
  readonly baseUrl: string;
  readonly locale: string;
  readonly storage: SiteStorage;
  /** A new token is there; whoever holds a connection with the old one presents the new one. */
  onRenewed(session: SessionResponse): void;
}

const EXPIRED_CODES = new Set(['session-expired', 'not-signed-in']);
/** Codes that mean the stored secret is of no use: the visitor starts anew instead of being locked out. */
const SECRET_REFUSED_CODES = new Set([...EXPIRED_CODES, 'forbidden', 'invalid-request', 'wrong-credentials']);
const LONGEST_TIMER_MS = 12 * 3_600_000;

/** The token lives in memory; the visitor's secret lives in site storage, one per site key, and buys new tokens. */
export function createVisitorSession(options: VisitorSessionOptions): VisitorSession {
  const secretName = `footnote:visitor:${options.siteKey}`;
  let token = '';
  let timer = 0;
  let pending: Promise<SessionResponse> | undefined;

  async function post(visitorSecret: string | undefined): Promise<SessionResponse> {
    return requestJson(options.baseUrl + paths.sessions, isSessionResponse, {
      method: 'POST',
      body: { siteKey: options.siteKey, locale: options.locale, ...(visitorSecret === undefined ? {} : { visitorSecret }) },
    });
  }

  async function openSession(): Promise<SessionResponse> {
    const secret = options.storage.read(secretName);
    let session: SessionResponse;
    try {
      session = await post(secret);
    } catch (error) {
      const { code } = toRequestFailed(error);
      if (secret === undefined || !SECRET_REFUSED_CODES.has(code)) throw error;
      options.storage.remove(secretName);
      session = await post(undefined);
    }
    token = session.token;
    if (session.visitorSecret !== undefined) options.storage.write(secretName, session.visitorSecret);
    schedule(Date.parse(session.expiresAt) - Date.now());
    options.onRenewed(session);
    return session;
  }

  function schedule(lifetimeMs: number): void {
    window.clearTimeout(timer);
    // Early enough for a slow network, and never in a tight loop when the two clocks disagree.
    const delayMs = Math.min(LONGEST_TIMER_MS, Math.max(15_000, lifetimeMs - Math.max(60_000, lifetimeMs * 0.1)));
    timer = window.setTimeout(() => void renew().catch(() => schedule(0)), delayMs);
  }

  function renew(): Promise<SessionResponse> {
    pending ??= openSession().finally(() => (pending = undefined));
    return pending;
  }

  return {
    renew,
    token: () => token,
    async withToken(send) {
      if (token === '') await renew();
      try {
        return await send({ authorization: `Bearer ${token}` });
      } catch (error) {
        if (!(error instanceof RequestFailed) || !EXPIRED_CODES.has(error.code)) throw error;
        await renew();
        return send({ authorization: `Bearer ${token}` });
      }
    },
    close: () => window.clearTimeout(timer),
  };
}
