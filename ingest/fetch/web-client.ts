/**
 * GET for documents. A name is resolved once, every address it has must be public (or opened by the operator), and the
 * connection goes to that very address: a second answer of the name server (DNS rebinding) has nobody to ask for it. Each
 * redirect is a new request under the same checks. Bytes, time, redirects and what decompression may grow to are bounded.
 */
import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Readable, Transform } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AppError } from '../../core/domain/errors.js';
import type { AddressRules } from './address-rules.js';

export interface WebGet {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly maxBytes: number;
  /** Give the first `maxBytes` of a longer body, instead of refusing it. */
  readonly isCut?: boolean;
  /** Asked before a redirect is followed, and before anybody there is asked anything; a sentence refuses it. */
  mayLeaveFor?(url: URL): string | undefined;
  /** Asked before each hop; a sentence refuses it. */
  mayVisit?(url: URL): Promise<string | undefined>;
  /** Time the site wants between two requests, where it is longer than ours; asked after `mayVisit`. */
  delayMs?(url: URL): Promise<number>;
}

export type WebResponse =
  | {
      readonly kind: 'ok';
      /** After redirects. */
      readonly url: URL;
      readonly contentType: string | undefined;
      readonly bytes: Uint8Array;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | { readonly kind: 'not-modified' }
  /** The server says there is no such document: 404 or 410. */
  | { readonly kind: 'gone'; readonly status: number }
  | {
      readonly kind: 'refused';
      readonly code: 'address-refused' | 'robots-refused' | 'too-large' | 'unreachable';
      readonly message: string;
      /** Of the last response, where there was one. */
      readonly status?: number;
    };

export interface WebClient {
  /** Throws `cancelled` when `signal` fires; every other failure is an outcome. */
  get(url: URL, how: WebGet, signal: AbortSignal | undefined): Promise<WebResponse>;
}

export interface WebClientSettings {
  readonly rules: AddressRules;
  /** Shortest time between two requests to one host. */
  readonly delayMs: number;
  /** For asking and being answered, with all redirects; waiting for one's turn is not counted. */
  readonly timeoutMs?: number;
  /** Addresses of a name; the machine's own resolver by default. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

export const USER_AGENT = 'FootnoteBot/0.1';
const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 60_000;
/** How long a server may ask us to wait before it is given up for this run. */
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_RETRIES = 2;

export function createWebClient(settings: WebClientSettings): WebClient {
  const { rules, delayMs, timeoutMs = TIMEOUT_MS, resolve = resolveName } = settings;
  const nextAtMs = new Map<string, number>();

  /** One request every `gapMs` to a host, whoever asks. */
  const takeTurn = async (host: string, gapMs: number, signal: AbortSignal | undefined): Promise<void> => {
    const now = performance.now();
    const at = Math.max(now, nextAtMs.get(host) ?? 0);
    nextAtMs.set(host, at + gapMs);
    if (at > now) await sleep(at - now, undefined, signal === undefined ? {} : { signal });
  };

  const hop = async (url: URL, how: WebGet, budget: Budget): Promise<Hop> => {
    const problem = addressProblem(url);
    if (problem !== undefined) return { kind: 'refused', code: 'address-refused', message: problem };
    const host = url.hostname.replace(/^\[|\]$/g, '');
    let addresses: readonly string[];
    try {
      addresses = isIP(host) === 0 ? await budget.spend(() => resolve(host)) : [host];
    } catch (error) {
      budget.check(error);
      addresses = [];
    }
    const [address] = addresses;
    if (address === undefined)
      return { kind: 'refused', code: 'unreachable', message: `The name ${host} has no address: check the spelling.` };
    for (const one of addresses) {
      const kind = rules.refusal(one, host);
      if (kind !== undefined)
        return {
          kind: 'refused',
          code: 'address-refused',
          message: `${host} is ${one}, which is ${kind} and not asked. If it is yours, the operator opens it with FOOTNOTE_FETCH_ALLOW.`,
        };
    }
    const refusal = await how.mayVisit?.(url);
    if (refusal !== undefined) return { kind: 'refused', code: 'robots-refused', message: refusal };
    // A site that wants half a minute between two requests, and a queue before it, are no slow answer.
    await takeTurn(url.host, Math.max(delayMs, (await how.delayMs?.(url)) ?? 0), budget.cancelled);
    return budget.spend((signal) => request(url, address, how, signal));
  };

  const follow = async (start: URL, how: WebGet, budget: Budget): Promise<WebResponse & { retryAfterMs?: number }> => {
    let url = start;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await hop(url, how, budget);
      if (answer.kind !== 'redirect') return answer;
      if (redirects === MAX_REDIRECTS)
        return {
          kind: 'refused',
          code: 'unreachable',
          message: `${start.href} redirects more than ${String(MAX_REDIRECTS)} times: name the last address.`,
        };
      if (url.protocol === 'https:' && answer.to.protocol === 'http:')
        return {
          kind: 'refused',
          code: 'address-refused',
          message: `${url.href} redirects from https to http, which is not followed.`,
        };
      const leaving = how.mayLeaveFor?.(answer.to);
      if (leaving !== undefined) return { kind: 'refused', code: 'address-refused', message: leaving };
      url = answer.to;
    }
  };

  return {
    async get(url, how, signal) {
      for (let tries = 0; ; tries += 1) {
        const budget = createBudget(timeoutMs, signal);
        let answer: WebResponse & { retryAfterMs?: number };
        try {
          answer = await follow(url, how, budget);
        } catch (error) {
          if (signal?.aborted === true) throw new AppError('cancelled', 'Fetching documents was cancelled.', { cause: error });
          const why = budget.isSpent() ? `did not answer within ${String(Math.round(timeoutMs / 1000))} seconds` : reasonOf(error);
          return { kind: 'refused', code: 'unreachable', message: `${url.host} ${why}: try again later.` };
        }
        const waitMs = answer.kind === 'refused' ? answer.retryAfterMs : undefined;
        if (waitMs === undefined || waitMs > MAX_RETRY_AFTER_MS || tries === MAX_RETRIES) return answer;
        await sleep(waitMs, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
          throw new AppError('cancelled', 'Fetching documents was cancelled.', { cause: error });
        });
      }
    },
  };
}

