import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord } from '../../../core/text/word-spans.js';

/** What a word is, in one pattern: the oracle. */
const WORD = /[\p{L}\p{N}]+(?:[_'’][\p{L}\p{N}]+)*/gu;
const wanted = (text: string): string[] => [...text.matchAll(WORD)].map((match) => `${String(match.index)} ${match[0]}`);
const found = (text: string): string[] => {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(`${String(start)} ${text.slice(start, end)}`));
  return words;
};

describe('words of a text', () => {
  it('are those of the pattern, whatever the characters', () => {
    const signs = fc.constantFrom(...Array.from("ab1Z_'’ .-–“”…é²½ßŸſªº×÷\u00a0\u200b\u2028Ω中か𝒳🙂\u0301\ud800"));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (list) => {
        expect(found(list.join(''))).toEqual(wanted(list.join('')));
      }),
      { numRuns: 2_000, seed: 20261123 },
    );
  });

  it('end before an apostrophe or underscore that nothing follows', () => {
    for (const text of ["agents' desk", "don't", 'a__b', "rock 'n' roll", '_x_', "it's'", 'FOOTNOTE_PORT', 'l’été', ''])
      expect(found(text)).toEqual(wanted(text));
  });
});
