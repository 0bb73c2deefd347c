/**
 * When current sources disagree, nobody is right by rank: a sentence that is about to be said and contradicts one of another document
 * that was read for the same question is said together with it, each with its citation and date, and the answer counts as less well
 * supported. What contradicts what is decided as in screening (core/text/contradictions.ts), which holds most such pages before they go
 * live; here stand those that a person released, and those of two dates.
 */
import type { Candidate, Citation } from '../../core/domain/answer.js';
import type { DraftClaim, Evidence } from '../../core/ports/composer.js';
import { findContradictions, type Statement, statementsOf } from '../../core/text/contradictions.js';
import { wordsOf } from '../../core/text/words.js';
import { isQuotable } from './standing.js';

/** One side of a disagreement: where in the evidence it stands. */
interface Side {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** How many of the candidates were read and may contradict. */
const READ_PASSAGES = 8;

/**
 * Drafts as they come, each followed by the sentences that contradict it.
 * @param onConflict called once per draft that is contradicted
 */
export async function* withOtherSide(
  drafts: AsyncIterable<DraftClaim>,
  evidence: Evidence,
  onConflict: () => void,
): AsyncGenerator<DraftClaim> {
  const pairs = disagreements(evidence.passages.slice(0, READ_PASSAGES));
  const [said, added]: [Side[], Side[]] = [[], []];
  for await (const draft of drafts) {
    if (draft.sources.length > 0 && draft.sources.every((source) => added.some((other) => isInside(source, other)))) continue; // said already, as the other side
    said.push(...draft.sources);
    yield draft;
    const others = pairs.flatMap(([one, other]) =>
      draft.sources.some((source) => isInside(one, source))
        ? [other]
        : draft.sources.some((source) => isInside(other, source))
          ? [one]
          : [],
    );
    if (others.length > 0) onConflict();
    for (const other of others) {
      const text = quoteOf(evidence.passages[other.passage], other);
      if (text === undefined || [...said, ...added].some((known) => isInside(other, known))) continue;
      added.push(other);
      yield { text, sources: [other] };
    }
  }
}

/** Pairs of sentences of different documents that say the same differently. */
function disagreements(candidates: readonly Candidate[]): (readonly [Side, Side])[] {
  const quotable = candidates.flatMap((candidate, position) => (isQuotable(candidate.document.facts) ? [{ candidate, position }] : []));
  const documents = [...new Set(quotable.map(({ candidate }) => candidate.passage.documentId))];
  const places = new Map<Statement, Side>();
  const statements = documents.map((id) =>
    quotable
      .filter(({ candidate }) => candidate.passage.documentId === id)
      .flatMap(({ candidate: { passage }, position }) => {
        const blocks = passage.units.map(({ kind, start, end }) => ({
          kind,
          start: start - passage.start,
          end: end - passage.start,
          headingPath: passage.headingPath,
        }));
        let from = 0;
        return statementsOf({ text: passage.text, blocks }, wordsOf(passage.text)).map((statement) => {
          const at = Math.max(0, passage.text.indexOf(statement.sentence, from));
          from = at;
          places.set(statement, { passage: position, start: passage.start + at, end: passage.start + at + statement.sentence.length });
          return statement;
        });
      }),
  );
  const placeOf = (document: number, sentence: string): Side | undefined => {
    const found = statements[document]?.find((statement) => statement.sentence === sentence);
    return found === undefined ? undefined : places.get(found);
  };
  return findContradictions(statements).flatMap(({ one, other }) => {
    const [mine, theirs] = [placeOf(one.document, one.sentence), placeOf(other.document, other.sentence)];
    return mine === undefined || theirs === undefined ? [] : [[mine, theirs] as const];
  });
}

function isInside(one: Side, other: Side): boolean {
  return one.passage === other.passage && one.start < other.end && other.start < one.end;
}

function quoteOf(candidate: Candidate | undefined, { start, end }: Side): string | undefined {
  return candidate?.passage.text.slice(start - candidate.passage.start, end - candidate.passage.start);
}

/** For "Why this answer?": which documents disagree, and from when each of them holds. */
export function explainConflict(citations: readonly Citation[]): string {
  const pages = new Map(citations.map(({ documentId, title, publishedAt }) => [documentId, { title, publishedAt }]));
  const sides = [...pages.values()].map(
    ({ title, publishedAt }) => `“${title}” (${publishedAt === undefined ? 'without a date' : `in force since ${publishedAt}`})`,
  );
  return `The documents disagree here: ${sides.join(', ')}. All are quoted, and the answer counts as less well supported.`;
}
