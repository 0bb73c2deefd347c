/** The assistant's own words: ids of a reviewed catalogue, one file per locale. Nothing else may be said without a citation. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Phrase } from '../../core/domain/answer.js';

export interface Phrases {
  /** Throws for an id the catalogue does not have: that is a bug, not an outcome. */
  say(id: string, values?: Readonly<Record<string, string>>): Phrase;
  /** Like `say` in the language given, where its catalogue has the phrase. */
  sayIn(language: string, id: string, values?: Readonly<Record<string, string>>): Phrase;
}

type Catalogue = Readonly<Record<string, string>>;

/** Reads `server/answer/phrases/<locale>.json`; English where a locale has no catalogue, or a catalogue no such phrase. */
export function openPhrases(locale: string): Phrases {
  const catalogues = new Map<string, Catalogue>();
  const catalogueOf = (language: string): Catalogue => {
    const base = /^[a-z]{2}/u.exec(language.toLowerCase())?.[0] ?? 'en';
    const known = catalogues.get(base);
    if (known !== undefined) return known;
    const read = readCatalogue(base);
    catalogues.set(base, read);
    return read;
  };
  const sayIn = (language: string, id: string, values: Readonly<Record<string, string>> = {}): Phrase => {
    const text = catalogueOf(language)[id] ?? catalogueOf('en')[id];
    if (text === undefined) throw new Error(`no phrase "${id}" in the catalogue`);
    return { id, text: text.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '') };
  };
  return { say: (id, values) => sayIn(locale, id, values), sayIn };
}

function readCatalogue(locale: string): Catalogue {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(new URL(`./phrases/${locale}.json`, import.meta.url), 'utf8')));
  } catch {
    return {}; // no catalogue for this locale
  }
}
