/**
 * Screening of one ingestion: `read` takes each document as it is read, `conclude` compares them, looks up what people decided, and
 * says who stays out. A document whose new text is held keeps the text that is live, when that passes: a mistake in an update must not
 * take a page away from customers. No other text stands in: a newer one was a draft, or was rolled back.
 */
import type { Revision } from '../../core/domain/document.js';
import { EVERY_TEXT, type ScreenedText, type ScreenFinding, type ScreeningPolicy } from '../../core/domain/finding.js';
import type { DocumentId, RevisionId } from '../../core/domain/ids.js';
import type { Clock } from '../../core/ports/clock.js';
import type { RecordStore } from '../../core/ports/records.js';
import type { DocumentStore, FindingStore, ReadingStore } from '../../core/ports/storage.js';
import { createRevision } from '../prepare-documents.js';
import { redactDocument, redactFacts } from '../redact.js';
import type { Statement } from '../../core/text/contradictions.js';
import { contentHash } from './content-hash.js';
import { type DocumentPrint, printKey, printOf, readPrint, writePrint } from './document-print.js';
import { screenCorpus } from './screen-corpus.js';
import { type DocumentToScreen, isBlocked, screenDocument, underPolicy } from './screen-document.js';
import { wordsOf } from '../../core/text/words.js';

export interface ScreeningPorts {
  readonly documents: Pick<DocumentStore, 'findDocumentOf' | 'findDocumentsOf' | 'findRevision'>;
  /** Without it, nobody took a document out. */
  readonly records?: Pick<RecordStore, 'find'>;
  readonly findings: FindingStore;
  /** Keeps what is known of each document; without it, every document is screened anew. */
  readonly readings?: ReadingStore;
  readonly clock: Clock;
}

export interface HeldDocument {
  readonly documentId: DocumentId;
  readonly path: string;
  readonly findings: readonly ScreenFinding[];
  /** What the owner reads: why, and what to do. */
  readonly message: string;
  /** The text that is live, where it passes; it is indexed instead. */
  readonly standIn: Revision | undefined;
}

export interface Screened {
  readonly held: readonly HeldDocument[];
  /** Findings of documents that are in, by path. */
  readonly notes: readonly { readonly path: string; readonly findings: readonly ScreenFinding[] }[];
  /** What each text that was read says, for whoever compares texts again. */
  readonly statements: ReadonlyMap<RevisionId, readonly Statement[]>;
}

export interface Screening {
  /** @param isCarriedOver the text was not read now: its file may hold another, so what was found there stays open */
  read(document: DocumentToScreen, isCarriedOver?: boolean): Promise<void>;
  /**
   * @param isDryRun looks and writes nothing
   * @param allowedContacts the organisation's own contact data, which redaction leaves in stand-ins
   */
  conclude(isDryRun: boolean, allowedContacts?: readonly string[]): Promise<Screened>;
}

interface Read {
  readonly revision: Revision;
  readonly print: DocumentPrint;
  readonly hash: string;
  readonly isCarriedOver: boolean;
}

/** What is known of texts is asked for so many at a time. */
const AT_ONCE = 64;

