import { assemble, type Piece } from './assemble.js';
import { decode } from './decode.js';
import { refused, type Extraction } from './extraction.js';
import { plainTextToBlocks } from './text.js';

const QUESTION = ['question', 'q', 'query', 'frage', 'pregunta', 'prompt'];
const ANSWER = ['answer', 'a', 'response', 'reply', 'antwort', 'respuesta', 'reponse', 'réponse'];
const TITLE = ['title', 'heading', 'headline', 'subject', 'name', 'titel'];
const TEXT = ['text', 'content', 'body', 'description', 'answer_text', 'markdown', 'html', 'inhalt'];
/** Lists of entries, and the parts of one entry. */
const NESTED = [
  'items',
  'entries',
  'articles',
  'documents',
  'faqs',
  'faq',
  'questions',
  'data',
  'results',
  'sections',
  'children',
  'pages',
];
const MAX_DEPTH = 20;

/**
 * Help articles and questions with answers as JSON: one object, a list, or an object around a list; or one object a line (JSON
 * Lines). An entry is a question with its answer, a title with its text, or text; other fields are data of a program and are passed over.
 */
export function extractJson(bytes: Uint8Array): Extraction {
  const source = decode(bytes);
  if (typeof source !== 'string') return source;
  if (source.trim() === '') return refused('empty', 'The file holds no text: add some, or remove the file.');
  const read = parse(source);
  if ('mistake' in read) return refused('damaged', `The file is not valid JSON (${read.mistake}): correct it, or export it again.`);
  const pieces: Piece[] = [];
  const skipped = read.values.reduce<number>((sum, value) => sum + collect(value, 1, pieces), 0);
  const top = read.values.length === 1 ? read.values[0] : undefined;
  const language = isRecord(top) ? textOf(top, ['language', 'lang', 'locale']) : undefined;
  return assemble(pieces, {
    ...(language === undefined ? {} : { language }),
    warnings: skipped > 0 ? [`${skipped} entries held neither a text nor a question with its answer and were left out.`] : [],
    whenEmpty: refused(
      'no-text',
      'The JSON holds no text under a name that is known: use objects of {"title", "text"} or {"question", "answer"}, in a list or one a line.',
    ),
  });
}

function parse(source: string): { readonly values: readonly unknown[] } | { readonly mistake: string } {
  try {
    return { values: [JSON.parse(source) as unknown] };
  } catch (error) {
    // One value a line, as programs export them.
    const lines = source.split(/\r?\n/);
    const values: unknown[] = [];
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      try {
        values.push(JSON.parse(line) as unknown);
      } catch {
        const isLines = values.length > 0 && lines.length > 1;
        return { mistake: isLines ? `line ${index + 1} is no JSON` : reasonOf(error) };
      }
    }
    return { values };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 80) : 'it cannot be parsed';
}

/** Adds the pieces of one value; returns how many entries said nothing. */
function collect(value: unknown, level: number, pieces: Piece[], depth = 0): number {
  if (depth > MAX_DEPTH) return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + collect(entry, level, pieces, depth + 1), 0);
  if (typeof value === 'string') {
    for (const each of textPieces(value)) pieces.push(each);
    return value.trim() === '' ? 1 : 0;
  }
  if (!isRecord(value)) return 1;
  const before = pieces.length;
  const [question, answer] = [textOf(value, QUESTION), textOf(value, ANSWER)];
  if (question !== undefined && answer !== undefined) {
    pieces.push({ kind: 'question', text: question }, ...textPieces(answer));
    return 0;
  }
  const title = textOf(value, TITLE) ?? question;
  const text = textOf(value, TEXT) ?? answer;
  const inner = nestedOf(value);
  if (title !== undefined && (text !== undefined || inner.length > 0))
    pieces.push({ kind: 'heading', level: Math.min(level, 6), text: title });
  if (text !== undefined) for (const each of textPieces(text)) pieces.push(each);
  const skipped = inner.reduce<number>((sum, entry) => sum + collect(entry, level + 1, pieces, depth + 1), 0);
  return pieces.length === before ? skipped + 1 : skipped;
}

/** The lists an entry holds under a known name; an entry without text also opens to a list or entry under any name. */
function nestedOf(value: Readonly<Record<string, unknown>>): unknown[] {
  const known = Object.entries(value).filter(([name, inner]) => NESTED.includes(name.toLowerCase()) && typeof inner === 'object');
  if (known.length > 0) return known.map(([, inner]) => inner);
  if (textOf(value, TEXT) !== undefined) return [];
  return Object.values(value).filter((inner) => Array.isArray(inner) && inner.some(isRecord));
}

function textPieces(text: string): Piece[] {
  // Help centres export their articles as HTML within JSON; the tags go, and what was hidden by them cannot be judged here.
  const plain = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|span|a|strong|em)\b[^<>]{0,200}>/i.test(text)
    ? text.replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]{0,200}>/gi, '\n\n').replace(/<[^<>]{0,2000}>/g, '')
    : text;
  const read = plainTextToBlocks(plain);
  return read.blocks.map((block): Piece => {
    const words = read.text.slice(block.start, block.end);
    // Headings of an entry stand under its title.
    return block.kind === 'list-item' || block.kind === 'step'
      ? { kind: block.kind, text: words, group: 1 }
      : { kind: 'paragraph', text: words };
  });
}

function textOf(value: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const key = Object.keys(value).find((each) => each.toLowerCase() === name);
    const found = key === undefined ? undefined : value[key];
    if (typeof found === 'string' && found.trim() !== '') return found;
    if (Array.isArray(found) && found.length > 0 && found.every((part) => typeof part === 'string')) return found.join('\n\n');
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
