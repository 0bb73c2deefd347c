import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { assemble } from './assemble.js';
import { refused, type Extraction } from './extraction.js';
import { gatherHiddenTexts, type HiddenTexts } from './hidden-text.js';
import { linesOfPage, type Line } from './pdf-lines.js';
import { piecesOfLines } from './pdf-layout.js';
import { inkOfPage, type Run } from './pdf-ink.js';

const MAX_PAGES = 5_000;
const MAX_CHARACTERS = 16_000_000;

/**
 * PDF, by its text layer. Only what a reader can see counts: text in invisible, tiny, off-page or white-on-nothing type is
 * left out and reported, unless it lies over a picture of the page, where it is the layer a scanner's text recognition made.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extraction> {
  if (!hasHeader(bytes)) return refused('damaged', 'The file is not a PDF, although its name says so: export it again as PDF.');
  if (packsWordsAsPictures(bytes))
    return refused(
      'damaged',
      'The PDF packs its words as if they were a picture, as no document does: do not open it, or export it again from the program that made it.',
    );
  const { extraction, hasPictures } = await readPdf(bytes);
  // Of words the rest would be missing; a scan without its end is a scan all the same.
  const isScan = extraction.kind === 'refused' && extraction.code === 'no-text' && hasPictures;
  if (!hasEnd(bytes) && !isScan)
    return refused('damaged', 'The PDF is cut off before its end, so part of it is missing: copy or export it again.');
  return extraction;
}

interface PdfRead {
  readonly extraction: Extraction;
  /** Whether a page is mostly a picture. */
  readonly hasPictures: boolean;
}

