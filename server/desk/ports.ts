import type { Staff } from '../../core/domain/conversation.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Bus } from '../../core/ports/bus.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Ids } from '../../core/ports/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import type { NumberOf } from '../../core/redaction/redact.js';

/** What every use case of the desk needs. */
export interface DeskPorts {
  readonly storage: Storage;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The policy of the moment: it changes with a release. */
  policy(): Policy;
  /** Personal data out of a visitor's words, before they are stored. */
  redactMessage(text: string, numberOf?: NumberOf): string;
  /** HMAC-SHA256 of a raw body. */
  hmac(text: string): string;
}

/** One person at the desk. */
export type Agent = Pick<Staff, 'id' | 'name'>;
