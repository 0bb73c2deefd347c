/**
 * Does a claim say what its cited passages say? Each sentence of the claim is laid beside the sentence of the source that shares most
 * of it; what differs between two shared words is a fault when both sides name something checkable there (30 against 90, days against weeks,
 * one name against another, "not" against nothing), or when the claim names what the passages do not hold. Parts that come from elsewhere
 * (a heading as lead-in, a second sentence) are laid beside that place in the same way. A claim is supported when it has no fault and
 * enough of its words are covered; `score` grades it. How often that is right: docs/model-card.md, "Verification".
 */
import type { Features } from '../../../core/domain/answer.js';
import type { LinearModel } from '../../../core/domain/calibration.js';
import { sentences } from '../../../core/text/sentences.js';
import { logistic, score as scoreOf } from '../rank.js';
import { align, type Alignment, weightOf } from './align.js';
import { type ClaimToken, claimTokens, type TokenKind } from './claim-tokens.js';

export interface CitedPassage {
  readonly text: string;
  /** Title and headings it stands under: what a pronoun or a lead-in may be named by. */
  readonly headings?: readonly string[];
}

export type FaultKind = 'number' | 'date' | 'unit' | 'name' | 'address' | 'polarity' | 'modality' | 'coverage';

export interface Fault {
  readonly kind: FaultKind;
  /** What the claim says there, as written. */
  readonly said: string;
  /** What the source says in its place; absent where it says nothing there. */
  readonly source?: string;
}

export interface Verdict {
  readonly isSupported: boolean;
  /** 0 to 1: the probability that a reader calls the claim attributable. */
  readonly score: number;
  readonly faults: readonly Fault[];
  readonly features: Features;
}

interface SourceSentence {
  readonly tokens: readonly ClaimToken[];
  readonly keys: ReadonlySet<string>;
  /** Passage and place in it; headings stand before everything. */
  readonly passage: number;
  readonly place: number;
}

/** Cited passages, read once for all the claims that cite them. */
export interface Sources {
  readonly sentences: readonly SourceSentence[];
  readonly keys: ReadonlySet<string>;
  /** Keys that are written with a capital inside a sentence somewhere. */
  readonly names: ReadonlySet<string>;
}

/** Share of a claim's weight that has to be found. */
const LEAST_COVERED = 0.6;
/** So many sentences of the source are laid beside each part of a claim. */
const MOST_ALIGNED = 6;
/** A sentence that shares nearly as much and contradicts less is what the claim is about. */
const NEARLY = 0.9;
const MAX_DEPTH = 3;
/** Parts from elsewhere are recognised from this many content words on. */
const LEAST_PART = 3;
const LEAST_PART_COVERED = 0.6;
/** How many words beside the shared ones still belong to them. */
const BESIDE = 4;
const MAX_SENTENCE_TOKENS = 400;

/**
 * @param sources what the claim cites, from `readSources`
 * @param model fitted over the names of `Verdict.features`
 */
export function verifyClaim(claim: string, sources: Sources, model: LinearModel, language = 'en'): Verdict {
  const parts = partsOf(claim.replace(ATTRIBUTION, ''), language).map((tokens) => checkPart(tokens, sources, 0));
  const faults = parts.flatMap((part) => part.faults);
  const features = featuresOf(claim, parts, sources);
  const covered = features['covered'] ?? 0;
  if (covered < LEAST_COVERED) faults.push({ kind: 'coverage', said: uncoveredWords(parts) });
  return { isSupported: faults.length === 0, score: logistic(scoreOf(model, features)), faults, features };
}

/** Says where a claim comes from, which its citation shows. */
const ATTRIBUTION =
  /^\s*(?:according to|as stated (?:in|on)|based on) (?:the|our|this|these|its) (?:\w+ ){0,2}(?:documents?|documentation|pages?|passages?|articles?|sources?)[,:]\s*/iu;

