import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '../../../ingest/extract/markdown.js';
import { alignTexts } from '../../../server/evaluation/align-texts.js';

const SOURCE = `# Keys

Use a [key of your own](/account/keys/key-of-your-own/) and **never** share it.

## Why should I use a key?

A password is *less* secure than a key. See the [guide](https://example.org/guide/secure).

- Keys can be revoked.
- Keys expire after \`90\` days.

| Plan | Keys |
| --- | --- |
| Free | 1 |
| Pro | 20 |
`;

function canonical(): string {
  const extraction = extractMarkdown(Buffer.from(SOURCE));
  if (extraction.kind !== 'extracted') throw new Error('the sample holds text');
  return extraction.text;
}

describe('aligning a source with its canonical text', () => {
  it.each([
    ['A password is *less* secure than a key.', 'A password is less secure than a key.'],
    ['Keys can be revoked.', 'Keys can be revoked.'],
    ['and **never** share it.', 'and never share it.'],
    ['Why should I use a key?', 'Why should I use a key?'],
    ['key of your own', 'key of your own'],
  ])('carries %j to where it stands', (quoted, expected) => {
    const text = canonical();
    const map = alignTexts(SOURCE, text);
    const start = SOURCE.indexOf(quoted);
    expect(text.slice(map.toTarget(start), map.toTarget(start + quoted.length, 'end'))).toBe(expected);
  });

  it('is the identity for a text that was not changed', () => {
    const map = alignTexts('One two. Three four.', 'One two. Three four.');
    expect([0, 4, 9, 20].map((offset) => map.toTarget(offset))).toEqual([0, 4, 9, 20]);
  });
});
