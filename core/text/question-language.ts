/**
 * The language of a question. Detectors over letters need more text than a question has, and a slip of the finger turns them: of the
 * demo's English questions with one letter doubled, tinyld takes one in ten for German, Dutch or Latin, and a question searched in the
 * wrong language finds nothing. Function words tell a short text apart better (Grefenstette 1995 compares both), and slips seldom hit them.
 */
import { detectLanguage } from './language.js';
import { FUNCTION_WORDS } from './function-words.js';
import { eachWord } from './word-spans.js';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Signs that one language of those with a list has and the others have not; each of these patterns counts as a function word. */
const OWN_SIGNS: readonly (readonly [language: string, sign: RegExp])[] = [
  ['es', /[¿¡]/u],
  ['es', /ñ|ción(?!\p{L})/iu],
  ['de', /ß/u],
  ['de', /[äöü]/iu],
  ['fr', /[œêûîëï]/iu],
  ['fr', /(?<!\p{L})(?:qu|[ldjcn])['’]\p{L}{2}/iu],
  ['pt', /[ãõ]/iu],
];
/** Fewer tell a detector nothing. */
const MIN_CHARACTERS_TO_DETECT = 24;
/** Reading more of a message tells nothing new. */
const READ_CHARACTERS = 2_000;

/** Languages without a list here that a detector may name: those that are stemmed. It also names Irish, Latin and Klingon, mostly wrongly. */
const ALSO_DETECTED = new Set(['sv', 'da', 'no', 'fi', 'hu', 'ro', 'tr']);

/**
 * @param expected the language of the page the visitor writes on
 * @param held languages of the documents: a word of one of them weighs more than one of another
 * @returns ISO 639-1 code; `expected` where nothing speaks for another
 */
export function questionLanguage(text: string, expected: string, held: ReadonlySet<string> = new Set()): string {
  const read = text.slice(0, READ_CHARACTERS);
  const home = expected.toLowerCase().replace(/-.*$/u, '') || 'en';
  const latin = (read.match(LATIN) ?? []).length;
  const han = (read.match(HAN) ?? []).length;
  if (han > 0 && han * 3 >= latin) return KANA.test(read) ? 'ja' : 'zh'; // a name of a product in Latin letters is no English
  const counts = countsOf(read);
  const most = Math.max(...counts.values());
  const mine = counts.get(home) ?? 0;
  if (mine === most && mine > 0) return home;
  const leading = [...counts].filter(([, count]) => count === most && count > 0).map(([language]) => language);
  const ofDocuments = leading.filter((language) => held.has(language));
  const best = ofDocuments.length > 0 ? ofDocuments : leading;
  const detected = detectLanguage(read);
  if (most - mine >= 2) return detected !== undefined && best.includes(detected) ? detected : (best[0] ?? home);
  // One word is not enough against another of the language that is expected; against none it is where something else agrees.
  if (mine > 0) return home;
  if (ofDocuments.length === 1) return ofDocuments[0] ?? home;
  if (detected === undefined || read.length < MIN_CHARACTERS_TO_DETECT) return home;
  const isPlausible = counts.has(detected) ? most === 0 || best.includes(detected) : ALSO_DETECTED.has(detected) || latin * 2 < read.length;
  return isPlausible ? detected : home;
}

/** Function words elsewhere and ordinary words or names in English ("pour", "Los Angeles"): they count beside another sign of their language only. */
const ENGLISH_TOO = new Set(
  'plus pour son sans par on a as an in die man mit war hat was am so los sin come me no con per do is of over under van door had met her at has all for his'.split(
    ' ',
  ),
);

/** How many of the words are function words, by language. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const weak = new Map<string, number>();
  for (const language of FUNCTION_WORDS.keys())
    counts.set(language, OWN_SIGNS.filter(([owner, sign]) => owner === language && sign.test(text)).length);
  eachWord(text, (start, end) => {
    const word = text
      .slice(start, end)
      .toLowerCase()
      .replace(/['’].*$/u, '');
    for (const [language, words] of FUNCTION_WORDS) {
      if (!words.has(word)) continue;
      const tally = language !== 'en' && ENGLISH_TOO.has(word) ? weak : counts;
      tally.set(language, (tally.get(language) ?? 0) + 1);
    }
  });
  for (const [language, count] of weak) if ((counts.get(language) ?? 0) > 0) counts.set(language, (counts.get(language) ?? 0) + count);
  return counts;
}
