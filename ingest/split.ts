/**
 * Cuts a document into passages: runs of whole units of one section, never across a heading, evenly sized. A section of
 * W words gives about W / 110 passages of the same length rather than full ones and a stub; a list keeps its stem with its first
 * item. The headings directly above a section open its first passage. A unit beyond the hard limit (unpunctuated text,
 * a pasted log) is cut by LangChain's recursive splitter.
 */
import type { Block, Span, Unit } from '../core/domain/document.js';
import { sentences } from '../core/text/sentences.js';

/** A passage before it has a number and a document. */
export interface PassageSpan extends Span {
  readonly headingPath: readonly string[];
  readonly page?: number;
  readonly units: readonly Unit[];
}

export interface SplitOptions {
  /** Words a passage aims at, and may not exceed by more than half. */
  readonly targetWords: number;
}

/** By hand: long enough to hold an answer, short enough to be read as its proof; other lengths were not measured. */
export const SPLIT_DEFAULTS: SplitOptions = { targetWords: 110 };
const MAX_UNIT_CHARACTERS = 1_200;

/** LangChain takes a while to load, and few texts need it. */
async function createSplitter(): Promise<{ splitText(text: string): Promise<string[]> }> {
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters');
  return new RecursiveCharacterTextSplitter({
    chunkSize: 600,
    chunkOverlap: 0,
    separators: ['\n', '; ', ', ', ' ', ''],
    keepSeparator: true,
  });
}
let splitter: ReturnType<typeof createSplitter> | undefined;

/** Passages in reading order. A document without a quotable unit gives none. */
export async function split(text: string, blocks: readonly Block[], options: SplitOptions = SPLIT_DEFAULTS): Promise<PassageSpan[]> {
  const passages: PassageSpan[] = [];
  let section: Block[] = [];
  let leadIn: Block[] = [];
  const flush = async (): Promise<void> => {
    for (const each of packSection(text, leadIn, await unitsOf(text, section), section, options)) passages.push(each);
    if (section.length > 0) leadIn = [];
    section = [];
  };
  for (const block of blocks) {
    const isLeadIn = block.kind === 'heading' || block.kind === 'question';
    if (isLeadIn) {
      await flush();
      leadIn.push(block);
      continue;
    }
    const previous = section.at(-1);
    if (previous !== undefined && (!samePath(previous, block) || (previous.page ?? 0) !== (block.page ?? 0))) await flush();
    section.push(block);
  }
  await flush();
  return passages;
}

function samePath(one: Block, other: Block): boolean {
  return one.headingPath.length === other.headingPath.length && one.headingPath.every((title, index) => title === other.headingPath[index]);
}

async function unitsOf(text: string, section: readonly Block[]): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const block of section) {
    const stem = block.stem === undefined ? {} : { stem: block.stem };
    const inner = text.slice(block.start, block.end);
    const isWhole = block.kind === 'table-row' || block.kind === 'code' || (block.kind !== 'paragraph' && countWords(inner) <= 60);
    const parts = isWhole ? [{ start: 0, end: inner.length }] : sentences(inner);
    for (const part of parts) {
      for (const piece of await cutLong(inner, part))
        units.push({ kind: block.kind, start: block.start + piece.start, end: block.start + piece.end, ...stem });
    }
  }
  return units;
}

async function cutLong(text: string, span: Span): Promise<Span[]> {
  if (span.end - span.start <= MAX_UNIT_CHARACTERS) return [span];
  splitter ??= createSplitter();
  const pieces: Span[] = [];
  let at = span.start;
  for (const piece of await (await splitter).splitText(text.slice(span.start, span.end))) {
    const start = text.indexOf(piece, at);
    if (start < 0) return [span]; // the splitter folded white space: keep the whole rather than lose words
    pieces.push({ start, end: start + piece.length });
    at = start + piece.length;
  }
  return pieces;
}

function packSection(
  text: string,
  leadIn: readonly Block[],
  units: readonly Unit[],
  section: readonly Block[],
  options: SplitOptions,
): PassageSpan[] {
  const [first] = section;
  if (first === undefined || units.length === 0) return [];
  const words = units.map((unit) => countWords(text.slice(unit.start, unit.end)));
  const total = words.reduce((sum, count) => sum + count, 0);
  const pieces = Math.max(1, Math.round(total / options.targetWords));
  const quota = total / pieces;

  const groups: Unit[][] = [[]];
  let filled = 0;
  let cut = 1;
  units.forEach((unit, index) => {
    const group = groups.at(-1) ?? [];
    const mine = words[index] ?? 0;
    const opensList = units[index + 1]?.stem !== undefined && units[index + 1]?.stem?.start === unit.start;
    // Cut before this unit when its middle lies beyond the quota, unless that would part a stem from its first item.
    const previous = units[index - 1];
    const followsStem = unit.stem !== undefined && previous !== undefined && unit.stem.start === previous.start;
    if (group.length > 0 && cut < pieces && filled + (opensList ? mine : mine / 2) >= quota * cut && !followsStem) {
      groups.push([unit]);
      cut += 1;
    } else group.push(unit);
    filled += mine;
  });

  return groups.map((group, index) => {
    const start = index === 0 && leadIn[0] !== undefined ? leadIn[0].start : (group[0]?.start ?? 0);
    return {
      start,
      end: group.at(-1)?.end ?? start,
      headingPath: first.headingPath,
      ...(first.page === undefined ? {} : { page: first.page }),
      units: group,
    };
  });
}

/** Longer runs without white space are no words but pasted data, or a script that writes none. */
const MAX_WORD = 200;
const CHARACTERS_A_WORD = 6;

/** Words as a reader counts them: runs between white space, very long ones by their length; a CJK character counts as half a word. */
function countWords(text: string): number {
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  let words = cjk / 2;
  for (const [run] of text.matchAll(/\S+/gu)) words += run.length > MAX_WORD && cjk === 0 ? run.length / CHARACTERS_A_WORD : 1;
  return words;
}
