import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAddressRules } from '../../../ingest/fetch/address-rules.js';
import type { FetchedFile, SkippedFile } from '../../../ingest/fetch/fetched-file.js';
import { createWebClient } from '../../../ingest/fetch/web-client.js';
import { type KnownPage, listWebsite } from '../../../ingest/fetch/website.js';
import { html, openWebsite, type Page, redirect, type Website } from '../../support/website.js';

let site: Website;
const known = new Map<string, KnownPage>();
beforeEach(async () => {
  site = await openWebsite();
  known.clear();
});
afterEach(() => site.close());

const xml =
  (body: string): Page =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/xml' }).end(body);
const urlset = (...paths: string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${path.startsWith('/') ? site.url + path : path}</loc></url>`).join('')}</urlset>`;

async function read(path: string, ignore: readonly string[] = [], allowed = ['127.0.0.1']): Promise<(FetchedFile | SkippedFile)[]> {
  const rules = createAddressRules(allowed);
  const client = createWebClient({ rules, delayMs: 0 });
  const files = await listWebsite(
    new URL(path, site.url),
    { ignore },
    { client, rules, findKnown: (address) => Promise.resolve(known.get(address)) },
    undefined,
  );
  return Promise.all(files.map(async (file) => (file.kind === 'pending' ? file.fetch(undefined) : file)));
}
const shown = (files: readonly (FetchedFile | SkippedFile)[]): string[] =>
  files.map((file) =>
    file.kind === 'file' ? `${file.path.replace(/^[^/]*/, '')} ${file.format}` : `${file.path.replace(/^127[^/]*/, '')} ${file.code}`,
  );

describe('one page', () => {
  it('is a document with its address, its format and what to ask next time', async () => {
    site.pages.set('/help/returns', html('<h1>Returns</h1><p>30 days.', { etag: '"1"' }));
    expect(await read('/help/returns')).toMatchObject([
      {
        kind: 'file',
        path: `127.0.0.1:${String(site.port)}/help/returns`,
        format: 'html',
        url: `${site.url}/help/returns`,
        provenance: { address: `${site.url}/help/returns`, etag: '"1"' },
      },
    ]);
    expect(site.asked).toEqual(['/robots.txt', '/help/returns']);
  });

  it('is not sent again while it is unchanged', async () => {
    site.pages.set('/a', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end('new');
    });
    known.set(`${site.url}/a`, { etag: '"1"', format: 'html', read: () => Promise.resolve(Buffer.from('kept')) });
    expect(await read('/a')).toMatchObject([{ kind: 'file', bytes: Buffer.from('kept') }]);
    known.set(`${site.url}/a`, { etag: '"1"', format: 'html', read: () => Promise.resolve(undefined) });
    expect(await read('/a')).toMatchObject([{ kind: 'file', bytes: Buffer.from('new') }]); // the original is lost: fetched whole
  });

  it('is told to be gone, unreadable or unwanted, each in its own way', async () => {
    site.pages.set('/film', (_request, response) => void response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'));
    expect(shown(await read('/never'))).toEqual(['/never gone']);
    expect(shown(await read('/film'))).toEqual(['/film unsupported']);
    await expect(read('http://10.0.0.1/')).rejects.toMatchObject({ code: 'address-refused' });
    await expect(read('http://me:pw@127.0.0.1/')).rejects.toMatchObject({ code: 'address-refused' });
  });

  it.each([
    ['text/html; charset=utf-8', 'html'],
    ['application/pdf', 'pdf'],
    ['text/markdown', 'markdown'],
    ['text/plain', 'text'],
    ['text/csv', 'csv'],
    ['application/json', 'json'],
  ])('of the type %s is read as %s', async (type, format) => {
    site.pages.set('/a', (_request, response) => void response.writeHead(200, { 'content-type': type }).end('x'));
    expect(await read('/a')).toMatchObject([{ format }]);
  });
});

describe('a redirect', () => {
  it('stays on the site: what lies elsewhere is not asked for, is told, and may be opened by the operator', async () => {
    const elsewhere = `http://localhost:${String(site.port)}`;
    site.pages.set('/sitemap.xml', xml(urlset('/a', '/b')));
    site.pages.set('/a', redirect('/moved'));
    site.pages.set('/moved', html('here'));
    site.pages.set('/b', redirect(`${elsewhere}/theirs`));
    site.pages.set('/theirs', html('theirs'));
    // Loopback by name is public enough for both: only the rule about sites is tried.
    const files = await read('/sitemap.xml', [], ['127.0.0.1', '::1', '127.0.0.0/8']);
    expect(shown(files)).toEqual(['/a html', '/b address-refused']);
    expect(files[1]).toMatchObject({ message: expect.stringContaining(`leads to another site, localhost:${String(site.port)}`) as string });
    expect(site.asked).not.toContain('/theirs');
    await expect(read('/b')).rejects.toMatchObject({ code: 'address-refused' });
    expect(shown(await read('/sitemap.xml', [], ['127.0.0.1', 'localhost']))).toEqual(['/a html', '/b html']);
  });
});

describe('robots.txt', () => {
  it('keeps pages from being read, and forbids all while it cannot be had', async () => {
    site.pages.set('/robots.txt', (_request, response) => void response.writeHead(200).end('User-agent: *\nDisallow: /private/\n'));
    site.pages.set('/private/a', html('x'));
    site.pages.set('/sitemap.xml', xml(urlset('/private/a', '/b')));
    site.pages.set('/b', html('x'));
    expect(shown(await read('/sitemap.xml'))).toEqual(['/b html', '/private/a robots-refused']);
    expect(site.asked).not.toContain('/private/a');
    site.pages.set('/robots.txt', (_request, response) => void response.writeHead(500).end());
    await expect(read('/sitemap.xml')).rejects.toMatchObject({ code: 'source-unreachable' });
  });

  it('holds with its first 512 kB where it is longer, and no line counts by half', async () => {
    const head = 'User-agent: *\nDisallow: /private/\n#';
    const half = '\nDisallow: /';
    const filler = 'x'.repeat(512 * 1024 - head.length - half.length);
    site.pages.set(
      '/robots.txt',
      (_request, response) => void response.writeHead(200).end(`${head}${filler}${half}drafts/\nDisallow: /b\n`),
    );
    site.pages.set('/sitemap.xml', xml(urlset('/private/a', '/b', '/c')));
    for (const path of ['/private/a', '/b', '/c']) site.pages.set(path, html('x'));
    expect(shown(await read('/sitemap.xml'))).toEqual(['/b html', '/c html', '/private/a robots-refused']);
  });

  it('may name this program, and is the source of sitemaps', async () => {
    site.pages.set(
      '/robots.txt',
      (_request, response) =>
        void response
          .writeHead(200)
          .end(`User-agent: FootnoteBot\nDisallow: /b\n\nUser-agent: *\nDisallow: /\n\nSitemap: ${site.url}/map.xml\n`),
    );
    site.pages.set('/map.xml', xml(urlset('/a', '/b')));
    site.pages.set('/a', html('x'));
    expect(shown(await read('/robots.txt'))).toEqual(['/a html', '/b robots-refused']);
  });
});

describe('a sitemap', () => {
  it('is known by what it holds, may be packed, and may be an index of others', async () => {
    site.pages.set(
      '/index.xml',
      xml(
        `<sitemapindex><sitemap><loc>${site.url}/one.xml.gz</loc></sitemap><sitemap><loc>${site.url}/sitemap-2.xml</loc></sitemap></sitemapindex>`,
      ),
    );
    site.pages.set(
      '/one.xml.gz',
      (_request, response) => void response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(urlset('/b', '/a'))),
    );
    site.pages.set('/sitemap-2.xml', xml(urlset('/c', '/a#part')));
    for (const path of ['/a', '/b', '/c']) site.pages.set(path, html(path));
    expect(shown(await read('/index.xml'))).toEqual(['/a html', '/b html', '/c html']);
    expect(shown(await read('/index.xml', ['b']))).toEqual(['/a html', '/c html']);
  });

  it('brings no pages of other sites, and says so', async () => {
    site.pages.set('/sitemap.xml', xml(urlset('/a', 'http://169.254.169.254/x', 'https://other.example/y')));
    site.pages.set('/a', html('x'));
    const files = await read('/sitemap.xml');
    expect(shown(files)[0]).toBe('/a html');
    expect(files.slice(1)).toMatchObject([{ code: 'address-refused' }, { code: 'address-refused' }]);
  });

  it('cannot break or turn a line where its addresses are printed', async () => {
    site.pages.set('/sitemap.xml', xml(urlset('/c%0Aanswered:%20all%20is%20well', '/d%E2%80%AEgnp')));
    const paths = (await read('/sitemap.xml')).map(({ path }) => path.slice(path.indexOf('/')));
    expect(paths.sort()).toEqual(['/c%0Aanswered: all is well', '/d%E2%80%AEgnp']);
  });

  it('that is missing, no sitemap or a bomb changes nothing', async () => {
    site.pages.set('/sitemap-2.xml', html('<p>not found</p>'));
    site.pages.set('/sitemap.xml.gz', (_request, response) => void response.writeHead(200).end(gzipSync(Buffer.alloc(40_000_000, ' '))));
    for (const path of ['/sitemap.xml', '/sitemap-2.xml', '/sitemap.xml.gz'])
      await expect(read(path)).rejects.toMatchObject({
        code: 'source-unreachable',
        message: expect.stringContaining('Nothing was changed') as string,
      });
  });
});

it('reads a page once that a sitemap names with and without a slash at the end, over both protocols or in two spellings, and says so', async () => {
  for (const path of ['/a', '/caf%C3%A9', '/b']) site.pages.set(path, html(`<h1>${path}</h1><p>A sentence.`));
  site.pages.set('/sitemap.xml', xml(urlset('/a', '/a/', site.url.replace('http:', 'https:') + '/a', '/caf%C3%A9', '/caf%c3%a9', '/b')));
  const files = await read('/sitemap.xml');
  expect(shown(files)).toEqual([
    '/a html',
    '/b html',
    '/café html',
    ...Array.from({ length: 3 }, () => expect.stringMatching(/ same-page$/u) as string),
  ]);
  const twin = files.find((file) => file.path === `${site.url}/a/`);
  expect(twin).toMatchObject({ kind: 'left-out', message: expect.stringContaining(`${site.url}/a:`) as string });
});
