import type { Format } from '../../core/domain/document.js';
import type { Extracted } from '../../ingest/extract/extraction.js';
import { readDocument } from '../../ingest/extract/read-document.js';

/** Reads one file that must be readable. */
export async function readFileAs(format: Format, bytes: Uint8Array): Promise<Extracted> {
  const extraction = await readDocument({ format, path: 'a', bytes });
  if (extraction.kind === 'refused') throw new Error(`${extraction.code}: ${extraction.message}`);
  return extraction;
}

/** The code of a refusal, or the text when there was none. */
export async function refusalOf(format: Format, bytes: Uint8Array): Promise<string> {
  const extraction = await readDocument({ format, path: 'a', bytes });
  return extraction.kind === 'refused' ? extraction.code : `extracted: ${extraction.text}`;
}

/** "kind: words" of every block. */
export function outlineOf({ text, blocks }: Pick<Extracted, 'text' | 'blocks'>): string[] {
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}
