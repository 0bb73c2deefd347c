import type { Edit } from '../text/offset-map.js';
import { isLetterOrDigit } from './digit-runs.js';
import { findWords, wordList } from './word-starts.js';

/**
 * E-mail addresses whose signs are written in words, set in brackets or broken by blanks and line ends. Every sign that may
 * stand for an `@` is looked at: a name must end before it and a domain begin after it, and something must show that an
 * address is meant, so that "look at example dot com" stays what it is. Whatever is repeated is bounded.
 */
export function spelledSignEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  if (BRACKETED_SIGN.test(text)) {
    // "host[.]com", "hxxp[:]//", as addresses are written so that nobody opens them.
    for (const match of text.matchAll(/[ \t]{0,1}[([{<](\.|:|:\/\/)[)\]}>][ \t]{0,1}/g)) {
      edits.push({ start: match.index, end: match.index + match[0].length, replacement: match[1]! });
    }
  }
  for (const each of gluedEdits(text)) edits.push(each);
  let done = 0;
  for (const [from, to] of signsIn(text)) {
    if (from < done) continue;
    const address = readAddress(text, from, to, done);
    if (address === undefined) continue;
    for (const each of address.edits) edits.push(each);
    done = address.end;
  }
  return edits;
}

/** Where a sign for `@` may stand, with the brackets and blanks around it; in order. Found from its letters outwards. */
function* signsIn(text: string): Generator<readonly [number, number]> {
  for (const place of signPlaces(text)) {
    let [start, end] = place;
    const isSign = text[start] === '@';
    if (isSign && isOrdinary(text, end)) continue;
    if (!isSign && (isLetterOrDigit(text[start - 1]) || isLetterOrDigit(text[end]))) continue;
    const isLetter = end - start === 1 && !isSign;
    // Most are the word "at" of a sentence: whatever ends before a dot can follow is left at once.
    const opening = OPENING.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    const closing = CLOSING.exec(text.slice(end, end + 3))?.[0] ?? '';
    if (opening !== '' && closing !== '') [start, end] = [start - opening.length, end + closing.length];
    else if (!isSign && (!/\s/.test(text[start - 1] ?? '') || !/\s/.test(text[end] ?? ''))) continue;
    const isBracketed = opening !== '' && closing !== '';
    if (isLetter && !isBracketed) continue;
    start -= BLANK_BEFORE.exec(text.slice(Math.max(0, start - 8), start))![0].length;
    end += BLANK_AFTER.exec(text.slice(end, end + 8))![0].length;
    yield [start, end];
  }
}

/** Every `@`, and every word for one, in order; an `@` is no letter, so that no two begin at the same place. */
function* signPlaces(text: string): Generator<readonly [number, number]> {
  const words = findWords(text, AT_WORDS);
  let next = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    for (let word = words[next]; word !== undefined && word.index < at; word = words[++next])
      yield [word.index, word.index + word[0].length];
    yield [at, at + 1];
  }
  for (const { index, 0: word } of words.slice(next)) yield [index, index + word.length];
}

/** Whether nothing behind an @ can hide an address: no domain begins, or it ends before a sign that breaks none. */
function isOrdinary(text: string, from: number): boolean {
  if (!/[\p{L}\p{N}\s)\]}>»*_~|"'-]/u.test(text[from] ?? '')) return true;
  let at = from;
  while (at - from < 253 && isPlainHost(text.charCodeAt(at))) at++;
  return at > from && at < text.length && /[@,;:!?/=&%+#]/.test(text[at]!);
}

function isPlainHost(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 46 || unit === 45;
}

