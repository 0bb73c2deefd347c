/**
 * The canary gate: identifiers of nobody are planted in documents of several kinds, at every place a document has, and these go the whole
 * way into a snapshot of their own, by the program that built the release; each file of it is searched for them. The same ones go through
 * the redaction of a message, and are asked about. One that is readable anywhere fails, by its number, type and place.
 */
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import { type Canary, createCanaries, createIntroducedCanaries, formsOf } from '../canaries.js';

const SEED = 20_261_122;
const COUNT = 120;
/** Headings that only the line before them gives away. */
const INTRODUCED = 6;
/** Asking takes longer than redacting: a sample of the messages is asked. */
const ASKED = 12;

/** A document to be built as any other. */
export interface PlantedFile {
  readonly path: string;
  readonly format: 'markdown' | 'html' | 'csv';
  readonly text: string;
}

export interface CanaryPorts {
  redactMessage(text: string): string;
  /** What the release answers to a message, all of it that is text. */
  ask(text: string): Promise<string>;
  /**
   * Builds a snapshot of these files elsewhere, by the way of every document, searches its files, and removes it.
   * @returns for each of the words that is there, the name of a file it is in; undefined when the same was done for what is live
   */
  plant(files: readonly PlantedFile[], words: readonly string[]): Promise<ReadonlyMap<string, string> | undefined>;
}

export async function canaryGate(ports: CanaryPorts, { gates }: Pick<Policy, 'gates'>): Promise<GateResult> {
  const canaries = [...createCanaries(SEED, COUNT), ...createIntroducedCanaries(SEED, INTRODUCED)];
  const inFiles = await ports.plant(plantedIn(canaries), canaries.flatMap(formsOf));
  const cases: GateCase[] = [];
  const isReadable = (text: string, forms: readonly string[]): boolean => forms.some((form) => text.includes(form));
  for (const [number, canary] of canaries.entries()) {
    const forms = formsOf(canary);
    const found = [...new Set(forms.flatMap((form) => inFiles?.get(form) ?? []))];
    const places = [
      ...found.map((file) => `in ${file} of a snapshot, planted in ${placeOf(number)}`),
      ...(isReadable(ports.redactMessage(canary.sentence), forms) ? ['in a message'] : []),
      ...(number < ASKED && isReadable(await ports.ask(canary.sentence), forms) ? ['in an answer'] : []),
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
    ...(inFiles === undefined ? { note: 'planted in documents when what is live was built, by the same reading' } : {}),
  };
}

const PLACES = [
  'a paragraph',
  'a heading',
  'a list',
  'a table',
  'a title',
  'a page',
  'a row of questions',
  'an owner',
  'a licence',
  'a file name',
] as const;
const UNDER_ITS_WORDS = 'a heading below the words that say what it is';
type Place = (typeof PLACES)[number] | typeof UNDER_ITS_WORDS;
/** The types of canaries come in turn, six of them: so every type stands at every place. */
const placeOf = (number: number): Place =>
  number >= COUNT ? UNDER_ITS_WORDS : (PLACES[Math.floor(number / 6) % PLACES.length] ?? 'a paragraph');

function plantedIn(canaries: readonly Canary[]): PlantedFile[] {
  const at = (place: Place): string[] => canaries.filter((_, number) => placeOf(number) === place).map(({ sentence }) => sentence);
  const notes = [
    '# Notes of the day',
    ...at('a paragraph'),
    ...at('a heading').map((sentence) => `## ${sentence}\n\nThe matter above was settled on the same day.`),
    '## Calls\n',
    at('a list')
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
    '## Cases\n',
    ['| case | what was said |', '| --- | --- |', ...at('a table').map((sentence, row) => `| ${String(row)} | ${sentence} |`)].join('\n'),
  ];
  const page = at('a page').map((sentence) => `<h2>Case</h2><p>${sentence}</p>`);
  const rows = at('a row of questions').map((sentence, row) => `"What happened in case ${String(row)}?","${sentence}"`);
  const titled = at('a title').map((sentence, number): PlantedFile => ({
    path: `titled-${String(number)}.md`,
    format: 'markdown',
    text: `# ${sentence}\n\nThe matter named above was settled on day ${String(number)}.\n`,
  }));
  const stated = (['owner', 'licence'] as const).flatMap((field) =>
    at(field === 'owner' ? 'an owner' : 'a licence').map((sentence, number): PlantedFile => ({
      path: `${field}-${String(number)}.md`,
      format: 'markdown',
      text: `---\n${field}: ${JSON.stringify(sentence)}\n---\n\n# ${field} ${String(number)}\n\nThe matter was settled on day ${String(number)}.\n`,
    })),
  );
  // In a name of a file four numbers with dots are a version, and stay.
  const inNames = canaries.filter(({ type }, number) => type !== 'IP_ADDRESS' && placeOf(number) === 'a file name');
  const named = inNames.map(({ sentence }, number): PlantedFile => ({
    path: `${sentence.replace(/\.$/u, '')}.md`,
    format: 'markdown',
    text: `# File ${String(number)}\n\nThe file was named on day ${String(number)}.\n`,
  }));
  const files: PlantedFile[] = [
    ...stated,
    ...named,
    { path: 'notes.md', format: 'markdown', text: `${notes.join('\n\n')}\n` },
    {
      path: 'cases.html',
      format: 'html',
      text: `<html><head><title>Cases</title></head><body><h1>Cases</h1>${page.join('')}</body></html>`,
    },
    { path: 'questions.csv', format: 'csv', text: `question,answer\n${rows.join('\n')}\n` },
    ...titled,
    {
      path: 'desk.md',
      format: 'markdown',
      text: [
        '# Desk',
        ...canaries.slice(COUNT).map(({ sentence, value }) => `${sentence}\n\n## ${value}\n\nUse it when all else fails.`),
      ].join('\n\n'),
    },
  ];
  return files;
}
