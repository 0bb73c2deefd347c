import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the drawing operators of a page say that its text layer does not: which words have ink, and which fonts are bold. */
export interface Ink {
  readonly isHidden: (words: string) => boolean;
  readonly isBold: (fontName: string) => boolean;
  /** True when invisible words lie over a picture of the page: the layer that text recognition makes. */
  readonly isRecognised: boolean;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const INVISIBLE_MODES = new Set([3, 7]);

/**
 * Follows the graphics state through the operators. Pictures are not decoded, so a picture shows as a change of
 * coordinates with nothing painted in it before the state is restored.
 */
export function inkOfPage(operators: OperatorList, page: PDFPageProxy): Ink {
  const [left = 0, bottom = 0, right = 612, top = 792] = page.view;
  const pageArea = Math.abs((right - left) * (top - bottom)) || 1;
  const seen: string[] = [];
  const unseen: string[] = [];
  const stack: { matrix: Matrix; mode: number; isWhite: boolean }[] = [];
  let matrix = IDENTITY;
  let mode = 0;
  let isWhite = false;
  let hasBackground = false;
  let isPictureDue = false;
  let largestPicture = 0;

  operators.fnArray.forEach((operator, index) => {
    const values = operators.argsArray[index];
    switch (operator) {
      case OPS.save:
        stack.push({ matrix, mode, isWhite });
        break;
      case OPS.restore: {
        if (isPictureDue) largestPicture = Math.max(largestPicture, Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / pageArea);
        isPictureDue = false;
        const before = stack.pop();
        if (before !== undefined) ({ matrix, mode, isWhite } = before);
        break;
      }
      case OPS.transform:
        if (isNumbers(values)) matrix = multiply(matrix, values);
        isPictureDue = true;
        break;
      case OPS.setTextRenderingMode:
        if (Array.isArray(values) && typeof values[0] === 'number') mode = values[0];
        break;
      case OPS.setFillRGBColor:
        isWhite = isWhiteColour(values);
        break;
      case OPS.constructPath:
      case OPS.shadingFill:
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject: {
        const painted = operator === OPS.constructPath && Array.isArray(values) ? (values[0] as number) : OPS.fill;
        if (painted !== OPS.endPath && !isWhite) hasBackground = true;
        isPictureDue = false;
        break;
      }
      case OPS.showText: {
        isPictureDue = false;
        const words = wordsOf(values);
        // White letters are read on a dark ground; without any, nobody reads them.
        const isSeen = !INVISIBLE_MODES.has(mode) && !(isWhite && !hasBackground && largestPicture === 0);
        (isSeen ? seen : unseen).push(words);
        break;
      }
    }
  });

  const [visible, hidden] = [squeezed(seen.join('')), squeezed(unseen.join(''))];
  const isRecognised = hidden !== '' && largestPicture > 0.5;
  return {
    isRecognised,
    isHidden: (words) => {
      if (hidden === '' || isRecognised) return false;
      const letters = squeezed(words);
      return letters !== '' && hidden.includes(letters) && !visible.includes(letters);
    },
    isBold: (fontName) => isBoldFont(page, fontName),
  };
}

function isNumbers(values: unknown): values is number[] {
  return Array.isArray(values) && values.length >= 6 && values.every((value) => typeof value === 'number');
}

function multiply(m: Matrix, n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n;
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ];
}

function isWhiteColour(values: unknown): boolean {
  const parts: unknown[] = Array.isArray(values) || ArrayBuffer.isView(values) ? Array.from(values as ArrayLike<unknown>) : [values];
  if (typeof parts[0] === 'string') return /^#f[c-f]f[c-f]f[c-f]$/i.test(parts[0]) || parts[0] === '#fff';
  return parts.length >= 3 && parts.every((part) => typeof part === 'number' && part >= 250);
}

function wordsOf(values: unknown): string {
  const glyphs: unknown = Array.isArray(values) ? values[0] : undefined;
  if (!Array.isArray(glyphs)) return '';
  return glyphs
    .map((glyph: unknown) => (glyph !== null && typeof glyph === 'object' && 'unicode' in glyph ? String(glyph.unicode) : ''))
    .join('');
}

/** Ligatures and spaces differ between the operators and the text layer; letters do not. */
function squeezed(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '');
}

function isBoldFont(page: PDFPageProxy, fontName: string): boolean {
  try {
    const font = page.commonObjs.get(fontName) as { name?: unknown; bold?: unknown } | null;
    return font?.bold === true || (typeof font?.name === 'string' && /bold|black|heavy|semibold|demi/i.test(font.name));
  } catch {
    return false; // A font that never loaded has no weight.
  }
}
