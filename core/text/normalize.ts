/** Text as it is compared: NFKC, without the invisible characters that hide or reorder words. */

/** Zero-width and bidi controls, soft hyphen, variation selectors, tag characters; not ZWJ inside emoji, which NFKC keeps. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}]/gu;

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** What the assistant reads of a visitor's message; never shown, so folding compatibility forms is safe. */
export function normalizeQuestion(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}
