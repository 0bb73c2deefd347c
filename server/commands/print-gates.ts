/** Gates on the command line: who signs for what, and what a person reads when one is not met. */
import { type GateName, type GateResult, GATES } from '../../core/domain/gate.js';
import type { Publication, Signature } from '../curation/publish-release.js';
import { UsageError } from './command.js';
import type { Terminal } from './terminal.js';

/** Options of every command that publishes. */
export const SIGNING = {
  by: { type: 'string' },
  reason: { type: 'string' },
  override: { type: 'string', multiple: true },
} as const;

const MAX_CASES = 20;

/** Throws UsageError: a gate is overridden by name, by somebody, for a reason. */
export function readSignature(values: {
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
  readonly override?: readonly string[] | undefined;
}): Signature {
  const by = values.by?.trim() ?? '';
  const reason = values.reason?.trim() ?? '';
  const override = (values.override ?? []).flatMap((list) => list.split(',')).map((name) => toGate(name.trim()));
  if (override.length > 0 && (by === '' || reason === ''))
    throw new UsageError('Overriding a gate needs a person and a reason: --override GATE --by "Name" --reason "why".');
  return { by: by === '' ? null : by, reason: reason === '' ? null : reason, override };
}

function toGate(name: string): GateName {
  const gate = GATES.find((one) => one === name);
  if (gate === undefined) throw new UsageError(`There is no gate "${name}". Gates: ${GATES.join(', ')}.`);
  return gate;
}

export function gatesOf(publication: Publication): readonly GateResult[] {
  return publication.kind === 'published' ? publication.event.gates : publication.gates;
}

export function printPublication(publication: Publication, releaseId: string, terminal: Terminal): void {
  if (publication.kind === 'published') {
    const { gates, overridden } = publication.event;
    terminal.say(`gates  ${gates.map(({ gate, outcome }) => `${gate} ${overridden.includes(gate) ? 'overridden' : outcome}`).join(', ')}`);
    return;
  }
  printGates(publication.gates, terminal);
  const names = publication.unmet.map(({ gate }) => gate);
  terminal.warn(
    `Not published: ${names.join(', ')} not met. What was live stays live; the draft is kept. Repair the documents and ingest again, or answer for it: npx footnote release publish ${releaseId.slice(0, 12)} ${names.map((name) => `--override ${name}`).join(' ')} --by "Your name" --reason "why"`,
  );
}

/** One line a gate; the failing cases of those not met below it. */
export function printGates(gates: readonly GateResult[], terminal: Terminal, overridden: readonly GateName[] = []): void {
  for (const { gate, outcome, tried, allowed, cases, note } of gates) {
    const counts = outcome === 'not-run' ? '' : `  ${String(cases.length)} of ${String(tried)} failing, ${String(allowed)} allowed`;
    const state = overridden.includes(gate) ? 'overridden' : outcome;
    terminal.data(`gate  ${gate.padEnd(15)} ${state.padEnd(10)}${counts}${note === undefined ? '' : `  (${note})`}`);
    if (outcome !== 'not-met') continue;
    for (const { name, detail } of cases.slice(0, MAX_CASES)) terminal.data(`        ${name}: ${detail}`);
    if (cases.length > MAX_CASES) terminal.data(`        and ${String(cases.length - MAX_CASES)} more: --json shows all`);
  }
}
