/** The robots exclusion protocol (RFC 9309), read once per site and run. */
import robotsParser from 'robots-parser';
import { USER_AGENT, type WebClient } from './web-client.js';

export interface Robots {
  /** A sentence when the site does not want this address read; undefined when it may be. */
  refusal(url: URL, signal: AbortSignal | undefined): Promise<string | undefined>;
  /** Time the site wants between two requests; at most 30 s, as search engines do it. */
  delayMs(url: URL, signal: AbortSignal | undefined): Promise<number>;
  /** Addresses of sitemaps that the site names. */
  sitemaps(site: URL, signal: AbortSignal | undefined): Promise<readonly string[]>;
}

interface ParsedRobots {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
  getSitemaps(): string[];
}
/** The package is CommonJS and its types say ES module: what is imported is the function itself. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => ParsedRobots;

type Rules = { readonly kind: 'rules'; readonly parsed: ParsedRobots } | { readonly kind: 'unreachable' };

/** The protocol asks for at least 500 KiB of it (RFC 9309, 2.5); what stands after that is not read by others either. */
const MAX_BYTES = 512 * 1024;

export function createRobots(client: WebClient): Robots {
  const bySite = new Map<string, Promise<Rules>>();
  const rulesOf = (url: URL, signal: AbortSignal | undefined): Promise<Rules> => {
    let rules = bySite.get(url.origin);
    if (rules === undefined) {
      rules = read(client, new URL('/robots.txt', url.origin), signal);
      bySite.set(url.origin, rules);
      // A cancelled reading says nothing about the site.
      rules.catch(() => bySite.delete(url.origin));
    }
    return rules;
  };
  return {
    async refusal(url, signal) {
      const rules = await rulesOf(url, signal);
      // RFC 9309, 2.3.1.4: a file that cannot be had forbids everything; one that does not exist forbids nothing.
      if (rules.kind === 'unreachable') return `robots.txt of ${url.host} could not be read, so nothing there is: try again later.`;
      return rules.parsed.isAllowed(url.href, USER_AGENT) === false
        ? `robots.txt of ${url.host} asks not to read this address: ask the site's owner to allow ${USER_AGENT.split('/')[0] ?? ''}.`
        : undefined;
    },
    async delayMs(url, signal) {
      const rules = await rulesOf(url, signal);
      const seconds = rules.kind === 'rules' ? (rules.parsed.getCrawlDelay(USER_AGENT) ?? 0) : 0;
      return Math.min(30, Math.max(0, seconds)) * 1000;
    },
    async sitemaps(site, signal) {
      const rules = await rulesOf(site, signal);
      return rules.kind === 'rules' ? rules.parsed.getSitemaps() : [];
    },
  };
}

async function read(client: WebClient, url: URL, signal: AbortSignal | undefined): Promise<Rules> {
  const answer = await client.get(url, { maxBytes: MAX_BYTES, isCut: true }, signal);
  const rules = (text: string): Rules => ({ kind: 'rules', parsed: parseRobots(url.href, text) });
  if (answer.kind === 'ok') {
    const text = new TextDecoder().decode(answer.bytes);
    // Half a line may say more than the whole one: "Disallow: /" of "Disallow: /drafts".
    return rules(answer.bytes.length < MAX_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1));
  }
  if (answer.kind === 'gone') return rules('');
  const status = answer.kind === 'refused' ? (answer.status ?? 0) : 0;
  return status >= 400 && status < 500 && status !== 429 ? rules('') : { kind: 'unreachable' };
}
