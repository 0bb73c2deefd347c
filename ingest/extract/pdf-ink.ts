import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BLACK, isSameColour, parseColour, WHITE, type Colour } from './css-colour.js';
import type { HiddenHow } from './extraction.js';
import { area, type Box, boxOf, contains, EVERYWHERE, IDENTITY, intersect, type Matrix, multiply, toMatrix } from './pdf-matrix.js';

/** One letter, or what one glyph stands for. Lengths along its run's baseline, in points. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** Letters that one operator wrote: on one baseline, in one type. */
export interface Run {
  readonly glyphs: readonly Glyph[];
  /** Across the baseline; grows downwards for a reader who holds the page so that the run reads from left to right. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Quarter turns, clockwise. */
  readonly angle: 0 | 1 | 2 | 3;
  /** On the page as it is shown. */
  readonly box: Box;
  /** Widest gap that still lies between two letters of one word. */
  readonly letterGap: number;
  /** Why nobody sees it; changes when something is painted over it later. */
  how: HiddenHow | undefined;
}

export interface PageInk {
  readonly runs: readonly Run[];
  /** Share of the page that its largest picture covers, 0 to 1. */
  readonly largestPicture: number;
  /** Glyphs left out because their font does not say which letters they are. */
  readonly unmappedGlyphs: number;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Font {
  readonly name?: unknown;
  readonly bold?: unknown;
  readonly vertical?: unknown;
  readonly fontMatrix?: unknown;
}

/** What `q` saves and `Q` brings back (PDF 32000-1, 8.4). */
interface State {
  matrix: Matrix;
  clip: Box;
  isClipWhole: boolean;
  fill: Colour | undefined;
  stroke: Colour | undefined;
  fillAlpha: number;
  strokeAlpha: number;
  /** How opaque the groups around are. */
  groupAlpha: number;
  isBlended: boolean;
  mode: number;
  font: Font;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  rise: number;
  leading: number;
}

/** What was painted under the words to come; undefined ink is a picture or a pattern. */
interface Ground {
  readonly box: Box;
  readonly ink: Colour | undefined;
}

/** Grounds beyond these lie under so many others that the last ones tell enough. */
const MAX_GROUNDS = 2_000;
const UNSEEN = 0.05;

/**
 * Follows the graphics state through the operators of a page, as a reader's program does, and notes every run of letters with
 * its place and whether it leaves ink that can be seen. Pictures are not decoded, so a picture shows as a change of coordinates
 * with nothing painted in it before the state is restored.
 */
export function inkOfPage(operators: OperatorList, page: PDFPageProxy, isLayerShown: (layer: unknown) => boolean): PageInk {
  const viewport = page.getViewport({ scale: 1 });
  const sheet: Box = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const sheetArea = area(sheet) || 1;
  const runs: Run[] = [];
  const fonts = new Map<Font, Run[]>();
  const stack: State[] = [];
  const layers: boolean[] = [];
  let grounds: Ground[] = [];
  let state = firstState(toMatrix(viewport.transform) ?? IDENTITY);
  let [text, line]: [Matrix, Matrix] = [IDENTITY, IDENTITY];
  let along = 0;
  let isClipDue = false;
  let isPictureDue = false;
  let largestPicture = 0;

  const save = (): void => {
    stack.push({ ...state });
  };
  const restore = (): void => {
    if (isPictureDue) paintPicture();
    state = stack.pop() ?? state;
  };
  const paintPicture = (): void => {
    const box = intersect(intersect(boxOf(state.matrix, 0, 0, 1, 1), state.clip), sheet);
    largestPicture = Math.max(largestPicture, area(box) / sheetArea);
    lay({ box, ink: undefined });
    isPictureDue = false;
  };
  const lay = (ground: Ground): void => {
    if (area(ground.box) < 4) return;
    if (contains(ground.box, sheet, 1)) grounds = [];
    if (grounds.length >= MAX_GROUNDS) grounds.shift();
    grounds.push(ground);
  };
  const startLine = (matrix: Matrix): void => {
    text = matrix;
    line = matrix;
    along = 0;
  };
  const moveBy = (x: number, y: number): void => startLine(multiply(line, [1, 0, 0, 1, x, y]));

  const drawPath = (values: unknown): void => {
    const [painted, data, bounds] = Array.isArray(values) ? (values as unknown[]) : [];
    isPictureDue = false;
    const corners = ArrayBuffer.isView(bounds) || Array.isArray(bounds) ? Array.from(bounds as ArrayLike<number>) : [];
    const [x0, y0, x1, y1] = corners;
    const box =
      x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined || !corners.every(Number.isFinite)
        ? undefined
        : boxOf(state.matrix, x0, y0, x1, y1);
    const isUpright = Math.abs(state.matrix[0] * state.matrix[1]) < 1e-6 && Math.abs(state.matrix[2] * state.matrix[3]) < 1e-6;
    const isRectangle = box !== undefined && isUpright && isRectangular(data, corners);
    if (isClipDue) {
      isClipDue = false;
      state.clip = intersect(state.clip, box ?? { left: 0, top: 0, right: -1, bottom: -1 });
      state.isClipWhole &&= isRectangle;
    }
    if (box === undefined || !FILLS.has(painted as number)) return;
    const alpha = state.fillAlpha * state.groupAlpha;
    const seen = intersect(intersect(box, state.clip), sheet);
    if (alpha <= UNSEEN || area(seen) < 4) return;
    const isPlain = isRectangle && state.isClipWhole && alpha > 0.95 && !state.isBlended;
    lay({ box: seen, ink: isPlain ? state.fill : undefined });
    if (!isPlain || state.fill === undefined) return;
    for (const run of runs) if (run.how === undefined && contains(seen, run.box, run.size * 0.2)) run.how = 'covered';
  };

  const show = (values: unknown): void => {
    isPictureDue = false;
    const glyphs: unknown = Array.isArray(values) ? values[0] : undefined;
    if (!Array.isArray(glyphs)) return;
    const [written, moved] = placeGlyphs(glyphs, state, along);
    const upright = multiply(multiply(state.matrix, text), [1, 0, 0, 1, 0, state.rise]);
    const toPage = state.font.vertical === true ? multiply(upright, DOWNWARDS) : upright;
    along = moved;
    if (written.length === 0) return;
    const run = runOf(written, state, toPage);
    if (run === undefined) return;
    run.how = layers.includes(false) ? 'hidden-layer' : howHidden(run, state, sheet, grounds);
    runs.push(run);
    const same = fonts.get(state.font);
    if (same === undefined) fonts.set(state.font, [run]);
    else same.push(run);
  };

  operators.fnArray.forEach((operator, index) => {
    const values = operators.argsArray[index];
    const numbers = Array.isArray(values) || ArrayBuffer.isView(values) ? Array.from(values as ArrayLike<unknown>) : [];
    const number = (position: number): number => (Number.isFinite(numbers[position]) ? (numbers[position] as number) : 0);
    switch (operator) {
      case OPS.save:
        save();
        break;
      case OPS.restore:
        restore();
        break;
      case OPS.transform: {
        const matrix = toMatrix(values);
        if (matrix !== undefined) state.matrix = multiply(state.matrix, matrix);
        isPictureDue = true;
        break;
      }
      case OPS.beginGroup:
        save();
        state = { ...state, groupAlpha: state.groupAlpha * state.fillAlpha, fillAlpha: 1, strokeAlpha: 1 };
        break;
      case OPS.paintFormXObjectBegin:
      case OPS.beginAnnotation: {
        save();
        const [first, second] = operator === OPS.beginAnnotation ? [numbers[2], numbers[3]] : [numbers[0], undefined];
        for (const matrix of [toMatrix(first), toMatrix(second)]) if (matrix !== undefined) state.matrix = multiply(state.matrix, matrix);
        if (operator === OPS.paintFormXObjectBegin && (Array.isArray(numbers[1]) || ArrayBuffer.isView(numbers[1]))) {
          const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(numbers[1] as ArrayLike<number>);
          state.clip = intersect(state.clip, boxOf(state.matrix, x0, y0, x1, y1));
        }
        break;
      }
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        restore();
        break;
      case OPS.clip:
      case OPS.eoClip:
        isClipDue = true;
        break;
      case OPS.constructPath:
        drawPath(values);
        break;
      case OPS.shadingFill:
        isPictureDue = false;
        lay({ box: intersect(state.clip, sheet), ink: undefined });
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintSolidColorImageMask:
        paintPicture();
        break;
      case OPS.setFillRGBColor:
        state.fill = colourOf(numbers);
        break;
      case OPS.setStrokeRGBColor:
        state.stroke = colourOf(numbers);
        break;
      case OPS.setFillColorN:
        state.fill = undefined;
        break;
      case OPS.setStrokeColorN:
        state.stroke = undefined;
        break;
      case OPS.setGState:
        setGraphicsState(state, numbers[0]);
        break;
      case OPS.beginMarkedContent:
        layers.push(true);
        break;
      case OPS.beginMarkedContentProps:
        layers.push(numbers[0] !== 'OC' || isLayerShown(numbers[1]));
        break;
      case OPS.endMarkedContent:
        layers.pop();
        break;
      case OPS.beginText:
        startLine(IDENTITY);
        break;
      case OPS.setFont:
        state.font = fontOf(page, numbers[0]);
        state.size = number(1);
        break;
      case OPS.setTextMatrix:
        startLine(toMatrix(numbers[0]) ?? toMatrix(values) ?? IDENTITY);
        break;
      case OPS.moveText:
        moveBy(number(0), number(1));
        break;
      case OPS.setLeadingMoveText:
        state.leading = number(1);
        moveBy(number(0), number(1));
        break;
      case OPS.setLeading:
        state.leading = -number(0);
        break;
      case OPS.nextLine:
        moveBy(0, state.leading);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = number(0);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case OPS.setHScale:
        state.hScale = number(0) / 100;
        break;
      case OPS.setTextRise:
        state.rise = number(0);
        break;
      case OPS.setTextRenderingMode:
        state.mode = number(0);
        break;
      case OPS.showText:
        show(values);
        break;
    }
  });
  const unmapped = new Set([...fonts.values()].filter(isUnmapped).flat());
  return {
    runs: runs.filter((run) => !unmapped.has(run)),
    largestPicture,
    unmappedGlyphs: [...unmapped].reduce((sum, run) => sum + run.glyphs.length, 0),
  };
}

const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/**
 * A font without a table of its letters gives bare glyph numbers, which read as control characters where they are small: then
 * what looks like letters of that font is none either.
 */
function isUnmapped(runs: readonly Run[]): boolean {
  let [controls, glyphs] = [0, 0];
  for (const run of runs) {
    for (const { text } of run.glyphs) {
      glyphs++;
      const code = text.charCodeAt(0);
      if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls++;
    }
  }
  return controls >= 3 && controls > glyphs * 0.1;
}

function firstState(matrix: Matrix): State {
  const unset = { charSpacing: 0, wordSpacing: 0, hScale: 1, rise: 0, leading: 0, mode: 0, size: 0, font: {} };
  const ink = { fill: BLACK, stroke: BLACK, fillAlpha: 1, strokeAlpha: 1, groupAlpha: 1, isBlended: false };
  return { matrix, clip: EVERYWHERE, isClipWhole: true, ...ink, ...unset };
}

function setGraphicsState(state: State, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    const [key, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (key === 'ca' && typeof value === 'number') state.fillAlpha = value;
    if (key === 'CA' && typeof value === 'number') state.strokeAlpha = value;
    if (key === 'BM') state.isBlended = value !== 'source-over';
  }
}

function colourOf(values: readonly unknown[]): Colour | undefined {
  const [first, second, third] = values;
  if (typeof first === 'string') return parseColour(first);
  return typeof first === 'number' && typeof second === 'number' && typeof third === 'number' ? [first, second, third, 1] : undefined;
}

function fontOf(page: PDFPageProxy, name: unknown): Font {
  try {
    return typeof name === 'string' ? ((page.commonObjs.get(name) as Font | null) ?? {}) : {};
  } catch {
    return {}; // A font that never loaded has no weight and no matrix.
  }
}

/** Glyphs with their places along the baseline (PDF 32000-1, 9.4.4), in text space; and where the next one goes. */
function placeGlyphs(items: readonly unknown[], state: State, from: number): [Glyph[], number] {
  const unit = (toMatrix(state.font.fontMatrix)?.[0] ?? 0.001) * state.size;
  const isVertical = state.font.vertical === true;
  const glyphs: Glyph[] = [];
  let x = from;
  for (const item of items) {
    if (typeof item === 'number') {
      x -= (item / 1000) * state.size * state.hScale;
      continue;
    }
    if (item === null || typeof item !== 'object') continue;
    const { unicode, width, isSpace } = item as { unicode?: unknown; width?: unknown; isSpace?: unknown };
    const advance = (isVertical ? state.size : (typeof width === 'number' ? width : 0) * unit) * state.hScale;
    const right = x + advance + (state.charSpacing + (isSpace === true ? state.wordSpacing : 0)) * state.hScale;
    if (typeof unicode === 'string' && unicode !== '') glyphs.push({ text: unicode, x, right });
    x = right;
  }
  return [glyphs, x];
}

function runOf(written: readonly Glyph[], state: State, toPage: Matrix): Run | undefined {
  const scale = Math.hypot(toPage[0], toPage[1]);
  const height = Math.hypot(toPage[2], toPage[3]) * Math.abs(state.size);
  if (!Number.isFinite(scale) || !Number.isFinite(height)) return undefined;
  const sign = Math.sign(state.size) || 1;
  const angle = (Math.round(Math.atan2(toPage[1] * sign, toPage[0] * sign) / (Math.PI / 2)) & 3) as Run['angle'];
  const [left, top] = [written[0]?.x ?? 0, Math.abs(state.size) * 0.8];
  const end = written.at(-1)?.right ?? left;
  // The direction of reading is the positive one, so that order and gaps can be compared.
  const [originX, originY] = [toPage[4], toPage[5]];
  const [start, across] =
    angle === 0 ? [originX, originY] : angle === 1 ? [originY, -originX] : angle === 2 ? [-originX, -originY] : [-originY, originX];
  const glyphs = written.map(({ text, x, right }) => {
    const [one, other] = [start + x * scale * sign, start + right * scale * sign];
    return { text, x: Math.min(one, other), right: Math.max(one, other) };
  });
  return {
    glyphs,
    y: across,
    size: height,
    isBold: state.font.bold === true || (typeof state.font.name === 'string' && /bold|black|heavy|semibold|demi/i.test(state.font.name)),
    angle,
    box: boxOf(toPage, Math.min(left, end), -top * 0.25 * sign, Math.max(left, end), top * sign),
    letterGap: letterGapOf(glyphs, height),
    how: undefined,
  };
}

/** A gap from about a tenth of the size on parts words, unless the whole run is set that wide. */
function letterGapOf(glyphs: readonly Glyph[], size: number): number {
  const usual = size * 0.12;
  const gaps: number[] = [];
  for (let index = 1; index < glyphs.length; index++) gaps.push(glyphs[index]!.x - glyphs[index - 1]!.right);
  if (gaps.length < 4) return usual;
  gaps.sort((one, other) => one - other);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return middle > usual ? middle * 1.6 : usual;
}

function howHidden(run: Run, state: State, sheet: Box, grounds: readonly Ground[]): HiddenHow | undefined {
  const { box, size } = run;
  const isStroked = state.mode === 1 || state.mode === 5;
  const alpha = (isStroked ? state.strokeAlpha : state.fillAlpha) * state.groupAlpha;
  if (state.mode === 3 || state.mode === 7 || alpha <= UNSEEN) return 'transparent';
  if (size < 2 || Math.abs(state.hScale) < 0.1) return 'tiny';
  if (box.right < sheet.left || box.left > sheet.right || box.bottom < sheet.top || box.top > sheet.bottom) return 'off-page';
  const shown = intersect(box, state.clip);
  if (shown.right <= shown.left || shown.bottom <= shown.top) return 'clipped';
  const ink = isStroked ? state.stroke : state.fill;
  const outline = state.mode === 2 || state.mode === 6 ? state.stroke : ink;
  if (ink === undefined || outline === undefined) return undefined;
  const ground = groundUnder(box, grounds);
  return ground !== undefined && isSameColour(ink, ground) && isSameColour(outline, ground) ? 'same-colour' : undefined;
}

/** The colour a run lies on; undefined where it lies on a picture, or half on something. */
function groundUnder(box: Box, grounds: readonly Ground[]): Colour | undefined {
  for (let index = grounds.length - 1; index >= 0; index--) {
    const ground = grounds[index]!;
    const common = intersect(box, ground.box);
    if (common.right <= common.left || common.bottom <= common.top) continue;
    if (contains(ground.box, box, 1)) return ground.ink;
    if (area(common) > area(box) * 0.1) return undefined;
  }
  return WHITE;
}

/** True for one rectangle whose sides are upright; `data` are pdf.js's path commands with their coordinates. */
function isRectangular(data: unknown, [x0, y0, x1, y1]: readonly number[]): boolean {
  const path: unknown = Array.isArray(data) ? data[0] : data;
  const values = Array.isArray(path) || ArrayBuffer.isView(path) ? Array.from(path as ArrayLike<number>) : [];
  let corners = 0;
  for (let index = 0; index < values.length;) {
    const command = values[index];
    if (command === MOVE || command === LINE) {
      const [x, y] = [values[index + 1], values[index + 2]];
      if ((x !== x0 && x !== x1) || (y !== y0 && y !== y1)) return false;
      if (command === MOVE && corners > 0 && index + 3 < values.length - 1) return false;
      corners++;
      index += 3;
    } else if (command === CLOSE) index++;
    else return false;
  }
  return corners === 4 || corners === 5;
}

/** Vertical writing advances down the page. */
const DOWNWARDS: Matrix = [0, -1, 1, 0, 0, 0];

const [MOVE, LINE, CLOSE] = [0, 1, 3] as const;
