import { partsOfPage } from './pdf-grid.js';
import type { Run } from './pdf-ink.js';
import { tableRows } from './table-rows.js';

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
  /** Number of the table on its page that it is a row of. */
  readonly table?: number;
}

/** Joins the runs a page was written in to lines, in the order of writing but for columns and tables, which are read as such. */
export function linesOfPage(runs: readonly Run[], page: { readonly number: number; readonly height: number }): Line[] {
  return partsOfPage(withoutShadows(runs)).flatMap((part, number) => {
    if (part.kind === 'runs') return linesOfRuns(part.runs, page);
    // A row without words makes no sentence, so the sentences of rows that have some are in step with those rows.
    const rows = part.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
    return tableRows(
      part.header,
      rows.map(({ cells }) => cells),
    ).flatMap((text, index) => {
      const line = lineOf([rows[index]!.run], page.number, page.height);
      return line === undefined ? [] : [{ ...line, text: plainLetters(text), table: number }];
    });
  });
}

function linesOfRuns(runs: readonly Run[], page: { readonly number: number; readonly height: number }): Line[] {
  const lines: Line[] = [];
  let open: Run[] = [];
  const close = (): void => {
    const line = lineOf(open, page.number, page.height);
    if (line !== undefined) lines.push(line);
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (last !== undefined && !isSameLine(last, run)) close();
    open.push(run);
  }
  close();
  return lines;
}

/** Some programs embolden by writing the same words twice, a hair apart: a reader sees them once. */
function withoutShadows(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const words = run.glyphs.map(({ text }) => text).join('');
    if (words.trim() === '') return true;
    const same = seen.get(words) ?? [];
    seen.set(words, same);
    const near = run.size * 0.15;
    const isShadow = same.some(
      (other) => other.angle === run.angle && Math.abs(other.y - run.y) < near && Math.abs(leftOf(other) - leftOf(run)) < near,
    );
    // Of a word that stands everywhere the last few are enough: a shadow follows its word closely.
    if (!isShadow && same.push(run) > 8) same.shift();
    return !isShadow;
  });
}

function leftOf(run: Run): number {
  return run.glyphs[0]?.x ?? 0;
}

function rightOf(run: Run): number {
  return run.glyphs.at(-1)?.right ?? 0;
}

