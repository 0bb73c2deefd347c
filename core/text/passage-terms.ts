/**
 * The bag of terms a passage is found by: its own words, the headings above it and its document's title, each field with
 * its weight before saturation (BM25F; Robertson, Zaragoza & Taylor 2004).
 */
import { contentTerms } from './tokens.js';

export interface FieldWeights {
  readonly body: number;
  readonly heading: number;
  readonly title: number;
}

/** By hand; not tuned. */
const FIELD_WEIGHTS: FieldWeights = { body: 1, heading: 1, title: 0.5 };

export interface PassageTerms {
  readonly frequencies: ReadonlyMap<string, number>;
  /** Weighted number of content terms. */
  readonly length: number;
}

/** Weighted frequencies of the content terms of a passage. Headings inside `text` count as headings only once, as body. */
export function passageTerms(
  passage: { readonly text: string; readonly headingPath: readonly string[]; readonly title: string; readonly language: string },
  weights: FieldWeights = FIELD_WEIGHTS,
): PassageTerms {
  const frequencies = new Map<string, number>();
  let length = 0;
  const add = (text: string, weight: number): void => {
    for (const term of contentTerms(text, passage.language)) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
      length += weight;
    }
  };
  add(passage.text, weights.body);
  for (const heading of passage.headingPath) add(heading, weights.heading);
  add(passage.title, weights.title);
  return { frequencies, length };
}
