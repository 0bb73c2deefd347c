/**
 * Names of people. A candidate is a run of capitalised words (with initials, particles and suffixes), or what follows an
 * introduction ("my name is …") in any writing. Evidence for and against is added up in the manner of log-odds: lists of given
 * and family names, how the word is spelled, what stands before and after. The weights are set by hand, by the order of how much
 * each clue tells; docs/model-card.md has what was measured with them. What stays in doubt goes to an assistant, when there is one.
 */
import { cueBefore, GROUP_WORDS, isActing, PARTICLES, ROLE_WORDS, SUFFIXES, TITLES, WEAK_TITLES, type Cue } from './name-cues.js';
import { type NameLists, nameLists } from './name-lists.js';
import { nameTokens, type NameToken } from './name-tokens.js';
import { introducedNames } from './name-introductions.js';
import type { Finding, Recognizer } from './redact.js';

/** Reads a sentence and says how much a span of it is a person: log-odds, 0 when it cannot tell. A grammar, or a neural model. */
export interface NameAssistant {
  judge(sentence: string, name: string): number;
}

export interface NameOptions {
  readonly lists?: NameLists;
  readonly assistant?: NameAssistant;
}

const ENOUGH = 1;
/** Between these the assistant is asked. */
const DOUBT = { from: 0, to: 2 };
const LONGEST_RUN = 8;

/** A recognizer of person names. Its lists are read when it is first used. */
export function personNames({ lists, assistant }: NameOptions = {}): Recognizer {
  return {
    type: 'PERSON',
    find(text) {
      if (!/\p{L}/u.test(text)) return [];
      return findNames(text, lists ?? nameLists(), assistant);
    },
  };
}

interface Run {
  readonly tokens: readonly NameToken[];
  readonly cue: Cue;
  readonly score: number;
  readonly why: string;
}

function findNames(text: string, lists: NameLists, assistant: NameAssistant | undefined): Finding[] {
  const tokens = nameTokens(text, lists);
  const context = { text, lists, tokens, isEnglish: isEnglish(tokens), isShouting: isShouting(tokens) };
  const runs = runsOf(context).flatMap((run) => weigh(run, context));
  join(runs, text);
  const sure = new Map<string, string>();
  const accepted = runs.filter((run) => {
    const isName = run.score >= ENOUGH || (assistant !== undefined && isTold(run, text, assistant));
    if (isName && run.tokens.length > 1)
      for (const token of run.tokens) if (!token.isWord && token.shape !== 'initial') sure.set(token.folded, run.why);
    return isName;
  });
  // A name given in full stands for itself alone elsewhere in the text.
  const known = new Set(accepted);
  const again = runs.filter((run) => !known.has(run) && run.tokens.every((token) => sure.has(token.folded)));
  const findings = [...accepted, ...again].map((run): Finding => ({
    start: run.tokens[0]!.start,
    end: run.tokens.at(-1)!.end,
    type: 'PERSON',
    confidence: Math.min(0.95, 0.5 + Math.max(0, run.score) / 10),
    explanation: run.why,
  }));
  findings.sort((a, b) => a.start - b.start);
  // Both are sorted and neither overlaps itself, so one walk tells which of the introduced are new.
  let next = 0;
  const introduced = introducedNames(text, tokens).flatMap((found): Finding[] => {
    while (next < findings.length && findings[next]!.end <= found.start) next += 1;
    if (next < findings.length && findings[next]!.start < found.end) return [];
    return [{ ...found, type: 'PERSON', confidence: 0.7, explanation: 'after words that introduce a name' }];
  });
  return [...findings, ...introduced].sort((a, b) => a.start - b.start);
}

const TOGETHER = /^(?:,? (?:and|&|or|und|et|y|e|en|og|och|i|ve|dan) |, )$/u;

