/**
 * The datasheet of a release, for people: what is in it, under which rights, what was taken out, what the gates found, and the hashes by
 * which it can be told from any other. After the headings of Gebru et al., "Datasheets for Datasets" (2021), as far as a machine knows the
 * answers. The same release gives the same sheet: days are compared with the day of its publishing, or of its making while it is a draft.
 */
import type { DocumentFacts, Revision } from '../../core/domain/document.js';
import type { GateResult } from '../../core/domain/gate.js';
import type { ReleaseEvent, StoredRelease } from '../../core/ports/storage.js';
import { PLACEHOLDER } from '../../core/redaction/redact.js';
import { faultOf } from '../evaluation/ask-golden.js';
import { sayGuarantee } from '../evaluation/guarantee.js';
import { type GateReport, questionKey, type ReleaseFile } from './release-file.js';

interface DatasheetInput {
  readonly file: ReleaseFile;
  readonly stored: StoredRelease;
  /** Newest first. */
  readonly events: readonly ReleaseEvent[];
  /** Every revision of its snapshot. */
  readonly revisions: readonly Revision[];
}

export function datasheet({ file, stored, events, revisions }: DatasheetInput): string {
  const publishing = events.find(({ kind }) => kind === 'published');
  const day = (stored.publishedAt ?? stored.createdAt).toISOString().slice(0, 10);
  const report = file.gateReport;
  const overdue = revisions.filter(({ facts }) => facts.reviewBy !== undefined && facts.reviewBy < day).map(({ facts }) => facts);
  const facts = (of: (facts: DocumentFacts) => string): string[] => revisions.map((revision) => of(revision.facts));
  return [
    `# Datasheet of release ${file.id}`,
    '',
    table(
      ['fact', 'value'],
      [
        ['made', stored.createdAt.toISOString()],
        ['published', stored.publishedAt?.toISOString() ?? 'never'],
        ['source', String(stored.details['source'])],
        ['documents', String(revisions.length)],
        ['passages', String(stored.details['passages'])],
      ],
    ),
    '## Documents',
    counts(
      'format',
      revisions.map(({ format }) => format),
    ),
    counts(
      'language',
      facts(({ language }) => language),
    ),
    counts(
      'audience',
      facts(({ audience }) => audience),
    ),
    counts(
      'rights',
      facts(({ rights, licence }) => `${rights} (${licence})`),
    ),
    counts(
      'quoting',
      facts(({ quoting }) => quoting ?? 'free'),
    ),
    counts(
      'owner',
      facts(({ owner }) => owner),
    ),
    `## Reviews that were overdue on ${day}`,
    overdue.length === 0
      ? 'None.\n'
      : table(
          ['document', 'owner', 'review by'],
          overdue.map(({ path, owner, reviewBy }) => [path, owner, reviewBy ?? '']),
        ),
    '## Redacted identifiers',
    counts(
      'entity',
      revisions.flatMap(({ text }) => text.match(PLACEHOLDER) ?? []).map((found) => found.replace(/[[\]]/gu, '')),
    ),
    '## Left out',
    counts(
      'reason',
      (report?.leftOut ?? []).map(({ code }) => code),
    ),
    '## Gates',
    gates(publishing?.gates ?? report?.gates ?? [], publishing?.overridden ?? []),
    ...signatures(events),
    '## Golden questions',
    golden(report),
    '## Calibration, models, hashes',
    table(
      ['what', 'which'],
      [
        ['calibration', file.calibration.source],
        ...(file.calibration.guarantee === undefined ? [] : [['bound on wrong answers', sayGuarantee(file.calibration.guarantee)]]),
        ['composer', file.models.composer],
        ['embedder', file.models.embedder],
        ['release', file.id],
        ['snapshot', file.snapshotId],
        ['policy', file.policyHash],
        ['calibration and rankers', file.calibrationHash],
        ['prompt', file.promptHash ?? 'none'],
        ['gate report', file.gateReportHash ?? 'none'],
      ],
    ),
  ].join('\n');
}

/** How often each value occurs, the most frequent first. */
function counts(name: string, values: readonly string[]): string {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  if (found.size === 0) return 'None.\n';
  const rows = [...found].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return table(
    [name, 'count'],
    rows.map(([value, count]) => [value, String(count)]),
  );
}

function gates(results: readonly GateResult[], overridden: readonly string[]): string {
  if (results.length === 0) return 'None ran.\n';
  return table(
    ['gate', 'outcome', 'failing', 'tried', 'note'],
    results.map(({ gate, outcome, cases, tried, note }) => [
      gate,
      overridden.includes(gate) ? 'overridden' : outcome,
      String(cases.length),
      String(tried),
      note ?? '',
    ]),
  );
}

function signatures(events: readonly ReleaseEvent[]): string[] {
  const signed = [...events].reverse().filter(({ by }) => by !== null);
  if (signed.length === 0) return [];
  const rows = signed.map(({ kind, at, by, overridden, reason }) => [
    at.toISOString(),
    kind,
    by ?? '',
    overridden.join(', '),
    reason ?? '',
  ]);
  return ['## Signed by', table(['when', 'what', 'who', 'gates overridden', 'why'], rows)];
}

function golden(report: GateReport | undefined): string {
  if (report === undefined || report.questions.length === 0) return 'None.\n';
  const tallies = new Map<string, { right: number; n: number }>();
  for (const question of report.questions) {
    const answer = report.answers[questionKey(question)];
    if (answer === undefined) continue;
    const isRight = faultOf(question, answer) === undefined;
    for (const key of [`${question.split}\0all`, `${question.split}\0${question.kind}`]) {
      const tally = tallies.get(key) ?? { right: 0, n: 0 };
      tallies.set(key, { right: tally.right + (isRight ? 1 : 0), n: tally.n + 1 });
    }
  }
  const rows = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  return table(
    ['split', 'kind', 'right', 'of'],
    rows.map(([key, { right, n }]) => [...key.split('\0'), String(right), String(n)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** Owners write what they like: nothing of it may break the table. */
function cell(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\|]/gu, '\\$&');
}
