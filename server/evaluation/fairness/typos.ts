/** Slips of the fingers (Damerau 1964: one letter dropped, doubled, swapped with the next or mistaken makes up most misspellings). */
import type { Perturbation } from './perturbation.js';

/** Letters beside each other on the keyboard most English is typed on. */
const BESIDE: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
    Array.from(row, (letter, at) => [letter, `${row.charAt(at - 1)}${row.charAt(at + 1)}`] as const),
  ),
);

/** @param at of an inner letter */
const SLIPS: Readonly<Record<string, (word: string, at: number, random: () => number) => string>> = {
  'letters swapped': (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  'a letter dropped': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a letter doubled': (word, at) => word.slice(0, at + 1) + word.slice(at),
  'a neighbouring key': (word, at, random) => {
    const beside = BESIDE[word.charAt(at).toLowerCase()] ?? '';
    return beside === '' ? word : word.slice(0, at) + beside.charAt(Math.floor(random() * beside.length)) + word.slice(at + 1);
  },
};
/** First and last letters are mistaken least; shorter words offer no inner ones to speak of. */
const SHORTEST = 5;
const WORDS_PER_SLIP = 8;

export const TYPO_PERTURBATIONS: readonly Perturbation[] = Object.entries(SLIPS).map(([group, slip]) => ({
  kind: 'typos',
  group,
  apply(text, random) {
    const words = [...text.matchAll(/\p{L}+/gu)].filter((match) => match[0].length >= SHORTEST);
    const chosen = words
      .map((match) => ({ match, order: random() }))
      .sort((one, other) => one.order - other.order)
      .slice(0, Math.max(1, Math.round(words.length / WORDS_PER_SLIP)))
      .sort((one, other) => other.match.index - one.match.index);
    let said = text;
    for (const { match } of chosen) {
      const [word] = match;
      const changed = slip(word, 1 + Math.floor(random() * (word.length - 3)), random);
      said = said.slice(0, match.index) + changed + said.slice(match.index + word.length);
    }
    return said;
  },
}));
