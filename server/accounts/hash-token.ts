import { createHash, randomBytes } from 'node:crypto';

/** A fresh secret of 256 bits for a cookie, a link or a visitor's site storage. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What storage keeps of a token: whoever reads the database cannot use it. Random tokens need no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
