/**
 * Builds the PDF and DOCX documents of `corpus/` from our own text in `scripts/corpus-text/*.md`.
 *
 * Run from the root of the repository: `node scripts/build-corpus-files.mjs`. With `--check` nothing is written and the
 * exit code is 1 when a committed file differs from what would be built. The output is deterministic: fixed dates, fixed
 * order, no randomness, so a rebuild without a changed text changes no byte.
 *
 * The texts use a small part of Markdown: `#` title, `##` heading, paragraphs, `-` and `1.` lists, and tables.
 */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';

const here = dirname(fileURLToPath(import.meta.url));
const textFolder = join(here, 'corpus-text');
const corpusFolder = join(here, '..', 'corpus');
const madeAt = new Date('2026-11-01T00:00:00Z');
const author = 'Footnote maintainers';

const outputs = [
  { file: 'operator-handbook.pdf', text: 'operator-handbook.md', make: makePdf },
  { file: 'writing-guide.pdf', text: 'writing-guide.md', make: makePdf },
  { file: 'assessment-guide.pdf', text: 'assessment-guide.md', make: makePdf },
  { file: 'agent-handbook.docx', text: 'agent-handbook.md', make: makeDocx },
  { file: 'launch-checklist.docx', text: 'launch-checklist.md', make: makeDocx },
];

/** Splits a text into blocks in reading order: `{kind: 'title'|'heading'|'paragraph', text}`, `{kind: 'bullets'|'steps', items}`, `{kind: 'table', rows}`. */
function parseBlocks(text) {
  return text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n');
      if (block.startsWith('# ')) return { kind: 'title', text: block.slice(2).trim() };
      if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3).trim() };
      if (lines.every((line) => line.startsWith('- '))) return { kind: 'bullets', items: lines.map((line) => line.slice(2)) };
      if (lines.every((line) => /^\d+\. /.test(line))) return { kind: 'steps', items: lines.map((line) => line.replace(/^\d+\. /, '')) };
      if (lines.every((line) => line.startsWith('|'))) {
        const rows = lines.map((line) =>
          line
            .slice(1, line.lastIndexOf('|'))
            .split('|')
            .map((cell) => cell.trim()),
        );
        return { kind: 'table', rows: rows.filter((cells) => !cells.every((cell) => /^-+$/.test(cell))) };
      }
      return { kind: 'paragraph', text: lines.join(' ') };
    });
}

