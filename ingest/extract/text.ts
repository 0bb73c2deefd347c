import type { Block, Span } from '../../core/domain/document.js';
import { UNCHANGED, type Edit, type OffsetMap } from '../../core/text/offset-map.js';
import { applyAndCompose, visibleEdits } from '../clean.js';
import { decode } from './decode.js';
import { refused, type Extraction } from './extraction.js';

/** Plain text: paragraphs by blank lines; a short titled line that stands alone before a paragraph is a heading. */
export function extractText(bytes: Uint8Array): Extraction {
  const source = decode(bytes);
  if (typeof source !== 'string') return source;
  const { text, blocks } = plainTextToBlocks(source);
  if (blocks.length === 0) return refused('empty', 'The file holds no text: add some, or remove the file.');
  return { kind: 'extracted', title: titleOf(text, blocks), statedFacts: {}, text, blocks, warnings: [], hidden: [] };
}

/** Canonical text and blocks of a raw source, with the way back to its offsets; for files and for evaluation corpora. */
export function plainTextToBlocks(source: string): { readonly text: string; readonly blocks: readonly Block[]; readonly map: OffsetMap } {
  const paragraphs = paragraphsOf(source);
  if (paragraphs.length === 0) return { text: '', blocks: [], map: UNCHANGED };

  const edits: Edit[] = [];
  let position = 0;
  for (const paragraph of paragraphs) {
    const gap = { start: position, end: paragraph.start, replacement: position === 0 ? '' : paragraph.joint };
    if (source.slice(gap.start, gap.end) !== gap.replacement) edits.push(gap);
    for (const each of visibleEdits(source, paragraph.start, paragraph.end)) edits.push(each);
    position = paragraph.end;
  }
  if (position < source.length) edits.push({ start: position, end: source.length, replacement: '' });

  const { text, map } = applyAndCompose(source, edits);
  const path: string[] = [];
  let stem: Span | undefined;
  const blocks = paragraphs.map(({ start, end, kind }, index): Block => {
    const span = { start: map.toTarget(start), end: map.toTarget(end, 'end') };
    const words = text.slice(span.start, span.end);
    if (kind === 'paragraph') stem = words.endsWith(':') ? span : undefined;
    if (kind === 'heading') stem = undefined;
    if (kind === 'list-item' || kind === 'step') return { ...span, kind, headingPath: [...path], ...(stem === undefined ? {} : { stem }) };
    if (kind !== 'heading') return { ...span, kind, headingPath: [...path] };
    // The first heading of a text without levels is its title; every later one opens a section.
    if (index === 0) return { ...span, kind, headingPath: [], level: 1 };
    path.splice(0, path.length, words);
    return { ...span, kind, headingPath: [words], level: 2 };
  });
  return { text, blocks, map };
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'step';
  /** What stands between the paragraph before and this one. */
  readonly joint: '\n' | '\n\n';
}

/** Longer lines than this come from text that is not hard-wrapped; UTF-16 units. */
const UNWRAPPED = 100;
const SEEN = /[^\s\p{Cc}\p{Cf}\u3164\u115f\u1160\uffa0]/u;
const BULLET = /^[ \t]*(?:[-*+•‣◦▪–])[ \t]+(?=\S)/u;
const NUMBER = /^[ \t]*(\d{1,3})[.)][ \t]+(?=\S)/u;

function paragraphsOf(source: string): Paragraph[] {
  const lines = linesOf(source);
  const found: Paragraph[] = [];
  let lastNumber = 0;
  let open: { start: number; end: number; kind: Paragraph['kind']; lines: number } | undefined;
  const close = (isBlankAfter: boolean): void => {
    if (open === undefined) return;
    const kind =
      open.kind === 'paragraph' && open.lines === 1 && isBlankAfter && isTitled(source.slice(open.start, open.end)) ? 'heading' : open.kind;
    const last = found.at(-1);
    const isSameList = last !== undefined && last.kind === kind && (kind === 'list-item' || kind === 'step');
    found.push({ start: open.start, end: open.end, kind, joint: isSameList ? '\n' : '\n\n' });
    open = undefined;
  };
  for (const line of lines) {
    const words = source.slice(line.start, line.end);
    const span = seenSpan(words);
    if (span === undefined) {
      close(true);
      continue;
    }
    const number = NUMBER.exec(words);
    const isStep = number !== null && (Number(number[1]) === 1 || Number(number[1]) === lastNumber + 1);
    const marker = isStep ? number : BULLET.exec(words);
    if (marker !== null) {
      close(false);
      if (isStep) lastNumber = Number(number[1]);
      // Bullets and numbers are ink; the order of the blocks keeps the order of the steps.
      open = { start: line.start + marker[0].length, end: line.start + span.end, kind: isStep ? 'step' : 'list-item', lines: 1 };
    } else if (open === undefined) open = { start: line.start + span.start, end: line.start + span.end, kind: 'paragraph', lines: 1 };
    else if (open.lines === 1 && span.end - span.start > UNWRAPPED && isTitled(source.slice(open.start, open.end))) {
      // A title on its own line above text that is not wrapped: the line break is the only mark it has.
      close(true);
      open = { start: line.start + span.start, end: line.start + span.end, kind: 'paragraph', lines: 1 };
    } else open = { ...open, end: line.start + span.end, lines: open.lines + 1 };
  }
  close(false);
  return found;
}

function linesOf(source: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|[\n\r\f\u2028\u2029]/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: source.length });
  return lines;
}

/** From the first to behind the last character a reader sees; undefined for a blank line. */
function seenSpan(line: string): { start: number; end: number } | undefined {
  const start = line.search(SEEN);
  if (start < 0) return undefined;
  let end = line.length;
  while (end > start && !SEEN.test(line.slice(line.codePointAt(end - 2)! > 0xffff ? end - 2 : end - 1, end))) end--;
  return { start, end };
}

/** Reads like a title: short, opens with a capital or a digit, does not end as a sentence does. */
function isTitled(line: string): boolean {
  const text = line.trim();
  return text.length <= 80 && text.split(/\s+/).length <= 12 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !/[.,;:!]$/u.test(text);
}

function titleOf(text: string, blocks: readonly Block[]): string | undefined {
  const first = blocks[0];
  return first?.kind === 'heading' ? text.slice(first.start, first.end) : undefined;
}
