/** Errors as problem details (RFC 9457), over HTTP and in socket acknowledgements alike. */
import { AppError, type ErrorCode } from '../../core/domain/errors.js';
import type { Problem } from '../../core/wire/http.js';

export const PROBLEMS: Readonly<Record<ErrorCode, { readonly status: number; readonly title: string }>> = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'session-expired': { status: 401, title: 'The session has ended' },
  forbidden: { status: 403, title: 'Not allowed' },
  'origin-not-allowed': { status: 403, title: 'The website is not on the list' },
  'unknown-site-key': { status: 403, title: 'The site key is unknown' },
  'unknown-conversation': { status: 404, title: 'No such conversation' },
  'unknown-document': { status: 404, title: 'No such document' },
  'unknown-answer': { status: 404, title: 'No such answer' },
  'unknown-citation': { status: 404, title: 'No such citation' },
  'unknown-release': { status: 404, title: 'No such release' },
  'unknown-job': { status: 404, title: 'No such job' },
  'unknown-address': { status: 404, title: 'No such address' },
  'release-moved': { status: 409, title: 'Another release is live by now' },
  'conversation-closed': { status: 409, title: 'The conversation is closed' },
  'conversation-not-yours': { status: 409, title: 'The conversation is not yours' },
  'client-id-reused': { status: 409, title: 'The client id was used before' },
  'text-empty': { status: 422, title: 'The message is empty' },
  'text-too-long': { status: 422, title: 'The message is too long' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'setup-link-used': { status: 410, title: 'The setup link was used' },
  'wrong-credentials': { status: 401, title: 'Wrong login or password' },
  'login-taken': { status: 409, title: 'The login is taken' },
  'not-ready': { status: 503, title: 'Not ready' },
  'shutting-down': { status: 503, title: 'The server is shutting down' },
  internal: { status: 500, title: 'Something went wrong' },
  'config-invalid': { status: 500, title: 'The settings are not valid' },
  'nothing-published': { status: 503, title: 'Nothing is published' },
  'corpus-empty': { status: 422, title: 'The corpus is empty' },
  'source-unreadable': { status: 422, title: 'A source cannot be read' },
  'source-unreachable': { status: 502, title: 'A source cannot be reached' },
  'address-refused': { status: 422, title: 'The address is not fetched' },
  'unknown-proposal': { status: 404, title: 'No such proposal' },
  'rights-unknown': { status: 422, title: 'The rights are unknown' },
  'data-folder-unusable': { status: 500, title: 'The data folder cannot be used' },
  'data-folder-busy': { status: 503, title: 'The data folder is in use' },
  'port-busy': { status: 503, title: 'The port is in use' },
  'snapshot-damaged': { status: 503, title: 'A snapshot is damaged' },
  'evaluation-data-invalid': { status: 422, title: 'The evaluation data are not valid' },
  'model-unavailable': { status: 503, title: 'The model cannot be reached' },
  cancelled: { status: 499, title: 'Cancelled' },
};

/** Any failure as one we can name. What we cannot name is `internal`, keeps its cause and tells a visitor nothing. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  // Express and its body parser mark the sender's mistakes with a status.
  if (typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number') {
    if (error.status === 413)
      return new AppError('body-too-large', 'The request is larger than 256 kB. Send less at a time.', { cause: error });
    if (error.status >= 400 && error.status < 500) {
      return new AppError('invalid-request', 'The request could not be read. Send well-formed JSON as application/json in UTF-8.', {
        cause: error,
      });
    }
  }
  return new AppError('internal', 'Something went wrong on our side. Try again; if it stays, tell the operator the request id.', {
    cause: error,
    retryable: true,
  });
}

/** @param instance the address of the request, or the name of the socket event. */
export function toProblem(error: AppError, where: { readonly instance: string; readonly requestId: string }): Problem {
  const { status, title } = PROBLEMS[error.code];
  return {
    type: `/problems/${error.code}`,
    title,
    status,
    detail: error.message,
    instance: where.instance,
    code: error.code,
    retryable: error.retryable,
    requestId: where.requestId,
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
  };
}

export function shuttingDown(): AppError {
  return new AppError('shutting-down', 'The server is shutting down. Try again in a moment.', { retryable: true, retryAfterMs: 2_000 });
}
