/** A text as the recognizer of names sees it: words with what the lists say about them and what stands between them. */
import { fold } from './name-spelling.js';
import { FAMILY, GIVEN, ORGANISATION, PLACE, WORD, type NameLists } from './name-lists.js';

export type Gap = 'start' | 'space' | 'comma' | 'line' | 'sentence' | 'glued' | 'other';

export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Capitals do not exist in every script: `caseless` is neither. */
  readonly shape: 'capital' | 'capitals' | 'initial' | 'lower' | 'caseless';
  /** What stands between the token before and this one. */
  readonly gap: Gap;
  readonly isGiven: boolean;
  readonly isFamily: boolean;
  readonly isWord: boolean;
  readonly isPlace: boolean;
  readonly isOrganisation: boolean;
  /** Spelled as two or three syllables of pinyin, as Chinese given names are. */
  readonly isPinyin: boolean;
}

// A possessive is no part of a name; hyphens and apostrophes inside are.
const LETTERS = /\p{L}[\p{L}\p{M}]*(?:['’ʼ‑-]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’][sS]$/u;
const LONGEST = 40;

export function nameTokens(text: string, lists: NameLists): NameToken[] {
  const tokens: NameToken[] = [];
  let previous: NameToken | undefined;
  for (const match of text.matchAll(LETTERS)) {
    if (match[0].length > LONGEST) continue;
    const word = match[0].length > 2 && /['’]/u.test(match[0]) ? match[0].replace(POSSESSIVE, '') : match[0];
    const start = match.index;
    const folded = fold(word);
    const bits = bitsOf(folded, lists);
    // The Arabic article may stand in lower case: "al-Masri".
    const shape = ARTICLE.test(word) ? 'capital' : shapeOf(word);
    previous = {
      start,
      end: start + word.length,
      folded,
      shape,
      gap: gapOf(text.slice(previous?.end ?? 0, start), previous),
      isGiven: (bits & GIVEN) !== 0,
      isFamily: (bits & FAMILY) !== 0,
      isWord: (bits & WORD) !== 0,
      isPlace: (bits & PLACE) !== 0,
      isOrganisation: (bits & ORGANISATION) !== 0,
      isPinyin: shape === 'capital' && PINYIN.test(folded),
    };
    tokens.push(previous);
  }
  return tokens;
}

/** Of a word with hyphens: what all of its parts are, articles aside. */
function bitsOf(folded: string, { words }: NameLists): number {
  const bits = words.get(folded) ?? 0;
  if (bits !== 0 || !/[-‑]/u.test(folded)) return bits;
  return folded
    .split(/[-‑]/u)
    .filter((part) => part.length > 1 && !ARTICLES.has(part))
    .reduce((shared, part) => shared & (words.get(part) ?? 0), GIVEN | FAMILY | WORD);
}

const ARTICLES = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'abd', 'ul', 'bin', 'ben', 'abu']);
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|bin|ben)-\p{Lu}/u;
// Initials and finals of Hanyu Pinyin (ISO 7098) without tones; looser than the table of syllables, which a name needs not be told from.
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)-?){1,3}$/u;

function shapeOf(word: string): NameToken['shape'] {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return 'lower';
  const [first = ''] = word;
  if (first.toLowerCase() === first.toUpperCase()) return 'caseless';
  if (first !== first.toUpperCase()) return 'lower';
  if (word.length === first.length) return 'initial';
  return word === word.toUpperCase() ? 'capitals' : 'capital';
}

function gapOf(between: string, previous: NameToken | undefined): Gap {
  if (between === ' ') return previous === undefined ? 'start' : 'space';
  if (between === '') return previous === undefined ? 'start' : 'glued';
  if (previous !== undefined && /^[ \u00a0]{1,2}$/u.test(between)) return 'space';
  if (/^\.[ \u00a0]{0,2}$/u.test(between) && previous !== undefined && (previous.shape === 'initial' || ABBREVIATED.has(previous.folded)))
    return 'space';
  if (between.includes('\n')) return 'line';
  if (/[.!?:;…。！？]\s/u.test(`${between} `) && !/^[.:]$/u.test(between)) return 'sentence';
  if (/^['’]?[sS]?,\s*$/u.test(between)) return 'comma';
  if (previous === undefined && /^[\s>"“'«([*?!–—-]*$/u.test(between)) return 'start';
  // A mark that belongs to a handle, an address or a file name.
  if (/[@#/\\_=&.~+]$/u.test(between) || /^[@/\\_=.~+]/u.test(between)) return 'glued';
  return 'other';
}

const ABBREVIATED = new Set('mr mrs ms dr prof hr fr sr sra srta sig dott mme mlle st jr rev hon capt lt col gen sgt mx'.split(' '));
