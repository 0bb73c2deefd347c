import type { WireAnswer } from '../../core/wire/http.js';
import { strings } from './strings/en.js';

/** An answer with its numbered sources and its AI label as plain text, as it is put on the clipboard. */
export function answerAsText(answer: WireAnswer): string {
  const marked = (claims: WireAnswer['claims']) =>
    claims.map((claim) => `${claim.text} ${claim.citations.map((n) => `[${n}]`).join('')}`.trimEnd());
  const claims =
    answer.parts === undefined
      ? marked(answer.claims)
      : answer.parts.flatMap(({ question, phrases }, part) => [
          ...(part === 0 ? [] : ['']),
          question,
          ...marked(answer.claims.filter((claim) => claim.part === part)),
          ...phrases.map(({ text }) => text),
        ]);
  const sources = answer.citations.map((citation) => {
    const place = [citation.title, ...citation.headingPath].join(' › ');
    return `[${citation.n}] ${place}${citation.page === undefined ? '' : `, ${strings.page(citation.page)}`}: “${citation.quote}”`;
  });
  return [claims.join('\n'), `${strings.sources}:\n${sources.join('\n')}`, answer.disclosure].filter((part) => part !== '').join('\n\n');
}
