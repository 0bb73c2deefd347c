/**
 * What stands side by side on a page: tables, and columns of prose that were written line by line across. A PDF has no cells; they
 * show as gaps in several lines at the same places. Only lines that were written across are looked at: a page that is written
 * column by column says itself in which order it is read.
 */
import type { Glyph, Run } from './pdf-ink.js';

/** A part of a page in reading order: runs as they follow each other, or a table. */
type PagePart =
  | { readonly kind: 'runs'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly TableRow[] };

interface TableRow {
  readonly cells: readonly string[];
  /** One of its runs, for its place and type. */
  readonly run: Run;
}

/** Words of one line between two wide gaps. */
interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** A run that reaches over several cells is cut. */
  readonly runs: readonly Run[];
  /** The same, uncut. */
  readonly sources: readonly Run[];
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
  /** Whether nothing of another row was written between its cells. */
  readonly isAcross: boolean;
}

interface Span {
  left: number;
  right: number;
}

/** Of the type size: wider than the space between words, also in lines that are set to full width. By hand. */
const CELL_GAP = 1.3;
/** Of the type size: rows further apart belong to different things. */
const ROW_GAP = 4;
const LEAST_ROWS = 3;
/** Lines of prose are longer than this, and most cells of a table are shorter. */
const PROSE_CHARACTERS = 24;
const MAX_COLUMNS = 30;
/** A page with more lines is none. */
const MAX_ROWS = 500;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Cuts a page into parts; one without anything side by side is one part, its runs as they were. */
export function partsOfPage(runs: readonly Run[]): PagePart[] {
  const upright = runs.filter((run) => run.angle === 0 && hasInk(run));
  const rows = rowsOf(upright);
  const found = rows.length > MAX_ROWS ? [] : bandsOf(rows).flatMap((band) => readBand(band) ?? []);
  if (found.length === 0) return [{ kind: 'runs', runs }];
  const bandOf = new Map<Run, Found>(found.flatMap((one) => one.runs.map((run) => [run, one] as const)));
  const parts: PagePart[] = [];
  const done = new Set<Found>();
  let open: Run[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push({ kind: 'runs', runs: open });
    open = [];
  };
  for (const run of runs) {
    const band = bandOf.get(run);
    if (band === undefined) open.push(run);
    else if (!done.has(band)) {
      done.add(band);
      close();
      for (const each of band.parts) parts.push(each);
    }
  }
  close();
  return parts;
}

interface Found {
  /** Runs of the page that `parts` stand for. */
  readonly runs: readonly Run[];
  readonly parts: readonly PagePart[];
}

function hasInk(run: Run): boolean {
  return run.glyphs.some(({ text }) => text.trim() !== '');
}

function rowsOf(runs: readonly Run[]): Row[] {
  const order = new Map(runs.map((run, index) => [run, index]));
  const sorted = [...runs].sort((one, other) => one.y - other.y);
  const rows: Row[] = [];
  for (let from = 0; from < sorted.length;) {
    const first = sorted[from]!;
    let to = from + 1;
    while (to < sorted.length && sorted[to]!.y - first.y < first.size * 0.5) to += 1;
    const own = sorted.slice(from, to);
    from = to;
    const size = own.reduce((most, run) => Math.max(most, run.size), 0);
    const places = own.map((run) => order.get(run)!).sort((one, other) => one - other);
    const isAcross = places.at(-1)! - places[0]! === places.length - 1;
    rows.push({ y: first.y, size, cells: cellsOf(own, size), isAcross });
  }
  return rows;
}

function cellsOf(runs: readonly Run[], size: number): Cell[] {
  const letters = runs
    .flatMap((run) => run.glyphs.filter(({ text }) => text.trim() !== '').map((glyph) => ({ glyph, run })))
    .sort((one, other) => one.glyph.x - other.glyph.x);
  const cells: { text: string; left: number; right: number; glyphs: Map<Run, Glyph[]> }[] = [];
  for (const { glyph, run } of letters) {
    let cell = cells.at(-1);
    if (cell === undefined || glyph.x - cell.right > size * CELL_GAP) {
      cell = { text: '', left: glyph.x, right: glyph.right, glyphs: new Map() };
      cells.push(cell);
    } else if (glyph.x - cell.right > run.letterGap) cell.text += ' ';
    cell.text += glyph.text;
    cell.right = Math.max(cell.right, glyph.right);
    const own = cell.glyphs.get(run);
    if (own === undefined) cell.glyphs.set(run, [glyph]);
    else own.push(glyph);
  }
  return cells.map(({ text, left, right, glyphs }) => ({
    text: text.trim(),
    left,
    right,
    runs: [...glyphs].map(([run, own]) => (own.length === run.glyphs.length ? run : { ...run, glyphs: own })),
    sources: [...glyphs.keys()],
  }));
}

