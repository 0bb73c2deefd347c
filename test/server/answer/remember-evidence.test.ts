import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdmittedQuestion, Question } from '../../../core/domain/answer.js';
import type { OpenSnapshot } from '../../../core/ports/snapshot-store.js';
import { NOTHING_ASKED } from '../../../server/answer/asked.js';
import { findEvidence } from '../../../server/answer/find-evidence.js';
import { shippedCalibration, shippedRankers } from '../../../server/answer/fitted.js';
import { guard } from '../../../server/answer/guard.js';
import { DEFAULT_POLICY } from '../../../server/answer/policy.js';
import { createThesaurus } from '../../../server/answer/thesaurus.js';
import { SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

const QUESTION = 'How long does standard delivery take?';
const FACTS = { 'delivery.md': { expiresAt: '2026-11-30' }, 'payment.md': { audience: 'partners' } };
let shop: TestSnapshot;
let other: TestSnapshot;
beforeAll(async () => {
  shop = await snapshotOf(SHOP, FACTS);
  other = await snapshotOf({ ...SHOP, 'delivery.md': '# Delivery\n\nStandard delivery takes 8 working days.' });
});
afterAll(async () => {
  await shop.close();
  await other.close();
});

/** A release over a snapshot that counts how often its postings are searched. */
function releaseOf(snapshot: OpenSnapshot) {
  const searches = { count: 0 };
  const { keywords } = snapshot;
  const counting: OpenSnapshot = {
    ...snapshot,
    keywords: {
      ...keywords,
      search: (query, options) => {
        searches.count += 1;
        return keywords.search(query, options);
      },
    },
  };
  const release = {
    snapshot: counting,
    policy: DEFAULT_POLICY,
    calibration: shippedCalibration(),
    rankers: shippedRankers(),
    thesaurus: createThesaurus(''),
    asked: NOTHING_ASKED,
  };
  return { release, searches };
}

function admitted(text: string, audiences: readonly string[] = ['public'], history: Question['history'] = []): AdmittedQuestion {
  const guarded = guard({ rawText: text, text, modelText: text, language: 'en', history, audiences });
  if (guarded.kind !== 'admitted') throw new Error(guarded.reason);
  return guarded.question;
}

const find = (question: AdmittedQuestion, { release }: ReturnType<typeof releaseOf>, today = '2026-11-22') =>
  findEvidence(question, release, () => undefined, new AbortController().signal, today);

describe('evidence that is remembered', () => {
  it('is found once for a question that is asked twice, and is the same', async () => {
    const asked = releaseOf(shop.snapshot);
    const first = await find(admitted(QUESTION), asked);
    expect(asked.searches.count).toBe(1);
    expect(await find(admitted(QUESTION), asked)).toEqual(first);
    expect(asked.searches.count).toBe(1);
  });

  it('is not that of the same words after other turns', async () => {
    const asked = releaseOf(shop.snapshot);
    await find(admitted(QUESTION), asked);
    await find(admitted(QUESTION, ['public'], [{ role: 'visitor', text: 'I live in Spain.' }]), asked);
    expect(asked.searches.count).toBeGreaterThan(1);
  });

  it('is never that of another release', async () => {
    const [before, after] = [releaseOf(shop.snapshot), releaseOf(other.snapshot)];
    const textOf = async (asked: ReturnType<typeof releaseOf>): Promise<string | undefined> =>
      (await find(admitted(QUESTION), asked)).units[0]?.text;
    expect(await textOf(before)).toContain('3 working days');
    expect(await textOf(after)).toContain('8 working days');
    expect(await textOf(before)).toContain('3 working days'); // rolled back
  });

  it('is never that of another audience, whoever asks first', async () => {
    const asked = releaseOf(shop.snapshot);
    const titlesFor = async (...audiences: string[]): Promise<string[]> =>
      (await find(admitted('Is cash accepted?', audiences), asked)).retrieved.candidates.map(({ passage }) => passage.title);
    expect(await titlesFor('public', 'partners')).toContain('Payment');
    expect(await titlesFor('public')).not.toContain('Payment');
    expect(await titlesFor('partners', 'public')).toContain('Payment');
  });

  it('does not outlive the document it was found in', async () => {
    const asked = releaseOf(shop.snapshot);
    const titlesOn = async (day: string): Promise<string[]> =>
      (await find(admitted(QUESTION), asked, day)).retrieved.candidates.map(({ passage }) => passage.title);
    expect(await titlesOn('2026-11-30')).toContain('Delivery');
    expect(await titlesOn('2026-12-01')).not.toContain('Delivery');
  });
});
