import { expect, it } from 'vitest';
import { inStandardEnglish } from '../../../server/answer/other-englishes.js';

const documents = (...terms: string[]) => ({ idf: (term: string) => (terms.includes(term) ? 2 : undefined) });
const read = (text: string, ...terms: string[]): string => inStandardEnglish(text, 'en', documents(...terms));

it('reads function words of other Englishes as those of the documents', () => {
  expect(read('hoo dae ah return ma bike tae ye?', 'return', 'bike')).toBe('how do I return my bike to you?');
  expect(read('wetin be the deadline, and I fit pay am later?')).toBe('what be the deadline, and I can pay am later?');
  expect(read("y'all dinnae send it?")).toBe("you don't send it?");
  expect(read("keepin' a bike rentin", 'keep', 'rent')).toBe('keeping a bike renting');
});

it('leaves alone what the documents speak of, capitals, addresses and other languages', () => {
  expect(read('is the ma degree free?', 'ma')).toBe('is the ma degree free?');
  expect(read('what is an MA at ma.example.com?')).toBe('what is an MA at ma.example.com?');
  expect(read('does the bike fit in the box? will I fit in?')).toBe('does the bike fit in the box? will I fit in?');
  expect(read('a robin in a ruin')).toBe('a robin in a ruin');
  expect(inStandardEnglish('ma commande', 'fr', documents())).toBe('ma commande');
});

it('turns no "cannot" into "can", and takes no ordinary word for one that lost its g', () => {
  expect(read('why I no fit pay?')).toBe('why I cannot pay?');
  expect(read('i no fit log in')).toBe('i cannot log in');
  expect(read('a raisin in a basin, over wi fi', 'rais', 'raise', 'base')).toBe('a raisin in a basin, over wi fi');
});
