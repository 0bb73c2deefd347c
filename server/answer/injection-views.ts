/**
 * What a message may hide: its decoded views. Base64, hexadecimal, rot13, reversed words, leet, letters that look like others,
 * words taken apart by dots, hyphens or spaces. A view only adds: the message as it stands is always read, too.
 */
import { decodedRuns, foldLookalikes } from '../../core/text/disguise.js';
import { undoSwaps } from '../../core/text/typos.js';

/** Without one of these no sign that counts in a decoded view can be there. */
const SUSPECT = /\b(?:you|your|the|all|any|every|my|prompt|mode|instructions?|no|without|immoral)\b/iu;

/** The message and what it may hide; a decoded view counts only where it decodes to readable words. */
export function viewsOf(text: string): { text: string; isDecoded: boolean }[] {
  const plain = undoSwaps(foldLookalikes(text), SWAPPED);
  const found = [{ text: plain, isDecoded: false }];
  for (const decoded of decodedRuns(text)) found.push({ text: decoded.text, isDecoded: true });
  const rotated = text.replace(/[A-Za-z]/gu, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
  for (const other of [rotated, [...text].reverse().join('')]) if (SUSPECT.test(other)) found.push({ text: other, isDecoded: true });
  if (/[a-z][0-9@$!|][a-z]/iu.test(text))
    found.push({ text: text.replace(/[013457@$!|]/gu, (sign) => LEET[sign] ?? sign), isDecoded: true });
  if (/(?:\b\w[ .\-_]){8,}/u.test(text)) found.push({ text: text.replace(/\b(\w)[ .\-_](?=\w\b)/gu, '$1'), isDecoded: true });
  if ((text.match(/\p{Ll}[-_]+ ?\p{Ll}/gu)?.length ?? 0) >= 3)
    found.push({ text: text.replace(/(?<=\p{Ll})[-_]{1,8} ?(?=\p{Ll})/gu, ''), isDecoded: true });
  return found;
}

/** Words attacks misspell to slip past word lists. */
const SWAPPED = [
  'ignore',
  'disregard',
  'forget',
  'override',
  'bypass',
  'previous',
  'instructions',
  'instruction',
  'system',
  'prompt',
  'reveal',
  'rules',
  'your',
  'everything',
  'above',
  'developer',
  'secret',
  'password',
  'pretend',
];

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
