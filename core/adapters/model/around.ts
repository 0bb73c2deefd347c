/**
 * What a reader needs around a quoted unit: the stem and the other items of its list, the sentence it leans on ("In order to do this …"),
 * the other half of a condition ("If …" beside "Otherwise …"). English forms; other languages get lists only, with what announces them.
 */
import type { Evidence, EvidenceUnit } from '../../ports/composer.js';

/** The units of the passages read, by their place. */
export interface Pages {
  at(passage: number, index: number): EvidenceUnit | undefined;
  /** The passage that goes on where this one ends, in the same section. */
  after(passage: number): number | undefined;
}

export function pagesOf(evidence: Evidence): Pages {
  const places = new Map(evidence.units.map((unit) => [`${String(unit.passage)}:${String(unit.index)}`, unit]));
  return {
    at: (passage, index) => places.get(`${String(passage)}:${String(index)}`),
    after(passage) {
      const mine = evidence.passages[passage]?.passage;
      if (mine === undefined) return undefined;
      const next = evidence.passages.findIndex(
        ({ passage: other }) =>
          other.number === mine.number + 1 &&
          other.revision === mine.revision &&
          other.headingPath.join('\n') === mine.headingPath.join('\n'),
      );
      return next < 0 ? undefined : next;
    },
  };
}

/** So many items of a list are said, and sentences gone back to for what one leans on. */
const MOST_ITEMS = 12;
const MOST_BACK = 2;
/** A remark between two steps is said with them up to this length. */
const REMARK_WORDS = 30;

/** Begins with what was said before it. */
const LEANS =
  /^(?:from (?:here|there)|(?:in order )?to do (?:so|this|that|these)|as (?:mentioned|described|explained|noted|discussed|shown) (?:before|above|earlier|previously)|(?:in|for|with|after|by|on|at|of|to|when|if|once|because of|due to|as a result of) (?:this|that|these|those|such|it|they|doing (?:so|this))|once (?:done|enabled|complete[d]?)|it|its|they|their|them|this|these|those|that|he|she|such|then|also|however|but|and|or|so|thus|hence|therefore|consequently|otherwise|instead|both|neither|either|alternatively|conversely|similarly|likewise|additionally|furthermore|moreover|in addition|in other words|in (?:either|both|such) cases?|for (?:example|instance)|as a result|that is|if (?:so|not)|the (?:latter|former|same))\b/iu;
/** Names a thing by "this" or "these" that was said in full before; "this page" and the like are what the reader looks at. */
const NAMED_BEFORE = /\b(?:this|these|those|such) (?:\p{Ll}+ ){0,2}?(\p{Ll}+)/gu;
const AT_HAND =
  /^(?:page|guide|document|section|article|site|website|table|list|policy|reason|reasons|way|case|cases|time|point|year|month|week|day|information|data)s?$/u;
/** Ends with a promise of what comes next: a colon, "follow these steps.", "siga los siguientes pasos.", "以下是常见的手法". */
const ANNOUNCES =
  /[:：]$|(?:\bas follows|\b(?:the )?following(?: \p{L}+){0,3}|\bbelow|\bthese (?:\p{L}+ )?(?:steps|instructions|options)|siguientes?(?: \p{L}+){0,3}|a continuación|estos pasos|suivant(?:e|s|es)?(?: \p{L}+){0,3}|ci-(?:dessous|après)|folgende[mnrs]?(?: \p{L}+){0,3}|wie folgt)\s?[.!]?$|(?:以下|如下|下列|下面)[^。！？]{0,14}[。！]?$/iu;
const CONDITION = /^(?:if|unless|when)\b/iu;
const OTHER_CASE = /^(?:otherwise|if not|else|in all other cases|if|unless)\b/iu;

export function isItem({ unit }: EvidenceUnit): boolean {
  return unit.kind === 'list-item' || unit.kind === 'step';
}

/** True when the sentence is not understood without the one before it. */
export function leans(text: string, named: string): boolean {
  if (LEANS.test(text)) return true;
  for (const { 1: noun = '', index } of text.matchAll(NAMED_BEFORE)) {
    const stem = noun.replace(/s$/u, '');
    if (AT_HAND.test(noun) || text.slice(0, index).toLowerCase().includes(stem) || named.includes(stem)) continue;
    return true;
  }
  return false;
}

/** What stands around a unit, in reading order. */
export interface Surroundings {
  /** The unit and what it is not understood without. */
  readonly needed: readonly EvidenceUnit[];
  /** What completes it, as far as there is room: a run of a list that holds the unit, or the other case of a condition. */
  readonly more: readonly EvidenceUnit[];
}

/** @param named title and headings, in lower case: what they name needs no sentence before @param maxWords of the run of a list */
export function surroundings(unit: EvidenceUnit, pages: Pages, wholeList: boolean, named: string, maxWords: number): Surroundings {
  if (ANNOUNCES.test(unit.text)) {
    const more = announced(unit, pages);
    if (more.length > 0 || unit.text.endsWith(':')) return { needed: [unit], more };
  }
  if (isItem(unit)) {
    const stem = findStem(unit, pages);
    const isWhole = wholeList || unit.unit.kind === 'step' || !standsOut(unit, pages);
    const room = maxWords - (stem === undefined ? 0 : wordsOf(stem));
    return { needed: stem === undefined ? [unit] : [stem, unit], more: isWhole ? runWith(unit, listOf(unit, pages), room) : [] };
  }
  const needed = [unit];
  for (let first = unit; needed.length <= MOST_BACK && leans(first.text, named);) {
    const before = pages.at(first.passage, first.index - 1);
    if (before === undefined || before.unit.kind !== 'paragraph' || before.text.endsWith('?')) break;
    needed.unshift(before);
    first = before;
  }
  const next = pages.at(unit.passage, unit.index + 1);
  const isOtherCase = CONDITION.test(unit.text) && next?.unit.kind === unit.unit.kind && OTHER_CASE.test(next.text);
  return { needed, more: isOtherCase ? [next] : [] };
}

