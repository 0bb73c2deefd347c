import { createRequire } from 'node:module';

/** Real files, made here by hand: small PDFs in their own syntax, DOCX as zip archives of their XML. */

export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
  /** Text rendering mode; 3 is invisible. */
  readonly mode?: number;
  /** Fill colour, 0 to 1. */
  readonly grey?: number;
}

/** A PDF of the given pages, 612 by 792 points, Helvetica; `extra` are drawing operators put before the text. */
export function pdf(
  pages: readonly (readonly PdfLine[])[],
  options: { readonly extra?: string; readonly trailer?: string } = {},
): Uint8Array {
  const objects: string[] = [];
  const pageIds = pages.map((_, index) => 5 + index * 2);
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  objects[4] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>';
  pages.forEach((lines, index) => {
    const content = `${options.extra ?? ''}\n${lines.map(lineOperators).join('\n')}`;
    objects[5 + index * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im1 ${5 + pages.length * 2} 0 R >> >> /Contents ${6 + index * 2} 0 R >>`;
    objects[6 + index * 2] = `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;
  });
  objects[5 + pages.length * 2] =
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';
  return writePdf(objects, options.trailer ?? '');
}

function lineOperators({ text, x = 72, y, size = 11, isBold = false, mode = 0, grey = 0 }: PdfLine): string {
  const escaped = text.replace(/[\\()]/g, '\\$&').replace(/•/g, '\\225');
  return `BT ${grey} g ${mode} Tr /${isBold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}

function writePdf(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, id) => {
    offsets[id] = Buffer.byteLength(body, 'latin1');
    body += `${id} 0 obj\n${object}\nendobj\n`;
  });
  const start = Buffer.byteLength(body, 'latin1');
  const entries = objects.map((_, id) => `${String(offsets[id]).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(body, 'latin1'));
}

/** A PDF that says it is encrypted with a password nobody has. */
export function encryptedPdf(): Uint8Array {
  const secret = 'ab'.repeat(32);
  return pdf([[{ text: 'Secret', y: 700 }]], {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >> /ID [<${'cd'.repeat(16)}> <${'cd'.repeat(16)}>]`,
  });
}

/** A page that is one picture, as a scanner makes it. */
export const SCANNED_PAGE = 'q 612 0 0 792 0 0 cm /Im1 Do Q';

export function paragraphLines(lines: readonly string[], y: number, options: Omit<PdfLine, 'text' | 'y'> = {}): PdfLine[] {
  return lines.map((text, index) => ({ ...options, text, y: y - index * 14 }));
}

interface Zip {
  file(name: string, data: string | Uint8Array): Zip;
  generateAsync(options: { type: 'uint8array'; compression: 'DEFLATE' }): Promise<Uint8Array>;
}
const require = createRequire(import.meta.url);
const JSZip = require('jszip') as new () => Zip;

/** A DOCX with this document body (WordprocessingML) and more styles; `padding` bytes of zeros lie beside it. */
export async function docx(body: string, options: { readonly padding?: number; readonly styles?: string } = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  zip.file(
    'word/styles.xml',
    `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${options.styles ?? ''}<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  if (options.padding !== undefined) zip.file('word/media/padding.bin', new Uint8Array(options.padding));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** One paragraph of a DOCX body. */
export function docxParagraph(text: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A zip archive of these parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A book of these XHTML bodies, in this order. */
export function epub(bodies: readonly string[], parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const pages = bodies.map((body, index): [string, string] => [
    `OEBPS/page ${index}.xhtml`,
    `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`,
  ]);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The handbook</dc:title><dc:language>en</dc:language></metadata><manifest>${bodies
      .map((_, index) => `<item id="p${index}" href="page%20${index}.xhtml" media-type="application/xhtml+xml"/>`)
      .join('')}</manifest><spine>${bodies.map((_, index) => `<itemref idref="p${index}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(pages),
    ...parts,
  });
}

/** An ODT with this body and these automatic styles. */
export function odt(body: string, styles = '', prologue = ''): Promise<Uint8Array> {
  const names = ['office', 'style', 'text', 'table', 'svg'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${prologue}<office:document-content ${names.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}
