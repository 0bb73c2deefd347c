import { createHash } from 'node:crypto';
import type { Ids } from '../../core/ports/ids.js';

/** The same ids in the same order for the same seed: an answer that is made again, in whatever thread, keeps those that were told. */
export function seededIds(seed: string): Ids {
  let made = 0;
  return {
    next: () =>
      createHash('sha256')
        .update(`${seed} ${String((made += 1))}`)
        .digest('hex')
        .slice(0, 32),
  };
}
