/** The story of a document and of an answer, as a person reads it. */
import { linesOf } from '../answer/lines.js';
import type { Lineage } from '../../core/ports/records.js';
import type { AnswerStory, DocumentStory } from '../curation/document-record.js';
import type { RedactionNote, RedactionReport } from '../../ingest/redaction-report.js';
import { counted } from './counted.js';
import type { Terminal } from './terminal.js';

export function printStory(story: DocumentStory, terminal: Terminal): void {
  const { facts } = story.shown;
  const line = (name: string, value: string | undefined): void => {
    if (value !== undefined) terminal.data(`${name.padEnd(14)}${value}`);
  };
  line('document', story.id);
  line('title', facts.title);
  line('path', facts.path);
  line('state', story.record?.state ?? 'not on record');
  line('source', story.record?.source);
  line('address', facts.url);
  line('owner', facts.owner);
  line('audience', facts.audience);
  line('language', facts.language);
  line('rights', `${facts.rights}, licence ${facts.licence}, quoting ${facts.quoting ?? 'free'}`);
  line('trust', facts.trust ?? 'normal');
  line('in force from', facts.effectiveFrom);
  line('review by', facts.reviewBy);
  line('expires at', facts.expiresAt);
  line('last seen', story.record?.lastSeenAt.toISOString());
  for (const one of story.proposals)
    line('removal', `${one.reason}, ${one.outcome}${one.decidedBy === null ? '' : ` by ${one.decidedBy}`} (${one.id})`);
  for (const { id, storedAt, isLive, lineage } of story.revisions) {
    terminal.data('');
    terminal.data(`revision ${id}  ${storedAt.toISOString()}${isLive ? '  live' : ''}`);
    if (lineage !== undefined) printLineage(lineage, terminal);
  }
  if (story.redaction !== undefined) printRedaction(story.redaction, terminal);
  terminal.data('');
  terminal.data(`passages of revision ${story.shown.id}`);
  for (const { start, end, headingPath, text, answers } of story.passages) {
    terminal.data(`  ${String(start)}–${String(end)}  ${headingPath.join(' › ')}  ${snippet(text)}`);
    for (const { id, at } of answers) terminal.data(`      quoted by answer ${id}  ${at.toISOString()}`);
  }
  if (story.earlierAnswers.length > 0) terminal.data('answers that quote another revision');
  for (const { id, at, revision, quote } of story.earlierAnswers)
    terminal.data(`  ${id}  ${at.toISOString()}  revision ${revision}  ${snippet(quote)}`);
}

const WHAT_BECAME: Readonly<Record<RedactionNote['outcome'], string>> = {
  replaced: 'replaced',
  allowed: 'kept, allow-listed',
  reported: 'kept by policy',
};

/** How many findings became what: "3 replaced, 1 kept, allow-listed, 4 kept by policy". */
export function countsOf({ counts }: RedactionReport): string {
  return (['replaced', 'allowed', 'reported'] as const).map((outcome) => `${String(counts[outcome])} ${WHAT_BECAME[outcome]}`).join('; ');
}

function printRedaction(report: RedactionReport, terminal: Terminal): void {
  terminal.data('');
  terminal.data(`redaction     ${countsOf(report)}`);
  for (const { type, line, page, excerpt, explanation, outcome } of report.notes) {
    const place = `${page === undefined ? '' : `page ${String(page)}, `}line ${String(line)}`;
    terminal.data(`  ${place.padEnd(10)}  ${WHAT_BECAME[outcome].padEnd(18)}  ${type}: ${explanation}`);
    terminal.data(`              ${snippet(excerpt)}`);
  }
  const all = report.counts.replaced + report.counts.allowed + report.counts.reported;
  if (all > report.notes.length) terminal.data(`  and ${String(all - report.notes.length)} more`);
}

export function printAnswer({ answer, at, citations }: AnswerStory, terminal: Terminal): void {
  terminal.data(`answer    ${answer.id}  ${at.toISOString()}  ${answer.outcome}`);
  terminal.data(`release   ${answer.releaseId ?? 'none'}`);
  terminal.data(`supported ${answer.confidence.band} (${String(answer.confidence.score)})`);
  for (const line of linesOf(answer)) terminal.data(line.split('\n').map((one) => (one === '' ? '' : `  ${one}`)));
  for (const { citation, passage, lineage, source, format } of citations) {
    terminal.data('');
    terminal.data(`[${String(citation.n)}] ${citation.title}: ${snippet(citation.quote)}`);
    terminal.data(
      `  passage ${passage === undefined ? 'not found' : `${String(passage.start)}–${String(passage.end)}`}, quote ${String(citation.start)}–${String(citation.end)}`,
    );
    terminal.data(`  revision ${citation.revision} of document ${citation.documentId}${format === undefined ? '' : ` (${format})`}`);
    if (source !== undefined) terminal.data(`  source ${source}`);
    if (lineage !== undefined) printLineage(lineage, terminal);
  }
}

/** From the text back to the file. */
function printLineage({ origin, redacted, at }: Lineage, terminal: Terminal): void {
  terminal.data(`  redacted   ${counted(redacted, 'identifier')}`);
  terminal.data(`  extracted  sha256 ${origin.extractedSha256}`);
  terminal.data(`  original   sha256 ${origin.originalSha256}  ${String(origin.sizeBytes)} bytes`);
  terminal.data(
    `  from       ${origin.address}${origin.commit === undefined ? '' : `  commit ${origin.commit}`}  read ${at.toISOString()}`,
  );
}

function snippet(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
