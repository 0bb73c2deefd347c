/** A question in a language that no document is written in, and that retrieval found nothing for: said so in the language of the question. */
import type { Question } from '../../core/domain/answer.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';

/** Languages the assistant has words for. */
const SPOKEN: readonly string[] = ['en', 'es', 'fr', 'de', 'zh'];

/** Detectors take a short English message for anything: only the commonest words of a language prove it. */
const COMMONEST: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:el|la|los|las|un|una|de|del|que|qué|en|es|por|para|con|mi|su|se|cómo|cuánto|cuánta|dónde|cuándo|puedo|hay|y)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|un|une|des|de|du|que|qui|en|est|pour|avec|mon|ma|mes|je|vous|comment|combien|où|quand|puis|et|il|à)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|ein|eine|einen|ich|wie|was|wo|wann|ist|sind|und|mein|meine|mit|für|auf|zu|nicht|kann|muss|lange|von)(?!\p{L})/giu,
  zh: /\p{Script=Han}/gu,
};
const LEAST_COMMON = 2;

/** The languages of the documents a visitor may see, when the question is in another one that we speak; else undefined. */
export function foreignTo({ text, language, audiences }: Question, snapshot: OpenSnapshot): readonly string[] | undefined {
  const mine = baseOf(language);
  if (!SPOKEN.includes(mine) || (mine !== 'en' && (text.match(COMMONEST[mine]!) ?? []).length < LEAST_COMMON)) return undefined;
  const languages = languagesOf(snapshot, audiences);
  return languages.size === 0 || languages.has(mine) || ![...languages].every((one) => SPOKEN.includes(one))
    ? undefined
    : [...languages].sort();
}

const known = new WeakMap<OpenSnapshot, ReadonlyMap<string, ReadonlySet<string>>>();

/** The languages of the documents that visitors of these audiences may see. */
export function languagesOf(snapshot: OpenSnapshot, audiences: readonly string[]): ReadonlySet<string> {
  const held = languagesByAudience(snapshot);
  return new Set(audiences.flatMap((audience) => [...(held.get(audience) ?? [])]));
}

/** The languages of the documents of each audience; a snapshot never changes, so they are looked at once. */
function languagesByAudience(snapshot: OpenSnapshot): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(snapshot);
  if (before !== undefined) return before;
  const languages = new Map<string, Set<string>>();
  for (const { facts } of snapshot.listDocuments()) {
    const own = languages.get(facts.audience) ?? new Set();
    languages.set(facts.audience, own.add(baseOf(facts.language)));
  }
  known.set(snapshot, languages);
  return languages;
}

function baseOf(language: string): string {
  return language.toLowerCase().replace(/-.*$/u, '');
}
