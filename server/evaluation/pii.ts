/**
 * How much personal data the redactor finds, and what it takes for personal data by mistake.
 *
 * A gold span is found when 90 % of its characters are covered by findings of any type: what counts for a person is that the
 * words are gone. A finding is right when at least half of it lies in gold spans of the types considered; every other
 * finding of those types is false. Findings of types that are not considered are not counted, since the gold of a set says
 * nothing about what it does not label. `byType` and `names` precision ask for the right type as well.
 */
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import { recognizersFor } from '../../core/redaction/recognizers.js';
import { redact, type Recognizer } from '../../core/redaction/redact.js';
import { mean, type Measured, type Metric, plain, statistic } from './metrics.js';
import { measureNameGroups, readNameLists } from './pii-groups.js';
import { codePointOffsets, readRows } from './read-data.js';

const piiRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  spans: z.array(z.looseObject({ start: z.number(), end: z.number(), type: z.string() })),
  /** Rows that were made from one pattern, or speak of one person, are drawn together. */
  template_id: z.string().optional(),
  group: z.string().optional(),
  /** What a generated row was disguised with: a slice of its own. */
  obfuscation: z.string().optional(),
});
type PiiRow = z.infer<typeof piiRow>;

/** The identifiers every set labels alike; what is considered unless `--types` says otherwise. */
const IDENTIFIERS = ['EMAIL_ADDRESS', 'CREDIT_CARD', 'IBAN_CODE', 'PHONE_NUMBER', 'US_SSN', 'IP_ADDRESS', 'DOMAIN_NAME'];

/** Labels of other sets for the same thing. */
const SAME_LABEL: Readonly<Record<string, string>> = {
  PHONE: 'PHONE_NUMBER',
  ADDRESS: 'STREET_ADDRESS',
  LOCATION: 'GPE',
  PREFIX: 'TITLE',
  ORG: 'ORGANIZATION',
};

/** Our findings by the label they answer to, where the two names differ. */
const FINDINGS_OF: Readonly<Record<string, readonly string[]>> = {
  DOMAIN_NAME: ['DOMAIN_NAME', 'URL'],
  DATE_TIME: ['DATE_OF_BIRTH'],
  STREET_ADDRESS: ['POSTAL_ADDRESS', 'STREET_ADDRESS'],
  US_SSN: ['US_SSN', 'US_ITIN', 'NATIONAL_ID'],
  ID: ['NATIONAL_ID', 'US_SSN', 'US_ITIN'],
};

const COVERED = 0.9;

export interface PiiOptions {
  /** Labels of the data; the seven identifiers when absent. */
  readonly types: readonly string[] | undefined;
  readonly names: boolean;
  readonly lists: readonly string[];
  readonly seed: number;
  readonly sample: <T>(rows: T[]) => T[];
}

interface Measurement {
  readonly n: number;
  readonly metrics: Record<string, Metric>;
  readonly slices: Record<string, Record<string, Metric>>;
}

