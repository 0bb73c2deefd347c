/** A whole set of documents that nobody has let in before: what an evaluation screens, and a release looks back at. */
import type { Revision } from '../../core/domain/document.js';
import type { ScreenFinding, ScreeningPolicy } from '../../core/domain/finding.js';
import { printOf } from './document-print.js';
import { screenCorpus } from './screen-corpus.js';
import { underPolicy } from './screen-document.js';

/** Findings per document, in the order given. */
export async function screenTexts(revisions: readonly Revision[], policy: ScreeningPolicy): Promise<ScreenFinding[][]> {
  const documents = revisions.map((revision) => ({ revision, print: printOf({ revision, hidden: [], redacted: [] }) }));
  const compared = await screenCorpus(documents, policy, () => Promise.resolve(false));
  return documents.map(({ print }, number) => [...underPolicy(print.findings, policy), ...(compared[number] ?? [])]);
}
