import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../core/text/sentences.js';
import { shippedGroundedness } from '../../../server/answer/fitted.js';
import { claimTokens } from '../../../server/answer/verify/claim-tokens.js';
import { readSources, verifyClaim } from '../../../server/answer/verify/verify-claim.js';

const PLANS = {
  headings: ['Plans and prices', 'Basic plan'],
  text:
    'The Basic plan costs $5 a month and includes 10 GB of storage. It can be cancelled within 30 days of the order, which we confirm by e-mail. ' +
    'Refunds are not paid for used vouchers. The Pro plan costs $9 a month. Support in Berlin answers from Monday to Friday. ' +
    'You must sign the form before March 3, 2026 (see https://example.com/form). Drivers may not park at the gate.',
};
const verdict = (claim: string) => verifyClaim(claim, readSources([PLANS]), shippedGroundedness());

describe('what the passages support', () => {
  it.each([
    ['as it stands', 'Refunds are not paid for used vouchers.'],
    ['without a remark', 'It can be cancelled within 30 days of the order.'],
    ['with its heading as lead-in', 'Basic plan: It can be cancelled within 30 days of the order.'],
    ['with the pronoun named by the heading', 'The Basic plan can be cancelled within 30 days of the order.'],
    ['as two sentences in one', 'The Pro plan costs $9 a month; refunds are not paid for used vouchers.'],
    ['with its parts in another order', 'Within 30 days of the order, it can be cancelled.'],
    ['with numbers, units and dates in another notation', 'You must sign the form before 2026-03-03.'],
    ['with the unit behind', 'The Basic plan costs 5 dollars a month.'],
    ['with "have to" for "must"', 'You have to sign the form before 3 March 2026.'],
    ['with a contraction', "Refunds aren't paid for used vouchers."],
    ['with where it comes from', 'According to our documents, the Pro plan costs $9 a month.'],
  ])('%s', (_, claim) => {
    expect(verdict(claim)).toMatchObject({ isSupported: true, faults: [] });
  });

  it('every sentence of our own documents, as it stands', () => {
    for (const file of ['install.md', 'releases-and-rollback.md', 'privacy.md', 'http-api.md']) {
      const text = readFileSync(`corpus/${file}`, 'utf8');
      const refused = sentences(text)
        .map(({ start, end }) => text.slice(start, end))
        .map((claim) => ({ claim, faults: verifyClaim(claim, readSources([{ text: claim }]), shippedGroundedness()).faults }))
        .filter(({ faults }) => faults.length > 0);
      expect(refused).toEqual([]);
    }
  });
});

describe('what the passages do not support', () => {
  it.each([
    ['number', 'It can be cancelled within 90 days of the order.', '90', '30'],
    ['name', 'The Pro plan costs $5 a month.', 'Pro', 'Basic'],
    ['number', 'The Basic plan costs $9 a month and includes 10 GB of storage.', '9', '5'],
    ['unit', 'It can be cancelled within 30 weeks of the order.', 'weeks', 'days'],
    ['unit', 'The Basic plan costs €5 a month.', '€', '$'],
    ['date', 'You must sign the form before May 3, 2026.', 'May', 'March'],
    ['number', 'You must sign the form before March 3, 2027.', '2027', undefined],
    ['date', 'Support in Berlin answers from Tuesday to Friday.', 'Tuesday', 'Monday'],
    ['name', 'Support in Hamburg answers from Monday to Friday.', 'Hamburg', 'Berlin'],
    ['name', 'The Basic plan costs $9 a month.', 'Basic', 'Pro'],
    ['address', 'You must sign the form (see https://example.net/form).', 'https://example.net/form', 'https://example.com/form'],
    ['polarity', 'Refunds are paid for used vouchers.', undefined, 'not'],
    ['polarity', 'It cannot be cancelled within 30 days of the order.', undefined, undefined],
    ['polarity', 'Basic plan: Refunds are paid for used vouchers.', undefined, 'not'],
    ['modality', 'You may sign the form before March 3, 2026.', 'may', 'must'],
    ['coverage', 'Kangaroos enjoy sleeping under cloudy skies.', undefined, undefined],
  ])('a wrong %s: %s', (kind, claim, said, source) => {
    const { isSupported, faults } = verdict(claim);
    expect(isSupported).toBe(false);
    const fault = faults.find((one) => one.kind === kind || (kind === 'name' && one.kind === 'number'));
    expect(fault, JSON.stringify(faults)).toBeDefined();
    if (fault?.kind === kind && said !== undefined) expect(fault.said).toBe(said);
    if (fault?.kind === kind && source !== undefined) expect(fault.source).toBe(source);
  });

  it('scores a supported claim above an invented one', () => {
    expect(verdict('The Pro plan costs $9 a month.').score).toBeGreaterThan(0.7);
    expect(verdict('I think you would love our new offices by the sea.').score).toBeLessThan(0.3);
  });
});

describe('tokens of a claim', () => {
  const keys = (text: string): string[] => claimTokens(text).map(({ kind, key }) => `${kind} ${key}`);
  it.each([
    ['$1,500.00', '1500 dollars'],
    ['10am', '10 am'],
    ["can't", 'cannot'],
    ['2026-03-05', 'March 5, 2026'],
    ['20 %', '20 percent'],
    ['three days', '3 days'],
    ['5 GB', '5 gigabytes'],
  ])('%s is the same as %s', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });
  it('tells the month from the verb', () => {
    expect(keys('You may come in May 2026.')).toContain('modal may');
    expect(keys('You may come in May 2026.')).toContain('date may');
  });
  it('reads 200 kB of anything at once', () => {
    for (const piece of ['a', '1', '1,', "a'", 'a@', 'a.', 'https://', '$', '.', 'a-', '1-', 'a@a.']) {
      expect(claimTokens(piece.repeat(200_000 / piece.length)).length, piece).toBeLessThanOrEqual(200_000);
    }
    // A shape that makes a pattern backtrack takes minutes: the time limit of the test is what notices.
  }, 60_000);
});
