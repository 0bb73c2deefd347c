/**
 * A task or a question that has nothing to do with its page ("Write a poem about the sea" on a page about pensions): an instruction
 * to the assistant that names neither it nor its answer. Judged by words, over the whole corpus: nearly all content words of the
 * sentence occur nowhere else on the page, and they are rare in the other documents. In a small corpus every word is rare, so fewer
 * than `LEAST_DOCUMENTS` documents are not judged. Constants by hand, on half of the kinds of task in the development data.
 */
import type { Block } from '../../core/domain/document.js';
import type { ScreenFinding } from '../../core/domain/finding.js';
import { sentences } from '../../core/text/sentences.js';
import { excerptOf } from './excerpt.js';
import { hashesOf, type Words } from '../../core/text/words.js';

const LEAST_DOCUMENTS = 30;
/** Sum over the foreign words of ln((N+1)/(df+1)), in units of a word that no other document has. */
const LEAST_FOREIGNNESS = 1.6;
const LEAST_FOREIGN_SHARE = 0.75;
const MAX_CONTENT_WORDS = 10;
const MAX_CHARACTERS = 300;
/** A word in at most this share of the other documents is rare; at least one is needed. */
const RARE_SHARE = 0.01;

const TASK = String.raw`(?:explain|describe|write|compose|draft|develop|create|generate|summari[sz]e|analy[sz]e|translate|solve|calculate|compute|define|list|name|provide|give|tell|show|recommend|suggest|break down|outline|discuss|compare|prepare|design|build|plan|identify|determine|classify|evaluate|assess|predict|research|sing|recite|convert|replace|rank|estimate|forecast|debate|imagine|invent|interpret|paraphrase)`;
const LEAD = String.raw`^\W{0,4}(?:[A-Z][A-Za-z ]{2,30}: )?(?:please |now |then |instead,? )?`;
const ASKS = new RegExp(
  String.raw`${LEAD}(?:(?:can|could|would|will) you (?:please )?)?${TASK} (?:(?:me|us) )?(?:an?|the|some|how|what|why|who|two|three|five|\d{1,3}|which|whether|every|each|all|next|recent|today's|tomorrow's|if|['"‘“])|${LEAD}(?:set|create|schedule) (?:me |us )?an? (?:reminder|alarm|timer|meeting)\b|${LEAD}remind (?:me|us)\b`,
  'iu',
);
const QUESTION = new RegExp(
  String.raw`${LEAD}(?:what|what's|who|who's|how|why|when|where|which|can you|could you)\b[^\n]*\?['"’”]?$`,
  'iu',
);
/** Help pages speak to their reader and of their owner; a task for a machine does neither. */
const TALKS_TO_READER = /\b(?:your|yours|we|our|us|ours|my)\b/iu;
const YOU = /\byou\b/iu;
const YOU_OF_A_TASK = /\b(?:can|could|would|will) you\b|\bdo you (?:say|spell|write|make|solve|cook)\b/iu;

const EMPTY_WORDS = hashesOf(
  'the and for with that this from your you are was were what which who whom how why when where does did can could should would will ' +
    'shall may might must have has had about into onto using use than then them they their there these those some any all not its our out ' +
    'one two three four five six more most such each per via also but let get give make need want please following sentence word words ' +
    'example between over under main simple primary different difference differences kind type way ways help show tell write explain describe ' +
    'list provide develop create compose draft summarize translate note system assistant',
);

/** A task or question whose words its page does not use elsewhere; the other documents decide whether it is foreign. */
export interface Task {
  readonly start: number;
  readonly end: number;
  /** Hashes of its content words that stand nowhere else on the page, each once. */
  readonly foreign: readonly number[];
}

export function tasksOf({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }, words: Words): Task[] {
  const found: Task[] = [];
  let onPage: Map<number, number> | undefined;
  for (const { start, end } of requests(text, blocks)) {
    onPage ??= frequencies(words.hashes);
    const [from, to] = [firstAt(words.starts, start), firstAt(words.starts, end)];
    const own = frequencies(
      words.hashes
        .subarray(from, to)
        .filter((hash, index) => !EMPTY_WORDS.has(hash) && words.ends[from + index]! - words.starts[from + index]! > 2),
    );
    if (own.size === 0 || own.size > MAX_CONTENT_WORDS) continue;
    const foreign = [...own].filter(([hash, times]) => (onPage?.get(hash) ?? 0) <= times).map(([hash]) => hash);
    if (foreign.length / own.size >= LEAST_FOREIGN_SHARE) found.push({ start, end, foreign });
  }
  return found;
}

/** Findings per document, in the order given. @param documents each with the hashes of its words, each once */
export function findOffTopic(
  documents: readonly { readonly text: string; readonly words: Uint32Array; readonly tasks: readonly Task[] }[],
): ScreenFinding[][] {
  if (documents.length < LEAST_DOCUMENTS) return documents.map(() => []);
  const counts = new Map<number, number>();
  for (const { tasks } of documents) for (const { foreign } of tasks) for (const hash of foreign) counts.set(hash, 0);
  for (const { words } of documents)
    for (const hash of words) {
      const count = counts.get(hash);
      if (count !== undefined) counts.set(hash, count + 1);
    }
  return documents.map(({ text, tasks }) =>
    tasks
      .filter(({ foreign }) => isForeign(foreign, counts, documents.length))
      .slice(0, 5)
      .map(({ start, end }) => ({
        kind: 'instruction',
        severity: 'blocks',
        reason:
          'A sentence asks for something that has nothing to do with its page: remove it, or release the document if it belongs there.',
        excerpt: excerptOf(text.slice(start, end)),
      })),
  );
}

/** @param counts how many documents hold each word, the task's own document among them */
function isForeign(foreign: readonly number[], counts: ReadonlyMap<number, number>, documents: number): boolean {
  let [rare, foreignness] = [0, 0];
  for (const hash of foreign) {
    const elsewhere = (counts.get(hash) ?? 1) - 1;
    if (elsewhere <= RARE_SHARE * documents) rare += 1;
    foreignness += Math.log((documents + 1) / (elsewhere + 1)) / Math.log(documents + 1);
  }
  return rare > 0 && foreignness >= LEAST_FOREIGNNESS;
}

function* requests(text: string, blocks: readonly Block[]): Generator<{ start: number; end: number }> {
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'table-row') continue;
    const own = text.slice(block.start, block.end);
    for (const span of sentences(own)) {
      if (span.end - span.start > MAX_CHARACTERS) continue;
      const sentence = own.slice(span.start, span.end);
      if (!ASKS.test(sentence) && !(/\?['"’”]?$/u.test(sentence) && QUESTION.test(sentence))) continue;
      if (TALKS_TO_READER.test(sentence) || (YOU.test(sentence) && !YOU_OF_A_TASK.test(sentence))) continue;
      yield { start: block.start + span.start, end: block.start + span.end };
    }
  }
}

function frequencies(hashes: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** Index of the first word at or after a position. */
function firstAt(starts: Uint32Array, position: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
