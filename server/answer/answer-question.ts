import type { AdmittedQuestion, Answer, AnswerPart, Phrase } from '../../core/domain/answer.js';
import type { AnswerId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { RedactMessage } from '../../core/redaction/redact-message.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Composer } from '../../core/ports/composer.js';
import { answerPart, type SaidPart } from './answer-part.js';
import { answerParts, askedParts } from './answer-parts.js';
import { ask } from './ask.js';
import { ambiguityOf, withChoice } from './clarify.js';
import { explainConflict } from './conflicts.js';
import { explain, explainDenied, explainOverdue, explainParts, explainRefused } from './explain.js';
import { findEvidence, type Found } from './find-evidence.js';
import { followUps } from './follow-ups.js';
import { guard } from './guard.js';
import { label, type Labelled, nearestPages } from './label.js';
import { foreignTo, languagesOf } from './other-language.js';
import type { Phrases } from './phrases.js';
import { premiseOf } from './premises.js';
import { findDenial } from './find-denial.js';
import type { Release } from './release.js';
import { dayOf, overdue } from './standing.js';
import type { AnswerListener, Turn } from './turn.js';
import type { VerifyPorts } from './verify.js';

export interface AnswerPorts extends VerifyPorts {
  readonly clock: Clock;
  readonly composer: Composer;
  readonly phrases: Phrases;
  readonly redactMessage: RedactMessage;
}

/** Of lists and steps with what stands around them; sentences stop earlier (`extractive.ts`). */
const MAX_ANSWER_WORDS = 140;
/** A message that speaks of people may be a wish for one in words the guard does not know: then one is offered, however sure the answer. */
const SPEAKS_OF_PEOPLE =
  /\b(?:persons?|people|humans?|someone|somebody|anyone|anybody|agents?|operators?|representatives?|reps?|staff|team|colleagues?|employees?|advis[eo]rs?|managers?|supervisors?|talk|speak|call|phone|ring|contact|reach|connect|transfer|customer (?:service|care)|helpdesk|support|complain|complaint|bots?|robots?)\b/iu;

/**
 * Answers one turn of a conversation from the corpus, or says why it will not; neither outcome is an error.
 * @param release what is live; undefined before anything was published
 */
export async function answerQuestion(
  turn: Turn,
  release: Release | undefined,
  policy: Policy,
  ports: AnswerPorts,
  listener: AnswerListener,
  signal: AbortSignal,
): Promise<Answer> {
  const id = ports.ids.next() as AnswerId;
  const started = ports.clock.now().getTime();
  const timings: Record<string, number> = {};
  const lap = (stage: string): void => {
    timings[stage] = ports.clock.now().getTime() - started;
  };
  // In the visitor's language where the documents speak it, too: else they would be answered in one and quoted in another.
  let spoken: string | undefined;
  const sayOne = (phraseId: string, values?: Readonly<Record<string, string>>): Phrase =>
    spoken === undefined ? ports.phrases.say(phraseId, values) : ports.phrases.sayIn(spoken, phraseId, values);
  const say = (...phraseIds: readonly string[]) => phraseIds.map((phraseId) => sayOne(phraseId, { company: policy.companyName }));
  const finish = (made: Omit<Labelled, 'id' | 'model' | 'releaseId' | 'timings'>): Answer => {
    lap('total');
    return label(
      { ...made, id, model: ports.composer.id, releaseId: release?.id ?? null, timings },
      policy.answer,
      { say: sayOne },
      release?.calibration.guarantee,
    );
  };
  const today = dayOf(ports.clock.now());
  listener.onStart(id, release?.id ?? null);

  // Normalised text, language, the turns it leans on.
  const question = ask(withChoice(turn), ports.redactMessage, {
    names: policy.redaction?.names,
    keywords: release?.snapshot.keywords,
    thesaurus: release?.thesaurus,
    asked: release?.asked,
    languages: release === undefined ? undefined : languagesOf(release.snapshot, turn.audiences),
  });
  if (release !== undefined && languagesOf(release.snapshot, turn.audiences).has(question.language)) spoken = question.language;
  const guarded = guard(question); // an admitted question; or a refusal, a phrase, a hand-over
  const settle = ({ phrases, ...settled }: Extract<typeof guarded, { kind: 'settled' }>): Answer =>
    finish({ ...settled, phrases: say(...phrases) });
  // What only a person can see does not silence what else was asked.
  if (guarded.kind === 'settled' && (guarded.reason !== 'account-specific' || release === undefined)) return settle(guarded);
  if (release === undefined)
    return finish({
      outcome: 'abstained',
      reason: 'nothing-published',
      phrases: say('abstained.nothing-published', 'offer-person'),
      offersPerson: true,
    });

  const find = (asked: AdmittedQuestion): Promise<Found> =>
    findEvidence(
      asked,
      release,
      (phase) => {
        listener.onPhase(phase);
      },
      signal,
      today,
    );
  const grounded = (
    said: Omit<SaidPart, 'words'>,
    measured: { readonly confidence: number; readonly answerability: number },
    why: readonly string[],
    more: Pick<Labelled, 'nearest'> & { readonly parts?: readonly AnswerPart[]; readonly phrases?: readonly Phrase[] } = {},
  ): Answer => {
    const due = overdue(said.citations, today);
    const isWeakened = due.length > 0 || said.hasConflict;
    return finish({
      ...more,
      confidence: measured.confidence,
      answerability: measured.answerability,
      isCalibrated: release.calibration.isOwn,
      outcome: 'grounded',
      isWeakened: isWeakened || said.refused.length > 0,
      phrases: [...(more.phrases ?? []), ...(said.hasConflict ? say('conflict') : [])],
      claims: said.claims,
      citations: said.citations,
      why: [
        ...why,
        ...explainOverdue(due),
        ...(said.hasConflict ? [explainConflict(said.citations)] : []),
        ...explainRefused(said.refused),
      ],
      followUps: followUps(question, said.citations, release.knownQuestions),
      offersPerson:
        measured.confidence < policy.answer.highFrom ||
        isWeakened ||
        more.parts?.some(({ phrases }) => phrases.length > 0) === true ||
        SPEAKS_OF_PEOPLE.test(question.text),
    });
  };

  // Several questions in one message, each with evidence of its own; where none has any, the message is read as a whole.
  const asked = askedParts(question);
  const found: (Found | undefined)[] = [];
  for (const part of asked) found.push('question' in part ? await find(part.question) : undefined);
  if (found.some((part) => part?.grounding.kind === 'evidence')) {
    lap('evidence');
    const said = await answerParts(asked, found, policy, ports, listener, signal);
    lap('answer');
    signal.throwIfAborted();
    const parts = said.parts.map((part) => ({ ...part, phrases: say(...part.phrases) }));
    if (said.claims.length > 0)
      return grounded(said, said, explainParts(said.parts, said.citations), { parts, nearest: nearestPages(said.nearest) });
  }

  if (guarded.kind === 'settled') return settle(guarded);

  const whole = await find(guarded.question);
  const { retrieved, grounding } = whole;
  lap('evidence');
  const measured = { confidence: grounding.confidence, answerability: grounding.answerability, isCalibrated: release.calibration.isOwn };

  // What the question takes for granted and a sentence denies is not agreed with: that sentence is the answer.
  const denied = await findDenial(guarded.question, whole, find);
  if (denied !== undefined) {
    const denying = await answerPart(
      guarded.question,
      denied.grounding,
      { maxClaims: 1, maxWords: MAX_ANSWER_WORDS },
      policy,
      ports,
      listener,
      signal,
    );
    lap('answer');
    signal.throwIfAborted();
    if (denying.claims.length > 0)
      return grounded(denying, denied.grounding, [explainDenied(premiseOf(guarded.question.modelText) ?? denied.premise)], {
        phrases: say('premise-denied'),
      });
  }

  const abstain = (reason: 'unverifiable' | Extract<typeof grounding, { kind: 'abstention' }>['reason']): Answer =>
    finish({
      ...measured,
      outcome: 'abstained',
      reason,
      phrases: say(`abstained.${reason}`, 'offer-person'),
      nearest: nearestPages(retrieved.candidates),
      offersPerson: true,
    });
  if (grounding.kind === 'abstention') {
    const languages = foreignTo(question, release.snapshot);
    if (languages === undefined) return abstain(grounding.reason);
    const sayIn = (id: string, values?: Readonly<Record<string, string>>): Phrase => ports.phrases.sayIn(question.language, id, values);
    const language = languages.map((one) => sayIn(`languages.${one}`).text).join(', ');
    return finish({
      ...measured,
      outcome: 'abstained',
      reason: 'other-language',
      phrases: [sayIn('abstained.other-language', { language }), sayIn('offer-person')],
      nearest: nearestPages(retrieved.candidates),
      offersPerson: true,
    });
  }

  const ambiguity = ambiguityOf(guarded.question, whole);
  if (ambiguity !== undefined) {
    const [one, other] = ambiguity.choices;
    return finish({
      ...measured,
      outcome: 'clarifying',
      phrases: [sayOne('clarify', { one, other })],
      followUps: ambiguity.choices,
      offersPerson: SPEAKS_OF_PEOPLE.test(question.text),
    });
  }

  const limits = { maxClaims: policy.answer.maxClaims, maxWords: MAX_ANSWER_WORDS };
  const said = await answerPart(guarded.question, grounding, limits, policy, ports, listener, signal);
  lap('answer');
  signal.throwIfAborted();
  if (said.claims.length === 0) return abstain('unverifiable');
  return grounded(said, grounding, explain(guarded.question, retrieved.concepts, retrieved.candidates, said.citations, grounding.features));
}
