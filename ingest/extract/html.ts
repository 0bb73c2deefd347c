import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { assemble, type Piece, type Stated } from './assemble.js';
import { decode } from './decode.js';
import { tooDeep, type Extraction } from './extraction.js';
import { gatherHiddenTexts, type HiddenTexts } from './hidden-text.js';
import { isNestedTooDeep } from './html-depth.js';
import { dropHidden } from './html-visibility.js';
import { tableRows } from './table-rows.js';

/** HTML: what a reader sees of the main part of the page. Hidden text is left out and reported. */
export function extractHtml(bytes: Uint8Array): Extraction {
  const source = decode(bytes, declaredCharset(bytes));
  if (typeof source !== 'string') return source;
  return extractMarkup(source);
}

/** The same for markup that is text already; `stated` wins over what the markup says. */
export function extractMarkup(source: string, stated: Stated = {}): Extraction {
  if (isNestedTooDeep(source)) return tooDeep();
  const hidden = gatherHiddenTexts();
  const { pieces, title, language } = readMarkup(source, hidden);
  return assemble(pieces, {
    ...(title === '' ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...stated,
    warnings: [...(stated.warnings ?? []), ...hidden.warnings()],
    hidden: [...(stated.hidden ?? []), ...hidden.list()],
  });
}

/** Pieces of one page of markup, for formats that are made of several. */
export function readMarkup(
  source: string,
  hidden: HiddenTexts,
): { readonly pieces: readonly Piece[]; readonly title: string; readonly language: string | undefined } {
  const $ = load(source, { scriptingEnabled: false });
  const title = $('head > title').first().text().trim();
  const language = $('html').attr('lang') ?? $('html').attr('xml:lang');
  dropFrame($, hidden);
  dropUnread($, hidden);
  const pieces: Piece[] = [];
  readPieces(mainPart($), pieces);
  return { pieces, title, language };
}

/** Adds the pieces of markup without a page around it. @returns false for markup nested too deep, of which nothing is read */
export function readFragment(source: string, pieces: Piece[], hidden: HiddenTexts): boolean {
  if (isNestedTooDeep(source)) return false;
  const $ = load(source, { scriptingEnabled: false });
  dropUnread($, hidden);
  readPieces($('body').toArray(), pieces);
  return true;
}

function readPieces(nodes: readonly AnyNode[], pieces: Piece[]): void {
  const reader = blockReader(pieces);
  reader.read(nodes);
  reader.end();
}

const NEVER_TEXT = 'script,svg,math,canvas,iframe,object,embed,audio,video,select,textarea,button,datalist,input,head,link,meta,style';
const NAVIGATION =
  'nav,aside,[role=navigation],[role=search],[role=banner],[role=contentinfo],[role=complementary],[role=menu],[role=menubar]';

/** Removes what frames the words of a page. What it says about itself is reported as hidden. */
function dropFrame($: CheerioAPI, hidden: HiddenTexts): void {
  $('meta[name][content]').each((_, element) => {
    if (/^(?:description|keywords|abstract|summary)$|:description$/i.test($(element).attr('name') ?? ''))
      hidden.add('metadata', $(element).attr('content') ?? '');
  });
  $(NAVIGATION).remove();
  $('header,footer')
    .filter((_, element) => $(element).closest('article,main').length === 0 || element.tagName === 'footer')
    .each((_, element) => {
      // A page's header often holds its only title.
      if (element.tagName === 'header' && $(element).find('h1').length > 0) return;
      $(element).remove();
    });
}

/** Removes what is no text, and what no reader sees; the latter is reported. */
function dropUnread($: CheerioAPI, hidden: HiddenTexts): void {
  const css = $('style')
    .toArray()
    .map((element) => $(element).text());
  $(NEVER_TEXT).remove();
  dropHidden($, css, hidden);
}

/** `main`, else the only `article`, else the body; a page whose main part is next to empty is read whole. */
function mainPart($: CheerioAPI): AnyNode[] {
  const body = $('body').toArray();
  const articles = $('article');
  const preferred = $('main,[role=main]').first();
  const choice = preferred.length > 0 ? preferred : articles.length === 1 ? articles : undefined;
  if (choice === undefined) return body;
  const [inside, all] = [choice.text().trim().length, $('body').text().trim().length];
  return inside > 200 || inside > all / 3 ? choice.toArray() : body;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Walks the tree and cuts it into pieces; inline words gather until a block begins or ends. */
function blockReader(pieces: Piece[]): { read(nodes: readonly AnyNode[]): void; end(): void } {
  let inline: string[] = [];
  let item: { kind: 'list-item' | 'step'; group: number; stem: Piece | undefined; lead: Piece | undefined } | undefined;

  const flush = (): void => {
    // Two line breaks in a row are how old pages part paragraphs.
    const paragraphs = inline.join('').split(/\u2029[\s\u2029]*\u2029/);
    inline = [];
    for (const paragraph of paragraphs) put(paragraph.replace(/[\s\u2029]+/g, ' ').trim());
  };

  const put = (text: string): void => {
    if (text === '') return;
    if (item === undefined) {
      pieces.push({ kind: 'paragraph', text });
      return;
    }
    const piece: Piece = { kind: item.kind, text, group: item.group, ...(item.stem === undefined ? {} : { stem: item.stem }) };
    item.lead ??= piece;
    pieces.push(piece);
  };

  const readList = (element: Element): void => {
    flush();
    const outer = item;
    const last = pieces.at(-1);
    const stem = outer?.lead ?? outer?.stem ?? (last?.kind === 'paragraph' ? last : undefined);
    const group = outer?.group ?? pieces.length + 1;
    for (const child of element.children) {
      if (child.type !== 'tag') continue;
      item = { kind: element.tagName === 'ol' ? 'step' : 'list-item', group, stem, lead: undefined };
      if (child.tagName === 'ul' || child.tagName === 'ol') readList(child);
      else read(child.children);
      flush();
    }
    item = outer;
  };

  const readTable = (element: Element): void => {
    flush();
    const rows = rowsOf(element);
    const cells = rows.map((row) => cellsOf(row));
    const width = Math.max(0, ...cells.map((row) => row.length));
    const isLayout =
      width <= 1 ||
      rows.some((row) => row.children.some((cell) => cell.type === 'tag' && hasBlocks(cell))) ||
      element.attribs.role === 'presentation';
    if (isLayout) {
      for (const row of rows) {
        for (const cell of row.children) {
          if (cell.type !== 'tag') continue;
          read(cell.children);
          flush();
        }
      }
      return;
    }
    const last = pieces.at(-1);
    const stem = last?.kind === 'paragraph' ? last : undefined;
    const group = pieces.length + 1;
    const caption = element.children.find((child): child is Element => child.type === 'tag' && child.tagName === 'caption');
    if (caption !== undefined) {
      read(caption.children);
      flush();
    }
    const hasHeader =
      rows[0] !== undefined && (rows[0].children.some((cell) => cell.type === 'tag' && cell.tagName === 'th') || namesColumns(cells));
    const texts = hasHeader ? tableRows(cells[0] ?? [], cells.slice(1)) : tableRows([], cells);
    for (const text of texts) pieces.push({ kind: 'table-row', text, group, ...(stem === undefined ? {} : { stem }) });
  };

  const read = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') inline.push(node.data);
      else if (node.type === 'root') read(node.children);
      else if (node.type === 'tag') readElement(node);
    }
  };

  const readElement = (element: Element): void => {
    const name = element.tagName;
    if (name === 'br') inline.push('\u2029');
    else if (name === 'img' || name === 'hr') return;
    else if (/^h[1-6]$/.test(name)) {
      flush();
      // A heading inside a list item is the item's own title: a section must not open within a list.
      if (item === undefined) pieces.push({ kind: 'heading', level: Number(name[1]), text: textOf(element) });
      else {
        inline.push(textOf(element));
        flush();
      }
    } else if (name === 'pre') {
      flush();
      pieces.push({
        kind: 'code',
        text: rawTextOf(element),
        ...(item === undefined ? {} : { group: item.group }),
        ...(item?.lead === undefined ? {} : { stem: item.lead }),
      });
    } else if (name === 'ul' || name === 'ol' || name === 'menu') readList(element);
    else if (name === 'table') readTable(element);
    else if (BLOCKS.has(name)) {
      flush();
      read(element.children);
      flush();
    } else read(element.children);
  };

  return { read, end: flush };
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (child.type !== 'tag') return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName)
      ? child.children.filter((row): row is Element => row.type === 'tag' && row.tagName === 'tr')
      : [];
  });
}

