import { load } from 'cheerio';
import { afterEach, describe, expect, it } from 'vitest';
import type { Block, Revision } from '../../../core/domain/document.js';
import { renderSource } from '../../../server/http/source-page.js';
import type { ConversationId, MessageId, VisitorId } from '../../../core/domain/ids.js';
import { groundedAnswer, revision } from '../../contract/storage.js';
import { openTestServer, type TestServer } from '../../support/server.js';

const TEXT = [
  'Bikes',
  'Fees <now>',
  'Bikes are free. Dogs & cats pay.',
  'Locks',
  'Lamps',
  'Open it.',
  'Close it.',
  'Zone A: 3 €',
  'x < y',
].join('\n\n');
const KINDS: readonly Block['kind'][] = ['heading', 'heading', 'paragraph', 'list-item', 'list-item', 'step', 'step', 'table-row', 'code'];

function page(): Revision {
  let start = 0;
  const blocks = TEXT.split('\n\n').map((part, index): Block => {
    const block: Block = {
      kind: KINDS[index] ?? 'paragraph',
      headingPath: [],
      start,
      end: start + part.length,
      ...(index < 2 ? { level: index + 1 } : {}),
    };
    start += part.length + 2;
    return block;
  });
  return { ...revision('revision-1'), text: TEXT, blocks };
}

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('a source page', () => {
  it('is plain semantic HTML with the title once', () => {
    const $ = load(renderSource(page(), undefined));
    expect($('h1').text()).toBe('Bikes');
    expect($('h2').text()).toBe('Fees <now>');
    expect(
      $('ul li')
        .map((_, item) => $(item).text())
        .get(),
    ).toEqual(['Locks', 'Lamps']);
    expect($('ol li')).toHaveLength(2);
    expect($('tr td').text()).toBe('Zone A: 3 €');
    expect($('pre code').text()).toBe('x < y');
    expect($('mark')).toHaveLength(0);
    expect($('script')).toHaveLength(0);
    expect($('dl').text()).toContain('CC-BY-4.0');
  });

  it('marks exactly the quoted words', () => {
    const $ = load(renderSource(page(), spanOf('Dogs & cats pay.')));
    expect($('mark')).toHaveLength(1);
    expect($('#passage').text()).toBe('Dogs & cats pay.');
    expect($('#passage').parent().attr('id')).toBe(`b${TEXT.indexOf('Bikes are')}`);
  });

  it('marks a quote that crosses blocks in each of them, with one anchor', () => {
    const $ = load(renderSource(page(), { start: TEXT.indexOf('cats'), end: TEXT.indexOf('Lamps') + 5 }));
    expect(
      $('mark')
        .map((_, mark) => $(mark).text())
        .get(),
    ).toEqual(['cats pay.', 'Locks', 'Lamps']);
    expect($('[id=passage]')).toHaveLength(1);
  });

  it('can mark its title', () => {
    const $ = load(renderSource(page(), { start: 0, end: TEXT.indexOf('now') + 3 }));
    expect($('#passage').text()).toBe('Bikes');
    expect($('[id=passage]')).toHaveLength(1);
    expect($('h2 mark').text()).toBe('Fees <now');
  });

  it('shows no more than a short quote of a document licensed for that, whatever the link says', () => {
    const sentences = Array.from({ length: 20 }, (_, number) => `Section ${String(number)} has a secret of ten words in it here.`);
    const text = sentences.join('\n\n');
    let start = 0;
    const blocks = sentences.map((sentence): Block => {
      const block: Block = { kind: 'paragraph', headingPath: [], start, end: start + sentence.length };
      start += sentence.length + 2;
      return block;
    });
    const base = revision('revision-1');
    const shown = (quoting: 'short' | 'link-only', span: { start: number; end: number } | undefined): string =>
      load(renderSource({ ...base, facts: { ...base.facts, quoting }, text, blocks }, span))('main')
        .clone()
        .find('.legend')
        .remove()
        .end()
        .text()
        .trim();
    const all = shown('short', { start: 0, end: 99_999 });
    expect(all.match(/\S+/gu)).toHaveLength(50);
    expect(all).toContain('Section 0 has');
    expect(all).not.toContain('Section 5');
    // The quote itself is there, and nothing that stands beside it in its block.
    const quoted = { start: text.indexOf('a secret'), end: text.indexOf(' of ten') };
    expect(shown('short', quoted)).toBe('a secret');
    expect(shown('short', undefined)).toBe('');
    expect(shown('link-only', { start: 0, end: 99_999 })).toBe('');
  });

  it('never turns a document into markup', () => {
    const hostile = '"><script>alert(1)</script>';
    const base = page();
    const html = renderSource(
      { ...base, facts: { ...base.facts, title: hostile, owner: hostile, language: hostile, url: 'javascript:alert(1)' } },
      undefined,
    );
    const $ = load(html);
    expect($('script')).toHaveLength(0);
    expect(html).not.toContain('javascript:');
  });
});

