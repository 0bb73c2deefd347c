import type { IncomingHttpHeaders, Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Log } from '../../core/log.js';
import type { Curation } from '../curation/curation.js';
import { MAX_BODY_BYTES } from '../http/app.js';
import type { HttpContext } from '../http/context.js';
import { openCurationSockets } from './curation-socket.js';
import { openDeskSockets } from './desk-socket.js';
import { fanOut } from './fan-out.js';
import { createReplies } from './reply.js';
import { staffSessionRoom } from './rooms.js';
import { openVisitorSockets } from './visitor-socket.js';

export interface Sockets {
  /** Ends the sockets of a staff session. */
  endStaffSession(tokenHash: string): void;
  /** Refuses new requests and waits until every begun one is acknowledged. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** Socket.IO on the server's port: /visitor, /desk and /curation. */
export function openSockets(
  server: HttpServer,
  context: Omit<HttpContext, 'onSignedOut'> & { readonly log: Log; readonly curation: Curation | undefined },
): Sockets {
  const { log, origins, desk } = context;
  const io = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: MAX_BODY_BYTES,
    // CORS guards the polling transport only; a WebSocket knows no CORS, so the origin is checked here for both.
    allowRequest: (request, decide) => decide(null, origins.isAllowed(request.headers.origin, request.headers.host)),
    cors: (
      request: { readonly headers: IncomingHttpHeaders },
      decide: (error: Error | null, options: { origin: string | false; credentials: boolean }) => void,
    ) => {
      const { origin, host } = request.headers;
      decide(null, {
        origin: origin !== undefined && origins.isAllowed(origin, host) ? origin : false,
        credentials: origins.isOwn(origin, host),
      });
    },
  });
  const replies = createReplies(log);
  openVisitorSockets(io.of('/visitor'), { ...context, replies });
  openDeskSockets(io.of('/desk'), { ...context, replies });
  const endCuration =
    context.curation === undefined
      ? undefined
      : openCurationSockets(io.of('/curation'), { ...context, jobs: context.curation.jobs, now: () => desk.ports.clock.now() });
  const endFanOut = fanOut({
    bus: desk.ports.bus,
    storage: desk.ports.storage,
    visitors: io.of('/visitor'),
    agents: io.of('/desk'),
    onFailure: (error) => log.error({ err: error }, 'fan-out.failed'),
  });
  return {
    endStaffSession(tokenHash) {
      for (const name of ['/desk', '/curation']) io.of(name).in(staffSessionRoom(tokenHash)).disconnectSockets(true);
    },
    drain: () => replies.drain(),
    async close() {
      endFanOut();
      endCuration?.();
      await io.close();
    },
  };
}
