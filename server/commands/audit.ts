import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openDataFolder, type DataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { AppError } from '../../core/domain/errors.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import { auditCorpus, type CorpusAudit, textsOf } from '../curation/audit-corpus.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { clock, openRelease } from './opened.js';

/** `footnote audit corpus [--report FILE]`: how the live corpus speaks of people, beside the release before it. */
export async function audit(args: readonly string[], { config, terminal, isJson }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { report: { type: 'string' } } });
  if (positionals[0] !== 'corpus' || positionals.length > 1)
    throw new UsageError('Say what to audit: footnote audit corpus [--report FILE]');
  const folder = await openDataFolder(config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const live = await storage.releases.findLive();
    if (live === undefined)
      throw new AppError('nothing-published', 'Nothing is published yet: run `npx footnote ingest <folder> --publish` first.');
    const earlier = (await storage.releases.list()).filter(({ id, publishedAt }) => id !== live.id && publishedAt !== null)[0];
    const now = await auditOf(folder, live.id);
    const before = earlier === undefined ? undefined : await auditOf(folder, earlier.id).catch(() => undefined);
    const lines = describe(now, before);
    if (values.report !== undefined) await writeFile(values.report, htmlOf(lines));
    if (isJson)
      terminal.json({
        release: live.id,
        before: before === undefined ? null : (earlier?.id ?? null),
        audit: now,
        previous: before ?? null,
      });
    else for (const line of lines) terminal.data(line);
    return 0;
  } finally {
    await storage.close();
  }
}

async function auditOf(folder: DataFolder, id: ReleaseId): Promise<CorpusAudit> {
  const release = await openRelease(folder, id);
  try {
    return auditCorpus(textsOf(release.snapshot));
  } finally {
    await release.snapshot.close();
  }
}

/** The audit as lines a person can read; figures of the release before in brackets. */
function describe(now: CorpusAudit, before: CorpusAudit | undefined): string[] {
  const was = (value: number | undefined): string => (value === undefined ? '' : ` (before: ${String(value)})`);
  const count = (kind: 'gendered' | 'loaded', audited: CorpusAudit | undefined): number | undefined =>
    audited?.slanted.filter((use) => use.kind === kind).length;
  return [
    `Corpus audit: ${String(now.documents)} documents${was(before?.documents)}, ${String(now.words)} words${was(before?.words)}`,
    `Gendered terms: ${String(count('gendered', now))}${was(count('gendered', before))}`,
    `Loaded terms: ${String(count('loaded', now))}${was(count('loaded', before))}`,
    ...now.slanted.slice(0, 20).map(({ path, term, instead, sentence }) => `  ${path}: "${term}", better: ${instead}. "${sentence}"`),
    ...Object.entries(now.groups).map(([axis, mentions]) => `Mentions, ${axis}: ${String(mentions)}${was(before?.groups[axis])}`),
    ...Object.entries(now.reading).flatMap(([language, { scale, median, hardest }]) => [
      `Reading level, ${language}: median ${String(median)} (${scale === 'grade' ? 'US school grade' : 'LIX'})${was(before?.reading[language]?.median)}`,
      ...hardest.map(({ path, level }) => `  ${path}: ${String(level)}`),
    ]),
    ...Object.entries(now.coverage).flatMap(([language, topics]) =>
      Object.entries(topics).map(
        ([topic, documents]) =>
          `Coverage, ${language}, ${topic}: ${String(documents)} documents${was(before?.coverage[language]?.[topic])}`,
      ),
    ),
    `Tone per 1,000 English words: ${String(now.tone.commands)} commands${was(before?.tone.commands)}, ${String(now.tone.exclamations)} exclamation marks${was(before?.tone.exclamations)}, ${String(now.tone.blame)} blaming the reader${was(before?.tone.blame)}`,
  ];
}

function htmlOf(lines: readonly string[]): string {
  const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
  const items = lines
    .slice(1)
    .map((line) =>
      line.startsWith('  ')
        ? `<p style="margin:.2em 2em">${escaped(line.trim())}</p>`
        : `<h2 style="font-size:1.05em">${escaped(line)}</h2>`,
    );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Corpus audit</title><body style="font:16px/1.5 system-ui;max-width:50em;margin:2em auto;padding:0 1em"><h1>${escaped(lines[0] ?? '')}</h1>${items.join('\n')}</body></html>\n`;
}
