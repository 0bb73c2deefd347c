import { isBorder, isLetterOrDigit } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * IP addresses, version 4 and 6. Those that name no one stay: loopback, unspecified, broadcast, and the ranges reserved
 * for documentation (RFC 5737, RFC 3849). Four numbers after "version" are a version.
 */
export function ipAddresses(options: { readonly keepsPrivate: boolean }): Recognizer {
  return {
    type: 'IP_ADDRESS',
    find(text) {
      return [...findV4(text, options.keepsPrivate), ...findV6(text, options.keepsPrivate)].sort((a, b) => a.start - b.start);
    },
  };
}

const VERSION_BEFORE = /(?:\bversions?|\bver|\bv|\brelease|\bbuild|\bfirmware|\brevision|\bsection|\bchapter|§)[\s.:]{0,3}$/i;

function findV4(text: string, keepsPrivate: boolean): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(/[0-9]{1,3}(?:(?: ?\. ?)[0-9]{1,3}){3}/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (
      !isBorder(text[start - 1]) ||
      !isBorder(text[end]) ||
      /[0-9][.-]$/.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[.-][0-9]/.test(text.slice(end, end + 2))
    )
      continue;
    const octets = match[0].split(/ ?\. ?/).map(Number);
    if (octets.some((octet) => octet > 255) || match[0].split(/ ?\. ?/).some((part) => part.length > 1 && part.startsWith('0'))) continue;
    if (VERSION_BEFORE.test(text.slice(Math.max(0, start - 14), start))) continue;
    if (isReservedV4(octets) || (keepsPrivate && isPrivateV4(octets))) continue;
    findings.push({ start, end, type: 'IP_ADDRESS', confidence: 0.9, explanation: 'four numbers up to 255' });
  }
  return findings;
}

function isReservedV4([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  const isDocumentation = (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113);
  // 255.255.x.x is a network mask.
  return a === 127 || (a === 0 && b === 0 && c === 0 && d === 0) || (a === 255 && b === 255) || isDocumentation;
}

function isPrivateV4([a = 0, b = 0]: readonly number[]): boolean {
  return a === 10 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31) || (a === 169 && b === 254) || a === 255;
}

function findV6(text: string, keepsPrivate: boolean): Finding[] {
  const findings: Finding[] = [];
  // From each colon outwards over what an address may hold; the parser below decides. Long runs are data, not addresses.
  let done = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', Math.max(done, colon + 1))) {
    let [first, last] = [colon, colon + 1];
    while (first > done && colon - first < 5 && isHexadecimal(text.charCodeAt(first - 1))) first--;
    while (last < text.length && (text[last] === ':' || isHexadecimal(text.charCodeAt(last)))) last++;
    const tail = text[last] === '.' ? MAPPED.exec(text.slice(Math.max(first, last - 3), last + 12)) : null;
    if (tail !== null) last = Math.max(first, last - 3) + tail.index + tail[0].length;
    done = last;
    // A label before the address: "IP:de7e:…", "id:12bd:…".
    if (text[colon + 1] !== ':' && (first === colon || !isBorder(text[first - 1]))) first = colon + 1;
    const match = { index: first, 0: text.slice(first, Math.min(last, first + 60)) };
    const words = match[0].replace(/(?<!:):$/, '');
    if (words.length < 4 || words.length > 45 || words.indexOf(':') === words.lastIndexOf(':')) continue;
    const [start, end] = [match.index, match.index + words.length];
    if (!isBorder(text[start - 1]) || !isBorder(text[end]) || (text[end] === '.' && isLetterOrDigit(text[end + 1]))) continue;
    const groups = parseV6(words);
    if (groups === undefined || isReservedV6(groups) || (keepsPrivate && isPrivateV6(groups))) continue;
    findings.push({ start, end, type: 'IP_ADDRESS', confidence: 0.9, explanation: 'up to eight groups of hexadecimal digits' });
  }
  return findings;
}

// The last 32 bits written as version 4.
const MAPPED = /[0-9]{1,3}(?:\.[0-9]{1,3}){3}/;

function isHexadecimal(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70);
}

/** Eight 16-bit numbers, or undefined (RFC 4291, section 2.2). Short forms that could be code ("a::b") are not taken. */
function parseV6(words: string): readonly number[] | undefined {
  const halves = words.split('::');
  if (halves.length > 2) return undefined;
  const read = (half: string): string[] => (half === '' ? [] : half.split(':'));
  const [left, right] = [read(halves[0] ?? ''), read(halves[1] ?? '')];
  const last = (right.length > 0 ? right : left).at(-1);
  if (last?.includes('.') === true) {
    const octets = last.split('.').map(Number);
    if (octets.some((octet) => octet > 255)) return undefined;
    (right.length > 0 ? right : left).splice(
      -1,
      1,
      (octets[0]! * 256 + octets[1]!).toString(16),
      (octets[2]! * 256 + octets[3]!).toString(16),
    );
  }
  const groups = [...left, ...right];
  if (groups.some((group) => !/^[0-9A-Fa-f]{1,4}$/.test(group))) return undefined;
  if (halves.length === 1 ? groups.length !== 8 : groups.length > 7) return undefined;
  if (halves.length === 2 && groups.length < 3 && !groups.some((group) => group.length >= 3 && /[0-9]/.test(group)) && words !== '::1')
    return undefined;
  const zeros = Array<string>(8 - groups.length).fill('0');
  return [...left, ...zeros, ...right].map((group) => parseInt(group, 16));
}

function isReservedV6(groups: readonly number[]): boolean {
  const isLoopback = groups.slice(0, 7).every((group) => group === 0) && groups[7]! <= 1;
  return isLoopback || (groups[0] === 0x2001 && groups[1] === 0xdb8);
}

function isPrivateV6([first = 0]: readonly number[]): boolean {
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80;
}
