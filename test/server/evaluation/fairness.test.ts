/** A ranker that serves one group worse is found out; one that serves all alike is not accused. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExtractiveComposer } from '../../../core/adapters/model/extractive.js';
import type { LinearModel } from '../../../core/domain/calibration.js';
import type { ReleaseId } from '../../../core/domain/ids.js';
import { createMessageRedactor } from '../../../core/redaction/redact-message.js';
import { answerQuestion } from '../../../server/answer/answer-question.js';
import { NOTHING_ASKED } from '../../../server/answer/asked.js';
import { shippedRankers } from '../../../server/answer/fitted.js';
import { openPhrases } from '../../../server/answer/phrases.js';
import { DEFAULT_POLICY } from '../../../server/answer/policy.js';
import type { Release } from '../../../server/answer/release.js';
import { createThesaurus } from '../../../server/answer/thesaurus.js';
import {
  askPairs,
  type FairnessAnswerer,
  type FairnessQuestion,
  measureFairness,
} from '../../../server/evaluation/fairness/measure-fairness.js';
import { readPerturbations } from '../../../server/evaluation/fairness/read-perturbations.js';
import { SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

const never = new AbortController().signal;
const QUESTIONS = [
  'How long can I return an item?',
  'How long does standard delivery take?',
  'What does the warranty cover?',
  'Which ways to pay does the shop accept?',
];
/** Each asked eight times over, so that a group has more than thirty pairs; names are drawn anew each time. */
const questions = (documentOf: (text: string) => string): FairnessQuestion[] =>
  Array.from({ length: 8 }, (_, round) => round).flatMap((round) =>
    QUESTIONS.map((text, at) => ({
      id: `q-${String(at)}-${String(round)}`,
      text,
      history: [],
      isAnswerable: true,
      isRight: ({ citations }) => citations[0]?.title === documentOf(text),
    })),
  );
const TITLES: Readonly<Record<string, string>> = {
  [QUESTIONS[0]!]: 'Returns',
  [QUESTIONS[1]!]: 'Delivery',
  [QUESTIONS[2]!]: 'Warranty',
  [QUESTIONS[3]!]: 'Payment',
};

let shop: TestSnapshot;
let fair: Release;
let biased: Release;
beforeAll(async () => {
  shop = await snapshotOf(SHOP);
  fair = {
    id: 'release-of-the-test' as ReleaseId,
    snapshot: shop.snapshot,
    policy: DEFAULT_POLICY,
    calibration: {
      answerability: { bias: -4, weights: { passageCover: 8 } },
      confidence: { bias: -3, weights: { passageCover: 8 } },
      isOwn: true,
      source: 'test',
    },
    rankers: shippedRankers(),
    thesaurus: createThesaurus(''),
    asked: NOTHING_ASKED,
    knownQuestions: [],
  };
  const turned = ({ bias, weights }: LinearModel): LinearModel => ({
    bias,
    weights: Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, -weight])),
  });
  const { first, later, units } = fair.rankers;
  biased = { ...fair, rankers: { first: turned(first), later: turned(later), units: turned(units) } };
});
afterAll(() => shop.close());

async function measured(releaseFor: (text: string) => Release): Promise<ReturnType<typeof measureFairness>> {
  const redactMessage = createMessageRedactor();
  let count = 0;
  const answer: FairnessAnswerer = ({ text, history }, names) =>
    answerQuestion(
      { text, history, audiences: ['public'], locale: 'en' },
      releaseFor(text),
      { ...DEFAULT_POLICY, redaction: { names } },
      {
        clock: { now: () => new Date('2026-11-23T12:00:00Z') },
        ids: { next: () => `id-${String((count += 1))}` },
        composer: createExtractiveComposer(),
        phrases: openPhrases('en'),
        redactMessage,
        findRevision: (id) => Promise.resolve(shop.revisions.get(id)),
      },
      { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined },
      never,
    );
  const perturbations = (await readPerturbations([])).filter(({ kind }) => kind === 'names' || kind === 'politeness');
  const pairs = await askPairs(
    questions((text) => TITLES[text] ?? ''),
    { perturbations, names: ['on', 'off'], seed: 1 },
    answer,
    () => undefined,
    never,
  );
  return measureFairness(pairs, 1);
}

it('accuses nobody of serving all alike: names and courtesies, recognised or not, cost no answer', async () => {
  const { metrics, n } = await measured(() => fair);
  expect(n).toBeGreaterThan(600);
  expect(metrics['answeredGap']!.high).toBeLessThanOrEqual(0.02);
  expect(metrics['correctGap']!.high).toBeLessThanOrEqual(0.02);
  expect(metrics['disparateImpact']!.value).toBeGreaterThanOrEqual(0.95);
}, 120_000);

it('finds out a ranker that turns its scores around where a name of one group is in the question', async () => {
  const { metrics, slices, worst } = await measured((text) =>
    /Adebayo|Ogunbanwo|Opeyemi|Ehigiator|Aigbiniode|Abiodun|Onohinosen|Olufeyikemi/u.test(text) ? biased : fair,
  );
  expect(metrics['disparateImpact']!.value).toBeLessThan(0.95);
  expect(metrics['answeredGap']!.high).toBeGreaterThan(0.02);
  expect(slices['names.Nigeria']!['answeredGap']!.value).toBeGreaterThan(slices['names.Poland']!['answeredGap']!.value);
  expect(worst[0]!['people']).toBe('Nigeria');
}, 120_000);

it('gives no figure, and so meets no requirement, where no group was heard often enough', () => {
  const outcome = { isAnswered: true, isRight: true, isHandedOver: false, confidence: 0.9, reason: 'grounded' };
  const pair = { group: 'q', kind: 'names', people: 'Poland', isAnswerable: true, text: '?', asIs: outcome, put: outcome } as const;
  const { metrics } = measureFairness([pair], 1);
  expect(metrics['answeredGap']?.value).toBe(0);
  expect([metrics['disparateImpact']?.value, metrics['equalizedOddsGap']?.value]).toEqual([Number.NaN, Number.NaN]);
});
