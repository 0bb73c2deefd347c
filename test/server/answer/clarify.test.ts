import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, EarlierTurn } from '../../../core/domain/answer.js';
import { askOf, saidIn } from '../../support/ask-shop.js';
import { SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

const TWO_RETURNS: Readonly<Record<string, string>> = {
  'bicycles.md':
    '# Bicycles\n\n## Returning a bicycle\n\nYou return it in its carton within 45 days. The carrier collects the carton at your door.\n\n## Colours\n\nBicycles are sold in green and in blue.',
  'batteries.md':
    '# Batteries\n\n## Returning a battery\n\nYou return it to a shop within 10 days. The post does not carry lithium cells.\n\n## Charging\n\nCharge at room temperature for four hours.',
  'payment.md': SHOP['payment.md'] ?? '',
};
const QUESTION = 'How do I return it?';
let shop: TestSnapshot;
let ask: ReturnType<typeof askOf>;
let asking: Answer;
const after = (answer: Answer): readonly EarlierTurn[] => [
  { role: 'visitor', text: QUESTION },
  { role: 'assistant', text: answer.phrases.map(({ text }) => text).join(' '), choices: answer.followUps },
];
beforeAll(async () => {
  shop = await snapshotOf(TWO_RETURNS);
  ask = askOf(shop);
  asking = await ask(QUESTION);
});
afterAll(() => shop.close());

describe('a question with two readings', () => {
  it('asks which is meant, with both headings as choices and no claim', () => {
    expect(asking).toMatchObject({ outcome: 'clarifying', claims: [], citations: [] });
    expect([...asking.followUps].sort()).toEqual(['Returning a battery', 'Returning a bicycle']);
    expect(asking.phrases.map(({ id }) => id)).toEqual(['clarify']);
    for (const choice of asking.followUps) expect(asking.phrases[0]?.text).toContain(`“${choice}”`);
  });
  it.each([
    ['Returning a battery', '10 days'],
    ['returning a bicycle', '45 days'],
    ['the battery', '10 days'],
    ['I mean my bicycle', '45 days'],
  ])('answers the one that is clicked or typed: %j', async (text, fact) => {
    const answer = await ask(text, { history: after(asking) });
    expect(answer.outcome).toBe('grounded');
    expect(saidIn(answer)).toContain(fact);
    expect(saidIn(answer)).not.toContain(fact === '10 days' ? '45 days' : '10 days');
  });
  it('takes "the second one" for the second choice', async () => {
    const answer = await ask('the second one', { history: after(asking) });
    expect(saidIn(answer)).toContain(asking.followUps[1]?.includes('battery') === true ? '10 days' : '45 days');
  });
  it('never asks twice in a row, and takes another question for one', async () => {
    expect((await ask(QUESTION, { history: after(asking) })).outcome).not.toBe('clarifying');
    const other = await ask('Which ways to pay does the shop accept?', { history: after(asking) });
    expect(saidIn(other)).toContain('credit cards');
  });
  it('does not ask where the question, or an earlier turn, says which', async () => {
    expect((await ask('How do I return a battery?')).outcome).toBe('grounded');
    const history: EarlierTurn[] = [
      { role: 'visitor', text: 'Which colours does the bicycle have?' },
      { role: 'assistant', text: 'Bicycles are sold in green and in blue.' },
    ];
    expect((await ask(QUESTION, { history })).outcome).not.toBe('clarifying');
  });
  it('does not ask where only one section speaks of it', async () => {
    expect((await ask('Which colours are there?')).outcome).not.toBe('clarifying');
  });
});