async function makePdf(blocks) {
  const title = blocks.find((block) => block.kind === 'title').text;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setLanguage('en');
  pdf.setProducer('Footnote corpus builder');
  pdf.setCreator('scripts/build-corpus-files.mjs');
  pdf.setCreationDate(madeAt);
  pdf.setModificationDate(madeAt);
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);

  const paper = { width: 595.28, height: 841.89, left: 72, right: 72, top: 84, bottom: 78 }; // A4 in points
  const measure = paper.width - paper.left - paper.right;
  const ink = rgb(0.1, 0.1, 0.12);
  let page;
  let y = 0;
  const turnPage = () => {
    page = pdf.addPage([paper.width, paper.height]);
    y = paper.height - paper.top;
  };
  const ensureRoom = (height) => {
    if (y - height < paper.bottom) turnPage();
  };
  const wrap = (text, font, size, width) => {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  };
  const write = (text, { font = regular, size = 11, indent = 0, gapBefore = 0, gapAfter = 6, keepWith = 0, mark = '' } = {}) => {
    const leading = size * 1.42;
    const lines = wrap(text, font, size, measure - indent);
    y -= gapBefore;
    ensureRoom(Math.min(lines.length, 2) * leading + keepWith);
    for (const [index, line] of lines.entries()) {
      ensureRoom(leading);
      y -= leading;
      if (index === 0 && mark !== '') page.drawText(mark, { x: paper.left + indent - 16, y, size, font, color: ink });
      page.drawText(line, { x: paper.left + indent, y, size, font, color: ink });
    }
    y -= gapAfter;
  };

  turnPage();
  for (const block of blocks) {
    if (block.kind === 'title') write(block.text, { font: bold, size: 24, gapAfter: 12 });
    else if (block.kind === 'heading') write(block.text, { font: bold, size: 15, gapBefore: 10, gapAfter: 4, keepWith: 48 });
    else if (block.kind === 'paragraph') write(block.text);
    else if (block.kind === 'table') throw new Error('tables are drawn only in DOCX');
    else {
      for (const [index, item] of block.items.entries()) {
        write(item, { indent: 20, gapAfter: 3, mark: block.kind === 'steps' ? `${index + 1}.` : '\u2022' });
      }
      y -= 4;
    }
  }

  const pages = pdf.getPages();
  const grey = rgb(0.35, 0.35, 0.38);
  for (const [index, sheet] of pages.entries()) {
    sheet.drawText(`Footnote help centre: ${title}`, { x: paper.left, y: paper.height - 48, size: 9, font: regular, color: grey });
    const number = `Page ${index + 1} of ${pages.length}`;
    sheet.drawText('Licence: Apache-2.0', { x: paper.left, y: 42, size: 9, font: regular, color: grey });
    sheet.drawText(number, {
      x: paper.width - paper.right - regular.widthOfTextAtSize(number, 9),
      y: 42,
      size: 9,
      font: regular,
      color: grey,
    });
  }
  return pdf.save({ useObjectStreams: false, addDefaultPage: false });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const run = (text, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const paragraph = (text, style, extra = '') => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${run(text)}</w:p>`;

async function makeDocx(blocks) {
  const title = blocks.find((block) => block.kind === 'title').text;
  // Each numbered list is an instance (w:num) of its own, so that its numbers start at 1 again; 1 is the bullet list.
  const stepLists = blocks.filter((block) => block.kind === 'steps');
  const listItem = (text, listId) => paragraph(text, 'ListParagraph', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listId}"/></w:numPr>`);
  const cell = (text, isHeader) =>
    `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><w:p>${run(text, isHeader ? '<w:rPr><w:b/></w:rPr>' : '')}</w:p></w:tc>`;
  const table = (rows) =>
    '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>' +
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
      .join('') +
    `</w:tblBorders></w:tblPr><w:tblGrid>${rows[0].map(() => '<w:gridCol/>').join('')}</w:tblGrid>` +
    rows
      .map(
        (cells, index) =>
          `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((text) => cell(text, index === 0)).join('')}</w:tr>`,
      )
      .join('') +
    '</w:tbl><w:p/>';
  const body = blocks
    .map((block) => {
      switch (block.kind) {
        case 'title':
          return paragraph(block.text, 'Heading1');
        case 'heading':
          return paragraph(block.text, 'Heading2');
        case 'paragraph':
          return paragraph(block.text, 'Normal');
        case 'bullets':
          return block.items.map((item) => listItem(item, 1)).join('');
        case 'steps':
          return block.items.map((item) => listItem(item, 2 + stepLists.indexOf(block))).join('');
        default:
          return table(block.rows);
      }
    })
    .join('');
  const field = (code) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const heading = (id, name, level, halfPoints) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${halfPoints}"/></w:rPr></w:style>`;
  const level = (format, text) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="357"/></w:pPr></w:lvl>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const stamp = madeAt.toISOString().replace('.000Z', 'Z');

  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${content}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${content}.numbering+xml"/>` +
      `<Override PartName="/word/header1.xml" ContentType="${content}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${content}.footer+xml"/>` +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    '_rels/.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>` +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${author}</dc:creator><dc:language>en</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`,
    'word/_rels/document.xml.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/>` +
      `<Relationship Id="rId3" Type="${office}/header" Target="header1.xml"/><Relationship Id="rId4" Type="${office}/footer" Target="footer1.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml':
      `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      heading('Heading1', 'heading 1', 0, 40) +
      heading('Heading2', 'heading 2', 1, 28) +
      '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style></w:styles>',
    'word/numbering.xml':
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '\u2022')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      stepLists
        .map(
          (_, index) =>
            `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
        )
        .join('') +
      '</w:numbering>',
    'word/header1.xml': `<w:hdr ${W}>${paragraph(`Footnote help centre: ${title}`, 'Normal')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${W}><w:p>${run('Page ')}${field('PAGE')}${run(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`,
  };
  const zip = new JSZip();
  for (const [name, xml] of Object.entries(parts)) zip.file(name, declaration + xml, { date: madeAt, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'DOS' });
}

const isCheck = process.argv.includes('--check');
let differing = 0;
await mkdir(corpusFolder, { recursive: true });
for (const { file, text, make } of outputs) {
  const bytes = Buffer.from(await make(parseBlocks(await readFile(join(textFolder, text), 'utf8'))));
  const path = join(corpusFolder, file);
  if (isCheck) {
    const committed = await readFile(path).catch(() => undefined);
    const isSame = committed !== undefined && committed.equals(bytes);
    if (!isSame) differing += 1;
    process.stderr.write(`${isSame ? 'same     ' : 'different'} ${file}\n`);
  } else {
    await writeFile(path, bytes);
    process.stderr.write(`wrote ${file} (${bytes.length} bytes)\n`);
  }
}
if (differing > 0) process.exitCode = 1;
