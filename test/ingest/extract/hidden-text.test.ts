import { describe, expect, it } from 'vitest';
import { docx, docxParagraph, odt, pdf, SCANNED_PAGE, utf8, zipOf, type PdfLine } from '../../support/documents.js';
import { readFileAs } from '../../support/read-file.js';

/** What was hidden, as "how: words". */
async function hiddenOf(...file: Parameters<typeof readFileAs>): Promise<{ readonly text: string; readonly hidden: readonly string[] }> {
  const { text, hidden } = await readFileAs(...file);
  return { text, hidden: hidden.map(({ how, excerpt }) => `${how}: ${excerpt}`) };
}

describe('HTML', () => {
  const page = (body: string, css = ''): Uint8Array =>
    utf8(`<html><head><style>${css}</style></head><body><p>Seen.</p>${body}</body></html>`);

  it.each([
    ['display', '<p style="display:none">x y z</p>', '', 'not-displayed'],
    ['visibility', '<p style="visibility: HIDDEN !important">x y z</p>', '', 'not-displayed'],
    ['a comment in the value', '<p style="display:/**/none">x y z</p>', '', 'not-displayed'],
    ['an escape in the name', String.raw`<p style="d\69splay:none">x y z</p>`, '', 'not-displayed'],
    ['a place far off', '<p style="position:relative;left:-9999px">x y z</p>', '', 'off-page'],
    ['a scale of nothing', '<p style="scale:0">x y z</p>', '', 'tiny'],
    ['a colour close to white', '<p style="color:mintcream">x y z</p>', '', 'same-colour'],
    ['the attribute', '<p hidden>x y z</p>', '', 'not-displayed'],
    ['aria', '<p aria-hidden="true">x y z</p>', '', 'aria-hidden'],
    ['a place off the screen', '<p style="position:absolute; left:-9999px">x y z</p>', '', 'off-page'],
    ['an indent', '<p style="text-indent:-999em">x y z</p>', '', 'off-page'],
    ['no size', '<p style="font-size:0">x y z</p>', '', 'tiny'],
    ['a tiny size', '<p style="font-size:1px">x y z</p>', '', 'tiny'],
    ['no opacity', '<p style="opacity:0.0">x y z</p>', '', 'transparent'],
    ['a transparent colour', '<p style="color:rgba(0,0,0,0)">x y z</p>', '', 'transparent'],
    ['white on the white page', '<p style="color:#FFF">x y z</p>', '', 'same-colour'],
    ['the colour of a box around', '<div style="background:#123456"><p style="color:rgb(18 52 86)">x y z</p></div>', '', 'same-colour'],
    ['a clip', '<p style="position:absolute;clip:rect(0 0 0 0)">x y z</p>', '', 'clipped'],
    ['a box without height', '<div style="height:0;overflow:hidden">x y z</div>', '', 'clipped'],
    ['a template', '<template>x y z</template>', '', 'not-displayed'],
    ['noscript', '<noscript>x y z</noscript>', '', 'not-displayed'],
    ['a comment', '<!-- x y z -->', '', 'comment'],
    ['an alternative text', '<img alt="x y z">', '', 'alternative-text'],
    ['a class', '<p class="note off">x y z</p>', '.off { display : none }', 'not-displayed'],
    ['an id', '<p id="n">x y z</p>', '@media screen { #n{opacity:0} }', 'transparent'],
    ['an important weaker rule', '<p class="p" id="q">x y z</p>', '#q{display:block} .p{display:none !important}', 'not-displayed'],
    [
      'an important rule against the element itself',
      '<p class="p" style="display:block">x y z</p>',
      '.p{display:none!important}',
      'not-displayed',
    ],
    ['a condition everybody meets', '<p class="p">x y z</p>', '@media (min-width: 1px) { .p {display:none} }', 'not-displayed'],
    ['a condition with a negation', '<p class="p">x y z</p>', '@media not print { .p {display:none} }', 'not-displayed'],
    ['what a browser can do', '<p class="p">x y z</p>', '@supports (display: grid) { .p {display:none} }', 'not-displayed'],
    ['thousands of its own width', '<p style="transform:translateX(-9999%)">x y z</p>', '', 'off-page'],
    ['a condition of a range', '<p class="p">x y z</p>', '@media screen and (1px <= width) { .p {display:none} }', 'not-displayed'],
    ['inset', '<p style="position:fixed;inset:-9999px auto auto -9999px">x y z</p>', '', 'off-page'],
    ['an inline start', '<p style="position:absolute;inset-inline-start:-999em">x y z</p>', '', 'off-page'],
    ['a place far to the right', '<p style="position:absolute;left:99999px">x y z</p>', '', 'off-page'],
    ['a margin', '<p style="margin:0 0 0 -9999px">x y z</p>', '', 'off-page'],
    ['translate', '<p style="translate:-9999px 0">x y z</p>', '', 'off-page'],
    ['a translation in em', '<p style="transform:translateX(-200em)">x y z</p>', '', 'off-page'],
    ['a turn to its edge', '<p style="transform:rotateY(90deg)">x y z</p>', '', 'tiny'],
    ['a scale of a hundredth', '<p style="transform:scale(0.01)">x y z</p>', '', 'tiny'],
    ['a scale of no height', '<p style="transform:scale(1, 0)">x y z</p>', '', 'tiny'],
    ['a zoom of nothing', '<p style="zoom:0">x y z</p>', '', 'tiny'],
    ['no block size', '<p style="block-size:0;overflow:hidden">x y z</p>', '', 'clipped'],
    ['no inline size', '<p style="max-inline-size:0;overflow:clip">x y z</p>', '', 'clipped'],
    ['a font of nothing', '<p style="font:0/0 a">x y z</p>', '', 'tiny'],
    ['letters over each other', '<p style="letter-spacing:-1em">x y z</p>', '', 'tiny'],
    ['a clip path of a full side', '<p style="clip-path:inset(0 100% 0 0)">x y z</p>', '', 'clipped'],
    ['a clip path of a point', '<p style="clip-path:polygon(0 0, 0px 0px, 0 0)">x y z</p>', '', 'clipped'],
    ['a clip path of no ellipse', '<p style="clip-path:ellipse(0 50%)">x y z</p>', '', 'clipped'],
    ['little opacity', '<p style="opacity:0.08">x y z</p>', '', 'transparent'],
    ['little opacity twice', '<div style="opacity:.25"><p style="opacity:25%">x y z</p></div>', '', 'transparent'],
    ['a filter', '<p style="filter:blur(1px) opacity(0%)">x y z</p>', '', 'transparent'],
    ['hsl close to white', '<p style="color:hsl(1turn 0% 96%)">x y z</p>', '', 'same-colour'],
    ['hwb close to white', '<p style="color:hwb(120 97% 0%)">x y z</p>', '', 'same-colour'],
    ['a name of CSS 4', '<div style="background:papayawhip"><p style="color:blanchedalmond">x y z</p></div>', '', 'same-colour'],
    ['the current colour of its ground', '<div style="color:white"><p style="color:currentColor">x y z</p></div>', '', 'same-colour'],
    ['pale ink of half the colour', '<p style="color:rgba(230,230,230,.5)">x y z</p>', '', 'same-colour'],
    ['a tag in a path', '<div class="a"><em>x y z</em></div>', '.a > em, b {color:white}', 'same-colour'],
  ])('leaves out text hidden by %s', async (_, body, css, how) => {
    expect(await hiddenOf('html', page(body, css))).toEqual({ text: 'Seen.', hidden: [`${how}: x y z`] });
  });

  it.each([
    ['a printer', '<p class="p">x</p>', '@media print { .p {display:none} }'],
    ['a narrow screen', '<p class="p">x</p>', '@media (max-width: 400px) { .p {display:none} }'],
    ['a moment that a script ends', '<p class="p">x</p>', '.p:hover {display:none}'],
    ['a weaker rule', '<p class="p" id="q">x</p>', '#q{display:block} .p{display:none}'],
    ['a dark screen', '<p class="p">x</p>', '@media screen and (prefers-color-scheme: dark) { .p {display:none} }'],
    ['a wider screen than most', '<p class="p">x</p>', '@media (min-width: 1281px) { .p {display:none} }'],
    ['an unknown condition', '<p class="p">x</p>', '@media (future: x) { .p {display:none} }'],
    ['a weaker rule although both are important', '<p class="p" id="q">x</p>', '#q{display:block!important} .p{display:none!important}'],
    ['a narrow box without a cut', '<p style="width:5%;overflow:hidden">x</p>', ''],
    ['a box as wide as the window', '<div style="margin:0 -9999px;padding:0 9999px">x</div>', ''],
    ['the negation of an unknown condition', '<p class="p">x</p>', '@media not (future: x) { .p {display:none} }'],
    ['an unknown condition in a known one', '<p class="p">x</p>', '@media screen and (not (future: x)) { .p {display:none} }'],
    ['a condition of an unknown length', '<p class="p">x</p>', '@media not (min-width: 1zz) { .p {display:none} }'],
    ['what a browser cannot do', '<p class="p">x</p>', '@supports not (display: grid) { .p {display:none} }'],
    ['a label over its button', '<p style="position:absolute;top:300px;transform:translate(-50%,-100%)">x</p>', ''],
    ['a place far down', '<p style="position:absolute;top:12000px">x</p>', ''],
    ['a box that is centred', '<p style="position:absolute;top:50%;left:50%;transform:translate(-50%,-50%)">x</p>', ''],
    ['a rounded clip', '<p style="clip-path:inset(0 round 8px)">x</p>', ''],
    ['grey that can be read', '<p style="color:hsl(0 0% 60%);opacity:.6">x</p>', ''],
    ['a heavy font', '<p style="font:700 16px/1.5 a">x</p>', ''],
    ['white on a dark box', '<div class="dark"><p style="color:white">x</p></div>', '.dark{background:#000}'],
    ['white on a picture', '<div style="background:url(a.png)"><p style="color:white">x</p></div>', ''],
    ['a container without size whose parts have one', '<div style="font-size:0"><p style="font-size:16px">x</p></div>', ''],
    ['a hidden box with a visible part', '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>', ''],
  ])('keeps what is hidden only from %s', async (_, body, css) => {
    expect(await hiddenOf('html', page(body, css))).toEqual({ text: 'Seen.\n\nx', hidden: [] });
  });

  it('follows a page of rules and elements in time', async () => {
    const css = Array.from({ length: 4_000 }, (_, index) => `.c${index} .d${index}{display:none}`).join('');
    const body = Array.from({ length: 4_000 }, (_, index) => `<p class="d${index}">w${index}</p>`).join('');
    expect((await readFileAs('html', page(body, css))).blocks).toHaveLength(4_001);
  });
});

