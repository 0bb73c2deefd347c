import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, compose, type Edit } from '../../../core/text/offset-map.js';

/** A text and edits that fit it: cut points taken in pairs. */
const editedText = fc
  .tuple(
    fc.string({ maxLength: 40 }),
    fc.array(fc.nat(60), { maxLength: 12 }),
    fc.array(fc.string({ maxLength: 5 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([text, cuts, replacements]) => {
    const sorted = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
    const edits: Edit[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2)
      edits.push({ start: sorted[index]!, end: sorted[index + 1]!, replacement: replacements[index / 2] ?? '' });
    return { text, edits };
  });

describe('applyEdits', () => {
  it('replaces every edit by its own offsets', () => {
    const { text } = applyEdits('call 555-0100 or write to a@b.cd', [
      { start: 5, end: 13, replacement: '[PHONE_NUMBER]' },
      { start: 26, end: 32, replacement: '[EMAIL_ADDRESS]' },
    ]);
    expect(text).toBe('call [PHONE_NUMBER] or write to [EMAIL_ADDRESS]');
  });

  it('refuses edits that overlap or lie outside', () => {
    expect(() =>
      applyEdits('abcdef', [
        { start: 0, end: 3, replacement: '' },
        { start: 2, end: 4, replacement: '' },
      ]),
    ).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ start: 2, end: 9, replacement: '' }])).toThrow(RangeError);
  });
});

describe('an offset map', () => {
  it('grows a span to the whole of an edit it touches, in both directions', () => {
    const { map } = applyEdits('ask ann@host.org today', [{ start: 4, end: 16, replacement: '[EMAIL_ADDRESS]' }]);
    expect([map.toTarget(6), map.toTarget(8, 'end')]).toEqual([4, 19]);
    expect([map.toSource(7), map.toSource(12, 'end')]).toEqual([4, 16]);
  });

  it('leaves a deletion before a start and behind an end', () => {
    const { map } = applyEdits('ab--cd', [{ start: 2, end: 4, replacement: '' }]);
    expect([map.toSource(2), map.toSource(2, 'end')]).toEqual([4, 2]);
  });

  it('brings every character outside the edits to itself and back', () => {
    fc.assert(
      fc.property(editedText, ({ text, edits }) => {
        const { text: edited, map } = applyEdits(text, edits);
        for (let offset = 0; offset < text.length; offset++) {
          if (edits.some(({ start, end }) => offset >= start && offset < end)) continue;
          expect(edited[map.toTarget(offset)]).toBe(text[offset]);
          expect(map.toSource(map.toTarget(offset))).toBe(offset);
          expect(map.toTarget(offset + 1, 'end')).toBe(map.toTarget(offset) + 1);
        }
      }),
    );
  });

  it('never goes back as offsets go on, and stays inside the texts', () => {
    fc.assert(
      fc.property(editedText, fc.constantFrom('start' as const, 'end' as const), ({ text, edits }, edge) => {
        const { text: edited, map } = applyEdits(text, edits);
        const targets = Array.from({ length: text.length + 1 }, (_, offset) => map.toTarget(offset, edge));
        const sources = Array.from({ length: edited.length + 1 }, (_, offset) => map.toSource(offset, edge));
        expect(targets).toEqual([...targets].sort((a, b) => a - b));
        expect(sources).toEqual([...sources].sort((a, b) => a - b));
        expect(targets.every((offset) => offset >= 0 && offset <= edited.length)).toBe(true);
        expect(sources.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
      }),
    );
  });

  it('composes: two maps one after the other are one map', () => {
    fc.assert(
      fc.property(editedText, fc.nat(40), ({ text, edits }, cut) => {
        const first = applyEdits(text, edits);
        const at = Math.min(cut, first.text.length);
        const second = applyEdits(first.text, [{ start: at, end: Math.min(at + 2, first.text.length), replacement: 'xyz' }]);
        const both = compose(first.map, second.map);
        for (let offset = 0; offset <= text.length; offset++)
          expect(both.toTarget(offset)).toBe(second.map.toTarget(first.map.toTarget(offset)));
        for (let offset = 0; offset <= second.text.length; offset++)
          expect(both.toSource(offset, 'end')).toBe(first.map.toSource(second.map.toSource(offset, 'end'), 'end'));
      }),
    );
  });
});
