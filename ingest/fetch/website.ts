/** Documents on the web: one page, or the pages of a sitemap. Pages are read one by one, when it is their turn. */
import type { Format } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import type { AddressRules } from './address-rules.js';
import type { FetchedFile, PendingFile, Provenance, SkippedFile } from './fetched-file.js';
import { formatOfResponse, MAX_FILE_BYTES } from './response-format.js';
import { ignoreRule } from './ignore-rule.js';
import { createRobots, type Robots } from './robots.js';
import { fetchSitemap, leavingFor, listSitemap, MAX_SITEMAP_BYTES, parseSitemap } from './sitemap.js';
import { addressProblem, type WebClient, type WebResponse } from './web-client.js';

/** What is kept of a page from an earlier run, so that an unchanged one is not sent again. */
export interface KnownPage {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly format: Format;
  /** Undefined when the original is no longer there: then the page is fetched whole. */
  read(): Promise<Uint8Array | undefined>;
}

export interface WebsitePorts {
  readonly client: WebClient;
  /** By the address the page was asked under. */
  findKnown(address: string): Promise<KnownPage | undefined>;
  /** Hosts the operator named in FOOTNOTE_FETCH_ALLOW: a page may lie there after a redirect. */
  readonly rules: Pick<AddressRules, 'isOpened'>;
}

/**
 * What an address offers. An address of a sitemap or of robots.txt stands for all pages named there, any other for itself.
 * @throws AppError `source-unreachable`, `address-refused`, `cancelled`
 */
export async function listWebsite(
  address: URL,
  settings: { readonly ignore: readonly string[] },
  ports: WebsitePorts,
  signal: AbortSignal | undefined,
): Promise<(PendingFile | SkippedFile)[]> {
  const problem = addressProblem(address);
  if (problem !== undefined) throw new AppError('address-refused', problem);
  const robots = createRobots(ports.client);
  const isOpened = (host: string): boolean => ports.rules.isOpened(host);
  const isIgnored = ignoreRule(settings.ignore);
  const pending = (url: URL, first?: WebResponse): PendingFile => ({
    kind: 'pending',
    path: pathOf(url),
    fetch: (pageSignal) => fetchPage(url, { ...ports, robots }, pageSignal, first),
  });

  if (address.pathname === '/robots.txt') {
    const named = await robots.sitemaps(address, signal);
    const first = { kind: 'index' as const, addresses: named.length > 0 ? named : [new URL('/sitemap.xml', address).href] };
    return listed(await listSitemap(first, address, { client: ports.client, robots, isOpened }, signal));
  }
  if (/sitemap[^/]*\.xml(?:\.gz)?$/i.test(address.pathname)) {
    const first = await fetchSitemap(address, { client: ports.client, robots, isOpened }, signal);
    return listed(await listSitemap(first, address, { client: ports.client, robots, isOpened }, signal));
  }
  const known = await ports.findKnown(address.href);
  const first = await get(address, { ...ports, robots }, known, signal);
  if (first.kind === 'ok' && /xml|gzip|octet/i.test(first.contentType ?? '')) {
    const sitemap = await parseSitemap(first.bytes);
    if (sitemap !== undefined) return listed(await listSitemap(sitemap, address, { client: ports.client, robots, isOpened }, signal));
  }
  if (first.kind === 'refused' && first.code === 'address-refused') throw new AppError('address-refused', first.message);
  if (first.kind === 'refused') throw new AppError('source-unreachable', `${first.message} Nothing was changed.`);
  return [pending(address, first)];

  function listed(found: Awaited<ReturnType<typeof listSitemap>>): (PendingFile | SkippedFile)[] {
    const firstAt = new Map<string, URL>();
    const twins: { readonly url: URL; readonly first: URL }[] = [];
    for (const url of found.pages.filter((page) => !isIgnored(pathOf(page)))) {
      const first = firstAt.get(pathOf(url));
      if (first === undefined) firstAt.set(pathOf(url), url);
      else twins.push({ url, first });
    }
    return [
      ...[...firstAt.values()].map((url) => pending(url)),
      ...twins.map(({ url, first }): SkippedFile => ({
        kind: 'left-out',
        path: url.href.slice(0, 300),
        code: 'same-page',
        message: `The sitemap names this page twice, and it is read as ${first.href.slice(0, 300)}: list one address for each page.`,
      })),
      ...found.elsewhere.map((href): SkippedFile => ({
        kind: 'left-out',
        path: href.slice(0, 300),
        code: 'address-refused',
        message: 'The page lies on another site than its sitemap: name it, or its own sitemap, as a source.',
      })),
    ];
  }
}

