import type { Config } from '../../core/config.js';
import type { Log } from '../../core/log.js';
import type { Terminal } from './terminal.js';

/** What a command gets; it opens and closes the rest itself. */
export interface CommandContext {
  readonly config: Config;
  readonly log: Log;
  readonly terminal: Terminal;
  readonly isJson: boolean;
  /** Aborts on Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
}

/** 0 done, 1 failed, 2 usage, 3 configuration, 4 not reachable, 5 partly done, 6 gate not met. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Wrong words on the command line: exit 2, with the usage. */
export class UsageError extends Error {}
