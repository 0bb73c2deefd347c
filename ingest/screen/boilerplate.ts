/** Pages that are mostly text repeated on other pages: navigation, legal footers, templates nobody filled in. */
import type { Block } from '../../core/domain/document.js';
import type { ScreenFinding } from '../../core/domain/finding.js';
import { excerptOf } from './excerpt.js';
import { hashOfText } from './words.js';

const LEAST_DOCUMENTS = 10;
/** A paragraph on this share of the pages, and on at least `LEAST_PAGES`, is repeated. */
const REPEATED_SHARE = 0.1;
const LEAST_PAGES = 5;
/** A page is mostly repeated from here. */
const LEAST_SHARE = 0.6;
const LEAST_CHARACTERS = 40;

interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Findings per document, in the order given; most are empty. */
export function findBoilerplate(documents: readonly Page[]): ScreenFinding[][] {
  if (documents.length < LEAST_DOCUMENTS) return documents.map(() => []);
  const blocks = documents.map(({ text, blocks }) =>
    blocks
      .filter((block) => block.kind !== 'heading' && block.end - block.start >= LEAST_CHARACTERS)
      .map((block) => ({ ...block, hash: hashOfText(text, block.start, block.end) })),
  );
  const pages = new Map<number, number>();
  for (const own of blocks) for (const hash of new Set(own.map((block) => block.hash))) pages.set(hash, (pages.get(hash) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, REPEATED_SHARE * documents.length);
  return blocks.map((own, number) => {
    const repeated = own.filter(({ hash }) => (pages.get(hash) ?? 0) >= least);
    const size = (list: typeof own): number => list.reduce((sum, { start, end }) => sum + end - start, 0);
    const [first] = repeated;
    if (first === undefined || size(repeated) < LEAST_SHARE * size(own)) return [];
    return [
      {
        kind: 'boilerplate',
        severity: 'notes',
        reason: `Most of this page (${String(Math.round((100 * size(repeated)) / size(own)))} %) also stands on ${String((pages.get(first.hash) ?? 1) - 1)} other pages or more: cut what is repeated, or ignore the page in footnote.yaml.`,
        excerpt: excerptOf(documents[number]!.text.slice(first.start, first.end)),
      },
    ];
  });
}
