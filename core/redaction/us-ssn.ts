import { isWordCharacter } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * US social security numbers by their ranges: area not 000, 666 or 900 and above, group not 00, serial not 0000. Written
 * with one kind of separator they are unmistakable; nine bare digits count only next to words that name them.
 */
export const usSocialSecurityNumbers: Recognizer = {
  type: 'US_SSN',
  find(text) {
    const findings: Finding[] = [];
    for (const match of text.matchAll(/[0-9]{3}([ -]?)[0-9]{2}\1[0-9]{4}/g)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (
        isWordCharacter(text[start - 1]) ||
        isWordCharacter(text[end]) ||
        /[0-9][-.,/]$/.test(text.slice(Math.max(0, start - 2), start)) ||
        /^[-.,/][0-9]/.test(text.slice(end, end + 2))
      )
        continue;
      const digits = match[0].replace(/[ -]/g, '');
      if (!isInRange(digits)) continue;
      const isNamed = NAMES.test(text.slice(Math.max(0, start - 60), start)) || NAMES.test(text.slice(end, end + 40));
      if (match[1] !== '-' && !isNamed) continue;
      findings.push({
        start,
        end,
        type: 'US_SSN',
        confidence: isNamed ? 0.95 : 0.8,
        explanation: isNamed ? 'nine digits in range, next to words that name them' : 'grouped 3-2-4, in range',
      });
    }
    return findings;
  },
};

const NAMES = /\bssn\b|social[ -]?security|\bsocial\s*(?:#|no\b|number)|tax(?:payer)? id|\bitin\b/i;

function isInRange(digits: string): boolean {
  const [area, group, serial] = [Number(digits.slice(0, 3)), digits.slice(3, 5), digits.slice(5)];
  return area !== 0 && area !== 666 && area < 900 && group !== '00' && serial !== '0000';
}
