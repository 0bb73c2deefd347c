import type { Problem } from '../../core/wire/http.js';

/** Why a request did not succeed, over HTTP or the socket alike. `detail` is a sentence for people where there is one. */
export class RequestFailed extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly isRetryable: boolean,
    retryAfterMs?: number,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'RequestFailed';
    this.retryAfterMs = retryAfterMs;
  }
}

/** The problem details of the server as a failure. */
export function fromProblem(problem: Problem): RequestFailed {
  return new RequestFailed(problem.code, problem.detail || problem.title, problem.retryable, problem.retryAfterMs);
}

/** Any thrown value as a failure: what is not one of ours means that the server was not reached. */
export function toRequestFailed(error: unknown): RequestFailed {
  return error instanceof RequestFailed ? error : new RequestFailed('unreachable', '', true);
}