function partsOf(claim: string, language: string): ClaimToken[][] {
  return sentences(claim).flatMap(({ start, end }) => {
    const tokens = claimTokens(claim.slice(start, end), language);
    // A sentence without end is read in stretches: aligning costs its length times the source's.
    return Array.from({ length: Math.ceil(tokens.length / MAX_SENTENCE_TOKENS) }, (_, part) =>
      tokens.slice(part * MAX_SENTENCE_TOKENS, (part + 1) * MAX_SENTENCE_TOKENS),
    );
  });
}

export function readSources(passages: readonly CitedPassage[], language = 'en'): Sources {
  const all: SourceSentence[] = [];
  const keys = new Set<string>();
  const names = new Set<string>();
  const add = (text: string, passage: number, place: number): void => {
    const tokens = claimTokens(text, language);
    for (let from = 0; from < tokens.length; from += MAX_SENTENCE_TOKENS) {
      const part = tokens.slice(from, from + MAX_SENTENCE_TOKENS + 40);
      all.push({ tokens: part, keys: new Set(part.map(({ key }) => key)), passage, place });
    }
    for (const { key, isName } of tokens) {
      keys.add(key);
      if (isName) names.add(key);
    }
  };
  passages.forEach(({ text, headings }, passage) => {
    for (const heading of headings ?? []) add(heading, passage, -1);
    let place = 0;
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end);
      add(sentence, passage, place);
      // A line break inside: a heading, or an item without a full stop.
      const lines = sentence.split('\n').filter((line) => line.trim() !== '');
      if (lines.length > 1) for (const line of lines) add(line, passage, place);
      place += 1;
    }
  });
  return { sentences: all, keys, names };
}

interface Part {
  readonly tokens: readonly ClaimToken[];
  readonly faults: Fault[];
  /** Positions in `tokens` that are found in the source, in its order. */
  readonly found: ReadonlySet<number>;
  /** Longest run of tokens that stand together in the source. */
  readonly run: number;
}

