import { parse } from 'tldts';
import { isBorder } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/** Addresses of pages: a scheme, or `www.`, and all that follows up to a blank. */
export const urls: Recognizer = {
  type: 'URL',
  find: (text) => webAddresses(text).filter(({ type }) => type === 'URL'),
};

/** Names of hosts that stand alone: labels that end in a public suffix. */
export const domainNames: Recognizer = {
  type: 'DOMAIN_NAME',
  find: (text) => webAddresses(text).filter(({ type }) => type === 'DOMAIN_NAME'),
};

const MAX_URL = 2_000;
const SCHEMES = /(?:https?|hxxps?|ftps?|sftp|wss?)$/i;

/** The last answer is kept: both recognizers of a text ask for it. */
function webAddresses(text: string): readonly Finding[] {
  if (text !== last.text) last = text.length <= MAX_KEPT ? { text, findings: findAddresses(text) } : { text: '', findings: [] };
  return text === last.text ? last.findings : findAddresses(text);
}

const MAX_KEPT = 4_000_000;
let last: { readonly text: string; readonly findings: readonly Finding[] } = { text: '', findings: [] };

function findAddresses(text: string): Finding[] {
  const findings: Finding[] = [];
  let done = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(done, dot + 1))) {
    let [start, end] = [dot, dot + 1];
    while (start > done && dot - start < 253 && isHost(text[start - 1]!)) start--;
    while (end < text.length && end - start < 253 && isHost(text[end]!)) end++;
    done = end;
    const finding = readAddress(text, start, end);
    if (finding === undefined) continue;
    findings.push(finding);
    done = finding.end;
  }
  return findings;
}

function readAddress(text: string, from: number, to: number): Finding | undefined {
  const [start, host] = [from + /^[.-]*/.exec(text.slice(from, to))![0].length, text.slice(from, to).replace(/^[.-]+|[.-]+$/g, '')];
  const hostEnd = start + host.length;
  if (hostEnd <= start || host.length > 253) return undefined;
  const isSchemed = text.slice(start - 3, start) === '://' && SCHEMES.test(text.slice(Math.max(0, start - 9), start - 3));
  const scheme = isSchemed ? SCHEMES.exec(text.slice(Math.max(0, start - 9), start - 3))![0].length + 3 : 0;
  // Part of an e-mail address, of a path or of a longer word.
  if (!isSchemed && (/[@/\\_=&?]/.test(text[start - 1] ?? '') || text[hostEnd] === '@' || !isBorder(text[start - 1]))) return undefined;
  const isWeb = isSchemed || /^www\d?\./i.test(host);
  if (!isWeb && !isDomainName(host, text[hostEnd])) return undefined;
  if (isWeb && !/\p{L}/u.test(host)) return undefined;
  const rest = /^(?::[0-9]{1,5})?(?:[/?#][^\s<>"'`|\\^{}\u3000-\u303f]{0,2000})?/u
    .exec(text.slice(hostEnd, hostEnd + MAX_URL))![0]
    .replace(/[.,;:!?)\]}*_»”’]+$/u, '');
  const end = hostEnd + rest.length;
  if (isWeb || rest.length > 1) {
    const explanation = isSchemed ? 'begins with the scheme of a web address' : 'a host and a path';
    return { start: start - scheme, end, type: 'URL', confidence: 0.9, explanation };
  }
  return { start, end: hostEnd, type: 'DOMAIN_NAME', confidence: 0.7, explanation: 'ends in a public suffix' };
}

function isHost(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 45 || unit === 46;
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]/u.test(character);
}

// Endings that are also words at the border of two sentences, or of files.
const WORDS = new Set('is as so do am my by to at be me no in it us or an on we he go if of'.split(' '));
const FILES = new Set('md py rs sh pl ps cc zip mov mk tf cs js ts so app java bat pub doc docs cfg txt csv json log html'.split(' '));
// What programs are written in: "user.name", "this.id", "form.email".
const OBJECTS = new Set(
  'this self user document window object item row form file req res request response event evt props state data config settings array list string console math date node element field input module package params query session context ctx app'.split(
    ' ',
  ),
);
const PROPERTIES = new Set([
  'name',
  'map',
  'email',
  'select',
  'call',
  'next',
  'data',
  'link',
  'date',
  'open',
  'play',
  'properties',
  'style',
]);

/**
 * "Booking.com", "Login.gov", "ASP.NET", "Dockerfile.dev": with a capital as in a name, it is a service that people speak of. An address is
 * written in small letters, or in capitals throughout.
 */
function isProduct(label: string, ending: string): boolean {
  return (/^\p{Lu}[\p{L}\p{N}]*\p{Ll}|^\p{Lu}{2,}$/u.test(label) && /^\p{Ll}+$/u.test(ending)) || (label === 'ASP' && ending === 'NET');
}

function isDomainName(host: string, next: string | undefined): boolean {
  const labels = host.split('.');
  const last = labels.at(-1)!;
  if (labels.length < 2 || labels.some((label) => label === '') || !/^\p{L}{2,24}$|^xn--/u.test(last)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(last) && !/\p{Lu}\p{Ll}.*\./u.test(host.slice(0, -last.length))) return false;
  const ending = last.toLowerCase();
  if (labels.length === 2 && (isProduct(labels[0]!, last) || OBJECTS.has(labels[0]!) || PROPERTIES.has(last) || next === '(')) return false;
  if (labels.length === 2 && (FILES.has(ending) || (WORDS.has(ending) && labels[0]!.length < 3))) return false;
  if (
    labels.length === 2 &&
    WORDS.has(ending) &&
    (next === undefined ? false : /[\s]/.test(next)) &&
    /^\p{Lu}?\p{Ll}{1,3}$/u.test(labels[0]!)
  )
    return false;
  // Whatever ends in a suffix of the public list and is more than that suffix.
  const { isIcann, publicSuffix } = parse(host.toLowerCase(), { extractHostname: false, validateHostname: false });
  return isIcann === true && publicSuffix !== host.toLowerCase() && !labels.every((label) => label.length === 1);
}
