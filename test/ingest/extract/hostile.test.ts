import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Format } from '../../../core/domain/document.js';
import { openExtractor, type Extractor } from '../../../ingest/extract/extract-file.js';
import { docx, docxParagraph, epub, odt, pdf, utf8, zipOf } from '../../support/documents.js';

vi.setConfig({ testTimeout: 120_000 });

const MEGABYTE = 1024 * 1024;
let extractor: Extractor;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-hostile-'));
  extractor = openExtractor({ timeoutMs: 15_000, maxMemoryMb: 256 });
});
afterAll(async () => {
  await extractor.close();
  await rm(folder, { recursive: true, force: true });
});

const BOMB = `<?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "${'ha '.repeat(1000)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY b${index} "${`&${index === 0 ? 'a' : `b${index - 1}`};`.repeat(10)}">`).join('')}]>`;

/** A PDF of these objects; the first is the catalogue. */
function rawPdf(objects: readonly string[]): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return utf8(`%PDF-1.4\n${body}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`);
}

const FILES: readonly (readonly [name: string, format: Format, bytes: () => Uint8Array | Promise<Uint8Array>, codes: readonly string[]])[] =
  [
    ['HTML nested 100,000 deep', 'html', () => utf8('<div>'.repeat(100_000) + 'x'), ['damaged']],
    ['Markdown quotes nested 60,000 deep', 'markdown', () => utf8('> '.repeat(60_000)), ['damaged']],
    [
      'a heading of 20,000 characters over 30,000 paragraphs',
      'markdown',
      () => utf8(`# Top\n\n## ${'word '.repeat(4_000)}\n\n${'Line i is here.\n\n'.repeat(30_000)}`),
      ['too-large'],
    ],
    ['JSON nested 100,000 deep', 'json', () => utf8('['.repeat(100_000)), ['damaged']],
    [
      'an entity bomb in a book',
      'epub',
      () => epub(['<p>x</p>'], { 'OEBPS/page 0.xhtml': `${BOMB}<html><body>&b8;</body></html>` }),
      ['damaged'],
    ],
    ['an entity bomb in ODT', 'odt', () => odt('<text:p>&b8;</text:p>', '', BOMB), ['damaged']],
    [
      'an entity bomb in DOCX',
      'docx',
      () => docxWith({ 'word/document.xml': `${BOMB}<w:document><w:body>&b8;</w:body></w:document>` }),
      ['damaged'],
    ],
    ['a zip bomb', 'odt', () => zipOf({ 'content.xml': new Uint8Array(60 * MEGABYTE) }), ['damaged']],
    ['names that climb out of the archive', 'epub', () => epub(['<p>Words.</p>'], { '../../../evil.xhtml': 'x' }), ['extracted']],
    [
      'a page that is its own child',
      'pdf',
      () => rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
      ['damaged', 'no-text', 'too-slow'],
    ],
    [
      'a PDF of 100,000 pages that are one',
      'pdf',
      () =>
        rawPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
        ]),
      ['too-large', 'damaged', 'no-text'],
    ],
    [
      'a form that draws itself',
      'pdf',
      () =>
        rawPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Contents 4 0 R >>',
          '<< /Length 5 >>\nstream\n/F Do\nendstream',
          '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 11 >>\nstream\n/F Do /F Do\nendstream',
        ]),
      ['no-text', 'damaged', 'too-slow', 'too-large'],
    ],
    [
      'a page whose words are packed as a picture',
      'pdf',
      () =>
        rawPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
          '<< /Length 5 /Filter /JBIG2Decode >>\nstream\nq Q q\nendstream',
        ]),
      ['damaged'],
    ],
    [
      'a PDF of 300,000 objects',
      'pdf',
      () =>
        rawPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [] /Count 0 >>',
          ...Array.from({ length: 300_000 }, () => '<< >>'),
        ]),
      ['no-text', 'damaged', 'too-slow'],
    ],
    ['a stream that unpacks to 300 MB of operators', 'pdf', deflatedPdf, ['no-text', 'too-slow', 'too-large', 'damaged']],
    ['a line of 15 MB in a table', 'csv', () => utf8(`a,b\n"${'x'.repeat(15 * MEGABYTE)}`), ['damaged', 'too-large']],
    [
      'a page of 2 MB of unclosed tags',
      'html',
      () => utf8('<a b="'.repeat(350_000)),
      ['empty', 'no-text', 'damaged', 'too-slow', 'extracted'],
    ],
    ['2 MB of style braces', 'html', () => utf8(`<style>${'a{'.repeat(MEGABYTE)}</style><p>Words.</p>`), ['extracted']],
    ['2 MB of open comments in a style', 'html', () => utf8(`<style>${'/*'.repeat(MEGABYTE)}</style><p>Words.</p>`), ['extracted']],
    ['1 MB of scripts that nobody closes', 'markdown', () => utf8(`<div hidden>\n${'<script>x '.repeat(100_000)}`), ['empty', 'damaged']],
    ['1 MB of titles in a line', 'markdown', () => utf8(`x ${'<title> <b c="'.repeat(70_000)}`), ['extracted']],
    ['1 MB of tags that never end', 'markdown', () => utf8(`<p>\n${'<a '.repeat(350_000)}`), ['empty', 'extracted', 'damaged']],
    ['a picture that says it is text', 'text', () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251), ['not-text']],
  ];

function docxWith(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return zipOf({ '[Content_Types].xml': '<Types/>', ...parts });
}

function deflatedPdf(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(300 * MEGABYTE, 'q Q '));
  const head =
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n';
  const open = `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head + open, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

describe('a hostile file has its outcome, and the next file is read', () => {
  it.each(FILES)('%s', async (name, format, make, codes) => {
    const before = process.memoryUsage().rss;
    const read = await extractor.extract({ format, path: name, bytes: await make() });
    const outcome = read.kind === 'refused' ? read.code : 'extracted';
    expect(codes).toContain(outcome);
    if (read.kind === 'refused') expect(read.message).toMatch(/^[A-Z].*[.]$/s);
    expect(process.memoryUsage().rss - before).toBeLessThan(1_000 * MEGABYTE);
    const after = await extractor.extract({ format: 'docx', path: 'next', bytes: await docx(docxParagraph('Still here.')) });
    expect(after).toMatchObject({ text: 'Still here.' });
  });

  it('reads nothing of a file of 100 MB of spaces', async () => {
    const path = join(folder, 'spaces.txt');
    await writeFile(path, Buffer.alloc(100 * MEGABYTE, 0x20));
    expect(await extractor.extract({ format: 'text', path: 'spaces.txt', absolutePath: path })).toMatchObject({ code: 'too-large' });
    await writeFile(path, Buffer.alloc(19 * MEGABYTE, 0x20));
    expect(await extractor.extract({ format: 'text', path: 'spaces.txt', absolutePath: path })).toMatchObject({ code: 'empty' });
  });

  it('never lets a document reach a file of this machine', async () => {
    const path = join(folder, 'secret.txt');
    await writeFile(path, 'SECRET');
    const entity = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY s SYSTEM "file://${path}">]>`;
    for (const read of [
      await extractor.extract({ format: 'odt', path: 'a', bytes: await odt('<text:p>&s;</text:p>', '', entity) }),
      await extractor.extract({ format: 'html', path: 'a', bytes: utf8(`${entity}<p>&s; <iframe src="file://${path}"></iframe>x</p>`) }),
      await extractor.extract({ format: 'pdf', path: 'a', bytes: pdf([[{ text: `file://${path}`, y: 700 }]]) }),
    ])
      expect(JSON.stringify(read)).not.toContain('SECRET');
  });
});
