import { applyEdits, UNCHANGED, type Edit, type OffsetMap } from '../text/offset-map.js';

/**
 * The text as someone would copy it by hand: what hides personal data from a pattern but not from a person is undone.
 * Digits and signs of full width become plain ones, other scripts' digits become 0 to 9, zero-width characters go, and
 * spelled-out addresses ("ann (at) host dot com") are written with their signs.
 */
export function plainView(text: string): { readonly text: string; readonly map: OffsetMap } {
  if (!DISGUISED.test(text)) return { text, map: UNCHANGED };
  const edits: Edit[] = [];
  for (const match of text.matchAll(UNUSUAL)) {
    const replacement = plain(match[0]);
    if (replacement !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, replacement });
  }
  for (const match of text.matchAll(SPELLED)) {
    if (!reads(match)) continue;
    edits.push(...signEdits(match[0], match.index));
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return applyEdits(
    text,
    edits.filter((edit, index) => index === 0 || edit.start >= edits[index - 1]!.end),
  );
}

const DISGUISED =
  /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\uff01-\uff5e]|(?![0-9])\p{Nd}|\(at\)|\[at\]|\{at\}|\sdot\s|[([{]dot[)\]}]/iu;
const UNUSUAL = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\uff01-\uff5e]|(?![0-9])\p{Nd}/gu;
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/;

function plain(character: string): string {
  if (ZERO_WIDTH.test(character)) return '';
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0xff01 && point <= 0xff5e) return String.fromCharCode(point - 0xfee0);
  // Unicode lays the ten digits of a script out in a row; its zero is the last one no digit stands before.
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((point - zero) % 10);
}

// Every repeated part is bounded, so that a text of the worst kind costs a fixed amount per character. An address never runs
// over the end of a line.
const AT = String.raw`[ \t]{0,2}(?:@|\(at\)|\[at\]|\{at\}|[ \t]at[ \t])[ \t]{0,2}`;
const DOT = String.raw`(?:\.|[ \t]{0,2}(?:\(dot\)|\[dot\]|\{dot\}|[ \t]dot[ \t])[ \t]{0,2})`;
const SPELLED = new RegExp(
  String.raw`(?<![A-Za-z0-9._%+-])([A-Za-z0-9._%+-]{1,64})${AT}[A-Za-z0-9-]{1,63}(?:${DOT}[A-Za-z0-9-]{1,63}){1,4}`,
  'gi',
);
const WORDS_BEFORE_AT = new Set(
  'look looking available found find visit us me it is are them reached reach hosted lives live here more page site website published works work shop online meet buy read and or'.split(
    ' ',
  ),
);

/** A spelled address has at least one sign in words; "look at example dot com" is not one. */
function reads(match: RegExpMatchArray): boolean {
  const [whole, name = ''] = match;
  const hasBracket = /[([{](?:at|dot)[)\]}]/i.test(whole);
  const hasWords = /[ \t]at[ \t]/i.test(whole) && /[ \t]dot[ \t]/i.test(whole);
  const hasSignAndWord = whole.includes('@') && /[ \t]dot[ \t]/i.test(whole);
  return hasBracket || hasSignAndWord || (hasWords && !WORDS_BEFORE_AT.has(name.toLowerCase()));
}

function signEdits(address: string, offset: number): Edit[] {
  const signs =
    /[ \t]{0,2}(?:\(at\)|\[at\]|\{at\}|[ \t]at[ \t])[ \t]{0,2}|[ \t]{1,2}@[ \t]{0,2}|@[ \t]{1,2}|[ \t]{0,2}(?:\(dot\)|\[dot\]|\{dot\}|[ \t]dot[ \t])[ \t]{0,2}/gi;
  return [...address.matchAll(signs)].map((sign) => ({
    start: offset + sign.index,
    end: offset + sign.index + sign[0].length,
    replacement: /dot/i.test(sign[0]) ? '.' : '@',
  }));
}
