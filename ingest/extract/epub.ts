import { load, type CheerioAPI } from 'cheerio';
import { assemble, type Piece } from './assemble.js';
import { refused, type Extraction } from './extraction.js';
import { gatherHiddenTexts } from './hidden-text.js';
import { readMarkup } from './html.js';
import { declaresEntities, ENTITY_REFUSAL, openZip, type DocumentZip } from './open-zip.js';

/** Books as EPUB 2 and 3: the pages of the spine in their order (EPUB 3.3, section 5); notes and covers outside it are left out. */
export async function extractEpub(bytes: Uint8Array): Promise<Extraction> {
  const zip = await openZip(bytes, 'EPUB');
  if ('kind' in zip) return zip;
  const noBook = refused('damaged', 'The file is a zip archive but not a book: export it again as EPUB.');
  const container = await zip.readText('META-INF/container.xml');
  const packagePath = container === undefined ? undefined : xml(container)('rootfile').attr('full-path');
  const source = packagePath === undefined ? undefined : await zip.readText(packagePath);
  if (packagePath === undefined || source === undefined) return noBook;
  if (declaresEntities(source) || declaresEntities(container ?? '')) return ENTITY_REFUSAL;
  const $ = xml(source);
  const paths = spineOf($, packagePath);
  if (await isProtected(zip, paths))
    return refused('encrypted', 'The book is protected against copying (DRM): use an edition without protection, or its text.');
  const hidden = gatherHiddenTexts();
  const pieces: Piece[] = [];
  const lost: string[] = [];
  for (const path of paths) {
    const page = await zip.readText(path);
    if (page === undefined) lost.push(path);
    else if (declaresEntities(page)) return ENTITY_REFUSAL;
    else for (const each of regrouped(readMarkup(page, hidden).pieces, pieces.length)) pieces.push(each);
  }
  for (const words of [$('dc\\:description, description').first().text()]) hidden.add('metadata', words);
  const title = $('dc\\:title, title').first().text().trim();
  const language = $('dc\\:language, language').first().text().trim();
  return assemble(pieces, {
    ...(title === '' ? {} : { title, isTitleShown: true }),
    ...(language === '' ? {} : { language }),
    hidden: hidden.list(),
    warnings: [...hidden.warnings(), ...(lost.length > 0 ? [`${lost.length} pages of the book are missing from the file.`] : [])],
    whenEmpty: refused(
      'no-text',
      'The book holds no text, perhaps only pictures of its pages: run text recognition (OCR), or add the text.',
    ),
  });
}

function xml(source: string): CheerioAPI {
  return load(source, { xml: true });
}

/** Paths of the pages in the archive. A path that climbs out of the book names nothing in it. */
function spineOf($: CheerioAPI, packagePath: string): string[] {
  const folder = packagePath.includes('/') ? packagePath.slice(0, packagePath.lastIndexOf('/') + 1) : '';
  const items = new Map<string, string>();
  $('item').each((_, item) => {
    const { id, href } = item.attribs;
    if (id !== undefined && href !== undefined && /html/.test(item.attribs['media-type'] ?? 'html')) items.set(id, href);
  });
  return $('itemref')
    .toArray()
    .flatMap((reference) => {
      const href = items.get(reference.attribs.idref ?? '');
      return href === undefined || reference.attribs.linear === 'no' ? [] : [resolve(folder, href)];
    });
}

function resolve(folder: string, href: string): string {
  let plain = href.split('#')[0] ?? '';
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A stray percent sign: the name stands as it is.
  }
  const parts: string[] = [];
  for (const part of `${folder}${plain}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Fonts are often scrambled, which is no protection of the words. */
async function isProtected(zip: DocumentZip, paths: readonly string[]): Promise<boolean> {
  const source = await zip.readText('META-INF/encryption.xml');
  if (source === undefined) return false;
  const $ = xml(source);
  const covered = $('enc\\:CipherReference, CipherReference')
    .toArray()
    .map((element) => resolve('', $(element).attr('URI') ?? ''));
  return covered.some((path) => paths.includes(path));
}

/** Lists and tables are numbered within their page; together they must not share a number. */
function regrouped(pieces: readonly Piece[], offset: number): Piece[] {
  const moved = new Map<Piece, Piece>();
  return pieces.map((piece) => {
    const stem = piece.stem === undefined ? undefined : (moved.get(piece.stem) ?? piece.stem);
    const next: Piece = {
      ...piece,
      ...(piece.group === undefined ? {} : { group: piece.group + offset }),
      ...(stem === undefined ? {} : { stem }),
    };
    moved.set(piece, next);
    return next;
  });
}
