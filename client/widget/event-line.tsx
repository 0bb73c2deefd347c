import type { WireMessage } from '../../core/wire/http.js';
import { strings } from './strings/en.js';

/** What happened to the conversation, in one line; words this version does not know are not shown. */
export function EventLine({ message }: { readonly message: WireMessage }) {
  const words =
    message.authorName !== undefined && message.text === 'agent-joined'
      ? strings.joinedByName(message.authorName)
      : strings.events[message.text];
  return words === undefined ? null : <p class="event">{words}</p>;
}
