/** A measurement as one self-contained page: every figure with its interval, drawn as a bar where it is a share. */
import type { Metric } from './metrics.js';
import { drawCurves } from './draw-curves.js';
import type { Report } from './report.js';

export function renderReport(report: Report): string {
  const slices = Object.entries(report.slices).map(([name, metrics]) => table(name, metrics));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(report.task)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2024;background:#fff}table{border-collapse:collapse;width:100%;margin:0 0 2rem}
th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #dfe3e6;font-variant-numeric:tabular-nums}td svg{display:block}caption{text-align:left;font-weight:600;padding:.5rem 0}figure{margin:0 0 2rem}figcaption{font-weight:600;padding:.5rem 0}figure svg{max-width:100%;height:auto}.scroll{overflow-x:auto}pre{white-space:pre-wrap;background:#f5f6f7;padding:1rem}</style></head>
<body><h1>footnote eval ${escape(report.task)}</h1><p>n ${String(report.n)}, seed ${String(report.seed)}, ${String(report.seconds)} s</p>
<pre>${escape(JSON.stringify(report.parameters, undefined, 2))}</pre>
${table('All', report.metrics)}
${drawCurves(report.curves ?? {})}
${slices.join('\n')}${worst(report.worst ?? [])}
</body></html>
`;
}

function table(name: string, metrics: Readonly<Record<string, Metric>>): string {
  const rows = Object.entries(metrics).map(
    ([metric, { value, low, high, n }]) =>
      `<tr><td>${escape(metric)}</td><td>${show(value)}</td><td>${show(low)} to ${show(high)}</td><td>${String(n)}</td><td>${bar(value, low, high)}</td></tr>`,
  );
  return `<div class="scroll"><table><caption>${escape(name)}</caption><thead><tr><th>Metric</th><th>Value</th><th>95 % interval</th><th>n</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function worst(rows: NonNullable<Report['worst']>): string {
  const [first] = rows;
  if (first === undefined) return '';
  const cells = (values: readonly unknown[], tag: string): string =>
    values.map((value) => `<${tag}>${escape(String(value))}</${tag}>`).join('');
  return `\n<div class="scroll"><table><caption>Worst cases, the worst first</caption><thead><tr>${cells(Object.keys(first), 'th')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(Object.values(row), 'td')}</tr>`)
    .join('')}</tbody></table></div>`;
}

function show(value: number): string {
  return Number.isNaN(value) ? 'not measured' : value.toFixed(4);
}

function bar(value: number, low: number, high: number): string {
  if (!(value >= 0 && value <= 1)) return '';
  const x = (share: number): string => (share * 200).toFixed(1);
  return `<svg width="200" height="14" role="img" aria-label="${show(value)}"><rect width="200" height="14" fill="#eef0f2"/><rect width="${x(value)}" height="14" fill="#3a6ea5"/><line x1="${x(Math.max(0, low))}" x2="${x(Math.min(1, high))}" y1="7" y2="7" stroke="#1c2024" stroke-width="2"/></svg>`;
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
