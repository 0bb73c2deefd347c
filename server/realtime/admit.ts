import { randomBytes } from 'node:crypto';
import type { Namespace, Socket } from 'socket.io';
import { toAppError, toProblem } from '../http/problem.js';

/** Lets a socket in when `check` accepts its handshake; otherwise the client's `connect_error` carries the problem as `data`. */
export function admit(namespace: Namespace, check: (socket: Socket) => Promise<void>): void {
  namespace.use((socket, next) => {
    check(socket).then(
      () => next(),
      (thrown: unknown) => {
        const error = toAppError(thrown);
        const problem = toProblem(error, { instance: namespace.name, requestId: randomBytes(16).toString('hex') });
        next(Object.assign(new Error(problem.detail), { data: problem }));
      },
    );
  });
}

/** Ends a socket when its session ends; told `warningMs` before, so that a client can renew in time. */
export function endWithSession(
  socket: Socket,
  expiresAt: Date,
  now: Date,
  warn?: { readonly warningMs: number; readonly tell: () => void },
): void {
  const leftMs = expiresAt.getTime() - now.getTime();
  const timers = [setTimeout(() => socket.disconnect(true), leftMs)];
  if (warn !== undefined) timers.push(setTimeout(warn.tell, Math.max(0, leftMs - warn.warningMs)));
  for (const timer of timers) timer.unref();
  socket.on('disconnect', () => timers.forEach((timer) => clearTimeout(timer)));
}
