/**
 * The way from a source to the canonical text an extractor made of it, when the extractor keeps no offsets. Words stand in both in
 * the same order but for what mark-up hides (addresses of links, raw HTML) and what tables repeat, so they are matched
 * greedily from the front; a match counts when the next word agrees too, or when it is near. What lies between matched words becomes an edit.
 */
import type { Span } from '../../core/domain/document.js';
import { applyEdits, type Edit, type OffsetMap } from '../../core/text/offset-map.js';

/** Words of the source looked through for the next word: longer than a link's address or a tag, shorter than a section. */
const FAR = 250;
const NEAR = 4;

interface Word extends Span {
  readonly text: string;
}

export function alignTexts(source: string, canonical: string): OffsetMap {
  const from = wordsOf(source);
  const to = wordsOf(canonical);
  const edits: Edit[] = [];
  let [sourceEnd, targetEnd] = [0, 0];
  const keep = (here: Span, there: Span): void => {
    const edit = tightened(source, { start: sourceEnd, end: here.start, replacement: canonical.slice(targetEnd, there.start) });
    if (edit.start < edit.end || edit.replacement !== '') edits.push(edit);
    [sourceEnd, targetEnd] = [here.end, there.end];
  };
  let at = 0;
  to.forEach((word, index) => {
    const found = findWord(from, at, word.text, to[index + 1]?.text);
    const match = from[found];
    if (match === undefined) return;
    keep(match, word);
    at = found + 1;
  });
  keep({ start: source.length, end: source.length }, { start: canonical.length, end: canonical.length });
  return applyEdits(source, edits).map;
}

/** The edit without what both sides begin and end with: punctuation stays where it stands. */
function tightened(source: string, { start, end, replacement }: Edit): Edit {
  let [from, to, head, tail] = [start, end, 0, replacement.length];
  while (from < to && head < tail && source[from] === replacement[head]) [from, head] = [from + 1, head + 1];
  while (to > from && tail > head && source[to - 1] === replacement[tail - 1]) [to, tail] = [to - 1, tail - 1];
  return { start: from, end: to, replacement: replacement.slice(head, tail) };
}

function findWord(words: readonly Word[], at: number, text: string, next: string | undefined): number {
  for (let index = at; index < Math.min(words.length, at + FAR); index += 1) {
    if (words[index]?.text !== text) continue;
    if (next === undefined || words[index + 1]?.text === next || index - at <= NEAR) return index;
  }
  return -1;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}
