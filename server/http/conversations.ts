import { Router } from 'express';
import { askRequest, messagesQuery } from '../../core/wire/http.js';
import { parse } from '../../core/wire/parse.js';
import { getOwnConversation } from '../desk/open-conversation.js';
import { readConversation } from '../desk/read-conversation.js';
import { visitorOf, type HttpContext } from './context.js';
import { presentAccepted, presentPage } from './present.js';
import { streamAnswer } from './stream-answer.js';

/** A conversation that does not exist yet is called this in its address. */
export const NEW = 'new';

/** Messages of a conversation: reading them, and asking without a socket. */
export function conversationRoutes(context: HttpContext): Router {
  const { desk } = context;
  return Router()
    .get('/conversations/:id/messages', async (request, response) => {
      const visitor = await visitorOf(context, request);
      const conversation = await getOwnConversation(desk.ports, visitor.visitorId, request.params.id);
      const query = parse(messagesQuery, request.query);
      response.json(presentPage(await readConversation(desk.ports, conversation, { ...query, visibleTo: 'visitor' })));
    })
    .post('/conversations/:id/messages', async (request, response) => {
      const visitor = await visitorOf(context, request);
      await context.limits.question(visitor.visitorId);
      const { conversationId: _, ...asked } = parse(askRequest, request.body);
      const { id } = request.params;
      const question = { ...asked, conversationId: id === NEW ? undefined : id };
      if (request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream') {
        return streamAnswer(desk, visitor.visitorId, question, response);
      }
      const { message, isDuplicate } = await desk.ask(visitor.visitorId, question);
      response.status(202).json(presentAccepted(message, isDuplicate));
    });
}
