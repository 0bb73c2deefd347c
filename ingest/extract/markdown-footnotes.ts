import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

/**
 * Footnotes of GitHub's Markdown: `[^1]: Words.` becomes a paragraph where it stands, the mark `[^1]` in the text goes.
 * A mark without a note stays as it was written.
 */
export function readFootnotes(parser: MarkdownIt): void {
  parser.block.ruler.before('reference', 'footnote', readNote, { alt: ['paragraph', 'reference'] });
  parser.inline.ruler.before('link', 'footnote-mark', dropMark);
}

interface Notes {
  footnotes?: Set<string>;
}

const NOTE = /\[\^([^\]\s]{1,100})\]:/y;
const MARK = /\[\^([^\]\s]{1,100})\]/y;

function readNote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const open = state.bMarks[startLine]! + state.tShift[startLine]!;
  if (state.src.charCodeAt(open) !== 0x5b || state.sCount[startLine]! - state.blkIndent >= 4) return false;
  NOTE.lastIndex = open;
  const note = NOTE.exec(state.src);
  if (note === null) return false;
  if (silent) return true;
  ((state.env as Notes).footnotes ??= new Set()).add(note[1]!.toLowerCase());

  // What follows the mark, and every line set in by four, is read as a document of its own.
  const [mark, shift, column, parent] = [state.bMarks[startLine]!, state.tShift[startLine]!, state.sCount[startLine]!, state.parentType];
  const words = open + note[0].length;
  state.bMarks[startLine] = words;
  state.tShift[startLine] = /[ \t]*/y.exec(state.src.slice(words, state.eMarks[startLine]))?.[0].length ?? 0;
  state.blkIndent += 4;
  state.sCount[startLine] = state.blkIndent;
  state.parentType = 'reference';
  state.md.block.tokenize(state, startLine, endLine);
  state.blkIndent -= 4;
  [state.bMarks[startLine], state.tShift[startLine], state.sCount[startLine], state.parentType] = [mark, shift, column, parent];
  return true;
}

function dropMark(state: StateInline): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
  MARK.lastIndex = state.pos;
  const mark = MARK.exec(state.src);
  if (mark === null || (state.env as Notes).footnotes?.has(mark[1]!.toLowerCase()) !== true) return false;
  state.pos += mark[0].length;
  return true;
}
