/** The assistant's own words: ids of a reviewed catalogue, one file per locale. Nothing else may be said without a citation. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Phrase } from '../../core/domain/answer.js';

export interface Phrases {
  /** Throws for an id the catalogue does not have: that is a bug, not an outcome. */
  say(id: string, values?: Readonly<Record<string, string>>): Phrase;
}

/** Reads `server/answer/phrases/<locale>.json`, English where a locale has none. */
export function openPhrases(locale: string): Phrases {
  const base = /^[a-z]{2}/u.exec(locale.toLowerCase())?.[0] ?? 'en';
  const catalogue = readCatalogue(base) ?? readCatalogue('en');
  return {
    say(id, values = {}) {
      const text = catalogue?.[id];
      if (text === undefined) throw new Error(`no phrase "${id}" in the catalogue`);
      return { id, text: text.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '') };
    },
  };
}

function readCatalogue(locale: string): Readonly<Record<string, string>> | undefined {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(new URL(`./phrases/${locale}.json`, import.meta.url), 'utf8')));
  } catch {
    return undefined; // no catalogue for this locale
  }
}
