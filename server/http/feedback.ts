import { Router } from 'express';
import { feedbackRequest } from '../../core/wire/http.js';
import { parse } from '../../core/wire/parse.js';
import { visitorOf, type HttpContext } from './context.js';

/** POST /answers/:id/feedback */
export function feedbackRoutes(context: HttpContext): Router {
  return Router().post('/answers/:id/feedback', async (request, response) => {
    const visitor = await visitorOf(context, request);
    await context.desk.giveFeedback(visitor.visitorId, { ...parse(feedbackRequest, request.body), answerId: request.params.id });
    response.status(204).end();
  });
}
