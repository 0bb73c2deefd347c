import { createTermRows, type TermRows } from '../../core/adapters/keyword-index/term-rows.js';
import type { PassageTerms } from '../../core/text/passage-terms.js';

/** The rows of texts whose terms are given as maps. */
export function termRowsOf(texts: Iterable<PassageTerms>): TermRows {
  const builder = createTermRows();
  for (const text of texts) builder.add(text);
  return builder.rows();
}
