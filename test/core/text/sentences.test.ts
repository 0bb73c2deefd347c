import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../core/text/sentences.js';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('ends a sentence at punctuation that is followed by something that opens one', () => {
    expect(cut('Print the label. Pack the item! Is that all? Yes.')).toEqual([
      'Print the label.',
      'Pack the item!',
      'Is that all?',
      'Yes.',
    ]);
  });
  it('does not end a sentence after an abbreviation, an initial or inside a number', () => {
    expect(cut('Use a format, e.g. PDF, in version 3.5 today. Ask Dr. Smith of the U.S. office, or J. Doe.')).toEqual([
      'Use a format, e.g. PDF, in version 3.5 today.',
      'Ask Dr. Smith of the U.S. office, or J. Doe.',
    ]);
  });
  it('ends Chinese sentences without white space', () => {
    expect(cut('你好。今天怎么样?')).toEqual(['你好。', '今天怎么样?']);
  });
  it('covers everything but white space, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const spans = sentences(text);
        spans.forEach((span, index) => {
          expect(span.end).toBeGreaterThan(span.start);
          if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
  it('cuts a megabyte of dots as one sentence', () => {
    expect(sentences('.'.repeat(1_000_000))).toHaveLength(1);
  });
});
