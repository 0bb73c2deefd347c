import { describe, expect, it } from 'vitest';
import { formatOf, unsupportedKind } from '../../../ingest/extract/formats.js';
import { epub, odt, utf8 } from '../../support/documents.js';
import { outlineOf, readFileAs, refusalOf } from '../../support/read-file.js';

describe('boxes in Markdown', () => {
  it.each([
    [
      'MkDocs',
      '!!! warning "Mind the plug"\n\n    Unplug it first.\n\n    - Then open it.\n\nAfter.',
      ['Mind the plug: Unplug it first.', 'Then open it.', 'After.'],
    ],
    ['MkDocs, folded', '??? note\n    Words.\n\nAfter.', ['Note: Words.', 'After.']],
    ['Docusaurus', ':::tip[Good to know]\n\nWords.\n\n:::\n\nAfter.', ['Good to know: Words.', 'After.']],
    ['GitHub', '> [!IMPORTANT]\n> Words.\n\nAfter.', ['Important: Words.', 'After.']],
    ['GitBook', '{% hint style="info" %}\nWords.\n{% endhint %}\n\nAfter.', ['Words.', 'After.']],
    ['before a list', ':::note\n- one\n:::', ['Note:', 'one']],
  ])('%s: the label leads the words', async (_, source, words) => {
    expect((await readFileAs('markdown', utf8(source))).text.split(/\n+/)).toEqual(words);
  });

  it('are left alone in code', async () => {
    const source = '```\n!!! note\n    x\n```';
    expect((await readFileAs('markdown', utf8(source))).text).toBe('!!! note\n    x');
  });
});

describe('Markdown of GitHub', () => {
  it.each([
    [
      'tasks',
      '- [x] Done *here*\n- [ ] Open\n- [link](x) of [x]',
      ['list-item: ☑ Done here', 'list-item: ☐ Open', 'list-item: link of [x]'],
    ],
    [
      'footnotes',
      'One[^a] and [^b].\n\n[^a]: The note.\n    Its end.\n\n    - more\n\nLast.',
      ['paragraph: One and [^b].', 'paragraph: The note. Its end.', 'list-item: more', 'paragraph: Last.'],
    ],
    ['entities and addresses', '5 &euro; at <https://a.b/c_d> or [call](tel:1 "x") \\*', ['paragraph: 5 € at https://a.b/c_d or call *']],
    ['an address no browser opens', 'See [the form](javascript:x).', ['paragraph: See the form.']],
    ['a broken line', 'one<br>two  \nthree ~~four~~', ['paragraph: one two three four']],
    ['quotes and rules', '> quoted\n> > twice\n\n***\n\n    code', ['paragraph: quoted', 'paragraph: twice', 'code: code']],
    [
      'a table in a list',
      '1. Look:\n\n   | A | B |\n   |---|---|\n   | `1\\|2` | **3** |\n\n   > Mind it.\n2. End',
      ['step: Look:', 'table-row: A: 1|2; B: 3', 'paragraph: Mind it.', 'step: End'],
    ],
    ['parts of an item', '- a\n\n  b\n\n  ```\n  c\n    d\n  ```\n  1. e', ['list-item: a', 'list-item: b', 'code: c\n  d', 'step: e']],
  ])('%s', async (_, source, outline) => {
    expect(outlineOf(await readFileAs('markdown', utf8(source)))).toEqual(outline);
  });
});

describe('JSON', () => {
  it('reads questions with answers, articles, and lists of both, under any case of their names', async () => {
    const source = [
      { question: 'How long?', answer: '30 days.\n\nNot more.' },
      { Title: 'Fees', body: 'None.', id: 7, updated: '2026-01-01' },
      { title: 'Shipping', sections: [{ heading: 'Abroad', text: 'Ten days.' }] },
    ];
    const document = await readFileAs('json', utf8(JSON.stringify({ locale: 'en', faqs: source })));
    expect(outlineOf(document)).toEqual([
      'question: How long?',
      'paragraph: 30 days.',
      'paragraph: Not more.',
      'heading: Fees',
      'paragraph: None.',
      'heading: Shipping',
      'heading: Abroad',
      'paragraph: Ten days.',
    ]);
    expect(document.language).toBe('en');
    expect(document.blocks.at(-1)?.headingPath).toEqual(['Shipping', 'Abroad']);
  });

  it('reads one entry a line, and says which entries hold no text', async () => {
    const document = await readFileAs(
      'json',
      utf8('{"q":"Where?","a":"Here."}\n{"id":4}\n\n{"title":"T","content":"<p>One.</p><p>Two.</p>"}\n'),
    );
    expect(outlineOf(document)).toEqual(['question: Where?', 'paragraph: Here.', 'heading: T', 'paragraph: One.', 'paragraph: Two.']);
    expect(document.warnings).toEqual(['1 entries held neither a text nor a question with its answer and were left out.']);
  });

  it.each([
    ['broken', 'damaged', '{"question": "x"'],
    ['without text', 'no-text', '{"a1": 4, "list": [1, 2]}'],
    ['empty', 'empty', ' \n'],
    ['nested without end', 'no-text', `${'['.repeat(3_000)}${']'.repeat(3_000)}`],
  ])('refuses JSON that is %s', async (_, code, source) => {
    expect(await refusalOf('json', utf8(source))).toBe(code);
  });
});

