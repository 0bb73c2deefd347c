import type { Feedback } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { AnswerId, VisitorId } from '../../core/domain/ids.js';
import type { DeskPorts } from './ports.js';

/** A visitor's verdict on an answer of their own; the last one counts. The comment is redacted. Throws `unknown-answer`. */
export function createGiveFeedback(ports: DeskPorts) {
  return async (
    visitorId: VisitorId,
    given: {
      readonly answerId: string;
      readonly vote: Feedback['vote'];
      readonly reasons: Feedback['reasons'];
      readonly comment?: string | undefined;
    },
  ): Promise<void> => {
    const { conversations } = ports.storage;
    const message = await conversations.findMessageByAnswer(given.answerId as AnswerId);
    const conversation = message === undefined ? undefined : await conversations.find(message.conversationId);
    if (conversation === undefined || conversation.visitorId !== visitorId) {
      throw new AppError('unknown-answer', 'This visitor was given no such answer.');
    }
    const comment = given.comment?.trim() ?? '';
    await conversations.saveFeedback({
      answerId: given.answerId as AnswerId,
      conversationId: conversation.id,
      vote: given.vote,
      reasons: [...new Set(given.reasons)],
      comment: comment === '' ? null : ports.redactMessage(comment),
      createdAt: ports.clock.now(),
    });
  };
}
