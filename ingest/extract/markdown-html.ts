/**
 * Markdown may hold HTML anywhere: `<details>` around a list, a table in tags, `<div style="display:none">` around paragraphs. Where a
 * tag may hide what follows it, what a reader sees depends on the whole, so such a document is read as the page it becomes.
 * Elsewhere tags frame words or are words of their own, and the tokens are read one by one, which is several times faster.
 */
import type { MarkdownIt, Token } from 'markdown-it';
import type { Piece } from './assemble.js';
import type { HiddenTexts } from './hidden-text.js';
import { readFragment } from './html.js';

/** Whether a tag may hide, or keep from being read, what stands outside of its own token. */
export function mayHide(tokens: readonly Token[]): boolean {
  return tokens.some((token) => (isRaw(token) && hasHidingTag(token.content)) || (token.children !== null && mayHide(token.children)));
}

/** Adds the pieces of the page that the tokens become. @returns false when its elements lie in each other deeper than any document's */
export function readAsPage(tokens: readonly Token[], parser: MarkdownIt, pieces: Piece[], hidden: HiddenTexts): boolean {
  withoutSwallowing(tokens, hidden);
  return readFragment(parser.renderer.render([...tokens], parser.options, {}), pieces, hidden);
}

/** Adds the pieces of a block of HTML none of whose tags hides what follows it. @returns as `readAsPage` */
export function readBlock({ content }: Token, pieces: Piece[], hidden: HiddenTexts): boolean {
  const isText = content.replace(COMMENT, '').replace(TAG, '').trim() !== '';
  if (isText) return readFragment(withoutComponents(content), pieces, hidden);
  readComments(content, hidden);
  return true;
}

export function readComments(markup: string, hidden: HiddenTexts): void {
  for (let start = markup.indexOf('<!--'); start >= 0;) {
    const end = markup.indexOf('-->', start + 4);
    hidden.add('comment', markup.slice(start + 4, end < 0 ? undefined : end));
    start = end < 0 ? -1 : markup.indexOf('<!--', end + 3);
  }
}

const COMMENT = /<!--[^]*?(?:-->|$)/g;
const TAG = /<\/?[a-z][^<>]*>/gi;
const HIDING =
  /^<(?:script|style|title|noscript|template|dialog|iframe|noembed|noframes|xmp|textarea|select|plaintext|font|svg|math|object|video|audio|canvas|button)\b|\s(?:style|hidden|aria-hidden|bgcolor|background)\b/i;

function hasHidingTag(markup: string): boolean {
  const rest = withoutComponents(markup.replace(COMMENT, ''));
  return (rest.match(TAG) ?? []).some((tag) => HIDING.test(tag)) || rest.replace(TAG, '').includes('<');
}

/** Components of MDX that are closed at once: HTML would take them for elements that are never closed. */
function withoutComponents(markup: string): string {
  return markup.replace(/<[A-Z][\w.]*(?:\s[^<>]*)?\/>/g, (tag) => (HIDING.test(tag) ? tag : ''));
}

function isRaw({ type }: Token): boolean {
  return type === 'html_block' || type === 'html_inline';
}

/**
 * A browser reads nothing after `<script>` or `<title>` as markup, up to the closing tag or the end of the page. Where that tag comes in
 * a later block, all between is hidden and reported; where it never comes, the words were meant (`the <title> of a page`), so
 * the tag alone goes.
 */
function withoutSwallowing(tokens: readonly Token[], hidden: HiddenTexts): void {
  const flat = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  const lastClosing = new Map<string, number>();
  for (const [index, token] of flat.entries())
    if (isRaw(token)) for (const [, name] of token.content.matchAll(CLOSING)) lastClosing.set(name!.toLowerCase(), index);
  let within: string | undefined;
  for (const [index, token] of flat.entries()) {
    if (within !== undefined) {
      const end: number = isRaw(token) ? endOf(within, token.content) : -1;
      if (token.type !== 'inline') hidden.add('not-displayed', end < 0 ? token.content : '');
      if (end < 0) {
        if (token.type !== 'inline') token.content = '';
        continue;
      }
      token.content = token.content.slice(end);
      within = undefined;
    }
    if (!isRaw(token)) continue;
    const markup = withoutComponents(token.content);
    const closedTo = new Map([...markup.matchAll(CLOSING)].map((tag) => [tag[1]!.toLowerCase(), tag.index]));
    token.content = markup.replace(OPENING, (tag, written: string, at: number) => {
      const name = written.toLowerCase();
      if (at < (closedTo.get(name) ?? -1) || within !== undefined) return tag;
      if ((lastClosing.get(name) ?? -1) > index && UNSEEN.has(name)) within = name;
      return '';
    });
  }
}

const NAMES = 'script|style|title|noscript|template|iframe|noembed|noframes|xmp|textarea|select|plaintext';
const OPENING = new RegExp(`<(${NAMES})\\b[^<>]*>`, 'gi');
const CLOSING = new RegExp(`</(${NAMES})\\b[^<>]*>`, 'gi');
/** Of them, those whose content a browser does not show. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'noscript', 'template', 'iframe', 'noembed', 'noframes']);

/** Position after the closing tag, or -1. */
function endOf(name: string, markup: string): number {
  const found = new RegExp(`</${name}\\b[^<>]*>`, 'i').exec(markup);
  return found === null ? -1 : found.index + found[0].length;
}