const AT_WORDS = wordList(
  [
    String.raw`at(?!\p{L})`,
    ...'ät arroba chiocciola arobase klammeraffe affenschwanz apenstaartje małpa malpa snabel-?a kukac zavináč собака собачка'.split(' '),
    String.raw`a(?!\p{L})(?=[ ]?[)\]}>])`,
  ],
  (words) => `(?:${words})`,
  'iu',
);
const DOT_WORDS = 'dot|punkt|point|punto|ponto|punt|kropka|piste|prik|period|точка|tečka|pont|nokta';
const OPENING = /[([{<«*_~|"'-]{1,2}[ ]?$/;
const CLOSING = /^[ ]?[)\]}>»*_~|"'-]{1,2}/;
const BLANK_BEFORE = /(?:[ \t]{0,3}(?:\r?\n)?[ \t]{0,3})$/;
const BLANK_AFTER = /^[ \t]{0,3}(?:\r?\n)?[ \t]{0,3}/;
const OPEN = String.raw`[([{<«*_~|"'-]{1,2}[ ]?`;
const CLOSE = String.raw`[ ]?[)\]}>»*_~|"'-]{1,2}`;
const BLANKS = String.raw`[ \t]{0,3}`;
const DOT = String.raw`(?:${BLANKS}${OPEN}(?:${DOT_WORDS}|\.)${CLOSE}${BLANKS}|[ \t]{1,3}(?:${DOT_WORDS})[ \t]{1,3}|[ \t]{1,2}\.[ \t]{0,2}|\.|\.[ \t]{0,2}\r?\n[ \t]{0,2}|[ \t]{0,2}\r?\n\.)`;
const LABEL = String.raw`[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}-]{0,62}`;
const DOMAIN = new RegExp(String.raw`${LABEL}(?:${DOT}${LABEL}){1,5}`, 'iuy');
const DOMAIN_SIGN = new RegExp(DOT, 'giu');
// A line end or a blank in the middle of a domain that is none without what follows: "ann@exam\nple.com", "ann@exam-\nple.com".
const BROKEN_DOMAIN = new RegExp(
  String.raw`([\p{L}\p{N}-]{1,62})(-?[ \t]{0,2}\r?\n[ \t]{0,2}|[ ])([\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,62}){1,4})`,
  'iuy',
);
const BROKEN_END = /([\p{L}\p{N}-]{1,62}(?:\.[\p{L}\p{N}-]{1,62}){0,3}\.)([ \t]{0,2}\r?\n[ \t]{0,2}|[ ])(\p{L}{2,10})(?![\p{L}\p{N}])/iuy;

const SPELLED_LOCAL = new RegExp(
  String.raw`(?:[\p{L}\p{N}\p{M}._%+-]{1,64}(?:${BLANKS}${OPEN}(?:${DOT_WORDS}|\.)${CLOSE}${BLANKS}|[ \t]{1,3}(?:${DOT_WORDS}|underscore|dash|hyphen|minus|unterstrich|bindestrich|guion|tiret)[ \t]{1,3}|[ \t]{1,2}\.[ \t]{1,2})){0,4}[\p{L}\p{N}\p{M}._%+-]{1,64}$`,
  'iu',
);
const LOCAL_SIGN = new RegExp(
  String.raw`${BLANKS}${OPEN}(?:${DOT_WORDS}|\.)${CLOSE}${BLANKS}|[ \t]{1,3}(?:${DOT_WORDS}|underscore|dash|hyphen|minus|unterstrich|bindestrich|guion|tiret)[ \t]{1,3}|[ \t]{1,2}\.[ \t]{1,2}`,
  'giu',
);
const MAX_LOOK_BACK = 120;

function readAddress(text: string, from: number, to: number, done: number): { readonly edits: Edit[]; readonly end: number } | undefined {
  const sign = text.slice(from, to);
  const isBare = sign === '@';
  if (!isLetterOrDigit(text[to])) return undefined;
  const domain = readDomain(text, to, isBare);
  if (domain === undefined) return undefined;
  // An address that is written as addresses are: nothing to undo.
  if (isBare && domain.edits.length === 0) return undefined;
  const windowStart = Math.max(done, from - MAX_LOOK_BACK);
  const before = text.slice(windowStart, from);
  const lastWord = /[\p{L}\p{N}\p{M}._%+-]{1,64}$/u.exec(before)?.[0];
  if (lastWord === undefined) return undefined;
  const hasSpelledDot = domain.edits.some(({ start, end }) => /[\p{L}()[\]{}<>]/u.test(text.slice(start, end)));
  const local = readLocal(before, windowStart, lastWord, isBare ? hasSpelledDot : true);
  if (!isBare && !isMeant(sign, text, local, domain, hasSpelledDot)) return undefined;
  const edits = [...local.edits, ...(isBare ? [] : [{ start: from, end: to, replacement: '@' }]), ...domain.edits];
  return { edits, end: domain.end };
}

function readDomain(
  text: string,
  from: number,
  isAfterAt: boolean,
): { readonly edits: Edit[]; readonly end: number; readonly name: string } | undefined {
  for (const pattern of isAfterAt ? [BROKEN_DOMAIN, BROKEN_END] : []) {
    pattern.lastIndex = from;
    const broken = pattern.exec(text);
    if (broken === null) continue;
    const [whole, head = '', gap = '', tail = ''] = broken;
    const last = tail.split('.').at(-1)!;
    // "ann@host.org\nus": a domain that is complete ends at its line end.
    const isComplete = pattern === BROKEN_END && head.split('.').length > 2 && isKnownEnding(head.split('.').at(-2));
    if (!isKnownEnding(last) || isComplete || /\p{Lu}/u.test(last)) continue;
    const start = from + head.length;
    return { edits: [{ start, end: start + gap.length, replacement: '' }], end: from + whole.length, name: head + tail };
  }
  DOMAIN.lastIndex = from;
  const match = DOMAIN.exec(text);
  if (match === null) return undefined;
  const edits = [...match[0].matchAll(DOMAIN_SIGN)]
    .filter(([sign]) => sign !== '.')
    .map((sign) => ({ start: from + sign.index, end: from + sign.index + sign[0].length, replacement: '.' }));
  const last = /\p{L}[\p{L}\p{M}]*$/u.exec(match[0])?.[0];
  if (last === undefined || last.length < 2) return undefined;
  // Blanks and line ends around a dot end a sentence more often than they break a domain.
  const isBlank = edits.some(({ start, end }) => /^[\s.]+$/.test(text.slice(start, end)));
  if (isBlank && (!isKnownEnding(last) || /^\p{Lu}\p{Ll}/u.test(last))) {
    const cut = edits.findIndex(({ start, end }) => /^[\s.]+$/.test(text.slice(start, end)));
    const name = text.slice(from, edits[cut]!.start);
    return cut === 0 && !name.includes('.') ? undefined : { edits: edits.slice(0, cut), end: edits[cut]!.start, name };
  }
  return { edits, end: from + match[0].length, name: match[0] };
}

function readLocal(
  before: string,
  offset: number,
  lastWord: string,
  isSpelled: boolean,
): { readonly edits: Edit[]; readonly lastWord: string; readonly words: string } {
  const words = (isSpelled ? SPELLED_LOCAL.exec(before)?.[0] : undefined) ?? lastWord;
  const start = offset + before.length - words.length;
  const edits = [...words.matchAll(LOCAL_SIGN)].map((sign) => ({
    start: start + sign.index,
    end: start + sign.index + sign[0].length,
    replacement: /under|unter|guion/i.test(sign[0]) ? '_' : /dash|hyphen|minus|binde|tiret/i.test(sign[0]) ? '-' : '.',
  }));
  return { edits, lastWord, words };
}

/** A name that is a word of the sentence needs more proof than a bare "at": two spelled signs, or a word about mail before. */
function isMeant(
  sign: string,
  text: string,
  local: { readonly edits: readonly Edit[]; readonly lastWord: string; readonly words: string },
  domain: { readonly name: string; readonly end: number },
  hasSpelledDot: boolean,
): boolean {
  const isWord = /^\s*[\p{L} -]+\s*$/u.test(sign) && !/^\s*-/.test(sign);
  const isKnown = isKnownEnding(/[\p{L}\p{M}]+$/u.exec(domain.name)?.[0]);
  if (/@/.test(sign)) return isKnown || hasSpelledDot;
  const isHyphened = /^\s*-[^-]*-\s*$/.test(sign);
  if (isHyphened && !/\s/.test(sign)) return hasSpelledDot;
  if (/^\W*a\W*$/i.test(sign)) return (isKnown || hasSpelledDot) && /[([{<]/.test(sign);
  if (!isWord) return isKnown || hasSpelledDot;
  const isCommon = WORDS_BEFORE_AT.has(local.lastWord.toLowerCase());
  if (local.edits.length > 0) return isKnown || hasSpelledDot;
  if (isCommon) return false;
  if (hasSpelledDot) return !isPointInTime(text, domain);
  const looksLikeName = /[\p{L}\p{N}][._+][\p{L}\p{N}]|\p{L}\p{N}|_/u.test(local.words);
  const start = text.lastIndexOf(local.words, domain.end);
  return isKnown && (looksLikeName || SPEAKS_OF_MAIL.test(text.slice(Math.max(0, start - 40), start)));
}

/** "pending at this point and": what follows the word must be an ending, and no word of a sentence that is one too. */
function isPointInTime(text: string, { end }: { readonly end: number }): boolean {
  const match = /(?<!\p{L})([\p{L}\p{N}-]{1,63})\s{1,3}(?:point|period)\s{1,3}(\p{L}{1,63})$/iu.exec(
    text.slice(Math.max(0, end - 140), end),
  );
  if (match === null) return false;
  const [, before = '', ending = ''] = match;
  return DETERMINERS.test(before) || !isKnownEnding(ending) || ENDINGS_THAT_ARE_WORDS.has(ending.toLowerCase());
}

const DETERMINERS = /^(?:this|that|some|any|one|which|what|every|each|the|no|ce|quel)$/i;
const ENDINGS_THAT_ARE_WORDS = new Set('am as at be by do in is it me my no so us'.split(' '));

const SPEAKS_OF_MAIL =
  /(?:e-?mail|\bmail|courriel|correo|posta|epost|e-post|sähköposti|почт|writes? to|write me|contact|reach (?:me|us)|邮|メール|메일)[^.!?\n]{0,24}$/iu;

const WORDS_BEFORE_AT = new Set(
  'look looking available found find visit us me it is are them reached reach hosted lives live here more page site website published works work shop online meet buy read and or arrived arrive started stay help login sign-in now only back info-page'.split(
    ' ',
  ),
);

const GLUED = /[a-z0-9][a-z0-9._-]{0,63}AT[a-z0-9-]{1,63}(?:DOT[a-z0-9-]{1,63}|\.[a-z0-9-]{2,63}){1,4}$/;

/** "annATexampleDOTcom": signs in capitals between small letters. */
function gluedEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  for (let at = text.indexOf('AT'); at >= 0; at = text.indexOf('AT', Math.max(done, at + 2))) {
    if (!/[a-z0-9._-]/.test(text[at - 1] ?? '') || !/[a-z0-9]/.test(text[at + 2] ?? '')) continue;
    let [start, end] = [at, at];
    while (start > done && at - start < 64 && /[a-z0-9._-]/.test(text[start - 1]!)) start--;
    while (end < text.length && end - at < 160 && /[A-Za-z0-9.-]/.test(text[end]!)) end++;
    done = end;
    const words = text.slice(start, end);
    if (!GLUED.test(words)) continue;
    for (const sign of words.matchAll(/(?<=[a-z0-9._-])(?:AT|DOT)(?=[a-z0-9])/g)) {
      const from = start + sign.index;
      edits.push({ start: from, end: from + sign[0].length, replacement: sign[0] === 'AT' ? '@' : '.' });
    }
  }
  return edits;
}

const BRACKETED_SIGN = /[([{<](?:\.|:|:\/\/)[)\]}>]/;

/** Endings that most addresses have; enough to tell a broken address from two words. The whole list is in `tldts`. */
const ENDINGS = new Set(
  (
    'com org net edu gov mil int info biz name io co me tv ai app dev cloud online site store shop tech xyz test example invalid local ' +
    'ac ad ae af al am ar at au az ba bd be bg br by ca ch cl cn cr cy cz de dk do dz ec ee eg es eu fi fr ge gh gr gt hk hr hu id ie il in iq ir is it jo jp ke kr kw kz lb li lk lt lu lv ma md mk mt mx my ng nl no np nz om pa pe ph pk pl pt py qa ro rs ru sa se sg si sk su th tn tr tw ua ug uk us uy uz ve vn za zw'
  ).split(' '),
);

function isKnownEnding(label: string | undefined): boolean {
  return label !== undefined && ENDINGS.has(label.toLowerCase());
}
