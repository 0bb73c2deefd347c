/**
 * When a short question has two readings with different answers ("How do I return it?", with a page for bicycles and one for batteries), the
 * assistant asks which is meant and offers both headings. It asks only where the best sentences of two sections are nearly as likely,
 * both speak of everything the question names, and what tells their headings apart was said by nobody yet; else it answers. Never twice in
 * a row. The limits were chosen on the `fit` golden questions and doc2dial by how often they ask needlessly: docs/model-card.md.
 */
import type { Candidate, EarlierTurn, Question } from '../../core/domain/answer.js';
import { coverage, termSet } from './concepts.js';
import type { Found } from './find-evidence.js';
import { isQuotable } from './standing.js';
import type { Turn } from './turn.js';
import type { RankedUnit } from './rank-units.js';

interface Ambiguity {
  /** Two headings, the likelier first. */
  readonly choices: readonly [string, string];
  /** Belief in the second reading over belief in the first, 0 to 1. */
  readonly closeness: number;
  readonly words: number;
}

const LIMITS = { mostWords: 8, leastCloseness: 0.7, leastCover: 0.6, leastNamed: 0.5, evenly: 0.1 } as const;
type Limits = { readonly [Name in keyof typeof LIMITS]: number };
/** A choice is typed in a few words; more is another question. */
const MOST_CHOICE_WORDS = 8;

/** The two readings of a question, if it has two; whether to ask is for `limits` to say. */
export function ambiguityOf(question: Question, { retrieved, units }: Found, limits: Limits = LIMITS): Ambiguity | undefined {
  const words = (question.text.match(/\S+/gu) ?? []).length;
  const solid = retrieved.concepts.filter(({ isVague }) => !isVague);
  if (words > limits.mostWords || solid.length === 0 || solid.length > 3 || question.history.some(({ choices }) => choices !== undefined))
    return undefined;
  const [first] = units;
  if (first === undefined) return undefined;
  const second = units.find((unit) => sectionOf(unit.candidate) !== sectionOf(first.candidate));
  if (second === undefined || !isQuotable(second.candidate.document.facts)) return undefined;
  const closeness = Math.exp(second.unitScore - first.unitScore);
  if (closeness < limits.leastCloseness) return undefined;
  const covers = [first, second].map((unit) => coverage(retrieved.concepts, wordsAround(unit, question.language)));
  if (Math.min(...covers) < limits.leastCover || Math.abs(covers[0]! - covers[1]!) > limits.evenly) return undefined;
  // Both headings name what is asked: else one section is about it and the other mentions it.
  const named = [first, second].map(({ candidate }) => coverage(solid, termSet(headingsOf(candidate).join('\n'), question.language)));
  if (Math.min(...named) < limits.leastNamed) return undefined;
  if (saysTheSame(first.text, second.text, question.language)) return undefined;

  const said = termSet([question.text, ...question.history.map(({ text }) => text)].join('\n'), question.language);
  const [mine, theirs] = [first, second].map(({ candidate }) => termSet(headingsOf(candidate).join('\n'), question.language)) as [
    Set<string>,
    Set<string>,
  ];
  const apart = [difference(mine, theirs), difference(theirs, mine)];
  // Each reading needs a word of its own, and nobody may have said it: else the visitor has chosen already.
  if (apart.some((own) => own.length === 0 || own.some((term) => said.has(term)))) return undefined;
  const choices = choicesOf(first.candidate, second.candidate);
  return choices === undefined ? undefined : { choices, closeness, words };
}

function sectionOf({ passage }: Candidate): string {
  return [passage.documentId, ...passage.headingPath].join('\n');
}

function headingsOf({ passage }: Candidate): string[] {
  return [passage.title, ...passage.headingPath];
}

function wordsAround({ candidate }: RankedUnit, language: string): Set<string> {
  return termSet([...headingsOf(candidate), candidate.passage.text].join('\n'), language);
}

function difference(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((term) => !other.has(term));
}

function saysTheSame(one: string, other: string, language: string): boolean {
  const [mine, theirs] = [termSet(one, language), termSet(other, language)];
  const shared = [...mine].filter((term) => theirs.has(term)).length;
  return shared / Math.max(1, mine.size, theirs.size) > 0.8;
}

/** The innermost headings, or with the title before them where they are alike. */
function choicesOf(one: Candidate, other: Candidate): readonly [string, string] | undefined {
  const last = (candidate: Candidate): string => headingsOf(candidate).at(-1)!;
  const title = ({ passage }: Candidate): string => passage.title;
  for (const name of [last, title, (candidate: Candidate) => headingsOf(candidate).join(': ')]) {
    const choices = [name(one), name(other)] as const;
    if (choices.every((choice) => choice.trim() !== '') && plain(choices[0]) !== plain(choices[1])) return choices;
  }
  return undefined;
}

const ORDINALS: readonly RegExp[] = [
  /^(?:1|one|a|(?:the )?(?:first|former)(?: one)?|(?:el |la )?primer[oa]?|(?:le |la )?premi[èe]re?|(?:das |die |der )?erste[rsn]?|第一个?)$/u,
  /^(?:2|two|b|(?:the )?(?:second|latter|last|other)(?: one)?|(?:el |la )?segund[oa]|(?:le |la )?(?:deuxième|seconde?)|(?:das |die |der )?zweite[rsn]?|第二个?)$/u,
];

/** The turn as it is asked once a choice was clicked or typed: the question before it, with the heading that was meant. */
export function withChoice(turn: Turn): Turn {
  const asking = turn.history.at(-1);
  const before = turn.history.slice(0, -1).findLast(({ role }) => role === 'visitor');
  if (asking?.choices === undefined || before === undefined) return turn;
  const choice = chosen(turn.text, asking.choices);
  if (choice === undefined) return turn;
  return { ...turn, text: `${before.text.replace(/[\s?？]+$/u, '')}: ${choice}?`, history: withoutAsking(turn.history, before) };
}

function withoutAsking(history: readonly EarlierTurn[], question: EarlierTurn): readonly EarlierTurn[] {
  return history.slice(0, history.lastIndexOf(question));
}

function chosen(text: string, choices: readonly string[]): string | undefined {
  const said = plain(text);
  const whole = choices.find((choice) => plain(choice) === said);
  if (whole !== undefined) return whole;
  const place = ORDINALS.findIndex((ordinal) => ordinal.test(said));
  if (place >= 0) return choices[place];
  if (/[?？]/u.test(text) || said.split(' ').length > MOST_CHOICE_WORDS) return undefined;
  const terms = termSet(text, 'en');
  const own = choices.map((choice, index) =>
    difference(termSet(choice, 'en'), termSet(choices.filter((_, other) => other !== index).join('\n'), 'en')),
  );
  const meant = choices.filter((_, index) => own[index]!.some((term) => terms.has(term)));
  return meant.length === 1 ? meant[0] : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