describe('EPUB', () => {
  it('reads the pages of the spine in order, each list with its own stem', async () => {
    const document = await readFileAs(
      'epub',
      await epub(['<h1>One</h1><p>Bring:</p><ul><li>a bag</li></ul>', '<h1>Two</h1><p>Go home.</p><p style="display:none">Never.</p>']),
    );
    expect(outlineOf(document)).toEqual([
      'heading: The handbook',
      'heading: One',
      'paragraph: Bring:',
      'list-item: a bag',
      'heading: Two',
      'paragraph: Go home.',
    ]);
    expect(document).toMatchObject({ title: 'The handbook', language: 'en', hidden: [{ how: 'not-displayed', excerpt: 'Never.' }] });
    expect(document.blocks[3]?.stem).toEqual({ start: document.text.indexOf('Bring'), end: document.text.indexOf('Bring') + 6 });
  });

  it('refuses books whose pages are encrypted, and takes a page that is missing for a warning', async () => {
    const cipher =
      '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:CipherReference URI="OEBPS/page%200.xhtml"/></encryption>';
    expect(await refusalOf('epub', await epub(['<p>x</p>'], { 'META-INF/encryption.xml': cipher }))).toBe('encrypted');
    const opf =
      '<package><manifest><item id="a" href="../../etc/passwd.xhtml"/><item id="b" href="page 0.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>';
    const document = await readFileAs('epub', await epub(['<p>Words.</p>'], { 'OEBPS/book.opf': opf }));
    expect(document.text).toBe('Words.');
    expect(document.warnings).toEqual(['1 pages of the book are missing from the file.']);
  });
});

describe('ODT', () => {
  it('reads headings, lists, steps and tables', async () => {
    const steps = '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style>';
    const document = await readFileAs(
      'odt',
      await odt(
        '<text:h text:outline-level="1">Returns</text:h><text:p>Do<text:s/>this:</text:p><text:list text:style-name="L1"><text:list-item><text:number>1.</text:number><text:p>Pack.</text:p></text:list-item></text:list>' +
          '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Plan</text:p></table:table-cell><table:table-cell><text:p>Price</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Pro</text:p></table:table-cell><table:table-cell><text:p>10 EUR</text:p></table:table-cell></table:table-row></table:table>',
        steps,
      ),
    );
    expect(outlineOf(document)).toEqual(['heading: Returns', 'paragraph: Do this:', 'step: Pack.', 'table-row: Plan: Pro; Price: 10 EUR']);
  });
});

describe('e-mail', () => {
  const mail = (body: string, type = 'text/plain'): Uint8Array =>
    utf8(
      `From: a@example.org\r\nSubject: Re: =?utf-8?q?Gr=C3=B6=C3=9Fe?=\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`,
    );

  it('reads the subject and the words, not the quoted mail nor the signature', async () => {
    const document = await readFileAs('email', mail('Hello,\r\n\r\nwe ship in May.\r\n\r\n> When?\r\n-- \r\nAnn\r\n'));
    expect(document.title).toBe('Größe');
    expect(outlineOf(document)).toEqual(['heading: Größe', 'paragraph: Hello,', 'paragraph: we ship in May.']);
  });

  it('reads an HTML mail as a page, and names attachments', async () => {
    const boundary =
      '--x\r\nContent-Type: text/html\r\n\r\n<p>Seen.</p><p style="display:none">Unseen words.</p>\r\n--x\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nx\r\n--x--\r\n';
    const document = await readFileAs('email', mail(boundary, 'multipart/mixed; boundary=x'));
    expect(document.text).toBe('Größe\n\nSeen.');
    expect(document.hidden).toEqual([{ how: 'not-displayed', excerpt: 'Unseen words.' }]);
    expect(document.warnings.join()).toContain('a.pdf');
  });

  it('refuses what is no mail', async () => {
    expect(await refusalOf('email', utf8('just words'))).toBe('damaged');
  });
});

describe('kinds of files that are not read', () => {
  it.each([
    ['old.doc', /save it as DOCX/],
    ['prices.xlsx', /save each sheet .* as CSV/],
    ['talk.PPTX', /export it as PDF/],
    ['note.rtf', /save it as DOCX/],
    ['scan.JPG', /text recognition/],
    ['all.zip', /unpack it/],
    ['thing.xyz', /save it as one of .*\.docx/],
    ['noending', /save it as one of/],
  ])('%s says what to do instead', (path, advice) => {
    expect(formatOf(path)).toBeUndefined();
    expect(unsupportedKind(path)).toMatchObject({ code: 'unsupported', message: expect.stringMatching(advice) as string });
  });
});
