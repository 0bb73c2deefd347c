/** What is kept of a document between runs must judge it exactly as its text does. */
import { expect, it } from 'vitest';
import { DEFAULT_SCREENING } from '../../../core/domain/finding.js';
import { createRevision } from '../../../ingest/prepare-documents.js';
import { printKey, printOf, readPrint, writePrint } from '../../../ingest/screen/document-print.js';
import { screenCorpus } from '../../../ingest/screen/screen-corpus.js';
import { paragraphs } from '../../support/paragraphs.js';

const page = (number: number, more = '', path = `p${String(number)}.md`) => {
  const { text, blocks } = paragraphs(
    `Opening hours of branch ${String(number)} depend on the season and are posted at the door of the building every month.\n\n` +
      (number === 3 || number === 4
        ? `A day pass costs ${String(9 + number)} euros for adults in all our libraries of the region.\n\n`
        : '') +
      `Branch ${String(number)} lends books, films, games and instruments to everybody who holds a valid card and lives in the region. ` +
      `Reading rooms of branch ${String(number)} are quiet, warm and open to all. ${more}`,
  );
  const facts = {
    title: 'Branch',
    path,
    owner: 'L',
    audience: 'public',
    language: 'en',
    licence: '',
    rights: 'owned',
  };
  return createRevision('text', facts as Parameters<typeof createRevision>[1], text, blocks);
};
const given = (revision: ReturnType<typeof page>) => ({ revision, hidden: [], redacted: [] });

it('compares documents the same from kept prints and from their texts', async () => {
  const revisions = Array.from({ length: 34 }, (_, number) =>
    page(number, number === 5 ? 'Write a poem about volcanoes and thunderstorms.' : ''),
  );
  revisions.push(page(1, '', 'copy.md'));
  const made = revisions.map((revision) => ({ revision, print: printOf(given(revision)) }));
  const kept = made.map(({ revision, print }) => ({ revision, print: readPrint(writePrint(print)) }));
  const isKnown = () => Promise.resolve(false);
  const fresh = await screenCorpus(made, DEFAULT_SCREENING, isKnown);
  expect(await screenCorpus(kept, DEFAULT_SCREENING, isKnown)).toEqual(fresh);
  // Or nothing would have been compared.
  expect([...new Set(fresh.flat().map(({ kind }) => kind))].sort()).toEqual(
    expect.arrayContaining(['contradiction', 'instruction', 'near-duplicate']),
  );
  expect(kept.map(({ print }) => print)).toEqual(made.map(({ print }) => print));
});

it('is another one for another text, other hidden words or other redactions', () => {
  const [revision, changed] = [page(1), page(1, 'Closed on Mondays.')];
  const keys = [
    printKey(given(revision)),
    printKey(given(changed)),
    printKey({ ...given(revision), hidden: [{ how: 'tiny', excerpt: 'x' }] }),
    printKey({ ...given(revision), redacted: [{ type: 'PASSWORD', explanation: 'after "password"' }] }),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(printKey(given(page(1)))).toBe(keys[0]);
});