/** @param live revisions of the live release: the only texts that may stand in for a held one */
export function openScreening(policy: ScreeningPolicy, ports: ScreeningPorts, live: readonly RevisionId[] = []): Screening {
  const read: Read[] = [];
  let waiting: { readonly document: DocumentToScreen; readonly key: string; readonly isCarriedOver: boolean }[] = [];
  const judgeWaiting = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    const kept = await ports.readings?.findAll(batch.map(({ key }) => key));
    for (const { document, key, isCarriedOver } of batch) {
      const { revision, hidden } = document;
      const known = kept?.get(key);
      const print = known === undefined ? printOf(document) : readPrint(known);
      if (known === undefined && ports.readings !== undefined) made.push({ key, revision: revision.id, result: writePrint(print) });
      read.push({ revision, print, hash: contentHash(revision, hidden), isCarriedOver });
    }
  };
  const made: { readonly key: string; readonly revision: RevisionId; readonly result: string }[] = [];
  return {
    async read(document, isCarriedOver = false) {
      waiting.push({ document, key: printKey(document), isCarriedOver });
      if (waiting.length >= AT_ONCE) await judgeWaiting();
    },

    async conclude(isDryRun, allowedContacts = []) {
      await judgeWaiting();
      const at = ports.clock.now();
      const stored = new Map<DocumentId, ScreenedText[]>();
      for (const text of await ports.findings.list()) stored.set(text.documentId, [...(stored.get(text.documentId) ?? []), text]);
      const compared = await screenCorpus(read, policy, async ({ id }) => (await ports.documents.findDocumentOf(id)) !== undefined);

      const liveOf = new Map([...(await ports.documents.findDocumentsOf(live))].map(([id, documentId]) => [documentId, id]));
      const texts: ScreenedText[] = [];
      const held: HeldDocument[] = [];
      const notes: Screened['notes'][number][] = [];
      for (const [number, { revision, hash, print }] of read.entries()) {
        const findings = [...underPolicy(print.findings, policy), ...(compared[number] ?? [])].sort(
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
        const standIn = byPerson === undefined ? await findStandIn(revision, liveOf.get(documentId), known, allowedContacts) : undefined;
        const why =
          byPerson !== undefined
            ? 'A person keeps this document out: `footnote document findings` says who and why.'
            : decided === 'rejected'
              ? 'A person rejected this text.'
              : (findings[0]?.reason ?? '');
        held.push({ documentId, path: facts.path, findings, message: messageOf(documentId, why, findings[0], standIn), standIn });
      }
      if (!isDryRun) await ports.readings?.put(made);
      const readNow = read.filter(({ isCarriedOver }) => !isCarriedOver).map(({ revision }) => revision.documentId);
      if (!isDryRun) await ports.findings.record({ texts, read: readNow, at });
      return { held, notes, statements: new Map(read.map(({ revision, print }) => [revision.id, print.statements])) };
    },
  };

  /** The text that is live, if nobody took the document out, screening as it is today lets it pass and it has not run out. */
  async function findStandIn(
    revision: Revision,
    liveId: RevisionId | undefined,
    known: readonly ScreenedText[],
    allowedContacts: readonly string[],
  ): Promise<Revision | undefined> {
    if (liveId === undefined || liveId === revision.id) return undefined;
    if ((await ports.records?.find(revision.documentId))?.state === 'removed') return undefined;
    const previous = await ports.documents.findRevision(liveId);
    if (previous === undefined) return undefined;
    if (previous.facts.expiresAt !== undefined && previous.facts.expiresAt < ports.clock.now().toISOString().slice(0, 10)) return undefined;
    const verdicts = known.filter((text) => text.revisionId === previous.id).map(({ state }) => state);
    if (verdicts.includes('held') || verdicts.includes('rejected')) return undefined;
    const standIn = redactedAgain(previous, allowedContacts);
    if (verdicts.includes('released')) return standIn;
    const findings = screenDocument({ revision: standIn, hidden: [], redacted: [] }, wordsOf(standIn.text));
    return isBlocked(underPolicy(findings, policy)) ? undefined : standIn;
  }
}

/** A stored text under today's redaction, which may know more than the one it went through. */
function redactedAgain(revision: Revision, allowedContacts: readonly string[]): Revision {
  const { text, blocks, findings, redactTitle } = redactDocument(revision, allowedContacts);
  const facts = redactFacts({ ...revision.facts, title: redactTitle(revision.facts.title) }, allowedContacts);
  if (findings.length === 0 && JSON.stringify(facts) === JSON.stringify(revision.facts)) return revision;
  return createRevision(revision.format, facts, text, blocks);
}

function messageOf(id: DocumentId, why: string, finding: ScreenFinding | undefined, standIn: Revision | undefined): string {
  const words = finding === undefined ? '' : ` Found: "${finding.excerpt}".`;
  const stays = standIn === undefined ? '' : ' The text that is live stays in use.';
  return `${why}${words}${stays} To let it in as it is: footnote document release ${id.slice(0, 12)} --by NAME --reason "…".`;
}
