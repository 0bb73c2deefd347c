import { Router, type Request, type Response } from 'express';
import type { Conversation } from '../../core/domain/conversation.js';
import { transcriptQuery } from '../../core/wire/http.js';
import { parse } from '../../core/wire/parse.js';
import { deliverTranscript } from '../desk/deliver-transcript.js';
import { getOwnConversation } from '../desk/open-conversation.js';
import type { Desk } from '../desk/open-desk.js';
import { readWhole } from '../desk/read-conversation.js';
import { visitorOf, type HttpContext } from './context.js';

/** GET /conversations/:id/transcript?format= */
export function transcriptRoutes(context: HttpContext): Router {
  return Router().get('/conversations/:id/transcript', async (request, response) => {
    const visitor = await visitorOf(context, request);
    const conversation = await getOwnConversation(context.desk.ports, visitor.visitorId, request.params.id);
    await sendTranscript(context.desk, conversation, request, response);
  });
}

export async function sendTranscript(desk: Desk, conversation: Conversation, request: Request, response: Response): Promise<void> {
  const { format } = parse(transcriptQuery, request.query);
  const { assistantName, companyName } = desk.ports.policy();
  // A host that is no host gives links that lead nowhere else than here.
  const host = request.get('host') ?? '';
  const baseUrl = `${request.protocol}://${/^[\w.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/iu.test(host) ? host : 'localhost'}`;
  const messages = await readWhole(desk.ports, conversation, 'visitor');
  const transcript = deliverTranscript(format, conversation, messages, { assistantName, companyName, baseUrl });
  response
    .set({
      'content-type': transcript.contentType,
      'content-disposition': `attachment; filename="${transcript.fileName}"`,
      'cache-control': 'no-store',
    })
    .send(transcript.body);
}
