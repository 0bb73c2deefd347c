import type { WireMessage } from '../../core/wire/http.js';

/**
 * Adds messages to a list that is sorted by `seq` and holds each id once. The same message may come twice, from a fact
 * and from a catch-up; the fuller of two copies wins, so the order of arrival does not matter.
 */
export function mergeMessages(known: readonly WireMessage[], incoming: readonly WireMessage[]): readonly WireMessage[] {
  if (incoming.length === 0) return known;
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of incoming) {
    const earlier = byId.get(message.id);
    byId.set(message.id, earlier === undefined ? message : fuller(earlier, message));
  }
  return [...byId.values()].sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
}

/** Stored messages are immutable; copies differ only in whether an answer or a vote had been attached yet. */
function fuller(a: WireMessage, b: WireMessage): WireMessage {
  const answer = a.answer ?? b.answer;
  const vote = a.vote ?? b.vote;
  return { ...a, ...(answer === undefined ? {} : { answer }), ...(vote === undefined ? {} : { vote }) };
}
