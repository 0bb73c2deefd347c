import { Router } from 'express';
import { AppError } from '../../core/domain/errors.js';
import type { HttpContext } from './context.js';

/** /livez: the process runs. /readyz: it can store a message and answer it. */
export function healthRoutes(context: Pick<HttpContext, 'desk' | 'isShuttingDown'> & { releaseId(): string | null }): Router {
  return Router()
    .get('/livez', (_, response) => {
      response.set('cache-control', 'no-store').json({ status: 'alive' });
    })
    .get('/readyz', async (_, response) => {
      if (context.isShuttingDown()) throw new AppError('shutting-down', 'The server is shutting down.', { retryable: true });
      await context.desk.ports.storage.check().catch((cause: unknown) => {
        throw new AppError('not-ready', 'The database does not answer.', { cause, retryable: true });
      });
      const releaseId = context.releaseId();
      if (releaseId === null)
        throw new AppError('not-ready', 'No release is published yet. Run "footnote ingest <folder> --publish".', { retryable: true });
      response.set('cache-control', 'no-store').json({ status: 'ready', releaseId });
    });
}
