/** One stored revision as a page of its own, the quoted words marked; plain semantic HTML that works without JavaScript. */
import { Router } from 'express';
import type { Block, Quoting, Revision, Span } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import type { RevisionId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { ConversationStore, DocumentStore } from '../../core/ports/storage.js';
import { sourceQuery } from '../../core/wire/http.js';
import { parse } from '../../core/wire/parse.js';
import { shortQuoteOf } from '../answer/standing.js';
import { SOURCE_STYLE } from './source-style.js';

export interface SourcePorts {
  readonly storage: {
    readonly documents: Pick<DocumentStore, 'findRevision'>;
    readonly conversations: Pick<ConversationStore, 'isQuoted'>;
  };
  policy(): Pick<Policy, 'answer'>;
}

/** GET /source/:documentId/:revision?start=&end=#passage */
export function sourceRoutes(ports: SourcePorts): Router {
  const { documents, conversations } = ports.storage;
  return Router()
    .get('/source.css', (_, response) => {
      response.set({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }).send(SOURCE_STYLE);
    })
    .get('/source/:documentId/:revision', async (request, response) => {
      const revision = await documents.findRevision(request.params.revision as RevisionId);
      // Nobody signs in to read a source page, so it shows what everybody may read.
      if (revision === undefined || revision.documentId !== request.params.documentId || revision.facts.audience !== 'public') {
        throw new AppError('unknown-document', 'There is no such page. The document may have been removed.');
      }
      const { start, end } = parse(sourceQuery, request.query);
      const asked = start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
      // Link after link could be written to read the whole of a document for short quotes: only what an answer quoted is shown of it.
      const isShown =
        asked === undefined ||
        revision.facts.quoting !== 'short' ||
        (await conversations.isQuoted(revision.documentId, revision.id, asked));
      // A revision never changes, but it can be erased; and what no answer has quoted yet, one may quote in a moment.
      const caching = isShown ? 'public, max-age=300' : 'no-store';
      response
        .set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': caching })
        .send(renderSource(revision, isShown ? asked : undefined, ports.policy().answer.shortQuoteWords));
    });
}

/**
 * @param asked what to mark as `#passage`; parts of it that stand in no block are ignored
 * @param shortQuoteWords what a document for short quotes may show, where the policy says
 */
export function renderSource(revision: Revision, asked: Span | undefined, shortQuoteWords?: number): string {
  const { facts } = revision;
  const passage = asked === undefined ? undefined : quotedPart(revision, asked, shortQuoteWords);
  const first = revision.blocks[0];
  // The title stands in the header; a document that opens with it must not say it twice, unless those words are quoted.
  const opensWithTitle = first?.kind === 'heading' && revision.text.slice(first.start, first.end).trim() === facts.title.trim();
  const heading = opensWithTitle
    ? `<span id="b${first.start}">${marked(revision.text, first, passage, { isBegun: false })}</span>`
    : escape(facts.title);
  const body = renderBlocks(
    revision,
    (opensWithTitle ? revision.blocks.slice(1) : revision.blocks).flatMap((block) => shownPart(block, facts.quoting, passage)),
    passage,
    opensWithTitle && overlaps(first, passage),
  );
  const rows = [
    ['Owner', facts.owner],
    ['Licence', facts.licence],
    ['In force from', facts.effectiveFrom],
    ['To be reviewed by', facts.reviewBy],
    ['Revision', revision.id.slice(0, 12)],
  ].flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`<div><dt>${name}</dt><dd>${escape(value)}</dd></div>`]));
  const original = originalAddress(facts.url);
  return `<!doctype html>
<html lang="${escape(facts.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(facts.title)}</title>
<link rel="stylesheet" href="/source.css">
</head>
<body>
<header>
<p class="kicker" lang="en">Source document</p>
<h1>${heading}</h1>
<dl class="facts" lang="en">${rows.join('')}</dl>
${passage === undefined ? '' : '<p class="legend" lang="en"><span class="swatch"></span> The words the assistant quoted</p>\n'}</header>
<main>
${body}${facts.quoting === undefined || facts.quoting === 'free' ? '' : '\n<p class="legend" lang="en">The licence of this document does not let us show the rest of it here.</p>'}
</main>
<footer lang="en">This is the text the assistant quoted from, as it was stored.${original === undefined ? '' : ` <a href="${escape(original)}" rel="noopener">Open the original document</a>`}</footer>
</body>
</html>
`;
}