async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    // No picture is ever decoded: they cost the most and hold no text.
    maxImageSize: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    cMapUrl: `${join(root, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === 'PasswordException')
      return unread(refused('encrypted', 'The PDF is encrypted: save it without a password, then ingest it again.'));
    return unread(refused('damaged', 'The PDF is damaged and cannot be opened: export it again from the program that made it.'));
  }
  try {
    if (document.numPages > MAX_PAGES)
      return unread(refused('too-large', `The PDF has ${document.numPages} pages, more than the ${MAX_PAGES} allowed: split it.`));
    return await readPages(document);
  } finally {
    await task.destroy();
  }
}

function unread(extraction: Extraction): PdfRead {
  return { extraction, hasPictures: false };
}

async function readPages(document: PDFDocumentProxy): Promise<PdfRead> {
  const pages: Line[][] = [];
  const bad: number[] = [];
  const withoutText: number[] = [];
  const unmapped: number[] = [];
  let characters = 0;
  const hidden = gatherHiddenTexts();
  const layers = (await document.getOptionalContentConfig({ intent: 'display' })) as Layers;
  let recognisedPages = 0;
  let hasPictures = false;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const read = await readPage(page, number, layers, hidden);
      pages.push([...read.lines]);
      if (read.isRecognised) recognisedPages++;
      hasPictures ||= read.isPicture;
      if (read.isUnmapped) unmapped.push(number);
      else if (read.lines.length === 0) withoutText.push(number);
      for (const line of read.lines) characters += line.text.length;
      page.cleanup();
    } catch {
      bad.push(number);
      pages.push([]);
    }
    if (characters > MAX_CHARACTERS) return unread(refused('too-large', 'The PDF holds more text than one document may: split it.'));
  }
  if (bad.length === document.numPages && bad.length > 0)
    return unread(refused('damaged', 'No page of the PDF can be read: export it again from the program that made it.'));

  const info = await titleOf(document);
  const pieces = piecesOfLines(pages);
  const warnings = [
    ...hidden.warnings(),
    ...(bad.length > 0 ? [`${pagesIn(bad)} could not be read.`] : []),
    ...(withoutText.length > 0 && withoutText.length < document.numPages
      ? [`${pagesIn(withoutText)} held no text, perhaps only pictures.`]
      : []),
    ...(unmapped.length > 0 ? [`${pagesIn(unmapped)} could not be read in full: their fonts do not say which letters they show.`] : []),
    ...(recognisedPages > 0 ? [`The text of ${recognisedPages} scanned pages comes from text recognition and may hold mistakes.`] : []),
  ];
  const extraction = assemble(pieces, {
    ...(info.title === undefined ? {} : { title: info.title }),
    ...(info.language === undefined ? {} : { language: info.language }),
    warnings,
    hidden: hidden.list(),
    isRecognised: recognisedPages > 0,
    whenEmpty: refused(
      'no-text',
      unmapped.length > 0
        ? 'The fonts of the PDF do not say which letters they show: export it again from the program that made it, or run text recognition (OCR) on it.'
        : 'The PDF has no text layer, probably because it was scanned: run text recognition (OCR) on it, or add the text as a document.',
    ),
  });
  return { extraction, hasPictures };
}

interface PageRead {
  readonly lines: readonly Line[];
  readonly isRecognised: boolean;
  /** A picture covers most of it. */
  readonly isPicture: boolean;
  /** Most of its letters cannot be told. */
  readonly isUnmapped: boolean;
}

async function readPage(page: PDFPageProxy, number: number, layers: Layers, hidden: HiddenTexts): Promise<PageRead> {
  const ink = inkOfPage(await page.getOperatorList({ intent: 'display' }), page, (layer) => layers.isVisible(layer));
  const unseen = ink.runs.filter(({ how }) => how !== undefined);
  // What text recognition finds lies without ink over, or with ink under, a picture of the page. A page that also has
  // much text of its own is no scan: what is hidden on it is hidden.
  const layer = unseen.filter(({ how }) => how === 'transparent' || how === 'covered');
  const [layerLetters, seenLetters] = [lettersOf(layer), lettersOf(ink.runs) - lettersOf(unseen)];
  const isPicture = ink.largestPicture > 0.5;
  const isRecognised = isPicture && layerLetters > 0 && seenLetters <= layerLetters * 0.5;
  const isRead = (run: Run): boolean => run.how === undefined || (isRecognised && layer.includes(run));
  for (const run of unseen)
    if (!isRead(run) && run.how !== undefined) hidden.add(run.how, run.glyphs.map(({ text }) => text).join(''), number);
  const { height } = page.getViewport({ scale: 1 });
  return {
    lines: linesOfPage(ink.runs.filter(isRead), { number, height }),
    isRecognised,
    isPicture,
    isUnmapped: ink.unmappedGlyphs > lettersOf(ink.runs),
  };
}

/** Which layers (optional content) a reader sees when the file is opened. */
interface Layers {
  isVisible(layer: unknown): boolean;
}

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.glyphs.length, 0);
}

/** Title of the document's properties, unless it is only the name of the file it was made from. */
async function titleOf(document: PDFDocumentProxy): Promise<{ title?: string; language?: string }> {
  try {
    const { info } = await document.getMetadata();
    const stated = info as { Title?: unknown; Language?: unknown };
    const title = typeof stated.Title === 'string' ? stated.Title.trim() : '';
    const language = typeof stated.Language === 'string' ? stated.Language.trim() : '';
    const isFileName =
      /\.(?:docx?|pdf|indd|tex|dvi|qxd|pptx?|xlsx?|odt|rtf|txt|html?)$/i.test(title) ||
      /^(?:untitled|microsoft word|document\d*|title|\(?anonymous\)?|unknown)(?:\b|$)/i.test(title) ||
      !/\p{L}{2}/u.test(title);
    return { ...(isFileName ? {} : { title }), ...(/^[a-z]{2,3}(?:-|$)/i.test(language) ? { language } : {}) };
  } catch {
    return {}; // Properties that cannot be read say nothing about the text.
  }
}

function pagesIn(numbers: readonly number[]): string {
  const listed = numbers.slice(0, 5).join(', ');
  const more = numbers.length > 5 ? ` and ${numbers.length - 5} more` : '';
  return numbers.length === 1 ? `Page ${listed}` : `Pages ${listed}${more}`;
}

const MAX_DICTIONARY = 2_048;
const latin1 = new TextDecoder('latin1');

function hasHeader(bytes: Uint8Array): boolean {
  return latin1.decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function hasEnd(bytes: Uint8Array): boolean {
  return latin1.decode(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF');
}

/**
 * Whether a stream that is no picture is packed by a filter for pictures. The filters of black and white pictures unpack a few kilobytes to
 * gigabytes of operators, and no program writes the content of a page so. A picture states its width beside its filter.
 */
function packsWordsAsPictures(bytes: Uint8Array): boolean {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const filter of ['/JBIG2Decode', '/CCITTFaxDecode']) {
    for (let at = source.indexOf(filter); at >= 0; at = source.indexOf(filter, at + filter.length)) {
      const before = latin1.decode(source.subarray(Math.max(0, at - MAX_DICTIONARY), at));
      const after = latin1.decode(source.subarray(at, at + MAX_DICTIONARY));
      const end = after.indexOf('stream');
      const open = before.lastIndexOf(' obj');
      // Filters of pictures between the lines of a page, and long dictionaries, are not judged.
      if (end < 0 || open < 0) continue;
      const dictionary = before.slice(open) + after.slice(0, end);
      if (!/\/Width\b|endobj/.test(dictionary)) return true;
    }
  }
  return false;
}
