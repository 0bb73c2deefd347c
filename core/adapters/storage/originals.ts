/**
 * Originals on disk: one file per content, `<first two digits>/<sha256>`, AES-256-GCM under a key of its own derived from the
 * installation's, bound to its name so that a file copied over another opens as nothing. Mode 0600.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Originals } from '../../ports/originals.js';

/** Format of the file: this word, then nonce, tag and sealed bytes. */
const MAGIC = Buffer.from('FNO1');
const SHA256 = /^[0-9a-f]{64}$/;
/** What a process that was killed while it wrote left behind. */
const DRAFT = /^[0-9a-f]{64}\.\d+$/;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const OVERHEAD = MAGIC.length + NONCE_BYTES + TAG_BYTES;

/** @param key 32 bytes from `deriveKey(…, 'originals')` */
export function openOriginals(folder: string, key: Buffer): Originals {
  const fileOf = (sha256: string): string => {
    if (!SHA256.test(sha256)) throw new RangeError('no SHA-256 in hexadecimal');
    return join(folder, sha256.slice(0, 2), sha256);
  };
  const read = async (sha256: string): Promise<Buffer | undefined> => {
    try {
      const bytes = await readFile(fileOf(sha256));
      if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
      const tagAt = MAGIC.length + NONCE_BYTES;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(MAGIC.length, tagAt), { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(sha256));
      decipher.setAuthTag(bytes.subarray(tagAt, OVERHEAD));
      return Buffer.concat([decipher.update(bytes.subarray(OVERHEAD)), decipher.final()]);
    } catch {
      return undefined;
    }
  };
  const names = async (): Promise<string[]> => readdir(folder, { recursive: true }).catch(() => []);
  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = fileOf(sha256);
      // A file of the right size may be torn or sealed under a key that is gone: only one that opens and is these bytes is kept.
      const kept = await read(sha256);
      if (kept !== undefined && createHash('sha256').update(kept).digest('hex') === sha256) return sha256;
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(sha256));
      const sealed = [cipher.update(bytes), cipher.final()];
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const draft = `${file}.${String(process.pid)}`;
      try {
        const handle = await open(draft, 'w', 0o600);
        try {
          await handle.writev([MAGIC, nonce, cipher.getAuthTag(), ...sealed]);
        } finally {
          await handle.close();
        }
        // Not fsynced one by one: a file that a power cut left torn fails its tag, and the source still has it.
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      return sha256;
    },

    read,

    async list() {
      return (await names()).map((name) => basename(name)).filter((name) => SHA256.test(name));
    },

    async sweep() {
      const drafts = (await names()).filter((name) => DRAFT.test(basename(name)));
      for (const name of drafts) await rm(join(folder, name), { force: true });
      return drafts.length;
    },

    remove: (sha256) => rm(fileOf(sha256), { force: true }),
  };
}
