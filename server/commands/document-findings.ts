import { parseArgs } from 'node:util';
import { EVERY_TEXT, FINDING_KINDS, type ScreenedText, type ScreeningDecision } from '../../core/domain/finding.js';
import { UsageError } from './command.js';
import type { DocumentVerb } from './document-verb.js';

const ORDER = ['held', 'rejected', 'released', 'noted', 'fixed'] as const;

/** `footnote document findings [id or path] [--kind KIND]`: what screening said, what is kept out, and who decided what. */
export const listFindings: DocumentVerb = async (args, storage, { terminal, isJson }) => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { kind: { type: 'string' } } });
  const { kind } = values;
  if (kind !== undefined && !FINDING_KINDS.some((one) => one === kind))
    throw new UsageError(`--kind is one of ${FINDING_KINDS.join(', ')}.`);
  const [wanted] = positionals;
  const texts = (await storage.findings.list())
    .filter(({ path, documentId }) => wanted === undefined || path === wanted || documentId.startsWith(wanted))
    .filter(({ findings }) => kind === undefined || findings.some((finding) => finding.kind === kind))
    .sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  const decisions = new Map<string, readonly ScreeningDecision[]>();
  for (const { documentId } of texts)
    if (!decisions.has(documentId)) decisions.set(documentId, await storage.findings.listDecisions(documentId));
  const decisionsOf = ({ documentId, contentHash }: ScreenedText): ScreeningDecision[] =>
    (decisions.get(documentId) ?? []).filter((decision) => decision.contentHash === contentHash);

  if (isJson) {
    terminal.json(texts.map((text) => ({ ...text, decisions: decisionsOf(text) })));
    return 0;
  }
  if (texts.length === 0) terminal.say('Screening has nothing to say about the documents ingested so far.');
  for (const text of texts) {
    terminal.data(`${terminal.bold(text.state.padEnd(8))} ${text.path}  ${terminal.dim(text.documentId.slice(0, 12))}`);
    if (text.contentHash === EVERY_TEXT) terminal.data('  the whole document, whatever its text');
    for (const finding of text.findings) {
      terminal.data(`  ${finding.severity === 'blocks' ? '✗' : '·'} ${finding.kind}: ${finding.reason}`);
      if (finding.excerpt !== '') terminal.data(`    "${finding.excerpt}"`);
    }
    for (const { state, by, reason, at } of decisionsOf(text))
      terminal.data(`  ${at.toISOString().slice(0, 16).replace('T', ' ')} ${state} by ${by}: ${reason}`);
  }
  return 0;
};
