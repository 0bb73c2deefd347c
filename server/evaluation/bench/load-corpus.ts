/** A folder of Markdown pages to ingest for measuring: the pages of evaluation sets as they are, or new ones of their sentences. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentences } from '../../../core/text/sentences.js';
import { seededRandom } from '../../../core/text/random.js';
import { type CorpusRow, readCorpus } from '../read-data.js';

const SETTINGS = 'owner: Footnote bench\naudience: public\nlicence: for measuring only\nrights: owned\nlanguage: en\n';
const PASSAGES_PER_PAGE = 20;
/** What the splitter aims at; a section of about so many words is one passage. */
const WORDS_PER_PASSAGE = 110;

export interface LoadCorpus {
  readonly pages: number;
  readonly bytes: number;
  /** Of the first page, whose text an edit changes. */
  readonly firstPage: string;
}

/**
 * @param sets folders with a `corpus.jsonl`
 * @param options.sample so many pages, drawn at random; undefined: all of them
 * @param options.passages how many to make by drawing sentences of the sets at random; undefined: the pages as they are
 */
export async function writeLoadCorpus(
  sets: readonly string[],
  folder: string,
  options: { readonly passages?: number; readonly sample?: number; readonly seed: number },
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LoadCorpus> {
  const rows: CorpusRow[] = [];
  for (const set of sets) rows.push(...(await readCorpus(set)));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'footnote.yaml'), SETTINGS);
  let bytes = 0;
  let pages = 0;
  let firstPage = '';
  const write = async (text: string, total: number): Promise<void> => {
    signal.throwIfAborted();
    const part = join(folder, `part-${String(Math.floor(pages / 500)).padStart(3, '0')}`);
    if (pages % 500 === 0) await mkdir(part, { recursive: true });
    const file = join(part, `page-${String(pages).padStart(6, '0')}.md`);
    if (pages === 0) firstPage = file;
    await writeFile(file, text);
    pages += 1;
    bytes += Buffer.byteLength(text);
    onProgress(pages, total);
  };
  if (options.passages === undefined) {
    const chosen = options.sample === undefined ? rows : draw(rows, options.sample, options.seed);
    for (const row of chosen) await write(`# ${titleOf(row)}\n\n${row.text}\n`, chosen.length);
    return { pages, bytes, firstPage };
  }
  const pool = rows.flatMap((row) =>
    sentences(row.text)
      .map(({ start, end }) => row.text.slice(start, end).replace(/\s+/gu, ' '))
      // Prose only: a table or a code fence torn apart is no sentence.
      .filter((sentence) => sentence.length >= 30 && sentence.length <= 400 && /^\p{L}/u.test(sentence)),
  );
  const titles = rows.map(titleOf);
  const random = seededRandom(options.seed);
  const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const total = Math.ceil(options.passages / PASSAGES_PER_PAGE);
  for (let page = 0; page < total; page += 1) {
    const sections = Math.min(PASSAGES_PER_PAGE, options.passages - page * PASSAGES_PER_PAGE);
    const text = Array.from({ length: sections }, () => {
      const drawn: string[] = [];
      for (let words = 0; words < WORDS_PER_PASSAGE;) {
        const sentence = oneOf(pool);
        drawn.push(sentence);
        words += sentence.split(' ').length;
      }
      return `## ${oneOf(titles)}\n\n${drawn.join(' ')}`;
    });
    await write(`# ${oneOf(titles)}\n\n${text.join('\n\n')}\n`, total);
  }
  return { pages, bytes, firstPage };
}

/** So many of the rows, in their order; each set of rows is as likely as any other (Knuth's selection sampling, TAOCP 3.4.2 S). */
function draw(rows: readonly CorpusRow[], count: number, seed: number): CorpusRow[] {
  const random = seededRandom(seed);
  const chosen: CorpusRow[] = [];
  for (const [index, row] of rows.entries()) if (random() * (rows.length - index) < count - chosen.length) chosen.push(row);
  return chosen;
}

function titleOf({ title, id }: CorpusRow): string {
  return (title === '' ? id : title).replace(/\s+/gu, ' ').trim();
}
