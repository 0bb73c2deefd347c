import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../core/text/random.js';
import { shippedGroundedness } from '../../../server/answer/fitted.js';
import { type GroundednessOptions, measureGroundedness } from '../../../server/evaluation/groundedness.js';
import { collectElsewhere, mutate, MUTATIONS, trueClaims } from '../../../server/evaluation/true-claims.js';

const PASSAGE =
  'The shop in Leeds opens at 9 on Monday and closes after 8 hours. Parcels to Norway cost $12 and take 5 days. ' +
  'You must keep the receipt for 2 years. Gift cards cannot be returned to any shop in the country. The manager was born on May 4, 1970 in York.';
const OPTIONS: GroundednessOptions = {
  corpus: undefined,
  model: shippedGroundedness(),
  folds: 0,
  grouping: 'doc',
  seed: 1,
  isFit: undefined,
  sample: (rows) => rows,
  claims: 40,
};
const never = new AbortController().signal;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-groundedness-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (rows: readonly object[]): Promise<void> =>
  writeFile(join(folder, 'data.jsonl'), rows.map((row, index) => JSON.stringify({ id: `row-${String(index)}`, ...row })).join('\n'));
const measure = (options: Partial<GroundednessOptions> = {}) =>
  measureGroundedness([folder], { ...OPTIONS, ...options }, () => undefined, never);

describe('measuring groundedness', () => {
  it('tells supported claims from others, and says what a plain comparison would', async () => {
    await write([
      { passage: PASSAGE, text: 'Parcels to Norway cost 12 dollars and take 5 days.', label: 'attributable' },
      { passage: PASSAGE, text: 'You must keep the receipt for 2 years.', label: 'attributable' },
      { passage: PASSAGE, text: 'Parcels to Norway cost $90 and take 5 days.', label: 'not_attributable' },
      { passage: PASSAGE, text: 'I love going there with my sister.', label: 'not_attributable' },
      { passage: PASSAGE, text: 'Sure!', label: 'generic' },
    ]);
    const { n, metrics } = await measure();
    expect(n).toBe(4);
    expect(metrics).toMatchObject({ balancedAccuracy: { value: 1 }, falseAcceptRate: { value: 0, n: 2 }, falseRejectRate: { value: 0 } });
    expect(metrics['substringAuroc']?.value).toBe(0.75);
    expect(metrics['mutations.number']?.value).toBe(1);
    expect(metrics['trueClaimsLost']?.value).toBe(0);
  });
  it('reads ratings: 4 and more is faithful, 2 and less is not, what lies between is left out', async () => {
    const row = { passages: [{ title: 'Shop', text: PASSAGE }] };
    await write([
      { ...row, response: 'The shop in Leeds opens at 9 on Monday.', faithfulness: [4, 4, 3] },
      { ...row, response: 'The shop in Paris opens at 7 on Sunday.', faithfulness: [1, 2, 4] },
      { ...row, response: 'Something between.', faithfulness: [3, 3, 3] },
    ]);
    const { n, metrics } = await measure();
    expect(n).toBe(2);
    expect(metrics['auroc']?.value).toBe(1);
  });
  it('takes true claims from another corpus when one is named', async () => {
    await write([{ passage: 'x', text: 'y', label: 'grounded' }]);
    await writeFile(join(folder, 'corpus.jsonl'), JSON.stringify({ id: 'a', title: 'Shop', text: PASSAGE }));
    expect((await measure({ corpus: folder })).metrics['trueClaimsLost']?.n).toBeGreaterThan(4);
  });
  it('names a label it does not know', async () => {
    await write([{ passage: PASSAGE, text: 'x', label: 'perhaps' }]);
    await expect(measure()).rejects.toThrow(/row-0.*perhaps/u);
  });
});

describe('false claims', () => {
  const claims = trueClaims([{ title: 'Shop', text: PASSAGE }], 60, seededRandom(1));
  it('differ from the true one, and leave the rest alone', () => {
    const elsewhere = collectElsewhere(claims);
    const random = seededRandom(2);
    for (const mutation of MUTATIONS) {
      const made = claims.flatMap((claim) => {
        const changed = mutate(claim, mutation, elsewhere, random);
        return changed === undefined ? [] : [{ claim, changed }];
      });
      expect(made.length, mutation).toBeGreaterThan(0);
      for (const { claim, changed } of made) {
        expect(changed).not.toBe(claim.text);
        const before = claim.text.split(/\s+/u);
        const kept = before.filter((word) => changed.includes(word)).length;
        expect(kept, `${claim.text} → ${changed}`).toBeGreaterThanOrEqual(before.length - 5);
      }
    }
  });
  it('are the same for the same seed', () => {
    const again = trueClaims([{ title: 'Shop', text: PASSAGE }], 60, seededRandom(1));
    expect(again).toEqual(claims);
  });
  it('are made without a word of the verifier', () => {
    expect(readFileSync('server/evaluation/true-claims.ts', 'utf8')).not.toMatch(/from '[^']*answer\//u);
  });
});
