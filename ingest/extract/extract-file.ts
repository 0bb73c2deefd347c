import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Format } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import { compiledFile } from '../../core/compiled-file.js';
import { refused, type Extraction } from './extraction.js';

export interface ExtractLimits {
  /** Time of the processor that a file may take: what other programs do on the machine does not count. */
  readonly processorMs: number;
  /** Time of the clock, for a parser that waits without working. */
  readonly timeoutMs: number;
  /** Heap of the parser process; its whole memory may be twice that. */
  readonly maxMemoryMb: number;
  /** Size of the text and its structure, about. */
  readonly maxOutputBytes: number;
  readonly maxInputBytes: number;
}

const EXTRACT_LIMITS: ExtractLimits = {
  processorMs: 60_000,
  timeoutMs: 600_000,
  maxMemoryMb: 512,
  maxOutputBytes: 32 * 1024 * 1024,
  maxInputBytes: 20 * 1024 * 1024,
};

/** A parser that is ended in the middle of a text, as V8 ends it when its heap is full, must not leave a core with that text on the disk. */
const SHELL = '/bin/sh';
const WITHOUT_CORE = ['-c', 'ulimit -c 0; exec "$0" "$@"', process.execPath];
const HAS_SHELL = existsSync(SHELL);

/** A file to read: its bytes, or where they are (the parser process then reads them itself). */
export type ExtractableFile = { readonly format: Format; readonly path: string } & (
  { readonly bytes: Uint8Array; readonly absolutePath?: undefined } | { readonly absolutePath: string; readonly bytes?: undefined }
);

export interface Extractor {
  /** One file; calls wait for each other. Rejects only with `cancelled` or after `close`. */
  extract(file: ExtractableFile, signal?: AbortSignal): Promise<Extraction>;
  /** What the parser processes took so far. */
  usage(): ExtractorUsage;
  close(): Promise<void>;
}

export interface ExtractorUsage {
  /** Of the largest parser process, as far as it lived to say so; one that was stopped for its size counts as the cap. */
  readonly peakResidentBytes: number;
  /** Parser processes that ended by themselves in the middle of a file. */
  readonly deaths: number;
  /** Files that took longer than allowed, so that their process was killed. */
  readonly timeouts: number;
}

/** What goes to the parser process, and what comes back. */
export interface ExtractRequest {
  readonly id: number;
  readonly file: ExtractableFile;
  readonly maxOutputBytes: number;
}
export interface ExtractAnswer {
  readonly id: number;
  readonly extraction: Extraction;
  /** Resident memory of the parser process, to retire one that has grown; and the most it ever was. */
  readonly residentBytes: number;
  readonly peakResidentBytes: number;
}

/**
 * Reads files in a child process that can be killed: a parser that hangs, balloons or crashes costs one file, never the
 * server. The process is started for the first file, used for the next ones, and replaced after a fault or when it has
 * grown. Its environment is empty, so a parser has no secret to lose.
 */
