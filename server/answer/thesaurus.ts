/**
 * Words customers use for what help pages call something else. The shipped list is server/answer/thesaurus/<language>.txt, ours;
 * a content owner adds groups in `synonyms.txt` beside the corpus. One group a line, entries parted by " | ".
 */
import { isFunctionWord, tokenize } from '../../core/text/tokens.js';

export interface Synonym {
  readonly term: string;
  /** 0 to 1: how surely this stands for the word asked. */
  readonly weight: number;
}

export interface Thesaurus {
  /** Synonyms of the terms of a question, by the position of the token they explain; phrases explain their first content token. */
  synonymsOf(text: string): ReadonlyMap<number, readonly Synonym[]>;
}

interface Entry {
  readonly terms: readonly string[];
  readonly others: readonly Synonym[];
}

/** How surely a group holds: the shipped ones are general English, a content owner's are about this very corpus. */
const SHIPPED_WEIGHT = 0.6;
const OWN_WEIGHT = 0.85;
const MAX_PHRASE = 4;

/** Reads both lists; lines without " | " and comments say nothing. */
export function createThesaurus(shipped: string, own = '', language = 'en'): Thesaurus {
  const entries = new Map<string, Entry[]>();
  const lines = [
    ...shipped.split('\n').map((line) => ({ line, weight: SHIPPED_WEIGHT })),
    ...own.split('\n').map((line) => ({ line, weight: OWN_WEIGHT })),
  ];
  for (const { line, weight } of lines) {
    if (line.startsWith('#') || !line.includes('|')) continue;
    const phrases = line
      .split('|')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
    const tokens = phrases.map((phrase) => tokenize(phrase, language));
    const stems = tokens.map((all) => all.map((token) => token.term));
    const contents = tokens.map((all) => all.filter((token) => !isFunctionWord(token.word)));
    stems.forEach((terms, index) => {
      const key = terms.join(' ');
      if (key === '') return;
      const others = phrases.flatMap((_, other) => {
        if (other === index || stems[other]?.join(' ') === key) return [];
        const content = contents[other] ?? [];
        return content.length === 0 ? [] : content.map((token) => ({ term: token.term, weight: weight / content.length }));
      });
      const list = entries.get(key) ?? [];
      list.push({ terms, others });
      entries.set(key, list);
    });
  }
  return {
    synonymsOf(text) {
      const tokens = tokenize(text, language);
      const found = new Map<number, Synonym[]>();
      for (let from = 0; from < tokens.length; from += 1) {
        for (let length = Math.min(MAX_PHRASE, tokens.length - from); length >= 1; length -= 1) {
          const key = tokens
            .slice(from, from + length)
            .map((token) => token.term)
            .join(' ');
          const matches = entries.get(key);
          if (matches === undefined) continue;
          // A word of many senses says less about each of them.
          const damping = 1 / Math.sqrt(matches.length);
          const start = tokens[from]?.start ?? 0;
          const best = new Map((found.get(start) ?? []).map((synonym) => [synonym.term, synonym.weight]));
          for (const { others } of matches) {
            for (const synonym of others) best.set(synonym.term, Math.max(best.get(synonym.term) ?? 0, synonym.weight * damping));
          }
          found.set(
            start,
            [...best].map(([term, weight]) => ({ term, weight })),
          );
          break;
        }
      }
      return found;
    },
  };
}
