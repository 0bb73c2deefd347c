import type { WireMessage } from '../../core/wire/http.js';
import { showTime } from '../parts/show-time.js';
import { strings } from './strings/en.js';

/** Words of a person, under that person's name and without an AI badge. */
export function AgentTurn({ message }: { readonly message: WireMessage }) {
  return (
    <div class="turn agent">
      <p class="turn-head">
        <strong>{message.authorName ?? strings.somebody}</strong> <span class="badge person">{strings.personBadge}</span>{' '}
        <time dateTime={message.at}>{showTime(message.at)}</time>
      </p>
      <p class="bubble">{message.text}</p>
    </div>
  );
}
