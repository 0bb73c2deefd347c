import { expect, it } from 'vitest';
import { split } from '../../ingest/split.js';

const paragraph = (text: string) => split(text, [{ kind: 'paragraph', headingPath: [], start: 0, end: text.length }]);

it('cuts one very long text without blanks into passages that can be read, and loses none of it', async () => {
  const text = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo'.repeat(3_000);
  const passages = await paragraph(text);
  expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(Math.max(...passages.map(({ start, end }) => end - start))).toBeLessThan(1_500);
});

it('cuts ordinary words as before: about 110 a passage, whatever their length', async () => {
  const sentence = 'The internationalisation-guidelines-of-2026 say that every page names its owner and its licence. ';
  const passages = await paragraph(sentence.repeat(44).trim());
  expect(passages).toHaveLength(5);
});
