/**
 * Undoes swapped letters in words that matter: "humna" → "human", "previuos" → "previous". Only words with the same letters, the
 * same first one and at most two adjacent swaps are taken for a word of the vocabulary, so nothing else changes.
 */
export function undoSwaps(text: string, vocabulary: readonly string[]): string {
  const byLetters = new Map(vocabulary.map((word) => [lettersOf(word), word]));
  return text.replace(/[a-z]{4,}/giu, (word) => {
    const lower = word.toLowerCase();
    const meant = byLetters.get(lettersOf(lower));
    return meant === undefined || meant === lower || meant[0] !== lower[0] || swaps(lower, meant) > 2 ? word : meant;
  });
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** Adjacent swaps that turn one anagram into the other. */
function swaps(from: string, to: string): number {
  const letters = [...from];
  let count = 0;
  [...to].forEach((letter, place) => {
    let at = letters.indexOf(letter, place);
    while (at > place) {
      [letters[at - 1], letters[at]] = [letters[at] ?? '', letters[at - 1] ?? ''];
      at -= 1;
      count += 1;
    }
  });
  return count;
}
