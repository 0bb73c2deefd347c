/** Everything a snapshot's searches need, computed from its passages: the one place that says what is indexed and how. */
import { createHash } from 'node:crypto';
import type { UnnumberedPassage } from '../../ports/snapshot-store.js';
import { passageTerms } from '../../text/passage-terms.js';
import { buildPostings } from '../keyword-index/postings.js';
import { fitLatent, openLatent } from '../model/latent.js';

export const LATENT_DIMENSIONS = 192;

export interface BuiltIndexes {
  readonly postings: Uint8Array;
  readonly embedder: Uint8Array;
  readonly embedderId: string;
  readonly dimensions: number;
  readonly terms: number;
  /** Unit rows in passage order. */
  readonly vectors: Float32Array;
}

/** Only `public` passages teach the embedder: words of another audience must not shape what a customer can see. */
export async function buildIndexes(
  passages: readonly UnnumberedPassage[],
  language: string,
  onStep: (step: 'terms' | 'embedder' | 'vectors' | 'postings') => void = () => undefined,
  breathe: () => Promise<void> = () => Promise.resolve(),
): Promise<BuiltIndexes> {
  onStep('terms');
  const terms = passages.map((passage) => passageTerms(passage));
  await breathe();
  onStep('embedder');
  const embedder = fitLatent(
    terms.filter((_, index) => passages[index]?.audience === 'public'),
    { dimensions: LATENT_DIMENSIONS, language },
  );
  const embedderId = createHash('sha256').update(embedder).digest('hex');
  const model = openLatent(embedder, embedderId);
  await breathe();
  onStep('vectors');
  const vectors = new Float32Array(passages.length * model.dimensions);
  terms.forEach((bag, index) => vectors.set(model.embedTerms(bag.frequencies), index * model.dimensions));
  await breathe();
  onStep('postings');
  const postings = buildPostings(terms.map((bag, index) => ({ terms: bag, audience: passages[index]?.audience ?? 'public' })));
  const distinct = new Set(terms.flatMap((bag) => [...bag.frequencies.keys()])).size;
  return { postings, embedder, embedderId: model.id, dimensions: model.dimensions, terms: distinct, vectors };
}
