/** Names that have no capital to show them: after an introduction in lower case, in scripts without capitals, or a listed pair. */
import { PARTICLES } from './name-cues.js';
import type { NameToken } from './name-tokens.js';

/** What follows is a name, known or not. */
const NAMING =
  /\b(?:my (?:full |first |last |legal |real )?name(?: is|['’]?s)|(?:the|her|his|full|first|last|maiden|family|account|card ?holder) name is|name ?[:=]|mein name ist|ich heiße|ich heisse|je m['’]appelle|mon nom est|me llamo|mi nombre es|mi chiamo|meu nome é|me chamo|mijn naam is|ik heet|nazywam się|mam na imię|mitt namn är|jag heter|benim adım|меня зовут|tôi tên là|tên tôi là) +/giu;
/** What follows is one when the lists know it. */
const SPEAKING =
  /\b(?:i am|i['’]?m|this is|it['’]s|ich bin|je suis|soy|sono|sou|ik ben|jestem|jag är|hi|hello|hey|dear|regards,?|thanks,?|cheers,?)\s+/giu;
const TITLED = /\b(?:mr|mrs|ms|dr|prof)\.? +/gu;
/** In scripts without capitals; the name follows at once, or after a space. */
const CASELESS =
  /(?:我叫|我的名字是|我的名字叫|我姓|名前は|氏名は|私は(?=[\p{Script=Han}]{2,4}(?:です|と申します))|제 이름은|이름은|저는(?= ?[\p{Script=Hangul}]{2,4}(?:입니다|이라고|라고|이에요|예요))|اسمي|انا اسمي|मेरा नाम|ชื่อ|ฉันชื่อ|ผมชื่อ|שמי|השם שלי)[ \u00a0]?/gu;
const AFTER_NAMES = new Set(
  'is are was and but from i my the at on in of with for not it you your here or so because who we please can could a an to'.split(' '),
);

export function introducedNames(text: string, tokens: readonly NameToken[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const follow = (at: number, accepts: (token: NameToken) => boolean): void => {
    const from = indexAt(tokens, at);
    if (from < 0 || !accepts(tokens[from]!)) return;
    let to = from + 1;
    while (to < tokens.length && to - from < 4 && tokens[to]!.gap === 'space' && !AFTER_NAMES.has(tokens[to]!.folded)) {
      const token = tokens[to]!;
      if (
        !token.isGiven &&
        !token.isFamily &&
        !PARTICLES.has(token.folded) &&
        token.shape !== 'initial' &&
        token.folded.length > 1 &&
        token.isWord
      )
        break;
      to += 1;
    }
    while (to > from + 1 && PARTICLES.has(tokens[to - 1]!.folded)) to -= 1;
    found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  };
  for (const match of text.matchAll(NAMING))
    follow(
      match.index + match[0].length,
      (token) => !AFTER_NAMES.has(token.folded) && (!token.isWord || token.isGiven || token.shape === 'capital'),
    );
  for (const match of text.matchAll(SPEAKING)) {
    const at = match.index + match[0].length;
    follow(at, (token) => token.shape === 'lower' && (token.isGiven || token.isFamily) && !token.isWord && token.folded.length > 2);
  }
  for (const match of text.matchAll(TITLED))
    follow(match.index + match[0].length, (token) => token.shape === 'lower' && (!token.isWord || token.isFamily));
  if (/[^\u0000-\u024f\u0370-\u052f\u1e00-\u1fff]/u.test(text)) for (const each of caseless(text)) found.push(each);
  // "maria garcia": two listed names in a row that are nothing else.
  for (let index = 1; index < tokens.length; index += 1) {
    const [one, two] = [tokens[index - 1]!, tokens[index]!];
    if (two.gap !== 'space' || one.shape !== two.shape || (one.shape !== 'lower' && one.shape !== 'caseless')) continue;
    const isPair = one.isGiven && !one.isWord && two.isFamily && !two.isWord && one.folded.length > 3 && two.folded.length > 3;
    if (isPair && !one.isPlace && !two.isPlace) found.push({ start: one.start, end: two.end });
  }
  return merged(found);
}

/** Index of the token that starts at an offset, or -1. */
function indexAt(tokens: readonly NameToken[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === offset ? low : -1;
}

function caseless(text: string): { start: number; end: number }[] {
  return [...text.matchAll(CASELESS)].flatMap((match) => {
    const at = match.index + match[0].length;
    const name =
      /^(?:\p{Script=Han}{2,4}|[\p{Script=Hangul}]{2,4}?(?=입니다|이라고|라고|이에요|예요|이고|[\s,.!]|$)|[\p{Script=Katakana}ー]{2,10}|\p{Script=Arabic}{2,15}(?: \p{Script=Arabic}{2,15})?|[\p{Script=Devanagari}]{2,15}(?: (?!है)[\p{Script=Devanagari}]{2,15})?|\p{Script=Thai}{2,15}|\p{Script=Hebrew}{2,15}(?: \p{Script=Hebrew}{2,15})?)/u.exec(
        text.slice(at, at + 32),
      );
    if (name === null) return [];
    return [{ start: at, end: at + name[0].replace(/(?:です|と申します)$/u, '').length }];
  });
}

function merged(found: { start: number; end: number }[]): { start: number; end: number }[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: { start: number; end: number }[] = [];
  for (const one of sorted) if (kept.length === 0 || one.start >= kept.at(-1)!.end) kept.push(one);
  return kept;
}
