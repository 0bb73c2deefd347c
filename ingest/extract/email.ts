import PostalMime from 'postal-mime';
import { assemble, type Piece } from './assemble.js';
import { refused, type Extraction } from './extraction.js';
import { extractMarkup } from './html.js';
import { plainTextToBlocks } from './text.js';

/**
 * One e-mail (RFC 5322 with MIME): its subject as title and its words. The HTML part counts where there is one, since a
 * reader sees that; who wrote to whom and the attachments are left out. What earlier mails are quoted below is left out too.
 */
export async function extractEmail(bytes: Uint8Array): Promise<Extraction> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 });
  const subject = mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+/i, '').trim() ?? '';
  const hasHeaders = mail.headers.some(({ key }) => /^(?:from|to|subject|date|mime-version|received|message-id)$/.test(key));
  if (!hasHeaders)
    return refused('damaged', 'The file is no e-mail, although its name says so: export it again as .eml, or save its text.');
  const names = mail.attachments.filter(({ disposition }) => disposition !== 'inline').map(({ filename }) => filename ?? 'without a name');
  const warnings =
    names.length > 0 ? [`Attachments were left out: ${names.slice(0, 5).join(', ')}. Add them as documents of their own.`] : [];
  const stated = {
    ...(subject === '' ? {} : { title: subject, isTitleShown: true }),
    warnings,
    whenEmpty: refused('no-text', 'The e-mail holds no text, perhaps only attachments: save what answers questions as a document.'),
  };
  const html = mail.html ?? '';
  if (html.trim() !== '') {
    const read = extractMarkup(html, stated);
    if (read.kind === 'extracted' || (mail.text ?? '').trim() === '') return read;
  }
  return assemble(textPieces(mail.text ?? ''), stated);
}

function textPieces(text: string): Piece[] {
  const lines = text.split(/\r?\n/);
  const signature = lines.findIndex((line) => line === '-- ');
  const own = lines.slice(0, signature < 0 ? lines.length : signature).filter((line) => !line.startsWith('>'));
  const read = plainTextToBlocks(own.join('\n'));
  return read.blocks.map((block): Piece => {
    const words = read.text.slice(block.start, block.end);
    const isListed = block.kind === 'list-item' || block.kind === 'step';
    return isListed ? { kind: block.kind, text: words, group: 1 } : { kind: 'paragraph', text: words };
  });
}
