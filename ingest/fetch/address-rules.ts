/**
 * Which network addresses may be asked for a document. Everything that is not public is refused: a page named by somebody
 * else must not become a way into the network this program runs in (server-side request forgery, OWASP API7:2023).
 * Ranges are those of the IANA special-purpose registries (RFC 6890 and its updates) that are not globally reachable.
 */
import { BlockList, isIP } from 'node:net';
import { AppError } from '../../core/domain/errors.js';

const NOT_PUBLIC_4: readonly (readonly [string, number, string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared by a provider (CGNAT)'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];

/** Inside 2000::/3, the only block from which public IPv6 addresses are given out. */
const NOT_PUBLIC_6: readonly (readonly [string, number, string])[] = [
  ['2001::', 23, 'reserved'], // Teredo and ORCHID among them: both hide another address
  ['2001:db8::', 32, 'documentation'],
  ['3fff::', 20, 'documentation'],
];

/** Where clouds answer a machine with its own secrets. Only an allow-list entry that is this very address opens one. */
const METADATA = ['169.254.169.254', '168.63.129.16', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254'];

export interface AddressRules {
  /**
   * Why an address may not be asked; undefined when it may.
   * @param host the name it was resolved from, or the address itself
   */
  refusal(address: string, host: string): string | undefined;
  /** Whether the operator named this very host, by its name or its address. */
  isOpened(host: string): boolean;
}

/**
 * @param allowed what the operator opens: host names, addresses, or ranges such as 10.1.0.0/16
 * @throws AppError `config-invalid` naming the entries that are none of these
 */
export function createAddressRules(allowed: readonly string[]): AddressRules {
  const hosts = new Set<string>();
  const exact = new Set<string>();
  const ranges = new BlockList();
  const wrong: string[] = [];
  for (const entry of allowed) {
    const [base = '', bits, ...rest] = entry.split('/');
    const family = isIP(base);
    const width = family === 4 ? 32 : 128;
    if (family !== 0) {
      const prefix = bits === undefined ? width : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
      if (rest.length > 0 || !(prefix >= 0 && prefix <= width)) wrong.push(entry);
      else {
        ranges.addSubnet(base, prefix, family === 4 ? 'ipv4' : 'ipv6');
        if (prefix === width) exact.add(plainAddress(base));
      }
    } else if (bits === undefined && /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i.test(base))
      hosts.add(base.toLowerCase());
    else wrong.push(entry);
  }
  if (wrong.length > 0)
    throw new AppError(
      'config-invalid',
      `FOOTNOTE_FETCH_ALLOW: ${wrong.join(', ')}: write host names, addresses or ranges such as 10.1.0.0/16, separated by commas.`,
    );
  const v4 = rangesOf(NOT_PUBLIC_4, 'ipv4');
  const v6 = rangesOf(NOT_PUBLIC_6, 'ipv6');
  const metadata = new Set(METADATA.map(plainAddress));

  const isNamed = (host: string): boolean => hosts.has(host.toLowerCase().replace(/\.$/, ''));

  return {
    isOpened: (host) => isNamed(host) || exact.has(plainAddress(host.replace(/^\[|\]$/g, ''))),
    refusal(address, host) {
      // An IPv4 address written inside an IPv6 one is judged as what the packet will reach.
      const plain = plainAddress(address);
      const carried = carriedBy(plain);
      const judged = carried === undefined ? [plain] : carried.isAll ? [carried.address] : [plain, carried.address];
      if (judged.some((one) => metadata.has(one) && !exact.has(one))) return 'a metadata service of a cloud';
      if (isNamed(host)) return undefined;
      for (const one of judged) {
        const family = isIP(one) === 4 ? 'ipv4' : 'ipv6';
        if (ranges.check(one, family)) continue;
        const kind = family === 'ipv4' ? v4(one) : notPublic6(one, v6);
        if (kind !== undefined) return kind;
      }
      return undefined;
    },
  };
}

function notPublic6(address: string, inside: (address: string) => string | undefined): string | undefined {
  const [first = 0] = groupsOf(address);
  if (address === '::1' || address === '::') return 'loopback';
  if (first >= 0xfc00 && first <= 0xfdff) return 'private';
  if (first >= 0xfe80 && first <= 0xfebf) return 'link-local';
  if (first >= 0xff00) return 'multicast';
  if (first < 0x2000 || first > 0x3fff) return 'reserved';
  return inside(address);
}

function rangesOf(ranges: typeof NOT_PUBLIC_4, family: 'ipv4' | 'ipv6'): (address: string) => string | undefined {
  const lists = ranges.map(([base, prefix, kind]) => {
    const list = new BlockList();
    list.addSubnet(base, prefix, family);
    return { list, kind };
  });
  return (address) => lists.find(({ list }) => list.check(address, family))?.kind;
}

/** One spelling per address: without zone, IPv6 in the short form the URL standard gives. */
function plainAddress(address: string): string {
  const bare = address.replace(/%.*$/, '');
  return isIP(bare) === 6 ? new URL(`http://[${bare}]/`).hostname.slice(1, -1) : bare;
}

/**
 * The IPv4 address that an IPv6 address carries. In a mapped (::ffff:0:0/96) or NAT64 (64:ff9b::/96) address it is all there
 * is to judge; 6to4 (2002::/16) and ISATAP (…:0:5efe:a.b.c.d) have a prefix that is judged too. Compatible (::/96), translated
 * (::ffff:0:0:0/96), Teredo and local NAT64 addresses lie in ranges that are refused whole.
 */
function carriedBy(address: string): { readonly address: string; readonly isAll: boolean } | undefined {
  if (isIP(address) !== 6) return undefined;
  const groups = groupsOf(address);
  const quad = (high: number | undefined, low: number | undefined): string =>
    [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.');
  const startsWith = (...head: number[]): boolean => head.every((group, index) => groups[index] === group);
  const last = quad(groups[6], groups[7]);
  if (startsWith(0, 0, 0, 0, 0, 0xffff) || startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return { address: last, isAll: true };
  if (startsWith(0x2002)) return { address: quad(groups[1], groups[2]), isAll: false };
  if (groups[5] === 0x5efe && ((groups[4] ?? 0) & 0xfdff) === 0) return { address: last, isAll: false };
  return undefined;
}

/** The eight groups of an address in the URL standard's form, which writes no dotted quads. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const read = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const [before, after] = [read(head), read(tail ?? '')];
  return tail === undefined ? before : [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}
