import { randomBytes } from 'node:crypto';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { AppError } from '../../core/domain/errors.js';
import type { Log } from '../../core/log.js';
import type { Curation } from '../curation/curation.js';
import { citationRoutes } from './citations.js';
import { clientRoutes } from './client-files.js';
import type { HttpContext } from './context.js';
import { conversationRoutes } from './conversations.js';
import { curationRoutes } from './curation.js';
import { deskRoutes } from './desk.js';
import { feedbackRoutes } from './feedback.js';
import { healthRoutes } from './health.js';
import { personRoutes } from './person.js';
import { PROBLEMS, shuttingDown, toAppError, toProblem } from './problem.js';
import { sessionRoutes } from './session.js';
import { sourceRoutes } from './source-page.js';
import { transcriptRoutes } from './transcript.js';
import { uploadRoutes } from './uploads.js';

/** Largest body and largest socket message: a message of 4,000 characters fits many times, a file does not. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Everything the server says over HTTP. */
export function createApp(
  context: HttpContext & {
    readonly log: Log;
    readonly clientFolder: string;
    readonly siteKey: string;
    readonly curation: Curation | undefined;
    releaseId(): string | null;
  },
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  const { curation } = context;
  const curating = curation === undefined ? undefined : { ...context, curation, storage: context.desk.ports.storage };
  app.use(nameRequest, securityHeaders());
  app.use(healthRoutes(context));
  app.use(
    '/api/v1',
    checkOrigin(context),
    refuseWhenShuttingDown(context),
    noStore,
    ...(curating === undefined ? [] : [uploadRoutes(curating)]),
    express.json({ limit: MAX_BODY_BYTES }),
    sessionRoutes(context),
    conversationRoutes(context),
    feedbackRoutes(context),
    personRoutes(context),
    transcriptRoutes(context),
    citationRoutes(context),
    deskRoutes(context),
    ...(curating === undefined ? [] : [curationRoutes(curating)]),
  );
  app.use(sourceRoutes(context.desk.ports), clientRoutes({ folder: context.clientFolder, siteKey: context.siteKey }));
  app.get('/problems/:code', (request, response, next) => {
    const known = Object.entries(PROBLEMS).find(([code]) => code === request.params.code)?.[1];
    if (known === undefined) next();
    else response.type('text/plain').send(`${known.title} (status ${known.status}). docs/problems.md says what to do.\n`);
  });
  app.use((request) => {
    throw new AppError('unknown-address', `There is nothing at ${request.path.slice(0, 200)}. Check the address.`);
  });
  app.use(sendProblem(context.log));
  return app;
}

function nameRequest(_request: Request, response: Response, next: NextFunction): void {
  const requestId = randomBytes(16).toString('hex');
  response.locals['requestId'] = requestId;
  response.set('x-request-id', requestId);
  next();
}

function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    // With `no-referrer` browsers send `Origin: null` with our own pages' requests, and the origin check could not know them.
    referrerPolicy: { policy: 'same-origin' },
    // TLS ends at a proxy, whose business this header is.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

function checkOrigin(context: Pick<HttpContext, 'origins'>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const origin = request.get('origin');
    if (!context.origins.isAllowed(origin, request.get('host'))) {
      throw new AppError(
        'origin-not-allowed',
        'This website may not use the chat. Add its origin to FOOTNOTE_ORIGINS and restart the server.',
      );
    }
    response.vary('origin');
    if (origin !== undefined) {
      response.set({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, DELETE',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-expose-headers': 'x-request-id, retry-after, content-disposition',
        'access-control-max-age': '600',
        'cross-origin-resource-policy': 'cross-origin',
      });
    }
    if (request.method === 'OPTIONS') return void response.status(204).end();
    next();
  };
}

function refuseWhenShuttingDown(context: Pick<HttpContext, 'isShuttingDown'>) {
  return (_request: Request, _response: Response, next: NextFunction): void => {
    if (context.isShuttingDown()) throw shuttingDown();
    next();
  };
}

function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.set('cache-control', 'no-store');
  next();
}

function sendProblem(log: Log) {
  // Express knows an error handler by its four parameters.
  return (thrown: unknown, request: Request, response: Response, next: NextFunction): void => {
    const error = toAppError(thrown);
    const requestId = String(response.locals['requestId']);
    if (error.code === 'internal') log.error({ requestId, path: request.path, err: error.cause }, 'request.failed');
    if (response.headersSent) return next(thrown);
    if (error.retryAfterMs !== undefined) response.set('retry-after', String(Math.max(1, Math.ceil(error.retryAfterMs / 1_000))));
    const problem = toProblem(error, { instance: request.originalUrl.slice(0, 500), requestId });
    response.status(problem.status).set('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  };
}
