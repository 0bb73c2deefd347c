import type { EarlierTurn } from '../../core/domain/answer.js';
import type { Message } from '../../core/domain/conversation.js';
import type { Storage } from '../../core/ports/storage.js';

const MAX_TURNS = 12;
/** Events and notes stand between turns; this many messages back are looked at. */
const LOOK_BACK = 60;

/** What was said before a message, oldest first, redacted, from our own store and never from the client. */
export async function earlierTurns(storage: Storage, message: Message): Promise<readonly EarlierTurn[]> {
  const afterSeq = Math.max(0, message.seq - 1 - LOOK_BACK);
  const before = await storage.conversations.listMessages(message.conversationId, { afterSeq, limit: LOOK_BACK, visibleTo: 'visitor' });
  return before
    .filter(({ seq }) => seq < message.seq)
    .flatMap(toTurn)
    .slice(-MAX_TURNS);
}

function toTurn(message: Message): readonly EarlierTurn[] {
  if (message.kind === 'visitor' || message.kind === 'agent') return [{ role: message.kind, text: message.text }];
  if (message.kind !== 'assistant' || message.text === '') return [];
  const quoted = message.answer?.citations.map(({ revision, start, end }) => ({ revision, start, end })) ?? [];
  const choices = message.answer?.outcome === 'clarifying' ? message.answer.followUps : undefined;
  return [
    {
      role: 'assistant',
      text: message.text,
      ...(quoted.length === 0 ? {} : { quoted }),
      ...(choices === undefined ? {} : { choices }),
    },
  ];
}
