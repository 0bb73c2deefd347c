import type { Namespace } from 'socket.io';
import { AppError } from '../../core/domain/errors.js';
import type { CurationEvents } from '../../core/wire/curation.js';
import { requirePermission } from '../accounts/permissions.js';
import type { StaffAccounts } from '../accounts/staff-accounts.js';
import type { IngestJobs } from '../curation/ingest-jobs.js';
import { readCookie, STAFF_COOKIE } from '../http/context.js';
import type { Origins } from '../http/origins.js';
import { presentJob } from '../http/present-curation.js';
import { admit, endWithSession } from './admit.js';
import { staffSessionRoom } from './rooms.js';

/** Namespace /curation: who may curate hears how far ingestions are; nothing is asked here. @returns what ends it */
export function openCurationSockets(
  namespace: Namespace,
  context: { readonly jobs: IngestJobs; readonly staff: StaffAccounts; readonly origins: Origins; now(): Date },
): () => void {
  admit(namespace, async (socket) => {
    const { headers } = socket.handshake;
    if (!context.origins.isOwn(headers.origin, headers.host))
      throw new AppError('origin-not-allowed', 'The console works on the pages of its own server only.');
    const session = await context.staff.getSession(readCookie(headers.cookie, STAFF_COOKIE));
    requirePermission(session.staff.role, 'curate');
    socket.data = { tokenHash: session.tokenHash, expiresAt: session.expiresAt };
  });
  namespace.on('connection', (socket) => {
    const { tokenHash, expiresAt } = socket.data as { readonly tokenHash: string; readonly expiresAt: Date };
    void socket.join(staffSessionRoom(tokenHash));
    endWithSession(socket, expiresAt, context.now());
  });
  return context.jobs.subscribe((job) => {
    const fact: CurationEvents['ingest.progressed'] = presentJob(job);
    namespace.emit('ingest.progressed', fact);
  });
}
