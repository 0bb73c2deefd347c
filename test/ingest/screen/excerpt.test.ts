import { expect, it } from 'vitest';
import { redactedExcerptOf } from '../../../ingest/screen/excerpt.js';

const EMAIL = 'jo.bloggs@larch-bicycles.com';

it('an address that stands where an excerpt is cut is not shown by half', () => {
  for (const blanks of [150, 185, 960, 990, 3_980, 19_985]) {
    const excerpt = redactedExcerptOf(`Write ${' '.repeat(blanks)}${EMAIL} today. ${'x '.repeat(300)}`);
    expect(excerpt).not.toContain('bloggs');
    expect(excerpt).toMatch(/^Write/u);
  }
  expect(redactedExcerptOf(`${'word '.repeat(36)}${EMAIL} today`)).not.toContain('bloggs');
});
