/** Pages that are mostly text repeated on other pages: navigation, legal footers, templates nobody filled in. */
import type { Block } from '../../core/domain/document.js';
import type { ScreenFinding } from '../../core/domain/finding.js';
import { excerptOf } from './excerpt.js';
import { hashOfText } from '../../core/text/words.js';

const LEAST_DOCUMENTS = 10;
/** A paragraph on this share of the pages, and on at least `LEAST_PAGES`, is repeated. */
const REPEATED_SHARE = 0.1;
const LEAST_PAGES = 5;
/** A page is mostly repeated from here. */
const LEAST_SHARE = 0.6;
const LEAST_CHARACTERS = 40;

/** A paragraph by what it says and where it stands. */
export interface Paragraph {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

export function paragraphsOf({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }): Paragraph[] {
  return blocks
    .filter((block) => block.kind !== 'heading' && block.end - block.start >= LEAST_CHARACTERS)
    .map(({ start, end }) => ({ hash: hashOfText(text, start, end), start, end }));
}

/** Findings per document, in the order given; most are empty. */
export function findBoilerplate(
  documents: readonly { readonly text: string; readonly paragraphs: readonly Paragraph[] }[],
): ScreenFinding[][] {
  if (documents.length < LEAST_DOCUMENTS) return documents.map(() => []);
  const pages = new Map<number, number>();
  for (const { paragraphs } of documents)
    for (const hash of new Set(paragraphs.map((paragraph) => paragraph.hash))) pages.set(hash, (pages.get(hash) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, REPEATED_SHARE * documents.length);
  const size = (list: readonly Paragraph[]): number => list.reduce((sum, { start, end }) => sum + end - start, 0);
  return documents.map(({ text, paragraphs: own }) => {
    const repeated = own.filter(({ hash }) => (pages.get(hash) ?? 0) >= least);
    const [first] = repeated;
    if (first === undefined || size(repeated) < LEAST_SHARE * size(own)) return [];
    return [
      {
        kind: 'boilerplate',
        severity: 'notes',
        reason: `Most of this page (${String(Math.round((100 * size(repeated)) / size(own)))} %) also stands on ${String((pages.get(first.hash) ?? 1) - 1)} other pages or more: cut what is repeated, or ignore the page in footnote.yaml.`,
        excerpt: excerptOf(text.slice(first.start, first.end)),
      },
    ];
  });
}