/** Texts of a row's cells, a spanning cell repeated so that columns stay under their header. */
function cellsOf(row: Element): string[] {
  return row.children.flatMap((cell): string[] => {
    if (cell.type !== 'tag' || (cell.tagName !== 'td' && cell.tagName !== 'th')) return [];
    const span = Math.min(Math.max(Number(cell.attribs.colspan ?? 1) || 1, 1), 50);
    return [textOf(cell), ...Array<string>(span - 1).fill('')];
  });
}

/** Word processors rarely mark a header row; names of columns are short, all filled and hold no figures. */
function namesColumns(cells: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = cells;
  return rest.length > 0 && first.length > 1 && first.every((cell) => cell !== '' && cell.length <= 60 && !/[\d.!?;]/.test(cell));
}

/** A cell that holds headings, lists, tables or several paragraphs is page layout, not data. */
function hasBlocks(cell: Element): boolean {
  let paragraphs = 0;
  const visit = (element: Element): boolean =>
    element.children.some((child) => {
      if (child.type !== 'tag') return false;
      if (/^(?:h[1-6]|table|pre)$/.test(child.tagName)) return true;
      if (child.tagName === 'p' && ++paragraphs > 2) return true;
      return visit(child);
    });
  return visit(cell);
}

function textOf(element: Element): string {
  return spaced(element).replace(/\s+/g, ' ').trim();
}

/** Words of an element; its blocks, list items and line breaks are kept apart by a space. */
function spaced(element: Element): string {
  return element.children
    .map((child): string => {
      if (child.type === 'text') return child.data;
      if (child.type !== 'tag' || child.tagName === 'img') return '';
      if (child.tagName === 'br') return ' ';
      return BLOCKS.has(child.tagName) ? ` ${spaced(child)} ` : spaced(child);
    })
    .join('');
}

function rawTextOf(element: Element): string {
  return element.children
    .map((child): string =>
      child.type === 'text' ? child.data : child.type === 'tag' ? (child.tagName === 'br' ? '\n' : rawTextOf(child)) : '',
    )
    .join('');
}

/** The charset a page declares in its first kilobyte. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(opening)?.[1];
  // A page that could be read for this declaration is not UTF-16, whatever it says (HTML standard, 13.2.3.2).
  return declared !== undefined && /^utf-?(?:16|32|8)/i.test(declared) ? undefined : declared;
}
