/**
 * The check of an answer against its question that a search score cannot make: is what was asked said in the sentence found, or only
 * talked about around it? SQuAD 2.0's unanswerable questions (Rajpurkar, Jia & Liang 2018) are made by changing a name, a number, a
 * polarity or the thing asked for, so each of these has its number here.
 */
import type { Question } from '../../core/domain/answer.js';
import { tokenize, type Token } from '../../core/text/tokens.js';
import { type Concept, coverageOf, looseCoverageOf, stubsOf, termSet } from './concepts.js';
import type { QuestionType } from './question-type.js';

const NEGATION = /\b(?:not|no|never|none|neither|nor|without|cannot|except|unless|lacks?|fail(?:s|ed)?|refus\w*|\w+n't)\b/iu;
const OPPOSITES: readonly (readonly [string, string])[] = (
  'before after|first last|first second|more less|more fewer|most least|most fewest|largest smallest|biggest smallest|highest lowest|high low|higher lower|' +
  'increase decrease|rise fall|grow shrink|gain lose|win lose|won lost|start end|begin end|begin finish|open close|early late|earliest latest|old new|oldest newest|' +
  'old young|same different|allow forbid|allowed forbidden|allow prohibit|accept reject|accept refuse|include exclude|inside outside|internal external|above below|' +
  'over under|north south|east west|northern southern|eastern western|left right|male female|man woman|men women|mother father|son daughter|husband wife|strong weak|long short|' +
  'large small|big small|big little|fast slow|hot cold|rich poor|public private|major minor|minimum maximum|always never|all none|many few|enable disable|add remove|create delete|' +
  'buy sell|send receive|import export|upload download|support oppose|agree disagree|success failure|possible impossible|legal illegal|true false|good bad|better worse|best worst'
)
  .split('|')
  .flatMap((pair): (readonly [string, string])[] => {
    const [one, other] = pair.split(' ').map((word) => tokenize(word)[0]?.term ?? word);
    return one === undefined || other === undefined
      ? []
      : [
          [one, other],
          [other, one],
        ];
  });
const WORD_NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|billion|once|twice|half|daily|weekly|monthly)$/u;
const PERIOD =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|century|centuries|decades?|daily|weekly|monthly|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4}s?)$/u;

/** @param text the sentence the answer starts from @param heading what stands above it */
export function supportFeatures(
  question: Question,
  type: QuestionType,
  concepts: readonly Concept[],
  text: string,
  heading: string,
): Record<string, number> {
  const tokens = tokenize(text, question.language);
  const terms = new Set(tokens.map((token) => token.term));
  const above = termSet(heading, question.language);
  const asked = tokenize(question.text, question.language);
  const askedTerms = new Set(asked.map((token) => token.term));
  const solid = concepts.filter((concept) => !concept.isVague);
  const missing = solid.filter((concept) => coverageOf(concept, terms) === 0 && coverageOf(concept, above) === 0);
  const stubs = stubsOf([...terms, ...above]);
  const both = new Set([...terms, ...above]);
  const missingLoosely = solid.filter((concept) => looseCoverageOf(concept, both, stubs) === 0);
  const mass = concepts.reduce((sum, concept) => sum + concept.weight, 0) || 1;
  const names = nameWords(question.text);
  const hits = tokens.flatMap((token, at) => (solid.some((concept) => coverageOf(concept, new Set([token.term])) > 0) ? [at] : []));
  const wanted = wantedTokens(type, text, tokens, askedTerms);
  return {
    solidMissingInUnit: Math.min(3, missing.length) / 3,
    solidMissingShare: solid.length === 0 ? 0 : missing.length / solid.length,
    solidMissingLoosely: solid.length === 0 ? 0 : missingLoosely.length / solid.length,
    rarestMissingLoosely: Math.max(0, ...missingLoosely.map((concept) => concept.weight)) / mass,
    missingLooselyWeight: missingLoosely.reduce((sum, concept) => sum + concept.weight, 0) / mass,
    rarestMissing: Math.max(0, ...missing.map((concept) => concept.weight)) / mass,
    allSolidInUnit: solid.length > 1 && missing.length === 0 ? 1 : 0,
    namesMissingInUnit:
      names.length === 0
        ? 0
        : names.filter((name) => ![...termSet(name, question.language)].some((term) => terms.has(term) || above.has(term))).length /
          names.length,
    hasNames: names.length > 0 ? 1 : 0,
    inOrder: inOrder(solid, tokens) / Math.max(2, solid.length),
    spread: hits.length < 2 ? 0 : hits.length / Math.max(hits.length, (hits.at(-1) ?? 0) - (hits[0] ?? 0) + 1),
    negationDiffers: NEGATION.test(question.text) === NEGATION.test(text) ? 0 : 1,
    opposite: OPPOSITES.some(([one, other]) => askedTerms.has(one) && !terms.has(one) && terms.has(other) && !askedTerms.has(other))
      ? 1
      : 0,
    typeMissing: wanted === undefined ? 0 : wanted.length === 0 ? 1 : 0,
    typeNear:
      wanted === undefined || wanted.length === 0 || hits.length === 0
        ? 0
        : 1 / (1 + Math.min(...wanted.flatMap((at) => hits.map((hit) => Math.abs(at - hit)))) / 4),
    typeKnown: wanted === undefined ? 0 : 1,
    newWords: tokens.length === 0 ? 0 : tokens.filter((token) => !askedTerms.has(token.term)).length / tokens.length,
  };
}

/** Words of a question that name something: capitals inside it, or digits. */
function nameWords(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;:)'"]\s+["'(]?)(?:\p{Lu}[\p{L}\p{N}]*|\p{L}*\d[\p{L}\p{N}]*)/gu)]
    .map((match) => match[0])
    .filter((word) => word !== 'I');
}

/** Positions of tokens that could be the answer by their kind; undefined when the question does not say the kind. */
function wantedTokens(type: QuestionType, text: string, tokens: readonly Token[], asked: ReadonlySet<string>): number[] | undefined {
  const where = (holds: (token: Token, at: number) => boolean): number[] =>
    tokens.flatMap((token, at) => (!asked.has(token.term) && holds(token, at) ? [at] : []));
  const isNumber = (token: Token): boolean => /\d/u.test(token.word) || WORD_NUMBER.test(token.word);
  if (type.wantsTime) return where((token) => isNumber(token) || PERIOD.test(token.word));
  if (type.wantsNumber) return where(isNumber);
  if (type.wantsPerson || type.wantsPlace) return where((token, at) => at > 0 && /^\p{Lu}/u.test(text.slice(token.start, token.end)));
  return undefined;
}

/** Length of the longest run of solid concepts that the text names in the question's order. */
function inOrder(solid: readonly Concept[], tokens: readonly Token[]): number {
  const best = new Array<number>(solid.length + 1).fill(0);
  for (const token of tokens) {
    const held = new Set([token.term]);
    let before = 0;
    for (let at = 1; at <= solid.length; at += 1) {
      const here = best[at] ?? 0;
      const concept = solid[at - 1];
      if (concept !== undefined && coverageOf(concept, held) > 0) best[at] = Math.max(here, before + 1);
      best[at] = Math.max(best[at] ?? 0, best[at - 1] ?? 0);
      before = here;
    }
  }
  return best[solid.length] ?? 0;
}
