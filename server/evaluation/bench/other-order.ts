import type { SnapshotManifest } from '../../../core/domain/document.js';
import type { OnBuildStep, SnapshotInput, SnapshotStore } from '../../../core/ports/snapshot-store.js';

/**
 * Builds a snapshot once more in an empty store, its documents the other way round. @returns whether id and bytes are the same: a manifest
 * holds the SHA-256 of every file
 */
export async function isSameFromOtherOrder(
  manifest: SnapshotManifest,
  elsewhere: SnapshotStore,
  read: SnapshotInput['read'],
  onStep: OnBuildStep,
  signal: AbortSignal,
): Promise<boolean> {
  const documents = (manifest.parts[0] ?? []).map(([id, revision]) => ({ id, revision })).reverse();
  const built = await elsewhere.build({ documents, read, pipeline: manifest.pipeline }, onStep, signal);
  return built.id === manifest.id && JSON.stringify(built.files) === JSON.stringify(manifest.files);
}