/** The items from as early as there is room for, up to the unit and on as far as there is room. */
function runWith(unit: EvidenceUnit, items: readonly EvidenceUnit[], room: number): EvidenceUnit[] {
  const at = items.indexOf(unit);
  if (at < 0) return [];
  let [first, last] = [at, at];
  let words = wordsOf(unit);
  const fits = (one: EvidenceUnit | undefined): one is EvidenceUnit => one !== undefined && words + wordsOf(one) <= room;
  for (let one = items[first - 1]; fits(one); one = items[(first -= 1) - 1]) words += wordsOf(one);
  for (let one = items[last + 1]; fits(one); one = items[(last += 1) + 1]) words += wordsOf(one);
  return items.slice(first, last + 1);
}

/** Promises a list or a table that the documents do not hold behind it, or only in a form that was lost: by itself it says nothing. */
export function promisesInVain(unit: EvidenceUnit, pages: Pages): boolean {
  return ANNOUNCES.test(unit.text) && announced(unit, pages).length === 0;
}

/** What a sentence announces: items, code or rows. */
function announced(unit: EvidenceUnit, pages: Pages): EvidenceUnit[] {
  const next = pages.at(unit.passage, unit.index + 1) ?? firstOfNext(unit, pages);
  if (next !== undefined && isItem(next)) return listOf(next, pages);
  const found: EvidenceUnit[] = [];
  for (let index = unit.index + 1; found.length < MOST_ITEMS; index += 1) {
    const one = pages.at(unit.passage, index);
    if (one === undefined || (one.unit.kind !== 'code' && one.unit.kind !== 'table-row')) break;
    found.push(one);
  }
  return found;
}

function firstOfNext(unit: EvidenceUnit, pages: Pages): EvidenceUnit | undefined {
  const next = pages.after(unit.passage);
  return next === undefined ? undefined : pages.at(next, 0);
}

/** The items around a unit of its list in reading order, on into the next passage, with the code and short remarks that stand between steps. */
function listOf(unit: EvidenceUnit, pages: Pages): EvidenceUnit[] {
  let first = unit.index;
  for (let index = unit.index - 1; index >= 0; index -= 1) {
    const one = pages.at(unit.passage, index);
    if (isSameList(one, unit)) first = index;
    else if (!isRemark(one) || !isSameList(pages.at(unit.passage, index - 1), unit)) break;
  }
  const items: EvidenceUnit[] = [];
  let remarks: EvidenceUnit[] = [];
  let passage = unit.passage;
  for (let index = first; ; index += 1) {
    let one = pages.at(passage, index);
    if (one === undefined) {
      const next = unit.unit.kind === 'step' || unit.unit.stem !== undefined ? pages.after(passage) : undefined;
      if (next === undefined || !isSameList(pages.at(next, 0), unit)) break;
      [passage, index] = [next, 0];
      one = pages.at(passage, 0);
    }
    if (one === undefined) break;
    if (isSameList(one, unit)) {
      items.push(...remarks, one);
      remarks = [];
    } else if (unit.unit.kind === 'step' && remarks.length === 0 && isRemark(one)) remarks.push(one);
    else break;
  }
  return windowAround(unit, items);
}

/** As many items as are said, with the unit in their middle or as near to it as the ends of the list allow; begins with an item. */
function windowAround(unit: EvidenceUnit, items: readonly EvidenceUnit[]): EvidenceUnit[] {
  const middle = items.indexOf(unit) - MOST_ITEMS / 2;
  const start = Math.max(0, Math.min(middle, items.length - MOST_ITEMS));
  const said = items.slice(start, start + MOST_ITEMS);
  return said.slice(said.findIndex(isItem));
}

function isRemark(unit: EvidenceUnit | undefined): boolean {
  return unit !== undefined && !isItem(unit) && (unit.unit.kind === 'code' || wordsOf(unit) <= REMARK_WORDS);
}

/** One item is the answer when it holds most of its list's belief; where no item does, the list is. */
function standsOut(unit: EvidenceUnit, pages: Pages): boolean {
  const whole = listOf(unit, pages).reduce((sum, item) => sum + item.probability, 0);
  return unit.probability * 2 >= whole;
}

function findStem(unit: EvidenceUnit, pages: Pages): EvidenceUnit | undefined {
  const { stem } = unit.unit;
  if (stem === undefined) return undefined;
  for (let index = unit.index - 1; index >= 0; index -= 1) {
    const before = pages.at(unit.passage, index);
    if (before !== undefined && before.unit.end <= stem.end && before.unit.end > stem.start) return before;
  }
  return undefined;
}

function isSameList(one: EvidenceUnit | undefined, other: EvidenceUnit): boolean {
  return one !== undefined && one.unit.kind === other.unit.kind && one.unit.stem?.start === other.unit.stem?.start;
}

export function wordsOf(unit: EvidenceUnit): number {
  return unit.text.split(/\s+/u).length;
}
