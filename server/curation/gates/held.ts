/**
 * The gate on what people and screening keep out. An ingestion leaves held texts and removed documents out by itself; a draft that was
 * built before somebody held, rejected or removed one still has it, and publishing the draft would undo that decision without a word.
 */
import type { DocumentId } from '../../../core/domain/ids.js';
import { EVERY_TEXT, type ScreenedText } from '../../../core/domain/finding.js';
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import type { DocumentHead } from '../../../core/ports/snapshot-store.js';

/**
 * @param screened what screening and people say of texts now, as `FindingStore.list` gives it
 * @param removed documents that a person took out and that their source did not bring back since
 */
export function heldGate(
  documents: readonly DocumentHead[],
  screened: readonly ScreenedText[],
  removed: ReadonlySet<DocumentId>,
  { gates }: Pick<Policy, 'gates'>,
): GateResult {
  const out = screened.filter(({ state }) => state === 'held' || state === 'rejected');
  const cases = documents.flatMap(({ id, revision, facts }): GateCase[] => {
    const one = out.find((text) => text.revisionId === revision || (text.documentId === id && text.contentHash === EVERY_TEXT));
    if (one === undefined && removed.has(id))
      return [
        {
          name: facts.path,
          detail:
            'a person removed it (`npx footnote document proposals --all` says who): build a new draft, which leaves it out, or bring its file back and ingest it',
        },
      ];
    if (one === undefined) return [];
    const detail = `it is ${one.state} since ${one.screenedAt.toISOString().slice(0, 10)}: build a new draft, which leaves it out, or release it with \`npx footnote document release\``;
    return [{ name: facts.path, detail }];
  });
  return {
    gate: 'held',
    outcome: cases.length <= gates.allowed.held ? 'met' : 'not-met',
    tried: documents.length,
    allowed: gates.allowed.held,
    cases,
  };
}
