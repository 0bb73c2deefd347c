import type { WidgetConfig, WireCitation } from '../../core/wire/http.js';
import { ClaimList } from '../parts/claim-list.js';
import type { LiveAnswer } from './conversation-state.js';
import { strings } from './strings/en.js';
import { TurnHead } from './turn-head.js';

interface LiveTurnProps {
  readonly live: LiveAnswer;
  readonly config: WidgetConfig;
  onCite(citation: WireCitation): void;
  /** Absent where stopping is not possible. */
  readonly onStop?: (() => void) | undefined;
}

/** An answer in the making: its checked sentences so far, and what the assistant is doing now. */
export function LiveTurn({ live, config, onCite, onStop }: LiveTurnProps) {
  const claims = Object.entries(live.claims)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, claim]) => claim);
  return (
    <div class="turn assistant live">
      <TurnHead name={config.assistantName} />
      <ClaimList claims={claims} parts={live.parts} citations={live.citations} chipLabel={strings.citationChip} onOpen={onCite} />
      <p class="phase">
        <span class="dots" aria-hidden="true" />
        {strings.phases[live.phase]}…
        {onStop !== undefined && (
          <button type="button" class="button quiet small stop" onClick={onStop}>
            {strings.stopAnswer}
          </button>
        )}
      </p>
    </div>
  );
}
