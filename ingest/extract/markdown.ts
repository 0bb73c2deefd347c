import MarkdownIt, { type Token } from 'markdown-it';
import { plainAdmonitions } from './admonitions.js';
import { assemble, type Piece } from './assemble.js';
import { decode } from './decode.js';
import { tooDeep, type Extraction } from './extraction.js';
import { parseFrontMatter } from './front-matter.js';
import { gatherHiddenTexts, type HiddenTexts } from './hidden-text.js';
import { readFootnotes } from './markdown-footnotes.js';
import { mayHide, readAsPage, readBlock, readComments } from './markdown-html.js';
import { tableRows } from './table-rows.js';
import { withoutTemplateMarks } from './template-marks.js';

/** Markdown with front matter (CommonMark and GitHub's tables, strikethrough, footnotes and task lists; boxes of the common dialects). */
export function extractMarkdown(bytes: Uint8Array): Extraction {
  const source = decode(bytes);
  if (typeof source !== 'string') return source;
  const { facts, bodyStart, mistake } = parseFrontMatter(source);
  const tokens = parser.parse(withoutTemplateMarks(plainAdmonitions(source.slice(bodyStart))), {});
  // What lies deeper the parser passes over without a word.
  if (tokens.some(({ level }) => level >= MAX_NESTING - 1)) return tooDeep();
  const hidden = gatherHiddenTexts();
  const pieces: Piece[] = [];
  const isRead = mayHide(tokens) ? readAsPage(tokens, parser, pieces, hidden) : readTokens(tokens, pieces, hidden);
  if (!isRead) return tooDeep();
  return assemble(pieces, {
    ...(typeof facts.title === 'string' ? { title: facts.title, isTitleShown: true } : {}),
    ...(typeof facts.language === 'string' ? { language: facts.language } : {}),
    facts,
    warnings: [...(mistake === undefined ? [] : [`Front matter was not read: ${mistake}.`]), ...hidden.warnings()],
    hidden: hidden.list(),
  });
}

const MAX_NESTING = 100;

const parser = new MarkdownIt({ html: true, maxNesting: MAX_NESTING }).use(readFootnotes);
// Only the words of links are read, so their addresses need neither checking nor rewriting.
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;
parser.normalizeLinkText = (address) => address;

/** Walks the flat list of tokens, none of which hides another. Groups are numbered over the whole document. @returns as `readBlock` */
function readTokens(tokens: readonly Token[], pieces: Piece[], hidden: HiddenTexts): boolean {
  let at = 0;
  let isShallow = true;

  /** Reads up to and including the token that closes the part; from the top of the document, to its end. */
  const readBlocks = (closing?: string): void => {
    for (; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.type === closing) return;
      switch (token.type) {
        case 'heading_open':
          pieces.push({ kind: 'heading', level: Number(token.tag.slice(1)), text: nextWords() });
          break;
        case 'paragraph_open':
          pieces.push({ kind: 'paragraph', text: nextWords() });
          break;
        case 'fence':
        case 'code_block':
          pieces.push({ kind: 'code', text: token.content });
          break;
        case 'bullet_list_open':
        case 'ordered_list_open':
          readList(stemOf(pieces), pieces.length + 1);
          break;
        case 'table_open':
          readTable();
          break;
        case 'blockquote_open':
          at++;
          readBlocks('blockquote_close');
          break;
        case 'html_block':
          isShallow &&= readBlock(token, pieces, hidden);
          break;
        default: // thematic breaks and the ends of paragraphs and headings
      }
    }
  };

  const nextWords = (): string => wordsOf(tokens[++at]?.children ?? [], hidden);

  const readList = (stem: Piece | undefined, group: number): void => {
    const kind = tokens[at]?.type === 'ordered_list_open' ? 'step' : 'list-item';
    const closing = kind === 'step' ? 'ordered_list_close' : 'bullet_list_close';
    // An item's own words lead what is nested in it: a list inside is introduced by them.
    let lead: Piece | undefined;
    for (at++; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.type === closing) return;
      if (token.type === 'list_item_open') lead = undefined;
      else if (token.type === 'paragraph_open' || token.type === 'heading_open') {
        const isLead = lead === undefined && token.type === 'paragraph_open';
        const words = nextWords();
        const piece: Piece = { kind, text: isLead ? withBox(words) : words, group, ...(stem === undefined ? {} : { stem }) };
        pieces.push(piece);
        if (isLead) lead = piece;
      } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') readList(lead ?? stem, group);
      else if (token.type === 'fence' || token.type === 'code_block')
        pieces.push({ kind: 'code', text: token.content, group, ...(lead === undefined ? {} : { stem: lead }) });
      else if (token.type === 'table_open') readTable();
      else if (token.type === 'html_block') isShallow &&= readBlock(token, pieces, hidden);
      else if (token.type === 'blockquote_open') {
        at++;
        readBlocks('blockquote_close');
      }
    }
  };

  const readTable = (): void => {
    const rows: string[][] = [];
    const stem = stemOf(pieces);
    for (at++; at < tokens.length && tokens[at]?.type !== 'table_close'; at++) {
      if (tokens[at]?.type === 'tr_open') rows.push([]);
      else if (tokens[at]?.type === 'inline') rows.at(-1)?.push(wordsOf(tokens[at]?.children ?? [], hidden));
    }
    const [header, ...others] = rows;
    const group = pieces.length + 1;
    for (const text of tableRows(header ?? [], others))
      pieces.push({ kind: 'table-row', text, group, ...(stem === undefined ? {} : { stem }) });
  };

  readBlocks();
  return isShallow;
}

/** A list is introduced by the paragraph right before it. */
function stemOf(pieces: readonly Piece[]): Piece | undefined {
  const last = pieces.at(-1);
  return last?.kind === 'paragraph' ? last : undefined;
}

/** A task list says by a box what is done; in words it is lost, so the box stays. */
function withBox(words: string): string {
  const box = /^\[([ x])\]\s+(?=\S)/i.exec(words);
  return box === null ? words : `${box[1] === ' ' ? '☐' : '☑'} ${words.slice(box[0].length)}`;
}

/** Words of inline content: links by their text; pictures and raw HTML dropped, what they say besides is reported. */
function wordsOf(tokens: readonly Token[], hidden: HiddenTexts): string {
  let words = '';
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') words += token.content;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') words += ' ';
    else if (token.type === 'html_inline') {
      if (/^<br\s*\/?>$/i.test(token.content)) words += ' ';
      else readComments(token.content, hidden);
    } else if (token.type === 'image' || token.type === 'link_open') {
      for (const text of [token.type === 'image' ? wordsOf(token.children ?? [], hidden) : '', String(token.attrGet('title') ?? '')])
        if (text.trim().split(/\s+/).length >= 3) hidden.add('alternative-text', text);
    }
  }
  return words;
}