/** Names come in company: beside one that is sure, a single word is likelier a name too. */
function join(runs: Run[], text: string): void {
  for (const step of [1, -1]) {
    for (let index = step > 0 ? 1 : runs.length - 2; index >= 0 && index < runs.length; index += step) {
      const run = runs[index]!;
      const beside = runs[index - step]!;
      const [left, right] = step > 0 ? [beside, run] : [run, beside];
      if (run.score >= ENOUGH || run.score < 0 || beside.score < ENOUGH) continue;
      if (!TOGETHER.test(text.slice(left.tokens.at(-1)!.end, right.tokens[0]!.start))) continue;
      runs[index] = { ...run, score: run.score + 0.8, why: `${run.why}, beside a name` };
    }
  }
}

function isTold(run: Run, text: string, assistant: NameAssistant): boolean {
  if (run.score < DOUBT.from || run.score >= DOUBT.to) return false;
  const [from, to] = [run.tokens[0]!.start, run.tokens.at(-1)!.end];
  const before = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('. ', from)) + 1;
  const stop = /[.!?\n]/u.exec(text.slice(to, to + 120));
  const sentence = text.slice(Math.max(before, from - 120), stop === null ? Math.min(text.length, to + 120) : to + stop.index + 1);
  return run.score + assistant.judge(sentence.trim(), text.slice(from, to)) >= ENOUGH;
}

interface Context {
  readonly text: string;
  readonly lists: NameLists;
  readonly tokens: readonly NameToken[];
  readonly isEnglish: boolean;
  readonly isShouting: boolean;
}

