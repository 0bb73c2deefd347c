import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../core/domain/answer.js';
import type { Conversation, Message } from '../../../core/domain/conversation.js';
import { linesOf } from '../../../server/answer/lines.js';
import { deliverTranscript } from '../../../server/desk/deliver-transcript.js';
import { presentAnswer } from '../../../server/http/present.js';
import { isAnswer } from '../../../client/parts/check.js';
import { answerAsText } from '../../../client/widget/answer-as-text.js';
import { askOf, saidIn } from '../../support/ask-shop.js';
import { SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

const BOTH = 'How long does standard delivery take and which ways to pay does the shop accept?';
let shop: TestSnapshot;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  shop = await snapshotOf(SHOP);
  ask = askOf(shop);
});
afterAll(() => shop.close());

describe('an answer in parts', () => {
  it('quotes for each question under that question, with citations numbered through', async () => {
    const answer = await ask(BOTH);
    expect(answer.outcome).toBe('grounded');
    expect(answer.parts?.map(({ question, phrases }) => [question, phrases.length])).toEqual([
      ['How long does standard delivery take?', 0],
      ['Which ways to pay does the shop accept?', 0],
    ]);
    expect(saidIn(answer, 0)).toContain('3 working days');
    expect(saidIn(answer, 1)).toContain('credit cards');
    expect(saidIn(answer, 1)).not.toContain('working days');
    expect(answer.citations.map(({ n }) => n)).toEqual(answer.citations.map((_, index) => index + 1));
    for (const citation of answer.citations)
      expect(shop.revisions.get(citation.revision)?.text.slice(citation.start, citation.end)).toBe(citation.quote);
  });
  it('is as sure as its least sure part', async () => {
    const [both, one, other] = await Promise.all([
      ask(BOTH),
      ask('How long does standard delivery take?'),
      ask('Which ways to pay does the shop accept?'),
    ]);
    expect(both.confidence.score).toBe(Math.min(one.confidence.score, other.confidence.score));
  });
  it('says which part the documents do not answer, answers the other, and offers a person', async () => {
    const answer = await ask('How long does standard delivery take and who won the football match in Lisbon?');
    expect(answer.outcome).toBe('grounded');
    expect(saidIn(answer, 0)).toContain('3 working days');
    const [, missing] = answer.parts ?? [];
    expect(missing?.reason).toBe('nothing-relevant');
    expect(missing?.phrases.map(({ id }) => id)).toEqual(['abstained.nothing-relevant']);
    expect(answer.claims.some(({ part }) => part === 1)).toBe(false);
    expect(answer.offersPerson).toBe(true);
    expect(answer.why.join(' ')).toContain('“Who won the football match in Lisbon?”');
  });
  it('reads a part that leans on the one before in its light', async () => {
    const answer = await ask('What does the warranty cover? And does it cover damage by water?');
    expect(saidIn(answer, 1)).toContain('does not cover damage by water');
  });
  it('looks nothing up for what only a person can see', async () => {
    const answer = await ask('How long does standard delivery take? Where is my order?');
    expect(answer.parts?.[1]?.phrases.map(({ id }) => id)).toEqual(['account-specific', 'offer-person']);
    expect(answer.offersPerson).toBe(true);
  });
  it('emits each claim with the question it answers, once', async () => {
    const emitted: [number, number | undefined, string | undefined][] = [];
    const answer = await ask(BOTH, { listener: { onClaim: ({ index, part, question }) => emitted.push([index, part, question]) } });
    expect(emitted).toEqual(answer.claims.map(({ part }, index) => [index, part, answer.parts?.[part ?? -1]?.question]));
  });
  it('abstains as ever where no part can be answered', async () => {
    const answer = await ask('Who won the football match in Lisbon and how tall is the Eiffel tower?');
    expect(answer).toMatchObject({ outcome: 'abstained', claims: [], citations: [] });
    expect(answer).not.toHaveProperty('parts');
  });
  it('has no parts where one thing was asked', async () => {
    const answer = await ask('How long does standard delivery take?');
    expect(answer).not.toHaveProperty('parts');
    for (const claim of answer.claims) expect(claim).not.toHaveProperty('part');
  });
});

describe('an answer in parts on its way out', () => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await ask('How long does standard delivery take and who won the football match in Lisbon?');
  });
  it('crosses the wire whole', () => {
    const wire: unknown = JSON.parse(JSON.stringify(presentAnswer(answer)));
    expect(isAnswer(wire)).toBe(true);
    expect(wire).toMatchObject({ parts: answer.parts, claims: answer.claims });
  });
  it('reads alike in the terminal, on the clipboard and in a transcript', () => {
    const lines = linesOf(answer);
    expect(lines[0]).toBe('How long does standard delivery take?');
    expect(lines.at(-1)).toBe('I could not find anything about this in our documents.');
    expect(answerAsText(presentAnswer(answer))).toContain(lines.join('\n'));
    const message = { kind: 'assistant', text: '', answer, createdAt: new Date(0), authorName: null } as unknown as Message;
    const conversation = { createdAt: new Date(0) } as Conversation;
    const names = { assistantName: 'Larch', companyName: 'Larch', baseUrl: 'https://example.com' };
    const { body } = deliverTranscript('html', conversation, [message], names);
    for (const line of lines) expect(body).toContain(`<p>${line}</p>`);
  });
});
