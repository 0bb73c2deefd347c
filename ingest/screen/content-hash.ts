import { createHash } from 'node:crypto';
import type { Revision } from '../../core/domain/document.js';
import type { HiddenExcerpt } from './hidden-text.js';

/**
 * What a person's decision is about: the words, seen and hidden, and the title. A new owner or review date leaves the decision
 * standing; one changed word asks for a new one.
 */
export function contentHash(revision: Pick<Revision, 'text' | 'facts'>, hidden: readonly HiddenExcerpt[]): string {
  return createHash('sha256')
    .update(JSON.stringify([revision.facts.title, revision.text, hidden.map(({ how, excerpt }) => [how, excerpt])]))
    .digest('hex');
}