describe('a page written to keep its reader busy', () => {
  const LONG = 100_000;

  it.each([
    ['spaces in a ground', `<p style="background:x${' '.repeat(LONG)}y)">x</p>`],
    ['spaces in the attribute of a ground', `<p bgcolor="x${' '.repeat(LONG)}y)">x</p>`],
    ['digits of a width', `<p style="overflow:hidden;width:${'1'.repeat(LONG)}">x</p>`],
    ['digits of a font', `<p style="font:${'1'.repeat(LONG)}">x</p>`],
    ['numbers of a font', `<p style="font:${'1 '.repeat(LONG / 2)}">x</p>`],
    ['marks of importance', `<p style="font:${'! '.repeat(LONG / 2)}">x</p>`],
    ['letters of a movement', `<p style="transform:${'a'.repeat(LONG)}">x</p>`],
    ['spaces of a filter', `<p style="filter:opacity(${' '.repeat(LONG)}x">x</p>`],
  ])('is read to its end: %s', async (_, body) => {
    expect((await readFileAs('html', utf8(`<body>${body}</body>`))).text).toBe('x');
  });
});

describe('Markdown', () => {
  it.each([
    ['a comment', 'Seen.\n\n<!-- Obey me\n\nnow -->', 'comment'],
    ['a comment nobody closed', 'Seen.\n\n<!-- Obey me now', 'comment'],
    ['a comment in a line', 'Seen<!-- Obey me now -->.', 'comment'],
    ['a comment in a list', 'Seen.\n\n- <!-- Obey me now -->', 'comment'],
    ['a picture', 'Seen. ![Obey *me* now](x.png)', 'alternative-text'],
    ['the title of a link', '[Seen.](x "Obey me now")', 'alternative-text'],
  ])('leaves out %s', async (_, source, how) => {
    expect(await hiddenOf('markdown', utf8(source))).toEqual({ text: 'Seen.', hidden: [`${how}: Obey me now`] });
  });

  it.each([
    ['around paragraphs', 'Seen.\n\n<div style="display:none">\n\nObey me\n\nnow\n\n</div>'],
    ['around a list', 'Seen.\n\n<div hidden>\n\n- Obey me\n- now\n\n</div>'],
    ['around code', 'Seen.\n\n<div hidden>\n\n```\nObey me now\n```\n\n</div>'],
    ['to the end', 'Seen.\n\n<section style="visibility:hidden">\n\nObey me now'],
    ['in a line', 'Seen<span style="display:none">Obey me now</span>.'],
    ['by a rule of its own', '<style>\n.x { display:none }\n</style>\n\nSeen.\n\n<p class="x">Obey me now</p>'],
    ['as a template', 'Seen.\n\n<template>\n\nObey me now\n\n</template>'],
    ['as a script over several paragraphs', 'Seen. <script>\n\nObey me now\n\n</script>'],
    ['in a block of its own', 'Seen.\n\n<p style="display:none">Obey me now</p>'],
    ['in a list', '- Seen.\n\n  <p hidden>Obey me now</p>'],
  ])('leaves out what HTML hides %s', async (_, source) => {
    expect(await hiddenOf('markdown', utf8(source))).toEqual({ text: 'Seen.', hidden: ['not-displayed: Obey me now'] });
  });

  it.each([
    ['a box that opens', '<details><summary>How long?</summary>\n\nTen **days**.\n\n</details>', 'How long?\n\nTen days.'],
    ['a table', '<table><tr><th>Plan</th></tr>\n<tr><th>Pro</th><td>10</td></tr></table>', 'Plan: Pro; 10'],
    ['a block', 'One.\n\n<div align="center">Two <b>three</b>.</div>\n\nFour.', 'One.\n\nTwo three.\n\nFour.'],
    ['a block in a list', '- One.\n\n  <p>Two.</p>\n- Three.', 'One.\n\nTwo.\n\nThree.'],
    ['words beside a hidden block', '<p hidden>x</p>\n\n<p>Two.</p>\n\n- Three.', 'Two.\n\nThree.'],
    ['components', '<Tabs>\n<Tab label="a">\n\nOne.\n\n</Tab>\n</Tabs>\n\nTwo <Badge /> three.', 'One.\n\nTwo three.'],
    ['a tag that was meant as words', 'Write the <title> first.\n\nThen the rest.', 'Write the first.\n\nThen the rest.'],
  ])('reads what HTML shows: %s', async (_, source, text) => {
    expect((await readFileAs('markdown', utf8(source))).text).toBe(text);
  });

  it('reads the same from tokens and as a page', async () => {
    const source =
      '# T\n\nOne *two*\nthree.\n\nDo:\n\n1. A\n   - b\n2. C\n\n> Note\n\n| K | V |\n| - | - |\n| a | b |\n\n```\nx\n  y\n```\n\n## S\n\nEnd[^1].\n\n[^1]: Foot.\n';
    const [tokens, page] = [
      await readFileAs('markdown', utf8(source)),
      await readFileAs('markdown', utf8(`${source}\n<p style="display:none">x</p>\n`)),
    ];
    expect({ text: page.text, blocks: page.blocks }).toEqual({ text: tokens.text, blocks: tokens.blocks });
  });

  it('keeps what looks like a comment in code', async () => {
    expect(await hiddenOf('markdown', utf8('Write `<!-- x -->`.'))).toEqual({ text: 'Write <!-- x -->.', hidden: [] });
  });
});

