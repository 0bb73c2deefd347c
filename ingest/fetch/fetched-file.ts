import type { Format } from '../../core/domain/document.js';
import type { Refused } from '../extract/extraction.js';

/** What is known about where a file came from, for its record. */
export interface Provenance {
  /** Where these bytes can be had again: an absolute path or an address. */
  readonly address: string;
  /** What the server gave to ask "has it changed?" with. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Commit of the Git checkout the file lies in. */
  readonly commit?: string;
}

/** A file of a source that can be read: its bytes, or where they are. */
export type FetchedFile = {
  readonly kind: 'file';
  /** Inside the source, with forward slashes. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly format: Format;
  /** Address under which readers find it, where the source knows one. */
  readonly url?: string;
  readonly provenance?: Provenance;
} & ({ readonly absolutePath: string; readonly bytes?: undefined } | { readonly bytes: Uint8Array; readonly absolutePath?: undefined });

/** A file of a source that is not read, and why. */
export interface SkippedFile {
  readonly kind: 'left-out';
  readonly path: string;
  readonly code: Refused['code'] | FetchRefusal | 'path-invalid';
  /** One sentence that says what to do. */
  readonly message: string;
}

/**
 * `gone` is known to be no more (404, 410); the others say nothing about the document itself: it may be there and could not
 * be had, may not be asked for, or is read under another address (`same-page`).
 */
type FetchRefusal = 'gone' | 'unreachable' | 'address-refused' | 'robots-refused' | 'same-page';

/** A file that is known by name and not read yet: a page of a website. */
export interface PendingFile {
  readonly kind: 'pending';
  readonly path: string;
  fetch(signal: AbortSignal | undefined): Promise<FetchedFile | SkippedFile>;
}