/** Time that is only counted while somebody else has to answer. */
interface Budget {
  readonly cancelled: AbortSignal | undefined;
  /** Runs one step on what is left; its signal fires when that is used up or everything is cancelled. */
  spend<Result>(step: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Throws `error` again where it came of the time or of a cancellation. */
  check(error: unknown): void;
  isSpent(): boolean;
}

function createBudget(wholeMs: number, cancelled: AbortSignal | undefined): Budget {
  let leftMs = wholeMs;
  let isSpent = false;
  return {
    cancelled,
    isSpent: () => isSpent,
    async spend(step) {
      const startedMs = performance.now();
      const timeout = new AbortController();
      const timer = setTimeout(
        () => {
          isSpent = true;
          timeout.abort();
        },
        Math.max(0, leftMs),
      );
      const signal = cancelled === undefined ? timeout.signal : AbortSignal.any([cancelled, timeout.signal]);
      const ended = new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('ran out of time')), { once: true });
      });
      try {
        signal.throwIfAborted();
        return await Promise.race([step(signal), ended]);
      } finally {
        clearTimeout(timer);
        leftMs -= performance.now() - startedMs;
      }
    },
    check(error) {
      if (isSpent || cancelled?.aborted === true) throw error;
    },
  };
}

/** What is wrong with an address before anybody is asked. */
export function addressProblem(url: URL): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol}// is not fetched: only http and https are.`;
  if (url.username !== '' || url.password !== '')
    return `The address of ${url.host} holds a name or a password: they would be stored and shown. Leave them out.`;
  return undefined;
}

async function resolveName(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
}

type Hop = (WebResponse & { readonly retryAfterMs?: number }) | { readonly kind: 'redirect'; readonly to: URL };

