/**
 * Documents as they came, before anything was taken out of them: for curators, never for answers. They lie outside the
 * snapshots, named by their content and readable only with this installation's key.
 */
export interface Originals {
  /** Stores bytes that are not stored yet, whole and readable. @returns their SHA-256, hexadecimal */
  keep(bytes: Uint8Array): Promise<string>;
  /** Undefined when there is none, or when what is there is not what was stored. */
  read(sha256: string): Promise<Uint8Array | undefined>;
  /** SHA-256 of all that are stored. */
  list(): Promise<readonly string[]>;
  remove(sha256: string): Promise<void>;
  /** Removes what a killed process left half written; while nothing is being kept. @returns how many */
  sweep(): Promise<number>;
}
