/** Passwords as scrypt hashes (RFC 7914): `scrypt$N$r$p$salt$hash`, salt and hash base64url. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const HASH_BYTES = 32;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  return `scrypt$${COST.N}$${COST.r}$${COST.p}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** False also for a hash this version cannot read. Takes as long for `undefined`, an unknown login, as for a wrong password. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = (stored ?? '').split('$');
  const isReadable = scheme === 'scrypt' && hash !== undefined;
  const cost = isReadable ? { N: Number(N), r: Number(r), p: Number(p) } : COST;
  const expected = isReadable ? Buffer.from(hash, 'base64url') : Buffer.alloc(HASH_BYTES);
  const actual = await derive(password, isReadable ? Buffer.from(salt ?? '', 'base64url') : Buffer.alloc(16), cost);
  return actual.length === expected.length && timingSafeEqual(actual, expected) && isReadable;
}

/** One at a time: each derivation takes 32 MB and a thread, and threads also serve files. */
let queue: Promise<unknown> = Promise.resolve();

function derive(password: string, salt: Buffer, cost: Parameters<typeof deriveNow>[2]): Promise<Buffer> {
  const mine = queue.then(() => deriveNow(password, salt, cost));
  queue = mine.catch(() => undefined);
  return mine;
}

function deriveNow(password: string, salt: Buffer, cost: { readonly N: number; readonly r: number; readonly p: number }): Promise<Buffer> {
  // Node's default memory limit is exactly what this cost needs, and refuses it.
  const maxmem = 256 * cost.N * cost.r;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, { ...cost, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
