/**
 * Terms: what both sides of lexical retrieval agree to compare. Lower-cased NFKC words without diacritics' variants,
 * stemmed by Snowball (Porter 2001) in the text's language; Chinese, Japanese and Korean runs become character bigrams.
 * Identifiers such as FOOTNOTE_PORT yield the whole and its parts.
 */
import snowball from 'snowball-stemmers';
import { chineseFunctionWords, isFunctionWordOf, isVagueWordOf } from './function-words.js';
import { eachWord } from './word-spans.js';

/** "l'adresse", "qu'il", "dell'ordine"; in every language, since names have it too ("L'Oréal", "d'Artagnan"). */
const ELISION =
  /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|(?:d|n|s)?ell|all|dall|un|quest|quell)['’](?=\p{L}{2})(?!(?:re|ve|ll|em|all)$)/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const SNOWBALL: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  sv: 'swedish',
  no: 'norwegian',
  da: 'danish',
  fi: 'finnish',
  ru: 'russian',
  hu: 'hungarian',
  ro: 'romanian',
  tr: 'turkish',
};

/**
 * Words that carry little of what a question is about, though they are no function words: "what happens to", "a way to", "some
 * kind of stuff". Passages index them; questions weigh them lightly.
 */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  (
    'many much lot lots way ways thing things stuff kind kinds sort something anything nothing everything someone somebody anyone anybody everyone nobody ' +
    'happen happens happened happening possible make makes made making take takes took taken put puts get gets got getting give gives gave given go goes going went gone ' +
    'come comes came say says said see saw seen look looks looking find found think thought show shows use uses used using work works working worked do does did done ' +
    'now still already again ever never always also too even really actually just maybe perhaps quite enough else instead another one ones two first last ' +
    'good bad better best worse ok okay fine nice big small new old long short real whole part while without within among part like likely exactly ' +
    'able allow allowed mean means meant problem problems issue issues question questions wonder wondering ask asking asked try trying tried ' +
    'people person man time day today please sure right wrong case point bit little least most sudden end start begin keep keeps kept let lets turn turned ' +
    'want wants wanted need needs needed must should would could may might shall can cannot know knows knew tell tells told help'
  ).split(' '),
);

