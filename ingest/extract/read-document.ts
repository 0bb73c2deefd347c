import { extractCsv } from './csv.js';
import { extractDocx } from './docx.js';
import { refused, type Extraction, type ExtractionInput } from './extraction.js';
import { extractHtml } from './html.js';
import { extractMarkdown } from './markdown.js';
import { extractPdf } from './pdf.js';
import { extractText } from './text.js';

/** Reads one file in this process. Parsers may hang or exhaust memory on hostile files: call it in a killable child. */
export async function readDocument({ format, bytes }: ExtractionInput): Promise<Extraction> {
  if (bytes.length === 0) return refused('empty', 'The file is empty: add text, or remove the file.');
  switch (format) {
    case 'markdown':
      return extractMarkdown(bytes);
    case 'html':
      return extractHtml(bytes);
    case 'pdf':
      return extractPdf(bytes);
    case 'docx':
      return extractDocx(bytes);
    case 'csv':
      return extractCsv(bytes);
    case 'text':
      return extractText(bytes);
    case 'json':
    case 'epub':
    case 'odt':
    case 'email':
      return refused('unsupported', 'Files of this kind are not read yet: save the content as Markdown or CSV.');
  }
}
