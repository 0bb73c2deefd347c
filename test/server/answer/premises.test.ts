import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { premiseOf } from '../../../server/answer/premises.js';
import { askOf, saidIn } from '../../support/ask-shop.js';
import { SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

const PAGES = {
  ...SHOP,
  'security.md':
    '# Security\n\n## How passwords are kept\n\nThe shop never stores passwords in plain text. Passwords are stored as hashes.\n\n## Exports\n\nTo export your orders, open the order page and choose Export.',
};
let shop: TestSnapshot;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  shop = await snapshotOf(PAGES);
  ask = askOf(shop);
});
afterAll(() => shop.close());

describe('what a question takes for granted', () => {
  it.each([
    ['Since the shop stores passwords in plain text, how do I export my orders?', 'the shop stores passwords in plain text'],
    ["Why can't I return an item within 20 days?", "I can't return an item within 20 days"],
    ['Why does the shop charge 20 euros for express delivery?', 'the shop charge 20 euros for express delivery'],
    ['How come express delivery costs 20 euros?', 'express delivery costs 20 euros'],
    ['When did the shop stop delivering to Spain?', 'the shop no longer delivering to Spain'],
    ['How do I get my money back, given that delivery costs are refunded?', 'delivery costs are refunded'],
  ])('is put as a statement: %j', (question, premise) => {
    expect(premiseOf(question)).toBe(premise);
  });
  it.each([
    'How long can I return an item?',
    'Since I bought it in May, can I return it?',
    'Why was my order cancelled?',
    'When does the shop open?',
    'Can I return an item within 60 days?',
  ])('is nothing here: %j', (question) => {
    expect(premiseOf(question)).toBeUndefined();
  });
});

describe('a false premise', () => {
  it.each([
    ['Since the shop stores passwords in plain text, how do I export my orders?', 'never stores passwords in plain text'],
    ["Why can't I return an item within 20 days of delivery?", 'within 30 days of delivery'],
    ['Why does express delivery cost 20 euros?', 'costs 9 euros'],
    ['Since standard delivery takes 8 working days, which ways to pay are there?', '3 working days'],
    ['How do I get my money, given that delivery costs are refunded?', 'Delivery costs are not refunded'],
  ])('is answered with the sentence that denies it: %j', async (question, denial) => {
    const answer = await ask(question);
    expect(answer.outcome).toBe('grounded');
    expect(answer.phrases.map(({ id }) => id)).toContain('premise-denied');
    expect(saidIn(answer)).toContain(denial);
    expect(saidIn(answer)).not.toMatch(/^yes\b/iu);
  });
  it.each([
    ['what is true', 'Why does express delivery cost 9 euros?'],
    ['what is true, with a bound', "Why can't I return an item after 60 days?"],
    ['more than the documents deny', "Why can't I return an item within 90 days of delivery?"],
    ['what the documents do not speak of', 'Since the moon is made of cheese, how long does standard delivery take?'],
    ['what only the visitor knows', 'Since I live in Spain, how long does standard delivery take?'],
  ])('is not seen in %s', async (_, question) => {
    const answer = await ask(question);
    expect(answer.phrases.map(({ id }) => id)).not.toContain('premise-denied');
  });
  it.each(['why is ', 'since a ', 'why did the stop ', 'because of a, ', ', since '])('reads %j repeated without hanging', (unit) => {
    const startedMs = performance.now();
    premiseOf(unit.repeat(Math.ceil(490 / unit.length)).slice(0, 490));
    premiseOf(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });
});
