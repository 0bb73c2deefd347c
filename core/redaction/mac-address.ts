import { isLetterOrDigit } from './digit-runs.js';
import { longWords } from './long-words.js';
import type { Finding, Recognizer } from './redact.js';

/** Hardware addresses of network cards: six pairs, or three groups of four, of hexadecimal digits (IEEE EUI-48). */
export const macAddresses: Recognizer = {
  type: 'MAC_ADDRESS',
  find(text) {
    const findings: Finding[] = [];
    for (const word of longWords(text)) {
      for (const match of text.slice(word.start, word.end).matchAll(PATTERN)) {
        const start = word.start + match.index;
        const end = start + match[0].length;
        if (
          isLetterOrDigit(text[start - 1]) ||
          isLetterOrDigit(text[end]) ||
          /[:-]/.test(text[start - 1] ?? '') ||
          /^[:-][0-9A-Fa-f]/.test(text.slice(end, end + 2))
        )
          continue;
        if (/^(?:00[:-]?){6}$|^(?:ff[:-]?){6}$/i.test(match[0])) continue;
        findings.push({ start, end, type: 'MAC_ADDRESS', confidence: 0.9, explanation: 'six pairs of hexadecimal digits' });
      }
    }
    return findings;
  },
};

const PATTERN = /[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){4}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}/g;
