/** A question in a language that no document is written in, and that retrieval found nothing for: said so in the language of the question. */
import type { Question } from '../../core/domain/answer.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';

/** Languages the assistant has words for. */
const SPOKEN: readonly string[] = ['en', 'es', 'fr', 'de', 'zh'];

/** The languages of the documents a visitor may see, when the question is in another one that we speak; else undefined. */
export function foreignTo({ language, audiences }: Question, snapshot: OpenSnapshot): readonly string[] | undefined {
  const mine = baseOf(language);
  if (!SPOKEN.includes(mine)) return undefined;
  const languages = new Set(
    snapshot.listDocuments().flatMap(({ facts }) => (audiences.includes(facts.audience) ? [baseOf(facts.language)] : [])),
  );
  return languages.size === 0 || languages.has(mine) || ![...languages].every((one) => SPOKEN.includes(one))
    ? undefined
    : [...languages].sort();
}

function baseOf(language: string): string {
  return language.toLowerCase().replace(/-.*$/u, '');
}
