/** A whole set of documents that nobody has let in before: what an evaluation screens, and a release looks back at. */
import type { Revision } from '../../core/domain/document.js';
import type { ScreenFinding, ScreeningPolicy } from '../../core/domain/finding.js';
import { screenCorpus } from './screen-corpus.js';
import { screenDocument } from './screen-document.js';
import { wordsOf } from './words.js';

/** Findings per document, in the order given. */
export function screenTexts(revisions: readonly Revision[], policy: ScreeningPolicy): ScreenFinding[][] {
  const documents = revisions.map((revision) => ({ revision, words: wordsOf(revision.text), isKnown: false }));
  const compared = screenCorpus(documents, policy);
  return documents.map(({ revision, words }, number) => [
    ...screenDocument({ revision, hidden: [], redacted: [] }, words, policy),
    ...(compared[number] ?? []),
  ]);
}
