/**
 * Makes a damaged or missing snapshot again from its recipe and the stored revisions: the same id and, on the same platform, the
 * same bytes. Its base and the snapshot that fitted its embedder are made first where no snapshot has their files any more.
 */
import { AppError } from '../core/domain/errors.js';
import type { DocumentId, SnapshotId } from '../core/domain/ids.js';
import type { OnBuildStep, SnapshotDocument, SnapshotStore } from '../core/ports/snapshot-store.js';
import type { DocumentStore, RecipeStore } from '../core/ports/storage.js';
import { PIPELINE } from './pipeline.js';
import { readRevision } from './read-revision.js';

export interface RebuildPorts {
  readonly snapshots: SnapshotStore;
  readonly documents: DocumentStore;
  readonly recipes: RecipeStore;
}

/** Throws `snapshot-damaged` when it cannot be made again, saying why and what to do. */
export async function rebuildSnapshot(id: SnapshotId, ports: RebuildPorts, onStep: OnBuildStep, signal: AbortSignal): Promise<void> {
  const recipe = await ports.recipes.find(id);
  if (recipe === undefined) throw cannot(id, 'nothing is stored about what it was made of');
  if (recipe.pipeline !== PIPELINE) throw cannot(id, 'it was made by another version of Footnote');
  const documents: SnapshotDocument[] = [];
  for (const revision of recipe.revisions) {
    const documentId = await ports.documents.findDocumentOf(revision);
    if (documentId === undefined) throw cannot(id, `revision ${revision} is no longer stored`);
    documents.push({ id: documentId satisfies DocumentId, revision });
  }
  const build = (): Promise<unknown> =>
    ports.snapshots.build(
      {
        documents,
        read: ({ revision }) => readRevision(ports.documents, revision),
        pipeline: recipe.pipeline,
        reuse: { recipe },
      },
      onStep,
      signal,
    );
  const leansOn = recipe.base ?? (recipe.embedderFrom === id ? undefined : recipe.embedderFrom);
  if (leansOn === undefined) {
    await build();
    return;
  }
  try {
    await build();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'snapshot-damaged') throw error;
    // Nobody has the files it leans on: make those first. They go with the next sweep, unless a release names them.
    await rebuildSnapshot(leansOn, ports, onStep, signal);
    await build();
  }
}

function cannot(id: SnapshotId, why: string): AppError {
  return new AppError(
    'snapshot-damaged',
    `The snapshot ${id} cannot be built again: ${why}. Run \`npx footnote ingest <corpus> --publish\` to publish a new one.`,
  );
}
