/** A comparison of two releases for people: on the terminal, and as one HTML file that needs nothing else. */
import type { ReleaseDiff } from '../curation/diff-releases.js';
import type { Terminal } from './terminal.js';

const COMPARISONS = ['lost', 'gained', 'changed', 'new', 'same'] as const;
const COLUMN = 46;

export function printDiff(diff: ReleaseDiff, terminal: Terminal): void {
  const { passages } = diff;
  terminal.data([`from ${diff.from}`, `to   ${diff.to}`]);
  for (const { path, change, passages: own } of diff.documents)
    terminal.data(
      `${change.padEnd(8)} ${path}  (passages: ${String(own.added)} added, ${String(own.changed)} changed, ${String(own.removed)} removed)`,
    );
  terminal.data(
    `documents ${String(diff.sameDocuments)} the same, ${String(diff.documents.length)} not; passages ${String(passages.same)} the same, ${String(passages.added)} added, ${String(passages.changed)} changed, ${String(passages.removed)} removed`,
  );
  terminal.data(`golden questions: ${summary(diff)}`);
  for (const one of diff.golden.filter(({ comparison }) => comparison !== 'same' && comparison !== 'new')) {
    terminal.data('');
    terminal.data(`${terminal.bold(one.comparison)}  ${one.id}${one.critical ? ' (critical)' : ''}  ${one.text}`);
    if (one.after.fault !== undefined) terminal.data(`  ${one.after.fault}`);
    const [before, after] = [wrap(one.before?.says ?? ''), wrap(one.after.says)];
    for (let row = 0; row < Math.max(before.length, after.length); row += 1)
      terminal.data(`  ${(before[row] ?? '').padEnd(COLUMN)} | ${after[row] ?? ''}`);
  }
}

function summary(diff: ReleaseDiff): string {
  return COMPARISONS.map((name) => `${String(diff.golden.filter(({ comparison }) => comparison === name).length)} ${name}`).join(', ');
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > COLUMN) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}caption{text-align:left;font-weight:600;padding:.4rem 0}.lost th{background:#fde2e0}.gained th{background:#dff3e3}';

/** Self-contained: no script, no address of anything outside. */
export function renderDiff(diff: ReleaseDiff): string {
  const documents = diff.documents
    .map(
      ({ path, title, change, passages }) =>
        `<tr><th scope="row">${escape(path)}</th><td>${escape(title)}</td><td>${change}</td><td>${String(passages.added)}</td><td>${String(passages.changed)}</td><td>${String(passages.removed)}</td></tr>`,
    )
    .join('\n');
  const golden = diff.golden
    .filter(({ comparison }) => comparison !== 'same')
    .map(
      (one) =>
        `<tr class="${one.comparison}"><th scope="row">${one.comparison}<br>${escape(one.id)}${one.critical ? '<br>critical' : ''}</th><td>${escape(one.text)}</td><td>${escape(one.before?.says ?? '')}</td><td>${escape(one.after.says)}${one.after.fault === undefined ? '' : `<br><em>${escape(one.after.fault)}</em>`}</td></tr>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Release ${diff.from.slice(0, 12)} against ${diff.to.slice(0, 12)}</title><style>${STYLE}</style></head>
<body>
<h1>What the release changes</h1>
<p>From <code>${diff.from}</code> to <code>${diff.to}</code>.</p>
<table><caption>Documents: ${String(diff.sameDocuments)} the same</caption><thead><tr><th scope="col">Path</th><th scope="col">Title</th><th scope="col">Change</th><th scope="col">Passages added</th><th scope="col">changed</th><th scope="col">removed</th></tr></thead><tbody>
${documents}
</tbody></table>
<table><caption>Golden questions: ${summary(diff)}</caption><thead><tr><th scope="col">What</th><th scope="col">Question</th><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>
${golden}
</tbody></table>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
