/** The `footnote` command: reads settings, picks one command, turns its outcome into words on stderr and an exit code. */
import { resolve } from 'node:path';
import { EVAL_TASKS } from './commands/eval-tasks.js';
import { nameDiskTrouble } from '../core/adapters/storage/disk-trouble.js';
import { parseConfig } from '../core/config.js';
import { AppError, type ErrorCode } from '../core/domain/errors.js';
import { createLog } from '../core/log.js';
import { type CommandContext, type ExitCode, UsageError } from './commands/command.js';
import { openTerminal } from './commands/terminal.js';

type Command = (args: readonly string[], context: CommandContext) => Promise<ExitCode>;

/** Loaded when asked for: a command should not wait for the libraries of the others. */
const COMMANDS: Readonly<Record<string, { readonly load: () => Promise<Command>; readonly help: string }>> = {
  init: {
    load: async () => (await import('./commands/init.js')).init,
    help: 'init <folder or address>             say who owns the documents of a source',
  },
  serve: {
    load: async () => (await import('./commands/serve.js')).serve,
    help: 'serve [--corpus <folder>]            start the server; an empty installation publishes the corpus first',
  },
  ingest: {
    load: async () => (await import('./commands/ingest.js')).ingest,
    help: 'ingest <source>… [--draft|--publish] [--dry-run] [--refit] [--sitemap] [--watch] [--accept-deletions] [--override GATE] [--by NAME --reason TEXT]   read documents and build a release',
  },
  ask: {
    load: async () => (await import('./commands/ask.js')).askCommand,
    help: 'ask "<question>" [--explain]         answer one question here',
  },
  release: {
    load: async () => (await import('./commands/release.js')).release,
    help: 'release list|show|diff|publish|rollback   what is live and what was; compare, publish a draft, go back',
  },
  document: {
    load: async () => (await import('./commands/document.js')).document,
    help: 'document list|show|original|proposals | accept|dismiss|remove <id> --by NAME | findings | hold|release|reject|restore|erase <id or path> --by NAME --reason TEXT   what is on record, what screening found, and who decides; erase for good',
  },
  answer: {
    load: async () => (await import('./commands/answer.js')).answer,
    help: 'answer show <id>                     an answer down to the files it quotes',
  },
  golden: {
    load: async () => (await import('./commands/golden.js')).golden,
    help: 'golden list | add --from-answer <id>   questions whose answers must stay right',
  },
  audit: {
    load: async () => (await import('./commands/audit.js')).audit,
    help: 'audit corpus [--report FILE]         how the live documents speak of people, beside the release before',
  },
  eval: {
    load: async () => (await import('./commands/eval.js')).evaluate,
    help: `eval <task> <folder>… | eval golden     measure: ${EVAL_TASKS.join(', ')}`,
  },
  bench: {
    load: async () => (await import('./commands/bench.js')).bench,
    help: 'bench ingest|answer <folder>… [--passages N] [--seed N]   measure how fast documents become a release, and answers are made',
  },
  doctor: {
    load: async () => (await import('./commands/doctor.js')).doctor,
    help: 'doctor [--repair]                    check the installation; build what is damaged again',
  },
  user: { load: async () => (await import('./commands/user.js')).user, help: 'user add <login> [--name] [--role]   make a desk account' },
};

const USAGE = [
  'Usage: footnote <command> [options]',
  '',
  ...Object.values(COMMANDS).map(({ help }) => `  ${help}`),
  '',
  'Every command: --json, --quiet, --no-color, --help. Settings: see .env.example.',
];

const CONFIGURATION: ReadonlySet<ErrorCode> = new Set([
  'config-invalid',
  'data-folder-unusable',
  'rights-unknown',
  'port-busy',
  'data-folder-busy',
]);
const NOT_REACHABLE: ReadonlySet<ErrorCode> = new Set(['model-unavailable', 'source-unreachable']);

/** Runs one command line. Never throws; Ctrl-C ends a command in a valid state with exit 1. */
export async function run(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const flags = new Set(['--json', '--quiet', '--no-color', '--help', '-h']);
  const given = new Set(argv.filter((word) => flags.has(word)));
  const [name, ...args] = argv.filter((word) => !flags.has(word));
  const terminal = openTerminal({ isQuiet: given.has('--quiet'), isPlain: given.has('--no-color') });
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (given.has('--help') || given.has('-h')) {
    terminal.data(command === undefined ? USAGE : `Usage: footnote ${command.help}`);
    return 0;
  }
  if (command === undefined) {
    terminal.warn(name === undefined ? USAGE : [`There is no command "${name}".`, '', ...USAGE]);
    return 2;
  }
  const stop = new AbortController();
  let stops = 0;
  const onStop = (): void => {
    stops += 1;
    stop.abort(new AppError('cancelled', 'Stopped: what was live stays live; run the command again to go on.'));
    if (stops > 1) process.exit(1); // asked twice: the state on disk is valid at any point
  };
  process.on('SIGINT', onStop);
  process.on('SIGTERM', onStop);
  let dataFolder = '';
  try {
    const config = parseConfig(env);
    dataFolder = resolve(config.dataFolder);
    const runCommand = await command.load();
    return await runCommand(args, { config, log: createLog(config.logLevel), terminal, isJson: given.has('--json'), signal: stop.signal });
  } catch (error) {
    terminal.endProgress();
    return explain(nameDiskTrouble(error, dataFolder), command.help, terminal);
  } finally {
    process.off('SIGINT', onStop);
    process.off('SIGTERM', onStop);
  }
}

function explain(error: unknown, help: string, terminal: ReturnType<typeof openTerminal>): ExitCode {
  if (error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
    terminal.warn([error.message, '', `Usage: footnote ${help}`]);
    return 2;
  }
  if (error instanceof AppError) {
    terminal.warn(`${error.code}: ${error.message}`);
    return CONFIGURATION.has(error.code) ? 3 : NOT_REACHABLE.has(error.code) ? 4 : 1;
  }
  terminal.warn(
    `internal: something went wrong that Footnote has no words for (${error instanceof Error ? `${error.name}: ${error.message.split('\n')[0] ?? ''}` : 'unknown'}). Set FOOTNOTE_LOG=debug to see where, and please report it.`,
  );
  if (process.env['FOOTNOTE_LOG'] === 'debug' && error instanceof Error) terminal.warn((error.stack ?? '').split('\n'));
  return 1;
}
