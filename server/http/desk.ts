import { Router, type Request, type Response } from 'express';
import type { Conversation } from '../../core/domain/conversation.js';
import type { ConversationId } from '../../core/domain/ids.js';
import { AppError } from '../../core/domain/errors.js';
import { deskWriteRequest, messagesQuery, setupRequest, signInRequest } from '../../core/wire/http.js';
import { parse } from '../../core/wire/parse.js';
import { requirePermission } from '../accounts/permissions.js';
import { STAFF_SESSION_LIFETIME_MS, type SignedIn } from '../accounts/staff-accounts.js';
import { getConversation } from '../desk/open-conversation.js';
import type { Agent } from '../desk/ports.js';
import { findContact, readConversation } from '../desk/read-conversation.js';
import { addressOf, staffOf, STAFF_COOKIE, type HttpContext } from './context.js';
import { presentDeskConversation, presentMove, presentQueueEntry, presentStaff, presentWritten } from './present.js';
import { sendTranscript } from './transcript.js';

/** Signing in and out, the queue, and what an agent does with a conversation; addresses in core/wire/http.ts. */
export function deskRoutes(context: HttpContext): Router {
  const { desk, staff, limits } = context;
  const { storage } = desk.ports;
  const router = Router();

  // Only the server's own pages sign in: a cookie would travel with a request from a listed website, too.
  router.use(['/auth', '/desk'], (request, _response, next) => {
    if (!context.origins.isOwn(request.get('origin'), request.get('host'))) {
      throw new AppError('origin-not-allowed', 'The desk works on the pages of its own server only.');
    }
    next();
  });

  router.use('/desk', (request, _response, next) => {
    staffOf(context, request)
      .then(({ staff: { role } }) => {
        requirePermission(role, 'converse');
        next();
      })
      .catch(next);
  });

  router
    .post('/auth/setup', async (request, response) => {
      const address = addressOf(request);
      await limits.signIn('setup', address);
      const session = await staff.setUp(parse(setupRequest, request.body));
      sendSession(request, response.status(201), session);
    })
    .post('/auth/sign-in', async (request, response) => {
      const { login, password } = parse(signInRequest, request.body);
      const address = addressOf(request);
      await limits.signIn(login, address);
      const session = await staff.signIn(login, password);
      await limits.signedIn(login, address);
      sendSession(request, response, session);
    })
    .get('/auth/me', async (request, response) => {
      response.json(presentStaff(await staffOf(context, request)));
    })
    .post('/auth/sign-out', async (request, response) => {
      const session = await staffOf(context, request);
      await staff.signOut(session);
      context.onSignedOut(session.tokenHash);
      response.clearCookie(STAFF_COOKIE, cookieOptions(request)).status(204).end();
    });

  router
    .get('/desk/queue', async (request, response) => {
      await staffOf(context, request);
      response.json({ entries: (await storage.conversations.listQueue()).map(presentQueueEntry) });
    })
    .get('/desk/conversations/:id', async (request, response) => {
      const session = await staffOf(context, request);
      const conversation = await getConversation(desk.ports, request.params.id);
      const query = parse(messagesQuery, { limit: 500, ...request.query });
      const page = await readConversation(desk.ports, conversation, { ...query, visibleTo: 'staff' });
      response.json(presentDeskConversation(page, await findContact(desk.ports, conversation, session.staff.id)));
    })
    .get('/desk/conversations/:id/transcript', async (request, response) => {
      await staffOf(context, request);
      await sendTranscript(desk, await getConversation(desk.ports, request.params.id), request, response);
    });

  const moves: Readonly<Record<string, (agent: Agent, id: ConversationId) => Promise<Conversation>>> = {
    take: desk.take,
    release: desk.release,
    'hand-back': desk.handBack,
    resolve: desk.resolve,
  };
  for (const [name, move] of Object.entries(moves)) {
    router.post(`/desk/conversations/:id/${name}`, async (request, response) => {
      const session = await staffOf(context, request);
      response.json(presentMove(await move(session.staff, request.params['id'] as ConversationId)));
    });
  }
  for (const [name, write] of Object.entries({ reply: desk.reply, note: desk.note })) {
    router.post(`/desk/conversations/:id/${name}`, async (request, response) => {
      const session = await staffOf(context, request);
      const written = parse(deskWriteRequest, request.body);
      response
        .status(201)
        .json(presentWritten(await write(session.staff, { ...written, conversationId: request.params['id'] as ConversationId })));
    });
  }
  return router;
}

function sendSession(request: Request, response: Response, session: SignedIn): void {
  response
    .cookie(STAFF_COOKIE, session.token, { ...cookieOptions(request), maxAge: STAFF_SESSION_LIFETIME_MS })
    .json(presentStaff(session));
}

function cookieOptions(request: Request) {
  // A proxy that ended TLS says so; believing it wrongly only makes the cookie stricter.
  const isSecure = request.secure || request.get('x-forwarded-proto') === 'https';
  return { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/' } as const;
}