/** Reads `data.jsonl` of every folder, measures them together, and each alone as a slice when there are several. */
export async function measurePii(
  folders: readonly string[],
  options: PiiOptions,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Measurement> {
  const sets: { name: string; rows: PiiRow[] }[] = [];
  for (const folder of folders)
    sets.push({ name: basename(folder), rows: options.sample(await readRows(join(folder, 'data.jsonl'), piiRow)) });
  const total = sets.reduce((sum, set) => sum + set.rows.length, 0);
  if (total === 0) throw new AppError('evaluation-data-invalid', `${folders.join(', ')}: no rows to measure on.`);
  // Lists are read before anything is measured, so that a wrong folder is said at once.
  const groups = options.names && options.lists.length > 0 ? await readNameLists(options.lists) : undefined;

  const recognizers = recognizersOf(options);
  const considered = new Set((options.types ?? IDENTIFIERS).map(canonical));
  const scored: { set: string; row: PiiRow; score: Score }[] = [];
  for (const { name, rows } of sets) {
    for (const row of rows) {
      if (scored.length % 200 === 0) {
        onProgress(scored.length, total);
        await nextTurn();
        signal.throwIfAborted();
      }
      scored.push({ set: name, row, score: scoreRow(row, `${name}:${groupOf(row)}`, considered, recognizers) });
    }
  }
  const figures = (part: typeof scored): Record<string, Metric> =>
    figuresOf(
      part.map(({ score }) => score),
      options,
    );
  const metrics = figures(scored);
  const slices: Measurement['slices'] = {};
  if (sets.length > 1) for (const { name } of sets) slices[name] = figures(scored.filter(({ set }) => set === name));
  for (const disguise of new Set(scored.flatMap(({ row }) => row.obfuscation ?? [])))
    slices[`obfuscation.${disguise}`] = figures(scored.filter(({ row }) => row.obfuscation === disguise));
  if (groups !== undefined) {
    const byGroup = measureNameGroups(groups, recognizers, options.seed, signal);
    Object.assign(metrics, byGroup.metrics);
    Object.assign(slices, byGroup.slices);
  }
  const texts = scored.map(({ row }) => row.text);
  metrics['mbPerSecond'] = plain(throughput(texts, options), total);
  return { n: total, metrics, slices };
}

/** Made anew where a measurement must not profit from what an earlier one left in a cache. */
function recognizersOf({ names }: PiiOptions): readonly Recognizer[] {
  return recognizersFor('message', { names });
}

interface Score {
  readonly group: string;
  readonly gold: readonly { readonly type: string; readonly isConsidered: boolean; readonly isFound: boolean; readonly tokens: number }[];
  readonly findings: readonly {
    readonly types: readonly string[];
    readonly isConsidered: boolean;
    readonly isRight: boolean;
    readonly isRightType: boolean;
  }[];
}

function scoreRow(row: PiiRow, group: string, considered: ReadonlySet<string>, recognizers: readonly Recognizer[]): Score {
  const offset = codePointOffsets(row.text);
  const gold = row.spans.map(({ start, end, type }) => ({ start: offset(start), end: offset(end), type: canonical(type) }));
  const { findings } = redact(row.text, recognizers);
  const consideredGold = gold.filter(({ type }) => considered.has(type));
  return {
    group,
    gold: gold.map((span) => ({
      type: span.type,
      isConsidered: considered.has(span.type),
      isFound: overlap(span, findings) >= COVERED * (span.end - span.start),
      tokens: row.text.slice(span.start, span.end).trim().split(/\s+/u).length,
    })),
    findings: findings.map((finding) => {
      const types = labelsOf(finding.type);
      const half = (finding.end - finding.start) / 2;
      return {
        types,
        isConsidered: types.some((type) => considered.has(type)),
        isRight: overlap(finding, consideredGold) >= half,
        isRightType:
          overlap(
            finding,
            gold.filter(({ type }) => types.includes(type)),
          ) >= half,
      };
    }),
  };
}

function figuresOf(scores: readonly Score[], { names, seed }: PiiOptions): Record<string, Metric> {
  const gold = scores.flatMap(({ group, gold: spans }) => spans.map((span) => ({ group, ...span })));
  const findings = scores.flatMap(({ group, findings: found }) => found.map((finding) => ({ group, ...finding })));
  const share = <T extends { readonly group: string }>(rows: readonly T[], isTrue: (row: T) => boolean): Metric =>
    mean(
      rows.map((row): Measured => ({ group: row.group, value: isTrue(row) ? 1 : 0 })),
      seed,
    );
  const consideredGold = gold.filter((span) => span.isConsidered);
  const consideredFindings = findings.filter((finding) => finding.isConsidered);
  const figures: Record<string, Metric> = {
    recall: share(consideredGold, (span) => span.isFound),
    precision: share(consideredFindings, (finding) => finding.isRight),
    f2: { ...statistic(scores, f2, seed), n: consideredGold.length },
  };
  const types = new Set(consideredGold.map((span) => span.type));
  for (const type of [...types].sort()) {
    figures[`byType.${type}.recall`] = share(
      consideredGold.filter((span) => span.type === type),
      (span) => span.isFound,
    );
    figures[`byType.${type}.precision`] = share(
      findings.filter((finding) => finding.types.includes(type)),
      (finding) => finding.isRightType,
    );
  }
  const people = gold.filter((span) => span.type === 'PERSON');
  if (names && people.length > 0) {
    figures['names.twoToken.recall'] = share(
      people.filter((span) => span.tokens === 2),
      (span) => span.isFound,
    );
    figures['names.all.recall'] = share(people, (span) => span.isFound);
    figures['names.all.precision'] = share(
      findings.filter((finding) => finding.types.includes('PERSON')),
      (finding) => finding.isRightType,
    );
  }
  return figures;
}

/** F-measure that weighs recall four times as much as precision (van Rijsbergen 1979, beta 2): a leak costs more than a lost word. */
function f2(scores: readonly Score[]): number {
  let found = 0;
  let gold = 0;
  let right = 0;
  let reported = 0;
  for (const score of scores) {
    for (const span of score.gold) {
      if (!span.isConsidered) continue;
      gold += 1;
      if (span.isFound) found += 1;
    }
    for (const finding of score.findings) {
      if (!finding.isConsidered) continue;
      reported += 1;
      if (finding.isRight) right += 1;
    }
  }
  if (gold === 0) return Number.NaN;
  const recall = found / gold;
  const precision = reported === 0 ? 0 : right / reported;
  return recall + precision === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall);
}

const TIMED_MS = 700;

/**
 * Megabytes of UTF-8 a second of processor time, row by row: a busy machine measures what an idle one does. Every round has
 * recognizers of its own and so an empty cache.
 */
function throughput(texts: readonly string[], options: PiiOptions): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let done = 0;
  let spentMs = 0;
  while (spentMs < TIMED_MS) {
    const recognizers = recognizersOf(options);
    const started = process.cpuUsage();
    for (const text of texts) redact(text, recognizers);
    const { user, system } = process.cpuUsage(started);
    spentMs += (user + system) / 1_000;
    done += bytes;
  }
  return done / 1e6 / (spentMs / 1_000);
}

function canonical(type: string): string {
  return SAME_LABEL[type] ?? type;
}

function labelsOf(findingType: string): string[] {
  const labels = Object.keys(FINDINGS_OF).filter((label) => FINDINGS_OF[label]?.includes(findingType));
  return labels.length > 0 ? labels : [findingType];
}

function groupOf(row: PiiRow): string {
  return row.template_id ?? row.group ?? /^(.+)_\d+$/u.exec(row.id)?.[1] ?? row.id;
}

/** Characters of `span` that lie in `others`, which do not overlap each other. */
function overlap(
  span: { readonly start: number; readonly end: number },
  others: readonly { readonly start: number; readonly end: number }[],
): number {
  return others.reduce((sum, other) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)), 0);
}
