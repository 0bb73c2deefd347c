/**
 * Turns text into unit vectors. `id` names the model and the data it was fitted on; vectors of two ids never mix. A text
 * without any known term gives a zero vector, which is similar to nothing.
 */
export interface EmbeddingModel {
  readonly id: string;
  readonly dimensions: number;
  embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}
