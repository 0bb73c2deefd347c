import type { Storage } from '../../core/ports/storage.js';
import type { CommandContext, ExitCode } from './command.js';

/** One verb of `footnote document`, with the words after it. */
export type DocumentVerb = (args: readonly string[], storage: Storage, context: CommandContext) => Promise<ExitCode>;
