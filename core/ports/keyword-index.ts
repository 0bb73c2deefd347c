/** A term as tokens.ts makes it, with how much the query leans on it. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface KeywordHit {
  readonly passage: number;
  /** Unbounded; orders the hits of one query. */
  readonly bm25: number;
}

/**
 * Lexical retrieval over the passages of one snapshot (BM25; Robertson & Zaragoza 2009). Best first, ties by passage number;
 * no match is an empty list. Postings are kept per audience: terms of another audience change no score.
 * Weights are above zero.
 */
export interface KeywordIndex {
  search(
    query: readonly WeightedTerm[],
    options: { readonly topK: number; readonly audiences: readonly string[] },
  ): Promise<readonly KeywordHit[]>;
  /** Inverse document frequency in the `public` audience; `undefined` for a term no passage holds. */
  idf(term: string): number | undefined;
  /** The passages of a range that hold a term in their text, a heading above it or their title, without reading them. */
  holding(term: string, range: { readonly first: number; readonly last: number; readonly audiences: readonly string[] }): readonly number[];
  /** Every term of the public passages, in no order. */
  listTerms(): Iterable<string>;
  /** Largest idf of this index: what a term seen once weighs. */
  readonly maxIdf: number;
  close(): Promise<void>;
}
