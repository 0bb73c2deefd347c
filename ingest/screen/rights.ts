import type { DocumentFacts } from '../../core/domain/document.js';
import type { ScreenFinding } from '../../core/domain/finding.js';

/** Publishing refuses such documents; the finding says so while they are drafts. */
export function findMissingRights(facts: Pick<DocumentFacts, 'rights' | 'path'>): ScreenFinding[] {
  if (facts.rights !== 'unknown') return [];
  return [
    {
      kind: 'rights',
      severity: 'notes',
      reason: 'Nobody has stated the rights of this document, so it cannot be published: state them in footnote.yaml or its front matter.',
      excerpt: facts.path,
    },
  ];
}
