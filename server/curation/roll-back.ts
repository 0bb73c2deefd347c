/**
 * Back to a release that was live before, in one action. No gate is asked: what is live now is worse, or nobody would do this. The target
 * is opened whole first, so that a roll-back never ends at something damaged; then one row is switched.
 */
import { AppError } from '../../core/domain/errors.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import type { ReleaseEvent, ReleaseStore } from '../../core/ports/storage.js';
import type { PublishPorts } from './publish-release.js';

export interface RollBack {
  /** Undefined: the release that was live before the present one was published. */
  readonly to?: ReleaseId;
  readonly by: string;
  readonly reason: string;
}

/** Throws `nothing-published`, `unknown-release`, `snapshot-damaged`, `release-moved`. */
export async function rollBack(
  { to, by, reason }: RollBack,
  ports: Pick<PublishPorts, 'releases' | 'openRelease' | 'clock'>,
): Promise<ReleaseEvent> {
  const live = await ports.releases.findLive();
  if (live === undefined)
    throw new AppError('nothing-published', 'Nothing is live, so there is nothing to roll back from: publish a release first.');
  const target = to ?? (await releaseBefore(live.id, ports.releases));
  if (target === undefined)
    throw new AppError('unknown-release', 'No release was live before this one. `npx footnote release list` shows all; name one of them.');
  if (target === live.id) throw new AppError('unknown-release', `The release ${target} is live already: name another one to go back to.`);
  const stored = await ports.releases.find(target);
  if (stored === undefined)
    throw new AppError('unknown-release', `There is no release ${target}. \`npx footnote release list\` shows all.`);
  if (stored.publishedAt === null)
    throw new AppError(
      'unknown-release',
      `The release ${target} is a draft and was never live: \`npx footnote release publish ${target.slice(0, 12)}\` runs its gates.`,
    );
  const release = await ports.openRelease(target);
  await release.snapshot.close();
  return ports.releases.makeLive(
    { kind: 'rolled-back', releaseId: target, by, reason, gates: [], overridden: [], at: ports.clock.now() },
    live.id,
  );
}

/** Rolling back twice goes back two: what counts is what was live when the present one was published, not what was left last. */
export async function releaseBefore(id: ReleaseId, releases: Pick<ReleaseStore, 'listEvents'>): Promise<ReleaseId | undefined> {
  const events = await releases.listEvents(id);
  const came = events.find((event) => event.kind !== 'rolled-back' && event.previousId !== null && event.previousId !== id);
  return came?.previousId ?? undefined;
}
