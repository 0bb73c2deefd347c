import type { Answer } from '../../core/domain/answer.js';
import type { AnswerId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { RedactMessage } from '../../core/redaction/redact-message.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Composer } from '../../core/ports/composer.js';
import { ask } from './ask.js';
import { explainConflict, withOtherSide } from './conflicts.js';
import { explain, explainRefused } from './explain.js';
import { findEvidence } from './find-evidence.js';
import { followUps } from './follow-ups.js';
import { guard } from './guard.js';
import { label, type Labelled, nearestPages } from './label.js';
import type { Phrases } from './phrases.js';
import type { Release } from './release.js';
import { dayOf, overdue, withinLicence } from './standing.js';
import type { AnswerListener, Turn } from './turn.js';
import { verify, type VerifyPorts } from './verify.js';

export interface AnswerPorts extends VerifyPorts {
  readonly clock: Clock;
  readonly composer: Composer;
  readonly phrases: Phrases;
  readonly redactMessage: RedactMessage;
}

const MAX_ANSWER_WORDS = 90;
/** A message that speaks of people may be a wish for one in words the guard does not know: then one is offered, however sure the answer. */
const SPEAKS_OF_PEOPLE =
  /\b(?:persons?|people|humans?|someone|somebody|anyone|anybody|agents?|operators?|representatives?|reps?|staff|team|colleagues?|employees?|advis[eo]rs?|managers?|supervisors?|talk|speak|call|phone|ring|contact|reach|support|complain|complaint|bots?|robots?)\b/iu;

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
  const say = (...phraseIds: readonly string[]) =>
    phraseIds.map((phraseId) => ports.phrases.say(phraseId, { company: policy.companyName }));
  const finish = (made: Omit<Labelled, 'id' | 'model' | 'releaseId' | 'timings'>): Answer => {
    lap('total');
    return label({ ...made, id, model: ports.composer.id, releaseId: release?.id ?? null, timings }, policy.answer, ports.phrases);
  };
  const today = dayOf(ports.clock.now());
  listener.onStart(id, release?.id ?? null);

  // Normalised text, language, the turns it leans on.
  const question = ask(turn, ports.redactMessage, { names: policy.redaction?.names, keywords: release?.snapshot.keywords });
  const guarded = guard(question); // an admitted question; or a refusal, a phrase, a hand-over
  if (guarded.kind === 'settled') return finish({ ...guarded, phrases: say(...guarded.phrases) });
  if (release === undefined)
    return finish({
      outcome: 'abstained',
      reason: 'nothing-published',
      phrases: say('abstained.nothing-published', 'offer-person'),
      offersPerson: true,
    });

  const { retrieved, grounding } = await findEvidence(
    guarded.question,
    release,
    (phase) => {
      listener.onPhase(phase);
    },
    signal,
    today,
  );
  lap('evidence');
  const measured = { confidence: grounding.confidence, answerability: grounding.answerability, isCalibrated: release.calibration.isOwn };
  const abstain = (reason: 'unverifiable' | Extract<typeof grounding, { kind: 'abstention' }>['reason']): Answer =>
    finish({
      ...measured,
      outcome: 'abstained',
      reason,
      phrases: say(`abstained.${reason}`, 'offer-person'),
      nearest: nearestPages(retrieved.candidates),
      offersPerson: true,
    });
  if (grounding.kind === 'abstention') return abstain(grounding.reason);

  listener.onPhase('writing');
  const drafts = ports.composer.compose(
    { ...guarded.question, text: guarded.question.modelText },
    grounding.evidence,
    { maxClaims: policy.answer.maxClaims, maxWords: MAX_ANSWER_WORDS },
    signal,
  );
  listener.onPhase('checking');
  const conflict: { isFound: boolean } = { isFound: false };
  const bothSides = withOtherSide(drafts, grounding.evidence, () => {
    conflict.isFound = true;
  });
  const verified = await verify(
    withinLicence(bothSides, grounding.evidence, policy.answer.shortQuoteWords),
    grounding.evidence,
    ports,
    (claim) => {
      listener.onClaim(claim);
    },
    signal,
  ); // each against its citation, before it is shown
  lap('answer');
  signal.throwIfAborted();
  if (verified.claims.length === 0) return abstain('unverifiable');
  const due = overdue(verified.citations, today);
  return finish({
    ...measured,
    outcome: 'grounded',
    isWeakened: due.length > 0 || conflict.isFound || verified.refused.length > 0,
    phrases: conflict.isFound ? say('conflict') : [],
    claims: verified.claims,
    citations: verified.citations,
    why: [
      ...explain(guarded.question, retrieved.concepts, retrieved.candidates, verified.citations, grounding.features),
      ...due.map(({ title, reviewBy }) => `“${title}” was due for review on ${reviewBy}, so the answer counts as less well supported.`),
      ...(conflict.isFound ? [explainConflict(verified.citations)] : []),
      ...explainRefused(verified.refused),
    ],
    followUps: followUps(guarded.question, verified.citations, release.knownQuestions),
    offersPerson:
      grounding.confidence < policy.answer.highFrom || due.length > 0 || conflict.isFound || SPEAKS_OF_PEOPLE.test(guarded.question.text),
  });
}
