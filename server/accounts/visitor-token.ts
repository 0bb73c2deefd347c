/** Visitors' tokens: who asks, from which site, until when; signed, short-lived, kept nowhere. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../core/domain/errors.js';
import type { VisitorId } from '../../core/domain/ids.js';
import type { Clock } from '../../core/ports/clock.js';

export interface VisitorSession {
  readonly visitorId: VisitorId;
  readonly siteKey: string;
  readonly expiresAt: Date;
}

export interface VisitorTokens {
  issue(visitorId: VisitorId, siteKey: string): { readonly token: string; readonly expiresAt: Date };
  /** Throws `not-signed-in` for anything but a token of ours and `session-expired` for an old one. */
  verify(token: unknown): VisitorSession;
}

const VISITOR_TOKEN_LIFETIME_MS = 3_600_000;

export function createVisitorTokens(options: { readonly key: Buffer; readonly clock: Clock }): VisitorTokens {
  const sign = (payload: string): Buffer => createHmac('sha256', options.key).update(payload).digest();
  return {
    issue(visitorId, siteKey) {
      const expiresAt = new Date(options.clock.now().getTime() + VISITOR_TOKEN_LIFETIME_MS);
      const payload = Buffer.from(JSON.stringify([visitorId, siteKey, expiresAt.getTime()])).toString('base64url');
      return { token: `${payload}.${sign(payload).toString('base64url')}`, expiresAt };
    },
    verify(token) {
      const [payload, signature, more] = typeof token === 'string' && token.length <= 2_000 ? token.split('.') : [];
      if (payload === undefined || signature === undefined || more !== undefined) throw notSignedIn();
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw notSignedIn();
      // Signed by us, so it has the shape we gave it.
      const [visitorId, siteKey, expiresAtMs] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as [
        VisitorId,
        string,
        number,
      ];
      if (expiresAtMs <= options.clock.now().getTime()) {
        throw new AppError('session-expired', 'The session has ended. Open a new one and try again.', { retryable: true });
      }
      return { visitorId, siteKey, expiresAt: new Date(expiresAtMs) };
    },
  };
}

function notSignedIn(): AppError {
  return new AppError('not-signed-in', 'This needs the token of a visitor session. Open a session first.');
}