export interface Token {
  readonly term: string;
  /** Lower-cased surface form. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const stemmers = new Map<string, (word: string) => string>();

/** A memoising Snowball stemmer for a language tag; the identity for languages without one. */
function stemmerFor(language: string): (word: string) => string {
  const base = baseOf(language);
  const known = stemmers.get(base);
  if (known !== undefined) return known;
  const name = SNOWBALL[base];
  const algorithm = name === undefined ? undefined : snowball.newStemmer(name);
  const memo = new Map<string, string>();
  const stem = (word: string): string => {
    if (algorithm === undefined || word.length < 3) return word;
    let stemmed = memo.get(word);
    if (stemmed === undefined) {
      stemmed = algorithm.stem(word);
      if (memo.size > 200_000) memo.clear();
      memo.set(word, stemmed);
    }
    return stemmed;
  };
  stemmers.set(base, stem);
  return stem;
}

/** A word as it is written, read once: texts of a corpus use the same ones over and over. */
interface ReadWord {
  readonly term: string;
  /** Lower-cased surface form. */
  readonly word: string;
  readonly isCjk: boolean;
  readonly hasParts: boolean;
  readonly isFunctional: boolean;
  /** Length of what French and Italian leave of a word before a vowel, with its apostrophe ("l'" of "l'adresse"). */
  readonly elided: number;
}
const MOST_WORDS = 200_000;
/** Longer ones are rare, and a slice of 13 characters or more keeps the whole text it was cut from in memory (V8's sliced strings). */
const LONGEST_KEPT = 12;
const readWords = new Map<string, Map<string, ReadWord>>();

/** All tokens of a text in order, function words included. */
export function tokenize(text: string, language = 'en'): Token[] {
  const tokens: Token[] = [];
  eachToken(text, language, (term, word, start, end) => {
    tokens.push({ term, word, start, end });
  });
  return tokens;
}

/** Tokens that carry content: no function words, no lone letters. */
export function contentTokens(text: string, language = 'en'): Token[] {
  const tokens: Token[] = [];
  eachToken(text, language, (term, word, start, end, isFunctional) => {
    if (!isFunctional) tokens.push({ term, word, start, end });
  });
  return tokens;
}

/** The terms of the content tokens of a text, in order. */
export function contentTerms(text: string, language = 'en'): string[] {
  const terms: string[] = [];
  eachToken(text, language, (term, _word, _start, _end, isFunctional) => {
    if (!isFunctional) terms.push(term);
  });
  return terms;
}

/** Reading one passage makes hundreds of tokens: they are told, not made, where not all of a token is wanted. */
type OnToken = (term: string, word: string, start: number, end: number, isFunctional: boolean) => void;

function eachToken(text: string, language: string, onToken: OnToken): void {
  const stem = stemmerFor(language);
  let known = readWords.get(language);
  if (known === undefined) readWords.set(language, (known = new Map<string, ReadWord>()));
  const words = known;
  eachWord(text, (start, end) => {
    const surface = text.slice(start, end);
    let read = words.get(surface);
    if (read === undefined) {
      read = readWord(surface, language, stem);
      if (surface.length <= LONGEST_KEPT) {
        if (words.size > MOST_WORDS) words.clear();
        words.set(surface, read);
      }
    }
    if (read.isCjk) {
      eachPiece(surface, start, language, stem, onToken);
      return;
    }
    onToken(read.term, read.word, start + read.elided, end, read.isFunctional);
    if (read.hasParts) {
      let at = start;
      for (const part of surface.split('_')) {
        const word = fold(part);
        onToken(stem(word), word, at, at + part.length, isFunctionWord(word, language));
        at += part.length + 1;
      }
    }
  });
}

function readWord(surface: string, language: string, stem: (word: string) => string): ReadWord {
  if (CJK.test(surface)) return { term: surface, word: surface, isCjk: true, hasParts: false, isFunctional: false, elided: 0 };
  const elided = ELISION.exec(surface)?.[0].length ?? 0;
  const word = fold(surface.slice(elided));
  const plain = word.replace(/['’].*$/u, '');
  return {
    term: stem(plain.length > 0 ? plain : word),
    word,
    isCjk: false,
    hasParts: surface.includes('_'),
    isFunctional: isFunctionWord(word, language),
    elided,
  };
}

/** Words that carry little of what a question in this language is about. */
export function isVagueWord(word: string, language: string): boolean {
  return VAGUE_WORDS.has(word) || isVagueWordOf(word, baseOf(language));
}

/** Function words of a language and lone Latin letters. */
export function isFunctionWord(word: string, language = 'en'): boolean {
  let words = functionWords.get(language);
  if (words === undefined) functionWords.set(language, (words = new Map<string, boolean>()));
  let known = words.get(word);
  if (known === undefined) {
    known = isFunctionWordOf(word, baseOf(language));
    if (word.length <= LONGEST_KEPT) {
      if (words.size > MOST_WORDS) words.clear();
      words.set(word, known);
    }
  }
  return known;
}
const functionWords = new Map<string, Map<string, boolean>>();

function baseOf(language: string): string {
  return language.toLowerCase().replace(/-.*$/u, '');
}

function fold(surface: string): string {
  return surface.normalize('NFKC').toLowerCase();
}

const CJK_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** "API密钥", "30天": what stands side by side without a blank is cut where the script changes. */
function eachPiece(run: string, start: number, language: string, stem: (word: string) => string, onToken: OnToken): void {
  for (const { 0: part, index } of run.matchAll(CJK_RUN)) {
    const at = start + index;
    if (CJK.test(part)) eachPair(part, at, onToken);
    else onToken(stem(fold(part)), fold(part), at, at + part.length, isFunctionWord(fold(part), language));
  }
}

/**
 * Pairs of neighbouring characters of what stands between function words. One character left between two is mostly none of its own and
 * says nothing; a run of one is a word.
 */
function eachPair(run: string, start: number, onToken: OnToken): void {
  let from = 0;
  for (const word of [...chineseFunctionWords(run), undefined]) {
    const piece = run.slice(from, word?.start ?? run.length);
    const characters = [...piece];
    if (characters.length === 1 && piece.length === run.length) onToken(piece, piece, start, start + piece.length, false);
    let at = start + from;
    characters.slice(1).forEach((next, index) => {
      const character = characters[index] ?? '';
      onToken(character + next, character + next, at, at + character.length + next.length, false);
      at += character.length;
    });
    if (word === undefined) break;
    onToken(run.slice(word.start, word.end), run.slice(word.start, word.end), start + word.start, start + word.end, true);
    from = word.end;
  }
}
