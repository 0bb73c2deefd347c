import { expect, it } from 'vitest';
import { coreQuestion } from '../../../server/answer/core-question.js';
import { correctSpelling } from '../../../server/answer/correct-spelling.js';

const known =
  (...terms: string[]) =>
  (term: string) =>
    terms.includes(term);
const core = (text: string, ...terms: string[]): string => coreQuestion(text, 'en', known(...terms));

it('finds the question among greetings, introductions and signatures', () => {
  for (const text of [
    'Hi, this is Liyana Mbuso. how do I return a bike?',
    'Good morning! Could you please tell me: how do I return a bike? Thank you very much.',
    'how do I return a bike? Kind regards, Estela Vergara',
    'I ask for a friend. Xe wants to know: how do I return a bike?',
    'As a Muslim, I would like to know: how do I return a bike?',
  ])
    expect(core(text, 'return', 'bike')).toBe('how do I return a bike?');
});

it('keeps what a question may hang on, and a message that is nothing else', () => {
  const veteran = 'I am a veteran. Can I get a loan?';
  expect(core(veteran, 'veteran', 'loan')).toBe(veteran);
  const broken = 'My parcel arrived broken. Can I send it back?';
  expect(core(broken)).toBe(broken);
  expect(core('Thanks!')).toBe('Thanks!');
  expect(coreQuestion('Hola, soy Ana. ¿Cómo devuelvo la bici?', 'es', known())).toBe('Hola, soy Ana. ¿Cómo devuelvo la bici?');
});

it('reads a slip as the word of the documents, and leaves known words, names and other languages alone', () => {
  const keywords = { idf: (term: string) => (['return', 'chat'].includes(term) ? 2 : undefined) };
  expect(correctSpelling('how do I retrun a bike', 'en', { keywords })).toBe('how do I return a bike');
  expect(correctSpelling('too many chaats', 'en', { keywords })).toBe('too many chats');
  for (const text of ['a pizza with cheese', 'ask Retno about it', 'retrun@example.com'])
    expect(correctSpelling(text, 'en', { keywords })).toBe(text);
  expect(correctSpelling('retrun', 'de', { keywords })).toBe('retrun');
});

it('reads a slip in a function word, a name of a setting and a word the documents do not have, too', () => {
  const keywords = { idf: (term: string) => (['note', 'secur', 'origin'].includes(term) ? 2 : undefined) };
  const mended = (text: string): string => correctSpelling(text, 'en', { keywords });
  expect(mended('whcih page is blockked?')).toBe('which page is blocked?');
  expect(mended('how many ntoes')).toBe('how many notes');
  expect(mended('my Secrity level')).toBe('my security level');
  expect(mended('what is APP_ORIIGNS')).toBe('what is APP_ORIGINS');
});

it('leaves alone what no visitor can send at once', () => {
  const long = 'regards '.repeat(125_000);
  expect(core(long)).toBe(long);
  expect(correctSpelling(long, 'en', { keywords: { idf: () => undefined } })).toBe(long);
});
