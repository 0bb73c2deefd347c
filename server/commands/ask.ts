import { parseArgs } from 'node:util';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { AppError } from '../../core/domain/errors.js';
import type { Answer } from '../../core/domain/answer.js';
import { linesOf } from '../answer/lines.js';
import { answerQuestion } from '../answer/answer-question.js';
import { findEvidence } from '../answer/find-evidence.js';
import { openPhrases } from '../answer/phrases.js';
import { admit } from '../evaluation/golden.js';
import { sayGuarantee } from '../evaluation/guarantee.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { clock, composer, ids, openRelease, redactMessage } from './opened.js';
import type { Terminal } from './terminal.js';

const MAX_UNITS = 4_000;

/** `footnote ask "<question>" [--explain] [--json]` */
export async function askCommand(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { explain: { type: 'boolean' } } });
  const [text] = positionals;
  if (text === undefined || positionals.length > 1)
    throw new UsageError('Ask one question, in quotes: footnote ask "How do I install it?" [--explain]');
  if (text.trim() === '') throw new AppError('text-empty', 'The question is empty: write it in quotes after `ask`.');
  if (text.length > MAX_UNITS)
    throw new AppError(
      'text-too-long',
      `The question has ${String(text.length)} characters; ${String(MAX_UNITS)} are allowed. Shorten it.`,
    );
  const folder = await openDataFolder(context.config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const live = await storage.releases.findLive();
    if (live === undefined)
      throw new AppError('nothing-published', 'Nothing is published yet: run `npx footnote ingest <folder> --publish` first.');
    const release = await openRelease(folder, live.id);
    try {
      const listener = { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined };
      const ports = {
        clock,
        ids,
        composer,
        phrases: openPhrases('en'),
        redactMessage,
        findRevision: storage.documents.findRevision.bind(storage.documents),
      };
      const answer = await answerQuestion(
        { text, history: [], audiences: ['public'], locale: 'en' },
        release,
        release.policy,
        ports,
        listener,
        context.signal,
      );
      const admitted = values.explain === true ? admit({ text, history: [] }, redactMessage, release) : undefined;
      const found = admitted === undefined ? undefined : await findEvidence(admitted, release, () => undefined, context.signal);
      if (context.isJson) {
        context.terminal.json({
          ...answer,
          ...(found === undefined
            ? {}
            : {
                explain: {
                  features: found.grounding.features,
                  passages: found.retrieved.candidates.map(({ passage, rankScore, features }) => ({
                    title: passage.title,
                    headingPath: passage.headingPath,
                    start: passage.start,
                    end: passage.end,
                    rankScore,
                    features,
                  })),
                },
              }),
        });
      } else {
        print(answer, context.terminal);
        if (values.explain === true) {
          context.terminal.data(['', 'Why this answer']);
          for (const sentence of answer.why) context.terminal.data(`  - ${sentence}`);
          context.terminal.data(
            `  answerability ${percent(answer.answerability)}, confidence ${percent(answer.confidence.score)} (${release.calibration.source})`,
          );
          if (release.calibration.guarantee !== undefined) context.terminal.data(`  ${sayGuarantee(release.calibration.guarantee)}`);
          for (const [index, { passage, rankScore }] of (found?.retrieved.candidates ?? []).entries())
            context.terminal.data(
              `  ${String(index + 1)}. ${rankScore.toFixed(2)}  ${[passage.title, ...passage.headingPath].join(' › ')}`,
            );
        }
      }
      return 0;
    } finally {
      await release.snapshot.close();
    }
  } finally {
    await storage.close();
  }
}

function print(answer: Answer, terminal: Terminal): void {
  for (const phrase of answer.phrases) terminal.data(phrase.text);
  for (const line of linesOf(answer)) terminal.data(line.split('\n').map((one, at) => (at === 0 ? one : `  ${one}`)));
  if (answer.outcome === 'grounded') {
    const words = { high: 'Well supported', medium: 'Partly supported', low: 'Weakly supported' }[answer.confidence.band];
    terminal.data(['', `${terminal.bold(words)}${answer.confidence.isCalibrated ? ` (${percent(answer.confidence.score)})` : ''}`]);
    for (const citation of answer.citations)
      terminal.data(
        terminal.dim(
          `[${String(citation.n)}] ${[citation.title, ...citation.headingPath].join(' › ')}${citation.page === undefined ? '' : `, page ${String(citation.page)}`}`,
        ),
      );
  }
  if (answer.nearest.length > 0) {
    terminal.data(['', 'Nearest pages:']);
    for (const page of answer.nearest) terminal.data(terminal.dim(`  ${[page.title, ...page.headingPath].join(' › ')}`));
  }
  if (answer.followUps.length > 0) {
    terminal.data(['', answer.outcome === 'clarifying' ? 'Ask again, naming one of these:' : 'You could also ask:']);
    for (const question of answer.followUps) terminal.data(`  ${question}`);
  }
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
