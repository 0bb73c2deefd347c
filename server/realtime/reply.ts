import { randomBytes } from 'node:crypto';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import type { Log } from '../../core/log.js';
import { parse } from '../../core/wire/parse.js';
import { shuttingDown, toAppError, toProblem } from '../http/problem.js';

export interface Replies {
  /**
   * Answers one kind of request: parses the payload, runs the use case, acknowledges `{ok: true, …}` or `{ok: false, problem}`.
   * A payload of null, a missing acknowledgement or a throwing use case never reaches the process.
   */
  on<Schema extends z.ZodType>(
    socket: Socket,
    event: string,
    schema: Schema,
    handle: (request: z.output<Schema>) => Promise<object | void>,
  ): void;
  /** Resolves when every request that was begun has been acknowledged; later ones are refused. */
  drain(): Promise<void>;
}

export function createReplies(log: Log): Replies {
  const inFlight = new Set<Promise<void>>();
  let isDraining = false;

  async function answer(
    event: string,
    schema: z.ZodType,
    handle: (request: never) => Promise<object | void>,
    payload: unknown,
  ): Promise<object> {
    try {
      if (isDraining) throw shuttingDown();
      return { ...(await handle(parse(schema, payload) as never)), ok: true };
    } catch (thrown) {
      const error = toAppError(thrown);
      const requestId = randomBytes(16).toString('hex');
      if (error.code === 'internal') log.error({ requestId, event, err: error.cause }, 'request.failed');
      return { ok: false, problem: toProblem(error, { instance: event, requestId }) };
    }
  }

  return {
    on(socket, event, schema, handle) {
      socket.on(event, (...sent: unknown[]) => {
        const last = sent.at(-1);
        const acknowledge = typeof last === 'function' ? (last as (reply: object) => void) : undefined;
        const payload = typeof sent[0] === 'function' ? {} : sent[0];
        const done = answer(event, schema, handle, payload).then((reply) => acknowledge?.(reply));
        inFlight.add(done);
        void done
          .finally(() => inFlight.delete(done))
          .catch((error: unknown) => log.error({ event, err: error }, 'acknowledgement.failed'));
      });
    },
    async drain() {
      isDraining = true;
      await Promise.allSettled(inFlight);
    },
  };
}
