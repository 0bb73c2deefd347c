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
import { hashesOf, type Words } from './words.js';

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
  String.raw`${LEAD}(?:(?:can|could|would|will) you (?:please )?)?${TASK} (?:(?:me|us) )?(?:an?|the|some|how|what|why|who|two|three|five|\d{1,3}|which|whether|every|each|all|next|recent|today's|tomorrow's|if|['"‘“])`,
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

/** How many documents of a corpus hold a word. */
export type DocumentCounts = ReadonlyMap<number, number>;

export function countDocuments(documents: Iterable<Words>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of documents) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/**
 * @param counts over the whole corpus, the document itself included
 * @param documents how many the corpus has
 */
export function findOffTopic(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  words: Words,
  counts: DocumentCounts,
  documents: number,
): ScreenFinding[] {
  if (documents < LEAST_DOCUMENTS) return [];
  const findings: ScreenFinding[] = [];
  let onPage: Map<number, number> | undefined;
  for (const { sentence, start, end } of tasks(text, blocks)) {
    onPage ??= frequencies(words.hashes);
    const [from, to] = [firstAt(words.starts, start), firstAt(words.starts, end)];
    const own = frequencies(
      words.hashes
        .subarray(from, to)
        .filter((hash, index) => !EMPTY_WORDS.has(hash) && words.ends[from + index]! - words.starts[from + index]! > 2),
    );
    if (own.size === 0 || own.size > MAX_CONTENT_WORDS) continue;
    let [foreign, rare, foreignness] = [0, 0, 0];
    for (const [hash, times] of own) {
      if ((onPage.get(hash) ?? 0) > times) continue;
      const elsewhere = (counts.get(hash) ?? 1) - 1;
      foreign += 1;
      if (elsewhere <= RARE_SHARE * documents) rare += 1;
      foreignness += Math.log((documents + 1) / (elsewhere + 1)) / Math.log(documents + 1);
    }
    if (foreign / own.size < LEAST_FOREIGN_SHARE || rare === 0 || foreignness < LEAST_FOREIGNNESS) continue;
    findings.push({
      kind: 'instruction',
      severity: 'blocks',
      reason: 'A sentence asks for something that has nothing to do with its page: remove it, or release the document if it belongs there.',
      excerpt: excerptOf(sentence),
    });
  }
  return findings.slice(0, 5);
}

function* tasks(text: string, blocks: readonly Block[]): Generator<{ sentence: string; start: number; end: number }> {
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'table-row') continue;
    const own = text.slice(block.start, block.end);
    for (const span of sentences(own)) {
      if (span.end - span.start > MAX_CHARACTERS) continue;
      const sentence = own.slice(span.start, span.end);
      if (!ASKS.test(sentence) && !(/\?['"’”]?$/u.test(sentence) && QUESTION.test(sentence))) continue;
      if (TALKS_TO_READER.test(sentence) || (YOU.test(sentence) && !YOU_OF_A_TASK.test(sentence))) continue;
      yield { sentence, start: block.start + span.start, end: block.start + span.end };
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
