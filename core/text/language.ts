import { detect } from 'tinyld';

/** More than this tells nothing new, and a book would be read to its end. */
const READ_CHARACTERS = 4_000;

/** ISO 639-1 code of the language a text is written in, judged by its beginning; undefined where nothing can be told. */
export function detectLanguage(text: string): string | undefined {
  const found = detect(text.slice(0, READ_CHARACTERS));
  return found === '' ? undefined : found;
}
