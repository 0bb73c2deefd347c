import { Router } from 'express';
import { sessionRequest } from '../../core/wire/http.js';
import { parse } from '../../core/wire/parse.js';
import { addressOf, type HttpContext } from './context.js';
import { presentConfig, presentSession } from './present.js';

/** POST /sessions: a visitor's first request, and the one that renews the token. */
export function sessionRoutes(context: HttpContext): Router {
  const { ports } = context.desk;
  return Router().post('/sessions', async (request, response) => {
    await context.limits.session(addressOf(request));
    const session = await context.openVisitorSession(parse(sessionRequest, request.body));
    const current = await ports.storage.conversations.findCurrent(session.visitorId);
    response.status(201).json(presentSession(session, current, presentConfig(ports.policy(), ports.clock.now())));
  });
}
