import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainAdmonitions } from './admonitions.js';
import { assemble, type Piece } from './assemble.js';
import { decode } from './decode.js';
import type { Extraction } from './extraction.js';
import { parseFrontMatter } from './front-matter.js';
import { tableRows } from './table-rows.js';

/** Markdown with front matter (CommonMark and GitHub's tables, strikethrough and task lists; boxes of the common dialects). */
export function extractMarkdown(bytes: Uint8Array): Extraction {
  const source = decode(bytes);
  if (typeof source !== 'string') return source;
  const { facts, bodyStart, mistake } = parseFrontMatter(source);
  const root = parser.parse(plainAdmonitions(source.slice(bodyStart)));
  const pieces: Piece[] = [];
  collect(root, pieces);
  return assemble(pieces, {
    ...(typeof facts.title === 'string' ? { title: facts.title, isTitleShown: true } : {}),
    ...(typeof facts.language === 'string' ? { language: facts.language } : {}),
    facts,
    warnings: mistake === undefined ? [] : [`Front matter was not read: ${mistake}.`],
  });
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze() as { parse(text: string): Root };

/** Groups are numbered over the whole document; the last number used is the highest in `pieces`. */
function collect(node: Root | Extract<RootContent, { type: 'blockquote' | 'footnoteDefinition' }>, pieces: Piece[]): void {
  for (const child of node.children) {
    switch (child.type) {
      case 'heading':
        pieces.push({ kind: 'heading', level: child.depth, text: words(child.children) });
        break;
      case 'paragraph':
        pieces.push({ kind: 'paragraph', text: words(child.children) });
        break;
      case 'code':
        pieces.push({ kind: 'code', text: child.value });
        break;
      case 'list':
        collectList(child, stemOf(pieces), pieces.length + 1, pieces);
        break;
      case 'table':
        collectTable(child, pieces);
        break;
      case 'blockquote':
      case 'footnoteDefinition':
        collect(child, pieces);
        break;
      default: // raw HTML, definitions, thematic breaks: nothing a reader reads
    }
  }
}

/** A list is introduced by the paragraph right before it. */
function stemOf(pieces: readonly Piece[]): Piece | undefined {
  const last = pieces.at(-1);
  return last?.kind === 'paragraph' ? last : undefined;
}

function collectList(list: List, stem: Piece | undefined, group: number, pieces: Piece[]): void {
  const kind = list.ordered === true ? 'step' : 'list-item';
  for (const item of list.children) {
    // An item's own words lead what is nested in it: a list inside is introduced by them.
    let lead: Piece | undefined;
    for (const child of item.children) {
      if (child.type === 'paragraph') {
        const piece: Piece = {
          kind: lead === undefined ? kind : 'paragraph',
          text: mark(item) + words(child.children),
          group,
          ...(stem === undefined ? {} : { stem }),
        };
        pieces.push(lead === undefined ? piece : { ...piece, kind });
        lead ??= piece;
      } else if (child.type === 'list') collectList(child, lead ?? stem, group, pieces);
      else if (child.type === 'code')
        pieces.push({ kind: 'code', text: child.value, group, ...(lead === undefined ? {} : { stem: lead }) });
      else if (child.type === 'table') collectTable(child, pieces);
      else if (child.type === 'blockquote') collect(child, pieces);
      else if (child.type === 'heading') pieces.push({ kind, text: words(child.children), group, ...(stem === undefined ? {} : { stem }) });
    }
  }
}

/** A task list says by a box what is done; in words it is lost, so the box stays. */
function mark(item: ListItem): string {
  return typeof item.checked === 'boolean' ? (item.checked ? '☑ ' : '☐ ') : '';
}

function collectTable(table: Table, pieces: Piece[]): void {
  const [header, ...rows] = table.children.map((row) => row.children.map((cell) => words(cell.children)));
  const group = pieces.length + 1;
  const stem = stemOf(pieces);
  for (const text of tableRows(header ?? [], rows))
    pieces.push({ kind: 'table-row', text, group, ...(stem === undefined ? {} : { stem }) });
}

/** Words of inline content: links by their text, images and raw HTML dropped. */
function words(nodes: readonly (PhrasingContent | Nodes)[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return ' ';
      if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? ' ' : '';
      if ('children' in node) return words(node.children);
      return '';
    })
    .join('');
}
