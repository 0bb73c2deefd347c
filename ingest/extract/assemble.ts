import type { Block, BlockKind } from '../../core/domain/document.js';
import { cleanCode, cleanLine } from '../clean.js';
import { refused, type Extraction, type HiddenText } from './extraction.js';

/** A block before it has a place in the text: what a parser reports, in reading order. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** 1 to 6; headings only. */
  readonly level?: number;
  readonly page?: number;
  /** Pieces of one list or table share a number and are joined by one line break. */
  readonly group?: number;
  /** The piece that introduces the list this one belongs to. */
  readonly stem?: Piece;
}

/** What a parser found besides the pieces. */
export interface Stated {
  /** Title the file states outside its text (front matter, document properties, `<title>`). */
  readonly title?: string;
  /** True when `title` was written by the owner for this purpose: it then opens the text if no heading says the same. */
  readonly isTitleShown?: boolean;
  readonly language?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly warnings?: readonly string[];
  readonly hidden?: readonly HiddenText[];
  readonly isRecognised?: boolean;
  /** What to answer when no piece has text. */
  readonly whenEmpty?: Extraction;
}

/**
 * Makes the canonical text of a document: cleaned pieces joined by a blank line, items of one list or table by a line
 * break, each block with its exact place and the headings above it. A heading block's own title is the last of its path;
 * the document's title heads the text but no path.
 */
export function assemble(pieces: readonly Piece[], stated: Stated = {}): Extraction {
  const cleaned = pieces
    .map((piece) => ({ piece, text: piece.kind === 'code' ? cleanCode(piece.text) : cleanLine(piece.text) }))
    .filter(({ text }) => text !== '');
  if (cleaned.length === 0) {
    return stated.whenEmpty ?? refused('empty', 'The file holds no text: add some, or remove the file.');
  }

  const statedTitle = stated.title === undefined ? '' : cleanLine(stated.title);
  const firstHeadings = cleaned.filter(({ piece }) => piece.kind === 'heading' && piece.level === 1);
  const titleEntry = titleHeading(firstHeadings, statedTitle, cleaned[0]);
  if (titleEntry === undefined && statedTitle !== '' && stated.isTitleShown === true) {
    cleaned.unshift({ piece: { kind: 'heading', level: 1, text: statedTitle }, text: statedTitle });
  }
  const titlePiece = titleEntry ?? (stated.isTitleShown === true && statedTitle !== '' ? cleaned[0] : undefined);

  const blocks: Block[] = [];
  const spans = new Map<Piece, { start: number; end: number }>();
  const parts: string[] = [];
  const path: { level: number; title: string }[] = [];
  let length = 0;
  let previous: Piece | undefined;
  for (const entry of cleaned) {
    const { piece, text } = entry;
    if (previous !== undefined) {
      const joint = piece.group !== undefined && piece.group === previous.group ? '\n' : '\n\n';
      parts.push(joint);
      length += joint.length;
    }
    const level = piece.level ?? 6;
    if (piece.kind === 'heading') {
      while (path.length > 0 && path.at(-1)!.level >= level) path.pop();
      if (entry !== titlePiece) path.push({ level, title: text });
    }
    // A question of a table of questions is the title of its own answer, for as long as no other begins.
    if (piece.kind === 'question') {
      while (path.length > 0 && path.at(-1)!.level >= 7) path.pop();
      path.push({ level: 7, title: text });
    }
    const span = { start: length, end: length + text.length };
    const stem = piece.stem === undefined ? undefined : spans.get(piece.stem);
    spans.set(piece, span);
    blocks.push({
      ...span,
      kind: piece.kind,
      headingPath: path.map(({ title }) => title),
      ...(piece.kind === 'heading' ? { level } : {}),
      ...(piece.page === undefined ? {} : { page: piece.page }),
      ...(stem === undefined ? {} : { stem }),
    });
    parts.push(text);
    length = span.end;
    previous = piece;
  }

  const title = statedTitle !== '' && (stated.isTitleShown === true || titlePiece === undefined) ? statedTitle : titlePiece?.text;
  const opening = cleaned[0]?.piece.kind === 'heading' ? cleaned[0].text : undefined;
  return {
    kind: 'extracted',
    title: title ?? opening,
    ...(stated.language === undefined || stated.language.trim() === '' ? {} : { language: stated.language.trim() }),
    statedFacts: stated.facts ?? {},
    text: parts.join(''),
    blocks,
    warnings: stated.warnings ?? [],
    hidden: stated.hidden ?? [],
    ...(stated.isRecognised === true ? { ocr: true } : {}),
  };
}

/** The heading that names the whole document: the one the stated title repeats, else the only first-level one or that which opens the text. */
function titleHeading<Entry extends { readonly text: string }>(
  headings: readonly Entry[],
  statedTitle: string,
  opening: Entry | undefined,
): Entry | undefined {
  const same = headings.find(({ text }) => text.toLowerCase() === statedTitle.toLowerCase());
  if (same !== undefined || headings.length <= 1) return same ?? headings[0];
  // Several first-level headings are sections, but for one at the very top of a text without another title.
  return statedTitle === '' && headings[0] === opening ? opening : undefined;
}
