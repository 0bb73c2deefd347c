import type { Block } from '../../core/domain/document.js';

/** A document of plain paragraphs, as extraction would cut it: one block per blank line. */
export function paragraphs(
  text: string,
  headingPath: readonly string[] = [],
): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', headingPath, start, end: start + part.length });
    start += part.length + 2;
  }
  return { text, blocks };
}