async function request(url: URL, address: string, how: WebGet, signal: AbortSignal): Promise<Hop> {
  const response = await open(url, address, how, signal);
  // A body nobody reads may fail later, with nobody to hear it.
  response.on('error', () => undefined);
  const status = response.statusCode ?? 0;
  const header = (name: string): string | undefined => {
    const value = response.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const drop = <Answer>(answer: Answer): Answer => {
    response.destroy();
    return answer;
  };
  if (status === 304) return drop({ kind: 'not-modified' });
  if ([301, 302, 303, 307, 308].includes(status)) {
    const location = header('location');
    if (location === undefined || !URL.canParse(location, url))
      return drop({ kind: 'refused', code: 'unreachable', message: `${url.href} redirects to no address.`, status });
    return drop({ kind: 'redirect', to: new URL(location, url) });
  }
  if (status === 404 || status === 410) return drop({ kind: 'gone', status });
  if (status < 200 || status > 299) {
    const retryAfterMs = status === 429 || status === 503 ? retryAfter(header('retry-after')) : undefined;
    const message = `${url.href} answered with status ${String(status)}: ${status === 401 || status === 403 ? 'it is not open to readers without an account' : 'try again later'}.`;
    return drop({ kind: 'refused', code: 'unreachable', message, status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
  }
  const tooLarge = {
    kind: 'refused',
    code: 'too-large',
    message: `${url.href} is larger than ${String(Math.floor(how.maxBytes / 1024 / 1024))} MB: offer it in smaller pieces.`,
    status,
  } as const;
  if (how.isCut !== true && Number(header('content-length') ?? 0) > how.maxBytes) return drop(tooLarge);
  const bytes = await readBody(response, header('content-encoding'), how, signal);
  if (bytes === undefined) return tooLarge;
  const [etag, lastModified] = [header('etag'), header('last-modified')];
  return {
    kind: 'ok',
    url,
    contentType: header('content-type'),
    bytes,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function open(url: URL, address: string, how: WebGet, signal: AbortSignal): Promise<IncomingMessage> {
  const family = isIP(address);
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      method: 'GET',
      // An agent of its own: a pooled connection would be one that was made for another question.
      agent: false,
      signal,
      // The pin. For a literal address Node does not call this, and connects to what was checked anyway.
      lookup: (_host, options, done) => {
        if (options.all === true) done(null, [{ address, family }]);
        else done(null, address, family);
      },
      maxHeaderSize: 32 * 1024,
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf, application/xml;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        ...(how.etag === undefined ? {} : { 'if-none-match': how.etag }),
        ...(how.lastModified === undefined ? {} : { 'if-modified-since': how.lastModified }),
      },
    });
    sent.once('response', resolve);
    sent.once('error', reject);
    sent.end();
  });
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body, decompressed; undefined (or its beginning) when it is larger than allowed, which is noticed before it is held. */
async function readBody(
  response: IncomingMessage,
  encoding: string | undefined,
  { maxBytes, isCut }: Pick<WebGet, 'maxBytes' | 'isCut'>,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const unpack = UNPACKERS[(encoding ?? '').trim().toLowerCase()]?.();
  if (unpack === undefined && encoding !== undefined && !/^(?:identity)?$/i.test(encoding.trim()))
    throw new Error(`sent an encoding that is not known (${encoding.slice(0, 40)})`);
  const body: Readable = unpack === undefined ? response : response.pipe(unpack);
  if (unpack !== undefined) response.once('error', (error) => unpack.destroy(error));
  const pieces: Buffer[] = [];
  let sizeBytes = 0;
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      sizeBytes += piece.length;
      if (sizeBytes > maxBytes && isCut !== true) return undefined;
      pieces.push(piece);
      if (sizeBytes > maxBytes) return Buffer.concat(pieces).subarray(0, maxBytes);
    }
  } finally {
    response.destroy();
    unpack?.destroy();
  }
  if (!response.complete) throw new Error('ended before the document did');
  return Buffer.concat(pieces);
}

function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  // As a date it would need a clock both sides agree on: such a server is asked again at the next run.
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return 'refused the connection';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'broke the connection off';
  if (/CERT|SSL|TLS/.test(code)) return `has no valid certificate (${code})`;
  if (/^Z_|^ERR_BROTLI|^ERR__ERROR_FORMAT/.test(code)) return 'sent a body that cannot be unpacked';
  return error instanceof Error && code === '' ? error.message : `could not be reached (${code})`;
}
