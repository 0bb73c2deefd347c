/** How commands speak: data on stdout, talk on stderr; a progress line on a terminal, a line every 5 s elsewhere. */

export interface Terminal {
  /** Data: goes to stdout, always. A text is one line, whatever stands in it; several lines are a list. */
  data(text: string | readonly string[]): void;
  json(value: unknown): void;
  /** Talk: goes to stderr, not with --quiet; lines as above. */
  say(text: string | readonly string[]): void;
  warn(text: string | readonly string[]): void;
  /** Where something is: redraws one line on a terminal. `total` 0 means unknown. */
  progress(what: string, done: number, total: number): void;
  endProgress(): void;
  bold(text: string): string;
  dim(text: string): string;
}

const EVERY_MS = 5_000;
const REDRAW_MS = 80;

export function openTerminal(
  options: { readonly isQuiet: boolean; readonly isPlain: boolean },
  nowMs: () => number = () => performance.now(),
): Terminal {
  const isDrawn = process.stderr.isTTY && !options.isPlain;
  const style = (code: string, text: string): string =>
    process.stdout.isTTY && !options.isPlain && process.env['NO_COLOR'] === undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
  // Whoever reads us may stop early (`| head`): that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let lastMs = Number.NEGATIVE_INFINITY;
  let startedMs = 0;
  let current = '';
  let hasLine = false;
  const clear = (): void => {
    if (hasLine) process.stderr.write('\r\u001b[2K');
    hasLine = false;
  };
  return {
    data: (text) => {
      clear();
      process.stdout.write(linesOf(text));
    },
    json: (value) => {
      clear();
      process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
    },
    say: (text) => {
      if (options.isQuiet) return;
      clear();
      process.stderr.write(linesOf(text));
    },
    warn: (text) => {
      clear();
      process.stderr.write(linesOf(text));
    },
    progress(what, done, total) {
      if (options.isQuiet) return;
      const now = nowMs();
      if (what !== current) {
        current = what;
        startedMs = now;
        if (!isDrawn) lastMs = now;
      }
      if (now - lastMs < (isDrawn ? REDRAW_MS : EVERY_MS)) return;
      lastMs = now;
      const share = total > 0 ? done / total : 0;
      const elapsed = now - startedMs;
      const left = share > 0.02 && elapsed > 1_000 ? `, about ${seconds((elapsed / share) * (1 - share))} left` : '';
      const count = total > 0 ? ` ${String(done)}/${String(total)}` : '';
      if (!isDrawn) {
        process.stderr.write(linesOf(`${what}${count}${left}`));
        return;
      }
      const bar = total > 0 ? ` [${'#'.repeat(Math.round(share * 20)).padEnd(20, '.')}]` : '';
      process.stderr.write(`\r\u001b[2K${printable(what)}${bar}${count}${left}`.slice(0, (process.stderr.columns || 80) + 5));
      hasLine = true;
    },
    endProgress: clear,
    bold: (text) => style('1', text),
    dim: (text) => style('2', text),
  };
}

function linesOf(text: string | readonly string[]): string {
  return (typeof text === 'string' ? [text] : text).map((line) => `${printable(line)}\n`).join('');
}

/**
 * Titles, paths and excerpts are words of others: none of their characters may steer the terminal, or begin a line that looks like one of
 * ours. Our own bold and dim stay.
 */
function printable(text: string): string {
  return text.replace(/(?!\u001b\[[012]m)[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function seconds(ms: number): string {
  const whole = Math.max(1, Math.round(ms / 1000));
  return whole < 90 ? `${String(whole)} s` : `${String(Math.round(whole / 60))} min`;
}
