/** What to ask next: only questions this release was seen to answer, about the documents at hand, not asked yet. */
import type { Citation, Question } from '../../core/domain/answer.js';
import type { KnownQuestion } from './release.js';
import { termSet } from './concepts.js';

const MAX_FOLLOW_UPS = 3;

export function followUps(question: Question, citations: readonly Citation[], known: readonly KnownQuestion[]): string[] {
  const documents = citations.map((citation) => citation.documentId);
  const asked = [question.text, ...question.history.filter((turn) => turn.role === 'visitor').map((turn) => turn.text)].map((text) =>
    termSet(text, question.language),
  );
  const said = citations.map((citation) => citation.quote);
  return known
    .filter((candidate) => candidate.documentIds.some((id) => documents.includes(id)))
    .filter((candidate) => {
      const terms = termSet(candidate.text, question.language);
      return !asked.some((mine) => alike(mine, terms)) && !said.some((quote) => quote.includes(candidate.text));
    })
    .slice(0, MAX_FOLLOW_UPS)
    .map((candidate) => candidate.text);
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared / Math.max(1, Math.min(one.size, other.size)) > 0.6;
}
