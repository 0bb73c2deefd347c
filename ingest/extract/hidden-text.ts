import { cleanLine } from '../clean.js';
import { MAX_EXCERPT, type HiddenHow, type HiddenText } from './extraction.js';

/** More than this is one attack or one broken page; the rest would only fill memory. UTF-16 units over all findings. */
const MAX_KEPT = 200_000;

/** Gathers what is left out; neighbours hidden the same way become one finding, so that no sentence is torn apart. */
export interface HiddenTexts {
  add(how: HiddenHow, text: string, page?: number): void;
  list(): readonly HiddenText[];
  /** A sentence for the content owner; comments, metadata and texts beside pictures are not worth one. */
  warnings(): readonly string[];
}

export function gatherHiddenTexts(): HiddenTexts {
  const runs: { how: HiddenHow; parts: string[]; page: number | undefined }[] = [];
  let kept = 0;
  let characters = 0;
  return {
    add(how, text, page) {
      const words = cleanLine(text);
      if (words === '') return;
      if (!UNREMARKABLE.has(how)) characters += words.length;
      if (kept >= MAX_KEPT) return;
      const part = words.slice(0, MAX_KEPT - kept);
      kept += part.length;
      const last = runs.at(-1);
      if (last?.how === how && last.page === page && !UNREMARKABLE.has(how)) last.parts.push(part);
      else runs.push({ how, parts: [part], page });
    },
    list: () =>
      runs.flatMap(({ how, parts, page }) =>
        excerpts(parts.join(' ')).map((excerpt): HiddenText => ({ how, excerpt, ...(page === undefined ? {} : { page }) })),
      ),
    warnings: () => (characters === 0 ? [] : [`${characters} characters that no reader can see were left out.`]),
  };
}

const UNREMARKABLE: ReadonlySet<HiddenHow> = new Set(['comment', 'alternative-text', 'metadata', 'deleted']);

function excerpts(text: string): string[] {
  const cut: string[] = [];
  for (let start = 0; start < text.length; start += MAX_EXCERPT) cut.push(text.slice(start, start + MAX_EXCERPT));
  return cut;
}
