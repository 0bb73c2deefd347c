/** "Why this answer?": plain sentences from the recorded factors, never from a model's own words. */
import type { Candidate, Citation, Features } from '../../core/domain/answer.js';
import type { Fault, FaultKind } from './verify/verify-claim.js';
import type { Concept } from './concepts.js';
import { coverageOf, termSet } from './concepts.js';

export function explain(
  question: { readonly language: string },
  concepts: readonly Concept[],
  candidates: readonly Candidate[],
  citations: readonly Citation[],
  features: Features,
): string[] {
  const sentences: string[] = [];
  const documents = [...new Set(citations.map((citation) => citation.title))];
  const [top] = candidates;
  if (documents.length > 0)
    sentences.push(
      `The answer quotes ${documents.length === 1 ? 'one document' : `${String(documents.length)} documents`}: ${documents.join(', ')}.`,
    );
  if (top !== undefined && concepts.length > 0) {
    const read = termSet([top.passage.text, top.passage.title, ...top.passage.headingPath].join('\n'), question.language);
    const found = concepts.filter((concept) => coverageOf(concept, read) === 1).map((concept) => concept.word);
    const similar = concepts
      .filter((concept) => {
        const share = coverageOf(concept, read);
        return share > 0 && share < 1;
      })
      .map((concept) => concept.word);
    const missing = concepts.filter((concept) => coverageOf(concept, read) === 0).map((concept) => concept.word);
    if (found.length > 0) sentences.push(`The passage uses these words of yours: ${list(found)}.`);
    if (similar.length > 0) sentences.push(`For ${list(similar)} it uses another word of similar meaning.`);
    if (missing.length > 0) sentences.push(`It does not mention: ${list(missing)}.`);
  }
  if ((features['sameDocument'] ?? 0) >= 0.6) sentences.push('The best passages found stand in the same document.');
  else if ((features['documents'] ?? 0) >= 0.8)
    sentences.push('The best passages found stand in several different documents, which makes the choice less sure.');
  if ((features['hasHistory'] ?? 0) === 1) sentences.push('Your earlier messages in this conversation were taken into account.');
  return sentences;
}

/** Why an answer in parts is as sure as it is. */
export function explainParts(
  parts: readonly { readonly question: string; readonly phrases: readonly string[] }[],
  citations: readonly Citation[],
): string[] {
  const documents = [...new Set(citations.map((citation) => citation.title))];
  return [
    `Your message was read as ${String(parts.length)} questions. Each was looked up alone, and the confidence is that of the least sure answer.`,
    `The answer quotes ${documents.length === 1 ? 'one document' : `${String(documents.length)} documents`}: ${documents.join(', ')}.`,
    ...parts.filter(({ phrases }) => phrases.length > 0).map(({ question }) => `Without an answer: “${question}”.`),
  ];
}

/** Why a question was not answered on its own terms. */
export function explainDenied(premise: string): string {
  return `Your question takes for granted “${premise}”. The quoted sentence speaks of the same and says something else.`;
}

/** Cited documents whose review is due. */
export function explainOverdue(due: readonly { readonly title: string; readonly reviewBy: string }[]): string[] {
  return due.map(({ title, reviewBy }) => `“${title}” was due for review on ${reviewBy}, so the answer counts as less well supported.`);
}

const NAMES: Readonly<Record<FaultKind, string>> = {
  number: 'a number',
  date: 'a date',
  unit: 'a unit',
  name: 'a name',
  address: 'an address',
  polarity: 'a "not"',
  modality: 'a "must" or "may"',
  coverage: 'too many words',
};

/** Claims that did not pass verification: what was wrong, without repeating what was never proved. */
export function explainRefused(refused: readonly (readonly Fault[])[]): string[] {
  return refused.map((faults) => {
    const kinds = [...new Set(faults.map(({ kind }) => NAMES[kind]))];
    return kinds.length === 0
      ? 'A sentence was left out, because its quote does not stand in the documents.'
      : `A sentence was left out, because the quoted words do not bear it out: ${kinds.join(', ')}.`;
  });
}

function list(words: readonly string[]): string {
  return words
    .slice(0, 6)
    .map((word) => `“${word}”`)
    .join(', ');
}
