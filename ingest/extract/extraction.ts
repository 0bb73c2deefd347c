import type { Block, Format } from '../../core/domain/document.js';

export type RefusalCode =
  'encrypted' | 'damaged' | 'unreadable' | 'no-text' | 'too-large' | 'too-slow' | 'unsupported' | 'empty' | 'not-text';

/** Why a reader of the document does not see some of its text. */
export type HiddenHow =
  | 'not-displayed' // display:none, the hidden attribute, <template>, a hidden run or section
  | 'aria-hidden' // kept from assistive programs; with no other mark most often an ornament
  | 'same-colour' // letters in the colour of what lies under them
  | 'transparent' // opacity 0, or painted without ink (PDF rendering mode 3)
  | 'tiny'
  | 'off-page'
  | 'clipped'
  | 'covered' // something opaque was painted over it
  | 'hidden-layer' // an optional-content layer that is switched off
  | 'comment'
  | 'deleted' // a revision that somebody deleted and nobody accepted
  | 'alternative-text' // alt and title attributes, descriptions of pictures
  | 'metadata'; // description, keywords, subject: words about the file

/**
 * Text that was left out because no reader sees it: never content, always a finding for screening. Comments, alternative
 * texts, metadata, deletions and menus that open on a click stand in most honest files, so the words decide.
 */
export interface HiddenText {
  readonly how: HiddenHow;
  /** The words, white space folded, at most `MAX_EXCERPT` characters; a longer text goes on in the next findings. */
  readonly excerpt: string;
  /** From 1; paged formats only. */
  readonly page?: number;
}

export const MAX_EXCERPT = 2_000;

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
      readonly hidden: readonly HiddenText[];
      /** True when a program recognised the text (OCR) on pictures of pages: read it with less trust. */
      readonly ocr?: true;
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

export function tooDeep(): Refused {
  return refused('damaged', 'The file nests its parts far deeper than any document does: save it again from the program that made it.');
}
