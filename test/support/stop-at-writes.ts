/**
 * Runs a command of ours under strace, which stops the whole process after every call that changes a file; what happens at a stop is
 * up to the test. While all threads stand still, the files are what `kill -9` would leave at this call: a signal undoes nothing
 * that the kernel has been told.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ROOT } from './footnote.js';

export const hasStrace = spawnSync('strace', ['-V']).status === 0;

const CALLS =
  'pwrite64,pwritev,write,writev,ftruncate,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,mkdir,mkdirat,copy_file_range';
/** A thread that is on its way out reports no stop: then it is asked once more. */
const LOOK_EVERY_MS = 25;

interface Stop {
  /** From 1. */
  readonly number: number;
  /** The calls since the stop before, as `pwrite64`; more than one when threads called at the same time. */
  readonly calls: readonly string[];
}

/**
 * @param folder only calls that name a path in here count
 * @param onStop @returns 'kill' to end the process here with SIGKILL
 * @returns the exit code; null when it was killed
 */
export function stopAtWrites(
  args: readonly string[],
  options: { readonly folder: string; readonly home: string },
  onStop: (stop: Stop) => 'go-on' | 'kill',
): Promise<{ readonly code: number | null; readonly stops: number; readonly calls: Readonly<Record<string, number>> }> {
  const child = spawn(
    'strace',
    // Of each string one byte: nothing is shown but names and paths. With --seccomp-bpf, strace 6.1 stops each thread once only.
    [
      '-f',
      '-q',
      '-y',
      '-s',
      '1',

      '-e',
      `trace=${CALLS}`,
      '-e',
      `inject=${CALLS}:signal=SIGSTOP`,
      process.execPath,
      'bin/footnote.mjs',
      ...args,
    ],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', HOME: options.home, FOOTNOTE_NO_BUILD: '1', FOOTNOTE_DATA: options.folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const stopped = new Set<number>();
  const counts: Record<string, number> = {};
  let since: string[] = [];
  let stops = 0;
  let isKilled = false;

  const settle = (thread: number): void => {
    const process_ = processOf(thread);
    const threads = process_ === undefined ? [] : threadsOf(process_);
    if (process_ === undefined || threads.length === 0 || !threads.every((one) => stopped.has(one))) return;
    for (const one of threads) stopped.delete(one);
    const calls = since;
    since = [];
    if (calls.length > 0) {
      stops += 1;
      if (!isKilled && onStop({ number: stops, calls }) === 'kill') {
        isKilled = true;
        process.kill(process_, 'SIGKILL');
        return;
      }
    }
    process.kill(process_, 'SIGCONT');
  };
  const read = (line: string): void => {
    const [, id, said = ''] = /^(?:\[pid\s+(\d+)\] )?(.*)$/u.exec(line) ?? [];
    const thread = id === undefined ? undefined : Number(id);
    const call = /^(?:<\.\.\. )?([a-z_0-9]+)/u.exec(said)?.[1];
    if (call !== undefined && CALLS.split(',').includes(call) && !said.includes('resumed>') && said.includes(options.folder)) {
      since.push(call);
      counts[call] = (counts[call] ?? 0) + 1;
    }
    if (said.startsWith('--- stopped by SIGSTOP') && (thread ?? only()) !== undefined) {
      const one = thread ?? only()!;
      stopped.add(one);
      settle(one);
    }
  };
  /** While there is one thread, strace does not name it. */
  const only = (): number | undefined =>
    child.pid === undefined
      ? undefined
      : Number(readFileSync(`/proc/${String(child.pid)}/task/${String(child.pid)}/children`, 'utf8').split(' ')[0]);
  const lines = createInterface({ input: child.stderr });
  lines.on('line', read);
  const timer = setInterval(() => {
    for (const thread of [...stopped]) if (stopped.has(thread)) settle(thread);
  }, LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      resolve({ code: isKilled ? null : code, stops, calls: counts });
    });
  });
}

function processOf(thread: number): number | undefined {
  try {
    return Number(/^Tgid:\s+(\d+)/mu.exec(readFileSync(`/proc/${String(thread)}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined; // gone
  }
}

function threadsOf(process_: number): number[] {
  try {
    return readdirSync(`/proc/${String(process_)}/task`).map(Number);
  } catch {
    return [];
  }
}