/** Maximal runs of words that can make up a name, by their positions among the tokens. */
function runsOf({ tokens, isShouting }: Context): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const isMember = (token: NameToken): boolean =>
    token.shape === 'capital' ||
    token.shape === 'initial' ||
    (token.shape === 'capitals' && (isShouting || token.isGiven || token.isFamily || token.folded.length > 3));
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isMember(tokens[from]!)) continue;
    let to = from + 1;
    while (to < tokens.length && to - from < LONGEST_RUN && tokens[to]!.gap === 'space') {
      if (isMember(tokens[to]!)) to += 1;
      else if (SUFFIXES.has(tokens[to]!.folded)) to += 1;
      else {
        // Up to two particles, when a capital follows: "van der Berg".
        let after = to;
        while (after < tokens.length && after - to < 2 && tokens[after]!.gap === 'space' && PARTICLES.has(tokens[after]!.folded))
          after += 1;
        if (after === to || after >= tokens.length || tokens[after]!.gap !== 'space' || tokens[after]!.shape !== 'capital') break;
        to = after + 1;
      }
    }
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** Drops what is no part of a name from both ends and adds up the evidence for the rest. */
function weigh(run: { from: number; to: number }, context: Context): Run[] {
  const { text, lists, tokens, isEnglish } = context;
  let { from, to } = run;
  const whole = tokens.slice(from, to).map((token) => token.folded);
  let hasTitle = false;
  let hasRole = false;
  while (from < to) {
    const token = tokens[from]!;
    const isTitle = TITLES.has(token.folded) && (to - from > 1 || !token.isGiven);
    if (token.isFamily && token.isPinyin && to - from === 2 && tokens[from + 1]!.isPinyin && !tokens[from + 1]!.isWord) break;
    if (!isTitle && !(token.isWord && !token.isGiven && !(token.isFamily && from + 1 === to)) && !PARTICLES_AND_I.has(token.folded)) break;
    if (PARTICLES.has(token.folded) && to - from > 1 && token.shape === 'capital' && !tokens[from + 1]!.isWord) break;
    hasTitle = isTitle;
    hasRole = ROLE_WORDS.has(token.folded);
    from += 1;
  }
  const hasWeakTitle = hasTitle && WEAK_TITLES.has(tokens[from - 1]!.folded);
  let dropped = 0;
  while (to > from + 1) {
    const token = tokens[to - 1]!;
    if (
      !(token.isWord && !token.isFamily && !SUFFIXES.has(token.folded) && !(token.isGiven && to - from > 1)) &&
      !(token.shape === 'initial' && !endsInDot(text, token))
    )
      break;
    // "James Sparks": after a given name one ordinary word may be the family name, unless it is what letters end with.
    const isOnly = to - from === 2 && tokens[from]!.isGiven && !tokens[from]!.isWord && token.shape === 'capital';
    if (isOnly && !CLOSING.has(token.folded) && !GROUP_WORDS.has(token.folded) && !token.isPlace && isEnglish) break;
    to -= 1;
    dropped += 1;
  }
  const members = tokens.slice(from, to);
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined || members.every((token) => token.shape === 'initial')) return [];
  // An earlier title that stands in lower case or was cut off by its full stop: "mr. Hale".
  const before = tokens[from - 1];
  if (before !== undefined && first.gap === 'space') {
    hasTitle ||= TITLES.has(before.folded) && before.folded.length > 1;
    hasRole ||= ROLE_WORDS.has(before.folded);
  }
  const next = tokens[to];
  const touches = next?.gap === 'space' ? next.folded : '';
  const isStart = first.gap === 'start' || first.gap === 'line' || first.gap === 'sentence';
  const cue = cueBefore(text, first.start);
  const phrase = members.map((token) => token.folded).join(' ');

  if (first.gap === 'glued' || /^[@/\\_=]|^\.\p{L}|^['’]?\d/u.test(text.slice(last.end, last.end + 2))) return [];
  const names = members.filter((token) => token.shape !== 'initial' && !PARTICLES.has(token.folded) && !SUFFIXES.has(token.folded));
  if (names.length === 0) return [];
  const isChinese = names.length === 2 && names[0]!.isFamily && names[0]!.isPinyin && names[1]!.isPinyin && !names[1]!.isWord;
  const why: string[] = [];
  let score = 0;
  const add = (value: number, reason: string): void => {
    score += value;
    if (value > 0) why.push(reason);
  };

  if (isChinese) add(1.2, 'a Chinese family name before a given name');
  names.forEach((token, index) => {
    if (isChinese && token.isWord) return;
    const isLast = index === names.length - 1 && names.length > 1;
    if (token.isGiven && !token.isWord) add(isLast && !token.isFamily ? 0.5 : 1.5, 'a given name');
    else if (token.isFamily && !token.isWord) add(index === 0 && names.length > 1 ? 0.5 : 0.8, 'a family name');
    else if (token.isGiven || token.isFamily)
      add(token.shape === 'capitals' ? 0 : index === 0 && isStart && names.length === 1 ? -0.6 : 0.2, 'a name that is also a word');
    else if (token.isWord) add(isLast && names[0]!.isGiven ? -0.4 : -1.2, '');
    else if (isEnglish) add(Math.max(-0.4, Math.min(0.9, 0.3 + lists.spelledLikeName(token.folded) / 3)), 'spelled like a name');
    else add(Math.max(-0.4, Math.min(0.3, lists.spelledLikeName(token.folded) / 6)), 'spelled like a name');
    if (token.isPlace) add(token.isGiven ? -0.3 : token.isFamily ? -0.5 : -0.9, '');
    if (token.isOrganisation) add(token.isGiven || token.isFamily ? -0.6 : -1.5, '');
  });
  if (names.length === 2) add(0.5, 'two words');
  else if (names.length === 3) add(0.3, 'three words');
  else if (names.length > 3) add(-0.8, '');
  else add(-0.5, '');
  if (members.slice(1).some((token) => token.shape === 'initial') && names.length > 1) add(1, 'an initial');
  if (members.slice(1, -1).some((token) => PARTICLES.has(token.folded))) add(0.4, 'a particle');
  if (members.slice(1).some((token) => SUFFIXES.has(token.folded) && token.shape !== 'lower')) add(0.6, 'a suffix');
  if (names.length > 1 && lists.phrases.has(phrase)) add(-2, '');

  if (hasTitle) add(hasWeakTitle ? (names.every((token) => token.isWord) ? 0 : 1) : 2.5, 'after a title');
  if (hasRole) add(0.9, 'after a role');
  if (cue === 'introduced') add(2.5, 'after words that introduce a name');
  else if (cue === 'addressed') add(0.7, 'after words that lead to a name');
  else if (cue === 'placed') add(names.length === 1 ? -0.7 : -0.4, '');
  else if (cue === 'determined') add(-0.8, '');
  const after = text.slice(last.end, last.end + 40);
  if (/^ here\b/u.test(after) && cue === 'addressed') add(1.2, 'speaking');
  if (VOCATIVE.test(after) && isStart) add(0.7, 'spoken to');
  if (first.gap === 'comma' && /^[!?]/u.test(after)) add(0.5, 'spoken to');
  if (isActing(text, last.end)) add(0.5, 'before what people do');
  else if (/^['’]s\b/u.test(text.slice(last.end, last.end + 3))) add(0.2, 'a possessive');
  if (isStart && names.length === 1 && !first.isGiven && !first.isFamily) add(-0.4, '');
  if (/^(?:\s*$|\s*\n)/u.test(after) && (first.gap === 'line' || first.gap === 'start') && names.length > 1) add(0.3, 'a line of its own');
  // "Mora de Rubielos, Spain 16200": a place and a code, or a code alone, make an address of it.
  if (/^,\s*(?:\p{Lu}{2} )?[-\p{L} ]{0,24}\d{4,}/u.test(after) || (next?.gap === 'comma' && next.isPlace && !next.isGiven)) add(-1.2, '');

  const isGroup =
    GROUP_WORDS.has(touches) ||
    whole
      .slice(1)
      .some((word) => GROUP_WORDS.has(word) && !members.some((token) => token.folded === word && token.isFamily && !token.isWord));
  if (isGroup && cue !== 'introduced' && !hasTitle) add(-2, '');
  if (dropped > 0 && !isGroup && cue !== 'introduced' && !hasTitle) add(-0.5, '');
  // A number beside it: a street with its house, a model, a version.
  if (
    /^,? ?(?:no\.? ?)?\d/iu.test(text.slice(last.end, last.end + 6)) ||
    /\d ?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))
  )
    add(-1, '');
  return [{ tokens: members, cue, score, why: [...new Set(why)].join(', ') }];
}

const CLOSING = new Set(
  'thanks thank regards cheers sincerely hello hi hey dear please sent yes no ok sorry i my we you it is was the a an and or but if when what why how this that from to on in at of for with order account customer support team help email phone date subject re january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const VOCATIVE =
  /^, (?:can|could|may|would|will|do|did|are|is|have|please|i|i['’]m|you|your|we|my|what|when|where|why|how|thanks?|just|this|that|there|it)\b/iu;
const PARTICLES_AND_I = new Set([...PARTICLES, 'i']);

function endsInDot(text: string, token: NameToken): boolean {
  return text[token.end] === '.';
}

const FUNCTION_WORDS = new Set(
  'the a an and or but if of to in on at by for with from is are was were be been have has had do does did not no my your his her our their this that it i you we they he she what when where why how can could will would should me us them there here as so please'.split(
    ' ',
  ),
);

/** Whether capitals mean something: not in German, where every noun has one. Short texts are taken for English. */
function isEnglish(tokens: readonly NameToken[]): boolean {
  const lower = tokens.filter((token) => token.shape === 'lower');
  return lower.length < 4 || lower.filter((token) => FUNCTION_WORDS.has(token.folded)).length >= lower.length * 0.12;
}

/** All in capitals, or nearly: then only the lists tell. */
function isShouting(tokens: readonly NameToken[]): boolean {
  const long = tokens.filter((token) => token.folded.length > 3);
  return long.length > 3 && long.filter((token) => token.shape === 'capitals').length > long.length * 0.6;
}
