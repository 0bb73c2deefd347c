import { Router } from 'express';
import { personRequest, type PersonRequest } from '../../core/wire/http.js';
import { parse } from '../../core/wire/parse.js';
import type { VisitorId } from '../../core/domain/ids.js';
import type { PersonStatus } from '../desk/escalate.js';
import { getOwnConversation, openConversation } from '../desk/open-conversation.js';
import type { Desk } from '../desk/open-desk.js';
import { visitorOf, type HttpContext } from './context.js';
import { NEW } from './conversations.js';
import { presentConversation, presentPerson } from './present.js';

/** POST /conversations/:id/person asks for one; DELETE takes it back. */
export function personRoutes(context: HttpContext): Router {
  const { desk } = context;
  return Router()
    .post('/conversations/:id/person', async (request, response) => {
      const visitor = await visitorOf(context, request);
      const { id } = request.params;
      const wanted = { ...parse(personRequest, request.body ?? {}), conversationId: id === NEW ? undefined : id };
      response.json(presentPerson(await requestPerson(desk, visitor.visitorId, wanted)));
    })
    .delete('/conversations/:id/person', async (request, response) => {
      const visitor = await visitorOf(context, request);
      const own = await getOwnConversation(desk.ports, visitor.visitorId, request.params.id);
      response.json({ conversation: presentConversation(await desk.cancel(own.id)) });
    });
}

/** A person for the visitor's conversation, which is opened when there is none. */
export async function requestPerson(
  desk: Desk,
  visitorId: VisitorId,
  wanted: Omit<PersonRequest, 'conversationId'> & { readonly conversationId?: string | undefined },
): Promise<PersonStatus> {
  const conversation =
    wanted.conversationId === undefined
      ? await openConversation(desk.ports, visitorId, 'en')
      : await getOwnConversation(desk.ports, visitorId, wanted.conversationId);
  const { contact } = wanted;
  return desk.escalate({
    conversationId: conversation.id,
    reason: wanted.reason,
    contact:
      contact === undefined ? undefined : { address: contact.address, ...(contact.name === undefined ? {} : { name: contact.name }) },
  });
}
