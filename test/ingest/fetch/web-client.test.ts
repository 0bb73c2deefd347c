import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAddressRules } from '../../../ingest/fetch/address-rules.js';
import { createWebClient, type WebClientSettings, type WebGet, type WebResponse } from '../../../ingest/fetch/web-client.js';
import { html, openWebsite, redirect, type Website } from '../../support/website.js';

let site: Website;
beforeEach(async () => {
  site = await openWebsite();
});
afterEach(() => site.close());

const get = (
  path: string,
  how: Partial<WebGet> = {},
  settings: Partial<WebClientSettings> = {},
  signal?: AbortSignal,
): Promise<WebResponse> =>
  createWebClient({ rules: createAddressRules(['127.0.0.1']), delayMs: 0, ...settings }).get(
    path.startsWith('/') ? new URL(path, site.url) : new URL(path),
    { maxBytes: 1_000_000, ...how },
    signal,
  );
const text = (response: WebResponse): string => (response.kind === 'ok' ? Buffer.from(response.bytes).toString('utf8') : response.kind);

describe('an address that is not public', () => {
  it('is not asked, not even for a connection, unless the operator opens it', async () => {
    site.pages.set('/a', html('secret'));
    const answer = await get('/a', {}, { rules: createAddressRules([]) });
    expect(answer).toMatchObject({
      kind: 'refused',
      code: 'address-refused',
      message: expect.stringContaining('FOOTNOTE_FETCH_ALLOW') as string,
    });
    expect(site.asked).toEqual([]);
    expect(text(await get('/a'))).toBe('secret');
  });

  it('is refused at a redirect too, at any hop', async () => {
    site.pages.set('/a', redirect('/b'));
    site.pages.set('/b', redirect('http://169.254.169.254/latest/meta-data/'));
    site.pages.set('/c', redirect(`http://localhost.private:${String(site.port)}/secret`));
    site.pages.set('/secret', html('secret'));
    const resolve = (): Promise<readonly string[]> => Promise.resolve(['10.0.0.7']);
    expect(await get('/a')).toMatchObject({
      kind: 'refused',
      code: 'address-refused',
      message: expect.stringContaining('metadata') as string,
    });
    expect(await get('/c', {}, { resolve })).toMatchObject({ kind: 'refused', code: 'address-refused' });
    expect(site.asked).not.toContain('/secret');
  });

  it('is refused when only one of several addresses of a name is not public', async () => {
    const resolve = (): Promise<readonly string[]> => Promise.resolve(['127.0.0.1', '10.0.0.7']);
    expect(await get(`http://two.example:${String(site.port)}/`, {}, { resolve })).toMatchObject({
      kind: 'refused',
      code: 'address-refused',
    });
    expect(site.asked).toEqual([]);
  });
});

it('asks the name server once and connects to that answer, so that a second answer changes nothing', async () => {
  site.pages.set('/a', html('the page'));
  const answers = [['127.0.0.1'], ['10.0.0.7']];
  let asked = 0;
  const resolve = (): Promise<readonly string[]> => Promise.resolve(answers[Math.min(asked++, 1)] ?? []);
  // The name exists nowhere: only the pinned address can have been connected to.
  expect(text(await get(`http://rebinding.invalid:${String(site.port)}/a`, {}, { resolve }))).toBe('the page');
  expect(asked).toBe(1);
});

it.each([
  ['another protocol', 'file:///etc/passwd'],
  ['a password', 'http://me:secret@127.0.0.1/'],
])('refuses %s', async (_what, address) => {
  const answer = await get(address);
  expect(answer).toMatchObject({ kind: 'refused', code: 'address-refused' });
  expect(JSON.stringify(answer)).not.toContain('secret');
});

it('follows five redirects and not six, and none to another protocol', async () => {
  for (let hop = 1; hop <= 6; hop += 1) site.pages.set(`/${String(hop)}`, redirect(`/${String(hop - 1)}`, 301));
  site.pages.set('/0', html('end'));
  site.pages.set('/ftp', redirect('ftp://127.0.0.1/'));
  expect(text(await get('/5'))).toBe('end');
  expect(await get('/6')).toMatchObject({
    kind: 'refused',
    code: 'unreachable',
    message: expect.stringContaining('more than 5') as string,
  });
  expect(await get('/ftp')).toMatchObject({ kind: 'refused', code: 'address-refused' });
});

describe('a body', () => {
  it('is unpacked, and given up when it grows beyond what is allowed', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    site.pages.set('/bomb', (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    site.pages.set(
      '/br',
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('packed')),
    );
    site.pages.set('/torn', (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb.subarray(0, 50)));
    expect(await get('/bomb')).toMatchObject({ kind: 'refused', code: 'too-large' });
    expect(text(await get('/br'))).toBe('packed');
    expect(await get('/torn')).toMatchObject({ kind: 'refused', code: 'unreachable' });
  });

  it('is given up when it never ends, when it stalls, and when it is cut off', async () => {
    site.pages.set('/endless', (_request, response) => {
      response.writeHead(200);
      const pour = (): void => {
        if (!response.destroyed && response.write(Buffer.alloc(100_000))) setImmediate(pour);
        else response.once('drain', pour);
      };
      pour();
    });
    site.pages.set('/stalled', (_request, response) => void response.writeHead(200).write('a'));
    site.pages.set('/cut', (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    expect(await get('/endless')).toMatchObject({ kind: 'refused', code: 'too-large' });
    expect(await get('/stalled', {}, { timeoutMs: 300 })).toMatchObject({ kind: 'refused', code: 'unreachable' });
    expect(await get('/cut')).toMatchObject({ kind: 'refused', code: 'unreachable' });
  });
});

it('asks whether a page has changed, and says what is gone and what is not ours to read', async () => {
  site.pages.set('/a', (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"', 'last-modified': 'Sun, 22 Nov 2026 12:00:00 GMT' }).end('x');
  });
  site.pages.set('/gone', (_request, response) => void response.writeHead(410).end());
  site.pages.set('/private', (_request, response) => void response.writeHead(403).end());
  expect(await get('/a')).toMatchObject({ kind: 'ok', etag: '"1"', lastModified: 'Sun, 22 Nov 2026 12:00:00 GMT' });
  expect(await get('/a', { etag: '"1"' })).toEqual({ kind: 'not-modified' });
  expect(await get('/gone')).toEqual({ kind: 'gone', status: 410 });
  expect(await get('/never')).toEqual({ kind: 'gone', status: 404 });
  expect(await get('/private')).toMatchObject({ kind: 'refused', code: 'unreachable', status: 403 });
});

it('tries again when the server asks for a moment, and stops at once when asked to', async () => {
  let asked = 0;
  site.pages.set('/busy', (_request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(503, { 'retry-after': '0' }).end();
    else response.writeHead(200).end('now');
  });
  site.pages.set('/slow', () => undefined);
  expect(text(await get('/busy'))).toBe('now');
  const controller = new AbortController();
  const waiting = get('/slow', {}, {}, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
});

it('does not count against a site the time it wants between two requests', async () => {
  site.pages.set('/a', html('one'));
  const client = createWebClient({ rules: createAddressRules(['127.0.0.1']), delayMs: 0, timeoutMs: 700 });
  const how = { maxBytes: 1_000, delayMs: () => Promise.resolve(1_000) };
  const answers = await Promise.all([1, 2, 3].map(() => client.get(new URL('/a', site.url), how, undefined)));
  expect(answers.map(text)).toEqual(['one', 'one', 'one']);
});
