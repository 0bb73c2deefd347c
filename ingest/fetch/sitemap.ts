/** Sitemaps (sitemaps.org protocol 0.9): which pages a site offers. Plain or gzip, an index of sitemaps or one sitemap. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { load } from 'cheerio';
import { AppError } from '../../core/domain/errors.js';
import { byPath } from './ignore-rule.js';
import type { Robots } from './robots.js';
import type { WebClient } from './web-client.js';

/** Unpacked; the protocol allows 50 MB, which no parser of ours should hold. */
export const MAX_SITEMAP_BYTES = 12 * 1024 * 1024;
const MAX_SITEMAPS = 200;
const MAX_PAGES = 20_000;

export type Sitemap = { readonly kind: 'pages' | 'index'; readonly addresses: readonly string[] };

interface SitePorts {
  readonly client: WebClient;
  readonly robots: Robots;
  /** Whether the operator opened a host by its name: redirects may lead there. */
  isOpened(host: string): boolean;
}

/** What a file says, when it is a sitemap; undefined for anything else. */
export async function parseSitemap(bytes: Uint8Array): Promise<Sitemap | undefined> {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpack(bytes) : bytes;
  if (plain === undefined) return undefined;
  const text = new TextDecoder().decode(plain);
  if (!/^\uFEFF?\s*</.test(text) || !/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4_000))) return undefined;
  const $ = load(text, { xml: true });
  const named = (tag: string): string[] =>
    $(tag)
      .toArray()
      .map((element) => $(element).children('loc').first().text().trim())
      .filter((address) => address !== '');
  return $('sitemapindex').length > 0 ? { kind: 'index', addresses: named('sitemap') } : { kind: 'pages', addresses: named('url') };
}

/**
 * The pages of a sitemap and of those it names, in the order of their addresses, without repeats.
 * @param first the sitemap that was fetched already
 * @returns pages of the site itself, and those of other sites, which are never read: nobody stated the rights of those
 * @throws AppError `source-unreachable` when one of the sitemaps cannot be had: half a list would look like deletions
 */
export async function listSitemap(
  first: Sitemap,
  site: URL,
  ports: SitePorts,
  signal: AbortSignal | undefined,
): Promise<{ readonly pages: readonly URL[]; readonly elsewhere: readonly string[] }> {
  const pages = new Map<string, URL>();
  const elsewhere = new Set<string>();
  const read = new Set<string>();
  const waiting: Sitemap[] = [first];
  for (let sitemap = waiting.shift(); sitemap !== undefined; sitemap = waiting.shift()) {
    for (const address of sitemap.addresses) {
      if (!URL.canParse(address, site)) continue;
      const url = new URL(address, site);
      url.hash = '';
      if (sitemap.kind === 'pages') {
        if (isSameSite(url, site)) pages.set(url.href, url);
        else elsewhere.add(url.href);
        continue;
      }
      if (read.has(url.href)) continue;
      read.add(url.href);
      if (read.size > MAX_SITEMAPS) throw tooMany(site, `${String(MAX_SITEMAPS)} sitemaps`);
      waiting.push(await fetchSitemap(url, ports, signal));
    }
    if (pages.size > MAX_PAGES) throw tooMany(site, `${String(MAX_PAGES)} pages`);
  }
  return { pages: [...pages.values()].sort((one, other) => byPath(one.href, other.href)), elsewhere: [...elsewhere].sort(byPath) };
}

/** @throws AppError `source-unreachable` */
export async function fetchSitemap(url: URL, { client, robots, isOpened }: SitePorts, signal: AbortSignal | undefined): Promise<Sitemap> {
  const answer = await client.get(
    url,
    {
      maxBytes: MAX_SITEMAP_BYTES,
      mayLeaveFor: (to) => leavingFor(to, url, isOpened),
      mayVisit: (hop) => robots.refusal(hop, signal),
      delayMs: (hop) => robots.delayMs(hop, signal),
    },
    signal,
  );
  const sitemap = answer.kind === 'ok' ? await parseSitemap(answer.bytes) : undefined;
  if (sitemap !== undefined) return sitemap;
  const why = answer.kind === 'refused' ? answer.message : answer.kind === 'ok' ? 'it is no sitemap' : 'there is none';
  throw new AppError('source-unreachable', `The sitemap ${url.href} could not be read: ${why} Nothing was changed.`);
}

/** A sentence when a redirect leads to another site than the one that was named: nobody stated the rights of what lies there. */
export function leavingFor(to: URL, site: URL, isOpened: (host: string) => boolean): string | undefined {
  if (isSameSite(to, site) || isOpened(to.hostname)) return undefined;
  return `${site.href} leads to another site, ${to.host}, which is not read for it: name ${to.host} as a source of its own, or let the operator list it in FOOTNOTE_FETCH_ALLOW.`;
}

/** The same host, with or without `www.`, on the same port. */
function isSameSite(url: URL, site: URL): boolean {
  const plain = (one: URL): string => one.host.replace(/^www\./, '');
  return (url.protocol === 'http:' || url.protocol === 'https:') && plain(url) === plain(site);
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  return promisify(gunzip)(bytes, { maxOutputLength: MAX_SITEMAP_BYTES }).catch(() => undefined);
}

function tooMany(site: URL, what: string): AppError {
  return new AppError('source-unreachable', `${site.href} names more than ${what}: ingest a part of it.`);
}
