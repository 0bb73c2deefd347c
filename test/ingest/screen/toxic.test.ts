/** What a company would not say: the verdict, and that no page can make it slow. */
import { expect, it } from 'vitest';
import { ownVoice } from '../../../ingest/screen/quoted.js';
import { findToxic } from '../../../ingest/screen/toxic.js';
import { wordsOf } from '../../../core/text/words.js';

const verdict = (text: string): string | undefined => findToxic(text, wordsOf(text), 'en')[0]?.severity;

it.each([
  ['The saddle is made of leather.', undefined],
  ['A reviewer wrote “this is shit” about it.', 'notes'],
  ['This shit fucking breaks.', 'blocks'],
  ['You are an idiot.', 'blocks'],
])('judges %s', (text, severity) => {
  expect(verdict(text)).toBe(severity);
});

it('blanks what stands between quotation marks, from the mark that opens it', () => {
  expect(ownVoice('say “a “b” c” «d» „e“ ‘f’')).toBe(`say “a     c”${' '.repeat(12)}`);
});

it.each(['shit ', '"shit" ', 'a#b ', '“', '«', '„', '‘ '])('reads 200,000 characters of %j in less than five seconds', (unit) => {
  const text = unit.repeat(200_000 / unit.length);
  const from = performance.now();
  verdict(text);
  expect(performance.now() - from).toBeLessThan(5_000);
});