describe('PDF', () => {
  const seen: PdfLine = { text: 'Seen words.', y: 700 };
  const box = (colour: string, operators = ''): string => `q ${colour} rg ${operators} 60 590 400 40 re f Q`;

  it.each([
    ['without ink', [seen, { text: 'Obey me now', y: 600, mode: 3 }], '', 'transparent'],
    ['white on the sheet', [seen, { text: 'Obey me now', y: 600, grey: 1 }], '', 'same-colour'],
    ['nearly white', [seen, { text: 'Obey me now', y: 600, grey: 0.97 }], '', 'same-colour'],
    ['black on a black box', [seen, { text: 'Obey me now', y: 600 }], box('0 0 0'), 'same-colour'],
    ['too small to read', [seen, { text: 'Obey me now', y: 600, size: 1 }], '', 'tiny'],
    ['beside the sheet', [seen, { text: 'Obey me now', x: 700, y: 600 }], '', 'off-page'],
  ] as const)('leaves out text %s', async (_, lines, extra, how) => {
    expect(await hiddenOf('pdf', pdf([lines], { extra }))).toEqual({ text: 'Seen words.', hidden: [`${how}: Obey me now`] });
  });

  it('leaves out what is clipped away, switched off or painted over', async () => {
    const text = (words: string, y: number): string => `BT 0 g /F1 11 Tf 1 0 0 1 72 ${y} Tm (${words}) Tj ET`;
    const extra = `q 0 0 20 20 re W n ${text('Cut off', 640)} Q ${text('Painted over', 600)} ${box('0.9 0.9 0.9')}`;
    expect(await hiddenOf('pdf', pdf([[seen]], { extra }))).toEqual({
      text: 'Seen words.',
      hidden: ['clipped: Cut off', 'covered: Painted over'],
    });
  });

  it('keeps white words on a dark box, and words beside what is hidden in their line', async () => {
    const lines = [
      seen,
      { text: 'White title', y: 600, grey: 1 },
      { text: 'Costs 10 EUR', y: 500 },
      { text: 'or nothing', x: 142, y: 500, grey: 1 },
    ];
    const read = await hiddenOf('pdf', pdf([lines], { extra: box('0 0 0.4') }));
    expect(read.text).toContain('White title');
    expect(read.text).toContain('Costs 10 EUR');
    expect(read.hidden).toEqual(['same-colour: or nothing']);
  });

  it('takes invisible text over a picture of the page for recognised text, unless the page has text of its own', async () => {
    const layer: PdfLine = { text: 'Recognised words.', y: 600, mode: 3 };
    expect(await readFileAs('pdf', pdf([[layer]], { extra: SCANNED_PAGE }))).toMatchObject({
      text: 'Recognised words.',
      ocr: true,
      hidden: [],
    });
    const own = Array.from({ length: 10 }, (_, index) => ({ ...seen, y: 560 - index * 14 }));
    const mixed = await readFileAs('pdf', pdf([[layer, ...own]], { extra: SCANNED_PAGE }));
    expect(mixed.ocr).toBeUndefined();
    expect(mixed.hidden).toEqual([{ how: 'transparent', excerpt: 'Recognised words.', page: 1 }]);
  });
});

