import type { PageViewport } from 'pdfjs-dist';

/** One printed line: words on one baseline, in the order the page was written. Lengths are points, y grows downwards. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Type size of most of its letters. */
  readonly size: number;
  readonly isBold: boolean;
  /** Share of the page's height, 0 at the top. */
  readonly depth: number;
  /** Runs along a margin, or upside down. */
  readonly isTurned: boolean;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

interface Placed {
  readonly words: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly angle: number;
}

/** Joins the pieces a page was written in to lines. */
export function linesOfPage(
  items: readonly TextItem[],
  page: { readonly number: number; readonly viewport: PageViewport; readonly isBold: (fontName: string) => boolean },
): Line[] {
  const lines: Line[] = [];
  let open: Placed[] = [];
  const close = (): void => {
    const line = lineOf(open, page.number, page.viewport.height);
    if (line !== undefined) lines.push(line);
    open = [];
  };
  for (const item of items) {
    if (item.str === '') continue;
    const placed = place(item, page.viewport, page.isBold(item.fontName));
    const last = open.at(-1);
    if (last !== undefined && !isSameLine(last, placed)) close();
    open.push(placed);
  }
  close();
  return lines;
}

function place(item: TextItem, viewport: PageViewport, isBold: boolean): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va, vb, vc, vd] = viewport.transform as [number, number, number, number, number, number];
  const [x, y] = viewport.convertToViewportPoint(e, f) as [number, number];
  // The direction in which the words run on the page as it is shown; text along a margin is turned back to horizontal.
  const angle = Math.round(Math.atan2(vb * a + vd * b, va * a + vc * b) / (Math.PI / 2)) & 3;
  const [along, across] = angle === 0 ? [x, y] : angle === 1 ? [y, -x] : angle === 2 ? [-x, -y] : [-y, x];
  return { words: item.str, x: along, right: along + item.width, y: across, size: Math.hypot(c, d) || Math.hypot(a, b), isBold, angle };
}

function isSameLine(last: Placed, next: Placed): boolean {
  if (last.angle !== next.angle) return false;
  const size = Math.max(last.size, next.size);
  // Superscripts and subscripts sit within 0.6 of the size; a jump far to the left or right starts another column.
  return Math.abs(last.y - next.y) < size * 0.6 && next.x > last.x - size * 2 && next.x - last.right < size * 12;
}

function lineOf(placed: readonly Placed[], page: number, pageHeight: number): Line | undefined {
  const inked = placed.filter(({ words }) => words.trim() !== '');
  const first = inked[0];
  if (first === undefined) return undefined;
  let text = '';
  let previous: Placed | undefined;
  for (const part of placed) {
    // A gap wider than a fifth of the size is a space, whether or not one was written.
    if (previous !== undefined && part.x - previous.right > part.size * 0.2) text += ' ';
    text += part.words;
    previous = part;
  }
  const letters = inked.reduce((sum, part) => sum + part.words.length, 0);
  const main = inked.reduce((best, part) => (part.words.length > best.words.length ? part : best), first);
  const boldLetters = inked.reduce((sum, part) => sum + (part.isBold ? part.words.length : 0), 0);
  return {
    text: unprivate(text).replace(/\s+/g, ' ').trim(),
    page,
    x: first.x,
    right: Math.max(...inked.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    isBold: boldLetters > letters * 0.8,
    depth: first.angle === 0 ? main.y / pageHeight : 0.5,
    isTurned: first.angle !== 0,
  };
}

// Symbol fonts put their bullets into the private use area; nothing else from there can be read.
function unprivate(text: string): string {
  return text.replace(/[\uf0b7\uf0a7\uf0a8\uf076\uf0d8\uf02d]/g, '•').replace(/[\ue000-\uf8ff]/g, '');
}
