import type { Format } from '../../core/domain/document.js';
import { refused, type Extraction, type ExtractionInput } from './extraction.js';

/**
 * Reads one file in this process. Parsers may hang or exhaust memory on hostile files: call it in a killable child. Each parser is loaded
 * with the first file that needs it: those of PDF alone take longer to load than fifty pages of Markdown to read.
 */
export async function readDocument({ format, bytes }: ExtractionInput): Promise<Extraction> {
  if (bytes.length === 0) return refused('empty', 'The file is empty: add text, or remove the file.');
  const parse = await loadParser(format);
  return parse(bytes);
}

export async function loadParser(format: Format): Promise<(bytes: Uint8Array) => Extraction | Promise<Extraction>> {
  switch (format) {
    case 'markdown':
      return (await import('./markdown.js')).extractMarkdown;
    case 'html':
      return (await import('./html.js')).extractHtml;
    case 'pdf':
      return (await import('./pdf.js')).extractPdf;
    case 'docx':
      return (await import('./docx.js')).extractDocx;
    case 'csv':
      return (await import('./csv.js')).extractCsv;
    case 'text':
      return (await import('./text.js')).extractText;
    case 'json':
      return (await import('./json.js')).extractJson;
    case 'epub':
      return (await import('./epub.js')).extractEpub;
    case 'odt':
      return (await import('./odt.js')).extractOdt;
    case 'email':
      return (await import('./email.js')).extractEmail;
  }
}
