/**
 * How a name looks on paper: a logistic regression over the letter groups of a word (two to four letters, with its ends marked),
 * hashed into buckets (Weinberger et al., ICML 2009). `scripts/build-name-lists.mjs` fits it on the lists that ship.
 */
export const BUCKETS = 8_192;

/** Lower case without accents, apostrophes or full stops, the few letters that do not decompose written out: "O’Brien" and "obrien" are one. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ`.]/gu, '')
    .replace(/[łøßđıæœþð]/gu, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFC');
}

const SPELLED_OUT: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** Buckets of a folded word's letter groups; a bucket may come twice. */
export function spellingFeatures(word: string): number[] {
  const marked = `^${word.slice(0, MAX_LETTERS)}$`;
  const buckets: number[] = [];
  for (let start = 0; start < marked.length - 1; start += 1) {
    // FNV-1a, continued letter by letter.
    let hash = 0x811c9dc5;
    for (let length = 1; length <= 4 && start + length <= marked.length; length += 1) {
      hash = Math.imul(hash ^ marked.charCodeAt(start + length - 1), 0x01000193);
      if (length > 1) buckets.push((hash >>> 0) % BUCKETS);
    }
  }
  return buckets;
}

const MAX_LETTERS = 24;

/** @param base64 a signed byte for each bucket in sixteenths, the bias last */
export function spellingScorer(base64: string): (word: string) => number {
  const weights = Int8Array.from(atob(base64.replace(/\s/gu, '')), (byte) => byte.charCodeAt(0));
  return (word) => {
    let sum = weights[BUCKETS]!;
    for (const bucket of spellingFeatures(word)) sum += weights[bucket]!;
    return sum / 16;
  };
}