function isSameLine(last: Run, next: Run): boolean {
  if (last.angle !== next.angle) return false;
  const size = Math.max(last.size, next.size);
  // Superscripts and subscripts sit within 0.6 of the size; a jump far to the left or right starts another column.
  if (Math.abs(last.y - next.y) >= size * 0.6) return false;
  const [lastLeft, nextLeft] = [leftOf(last), leftOf(next)];
  if (nextLeft > lastLeft - size * 2 && nextLeft - rightOf(last) < size * 12) return true;
  // Words that are read from right to left are written so, too.
  return (isRightToLeft(last) || isRightToLeft(next)) && rightOf(next) < lastLeft + size * 2 && lastLeft - rightOf(next) < size * 12;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function isRightToLeft(run: Run): boolean {
  return run.glyphs.some(({ text }) => RIGHT_TO_LEFT.test(text));
}

function lineOf(runs: readonly Run[], page: number, pageHeight: number): Line | undefined {
  const inked = runs.filter((run) => run.glyphs.some(({ text }) => text.trim() !== ''));
  const first = inked[0];
  if (first === undefined) return undefined;
  const letters = inked.reduce((sum, run) => sum + run.glyphs.length, 0);
  const main = inked.reduce((best, run) => (run.glyphs.length > best.glyphs.length ? run : best), first);
  const boldLetters = inked.reduce((sum, run) => sum + (run.isBold ? run.glyphs.length : 0), 0);
  const words = inked.some(isRightToLeft) ? wordsInBothDirections(runs) : wordsFromLeft(runs);
  return {
    text: plainLetters(words),
    page,
    x: Math.min(...inked.map(leftOf)),
    right: Math.max(...inked.map(rightOf)),
    y: main.y,
    size: main.size,
    isBold: boldLetters > letters * 0.8,
    depth: first.angle === 0 ? main.y / pageHeight : 0.5,
    isTurned: first.angle !== 0,
  };
}

function wordsFromLeft(runs: readonly Run[]): string {
  let text = '';
  let end: number | undefined;
  for (const run of runs) {
    for (const glyph of run.glyphs) {
      if (end !== undefined && glyph.x - end > run.letterGap) text += ' ';
      text += glyph.text;
      end = glyph.right;
    }
  }
  return text;
}

/**
 * A page keeps letters where they are seen; this gives them in the order in which they are read: the plain case of the Unicode
 * bidirectional algorithm (UAX 9) backwards, one level deep. A ligature is one glyph whose letters are in order already, so
 * glyphs are turned and not letters; a mark follows the letter it stands on.
 */
function wordsInBothDirections(runs: readonly Run[]): string {
  const gap = Math.max(...runs.map((run) => run.size)) * 0.12;
  const parts: Part[] = [];
  const all = runs.flatMap((run) => run.glyphs);
  const marks = all.filter(({ text }) => MARK.test(text));
  const letters = all.filter(({ text }) => !MARK.test(text)).sort((one, other) => one.x - other.x);
  let end: number | undefined;
  for (const glyph of letters) {
    if (end !== undefined && glyph.x - end > gap) parts.push({ text: ' ', centre: glyph.x, direction: undefined });
    parts.push({ text: glyph.text, centre: (glyph.x + glyph.right) / 2, direction: directionOf(glyph.text) });
    end = glyph.right;
  }
  for (const mark of marks) {
    const centre = (mark.x + mark.right) / 2;
    const base = parts.reduce<Part | undefined>(
      (best, part) =>
        part.direction !== undefined && (best === undefined || Math.abs(part.centre - centre) < Math.abs(best.centre - centre))
          ? part
          : best,
      undefined,
    );
    if (base !== undefined) base.text += mark.text;
  }
  const count = (direction: Part['direction']): number => parts.filter((part) => part.direction === direction).length;
  const isFromRight = count('right') >= count('left');
  if (isFromRight) parts.reverse();
  const against = isFromRight ? 'left' : 'right';
  let text = '';
  for (let index = 0; index < parts.length;) {
    const part = parts[index]!;
    if (part.direction !== against) {
      text += isFromRight ? mirrored(part.text) : part.text;
      index++;
      continue;
    }
    // To the last part against the line's direction that only neutral marks and spaces part from this one.
    let stop = index + 1;
    for (let ahead = stop; ahead < parts.length && parts[ahead]!.direction !== (isFromRight ? 'right' : 'left'); ahead++)
      if (parts[ahead]!.direction === against) stop = ahead + 1;
    for (let back = stop - 1; back >= index; back--) text += isFromRight ? parts[back]!.text : mirrored(parts[back]!.text);
    index = stop;
  }
  return text;
}

interface Part {
  text: string;
  readonly centre: number;
  /** Undefined for spaces and punctuation, which take the direction around them. */
  readonly direction: 'left' | 'right' | undefined;
}

const MARK = /^\p{M}+$/u;

function directionOf(text: string): Part['direction'] {
  if (RIGHT_TO_LEFT.test(text)) return 'right';
  return /[\p{L}\p{N}]/u.test(text) ? 'left' : undefined;
}

const MIRRORS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

function mirrored(text: string): string {
  return MIRRORS[text] ?? text;
}

// Ligatures and the shapes that Arabic letters take within a word: typesetting, not spelling.
const PRESENTATION_FORM = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/g;

function plainLetters(words: string): string {
  return unprivate(words)
    .replace(PRESENTATION_FORM, (form) => form.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

// Symbol fonts put their bullets into the private use area; nothing else from there can be read.
function unprivate(text: string): string {
  return text.replace(/[\uf0b7\uf0a7\uf0a8\uf076\uf0d8\uf02d]/g, '•').replace(/[\ue000-\uf8ff]/g, '');
}
