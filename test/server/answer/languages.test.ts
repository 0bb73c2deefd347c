/** Corpora of four languages: the right page first, the sentence that answers quoted whole, no word broken. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTokens } from '../../../core/text/tokens.js';
import { askOf, saidIn } from '../../support/ask-shop.js';
import { snapshotOf, type TestSnapshot } from '../../support/passages.js';
import { SHOPS_IN_LANGUAGES } from '../../support/shops-in-languages.js';

describe.each(SHOPS_IN_LANGUAGES)('a corpus in $language', ({ language, pages, questions, foreign }) => {
  let shop: TestSnapshot;
  let ask: ReturnType<typeof askOf>;
  beforeAll(async () => {
    shop = await snapshotOf(pages, Object.fromEntries(Object.keys(pages).map((path) => [path, { language }])));
    ask = askOf(shop);
  });
  afterAll(() => shop.close());
  const pathOf = (documentId: string | undefined): string | undefined =>
    [...shop.revisions.values()].find((revision) => revision.documentId === documentId)?.facts.path;

  it.each(questions)('answers %j from the right page', async (question, page, words) => {
    const answer = await ask(question, { locale: language });
    expect([answer.outcome, pathOf(answer.citations[0]?.documentId)]).toEqual(['grounded', page]);
    expect(saidIn(answer)).toContain(words);
    // Every quote is whole: it begins where a sentence does and ends with its mark.
    for (const { quote } of answer.citations) expect(quote).toMatch(/^[\p{Lu}\p{Lo}\d¿¡«„“].*[.!?。！？»”“]$/su);
  });

  it('answers nothing the pages do not say, and says so in its own language', async () => {
    const answer = await ask(foreign, { locale: language });
    expect(answer.outcome).toBe('abstained');
    for (const { text } of answer.phrases) expect(text).not.toMatch(/\b(?:the|our|you|can)\b/u);
  });

  it('breaks no word', () => {
    for (const page of Object.values(pages))
      for (const { word, start, end } of contentTokens(page, language)) {
        expect(page.slice(start, end).toLowerCase()).toBe(word);
        expect(word.length > 1 || /[\d\p{Script=Han}]/u.test(word)).toBe(true);
      }
  });
});