function checkPart(tokens: readonly ClaimToken[], sources: Sources, depth: number): Part {
  const candidates = sources.sentences
    .map((sentence) => ({ sentence, shared: tokens.reduce((sum, token) => sum + (sentence.keys.has(token.key) ? weightOf(token) : 0), 0) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MOST_ALIGNED)
    .map(({ sentence }) => ({ sentence, alignment: align(tokens, sentence.tokens) }));
  const most = Math.max(0, ...candidates.map(({ alignment }) => alignment.weight));
  const read = candidates
    .filter(({ alignment }) => alignment.weight >= most * NEARLY)
    .map(({ sentence, alignment }) => ({ alignment, part: compare(tokens, sentence, alignment, sources, depth) }))
    .sort((one, other) => one.part.faults.length - other.part.faults.length || other.alignment.weight - one.alignment.weight);
  const [best] = read;
  return best?.part ?? { tokens, faults: missingFrom(tokens, sources), found: new Set(), run: 0 };
}

/** Facts that the passages hold nowhere. */
function missingFrom(tokens: readonly ClaimToken[], sources: Sources): Fault[] {
  return tokens.flatMap((token) => {
    const kind = faultKind(token, tokens, sources);
    return kind === undefined || kind === 'polarity' || kind === 'modality' || sources.keys.has(token.key)
      ? []
      : [{ kind, said: token.surface }];
  });
}

const KINDS: Readonly<Partial<Record<TokenKind, FaultKind>>> = {
  number: 'number',
  date: 'date',
  unit: 'unit',
  address: 'address',
  negation: 'polarity',
  modal: 'modality',
};

/** Which fault a wrong token would be; undefined for plain words. */
function faultKind(token: ClaimToken, tokens: readonly ClaimToken[], sources: Sources): FaultKind | undefined {
  return KINDS[token.kind] ?? (isNamed(token, tokens, sources) ? 'name' : undefined);
}

/** A capital inside a sentence; at its start only where the word is a name elsewhere, or the next one is. */
function isNamed(token: ClaimToken, tokens: readonly ClaimToken[], { names }: Pick<Sources, 'names'>): boolean {
  if (token.kind !== 'word') return false;
  if (token.isName) return true;
  if (!token.isFirst) return false;
  return names.has(token.key) || tokens[tokens.indexOf(token) + 1]?.isName === true;
}

function compare(tokens: readonly ClaimToken[], sentence: SourceSentence, alignment: Alignment, sources: Sources, depth: number): Part {
  const faults: Fault[] = [];
  const found = new Set(alignment.pairs.map(([mine]) => mine));
  let run = longestRun(alignment.pairs);
  const anchors = alignment.pairs.filter(([mine]) => isStrong(tokens[mine]!));
  const edges: (readonly [number, number])[] = [[-1, -1], ...anchors, [tokens.length, sentence.tokens.length]];
  for (let k = 1; k < edges.length; k += 1) {
    const [[fromMine, fromTheirs], [toMine, toTheirs]] = [edges[k - 1]!, edges[k]!];
    const mine = span(tokens, fromMine + 1, toMine);
    const theirs = opposite(sentence.tokens, fromTheirs, toTheirs, mine.some(isStrong));
    if (!mine.some((token) => isStrong(token))) {
      if (anchors.length > 0 && hasLostNegation(theirs))
        faults.push({ kind: 'polarity', said: wordsOf(mine, tokens, fromMine), source: 'not' });
      continue;
    }
    const strong = mine.filter(isStrong);
    const isPart = strong.length >= LEAST_PART && strong.some((token) => token.kind === 'word' && !token.isName);
    if (isPart && depth < MAX_DEPTH && anchors.length > 0) {
      const elsewhere = checkPart(mine, sources, depth + 1);
      if (coverage(mine, elsewhere.found) >= LEAST_PART_COVERED) {
        faults.push(...elsewhere.faults);
        for (const position of elsewhere.found) found.add(fromMine + 1 + position);
        run = Math.max(run, elsewhere.run);
        continue;
      }
    }
    const gap = compareGap(mine, fromMine + 1, theirs, sentence, tokens, sources);
    faults.push(...gap.faults);
    for (const position of gap.found) found.add(fromMine + 1 + position);
  }
  return { tokens, faults, found, run };
}

function span(tokens: readonly ClaimToken[], from: number, to: number): readonly ClaimToken[] {
  return tokens.slice(from, to);
}

/**
 * Words of the source that a gap of the claim stands for. Before the first and after the last shared word a claim may leave out the rest of
 * the sentence, and between two of them a whole clause, when it puts nothing in its place.
 */
function opposite(source: readonly ClaimToken[], from: number, to: number, isFilled: boolean): readonly ClaimToken[] {
  const gap = source.slice(from + 1, to);
  const [before, after] = [source[from]?.clause, source[to]?.clause];
  if (from < 0) return gap.filter(({ clause }) => clause === after).slice(-BESIDE);
  if (to >= source.length) return gap.filter(({ clause }) => clause === before).slice(0, BESIDE);
  return isFilled ? gap : gap.filter(({ clause }) => clause === before || clause === after);
}

function isStrong(token: ClaimToken): boolean {
  return token.kind !== 'function' && token.kind !== 'pronoun';
}

/** A negation right beside the words that the claim repeats, and not one of a part that the claim leaves out. */
function hasLostNegation(theirs: readonly ClaimToken[]): boolean {
  const negations = theirs.filter(({ kind }) => kind === 'negation').length;
  return negations % 2 === 1 && theirs.filter(({ kind }) => kind === 'word').length <= 1;
}

function wordsOf(mine: readonly ClaimToken[], tokens: readonly ClaimToken[], before: number): string {
  return [tokens[before], ...mine, tokens[before + mine.length + 1]]
    .flatMap((token) => (token === undefined ? [] : [token.surface]))
    .join(' ');
}

interface Gap {
  readonly faults: readonly Fault[];
  readonly found: readonly number[];
}

function compareGap(
  mine: readonly ClaimToken[],
  from: number,
  theirs: readonly ClaimToken[],
  sentence: SourceSentence,
  tokens: readonly ClaimToken[],
  sources: Sources,
): Gap {
  const faults: Fault[] = [];
  const found: number[] = [];
  const near = sources.sentences.filter(
    ({ passage, place }) => passage === sentence.passage && (place < 0 || (place <= sentence.place && place >= sentence.place - 2)),
  );
  const named = namedBy(mine, from, theirs, tokens, near);
  mine.forEach((token, position) => {
    const kind = faultKind(token, tokens, sources);
    if (kind === undefined) {
      if (token.kind === 'word' && near.some(({ keys }) => keys.has(token.key))) found.push(position);
      return;
    }
    if (kind === 'polarity') return;
    const counterpart = theirs.find((other) => isCounterpart(token, kind, other, sentence.tokens, sources));
    if (counterpart !== undefined) faults.push({ kind, said: token.surface, source: counterpart.surface });
    else if (kind === 'modality') return;
    else if (
      kind === 'name'
        ? named.some(({ keys }) => keys.has(token.key))
        : near.some((other) => standsThere(token, from + position, tokens, other))
    )
      found.push(position);
    else faults.push({ kind, said: token.surface });
  });
  const negations = mine.filter(({ kind }) => kind === 'negation').length;
  const theirNegations = theirs.filter(({ kind }) => kind === 'negation').length;
  const left = theirs.filter(({ kind }) => kind === 'word').length;
  if (negations % 2 === 1 && theirNegations % 2 === 0)
    faults.push({ kind: 'polarity', said: mine.find(({ kind }) => kind === 'negation')?.surface ?? 'not' });
  else if (negations % 2 === 0 && theirNegations % 2 === 1 && left <= mine.filter(({ kind }) => kind === 'word').length + 1)
    faults.push({ kind: 'polarity', said: mine.map(({ surface }) => surface).join(' '), source: 'not' });
  return { faults, found };
}

const PREPOSITION = /^(?:of|for|in|on|at|with|by|to|from|about|under|within)$/iu;

/**
 * Where a name may come from that the sentence has not: a heading, where it stands apart (as a lead-in) or behind a preposition; also the
 * sentences before, where it stands for a pronoun of the source.
 */
function namedBy(
  mine: readonly ClaimToken[],
  from: number,
  theirs: readonly ClaimToken[],
  tokens: readonly ClaimToken[],
  near: readonly SourceSentence[],
): readonly SourceSentence[] {
  if (theirs.some(({ kind }) => kind === 'pronoun')) return near;
  const first = mine.findIndex(({ kind }) => kind === 'word');
  const last = mine.findLastIndex(isStrong);
  const [before, after] = [tokens[from + first - 1], tokens[from + last + 1]];
  const isApart =
    after?.clause !== mine[last]?.clause ||
    PREPOSITION.test(before?.surface ?? '') ||
    PREPOSITION.test(tokens[from + first - 2]?.surface ?? '');
  return isApart ? near.filter(({ place }) => place < 0) : [];
}

/** A number is the same fact elsewhere only beside one of the words it has beside it here. */
function standsThere(token: ClaimToken, position: number, tokens: readonly ClaimToken[], { tokens: source }: SourceSentence): boolean {
  const beside = new Set(
    tokens.slice(Math.max(0, position - 2), position + 3).flatMap((other) => (other !== token && isStrong(other) ? [other.key] : [])),
  );
  return source.some(
    (other, at) =>
      other.key === token.key &&
      (beside.size === 0 || source.slice(Math.max(0, at - 3), at + 4).some(({ key }) => key !== token.key && beside.has(key))),
  );
}

/** Says `other` in the same place something else of the same kind? */
function isCounterpart(token: ClaimToken, kind: FaultKind, other: ClaimToken, source: readonly ClaimToken[], sources: Sources): boolean {
  if (other.key === token.key) return false;
  if (kind === 'name') return other.kind === 'word' && (isNamed(other, source, sources) || other.isFirst);
  return KINDS[other.kind] === kind;
}

function longestRun(pairs: readonly (readonly [number, number])[]): number {
  let [longest, run] = [0, 0];
  pairs.forEach(([mine, theirs], index) => {
    const before = pairs[index - 1];
    run = before !== undefined && before[0] === mine - 1 && before[1] === theirs - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

function coverage(tokens: readonly ClaimToken[], found: ReadonlySet<number>): number {
  let [all, held] = [0, 0];
  tokens.forEach((token, position) => {
    if (!isStrong(token)) return;
    all += weightOf(token);
    if (found.has(position)) held += weightOf(token);
  });
  return all === 0 ? 1 : held / all;
}

function uncoveredWords(parts: readonly Part[]): string {
  return parts
    .flatMap(({ tokens, found }) => tokens.filter((token, position) => isStrong(token) && !found.has(position)))
    .slice(0, 6)
    .map(({ surface }) => surface)
    .join(' ');
}

const SPEAKS_OF_ITSELF = /\b(?:i|im|i'm|me|my|mine|myself|we|our|lol|haha|yeah|wow)\b/giu;
const HEDGES = /\b(?:think|guess|believe|hope|bet|heard|wonder|probably|maybe|sure|love|like|seen|watched|saw)\b/giu;

/** Numbers by name: those of the fitted model, and what a reader of a verdict wants to know. */
function featuresOf(claim: string, parts: readonly Part[], sources: Sources): Features {
  const tokens = parts.flatMap((part) => part.tokens);
  const strong = tokens.filter(isStrong);
  const weight = strong.reduce((sum, token) => sum + weightOf(token), 0) || 1;
  const covers = parts.map((part) => coverage(part.tokens, part.found));
  const covered = parts.reduce(
    (sum, part, index) => sum + (covers[index] ?? 0) * part.tokens.filter(isStrong).reduce((all, token) => all + weightOf(token), 0),
    0,
  );
  const share = (kinds: readonly FaultKind[]): number =>
    Math.min(
      2,
      parts.reduce((sum, part) => sum + part.faults.filter(({ kind }) => kinds.includes(kind)).length, 0),
    ) / 2;
  const runs = parts.reduce((sum, part) => sum + part.run, 0);
  const words = Math.max(1, tokens.length);
  return {
    covered: covered / weight,
    worstCovered: covers.length === 0 ? 0 : Math.min(...covers),
    known: strong.reduce((sum, token) => sum + (sources.keys.has(token.key) ? weightOf(token) : 0), 0) / weight,
    runShare: runs / words,
    functionCovered: coveredFunctions(parts),
    wrongFacts: share(['number', 'date', 'unit', 'address', 'name']),
    wrongSense: share(['polarity', 'modality']),
    ofItself: Math.min(1, (claim.match(SPEAKS_OF_ITSELF)?.length ?? 0) / 2),
    hedges: Math.min(1, (claim.match(HEDGES)?.length ?? 0) / 2),
    asks: claim.includes('?') ? 1 : 0,
    length: Math.log(1 + tokens.length) / 4,
    sentences: Math.min(1, (parts.length - 1) / 4),
    isEmpty: strong.length === 0 ? 1 : 0,
  };
}

function coveredFunctions(parts: readonly Part[]): number {
  let [all, held] = [0, 0];
  for (const { tokens, found } of parts)
    tokens.forEach((token, position) => {
      if (isStrong(token)) return;
      all += 1;
      if (found.has(position)) held += 1;
    });
  return all === 0 ? 1 : held / all;
}
