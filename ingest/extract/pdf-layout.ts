import type { Piece } from './assemble.js';
import type { Line } from './pdf-lines.js';

/**
 * Lines of pages to pieces. A PDF knows where ink is and nothing else, so structure is read from habits of typesetting:
 * what repeats at the edge of pages is a running header; larger or bold lines are headings; a wider gap, a change of size
 * or a bullet begins a new paragraph; a paragraph that stops without an end mark goes on over the page.
 */
export function piecesOfLines(pages: readonly (readonly Line[])[]): Piece[] {
  const lines = withoutRunningLines(pages)
    .flat()
    .filter((line) => line.text !== '');
  if (lines.length === 0) return [];
  const type = typeOf(lines);
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+|\p{L}+/gu) ?? []));
  const pieces: Piece[] = [];
  let step = 0;
  let group = 0;
  let stem: Piece | undefined;
  let table: number | undefined;
  for (const paragraph of paragraphsOf(lines, type)) {
    const [first] = paragraph;
    const text = join(paragraph, words);
    if (first.table !== undefined) {
      const isNext = pieces.at(-1)?.kind === 'table-row' && table === first.table;
      if (!isNext) {
        const last = pieces.at(-1);
        group = pieces.length + 1;
        stem = last?.kind === 'paragraph' ? last : undefined;
      }
      table = first.table;
      pieces.push({ kind: 'table-row', text, page: first.page, group, ...(stem === undefined ? {} : { stem }) });
      continue;
    }
    const level = headingLevel(paragraph, text, type);
    const last = pieces.at(-1);
    if (level !== undefined) {
      pieces.push({ kind: 'heading', level, text, page: first.page });
      continue;
    }
    const bullet = BULLET.exec(text);
    const number = NUMBER.exec(text);
    const isStep = number !== null && (number[1] === '1' || (Number(number[1]) === step + 1 && step > 0));
    if (bullet === null && !isStep) {
      pieces.push({ kind: 'paragraph', text, page: first.page });
      continue;
    }
    const kind = isStep ? 'step' : 'list-item';
    if (last?.kind !== kind || (isStep && number[1] === '1')) {
      group = pieces.length + 1;
      stem = last?.kind === 'paragraph' ? last : undefined;
    }
    step = isStep ? Number(number[1]) : 0;
    const marker = (isStep ? number : bullet)?.[0].length ?? 0;
    pieces.push({ kind, text: text.slice(marker), page: first.page, group, ...(stem === undefined ? {} : { stem }) });
  }
  return pieces;
}

const BULLET = /^[•●▪◦‣■□◆➢✓✔·∙*–-]\s+(?=\S)/u;
const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/;
const ENDS = /[.!?:;…。！？][)"'”’»]*$/u;

type Paragraph = [Line, ...Line[]];

interface Type {
  /** Size most letters are set in. */
  readonly body: number;
  /** Usual distance between baselines of body lines. */
  readonly leading: number;
  /** Larger sizes, largest first: the levels of headings. */
  readonly larger: readonly number[];
  /** True when whole paragraphs are bold: then bold says nothing. */
  readonly isBoldCommon: boolean;
}

function typeOf(lines: readonly Line[]): Type {
  const letters = new Map<number, number>();
  let [bold, all] = [0, 0];
  for (const line of lines) {
    const size = rounded(line.size);
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.isBold) bold += line.text.length;
  }
  const body = [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
  const gaps: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [above, below] = [lines[index - 1]!, lines[index]!];
    const gap = below.y - above.y;
    if (above.page === below.page && rounded(above.size) === body && rounded(below.size) === body && gap > body * 0.5 && gap < body * 3)
      gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  // The lower quartile: short documents have as many gaps between paragraphs as within them.
  const leading = Math.min(gaps[Math.floor(gaps.length / 4)] ?? body * 1.2, body * 1.8);
  const larger = [...letters.keys()].filter((size) => size >= body * 1.12).sort((a, b) => b - a);
  return { body, leading, larger, isBoldCommon: bold > all * 0.3 };
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function paragraphsOf(lines: readonly Line[], type: Type): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open === undefined || last === undefined || begins(line, last, open, type)) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs;
}

