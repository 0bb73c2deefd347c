/**
 * Screening of one ingestion: `read` takes each document as it is read, `conclude` compares them, looks up what people decided, and
 * says who stays out. A document whose new text is held keeps its last text that passed, when there is one: a mistake in an update
 * must not take a page away from customers.
 */
import type { Revision } from '../../core/domain/document.js';
import { EVERY_TEXT, type ScreenedText, type ScreenFinding, type ScreeningPolicy } from '../../core/domain/finding.js';
import type { DocumentId } from '../../core/domain/ids.js';
import type { Clock } from '../../core/ports/clock.js';
import type { DocumentStore, FindingStore } from '../../core/ports/storage.js';
import { contentHash } from './content-hash.js';
import { type CorpusDocument, screenCorpus } from './screen-corpus.js';
import { type DocumentToScreen, isBlocked, screenDocument } from './screen-document.js';
import { type Words, wordsOf } from './words.js';

export interface ScreeningPorts {
  readonly documents: Pick<DocumentStore, 'findRevision' | 'findNewestRevision'>;
  readonly findings: FindingStore;
  readonly clock: Clock;
}

export interface HeldDocument {
  readonly documentId: DocumentId;
  readonly path: string;
  readonly findings: readonly ScreenFinding[];
  /** What the owner reads: why, and what to do. */
  readonly message: string;
  /** The last text that passed; it is indexed instead. */
  readonly standIn: Revision | undefined;
}

export interface Screened {
  readonly held: readonly HeldDocument[];
  /** Findings of documents that are in, by path. */
  readonly notes: readonly { readonly path: string; readonly findings: readonly ScreenFinding[] }[];
}

export interface Screening {
  read(document: DocumentToScreen): void;
  /** @param isDryRun looks and writes nothing */
  conclude(isDryRun: boolean): Promise<Screened>;
}

interface Read {
  readonly revision: Revision;
  readonly words: Words;
  readonly hash: string;
  readonly findings: readonly ScreenFinding[];
}

export function openScreening(policy: ScreeningPolicy, ports: ScreeningPorts): Screening {
  const read: Read[] = [];
  return {
    read(document) {
      const words = wordsOf(document.revision.text);
      const findings = screenDocument(document, words, policy);
      read.push({ revision: document.revision, words, hash: contentHash(document.revision, document.hidden), findings });
    },

    async conclude(isDryRun) {
      const at = ports.clock.now();
      const stored = new Map<DocumentId, ScreenedText[]>();
      for (const text of await ports.findings.list()) stored.set(text.documentId, [...(stored.get(text.documentId) ?? []), text]);
      const documents: CorpusDocument[] = [];
      for (const { revision, words } of read)
        documents.push({ revision, words, isKnown: (await ports.documents.findRevision(revision.id)) !== undefined });
      const compared = screenCorpus(documents, policy);

      const texts: ScreenedText[] = [];
      const held: HeldDocument[] = [];
      const notes: Screened['notes'][number][] = [];
      for (const [number, { revision, hash, findings: own }] of read.entries()) {
        const findings = [...own, ...(compared[number] ?? [])].sort(
          (one, other) => Number(other.severity === 'blocks') - Number(one.severity === 'blocks'),
        );
        const { documentId, facts } = revision;
        const known = stored.get(documentId) ?? [];
        const byPerson = known.find((text) => text.contentHash === EVERY_TEXT && text.state === 'held');
        // A document that is carried over was not read again: its hidden text is unknown, so its hash is another one.
        const decided = known.find((text) => text.contentHash === hash || text.revisionId === revision.id)?.state;
        const isOut = byPerson !== undefined || decided === 'rejected' || (isBlocked(findings) && decided !== 'released');
        if (findings.length > 0)
          texts.push({
            documentId,
            contentHash: hash,
            revisionId: revision.id,
            path: facts.path,
            title: facts.title,
            state: isBlocked(findings) ? 'held' : 'noted',
            findings,
            screenedAt: at,
          });
        if (!isOut) {
          if (findings.length > 0) notes.push({ path: facts.path, findings });
          continue;
        }
        const standIn = byPerson === undefined ? await findStandIn(revision, known) : undefined;
        const why =
          byPerson !== undefined
            ? 'A person keeps this document out: `footnote document findings` says who and why.'
            : decided === 'rejected'
              ? 'A person rejected this text.'
              : (findings[0]?.reason ?? '');
        held.push({ documentId, path: facts.path, findings, message: messageOf(documentId, why, findings[0], standIn), standIn });
      }
      if (!isDryRun) await ports.findings.record({ texts, passed: read.map(({ revision }) => revision.documentId), at });
      return { held, notes };
    },
  };

  /** The newest stored text, if screening as it is today lets it pass and it has not run out. */
  async function findStandIn(revision: Revision, known: readonly ScreenedText[]): Promise<Revision | undefined> {
    const previous = await ports.documents.findNewestRevision(revision.documentId);
    if (previous === undefined || previous.id === revision.id) return undefined;
    if (previous.facts.expiresAt !== undefined && previous.facts.expiresAt < ports.clock.now().toISOString().slice(0, 10)) return undefined;
    const verdict = known.find((text) => text.revisionId === previous.id)?.state;
    if (verdict === 'held' || verdict === 'rejected') return undefined;
    if (verdict === 'released') return previous;
    return isBlocked(screenDocument({ revision: previous, hidden: [], redacted: [] }, wordsOf(previous.text), policy))
      ? undefined
      : previous;
  }
}

function messageOf(id: DocumentId, why: string, finding: ScreenFinding | undefined, standIn: Revision | undefined): string {
  const words = finding === undefined ? '' : ` Found: "${finding.excerpt}".`;
  const stays = standIn === undefined ? '' : ' The last text that passed stays in use.';
  return `${why}${words}${stays} To let it in as it is: footnote document release ${id.slice(0, 12)} --by NAME --reason "…".`;
}
