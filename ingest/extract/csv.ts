import { parse } from 'csv-parse/sync';
import { assemble, type Piece } from './assemble.js';
import { decode } from './decode.js';
import { refused, type Extraction } from './extraction.js';
import { tableRows } from './table-rows.js';

const QUESTION = /^(?:q|questions?|frage|fragen|question\s*text|pregunta|domanda|vraag|pergunta)$/i;
const ANSWER = /^(?:a|answers?|antwort|antworten|r[ée]ponse|respuesta|risposta|antwoord|resposta|answer\s*text)$/i;

/** Tables of questions and answers, one pair a row; any other table one sentence a row. */
export function extractCsv(bytes: Uint8Array): Extraction {
  const source = decode(bytes);
  if (typeof source !== 'string') return source;
  let rows: string[][];
  try {
    rows = parse(source, {
      delimiter: delimiterOf(source),
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      maxRecordSize: 2_000_000,
    });
  } catch {
    return refused('damaged', 'The table could not be read, probably because a quotation mark is never closed: export it again as CSV.');
  }
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const [header, ...records] = filled;
  if (header === undefined) return refused('empty', 'The table is empty: add rows, or remove the file.');
  const names = header.map((name) => name.trim());
  const question = names.findIndex((name) => QUESTION.test(name));
  const answer = names.findIndex((name) => ANSWER.test(name));
  const pieces = question >= 0 && answer >= 0 ? questionsOf(records, question, answer) : rowsOf(names, records);
  return assemble(pieces, { whenEmpty: refused('empty', 'The table has a header but no rows: add rows, or remove the file.') });
}

function questionsOf(records: readonly (readonly string[])[], question: number, answer: number): Piece[] {
  return records.flatMap((record): Piece[] => {
    const [asked, answered] = [record[question]?.trim() ?? '', record[answer]?.trim() ?? ''];
    // Half a pair answers nothing.
    if (asked === '' || answered === '') return [];
    return [
      { kind: 'question', text: asked },
      ...answered.split(/\r?\n\s*\r?\n|\r?\n/).map((text): Piece => ({ kind: 'paragraph', text })),
    ];
  });
}

function rowsOf(names: readonly string[], records: readonly (readonly string[])[]): Piece[] {
  return tableRows(names, records).map((text): Piece => ({ kind: 'table-row', text, group: 1 }));
}

/** The separator that the first line holds most often, outside quotation marks. */
function delimiterOf(source: string): string {
  const firstLine = (/^[^\r\n]*/.exec(source.trimStart().slice(0, 20_000))?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string): number => firstLine.split(mark).length - 1;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}
