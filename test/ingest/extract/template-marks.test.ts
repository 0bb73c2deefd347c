import { describe, expect, it } from 'vitest';
import { withoutTemplateMarks } from '../../../ingest/extract/template-marks.js';
import { extractMarkdown } from '../../../ingest/extract/markdown.js';

describe('marks of site generators', () => {
  it.each([
    ['## Install ## {#install}', '## Install'],
    ['## Install {#install}', '## Install'],
    ['### Install {: #install .wide }', '### Install'],
    ['{: .steps}', ''],
    ['1. Open the menu. {: .step }', '1. Open the menu.'],
    ['{% include alert.html type="warning" %}', ''],
    ['  {% capture note %}{% endcapture %}', ''],
  ])('are no text: %s', (line, kept) => {
    expect(withoutTemplateMarks(line)).toBe(kept);
  });

  it.each([
    'Write {{name}} where the name goes.',
    'Begin with {% if order %} and end with {% endif %}.',
    'The set {a, b}',
    'An object {: }',
    '```\n{% include alert.html %}\n{: .steps}\n```',
    'Emoticons {:)}',
  ])('stay where they are what the page is about: %s', (text) => {
    expect(withoutTemplateMarks(text)).toBe(text);
  });

  it('leave blocks as they are without them', () => {
    const read = extractMarkdown(Buffer.from('{: .list}\n1. One. {: .step}\n2. Two.\n\n## Why ## {#why}\n\nBecause.\n'));
    expect(read.kind === 'refused' ? [] : read.blocks.map(({ kind, start, end }) => [kind, read.text.slice(start, end)])).toEqual([
      ['step', 'One.'],
      ['step', 'Two.'],
      ['heading', 'Why'],
      ['paragraph', 'Because.'],
    ]);
  });

  it('take no longer for a text made of them', () => {
    const nasty = [`{:${' '.repeat(500_000)}`, '{%'.repeat(250_000), `# ${'{#a'.repeat(160_000)}}`, `${' {: '.repeat(120_000)}}`].join(
      '\n',
    );
    expect(withoutTemplateMarks(nasty).length).toBeLessThanOrEqual(nasty.length);
  });
});
