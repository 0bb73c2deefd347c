import { seededRandom } from '../../../core/text/random.js';
import type { OpenSnapshot } from '../../../core/ports/snapshot-store.js';
import type { VectorIndex } from '../../../core/ports/vector-index.js';

/**
 * Share of the ten nearest passages by an exact scan that the snapshot's own index finds. Asked with the first sentences of
 * passages drawn at random. A passage as near as the tenth counts as found: of equals, either answer is right.
 */
export async function measureRecall(
  snapshot: OpenSnapshot,
  exact: VectorIndex,
  options: { readonly queries: number; readonly seed: number },
  signal: AbortSignal,
): Promise<number> {
  const random = seededRandom(options.seed);
  const asked = { topK: 10, audiences: ['public'] };
  let found = 0;
  let wanted = 0;
  for (let query = 0; query < options.queries; query += 1) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    const passage = snapshot.passage(Math.floor(random() * snapshot.manifest.counts.passages));
    const [first] = passage.units;
    const [vector] = await snapshot.embedder.embed([
      first === undefined ? passage.text : passage.text.slice(first.start - passage.start, first.end - passage.start),
    ]);
    if (vector?.every((value) => value === 0) !== false) continue;
    const truth = await exact.search(vector, asked);
    const least = (truth.at(-1)?.similarity ?? 1) - 1e-6;
    const hits = await snapshot.vectors.search(vector, asked);
    found += Math.min(truth.length, hits.filter(({ similarity }) => similarity >= least).length);
    wanted += truth.length;
  }
  return wanted === 0 ? 1 : found / wanted;
}
