/**
 * A text in another language than its owner states, in an unexpected script, or with letters of two alphabets in one word. The
 * language is judged by its function words, which a page of any subject is full of, unlike the names in lists of parameters.
 */
import type { ScreenFinding } from '../../core/domain/finding.js';
import { excerptOf } from './excerpt.js';
import { hashesOf, type Words } from '../../core/text/words.js';

/** Shorter texts tell no language reliably. */
const LEAST_LETTERS = 400;
const READ_CHARACTERS = 4_000;
const READ_WORDS = 800;
const LEAST_MIXED_WORDS = 3;
/** Share of letters in a script the language is not written in. */
const FOREIGN_SHARE = 0.4;
/**
 * Of the words of a page. Over the help pages of Login.gov (61 in each of English, Spanish and French) the median is 0.28, 0.34 and 0.29
 * in the page's own language; the best other language has 0.05, 0.16 and 0.10, and at most 0.24 (Portuguese on a Spanish page). So a
 * share alone tells no relatives apart: the other language must also have twice what the stated one has.
 */
const LEAST_FUNCTION_SHARE = 0.15;

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  bg: /\p{Script=Cyrillic}/gu,
  el: /\p{Script=Greek}/gu,
  ar: /\p{Script=Arabic}/gu,
  fa: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  hi: /\p{Script=Devanagari}/gu,
  th: /\p{Script=Thai}/gu,
  zh: /\p{Script=Han}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/gu,
};
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
const MIXED = /(?=\p{L}{0,30}[a-z])(?=\p{L}{0,30}[\u0370-\u04ff])\p{L}{3,30}/giu;

const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<number>>> = {
  en: hashesOf('the of and to in is that for it with as be are this on by you not or from at if your can we will have has an which when'),
  de: hashesOf(
    'der die das und ist in zu den von mit sich des auf für nicht ein eine einen einem als auch werden wird sind oder sie wenn bei nach kann im',
  ),
  fr: hashesOf(
    'le la les de des du et est un une en que pour dans vous votre sur au aux avec par ne pas ce cette qui ou sont être nous plus',
  ),
  es: hashesOf('el la los las de del y es un una en que para su con por se no al lo como si puede usted este esta más o sus son'),
  it: hashesOf('il la le gli di del della e è un una in che per con non si da al come sono dei nel alla se può questo questa o i'),
  pt: hashesOf('o a os as de do da dos das e é um uma em que para com não por se no na ao como você seu sua mais ou são'),
  nl: hashesOf('de het een en van is in te dat op voor met zijn die niet aan er als u uw ook naar door bij wordt kan of om worden'),
  sv: hashesOf('och att det som en på är av för med den till inte har om ett du kan eller i de din från när ska'),
  da: hashesOf('og at det som en på er af for med den til ikke har om et du kan eller i de din fra når skal'),
  pl: hashesOf('i w na z się do nie że jest to o jak po dla od lub przez są ale może za oraz tego'),
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** Which languages, by position, have a word. */
const LANGUAGES_OF = new Map<number, number[]>();
for (const [number, language] of LANGUAGES.entries())
  for (const hash of FUNCTION_WORDS[language] ?? []) LANGUAGES_OF.set(hash, [...(LANGUAGES_OF.get(hash) ?? []), number]);

export function findOddLanguage(text: string, words: Words, stated: string): ScreenFinding[] {
  const beginning = text.slice(0, READ_CHARACTERS);
  const mixed = /[\u0370-\u04ff]/.test(beginning) ? (beginning.match(MIXED) ?? []) : [];
  const findings: ScreenFinding[] = [];
  if (mixed.length >= LEAST_MIXED_WORDS)
    findings.push({
      kind: 'language',
      severity: 'notes',
      reason: 'Words mix letters of two alphabets that look alike, which hides them from search: retype them.',
      excerpt: excerptOf(mixed.slice(0, 5).join(' ')),
    });
  const [basic, rest] = withoutBasicLetters(beginning);
  const letters = basic + (rest.match(LETTER)?.length ?? 0);
  if (letters < LEAST_LETTERS) return findings;
  const base = stated.replace(/-.*$/u, '');
  const script = SCRIPTS[base];
  const own = (script === undefined ? basic : 0) + (rest.match(script ?? LATIN)?.length ?? 0);
  const other = own < letters * (1 - FOREIGN_SHARE) ? undefined : otherLanguage(words.hashes.subarray(0, READ_WORDS), base);
  const what =
    own < letters * (1 - FOREIGN_SHARE)
      ? `is mostly not in the script of ${stated}`
      : other === undefined
        ? undefined
        : `reads as "${other}", and is said to be "${stated}"`;
  if (what !== undefined)
    findings.push({
      kind: 'language',
      severity: 'notes',
      reason: `The text ${what}: correct its language in the front matter or in footnote.yaml.`,
      excerpt: excerptOf(beginning.slice(0, 300)),
    });
  return findings;
}

/** How many letters a to z a text has, and the characters beyond ASCII: counting by pattern is slow, and most texts are plain. */
function withoutBasicLetters(text: string): [number, string] {
  let basic = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at) | 32;
    if (unit >= 97 && unit <= 122) basic += 1;
  }
  return [basic, text.replace(/[\x00-\x7f]+/g, '')];
}

/** A language whose function words the text is full of, while it has few of its own; undefined where the stated one has no list. */
function otherLanguage(hashes: Uint32Array, stated: string): string | undefined {
  const mine = LANGUAGES.indexOf(stated);
  if (mine < 0 || hashes.length === 0) return undefined;
  const counts = LANGUAGES.map(() => 0);
  for (const hash of hashes) for (const language of LANGUAGES_OF.get(hash) ?? []) counts[language]! += 1;
  const best = counts.indexOf(Math.max(...counts));
  const share = counts[best]! / hashes.length;
  return best !== mine && share >= LEAST_FUNCTION_SHARE && counts[best]! > 2 * counts[mine]! ? LANGUAGES[best] : undefined;
}
