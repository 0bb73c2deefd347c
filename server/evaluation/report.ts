/** What a measurement says, and what was required of it. */
import type { Curves } from './curves.js';
import type { Metric } from './metrics.js';

export interface Report {
  readonly task: string;
  readonly n: number;
  readonly seed: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly seconds: number;
  readonly metrics: Readonly<Record<string, Metric>>;
  readonly slices: Readonly<Record<string, Readonly<Record<string, Metric>>>>;
  /** What happened to each row, where a figure alone would not say it. */
  readonly outcomes?: readonly Readonly<Record<string, unknown>>[];
  /** Rows that were judged wrong, the worst first. */
  readonly worst?: readonly Readonly<Record<string, string | number | boolean>>[];
  /** What the page of `--report` draws. */
  readonly curves?: Curves;
}

export interface Requirement {
  readonly name: string;
  readonly comparison: '>=' | '<=' | '>' | '<' | '=';
  readonly value: number;
}

/** `metric>=0.5`, also `<=`, `<`, `>`, `=`; undefined when the text is none. Slices are named `slice.metric`. */
export function parseRequirement(text: string): Requirement | undefined {
  const found = /^\s*(.+?)\s*(>=|<=|=|>|<)\s*(-?\d+(?:\.\d+)?)\s*$/u.exec(text);
  if (found?.[1] === undefined || found[2] === undefined || found[3] === undefined) return undefined;
  return { name: found[1], comparison: found[2] as Requirement['comparison'], value: Number(found[3]) };
}

export function isRequired(requirements: readonly Requirement[]): boolean {
  return requirements.length > 0;
}

/** One line per requirement that does not hold; a metric that was not measured does not hold. */
export function unmet(report: Report, requirements: readonly Requirement[]): string[] {
  return requirements.flatMap(({ name, comparison, value }) => {
    const metric = find(report, name);
    if (metric === undefined) return [`${name} was not measured`];
    const holds = {
      '>=': metric.value >= value,
      '<=': metric.value <= value,
      '>': metric.value > value,
      '<': metric.value < value,
      '=': metric.value === value,
    }[comparison];
    return holds ? [] : [`${name} is ${metric.value.toFixed(4)}, required ${comparison} ${String(value)}`];
  });
}

function find(report: Report, name: string): Metric | undefined {
  const whole = report.metrics[name];
  if (whole !== undefined) return whole;
  for (const [slice, metrics] of Object.entries(report.slices)) {
    if (name.startsWith(`${slice}.`)) {
      const metric = metrics[name.slice(slice.length + 1)];
      if (metric !== undefined) return metric;
    }
  }
  return undefined;
}
