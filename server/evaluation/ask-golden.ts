/** Asks golden questions as a visitor would, and judges the answers; one judgement for the gate, the comparison and `eval golden`. */
import type { Answer } from '../../core/domain/answer.js';
import type { RevisionId } from '../../core/domain/ids.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Composer } from '../../core/ports/composer.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';
import { answerQuestion } from '../answer/answer-question.js';
import { openPhrases } from '../answer/phrases.js';
import type { Release } from '../answer/release.js';
import type { VerifyPorts } from '../answer/verify.js';
import type { GoldenQuestion } from './golden-question.js';

/** What came of a question: enough to judge it under other expectations later, and nothing that differs from run to run. */
export interface GoldenAnswer {
  readonly outcome: Answer['outcome'];
  readonly reason?: Answer['reason'];
  readonly offersPerson: boolean;
  /** The claims, joined; empty when nothing was claimed. */
  readonly text: string;
  /** Ids of the documents quoted, in order, once each. */
  readonly documents: readonly string[];
  /** Share of citations whose quote stands in the stored revision to the letter; 1 where nothing is cited. */
  readonly exact: number;
  /** True when every claim is made of quotes and nothing else. */
  readonly isQuoted: boolean;
}

export interface GoldenPorts extends VerifyPorts {
  readonly clock: Clock;
  readonly composer: Composer;
  redactMessage(text: string): string;
}

type Asked = Pick<GoldenQuestion, 'text' | 'history' | 'audience' | 'language'>;
const QUIET = { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined };

export async function askGolden(question: Asked, release: Release, ports: GoldenPorts, signal: AbortSignal): Promise<GoldenAnswer> {
  const turn = {
    text: question.text,
    history: question.history,
    audiences: [...new Set(['public', question.audience])],
    locale: question.language,
  };
  const answer = await answerQuestion(turn, release, release.policy, { ...ports, phrases: openPhrases('en') }, QUIET, signal);
  let exact = 0;
  for (const citation of answer.citations) {
    const revision = await ports.findRevision(citation.revision as RevisionId);
    if (revision?.text.slice(citation.start, citation.end) === citation.quote) exact += 1;
  }
  const quotes = new Map(answer.citations.map((citation) => [citation.n, citation.quote]));
  return {
    outcome: answer.outcome,
    ...(answer.reason === undefined ? {} : { reason: answer.reason }),
    offersPerson: answer.offersPerson,
    text: answer.claims.map((claim) => claim.text).join(' '),
    documents: [...new Set(answer.citations.map((citation) => citation.documentId))],
    exact: answer.citations.length === 0 ? 1 : exact / answer.citations.length,
    isQuoted: answer.claims.every((claim) => claim.text === claim.citations.map((n) => quotes.get(n)).join(' ')),
  };
}

/** True when the answer quotes one of the documents the question expects. */
export function citesExpected(question: GoldenQuestion, answer: GoldenAnswer): boolean {
  return answer.outcome === 'grounded' && question.documents.some((path) => answer.documents.includes(documentIdOf(path)));
}

/** Facts of the question that the answer does not say. */
export function missingFacts(question: GoldenQuestion, answer: GoldenAnswer): string[] {
  const said = answer.text.toLowerCase();
  return question.facts.filter((fact) => !said.includes(fact.toLowerCase()));
}

/** @returns undefined when the answer is right, else why it is not, in a few words */
export function faultOf(question: GoldenQuestion, answer: GoldenAnswer): string | undefined {
  switch (question.expect) {
    case 'answered': {
      if (answer.outcome !== 'grounded') return `not answered (${answer.reason ?? answer.outcome})`;
      if (!citesExpected(question, answer)) return `quotes none of ${question.documents.join(', ')}`;
      if (answer.exact < 1) return 'quotes words that do not stand in the document';
      const missing = missingFacts(question, answer);
      return missing.length === 0 ? undefined : `does not say ${missing.map((fact) => `"${fact}"`).join(', ')}`;
    }
    case 'abstained':
      return answer.outcome === 'abstained' || answer.outcome === 'refused' ? undefined : `${answer.outcome}, where it must abstain`;
    case 'refused':
      return answer.outcome === 'refused' ? undefined : `${answer.outcome}, where it must refuse`;
    case 'person':
      return answer.offersPerson ? undefined : 'offers no person';
  }
}
