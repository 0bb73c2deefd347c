import type { Request } from 'express';
import type { VisitorSession } from '../accounts/visitor-token.js';
import type { StaffAccounts } from '../accounts/staff-accounts.js';
import type { createOpenVisitorSession } from '../accounts/open-visitor-session.js';
import type { VisitorTokens } from '../accounts/visitor-token.js';
import type { StaffSession } from '../../core/ports/storage.js';
import type { Desk } from '../desk/open-desk.js';
import type { Limits } from './limits.js';
import type { Origins } from './origins.js';

/** What the routes are given. */
export interface HttpContext {
  readonly desk: Desk;
  readonly tokens: VisitorTokens;
  readonly staff: StaffAccounts;
  readonly openVisitorSession: ReturnType<typeof createOpenVisitorSession>;
  readonly limits: Limits;
  readonly origins: Origins;
  isShuttingDown(): boolean;
  /** Told after the session is gone, so that its sockets go too. */
  onSignedOut(tokenHash: string): void;
}

export const STAFF_COOKIE = 'footnote_staff';

/** The visitor behind a bearer token. Throws `not-signed-in` and `session-expired`. */
export async function visitorOf(context: Pick<HttpContext, 'tokens' | 'limits'>, request: Request): Promise<VisitorSession> {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const session = context.tokens.verify(token);
  await context.limits.request(session.visitorId);
  return session;
}

/** The agent behind the cookie; a request that changes something must carry the page's token. Throws `not-signed-in` and `forbidden`. */
export async function staffOf(context: Pick<HttpContext, 'staff'>, request: Request): Promise<StaffSession> {
  const session = await context.staff.getSession(readCookie(request.headers.cookie, STAFF_COOKIE));
  if (request.method !== 'GET' && request.method !== 'HEAD') context.staff.checkCsrf(session, request.get('x-csrf-token'));
  return session;
}

export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value !== undefined) return value;
  }
  return undefined;
}

export function addressOf(request: Request): string {
  return request.socket.remoteAddress ?? 'unknown';
}