export function openExtractor(limits: Partial<ExtractLimits> = {}): Extractor {
  const { processorMs, timeoutMs, maxMemoryMb, maxOutputBytes, maxInputBytes } = { ...EXTRACT_LIMITS, ...limits };
  // A process without any heap takes some 100 MB.
  const maxResidentBytes = Math.max(maxMemoryMb * 2, maxMemoryMb + 256) * 1024 * 1024;
  const usage = { peakResidentBytes: 0, deaths: 0, timeouts: 0 };
  const program = fileURLToPath(compiledFile(import.meta.url, './extract-child.js'));
  let child: ChildProcess | undefined;
  /** Settles when the newest child has loaded its first parser or is gone; the time of a file is counted from there. */
  let ready: Promise<unknown> = Promise.resolve();
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  let lastId = 0;

  const start = (first: Format): ChildProcess => {
    const started = fork(program, [String(maxResidentBytes), first, String(processorMs)], {
      ...(HAS_SHELL ? { execPath: SHELL } : {}),
      execArgv: [...(HAS_SHELL ? WITHOUT_CORE : []), `--max-old-space-size=${maxMemoryMb}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // The parser process must not keep a finished command alive.
    started.unref();
    started.channel?.unref();
    ready = new Promise((resolve) => started.once('message', resolve).once('exit', resolve).once('error', resolve));
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };

  const stop = async (): Promise<void> => {
    const stopped = child;
    child = undefined;
    if (stopped === undefined || stopped.exitCode !== null || stopped.signalCode !== null) return;
    const gone = new Promise((resolve) => stopped.once('exit', resolve));
    stopped.ref();
    stopped.kill('SIGKILL');
    await gone;
  };

  const run = async (file: ExtractableFile, signal: AbortSignal | undefined): Promise<Extraction> => {
    if (isClosed) throw new AppError('shutting-down', 'Reading documents has stopped.');
    if (isAborted(signal)) throw cancelled();
    if ((await sizeOf(file)) > maxInputBytes) return tooLarge(maxInputBytes);
    const running = (child ??= start(file.format));
    // While a file is being read, the command must wait for it.
    running.channel?.ref();
    await ready;
    if (isAborted(signal)) throw cancelled();
    const id = ++lastId;
    return new Promise<Extraction>((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        running.off('message', receive);
        running.off('exit', exited);
        running.off('error', exited);
        running.channel?.unref();
      };
      const receive = (reply: ExtractAnswer): void => {
        if (reply.id !== id) return;
        settle();
        usage.peakResidentBytes = Math.max(usage.peakResidentBytes, reply.peakResidentBytes);
        if (reply.residentBytes > maxMemoryMb * 1024 * 1024 * 0.8) void stop();
        resolve(reply.extraction);
      };
      const exited = (): void => {
        settle();
        if (child === running) child = undefined;
        // The watch of the parser process ends it so when the file took too much of the processor.
        if (running.signalCode === 'SIGVTALRM') {
          usage.timeouts++;
          resolve(tooSlow(processorMs, 'of the processor'));
          return;
        }
        // It kills with SIGKILL for memory; V8 aborts when its heap is full.
        const isMemory = running.signalCode === 'SIGKILL' || running.signalCode === 'SIGABRT' || running.exitCode === 134;
        if (isMemory) usage.peakResidentBytes = maxResidentBytes;
        else usage.deaths++;
        resolve(
          isMemory
            ? refused('too-large', 'Reading the file needed more memory than allowed: split it, or save it in another format.')
            : refused(
                'damaged',
                'The file made its reader fail: open it in the program that made it and save it again, or in another format.',
              ),
        );
      };
      const abort = (): void => {
        settle();
        void stop().then(() => reject(cancelled()));
      };
      const timer = setTimeout(() => {
        settle();
        usage.timeouts++;
        void stop().then(() => resolve(tooSlow(timeoutMs, 'by the clock')));
      }, timeoutMs);
      running.on('message', receive);
      running.once('exit', exited);
      running.once('error', exited);
      signal?.addEventListener('abort', abort, { once: true });
      running.send({ id, file, maxOutputBytes } satisfies ExtractRequest, (error) => {
        if (error !== null) exited();
      });
    });
  };

  return {
    extract(file, signal) {
      const next = queue.then(() => run(file, signal));
      queue = next.catch(() => undefined);
      return next;
    },
    usage: () => ({ ...usage }),
    async close() {
      isClosed = true;
      await stop();
      await queue;
    },
  };
}

function tooSlow(limitMs: number, measured: 'of the processor' | 'by the clock'): Extraction {
  const seconds = Math.round(limitMs / 1000);
  return refused('too-slow', `Reading the file took longer than ${seconds} seconds ${measured}: split it, or save it in another format.`);
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

function cancelled(): AppError {
  return new AppError('cancelled', 'Reading documents was cancelled.');
}

/** 0 for a file that is not there: the reader reports it. */
async function sizeOf(file: ExtractableFile): Promise<number> {
  if (file.bytes !== undefined) return file.bytes.length;
  return stat(file.absolutePath).then(
    ({ size }) => size,
    () => 0,
  );
}

function tooLarge(maxInputBytes: number): Extraction {
  return refused('too-large', `The file is larger than ${Math.round(maxInputBytes / 1024 / 1024)} MB: split it into several files.`);
}
