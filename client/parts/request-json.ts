import { isProblem, type Check } from './check.js';
import { fromProblem, RequestFailed, toRequestFailed } from './request-failed.js';

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Sends one request; a status outside 2xx becomes a RequestFailed that carries the problem details. */
export async function request(url: string, options: RequestOptions = {}): Promise<Response> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 15_000);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  let response: Response;
  try {
    response = await fetch(url, {
      method: options.method ?? 'GET',
      headers: {
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        accept: 'application/json',
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      signal,
    });
  } catch (error) {
    throw toRequestFailed(error);
  }
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) throw fromProblem(body);
  throw new RequestFailed('unreadable', '', response.status >= 500 || response.status === 429);
}

/** Sends one request and checks the JSON that comes back. */
export async function requestJson<T>(url: string, check: Check<T>, options: RequestOptions = {}): Promise<T> {
  const response = await request(url, options);
  const body: unknown = await response.json().catch(() => undefined);
  if (!check(body)) throw new RequestFailed('unreadable', '', false);
  return body;
}