/** Rows one under the other in which things stand side by side; a single cell may stand between them, as the rest of a cell does. */
function bandsOf(rows: readonly Row[]): Row[][] {
  const bands: Row[][] = [];
  let band: Row[] = [];
  const close = (): void => {
    while ((band.at(-1)?.cells.length ?? 2) < 2) band.pop();
    if (band.filter(({ cells }) => cells.length > 1).length >= LEAST_ROWS) bands.push(band);
    band = [];
  };
  for (const row of rows) {
    const last = band.at(-1);
    if (last !== undefined && row.y - last.y > row.size * ROW_GAP) close();
    if (row.cells.length > 1) {
      if (band.length > 0 && columnsOf([...band, row]).length < 2) close();
      band.push(row);
    } else if (band.length > 0) {
      const [cell] = row.cells;
      const isInside = columnsOf(band).some((column) => cell!.left >= column.left - 2 && cell!.right <= column.right + row.size);
      if (isInside) band.push(row);
      else close();
    }
  }
  close();
  return bands;
}

/** Places between the gaps that all rows share, from the left. */
function columnsOf(rows: readonly Row[]): Span[] {
  const spans = rows
    .flatMap(({ cells }) => cells)
    .map(({ left, right }) => ({ left, right }))
    .sort((one, other) => one.left - other.left);
  const columns: Span[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last !== undefined && span.left <= last.right) last.right = Math.max(last.right, span.right);
    else columns.push(span);
  }
  return columns;
}

function readBand(band: readonly Row[]): Found | undefined {
  const several = band.filter(({ cells }) => cells.length > 1);
  const columns = columnsOf(band);
  if (columns.length < 2 || columns.length > MAX_COLUMNS) return undefined;
  if (several.filter(({ isAcross }) => isAcross).length < several.length * 0.8) return undefined;
  const cells = band.flatMap((row) => row.cells);
  if (cells.some(({ text }) => RIGHT_TO_LEFT.test(text))) return undefined;
  const lengths = columns.map((column) => median(cells.filter((cell) => isIn(cell, column)).map(({ text }) => text.length)));
  const runs = cells.flatMap((cell) => cell.sources);
  if (lengths.every((length) => length > PROSE_CHARACTERS)) {
    const ordered = columns.flatMap((column) => band.flatMap((row) => row.cells.filter((cell) => isIn(cell, column))));
    return { runs, parts: [{ kind: 'runs', runs: ordered.flatMap((cell) => cell.runs) }] };
  }
  // Marks of a list stand apart from its words.
  const first = cells.filter((cell) => isIn(cell, columns[0]!));
  if (first.every(({ text }) => /^(?:\W{1,2}|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])$/i.test(text))) return undefined;
  return tableOf(band, columns, runs);
}

function tableOf(band: readonly Row[], columns: readonly Span[], runs: readonly Run[]): Found | undefined {
  const gaps = band.slice(1).map((row, index) => row.y - band[index]!.y);
  const usual = median(gaps);
  const rows: { cells: string[]; row: Row }[] = [];
  for (const [index, row] of band.entries()) {
    const cells = columns.map((column) =>
      row.cells
        .filter((cell) => isIn(cell, column))
        .map(({ text }) => text)
        .join(' '),
    );
    const above = rows.at(-1);
    // The rest of a cell stands closer to it than rows do to each other, and under no first cell.
    if (above !== undefined && cells[0] === '' && gaps[index - 1]! < usual * 0.85)
      above.cells = above.cells.map((cell, column) => `${cell} ${cells[column]!}`.trim());
    else rows.push({ cells, row });
  }
  if (rows.length < LEAST_ROWS) return undefined;
  const [top, ...others] = rows;
  const hasHeader = namesColumns(top!, others);
  if (!hasHeader && columns.length < 3) return undefined;
  const listed = hasHeader ? others : rows;
  return {
    runs,
    parts: [
      {
        kind: 'table',
        header: hasHeader ? top!.cells : [],
        rows: listed.map(({ cells, row }) => ({ cells, run: row.cells[0]!.runs[0]! })),
      },
    ],
  };
}

/** A first row that is set in bold, as the others are not, or that holds words only over a column of figures. */
function namesColumns(
  top: { readonly cells: readonly string[]; readonly row: Row },
  others: readonly { readonly cells: readonly string[]; readonly row: Row }[],
): boolean {
  const { cells } = top;
  if (cells.filter((cell) => cell !== '').length < Math.max(2, cells.length - 1)) return false;
  if (cells.some((cell) => cell.length > 60 || /[.!?;]$/.test(cell))) return false;
  const isBold = ({ row }: typeof top): boolean => row.cells.every((cell) => cell.runs.every((run) => run.isBold));
  if (isBold(top) && !others.every(isBold)) return true;
  if (cells.some((cell) => /^[\W_]*\d/.test(cell))) return false;
  return cells.some((_, column) => {
    const below = others.map((row) => row.cells[column]!).filter((cell) => cell !== '');
    return below.length >= 2 && below.every((cell) => /^[^\p{L}]*\d/u.test(cell));
  });
}

function isIn(cell: Cell, column: Span): boolean {
  return cell.left >= column.left && cell.right <= column.right;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
