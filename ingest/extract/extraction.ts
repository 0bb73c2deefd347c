import type { Block, Format } from '../../core/domain/document.js';

export type RefusalCode = 'encrypted' | 'damaged' | 'no-text' | 'too-large' | 'too-slow' | 'unsupported' | 'empty' | 'not-text';

/** What reading one file gave: its canonical text, or the reason why there is none. Neither is an error. */
export type Extraction =
  | {
      readonly kind: 'extracted';
      /** Undefined when the file states none; the caller then has its file name. */
      readonly title: string | undefined;
      /** BCP 47, as the file states it. */
      readonly language?: string;
      /** What the file says about itself in its front matter, unchecked. */
      readonly statedFacts: Readonly<Record<string, unknown>>;
      readonly text: string;
      readonly blocks: readonly Block[];
      /** Sentences for the content owner, such as text that was left out because no reader can see it. */
      readonly warnings: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      /** One sentence that says what the content owner should do. */
      readonly message: string;
    };

export type Refused = Extract<Extraction, { kind: 'refused' }>;
export type Extracted = Extract<Extraction, { kind: 'extracted' }>;

export interface ExtractionInput {
  readonly format: Format;
  /** Path inside the source, for messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function refused(code: RefusalCode, message: string): Refused {
  return { kind: 'refused', code, message };
}