function begins(line: Line, last: Line, open: Paragraph, type: Type): boolean {
  if (line.table !== undefined || last.table !== undefined) return true;
  if (BULLET.test(line.text) || NUMBER.test(line.text)) return true;
  const isSameType = Math.abs(line.size - last.size) <= last.size * 0.1 && (line.isBold === last.isBold || type.isBoldCommon);
  const gap = line.y - last.y;
  if (line.page !== last.page || gap < -last.size * 0.5) {
    // Over the page or up to the next column a sentence goes on when it has not ended.
    return !isSameType || ENDS.test(last.text) || !/^[\p{Ll}\p{N}(]/u.test(line.text) || isLikeHeading(last, type);
  }
  const leading = Math.max(type.leading, last.size * 1.1) * (last.size > type.body ? 1.15 : 1);
  if (gap > leading * 1.4) return true;
  if (!isSameType) {
    // A change of weight in the middle of a line's sentence is emphasis; at a new line it is a heading or its end.
    if (Math.abs(line.size - last.size) > last.size * 0.1) return true;
    return isLikeHeading(last, type) || (isLikeHeading(line, type) && ENDS.test(last.text));
  }
  // A first line set in from the others, after a line that stopped short.
  const isIndented = line.x > open[0].x + type.body * 0.9 && open.length > 1 && line.x > last.x + type.body * 0.9;
  const isShort = last.right < Math.max(...open.map(({ right }) => right)) - type.body * 6;
  return ENDS.test(last.text) && (isIndented || (isShort && open.length > 1 && /^\p{Lu}/u.test(line.text)));
}

function isLikeHeading(line: Line, type: Type): boolean {
  return line.size >= type.body * 1.12 || (line.isBold && !type.isBoldCommon);
}

/** 1 to 6 for a heading, undefined for prose. */
function headingLevel(paragraph: Paragraph, text: string, type: Type): number | undefined {
  if (text.length > 160 || paragraph.length > 3 || !/[\p{L}]{2}/u.test(text) || BULLET.test(text)) return undefined;
  const [first] = paragraph;
  if (first.isTurned) return undefined;
  const rank = type.larger.indexOf(rounded(first.size));
  if (rank >= 0) return Math.min(rank + 1, 4);
  const isBoldTitle =
    !type.isBoldCommon &&
    paragraph.every((line) => line.isBold) &&
    paragraph.length <= 2 &&
    text.length <= 100 &&
    !/[.,;]$/.test(text) &&
    first.size >= type.body * 0.95;
  return isBoldTitle ? Math.min(type.larger.length + 1, 5) : undefined;
}

// First words of compounds that English writes with a hyphen.
const PARTED = /^(?:self|well|cross|non|ex|high|low|long|short|full|half|one|two|three|four|five|read|built|end|open)$/;

/** Joins lines; a hyphen at the end of a line goes unless the word is written with it elsewhere in the document. */
function join(paragraph: Paragraph, words: ReadonlySet<string>): string {
  return paragraph
    .map(({ text }) => text)
    .reduce((above, below) => {
      const broken = /(\p{L}+)[-\u00ad\u2010]$/u.exec(above);
      const rest = /^\p{Ll}+/u.exec(below)?.[0];
      if (broken === null || rest === undefined)
        return /[\u3040-\u30ff\u3400-\u9fff]$/u.test(above) && /^[\u3040-\u30ff\u3400-\u9fff]/u.test(below)
          ? above + below
          : `${above} ${below}`;
      const [left, right] = [broken[1]!.toLowerCase(), rest.toLowerCase()];
      const isWrittenApart = (words.has(`${left}-${right}`) || PARTED.test(left)) && !words.has(left + right);
      return isWrittenApart ? above + below : above.slice(0, -1) + below;
    });
}

const EDGE_LINES = 3;
const PAGE_NUMBER = /^[\W_]*(?:(?:page|seite|p\.|s\.)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|von|\/)\s*\d{1,4})?[\W_]*$/i;

/** Drops headers, footers and page numbers: lines at a page's edge that other pages repeat, figures aside. */
function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const filled = pages.filter((page) => page.length > 0).length;
  if (filled < 2) return pages.map((page) => [...page]);
  const isEdge = (line: Line): boolean => line.depth < 0.12 || line.depth > 0.88;
  const shape = (line: Line): string => `${line.text.toLowerCase().replace(/\d+/g, '#')}@${Math.round(line.depth * 50)}`;
  const seenOn = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).filter(isEdge).map(shape))) seenOn.set(key, (seenOn.get(key) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.ceil(filled * 0.3));
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    const isRunning = (line: Line): boolean =>
      line.table === undefined && edges.has(line) && isEdge(line) && (seenOn.get(shape(line)) ?? 0) >= needed;
    return page.filter((line) => !isRunning(line) && !isPageNumber(line, page));
  });
}

/** A figure alone at the very top or foot of a page. */
function isPageNumber(line: Line, page: readonly Line[]): boolean {
  if (line.table !== undefined || !PAGE_NUMBER.test(line.text) || (line.depth > 0.15 && line.depth < 0.8)) return false;
  return line.depth > 0.5
    ? page.every((other) => other.depth <= line.depth + 0.005)
    : page.every((other) => other.depth >= line.depth - 0.005);
}

/** The highest and lowest lines of a page, wherever they come in the order of writing. */
function edgesOf(page: readonly Line[]): Line[] {
  const sorted = [...page].sort((a, b) => a.depth - b.depth);
  return [...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)];
}
