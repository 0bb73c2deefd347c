/** Promise 1 under dates and licences: what does not hold today never answers, and nobody is quoted further than allowed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExtractiveComposer } from '../../../core/adapters/model/extractive.js';
import type { Answer } from '../../../core/domain/answer.js';
import type { Calibration } from '../../../core/domain/calibration.js';
import type { DocumentFacts } from '../../../core/domain/document.js';
import type { ReleaseId } from '../../../core/domain/ids.js';
import { NOTHING_ASKED } from '../../../server/answer/asked.js';
import { answerQuestion } from '../../../server/answer/answer-question.js';
import { shippedRankers } from '../../../server/answer/fitted.js';
import { openPhrases } from '../../../server/answer/phrases.js';
import { DEFAULT_POLICY } from '../../../server/answer/policy.js';
import { createThesaurus } from '../../../server/answer/thesaurus.js';
import { SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

const CALIBRATION: Calibration = {
  answerability: { bias: -4, weights: { passageCover: 8 } },
  confidence: { bias: -3, weights: { passageCover: 8 } },
  isOwn: true,
  source: 'test',
};
const QUESTION = 'How long does standard delivery take?';
const FACTS: Readonly<Record<string, Partial<DocumentFacts>>> = {
  until: { expiresAt: '2026-11-30' },
  from: { effectiveFrom: '2026-12-01' },
  due: { reviewBy: '2026-11-30' },
  link: { quoting: 'link-only' },
  short: { quoting: 'short' },
};

const shops = new Map<string, TestSnapshot>();
beforeAll(async () => {
  for (const [name, facts] of Object.entries(FACTS)) shops.set(name, await snapshotOf(SHOP, { 'delivery.md': facts }));
});
afterAll(async () => {
  for (const shop of shops.values()) await shop.close();
});

async function answered(name: string, day: string, shortQuoteWords?: number): Promise<Answer> {
  const shop = shops.get(name);
  if (shop === undefined) throw new Error(name);
  let count = 0;
  const policy = { ...DEFAULT_POLICY, answer: { ...DEFAULT_POLICY.answer, ...(shortQuoteWords === undefined ? {} : { shortQuoteWords }) } };
  return answerQuestion(
    { text: QUESTION, history: [], audiences: ['public'], locale: 'en' },
    {
      id: 'release-of-the-test' as ReleaseId,
      snapshot: shop.snapshot,
      policy,
      calibration: CALIBRATION,
      rankers: shippedRankers(),
      thesaurus: createThesaurus(''),
      asked: NOTHING_ASKED,
      knownQuestions: [],
    },
    policy,
    {
      clock: { now: () => new Date(`${day}T12:00:00Z`) },
      ids: { next: () => `id-${String((count += 1))}` },
      composer: createExtractiveComposer(),
      phrases: openPhrases('en'),
      redactMessage: (text) => text,
      findRevision: (id) => Promise.resolve(shop.revisions.get(id)),
    },
    { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined },
    new AbortController().signal,
  );
}
const said = (answer: Answer): string => answer.claims.map((claim) => claim.text).join(' ');

it('quotes a document on its last day and never after, from the same release', async () => {
  expect(said(await answered('until', '2026-11-30'))).toContain('3 working days');
  const late = await answered('until', '2026-12-01');
  expect(said(late)).not.toContain('working day');
  expect([...late.citations, ...late.nearest].map(({ title }) => title)).not.toContain('Delivery');
});

it('quotes a document from its first day on, and not before', async () => {
  const early = await answered('from', '2026-11-30');
  expect([...early.citations, ...early.nearest].map(({ title }) => title)).not.toContain('Delivery');
  expect(said(await answered('from', '2026-12-01'))).toContain('3 working days');
});

it('lowers the band when a cited document was due for review, says so, and offers a person', async () => {
  const before = await answered('due', '2026-11-30');
  const after = await answered('due', '2026-12-01');
  expect(before.confidence.band).toBe('high');
  expect(after.confidence).toEqual({ ...before.confidence, band: 'medium' });
  expect(after.why).toContain('“Delivery” was due for review on 2026-11-30, so the answer counts as less well supported.');
  expect(before.why.join()).not.toContain('due for review');
  expect([before.offersPerson, after.offersPerson]).toEqual([false, true]);
});

it('shows a document that may only be linked to among the nearest pages, and quotes nothing of it', async () => {
  const answer = await answered('link', '2026-11-30');
  expect(answer.citations.map(({ title }) => title)).not.toContain('Delivery');
  expect(said(answer)).not.toContain('working day');
  expect(answer.nearest[0]?.title).toBe('Delivery');
});

it('takes no more words of a document than the policy allows for short quotes', async () => {
  expect(said(await answered('short', '2026-11-30'))).toContain('3 working days');
  const tight = await answered('short', '2026-11-30', 3);
  expect(tight.citations.map(({ title }) => title)).not.toContain('Delivery');
});
