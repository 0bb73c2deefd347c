/** The real `footnote` command in a process of its own, on a data folder of its own. Needs what `node bin/build.mjs` builds. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'bin/footnote.mjs');
/** Longest that one command may take before a test gives it up; a crowded machine is slow. */
const PATIENCE_MS = 120_000;

export interface CliOptions {
  /** What FOOTNOTE_DATA says. */
  readonly data: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input; nothing when absent. */
  readonly input?: string;
  readonly cwd?: string;
  /** Run as this account: root may write everywhere, which says nothing about everybody else. */
  readonly uid?: number;
  /** Longer than other commands may take, for one that has much to read. */
  readonly patienceMs?: number;
  /** Killed with SIGKILL, on purpose, when this resolves. */
  readonly killOn?: Promise<unknown>;
}

export interface CliRun {
  /** Null when the process was killed. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command to its end. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const child = spawnCli(args, options);
  child.stdin?.end(options.input ?? '');
  const output = collect(child);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), options.patienceMs ?? PATIENCE_MS);
    void options.killOn?.then(() => child.kill('SIGKILL'));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === null && options.killOn === undefined)
        reject(new Error(`footnote ${args.join(' ')} ended by ${String(signal)}:\n${output.stderr()}`));
      else resolve({ code, signal, stdout: output.stdout(), stderr: output.stderr() });
    });
  });
}

/** What `footnote serve --json` prints. */
export interface Banner {
  readonly address: string;
  readonly demo: string;
  readonly desk: string;
  readonly vectorIndex: string;
  readonly corpus: string;
  readonly release: string | null;
  readonly setupLink: string | null;
  readonly resumedQuestions: number;
}

export interface RunningFootnote {
  readonly banner: Banner;
  readonly url: string;
  stderr(): string;
  /** As Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** `kill -9`: no chance to tidy up. */
  kill(): Promise<void>;
  isAlive(): boolean;
}

/** Starts `footnote serve` on a free port and waits for its banner. */
export async function startFootnote(options: CliOptions, args: readonly string[] = []): Promise<RunningFootnote> {
  const child = spawnCli(['serve', '--json', ...args], { ...options, env: { FOOTNOTE_PORT: '0', ...options.env } });
  const output = collect(child);
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  const kill = async (): Promise<void> => {
    if (isAlive()) child.kill('SIGKILL');
    await gone;
  };
  const banner = await new Promise<Banner>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`No banner within ${String(PATIENCE_MS)} ms:\n${output.stderr()}`));
      child.kill('SIGKILL');
    }, PATIENCE_MS);
    child.stdout?.on('data', () => {
      const read = parseBanner(output.stdout());
      if (read === undefined) return;
      clearTimeout(timer);
      resolve(read);
    });
    void gone.then((code) => {
      clearTimeout(timer);
      reject(new Error(`footnote serve ended with ${String(code)}:\n${output.stderr()}`));
    });
  });
  return {
    banner,
    url: banner.address,
    stderr: () => output.stderr(),
    async stop() {
      if (isAlive()) child.kill('SIGINT');
      const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      const code = await gone;
      clearTimeout(timer);
      return code;
    },
    kill,
    isAlive,
  };
}

/** A folder of its own, and how to remove it. */
export function temporaryFolder(name = 'test'): { readonly path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), `footnote-${name}-`)));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function spawnCli(args: readonly string[], { data, env = {}, cwd = ROOT, uid }: CliOptions): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    // Nothing of the caller's settings: a test must not depend on whose shell it runs in.
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      TMPDIR: tmpdir(),
      FOOTNOTE_NO_BUILD: '1',
      FOOTNOTE_DATA: data,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

function collect(child: ChildProcess): { stdout(): string; stderr(): string } {
  const pieces = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on('data', (piece: Buffer) => pieces.stdout.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.stderr.push(piece));
  return { stdout: () => Buffer.concat(pieces.stdout).toString('utf8'), stderr: () => Buffer.concat(pieces.stderr).toString('utf8') };
}

function parseBanner(text: string): Banner | undefined {
  try {
    return JSON.parse(text) as Banner;
  } catch {
    return undefined; // not yet whole
  }
}
