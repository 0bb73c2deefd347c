import type { Revision } from '../core/domain/document.js';
import type { UnnumberedPassage } from '../core/ports/snapshot-store.js';
import { split } from './split.js';

/** The passages of a revision, in the order of its text: the same today and when a snapshot is made again. */
export async function passagesOf(revision: Revision): Promise<UnnumberedPassage[]> {
  const { facts } = revision;
  return (await split(revision.text, revision.blocks)).map((span) => ({
    documentId: revision.documentId,
    revision: revision.id,
    title: facts.title,
    audience: facts.audience,
    language: facts.language,
    ...span,
    text: revision.text.slice(span.start, span.end),
  }));
}