/** Signs that end a line or steer a terminal: %0A in an address must not become a line of its own in what is printed. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Where a page stands among the documents: its host and path, with the query where there is one. */
function pathOf(url: URL): string {
  const path = `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
  try {
    return decodeURIComponent(path).replace(STEERING, encodeURIComponent);
  } catch {
    return path;
  }
}

type PagePorts = WebsitePorts & { readonly robots: Robots };

async function get(url: URL, ports: PagePorts, known: KnownPage | undefined, signal: AbortSignal | undefined): Promise<WebResponse> {
  return ports.client.get(
    url,
    {
      maxBytes: Math.max(MAX_FILE_BYTES, MAX_SITEMAP_BYTES),
      mayLeaveFor: (to) => leavingFor(to, url, (host) => ports.rules.isOpened(host)),
      mayVisit: (hop) => ports.robots.refusal(hop, signal),
      delayMs: (hop) => ports.robots.delayMs(hop, signal),
      ...(known?.etag === undefined ? {} : { etag: known.etag }),
      ...(known?.lastModified === undefined ? {} : { lastModified: known.lastModified }),
    },
    signal,
  );
}

async function fetchPage(
  url: URL,
  ports: PagePorts,
  signal: AbortSignal | undefined,
  first: WebResponse | undefined,
): Promise<FetchedFile | SkippedFile> {
  const path = pathOf(url);
  const known = await ports.findKnown(url.href);
  let answer = first ?? (await get(url, ports, known, signal));
  if (answer.kind === 'not-modified') {
    const bytes = await known?.read();
    if (bytes !== undefined && known !== undefined) {
      const { etag, lastModified, format } = known;
      return file(bytes, format, url, { address: url.href, ...optional({ etag, lastModified }) });
    }
    answer = await get(url, ports, undefined, signal);
  }
  if (answer.kind === 'gone')
    return { kind: 'left-out', path, code: 'gone', message: `The site says the page is no more (status ${String(answer.status)}).` };
  if (answer.kind === 'refused') return { kind: 'left-out', path, code: answer.code, message: answer.message };
  if (answer.kind === 'not-modified')
    return {
      kind: 'left-out',
      path,
      code: 'unreachable',
      message: 'The site does not send the page, only that it is unchanged: try later.',
    };
  const format = formatOfResponse(answer.contentType, answer.url.pathname);
  if (format === undefined)
    return {
      kind: 'left-out',
      path,
      code: 'unsupported',
      message: `Pages of the kind ${(answer.contentType ?? 'unknown').slice(0, 80)} are not read: offer it as HTML, Markdown, PDF or plain text, or list it under ignore.`,
    };
  const { etag, lastModified } = answer;
  return file(answer.bytes, format, answer.url, { address: url.href, ...optional({ etag, lastModified }) });

  function file(bytes: Uint8Array, kind: Format, at: URL, provenance: Provenance): FetchedFile {
    return { kind: 'file', path, sizeBytes: bytes.length, format: kind, bytes, url: at.href, provenance };
  }
}

function optional(values: { etag: string | undefined; lastModified: string | undefined }): Pick<Provenance, 'etag' | 'lastModified'> {
  return {
    ...(values.etag === undefined ? {} : { etag: values.etag }),
    ...(values.lastModified === undefined ? {} : { lastModified: values.lastModified }),
  };
}
