/**
 * The Socket.IO connection of a chat or a desk, in its own file so that a bundle may load it on demand.
 * Requests are acknowledged `{ok: true, …}` or `{ok: false, problem}`; silence counts as unreachable.
 */
import { io } from 'socket.io-client';
import { isProblem, type Check } from './check.js';
import { fromProblem, RequestFailed } from './request-failed.js';

export interface LiveSocket {
  readonly isConnected: () => boolean;
  /** Sends a request and checks its acknowledgement; rejects with RequestFailed. */
  ask<T>(event: string, payload: unknown, check: Check<T>): Promise<T>;
  /** Sends a request nobody waits for. */
  tell(event: string, payload: unknown): void;
  reconnect(): void;
  close(): void;
}

export interface LiveSocketOptions {
  /** Origin and namespace, for example `https://help.example.com/visitor`. */
  readonly url: string;
  /** Read at each connection, because tokens change. */
  readonly credentials: () => Readonly<Record<string, string>>;
  readonly withCookies: boolean;
  onConnected(): void;
  onDisconnected(): void;
  /** The server refused the connection; `code` is that of the problem, where it told one. */
  onRefused(code: string | undefined): void;
  onFact(name: string, payload: unknown): void;
}

const ACK_TIMEOUT_MS = 8_000;

export function openLiveSocket(options: LiveSocketOptions): LiveSocket {
  const socket = io(options.url, {
    auth: (give: (credentials: object) => void) => give(options.credentials()),
    withCredentials: options.withCookies,
    // Our own connection: another copy of socket.io-client on the host's page is none of our business.
    forceNew: true,
    // Proxies that break WebSocket are common; a polling start always works and is upgraded at once.
    transports: ['polling', 'websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
  });
  socket.on('connect', () => options.onConnected());
  socket.on('disconnect', (reason: string) => {
    options.onDisconnected();
    // Socket.IO does not come back by itself from this one: an expired token, a server that restarts.
    if (reason === 'io server disconnect') window.setTimeout(() => socket.connect(), 1_000);
  });
  socket.on('connect_error', (error: Error & { readonly data?: unknown }) => {
    options.onDisconnected();
    const code = isProblem(error.data) ? error.data.code : undefined;
    options.onRefused(code);
    if (!socket.active) window.setTimeout(() => socket.connect(), 3_000);
  });
  // The network is back: waiting out a pause of up to twelve seconds would keep somebody from what was answered meanwhile.
  const onOnline = (): void => {
    if (!socket.connected) socket.disconnect().connect();
  };
  window.addEventListener('online', onOnline);
  socket.onAny((name: string, payload: unknown) => options.onFact(name, payload));

  return {
    isConnected: () => socket.connected,
    async ask<T>(event: string, payload: unknown, check: Check<T>): Promise<T> {
      if (!socket.connected) throw new RequestFailed('unreachable', '', true);
      let ack: unknown;
      try {
        ack = await socket.timeout(ACK_TIMEOUT_MS).emitWithAck(event, payload);
      } catch {
        throw new RequestFailed('unreachable', '', true);
      }
      const { ok, problem } = (ack ?? {}) as { readonly ok?: unknown; readonly problem?: unknown };
      if (ok !== true) throw isProblem(problem) ? fromProblem(problem) : new RequestFailed('unreadable', '', false);
      if (!check(ack)) throw new RequestFailed('unreadable', '', false);
      return ack;
    },
    tell(event, payload) {
      if (socket.connected) socket.emit(event, payload);
    },
    reconnect() {
      socket.disconnect().connect();
    },
    close() {
      window.removeEventListener('online', onOnline);
      socket.removeAllListeners();
      socket.offAny();
      socket.disconnect();
    },
  };
}
