export interface VectorHit {
  readonly passage: number;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

/** Nearest neighbours of an embedding among the passages of one snapshot: closest first, filtered by audience inside. */
export interface VectorIndex {
  /** False for an exact scan. */
  readonly isApproximate: boolean;
  readonly dimensions: number;
  search(vector: Float32Array, options: { readonly topK: number; readonly audiences: readonly string[] }): Promise<readonly VectorHit[]>;
  close(): Promise<void>;
}
