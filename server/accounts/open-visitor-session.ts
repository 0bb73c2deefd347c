import { AppError } from '../../core/domain/errors.js';
import type { VisitorId } from '../../core/domain/ids.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Ids } from '../../core/ports/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { createToken, hashToken } from './hash-token.js';
import type { VisitorTokens } from './visitor-token.js';

export interface OpenedVisitorSession {
  readonly visitorId: VisitorId;
  readonly token: string;
  readonly expiresAt: Date;
  /** Present for a new visitor only. */
  readonly visitorSecret?: string;
}

/** Gives a visitor a token: a returning one by the secret kept in site storage, else a new one. Throws `unknown-site-key`. */
export function createOpenVisitorSession(ports: {
  readonly storage: Storage;
  readonly tokens: VisitorTokens;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly siteKeys: readonly string[];
}) {
  return async (request: { readonly siteKey: string; readonly visitorSecret?: string | undefined }): Promise<OpenedVisitorSession> => {
    if (!ports.siteKeys.includes(request.siteKey)) {
      throw new AppError(
        'unknown-site-key',
        'This server does not know the site key. Copy the script tag from the /demo page of the server.',
      );
    }
    const known =
      request.visitorSecret === undefined ? undefined : await ports.storage.accounts.findVisitorBySecret(hashToken(request.visitorSecret));
    if (known !== undefined) return { visitorId: known, ...ports.tokens.issue(known, request.siteKey) };
    // An unknown secret is no error: the data folder was reset or the visitor erased, and the chat must go on.
    const visitorId = ports.ids.next() as VisitorId;
    const visitorSecret = createToken();
    await ports.storage.accounts.addVisitor({ id: visitorId, secretHash: hashToken(visitorSecret), at: ports.clock.now() });
    return { visitorId, ...ports.tokens.issue(visitorId, request.siteKey), visitorSecret };
  };
}
