import type { Edit } from '../text/offset-map.js';
import { placesOf, wordList } from './word-starts.js';

/** Digits written as words ("four one five, five five five"), in the languages below; seven in a row are a number. */
export function spelledNumberEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const places = placesOf(text, SPELLED);
  let done = 0;
  for (const [index, place] of places.entries()) {
    // Seven words that may be digits, close together: hardly any text has them, and the long pattern is not tried.
    const seventh = places[index + MIN_WORDS - 1];
    if (seventh === undefined) break;
    if (place < done || seventh - place > MAX_SPAN) continue;
    SPELLED.pattern.lastIndex = place;
    const match = SPELLED.pattern.exec(text);
    if (match === null) continue;
    done = SPELLED.pattern.lastIndex;
    let [times, isAfterPlus] = [1, false];
    for (const word of match[0].matchAll(/\p{L}+/gu)) {
      const start = match.index + word.index;
      const end = start + word[0].length;
      const value = VALUES.get(word[0].toLowerCase());
      if (value === undefined) continue;
      if (value === '+' || value === 'x2' || value === 'x3') {
        // The sign and the doubling take the blank behind them along.
        times = value === 'x2' ? 2 : value === 'x3' ? 3 : 1;
        isAfterPlus = value === '+';
        edits.push({ start, end: Math.min(end + 1, match.index + match[0].length), replacement: isAfterPlus ? '+' : '' });
        continue;
      }
      edits.push({ start, end, replacement: value.repeat(times) });
      times = 1;
    }
  }
  return edits;
}

const DIGIT_WORDS = [
  'zero oh nought null nul nulla noll nolla cero zéro ноль нуль sıfır',
  'one eins ein un une uno um een één en ett jeden yksi один bir',
  'two zwei zwo deux dos due dois duas twee två to dwa kaksi два iki',
  'three drei trois tres tre três drie trzy kolme три üç',
  'four vier quatre cuatro quattro quatro fyra fire cztery neljä четыре dört',
  'five fünf cinq cinco cinque vijf fem pięć viisi пять beş',
  'six sechs seis sei zes sex seks sześć kuusi шесть altı',
  'seven sieben sept siete sette sete zeven sju syv siedem seitsemän семь yedi',
  'eight acht huit ocho otto oito åtta åtte otte osiem kahdeksan восемь sekiz',
  'nine neun neuf nueve nove negen nio ni dziewięć yhdeksän девять dokuz',
];

const VALUES = new Map<string, string>([
  ...DIGIT_WORDS.flatMap((words, digit) => words.split(' ').map((word): [string, string] => [word, String(digit)])),
  ['plus', '+'],
  ['double', 'x2'],
  ['triple', 'x3'],
]);

const GAP = String.raw`[ \t]{0,2}[ ,.\-/\n][ \t]{0,2}`;
const MIN_WORDS = 7;
/** The longest word for a digit has ten letters, the widest gap five characters. */
const MAX_SPAN = (MIN_WORDS - 1) * 15;
const SPELLED = wordList(
  [...VALUES.keys()].sort((a, b) => b.length - a.length),
  (words) => String.raw`(?<!\p{L})(?:(?:${words})(?:${GAP})){6,60}(?:${words})(?!\p{L})`,
  'iu',
);