/** Of a document for short quotes, no link shows more than a quote may hold. */
function quotedPart({ facts, text }: Revision, asked: Span, shortQuoteWords: number | undefined): Span {
  return facts.quoting === 'short' ? shortQuoteOf(text, asked, shortQuoteWords) : asked;
}

/** What the licence lets us repeat: all of it, the words that were quoted and nothing beside them, or nothing but title and address. */
function shownPart(block: Block, quoting: Quoting | undefined, passage: Span | undefined): Block[] {
  if (quoting === undefined || quoting === 'free') return [block];
  if (quoting === 'link-only' || passage === undefined || !overlaps(block, passage)) return [];
  return [{ ...block, start: Math.max(block.start, passage.start), end: Math.min(block.end, passage.end) }];
}

const CONTAINERS: Partial<Record<Block['kind'], 'ul' | 'ol' | 'table'>> = { 'list-item': 'ul', step: 'ol', 'table-row': 'table' };

function renderBlocks(revision: Revision, blocks: readonly Block[], passage: Span | undefined, isBegun: boolean): string {
  const lines: string[] = [];
  const progress = { isBegun };
  let container: string | undefined;
  let page: number | undefined;
  for (const block of blocks) {
    const wanted = CONTAINERS[block.kind];
    if (container !== undefined && container !== wanted) lines.push(`</${container}>`);
    if (block.page !== undefined && block.page !== page) {
      if (container !== undefined && container === wanted) lines.push(`</${container}>`);
      lines.push(`<span class="page">Page ${block.page}</span>`);
      if (container !== undefined && container === wanted) lines.push(`<${wanted}>`);
      page = block.page;
    }
    if (wanted !== undefined && container !== wanted) lines.push(`<${wanted}>`);
    container = wanted;
    lines.push(renderBlock(block, marked(revision.text, block, passage, progress)));
  }
  if (container !== undefined) lines.push(`</${container}>`);
  return lines.join('\n');
}

function renderBlock(block: Block, inner: string): string {
  const id = `id="b${block.start}"`;
  switch (block.kind) {
    case 'heading': {
      // h1 is the title's.
      const level = Math.min(6, Math.max(2, block.level ?? 2));
      return `<h${level} ${id}>${inner}</h${level}>`;
    }
    case 'question':
      return `<h3 ${id}>${inner}</h3>`;
    case 'list-item':
    case 'step':
      return `<li ${id}>${inner}</li>`;
    case 'table-row':
      return `<tr ${id}><td>${inner}</td></tr>`;
    case 'code':
      return `<pre ${id}><code>${inner}</code></pre>`;
    case 'paragraph':
      return `<p ${id}>${inner}</p>`;
  }
}

/** A block's text, escaped, with the part of the passage in it marked; the first part of all carries the anchor. */
function marked(text: string, block: Span, passage: Span | undefined, progress: { isBegun: boolean }): string {
  if (passage === undefined || !overlaps(block, passage)) return escape(text.slice(block.start, block.end));
  const from = Math.max(block.start, passage.start);
  const to = Math.min(block.end, passage.end);
  const anchor = progress.isBegun ? '' : ' id="passage"';
  progress.isBegun = true;
  return `${escape(text.slice(block.start, from))}<mark${anchor}>${escape(text.slice(from, to))}</mark>${escape(text.slice(to, block.end))}`;
}

function overlaps(block: Span | undefined, passage: Span | undefined): boolean {
  return block !== undefined && passage !== undefined && block.start < passage.end && passage.start < block.end;
}

function originalAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}
