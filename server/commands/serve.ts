import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadHnswlib } from '../../core/adapters/vector-index/hnsw.js';
import { openServer } from '../main.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { openAnswering } from './open-answering.js';
import { clock, redactMessage } from './opened.js';
import { openCuration } from './open-curation.js';
import { printPublication } from './print-gates.js';
import { runIngest } from './run-ingest.js';

/** `footnote serve [--corpus <folder>]`: with a corpus, an installation that has nothing live ingests and publishes it first. */
export async function serve(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { corpus: { type: 'string' }, role: { type: 'string' } },
  });
  if (positionals.length > 0) throw new UsageError('serve takes no arguments: footnote serve [--corpus <folder>]');
  if (values.role !== undefined && values.role !== 'web') throw new UsageError('Only --role web exists today; the worker role is planned.');
  const { config, log, terminal } = context;
  const startedMs = performance.now();
  const clientFolder = fileURLToPath(new URL('../../client', import.meta.url));
  const server = await openServer({
    config,
    log,
    clock,
    redactMessage,
    clientFolder,
    openCuration: (opened) => openCuration(opened, config, log),
    async openAnswering(opened) {
      if (values.corpus !== undefined && (await opened.storage.releases.findLive()) === undefined) {
        terminal.say(`First start: reading ${values.corpus} and building the index.`);
        const { report, release, publication } = await runIngest([values.corpus], { isDryRun: false, isLive: true }, opened, context);
        if (publication?.kind === 'held' && release !== undefined) printPublication(publication, release.id, terminal);
        for (const file of report.leftOut) terminal.warn(`left out  ${file.path} (${file.code}): ${file.message}`);
      }
      return openAnswering(opened, config, log, (text) => {
        terminal.warn(text);
      });
    },
  });
  try {
    const live = await server.storage.releases.findLive();
    const native =
      (await loadHnswlib()) === undefined
        ? 'exact scan (hnswlib-node is not installed; right for small corpora, slower for large ones)'
        : 'hnswlib';
    const { documents, passages } = live?.details ?? {};
    const banner = {
      address: server.address,
      demo: `${server.address}/demo`,
      desk: `${server.address}/desk`,
      console: `${server.address}/console`,
      mode: 'extractive answers, latent embeddings, SQLite; no key needed',
      vectorIndex: native,
      corpus:
        live === undefined
          ? 'nothing published yet: run `npx footnote ingest <folder> --publish`'
          : `${String(documents)} documents, ${String(passages)} passages`,
      release: live?.id ?? null,
      siteKey: server.siteKey,
      dataFolder: config.dataFolder,
      setupLink: server.setupLink ?? null,
      resumedQuestions: server.resumed,
    };
    if (context.isJson) terminal.json(banner);
    else {
      const lines = [
        '',
        terminal.bold('Footnote is running'),
        '',
        `  demo       ${banner.demo}`,
        `  desk       ${banner.desk}`,
        `  console    ${banner.console}`,
        `  mode       ${banner.mode}`,
        `  index      ${banner.vectorIndex}`,
        `  corpus     ${banner.corpus}`,
        `  release    ${banner.release ?? 'none'}`,
        `  site key   ${banner.siteKey}`,
        `  data       ${banner.dataFolder}`,
        ...(server.resumed > 0 ? [`  resumed    ${String(server.resumed)} questions of the last run`] : []),
        ...(server.setupLink === undefined
          ? []
          : ['', '  Make the first desk account with this link; it works once:', `  ${server.setupLink}`]),
        '',
        terminal.dim(`  Ready in ${((performance.now() - startedMs) / 1000).toFixed(1)} s. Ctrl-C stops.`),
        '',
      ];
      terminal.data(lines);
    }
    await new Promise<void>((resolve) => {
      if (context.signal.aborted) resolve();
      else
        context.signal.addEventListener(
          'abort',
          () => {
            resolve();
          },
          { once: true },
        );
    });
    terminal.say('Stopping: letting answers in flight end.');
    return 0;
  } finally {
    await server.close();
  }
}
