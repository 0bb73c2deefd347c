import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractiveComposer } from '../../../core/adapters/model/extractive.js';
import type { Answer } from '../../../core/domain/answer.js';
import type { ReleaseId } from '../../../core/domain/ids.js';
import type { Composer } from '../../../core/ports/composer.js';
import { NOTHING_ASKED } from '../../../server/answer/asked.js';
import { answerQuestion } from '../../../server/answer/answer-question.js';
import { shippedRankers } from '../../../server/answer/fitted.js';
import { openPhrases } from '../../../server/answer/phrases.js';
import { DEFAULT_POLICY } from '../../../server/answer/policy.js';
import { createThesaurus } from '../../../server/answer/thesaurus.js';
import { snapshotOf, type TestSnapshot } from '../../support/passages.js';

const OLD = '# Returns in 2025\n\n## How long you can return an item\n\nYou can return an unused item within 30 days of delivery.';
const NEW = '# Returns in 2026\n\n## How long you can return an item\n\nYou can return an unused item within 14 days of delivery.';
const OTHER = '# Delivery\n\n## How long delivery takes\n\nStandard delivery takes 3 working days.';

let shop: TestSnapshot;
beforeAll(async () => {
  shop = await snapshotOf(
    { 'old.md': OLD, 'new.md': NEW, 'delivery.md': OTHER },
    { 'old.md': { effectiveFrom: '2025-01-01' }, 'new.md': { effectiveFrom: '2026-01-01' } },
  );
});
afterAll(() => shop.close());

function ask(text: string, composer: Composer = createExtractiveComposer()): Promise<Answer> {
  let count = 0;
  return answerQuestion(
    { text, history: [], audiences: ['public'], locale: 'en' },
    {
      id: 'release' as ReleaseId,
      snapshot: shop.snapshot,
      policy: DEFAULT_POLICY,
      calibration: {
        answerability: { bias: 4, weights: {} },
        confidence: { bias: 4, weights: {} },
        isOwn: true,
        source: 'test',
      },
      rankers: shippedRankers(),
      thesaurus: createThesaurus(''),
      knownQuestions: [],
      asked: NOTHING_ASKED,
    },
    DEFAULT_POLICY,
    {
      clock: { now: () => new Date('2026-11-22T12:00:00Z') },
      ids: { next: () => `id-${String((count += 1))}` },
      composer,
      phrases: openPhrases('en'),
      redactMessage: (raw) => raw,
      findRevision: (id) => Promise.resolve(shop.revisions.get(id)),
    },
    { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined },
    new AbortController().signal,
  );
}

describe('documents that disagree', () => {
  it('are both quoted, with their dates, one band lower, and a person is offered', async () => {
    const answer = await ask('How long can I return an unused item?');
    const quotes = answer.citations.map(({ quote, publishedAt }) => `${String(publishedAt)} ${quote}`).join('\n');
    expect(quotes).toContain('2025-01-01 You can return an unused item within 30 days');
    expect(quotes).toContain('2026-01-01 You can return an unused item within 14 days');
    expect(new Set(answer.claims.map((claim) => claim.text)).size).toBe(answer.claims.length);
    expect(answer.phrases.map((phrase) => phrase.id)).toEqual(['conflict']);
    expect(answer.confidence).toMatchObject({ band: 'medium' });
    expect(answer.confidence.score).toBeGreaterThan(0.9);
    expect(answer.offersPerson).toBe(true);
    expect(answer.why.join('\n')).toMatch(/disagree.*2025-01-01.*2026-01-01|disagree.*2026-01-01.*2025-01-01/u);
  });
  it('are no matter where they agree', async () => {
    const answer = await ask('How long does standard delivery take?');
    expect(answer.claims[0]?.text).toContain('3 working days');
    expect(answer.phrases).toEqual([]);
    expect(answer.confidence.band).toBe('high');
  });
});

describe('a claim in other words than its quote', () => {
  const saying = (make: (quote: string) => string): Composer => ({
    id: 'rewriter',
    async *compose(_question, { passages }) {
      const position = passages.findIndex(({ passage }) => passage.text.includes('3 working days'));
      const found = passages[position]?.passage;
      const quote = 'Standard delivery takes 3 working days.';
      const start = (found?.start ?? 0) + (found?.text.indexOf(quote) ?? 0);
      const sources = [{ passage: position, start, end: start + quote.length }];
      yield { text: quote, sources };
      yield { text: make(quote), sources };
    },
  });
  const QUESTION = 'How long does standard delivery take?';
  it('passes when its quote and the headings above it bear it out', async () => {
    const answer = await ask(
      QUESTION,
      saying((quote) => `How long delivery takes: ${quote}`),
    );
    expect(answer.claims.map((claim) => claim.text)).toContain('How long delivery takes: Standard delivery takes 3 working days.');
    expect(answer.confidence.band).toBe('high');
  });
  it('is left out when they do not, and the answer says so without repeating it', async () => {
    const answer = await ask(
      QUESTION,
      saying((quote) => quote.replace('3', '77')),
    );
    expect(JSON.stringify([answer.claims, answer.why, answer.phrases])).not.toContain('77');
    expect(answer.claims).toHaveLength(1);
    expect(answer.confidence.band).toBe('medium');
    expect(answer.why.join('\n')).toContain('A sentence was left out, because the quoted words do not bear it out: a number.');
  });
});
