import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentences } from '../../../core/text/sentences.js';
import { askOf, saidIn } from '../../support/ask-shop.js';
import { SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

let shop: TestSnapshot;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  shop = await snapshotOf(SHOP);
  ask = askOf(shop);
});
afterAll(() => shop.close());

describe('a question in a language that no document is written in', () => {
  it.each([
    ['¿Cuánto tiempo tarda en llegar una bicicleta a mi casa?', 'es', 'inglés'],
    ['Combien de temps faut-il pour recevoir mon vélo à la maison ?', 'fr', 'anglais'],
    ['Wie lange muss ich auf mein neues Fahrrad noch warten?', 'de', 'Englisch'],
    ['我买的自行车需要多长时间才能送到家里来呢', 'zh', '英文'],
  ])('is told so in its own language: %j', async (text, locale, name) => {
    const answer = await ask(text, { locale });
    expect(answer).toMatchObject({ outcome: 'abstained', reason: 'other-language', claims: [], offersPerson: true });
    expect(answer.phrases[0]?.text).toContain(name);
    expect(answer.phrases[1]?.text).not.toBe('You can also talk to a person.');
  });
  it('is answered where the words find it all the same', async () => {
    const answer = await ask('standard delivery?', { locale: 'de' });
    expect(saidIn(answer)).toContain('3 working days');
  });
  it('is not what an English question is told', async () => {
    expect((await ask('Do you sponsor football clubs in Portugal?')).reason).not.toBe('other-language');
    // Whatever a detector, or a browser's language, makes of it.
    expect((await ask('Do you sponsor football clubs?', { locale: 'fr' })).reason).not.toBe('other-language');
  });
});

it('ends Chinese sentences at full-width marks too', () => {
  const text = '怎么退货？请联系客服！十天内退款。';
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['怎么退货？', '请联系客服！', '十天内退款。']);
});
