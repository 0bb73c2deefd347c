import { Router, type NextFunction, type Request, type Response } from 'express';
import { AppError } from '../../core/domain/errors.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import type { StaffSession, Storage, StoredRelease } from '../../core/ports/storage.js';
import { decisionRequest, diffQuery, proposalRequest, publishRequest, rollBackRequest, storyQuery } from '../../core/wire/curation.js';
import { parse } from '../../core/wire/parse.js';
import { requirePermission } from '../accounts/permissions.js';
import type { Curation } from '../curation/curation.js';
import { decideRemovals } from '../curation/decide-removal.js';
import { decideScreening } from '../curation/decide-screening.js';
import { listDocuments, readDocumentStory } from '../curation/document-record.js';
import { readRelease } from '../curation/release-file.js';
import { rollBack } from '../curation/roll-back.js';
import { staffOf, type HttpContext } from './context.js';
import {
  presentDiff,
  presentDocument,
  presentJob,
  presentProposal,
  presentPublication,
  presentRelease,
  presentReleaseDetails,
  presentScreened,
  presentStory,
} from './present-curation.js';

export interface CurationContext extends Pick<HttpContext, 'staff' | 'origins'> {
  readonly curation: Curation;
  readonly storage: Storage;
}
const JOBS_SHOWN = 50;

/** The signed-in curator. Throws `not-signed-in`, `forbidden`, `origin-not-allowed`. */
export async function curatorOf(context: Pick<CurationContext, 'staff' | 'origins'>, request: Request): Promise<StaffSession> {
  if (!context.origins.isOwn(request.get('origin'), request.get('host')))
    throw new AppError('origin-not-allowed', 'The console works on the pages of its own server only.');
  const session = await staffOf(context, request);
  requirePermission(session.staff.role, 'curate');
  return session;
}

/** What content owners do; addresses in core/wire/curation.ts. Uploads have routes of their own: their bodies are no JSON. */
export function curationRoutes(context: CurationContext): Router {
  const { curation, storage } = context;
  const { ports, jobs } = curation;
  const by = (response: Response): string => (response.locals['curator'] as StaffSession).staff.name;
  const router = Router();
  router.use('/curation', (request: Request, response: Response, next: NextFunction) => {
    curatorOf(context, request).then((session) => {
      response.locals['curator'] = session;
      next();
    }, next);
  });

  router
    .post('/curation/drafts', async (_request, response) => {
      response.status(202).json(presentJob(await jobs.submit({ by: by(response) })));
    })
    .get('/curation/jobs', async (_request, response) => {
      response.json({ jobs: (await jobs.list(JOBS_SHOWN)).map(presentJob) });
    })
    .get('/curation/jobs/:id', async (request, response) => {
      response.json(presentJob(await jobs.get(request.params.id)));
    })
    .post('/curation/jobs/:id/cancel', async (request, response) => {
      response.json(presentJob(await jobs.cancel(request.params.id)));
    });

  router
    .get('/curation/documents', async (_request, response) => {
      response.json({
        documents: (await listDocuments(storage, await curation.liveRevisions(), await curation.passageCounts())).map(presentDocument),
      });
    })
    .get('/curation/documents/:id', async (request, response) => {
      const { revision } = parse(storyQuery, request.query);
      response.json(presentStory(await readDocumentStory(request.params.id, storage, await curation.liveRevisions(), revision)));
    })
    .get('/curation/findings', async (_request, response) => {
      const texts = await storage.findings.list();
      const ids = [...new Set(texts.map(({ documentId }) => documentId))];
      const decisions = new Map(await Promise.all(ids.map(async (id) => [id, await storage.findings.listDecisions(id)] as const)));
      response.json({ texts: texts.map((text) => presentScreened(text, decisions.get(text.documentId) ?? [])) });
    })
    .post('/curation/findings/:documentId/decision', async (request, response) => {
      const { move, reason } = parse(decisionRequest, request.body);
      const { documentId } = request.params;
      const decided = await decideScreening(move, documentId, { by: by(response), reason, at: ports.clock.now() }, storage);
      const ids = new Set(decided.map((text) => text.documentId));
      const texts = (await storage.findings.list()).filter((text) => ids.has(text.documentId));
      const decisions = (await Promise.all([...ids].map((id) => storage.findings.listDecisions(id)))).flat();
      response.json({ texts: texts.map((text) => presentScreened(text, decisions)) });
    })
    .get('/curation/proposals', async (_request, response) => {
      response.json({ proposals: (await storage.records.listProposals('open')).map(presentProposal) });
    })
    .post('/curation/proposals/:id/decision', async (request, response) => {
      const { outcome, note } = parse(proposalRequest, request.body);
      const { id } = request.params;
      // `all` is for the terminal: a page decides about what it shows.
      if (id === 'all') throw new AppError('unknown-proposal', 'Decide about one proposal at a time.');
      const decision = { outcome, by: by(response), at: ports.clock.now(), ...(note === undefined ? {} : { note }) };
      const [decided] = await decideRemovals(id, decision, storage.records);
      if (decided === undefined) throw new AppError('unknown-proposal', 'Nothing is proposed under this id.');
      response.json(presentProposal(decided));
    });

  router
    .get('/curation/releases', async (_request, response) => {
      const live = await storage.releases.findLive();
      response.json({ releases: (await storage.releases.list()).map((release) => presentRelease(release, live?.id)) });
    })
    .get('/curation/releases/diff', async (request, response) => {
      const { from, to } = parse(diffQuery, request.query);
      const [before, after] = [await findRelease(from), await findRelease(to)];
      response.json(presentDiff(await curation.diff(before.id, after.id, untilGone(response))));
    })
    .get('/curation/releases/:id', async (request, response) => {
      const release = await findRelease(request.params.id);
      const live = await storage.releases.findLive();
      const { gateReport } = await readRelease(ports.releaseFolder, release.id);
      const events = await storage.releases.listEvents(release.id);
      response.json(presentReleaseDetails(presentRelease(release, live?.id), gateReport?.gates ?? [], events));
    })
    .post('/curation/releases/:id/publish', async (request, response) => {
      const { override, reason } = parse(publishRequest, request.body ?? {});
      const { id } = await findRelease(request.params.id);
      const signature = { by: by(response), reason: reason ?? null, override };
      response.json(presentPublication(id, await curation.publish(id, signature, untilGone(response))));
    })
    .post('/curation/releases/rollback', async (request, response) => {
      const { reason, to } = parse(rollBackRequest, request.body);
      const target = to === undefined ? {} : { to: (await findRelease(to)).id };
      const event = await rollBack({ ...target, by: by(response), reason }, ports);
      response.json(presentRelease(await findRelease(event.releaseId), event.releaseId));
    });
  return router;

  async function findRelease(id: string): Promise<StoredRelease> {
    const found = id === 'live' ? await storage.releases.findLive() : await storage.releases.find(id as ReleaseId);
    if (found === undefined) throw new AppError('unknown-release', 'There is no such release. The list of releases shows all.');
    return found;
  }
}

/** Aborts when whoever asked goes away: a publish that nobody waits for is not begun behind their back. */
function untilGone(response: Response): AbortSignal {
  const stop = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) stop.abort(new AppError('cancelled', 'Nobody waits for the answer any more.'));
  });
  return stop.signal;
}
