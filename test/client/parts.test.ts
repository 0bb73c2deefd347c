import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer as answerSchema, message as messageSchema } from '../../core/wire/http.js';
import { FACT_CHECKS, isAnswer, isCitation, isMessage, isProblem } from '../../client/parts/check.js';
import { newClientId } from '../../client/parts/new-client-id.js';
import { safeAddress } from '../../client/parts/safe-address.js';
import { answerAsText } from '../../client/widget/answer-as-text.js';
import { CITATIONS, scriptAnswer } from './stub-answers.js';

describe('checks of what comes from the network', () => {
  const answer = scriptAnswer('How do I put the chat there?', 'answer-1');
  const message = { id: 'm', conversationId: 'c', seq: 1, kind: 'assistant', text: '', at: '2026-06-01T10:00:00Z', answer };

  it('accept what the schemas of the wire accept', () => {
    expect(answerSchema.safeParse(answer).success).toBe(true);
    expect(isAnswer(answer)).toBe(true);
    expect(messageSchema.safeParse(message).success).toBe(true);
    expect(isMessage(message)).toBe(true);
    expect(CITATIONS.every(isCitation)).toBe(true);
  });

  it('judge an answer with one field damaged the same way as the schema', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(answer)), fc.anything(), (field, value) => {
        const damaged = { ...answer, [field]: value };
        expect(isAnswer(damaged)).toBe(answerSchema.safeParse(damaged).success);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throw and never accept what is no fact', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const check of Object.values(FACT_CHECKS)) expect(check(value)).toBe(false);
        expect(isProblem(value)).toBe(false);
      }),
    );
  });
});

describe('links', () => {
  it('lead to web addresses only', () => {
    const base = 'https://help.example.com';
    expect(safeAddress('/source/a/b#passage', base)).toBe('https://help.example.com/source/a/b#passage');
    expect(safeAddress('https://example.org/x', base)).toBe('https://example.org/x');
    for (const url of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://x/y', 'http://']) {
      expect(safeAddress(url, base), url).toBeUndefined();
    }
  });
});

describe('small parts', () => {
  it('make client ids that the wire accepts and that differ', () => {
    const ids = new Set(Array.from({ length: 1_000 }, newClientId));
    expect(ids.size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{8,80}$/);
  });

  it('copy an answer with its numbered sources and its AI label', () => {
    const text = answerAsText(scriptAnswer('How do I put the chat there?', 'answer-1'));
    expect(text).toContain('Copying that script tag into your own page is the quickest start. [1]');
    expect(text).toContain(
      '[2] Operating handbook for self-hosted installations › Before you publish › Allow your website, page 12: “Set FOOTNOTE_ORIGINS',
    );
    expect(text).toContain('Answered by an AI system');
  });
});
