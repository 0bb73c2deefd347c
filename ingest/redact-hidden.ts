import { MAX_EXCERPT, type HiddenText } from './extract/extraction.js';
import { redactDocument } from './redact.js';

/**
 * Words no reader sees are redacted as the text is: findings quote them, and readings keep them. A long hidden text comes in pieces: it
 * is redacted whole and cut again between words, so that no identifier survives as two halves.
 */
export function redactHidden(hidden: readonly HiddenText[], allowedContacts: readonly string[]): HiddenText[] {
  return wholes(hidden).flatMap(({ excerpt, ...where }) => {
    const { text } = redactDocument({ text: excerpt, blocks: [] }, allowedContacts);
    return cut(text).map((piece): HiddenText => ({ ...where, excerpt: piece }));
  });
}

/** A piece as long as pieces get goes on in the next one. */
function wholes(hidden: readonly HiddenText[]): HiddenText[] {
  const joined: HiddenText[] = [];
  let goesOn = false;
  for (const each of hidden) {
    const last = joined.at(-1);
    if (goesOn && last?.how === each.how && last.page === each.page)
      joined[joined.length - 1] = { ...last, excerpt: last.excerpt + each.excerpt };
    else joined.push(each);
    goesOn = each.excerpt.length === MAX_EXCERPT;
  }
  return joined;
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MAX_EXCERPT) {
    const blank = rest.lastIndexOf(' ', MAX_EXCERPT);
    const end = blank > MAX_EXCERPT / 2 ? blank : MAX_EXCERPT;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}