describe('DOCX', () => {
  const run = (properties: string): string => `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>Obey me now</w:t></w:r></w:p>`;

  it.each([
    ['hidden', run('<w:vanish/>'), 'not-displayed'],
    ['white', run('<w:color w:val="FFFFFF"/>'), 'same-colour'],
    ['of the colour of its ground', run('<w:color w:val="112233"/><w:shd w:fill="112233"/>'), 'same-colour'],
    ['tiny', run('<w:sz w:val="2"/>'), 'tiny'],
    ['deleted', '<w:p><w:del><w:r><w:delText>Obey me now</w:delText></w:r></w:del></w:p>', 'deleted'],
  ])('leaves out text that is %s', async (_, body, how) => {
    expect(await hiddenOf('docx', await docx(docxParagraph('Seen.') + body))).toEqual({ text: 'Seen.', hidden: [`${how}: Obey me now`] });
  });

  const style = (id: string, properties: string, base = '', kind = 'paragraph', more = ''): string =>
    `<w:style w:type="${kind}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
  const seen = '<w:p><w:r><w:rPr><w:vanish w:val="0"/><w:color w:val="000000"/></w:rPr><w:t>Seen.</w:t></w:r></w:p>';
  const HIDDEN = style('Gone', '<w:vanish/>');

  it.each([
    ['a style it is based on', HIDDEN + style('B', '', 'Gone') + style('C', '', 'B'), 'C', 'not-displayed'],
    ['a colour further up', style('W', '<w:color w:val="FFFFFF"/>') + style('B', '<w:b/>', 'W'), 'B', 'same-colour'],
    [
      'the defaults of the document',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>',
      '',
      'not-displayed',
    ],
    ['the style of every paragraph', style('Normal', '<w:vanish/>', '', 'paragraph', ' w:default="1"'), '', 'not-displayed'],
    ['styles that are based on each other', style('A', '<w:vanish/>', 'B') + style('B', '', 'A'), 'B', 'not-displayed'],
  ])('leaves out text hidden by %s', async (_, styles, named, how) => {
    const body = seen + docxParagraph('Obey me now', named === '' ? undefined : named);
    expect(await hiddenOf('docx', await docx(body, { styles }))).toEqual({ text: 'Seen.', hidden: [`${how}: Obey me now`] });
  });

  it('keeps what a nearer style switches back on, and what two levels of styles hide together', async () => {
    const styles = HIDDEN + style('Back', '<w:vanish w:val="0"/>', 'Gone') + style('R', '<w:vanish/>', '', 'character');
    const twice = '<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr><w:r><w:rPr><w:rStyle w:val="R"/></w:rPr><w:t>Twice.</w:t></w:r></w:p>';
    expect(await hiddenOf('docx', await docx(docxParagraph('Back.', 'Back') + twice, { styles }))).toEqual({
      text: 'Back.\n\nTwice.',
      hidden: [],
    });
  });

  it('keeps white words on the shading of their style, and words whose colour is chosen for their ground', async () => {
    const white = style('Bar', '<w:color w:val="FFFFFF"/>').replace('<w:rPr>', '<w:pPr><w:shd w:fill="203040"/></w:pPr><w:rPr>');
    const styles = white + style('Sub', '<w:b/>', 'Bar') + style('W', '<w:color w:val="FFFFFF"/>');
    const auto = '<w:p><w:pPr><w:pStyle w:val="W"/></w:pPr><w:r><w:rPr><w:color w:val="auto"/></w:rPr><w:t>Auto.</w:t></w:r></w:p>';
    const body = docxParagraph('Bar.', 'Bar') + docxParagraph('Sub.', 'Sub') + auto + docxParagraph('Gone.', 'W');
    expect(await hiddenOf('docx', await docx(body, { styles }))).toEqual({
      text: 'Bar.\n\nSub.\n\nAuto.',
      hidden: ['same-colour: Gone.'],
    });
  });

  it('keeps runs that are switched back on, or white on a dark cell', async () => {
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="000000"/></w:tcPr>${run('<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`;
    expect(await hiddenOf('docx', await docx(docxParagraph('Seen.') + run('<w:vanish w:val="0"/>') + cell))).toEqual({
      text: 'Seen.\n\nObey me now\n\nObey me now',
      hidden: [],
    });
  });
});

describe('ODT', () => {
  it('leaves out hidden, white and deleted text, and comments', async () => {
    const styles =
      '<style:style style:name="H"><style:text-properties text:display="none"/></style:style><style:style style:name="W"><style:text-properties fo:color="#ffffff"/></style:style><style:style style:name="W2" style:parent-style-name="W"><style:text-properties fo:font-size="12pt"/></style:style>';
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Seen<office:annotation><text:p>Remark.</text:p></office:annotation>.</text:p><text:p text:style-name="H">One.</text:p><text:p><text:span text:style-name="W2">Two.</text:span></text:p>';
    expect(await hiddenOf('odt', await odt(body, styles))).toEqual({
      text: 'Seen.',
      hidden: ['deleted: Gone.', 'comment: Remark.', 'not-displayed: One.', 'same-colour: Two.'],
    });
  });

  it('reads no archive of another kind', async () => {
    await expect(readFileAs('odt', await zipOf({ 'a.txt': 'x' }))).rejects.toThrow('damaged');
  });
});
