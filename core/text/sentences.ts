/**
 * Cuts running text into sentences. A boundary is sentence punctuation, optional closing quotes or brackets, white space
 * and something that can open a sentence; abbreviations, initials, single letters and decimal points are no boundary.
 * Rules rather than `Intl.Segmenter`, whose boundaries change with the ICU data of each Node version: offsets must not.
 * Chinese and Japanese punctuation ends a sentence without white space.
 */
import type { Span } from '../domain/document.js';

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st jr sr vs etc e.g i.e eg ie cf al approx dept est fig figs inc ltd co corp no nos vol pp p ca ' +
    'a.m p.m u.s u.k u.n e.u d.c jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun min max incl ext tel ' +
    'z.b d.h bzw ggf usw nr abs ausg ph.d b.a m.a b.s m.s art sec ch ed eds rev gen col lt sgt capt gov sen rep ' +
    'sra sres sras srta srtas dña ud uds vd núm pág págs ej avda tel mme mlle mm mgr réf fr hr frl evtl inkl exkl zzgl vgl ca tägl mind max zt sog sig dott ing'
  ).split(' '),
);

// Linear: a run of dots is tried from its first one only.
const BOUNDARY = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|[。!?！？]+[」』”’)]*/gu;
const OPENS_SENTENCE = /^[\s]*["'“‘„«¿¡([*•–-]*\s*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** Spans of the sentences of `text`, in order, trimmed of white space; together they cover everything that is not white space. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    if (!/[。!?！？]/u.test(match[0])) {
      if (match[0].startsWith('.') && isAbbreviation(text, match.index)) continue;
      if (!OPENS_SENTENCE.test(text.slice(end, end + 12))) continue;
    }
    push(end);
  }
  push(text.length);
  return spans;
}

/** Is the word that ends at `dot` an abbreviation, an initial or a list number? */
function isAbbreviation(text: string, dot: number): boolean {
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, dot - 14), dot))?.[0] ?? '';
  if (before === '') return false;
  if (/^\p{L}$/u.test(before)) return true; // "J. Smith", "z. B."; a sentence that ends in a single letter is rarer
  if (/\p{L}str$/u.test(before)) return true; // "Lindenstr. 12"
  return ABBREVIATIONS.has(before.toLowerCase());
}
