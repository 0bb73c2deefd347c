/** A section is found by how its owner says people ask for it, and only that section, and nobody is shown the words. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NOTHING_ASKED, openAsked } from '../../../server/answer/asked.js';
import { conceptsOf } from '../../../server/answer/concepts.js';
import { shippedRankers } from '../../../server/answer/fitted.js';
import { retrieve } from '../../../server/answer/retrieve.js';
import { createThesaurus } from '../../../server/answer/thesaurus.js';
import { SHOP, snapshotOf, type TestSnapshot } from '../../support/passages.js';

const PARTNERS = '# Terms for partners\n\n## Margins\n\nPartners keep a fifth of each sale.\n';
const thesaurus = createThesaurus('lorry | van');
const signal = new AbortController().signal;
let shop: TestSnapshot;
beforeAll(async () => {
  shop = await snapshotOf({ ...SHOP, 'partners.md': PARTNERS }, { 'partners.md': { audience: 'partners' } });
});
afterAll(() => shop.close());

const sectionOf = (path: string) => {
  const { snapshot } = shop;
  const document = snapshot.listDocuments().find(({ facts }) => facts.path === path);
  const passages = Array.from({ length: snapshot.manifest.counts.passages }, (_, number) => snapshot.passage(number));
  return passages.filter(({ documentId }) => documentId === document?.id).sort((one, other) => one.start - other.start);
};
const search = async (text: string, asked = NOTHING_ASKED, audiences = ['public']) => {
  const question = { text, rawText: text, language: 'en', history: [], audiences };
  const { candidates } = await retrieve(
    question as never,
    8,
    { snapshot: shop.snapshot, thesaurus, rankers: shippedRankers(), asked },
    signal,
  );
  return candidates;
};

it('finds a section by a phrasing that shares no word with it, which the text alone does not', async () => {
  const [first] = sectionOf('delivery.md');
  const heading = first?.headingPath.at(-1) ?? first?.title ?? '';
  const asked = openAsked(
    { 'delivery.md': { [`${heading.toUpperCase()}  `]: ['When does the lorry pull up at my gate?'] } },
    shop.snapshot,
  );
  expect(asked.unknown).toEqual([]);
  const question = 'When will the van be at my gate?';
  expect((await search(question)).at(0)?.passage.number).not.toBe(first?.number);
  const [found] = await search(question, asked);
  expect(found?.passage.number).toBe(first?.number);
  expect(found?.features['asked']).toBeGreaterThan(0.5);
  expect(found?.passage.text).toBe(first?.text);
});

it('leaves a question alone that only shares a word with a phrasing, and a reader without the right to the section', async () => {
  const asked = openAsked({ 'partners.md': { Margins: ['What slice of the pie is mine?'] } }, shop.snapshot);
  expect((await search('Is there pie?', asked)).every(({ features }) => features['asked'] === 0)).toBe(true);
  expect((await search('What slice of the pie is mine?', asked)).some(({ passage }) => passage.audience === 'partners')).toBe(false);
  expect((await search('What slice of the pie is mine?', asked, ['public', 'partners']))[0]?.passage.audience).toBe('partners');
});

it('fits best what says the same both ways', () => {
  const [first] = sectionOf('delivery.md');
  const heading = first?.headingPath.at(-1) ?? first?.title ?? '';
  const asked = openAsked({ 'delivery.md': { [heading]: ['lorry at my gate'] } }, shop.snapshot);
  const fit = (text: string): number =>
    asked.match(conceptsOf(text, 'en', shop.snapshot.keywords, createThesaurus(''))).get(first?.number ?? -1) ?? 0;
  expect(fit('the lorry at the gate')).toBeCloseTo(1, 5);
  expect(fit('lorry')).toBeLessThan(fit('the lorry at the gate'));
  expect(fit('lorry gate and a very long story about zebras and volcanoes')).toBeLessThan(0.7);
  expect(fit('zebra')).toBe(0);
});

it('says which sections are not there', () => {
  const asked = openAsked({ 'delivery.md': { 'No such heading': ['x'] }, 'nowhere.md': { Y: ['y'] } }, shop.snapshot);
  expect(asked.unknown).toEqual(['delivery.md: No such heading', 'nowhere.md: Y']);
});
