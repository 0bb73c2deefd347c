/**
 * Reading a document costs more than all that follows. So what a file gave is kept under a hash of its bytes and of all that decides what
 * becomes of them, and a run that was stopped goes on where it was. Kept is what came after redaction, apart from the revisions: a
 * text becomes a revision only when screening let it pass. A file that could not be used is read again, because what was wrong may
 * lie outside of it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Revision } from '../core/domain/document.js';
import type { RevisionId } from '../core/domain/ids.js';
import type { ReadingStore } from '../core/ports/storage.js';
import { redactionVersion } from '../core/redaction/redaction-version.js';

/** Raised with every change of what extraction, cleaning or screening make of the same file; redaction has a version of its own. */
export const READING_VERSION = 9;
/** Each batch is one durable commit; what a killed process had not yet kept is read again. */
const KEEP_AT_ONCE = 64;

export interface Readings<T extends { readonly revision: Revision }> {
  /** The key of a file; `undefined` when it cannot be read, which the reader then reports. */
  keyOf(
    file: { readonly bytes?: Uint8Array | undefined; readonly absolutePath?: string | undefined },
    context: unknown,
  ): Promise<string | undefined>;
  find(key: string | undefined): Promise<T | undefined>;
  keep(key: string | undefined, reading: T): Promise<void>;
  /** Keeps what is still in memory. */
  flush(): Promise<void>;
}

/** Most files are small, and so many that going round the event loop four times for each costs more than reading them. */
const SMALL_BYTES = 256 * 1024;

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= SMALL_BYTES ? readFileSync(path) : await readFile(path);
  } catch {
    return undefined;
  }
}

export function rememberReadings<T extends { readonly revision: Revision }>(
  store: ReadingStore,
  redaction = redactionVersion(),
): Readings<T> {
  let waiting: { readonly key: string; readonly reading: T }[] = [];
  let asking: { readonly keys: string[]; readonly kept: Promise<ReadonlyMap<string, string>> } | undefined;
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    await store.put(batch.map(({ key, reading }) => ({ key, revision: reading.revision.id, result: JSON.stringify(reading) })));
  };
  return {
    async keyOf(file, context) {
      const bytes = file.bytes ?? (file.absolutePath === undefined ? undefined : await bytesOf(file.absolutePath));
      if (bytes === undefined) return undefined;
      return createHash('sha256')
        .update(JSON.stringify([READING_VERSION, redaction, context]))
        .update(bytes)
        .digest('hex');
    },
    async find(key) {
      if (key === undefined) return undefined;
      // Files are read ahead: what is asked for at the same time goes into one question.
      if (asking === undefined) {
        const keys: string[] = [];
        const all = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
          asking = undefined;
          return store.findAll(keys);
        });
        asking = { keys, kept: all };
      }
      asking.keys.push(key);
      const kept = (await asking.kept).get(key);
      return kept === undefined ? undefined : (JSON.parse(kept) as T);
    },
    async keep(key, reading) {
      if (key === undefined) return;
      waiting.push({ key, reading });
      if (waiting.length >= KEEP_AT_ONCE) await flush();
    },
    flush,
  };
}

/** A store that knows what it was asked for and given, so that what nobody needs any more can go. */
interface WatchedReadings extends ReadingStore {
  readonly usedKeys: ReadonlySet<string>;
}

export function watchReadings(store: ReadingStore): WatchedReadings {
  const usedKeys = new Set<string>();
  return {
    usedKeys,
    find(key) {
      usedKeys.add(key);
      return store.find(key);
    },
    findAll(keys) {
      for (const key of keys) usedKeys.add(key);
      return store.findAll(keys);
    },
    listByRevision: (revision) => store.listByRevision(revision),
    put(readings) {
      for (const { key } of readings) usedKeys.add(key);
      return store.put(readings);
    },
    prune: (isNeeded) => store.prune(isNeeded),
  };
}

/**
 * Removes what neither this run used nor a snapshot in reach rests on. Of a text that was read now, only what was used now is needed: other
 * keys are those of older rules or settings.
 * @param read what this run read
 * @param referenced what snapshots hold
 */
export function pruneReadings(
  { usedKeys, prune }: WatchedReadings,
  read: ReadonlySet<RevisionId>,
  referenced: ReadonlySet<RevisionId>,
): Promise<number> {
  return prune((key, revision) => usedKeys.has(key) || (referenced.has(revision) && !read.has(revision)));
}
