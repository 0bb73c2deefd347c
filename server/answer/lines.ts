import type { Answer } from '../../core/domain/answer.js';

/** An answer as lines of plain text: claims with their numbers; where several things were asked, each under its question. */
export function linesOf({ claims, parts }: Pick<Answer, 'claims' | 'parts'>): string[] {
  const marked = (shown: Answer['claims']): string[] =>
    shown.map((claim) => `${claim.text} ${claim.citations.map((n) => `[${String(n)}]`).join('')}`);
  if (parts === undefined) return marked(claims);
  return parts.flatMap(({ question, phrases }, part) => [
    ...(part === 0 ? [] : ['']),
    question,
    ...marked(claims.filter((claim) => claim.part === part)),
    ...phrases.map(({ text }) => text),
  ]);
}
