import { applyEdits, compose, type Edit, type OffsetMap } from '../core/text/offset-map.js';

/**
 * Canonical characters. What a reader cannot see must not change what is found or quoted: controls, zero-width and
 * bidirectional marks go, white space folds to one space, the rest is Unicode NFC.
 *
 * Two invisible characters carry meaning and stay where they do: the zero-width joiner between emoji, and joiner and
 * non-joiner between letters of scripts that are written joined (Arabic, the Indic scripts).
 */

/** One line of prose: no line breaks, no white space at either end. */
export function cleanLine(text: string): string {
  // Most lines are plain already, and looking for what to clean in them is most of the cost.
  if (PLAIN.test(text)) return text;
  return applyEdits(text, visibleEdits(text)).text.trim().normalize('NFC');
}

/** Code keeps its lines and its indentation; tabs become two spaces. */
export function cleanCode(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '  ')
    .split('\n')
    .map((line) => line.replace(NOT_SHOWN, '').trimEnd())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/[\ud800-\udfff]/gu, '\uFFFD')
    .normalize('NFC');
}

/** The same cleaning as `cleanLine`, as edits, so that positions can be carried; ends are not trimmed. */
export function visibleEdits(text: string, from = 0, to = text.length): Edit[] {
  const edits: Edit[] = [];
  const pattern = new RegExp(FOLDED.source, 'gu');
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const run = match[0];
    const [start, end] = [match.index, Math.min(match.index + run.length, to)];
    const replacement = LONE_SURROGATE.test(run) ? '\uFFFD' : SPACE.test(run) ? ' ' : carriesMeaning(text, start, end) ? run : '';
    if (replacement !== run) edits.push({ start, end, replacement });
  }
  return edits;
}

/** Applies `edits` and brings the result to NFC; the map covers both. */
export function applyAndCompose(text: string, edits: readonly Edit[]): { readonly text: string; readonly map: OffsetMap } {
  const visible = applyEdits(text, edits);
  const composed = applyEdits(visible.text, compositionEdits(visible.text));
  return { text: composed.text, map: compose(visible.map, composed.map) };
}

/** Edits that bring a text to NFC, one per letter with its marks. */
function compositionEdits(text: string): Edit[] {
  if (text.normalize('NFC') === text) return [];
  const edits: Edit[] = [];
  // A base letter with its marks, or a run of Hangul letters: nothing outside such a cluster composes with it.
  for (const match of text.matchAll(/[\u1100-\u11ff]+|[^\p{M}\u1100-\u11ff]\p{M}*|\p{M}+/gu)) {
    const replacement = match[0].normalize('NFC');
    if (replacement !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, replacement });
  }
  return edits;
}

// Format and control characters a reader does not see: C0 and C1 controls, soft hyphen, zero-width characters, bidirectional
// marks, invisible operators, byte order mark, interlinear annotation and the tag characters used to smuggle text.
const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}';
const WHITE = '\\s\\u0085';
const FOLDED = new RegExp(`[\\ud800-\\udfff]|[${WHITE}${INVISIBLE}]+`, 'gu');
const NOT_SHOWN = new RegExp(`[${INVISIBLE}]`, 'gu');
const SPACE = new RegExp(`[${WHITE}]`, 'u');
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const LONE_SURROGATE = /[\ud800-\udfff]/u;
const JOINED_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

function carriesMeaning(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  const mark = text.charCodeAt(start);
  if (mark !== 0x200c && mark !== 0x200d) return false;
  const before = lastCharacter(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  if (mark === 0x200d && EMOJI.test(before) && EMOJI.test(after)) return true;
  return JOINED_SCRIPT.test(before) && JOINED_SCRIPT.test(after);
}

function lastCharacter(text: string, end: number): string {
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(end - 2, end) : text.slice(end - 1, end);
}
