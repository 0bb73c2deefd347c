/**
 * The process that runs the parsers, so that a hostile file can only hurt this one: its parent kills it when it is slow,
 * and its heap is capped. One request at a time; it ends when its parent does.
 */
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { refused, tooDeep, type Extraction } from './extraction.js';
import type { ExtractAnswer, ExtractRequest } from './extract-file.js';
import type { Format } from '../../core/domain/document.js';
import { loadParser, readDocument } from './read-document.js';

async function answer({ id, file, maxOutputBytes }: ExtractRequest): Promise<ExtractAnswer> {
  let extraction: Extraction;
  try {
    const bytes = file.bytes ?? (await readFile(file.absolutePath));
    extraction = await readDocument({ format: file.format, path: file.path, bytes });
  } catch (error) {
    const isUnreadable = error instanceof Error && 'syscall' in error;
    // A walk down the elements of a page overflows only where they lie in each other by the thousand.
    const isTooDeep = error instanceof RangeError && /call stack/i.test(error.message);
    extraction = isTooDeep
      ? tooDeep()
      : isUnreadable
        ? refused('damaged', 'The file could not be read from the disk: check that it still exists and may be read.')
        : refused('damaged', 'The file is damaged and cannot be read: save it again from the program that made it.');
  }
  if (extraction.kind === 'extracted' && extraction.text.length * 2 + extraction.blocks.length * 64 > maxOutputBytes) {
    extraction = refused('too-large', 'The file holds more text than one document may: split it into several files.');
  }
  return {
    id,
    extraction,
    residentBytes: process.memoryUsage().rss,
    peakResidentBytes: process.resourceUsage().maxRSS * 1024,
  };
}

// The cap of the heap does not count buffers, and a parser at work answers no timer: a thread of its own watches the whole.
const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL'); }, 100);
`;
const maxResidentBytes = Number(process.argv[2]);
if (maxResidentBytes > 0) new Worker(WATCH, { eval: true, workerData: maxResidentBytes }).unref();

process.on('message', (request: ExtractRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));
// A parser that fails outside its own promise has left the process in an unknown state: the parent starts a new one.
process.on('uncaughtException', () => process.exit(70));
process.on('unhandledRejection', () => process.exit(70));
// The first message says that the parser of the first file is loaded: what that takes is not the file's doing.
await loadParser(process.argv[3] as Format);
process.send?.({ id: 0 });
