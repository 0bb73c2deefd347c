/** What an owner writes in asked.yaml is read whole or refused with the place of each mistake. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { redactDocument } from '../../../ingest/redact.js';
import { readAsked } from '../../../server/curation/asked-file.js';
import { temporaryFolder } from '../../support/footnote.js';

const folder = temporaryFolder('asked-file');
afterAll(() => folder.remove());
const file = join(folder.path, 'asked.yaml');
const read = (yaml: string) => {
  writeFileSync(file, yaml);
  return readAsked(file, (text) => redactDocument({ text, blocks: [] }, []).text);
};

it('reads documents, headings and questions, without identifiers', async () => {
  const asked = await read('a.md:\n  Returns:\n    - "how do I send it back?"\n    - mail jo.bloggs@larch-bicycles.com about it\n');
  expect(asked['a.md']?.['Returns']?.[0]).toBe('how do I send it back?');
  expect(asked['a.md']?.['Returns']?.[1]).not.toContain('jo.bloggs');
});

it('asks nothing where there is no such file, or an empty one', async () => {
  expect(await readAsked(join(folder.path, 'none.yaml'), (text) => text)).toEqual({});
  expect(await read('')).toEqual({});
});

it.each([
  ['a.md: [one]', /a\.md/],
  ['a.md:\n  Returns: how?', /a\.md > Returns/],
  ['a.md:\n  Returns: []', /a\.md > Returns: needs a question/],
  [`a.md:\n  Returns:\n    - "${'x'.repeat(301)}"`, /Returns > 0: must have at most 300/],
  ['a.md: {', /asked\.yaml/],
  ['a.md: &x {R: [q]}\nb.md: *x', /asked\.yaml/],
])('refuses %j', async (yaml, message) => {
  await expect(read(yaml)).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringMatching(message) as string });
});
