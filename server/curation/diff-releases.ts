/** What a publish would change: documents, passages, and above all the answers. */
import type { DocumentId, ReleaseId } from '../../core/domain/ids.js';
import type { DocumentHead, OpenSnapshot } from '../../core/ports/snapshot-store.js';
import { faultOf, type GoldenAnswer } from '../evaluation/ask-golden.js';
import type { OnStep } from './build-release.js';
import { compare, type ComparedQuestion, type Comparison } from './gates/golden.js';
import { answersOf, compareAnswers, type PublishPorts } from './publish-release.js';
import { questionKey, readRelease } from './release-file.js';

interface PassageCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

export interface ReleaseDiff {
  readonly from: ReleaseId;
  readonly to: ReleaseId;
  /** By path; documents that are the same are only counted. */
  readonly documents: readonly {
    readonly path: string;
    readonly title: string;
    readonly change: 'added' | 'changed' | 'removed';
    readonly passages: PassageCounts;
  }[];
  readonly sameDocuments: number;
  readonly passages: PassageCounts;
  readonly golden: readonly {
    readonly id: string;
    readonly text: string;
    readonly comparison: Comparison;
    readonly critical: boolean;
    readonly before: Shown | undefined;
    readonly after: Shown;
  }[];
}

/** An answer as a person compares it. */
interface Shown {
  readonly isRight: boolean;
  /** Why it is wrong; undefined when it is right. */
  readonly fault: string | undefined;
  /** The words, or in brackets why there are none. */
  readonly says: string;
}

/** Throws `snapshot-damaged` when one of the two is not whole. */
export async function diffReleases(
  from: ReleaseId,
  to: ReleaseId,
  ports: PublishPorts,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<ReleaseDiff> {
  const before = await ports.openRelease(from);
  try {
    const after = await ports.openRelease(to);
    try {
      const { documents, sameDocuments, passages } = diffSnapshots(before.snapshot, after.snapshot);
      const report = (await readRelease(ports.releaseFolder, to)).gateReport;
      const known = report === undefined ? undefined : await answersOf(from, report, ports, onStep, signal);
      const golden = report === undefined ? [] : compareAnswers(report, known?.answers);
      const judged = new Set(known?.questions.map(questionKey));
      // Asked of both for this comparison: what the older one was never judged on is new, unless one of the two is wrong.
      const comparisonOf = (one: ComparedQuestion): Comparison => {
        const comparison = compare(one);
        return (comparison === 'same' || comparison === 'changed') && !judged.has(questionKey(one.question)) ? 'new' : comparison;
      };
      return {
        from,
        to,
        documents,
        sameDocuments,
        passages,
        golden: golden.map((one) => ({
          id: one.question.id,
          text: one.question.text,
          comparison: comparisonOf(one),
          critical: one.question.critical,
          before: one.before === undefined ? undefined : show(one.before, faultOf(one.question, one.before)),
          after: show(one.after, faultOf(one.question, one.after)),
        })),
      };
    } finally {
      await after.snapshot.close();
    }
  } finally {
    await before.snapshot.close();
  }
}

function show(answer: GoldenAnswer, fault: string | undefined): Shown {
  return { isRight: fault === undefined, fault, says: answer.text === '' ? `(${answer.reason ?? answer.outcome})` : answer.text };
}

function diffSnapshots(before: OpenSnapshot, after: OpenSnapshot): Pick<ReleaseDiff, 'documents' | 'sameDocuments' | 'passages'> {
  const [old, fresh] = [textsByDocument(before), textsByDocument(after)];
  const documents: ReleaseDiff['documents'][number][] = [];
  const total = { added: 0, changed: 0, removed: 0, same: 0 };
  let sameDocuments = 0;
  const ids = new Set([...before.listDocuments(), ...after.listDocuments()].map(({ id }) => id));
  for (const id of ids) {
    const [was, is] = [before.document(id), after.document(id)];
    const passages = diffPassages(old(id), fresh(id));
    for (const key of ['added', 'changed', 'removed', 'same'] as const) total[key] += passages[key];
    const head = (is ?? was) as DocumentHead;
    if (was?.revision === is?.revision) sameDocuments += 1;
    else
      documents.push({
        path: head.facts.path,
        title: head.facts.title,
        change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
        passages,
      });
  }
  documents.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { documents, sameDocuments, passages: total };
}

/** Texts of a document's passages in order. */
function textsByDocument(snapshot: OpenSnapshot): (id: DocumentId) => string[] {
  const heads = snapshot.listDocuments();
  const numbers = new Map<DocumentId, number[]>();
  for (let number = 0; number < snapshot.manifest.counts.passages; number += 1) {
    const id = heads[snapshot.documentNumber(number)]?.id;
    if (id !== undefined) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  }
  return (id) => (numbers.get(id) ?? []).map((number) => snapshot.passage(number).text);
}

/** Passages have no names: of those without a twin as many count as changed as both sides have, the rest as added or removed. */
function diffPassages(old: readonly string[], fresh: readonly string[]): PassageCounts {
  const left = new Map<string, number>();
  for (const text of old) left.set(text, (left.get(text) ?? 0) + 1);
  let same = 0;
  for (const text of fresh) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    same += 1;
  }
  const changed = Math.min(old.length, fresh.length) - same;
  return { same, changed, added: fresh.length - same - changed, removed: old.length - same - changed };
}
