/**
 * The canary gate: identifiers of nobody go through the redaction this build used, as in a document and as in a message, and are asked
 * about; then every file of the snapshot is searched for them. One that is readable anywhere fails, by its number and type.
 */
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import { createCanaries, formsOf } from '../canaries.js';

const SEED = 20_261_122;
const COUNT = 120;
/** Asking takes longer than redacting: a sample of the messages is asked. */
const ASKED = 12;

export interface CanaryPorts {
  redactDocument(text: string): string;
  redactMessage(text: string): string;
  /** What the release answers to a message, all of it that is text. */
  ask(text: string): Promise<string>;
}

/** @param searchFiles which of the texts occur in the snapshot's bytes, and in which file */
export async function canaryGate(
  ports: CanaryPorts,
  searchFiles: (texts: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  { gates }: Pick<Policy, 'gates'>,
): Promise<GateResult> {
  const canaries = createCanaries(SEED, COUNT);
  const cases: GateCase[] = [];
  const isReadable = (text: string, forms: readonly string[]): boolean => forms.some((form) => text.includes(form));
  const inFiles = await searchFiles(canaries.flatMap(formsOf));
  for (const [number, canary] of canaries.entries()) {
    const forms = formsOf(canary);
    const places = [
      ...(isReadable(ports.redactDocument(canary.sentence), forms) ? ['in a document'] : []),
      ...(isReadable(ports.redactMessage(canary.sentence), forms) ? ['in a message'] : []),
      ...(number < ASKED && isReadable(await ports.ask(canary.sentence), forms) ? ['in an answer'] : []),
      ...[...new Set(forms.flatMap((form) => inFiles.get(form) ?? []))].map((file) => `in ${file} of the snapshot`),
    ];
    if (places.length > 0)
      cases.push({ name: `canary ${String(number)} (${canary.type})`, detail: `readable after redaction ${places.join(', ')}` });
  }
  return {
    gate: 'canaries',
    outcome: cases.length <= gates.allowed.canaries ? 'met' : 'not-met',
    tried: canaries.length,
    allowed: gates.allowed.canaries,
    cases,
  };
}
