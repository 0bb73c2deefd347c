import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measurePii, type PiiOptions } from '../../../server/evaluation/pii.js';

const OPTIONS: PiiOptions = { types: undefined, names: false, lists: [], seed: 1, sample: (rows) => rows };
const never = new AbortController().signal;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-pii-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Row {
  readonly text: string;
  /** The characters of the span and its label; the first place they stand at. */
  readonly gold: readonly (readonly [string, string])[];
}

/** Writes rows with offsets in code points, as the data has them. */
async function write(rows: readonly Row[]): Promise<void> {
  const lines = rows.map(({ text, gold }, index) =>
    JSON.stringify({
      id: `row-${String(index)}`,
      text,
      spans: gold.map(([words, type]) => {
        const start = [...text.slice(0, text.indexOf(words))].length;
        return { start, end: start + [...words].length, type };
      }),
    }),
  );
  await writeFile(join(folder, 'data.jsonl'), lines.join('\n'));
}

async function measure(options: Partial<PiiOptions> = {}): Promise<Awaited<ReturnType<typeof measurePii>>> {
  return measurePii([folder], { ...OPTIONS, ...options }, () => undefined, never);
}

describe('measuring personal data', () => {
  it('finds a span of which nine tenths are covered, with offsets in code points', async () => {
    await write([{ text: '🚲🚲 my card is 4111 1111 1111 1111, thanks 🚲', gold: [['4111 1111 1111 1111', 'CREDIT_CARD']] }]);
    const { metrics } = await measure();
    expect(metrics['recall']?.value).toBe(1);
    expect(metrics['precision']?.value).toBe(1);
    expect(metrics['f2']?.value).toBe(1);
    expect(metrics['byType.CREDIT_CARD.recall']?.value).toBe(1);
  });

  it('counts a span as missed when too little of it is covered', async () => {
    await write([
      { text: 'write to ann@example.com or by post to nobody', gold: [['ann@example.com or by post to nobody', 'EMAIL_ADDRESS']] },
    ]);
    const { metrics } = await measure();
    expect(metrics['recall']?.value).toBe(0);
  });

  it('counts a finding as false when it lies outside the gold of the types considered', async () => {
    await write([
      { text: 'ann@example.com', gold: [['ann@example.com', 'EMAIL_ADDRESS']] },
      { text: 'ann@example.com', gold: [] },
    ]);
    const { metrics } = await measure();
    expect(metrics['recall']?.value).toBe(1);
    expect(metrics['precision']?.value).toBe(0.5);
    expect(metrics['f2']?.value).toBeCloseTo((5 * 0.5) / (4 * 0.5 + 1));
  });

  it('does not count findings of types that are not considered', async () => {
    await write([{ text: 'ann@example.com and 4111 1111 1111 1111', gold: [['4111 1111 1111 1111', 'CREDIT_CARD']] }]);
    const { metrics } = await measure({ types: ['CREDIT_CARD'] });
    expect(metrics['precision']).toMatchObject({ value: 1, n: 1 });
  });

  it('knows the labels of other sets for the same thing', async () => {
    await write([{ text: 'call +41 44 668 18 00 please', gold: [['+41 44 668 18 00', 'PHONE']] }]);
    const { metrics } = await measure();
    expect(metrics['byType.PHONE_NUMBER.recall']?.value).toBe(1);
  });

  it('measures several folders together and each as a slice', async () => {
    await write([{ text: 'ann@example.com', gold: [['ann@example.com', 'EMAIL_ADDRESS']] }]);
    const { n, metrics, slices } = await measurePii([folder, folder], OPTIONS, () => undefined, never);
    expect(n).toBe(2);
    expect(metrics['recall']?.n).toBe(2);
    expect(Object.keys(slices)).toContain(basename(folder));
  });

  it('says which line of the data cannot be read', async () => {
    await writeFile(join(folder, 'data.jsonl'), '{"id":"a","text":"b","spans":[]}\n{"id":1}');
    await expect(measure()).rejects.toMatchObject({
      code: 'evaluation-data-invalid',
      message: expect.stringContaining('line 2') as string,
    });
  });

  it('says what a folder of names must hold', async () => {
    await write([{ text: 'x', gold: [] }]);
    await writeFile(join(folder, 'names.jsonl'), '{"name":"Ann","part":"first","gender":"F","ethnicity":"A"}');
    await expect(measure({ names: true, lists: [folder] })).rejects.toMatchObject({ code: 'evaluation-data-invalid' });
  });
});
