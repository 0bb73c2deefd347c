/**
 * How one text became another. A text is changed by a sorted list of edits that do not overlap; the map made from them
 * carries positions across in both directions.
 *
 * Spans stay whole: an offset strictly inside an edit moves to the edit's outer border, and where several offsets of one
 * text fall together in the other (a deletion, an insertion), the edge decides. A `start` leaves them behind, an `end`
 * stops before them. So a span that touches a replaced piece covers all of it, and one that does not takes none of it.
 * Offsets are UTF-16 units.
 */

/** Replaces the half-open range `start`–`end` of the source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Which end of a span an offset is; `start` when not told. */
export type Edge = 'start' | 'end';

export interface OffsetMap {
  /** Position in the source of a position in the target. Never decreases as `offset` grows. */
  toSource(offset: number, edge?: Edge): number;
  /** Position in the target of a position in the source. Never decreases as `offset` grows. */
  toTarget(offset: number, edge?: Edge): number;
}

/** The map of a text that was not changed. */
export const UNCHANGED: OffsetMap = { toSource: (offset) => offset, toTarget: (offset) => offset };

/**
 * Applies all edits at once. Offsets of every edit are those of `text` before any edit.
 * @throws RangeError when edits overlap, are out of order or reach outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): { readonly text: string; readonly map: OffsetMap } {
  const parts: string[] = [];
  let position = 0;
  for (const edit of edits) {
    if (edit.start < position || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}-${edit.end} overlaps another, is out of order or lies outside the text`);
    }
    parts.push(text.slice(position, edit.start), edit.replacement);
    position = edit.end;
  }
  parts.push(text.slice(position));
  return { text: parts.join(''), map: edits.length === 0 ? UNCHANGED : mapOf(edits) };
}

/** The map from the source of `first` to the target of `second`, when the target of `first` is the source of `second`. */
export function compose(first: OffsetMap, second: OffsetMap): OffsetMap {
  if (first === UNCHANGED) return second;
  if (second === UNCHANGED) return first;
  return {
    toSource: (offset, edge) => first.toSource(second.toSource(offset, edge), edge),
    toTarget: (offset, edge) => second.toTarget(first.toTarget(offset, edge), edge),
  };
}

/** Borders of the pieces on one side, in order. */
interface Pieces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function mapOf(edits: readonly Edit[]): OffsetMap {
  const sources: Pieces = { starts: new Int32Array(edits.length), ends: new Int32Array(edits.length) };
  const targets: Pieces = { starts: new Int32Array(edits.length), ends: new Int32Array(edits.length) };
  let shift = 0;
  for (const [index, { start, end, replacement }] of edits.entries()) {
    sources.starts[index] = start;
    sources.ends[index] = end;
    targets.starts[index] = start + shift;
    targets.ends[index] = start + shift + replacement.length;
    shift += replacement.length - (end - start);
  }
  return {
    toSource: (offset, edge = 'start') => carry(offset, edge, targets, sources),
    toTarget: (offset, edge = 'start') => carry(offset, edge, sources, targets),
  };
}

/** Carries an offset from the side of `from` to the side of `to`; both list the same edits in order. */
function carry(offset: number, edge: Edge, from: Pieces, to: Pieces): number {
  // The last piece a start lies behind or in, the first piece an end lies before or in: the others change nothing but the shift.
  const index = edge === 'start' ? lastStartingAt(from, offset) : lastStartingBefore(from, offset);
  if (index < 0) return offset;
  if (offset >= from.ends[index]!) return to.ends[index]! + (offset - from.ends[index]!);
  return edge === 'end' ? to.ends[index]! : to.starts[index]!;
}

/** Index of the last piece with `start <= offset`, or -1. */
function lastStartingAt({ starts }: Pieces, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the last piece with `start < offset`, or -1. */
function lastStartingBefore(pieces: Pieces, offset: number): number {
  return lastStartingAt(pieces, offset - 1);
}
