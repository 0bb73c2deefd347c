import type { WidgetConfig, WireAnswer, WireCitation } from '../../core/wire/http.js';
import { ClaimList } from '../parts/claim-list.js';
import { SupportMark } from '../parts/support-mark.js';
import { AnswerActions } from './answer-actions.js';
import type { ChatClient } from './chat-client.js';
import { NearestPages } from './nearest-pages.js';
import { strings } from './strings/en.js';
import { TurnHead } from './turn-head.js';

interface AssistantTurnProps {
  readonly client: ChatClient;
  readonly config: WidgetConfig;
  readonly baseUrl: string;
  readonly answer: WireAnswer;
  readonly at: string;
  readonly vote: 'up' | 'down' | undefined;
  /** The newest turn carries the suggestions of what to ask next. */
  readonly isLast: boolean;
  readonly canAskPerson: boolean;
  onCite(citation: WireCitation): void;
}

const LEVELS = { high: 3, medium: 2, low: 1 } as const;

/** A stored turn of the assistant, whatever became of the question. */
export function AssistantTurn({ client, config, baseUrl, answer, at, vote, isLast, canAskPerson, onCite }: AssistantTurnProps) {
  const hasClaims = answer.claims.length > 0;
  const isAbstained = answer.outcome === 'abstained';
  return (
    <div class={`turn assistant ${answer.outcome}`}>
      <TurnHead name={config.assistantName} at={at} />
      {answer.phrases.map((phrase) => (
        <p key={phrase.id} class="phrase">
          {phrase.text}
        </p>
      ))}
      {answer.outcome === 'held' && answer.phrases.length === 0 && <p class="phrase">{strings.heldTitle}</p>}
      <ClaimList
        claims={answer.claims}
        parts={answer.parts}
        citations={answer.citations}
        chipLabel={strings.citationChip}
        onOpen={onCite}
      />
      {(hasClaims || isAbstained) && <Support answer={answer} showPercentage={config.showPercentage} />}
      <NearestPages nearest={answer.nearest} baseUrl={baseUrl} />
      {answer.offersPerson && canAskPerson && (
        <button type="button" class="button small offer" onClick={() => void client.requestPerson().catch(() => undefined)}>
          {strings.talkToPerson}
        </button>
      )}
      {(hasClaims || isAbstained) && <AnswerActions client={client} answer={answer} vote={vote} />}
      {answer.why.length > 0 && (
        <details class="why">
          <summary>{strings.why}</summary>
          <ul>
            {answer.why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p class="disclosure">{answer.disclosure}</p>
        </details>
      )}
      {isLast && answer.followUps.length > 0 && (
        <div class="suggestions" role="group" aria-label={answer.outcome === 'clarifying' ? strings.clarifyTitle : strings.followUps}>
          <h3>{answer.outcome === 'clarifying' ? strings.clarifyTitle : strings.followUps}</h3>
          {answer.followUps.map((question) => (
            <button key={question} type="button" class="suggestion" onClick={() => client.send(question)}>
              {question}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Support({ answer, showPercentage }: { readonly answer: WireAnswer; readonly showPercentage: boolean }) {
  if (answer.claims.length === 0) return <SupportMark level={0} words={strings.support.none} />;
  const { score, band, isCalibrated } = answer.confidence;
  // A number nobody has measured would be a promise nobody has checked: then the words stand alone.
  const percentage = showPercentage && isCalibrated ? `${Math.round(score * 100)} %` : undefined;
  return (
    <SupportMark
      level={LEVELS[band]}
      words={strings.support[band]}
      percentage={percentage}
      meaning={percentage === undefined ? undefined : strings.supportMeaning(percentage)}
    />
  );
}
