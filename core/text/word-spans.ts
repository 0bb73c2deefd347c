/**
 * Where the words of a text are: runs of letters and digits, joined by an underscore or an apostrophe inside. The pattern says what a
 * word is; running it costs a match object per word, which is most of what reading a passage costs. So the characters that make up
 * nearly all of western text are told by a table, and only a text with another one is given to the pattern.
 */
const WORD = /[\p{L}\p{N}]+(?:[_'’][\p{L}\p{N}]+)*/gu;
const NONE = 0;
const LETTER = 1;
const JOINT = 2;

/** By code unit: ASCII, Latin-1, Latin Extended-A, and from U+2010 the punctuation of typeset text. */
const BELOW = 0x180;
const FROM = 0x2010;
const UNTIL = 0x2040;
const KINDS = Uint8Array.from({ length: BELOW + UNTIL - FROM }, (_, at) => {
  const sign = String.fromCharCode(at < BELOW ? at : at - BELOW + FROM);
  return sign === '_' || sign === "'" || sign === '’' ? JOINT : /[\p{L}\p{N}]/u.test(sign) ? LETTER : NONE;
});

/** Calls back with the start and the end of each word, in order. */
export function eachWord(text: string, onWord: (start: number, end: number) => void): void {
  const spans: number[] = [];
  if (scanned(text, spans)) {
    for (let at = 0; at < spans.length; at += 2) onWord(spans[at] ?? 0, spans[at + 1] ?? 0);
    return;
  }
  for (const match of text.matchAll(WORD)) onWord(match.index, match.index + match[0].length);
}

/** False for a text with a character that the table does not know. */
function scanned(text: string, spans: number[]): boolean {
  let start = -1;
  let joint = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const row = unit < BELOW ? unit : unit >= FROM && unit < UNTIL ? unit - FROM + BELOW : -1;
    if (row < 0) return false;
    const kind = KINDS[row];
    if (kind === LETTER) {
      if (start < 0) start = at;
      joint = -1;
    } else if (start >= 0) {
      if (kind === JOINT && joint < 0) {
        joint = at; // part of the word if a letter follows at once
      } else {
        spans.push(start, joint < 0 ? at : joint);
        start = -1;
        joint = -1;
      }
    }
  }
  if (start >= 0) spans.push(start, joint < 0 ? text.length : joint);
  return true;
}
