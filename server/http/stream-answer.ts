import type { Response } from 'express';
import type { VisitorId } from '../../core/domain/ids.js';
import type { BusEvent } from '../../core/ports/bus.js';
import type { Asked } from '../desk/ask-question.js';
import type { Desk } from '../desk/open-desk.js';
import { presentAccepted, presentAnswer, presentLiveClaim, presentConversation } from './present.js';

/** Longer than the longest answer (server/desk/answer-pending.ts). */
const MAX_STREAM_MS = 90_000;

/**
 * Asks, and sends what follows as server-sent events (HTML Standard, 9.2): `accepted`, then `answer.phase`, `answer.claim`,
 * `answer.given`; or `escalation.changed` when a person has the conversation, which ends the stream too.
 */
export async function streamAnswer(desk: Desk, visitorId: VisitorId, asked: Asked, response: Response): Promise<void> {
  // Heard from before the question is stored: the first phase may come before its acknowledgement.
  const early: BusEvent[] = [];
  let listener = (event: BusEvent): void => void early.push(event);
  const unsubscribe = desk.ports.bus.subscribe((event) => {
    if (event.visitorId === visitorId) listener(event);
  });
  try {
    const { message, isDuplicate } = await desk.ask(visitorId, asked);
    response
      .status(200)
      .set({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    let isOver = false;
    const send = (event: string, data: unknown): void => {
      if (!isOver) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    send('accepted', presentAccepted(message, isDuplicate));

    await new Promise<void>((done) => {
      const resolve = (): void => {
        clearTimeout(timer);
        // The stored answer and the live one may both be found; it is sent once.
        isOver = true;
        done();
      };
      const timer = setTimeout(resolve, MAX_STREAM_MS);
      response.on('close', resolve);
      listener = (event) => {
        const conversationId = event.conversationId;
        if (conversationId !== message.conversationId) return;
        if (event.kind === 'answer-phase' && event.messageId === message.id) {
          send('answer.phase', { conversationId, messageId: event.messageId, phase: event.phase });
        } else if (event.kind === 'answer-claim' && event.messageId === message.id) {
          send('answer.claim', {
            conversationId,
            messageId: event.messageId,
            answerId: event.answerId,
            ...presentLiveClaim(event.claim),
          });
        } else if (event.kind === 'answer-given' && event.message.answersMessageId === message.id && event.message.answer !== null) {
          send('answer.given', {
            conversationId,
            seq: event.message.seq,
            messageId: event.message.id,
            answer: presentAnswer(event.message.answer),
          });
          resolve();
        } else if (event.kind === 'escalation-changed' && event.conversation.ownerId !== null) {
          send('escalation.changed', { conversationId, seq: event.message.seq, conversation: presentConversation(event.conversation) });
          resolve();
        }
      };
      for (const event of early.splice(0)) listener(event);
      void endWithStored(desk, message.conversationId, message.id, message.seq, send).then((hasEnded) => hasEnded && resolve(), resolve);
    });
    response.end();
  } finally {
    unsubscribe();
  }
}

/** A question asked again may have its answer already, and with a person on it nothing will come. */
async function endWithStored(
  desk: Desk,
  conversationId: Parameters<Desk['ports']['storage']['conversations']['find']>[0],
  messageId: string,
  seq: number,
  send: (event: string, data: unknown) => void,
): Promise<boolean> {
  const { conversations } = desk.ports.storage;
  const later = await conversations.listMessages(conversationId, { afterSeq: seq, limit: 100, visibleTo: 'visitor' });
  const given = later.find((candidate) => candidate.answersMessageId === messageId);
  if (given?.answer != null) {
    send('answer.given', { conversationId, seq: given.seq, messageId: given.id, answer: presentAnswer(given.answer) });
    return true;
  }
  const conversation = await conversations.find(conversationId);
  if (conversation === undefined || conversation.ownerId === null) return false;
  send('escalation.changed', { conversationId, seq: conversation.lastSeq, conversation: presentConversation(conversation) });
  return true;
}