describe('the address of a source page', () => {
  let server: TestServer;
  afterEach(() => server.close());

  it('shows of a document for short quotes what an answer quoted, and nothing to whoever writes other numbers into the link', async () => {
    server = await openTestServer();
    const text = Array.from({ length: 30 }, (_, number) => `secret${String(number)}`).join(' ');
    const base = revision('revision-1');
    await server.opened.storage.documents.addRevisions([
      {
        ...base,
        facts: { ...base.facts, quoting: 'short' },
        text,
        blocks: [{ kind: 'paragraph', headingPath: [], start: 0, end: text.length }],
      },
    ]);
    const { conversations } = server.opened.storage;
    const at = new Date('2026-11-20T10:00:00.000Z');
    const conversation = 'conversation-1' as ConversationId;
    await conversations.create({ id: conversation, visitorId: 'visitor-1' as VisitorId, locale: 'en', at });
    const answered = { id: 'message-1' as MessageId, kind: 'assistant' as const, text: '', at };
    await conversations.append(conversation, { ...answered, answer: groundedAnswer('answer-1') });
    const read = async (start: number, end: number): Promise<string> =>
      load(await (await fetch(`${server.url}/source/document-1/revision-1?start=${String(start)}&end=${String(end)}`)).text())(
        'mark',
      ).text();
    const caching = async (numbers: string): Promise<string | null> =>
      (await fetch(`${server.url}/source/document-1/revision-1${numbers}`)).headers.get('cache-control');
    expect(await caching('?start=0&end=15')).toBe('public, max-age=300');
    expect(await caching('')).toBe('public, max-age=300');
    expect(await caching('?start=1&end=16')).toBe('no-store');
    expect(await read(0, 15)).toBe('secret0 secret1');
    for (let start = 1; start < text.length; start += 7) expect(await read(start, start + 15)).toBe('');
    expect(await read(0, text.length)).toBe('');
  });

  it('serves what is public, marks what is asked for, and knows nothing else', async () => {
    server = await openTestServer();
    const secret = revision('revision-2', 'document-2');
    await server.opened.storage.documents.addRevisions([
      revision('revision-1'),
      { ...secret, facts: { ...secret.facts, audience: 'staff' } },
    ]);
    const get = (path: string) => fetch(`${server.url}${path}`);
    const response = await get('/source/document-1/revision-1?start=0&end=5');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(load(await response.text())('#passage').text()).toBe('Bikes');
    for (const query of ['?start=-1&end=x', '?start=9&end=2', '?start=900&end=1000', '?start=0&start=1']) {
      expect((await get(`/source/document-1/revision-1${query}`)).status).toBe(200);
    }
    for (const path of ['/source/document-2/revision-2', '/source/document-9/revision-1', '/source/document-1/revision-9']) {
      expect(await (await get(path)).json()).toMatchObject({ code: 'unknown-document', status: 404 });
    }
    expect((await get('/source.css')).headers.get('content-type')).toContain('text/css');
  });
});
