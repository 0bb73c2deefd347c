import { isUnspaced } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * E-mail addresses. Starts at every `@` and walks outwards over the characters an address may hold; since no walk passes
 * another `@`, each character is looked at twice at most.
 */
export const emailAddresses: Recognizer = {
  type: 'EMAIL_ADDRESS',
  find(text) {
    const findings: Finding[] = [];
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      if (text[at + 1] === '@') continue;
      const end = domainEnd(text, at + 1);
      if (end === undefined) continue;
      const start = localStart(text, at);
      if (start === at) continue;
      // `git@host:path` names a repository, not a mailbox.
      if (text.slice(start, at) === 'git' && text[end] === ':') continue;
      findings.push({ start, end, type: 'EMAIL_ADDRESS', confidence: 1, explanation: 'a name, an @ and a domain' });
    }
    return findings;
  },
};

const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;
const LOCAL = /[\p{L}\p{N}\p{M}._%+'&*/=?^`{|}~!#$-]/u;
const DOMAIN = /[\p{L}\p{N}\p{M}]/u;

function localStart(text: string, at: number): number {
  if (text[at - 1] === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    return quote >= 0 && at - quote < MAX_LOCAL && !/[\n@]/.test(text.slice(quote, at)) ? quote : at;
  }
  // Scripts without spaces run on into an address; an address of such a script begins with it.
  const isLatin = !isUnspaced(text[at - 1]);
  let start = at;
  while (start > 0 && at - start < MAX_LOCAL && isLocal(text[start - 1]!) && !(isLatin && isUnspaced(text[start - 1]))) start--;
  // Punctuation around an address is not part of it: "('ann@host.org')", "mail:/ann@host.org".
  while (start < at && /[.'&*/=?^`{|}~!#$-]/.test(text[start]!)) start++;
  const slash = Math.max(text.slice(start, at).lastIndexOf('/'), text.slice(start, at).lastIndexOf('='));
  return start + slash + 1;
}

function isLocal(character: string): boolean {
  const unit = character.charCodeAt(0);
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || LOCAL.test(character);
}

function isDomain(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 45 && unit <= 57 && unit !== 47) || (unit >= 65 && unit <= 90);
  return DOMAIN.test(character);
}

function domainEnd(text: string, from: number): number | undefined {
  const isLatin = !isUnspaced(text[from]);
  let end = from;
  while (end < text.length && end - from < MAX_DOMAIN && isDomain(text[end]!) && !(isLatin && isUnspaced(text[end]))) end++;
  if (end - from < 4 || !text.slice(from, end).includes('.')) return undefined;
  // Cut back to a domain that ends in a label of letters: "ann@host.org." and "ann@host.org-" end before the sign.
  const labels = text.slice(from, end).split('.');
  while (labels.length > 1 && !/^(?:\p{L}[\p{L}\p{M}]{1,23}|xn--[a-z0-9-]{1,59})$/iu.test(labels.at(-1)!)) {
    const trimmed = /^\p{L}[\p{L}\p{M}]{1,23}(?=[^\p{L}\p{M}])/u.exec(labels.at(-1)!)?.[0];
    if (trimmed !== undefined && !/\d/.test(labels.at(-1)!)) labels[labels.length - 1] = trimmed;
    else labels.pop();
  }
  if (labels.length < 2 || labels.some((label) => label === '' || label.startsWith('-') || label.endsWith('-'))) return undefined;
  return from + labels.join('.').length;
}
