import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, wordList } from '../../../core/redaction/word-starts.js';

const WORDS = [
  String.raw`at(?!\p{L})`,
  'born',
  'née?',
  'dat\\p{L}* narození',
  'nat[oa]',
  String.raw`ur\.`,
  'пароль',
  'şifre',
  'one[- ]time',
  '密码',

  'pw',
];
const around = (words: string): string => String.raw`(?<!\p{L})(?:${words})`;

describe('words found by their beginnings', () => {
  it('finds what the pattern finds when it is tried at every character', () => {
    const everywhere = new RegExp(around(WORDS.join('|')), 'giu');
    const pieces = [
      'at',
      'At',
      'born',
      'BORN',
      'n',
      'né',
      'née',
      'NÉE',
      'datum narození',
      'nato',
      'nata ',
      'ur.',
      'пароль',
      'ПАРОЛЬ',
      'Şifre',
    ];
    const more = ['one-time', '密码', '我密码', 'pin', 'in', 'pw', ' ', '.', '1', 'é', 'a', '-', '@', '\n', '𝟘'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const expected = [...text.matchAll(everywhere)].map(({ index, 0: word }) => [index, word]);
        const list = wordList(WORDS, around, 'iu');
        expect(findWords(text, list).map(({ index, 0: word }) => [index, word])).toEqual(expected);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it('refuses a word whose beginning is not certain', () => {
    expect(() => wordList(['[ab]c'], around, 'iu')).toThrow(RangeError);
  });
});
