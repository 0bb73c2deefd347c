/**
 * The process that runs the parsers, so that a hostile file can only hurt this one: its parent kills it when it is slow,
 * and its heap is capped. One request at a time; it ends when its parent does.
 */
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { type Extracted, type Extraction, refused, tooDeep } from './extraction.js';
import type { ExtractAnswer, ExtractRequest } from './extract-file.js';
import type { Format } from '../../core/domain/document.js';
import { loadParser, readDocument } from './read-document.js';
import { unreadable } from './unreadable.js';

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
        ? unreadable(error)
        : refused('damaged', 'The file is damaged and cannot be read: save it again from the program that made it.');
  }
  if (extraction.kind === 'extracted' && extraction.text.length * 2 + extraction.blocks.length * 64 > maxOutputBytes) {
    extraction = refused('too-large', 'The file holds more text than one document may: split it into several files.');
  }
  if (extraction.kind === 'extracted' && isLargerThan(maxOutputBytes, besideText(extraction))) {
    extraction = refused(
      'too-large',
      'The headings over its paragraphs, or what the file says about itself, take more room than one document may: shorten the longest headings, or split the file.',
    );
  }
  return {
    id,
    extraction,
    residentBytes: process.memoryUsage().rss,
    peakResidentBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** A heading is repeated with every block under it when it leaves this process, so a long one over many blocks outgrows the text. */
function besideText({ blocks, hidden, statedFacts, warnings }: Extracted): unknown[] {
  return [blocks.map(({ headingPath }) => headingPath), hidden, statedFacts, warnings];
}

/** Looks no further than it must: what is shared is counted each time, as it is when it is written out. */
function isLargerThan(maxBytes: number, value: unknown): boolean {
  const waiting: unknown[] = [value];
  let bytes = 0;
  while (waiting.length > 0 && bytes <= maxBytes) {
    const one = waiting.pop();
    bytes += typeof one === 'string' ? one.length * 2 : 8;
    if (typeof one === 'object' && one !== null) for (const each of Object.values(one)) waiting.push(each);
  }
  return bytes > maxBytes;
}

// The cap of the heap does not count buffers, and a parser at work answers no timer: a thread of its own watches the whole. Both threads
// count the processor time of the process; `begun` is what it was when the file came, or 0 between files. The signal is one that leaves no
// core behind, as SIGXCPU may: the text in it is not redacted. A parser at work does not hear that its parent is gone either.
const WATCH = `
  const { workerData: { maxResidentBytes, maxMicroseconds, begun, parent } } = require('node:worker_threads');
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
    if (process.memoryUsage.rss() > maxResidentBytes) process.kill(process.pid, 'SIGKILL');
    const { user, system } = process.cpuUsage();
    if (begun[0] > 0 && user + system - begun[0] > maxMicroseconds) process.kill(process.pid, 'SIGVTALRM');
  }, 100);
`;
const begun = new Float64Array(new SharedArrayBuffer(8));
const maxResidentBytes = Number(process.argv[2]);
const maxMicroseconds = Number(process.argv[4]) * 1000;
if (maxResidentBytes > 0)
  new Worker(WATCH, { eval: true, workerData: { maxResidentBytes, maxMicroseconds, begun, parent: process.ppid } }).unref();

process.on('message', (request: ExtractRequest) => {
  const { user, system } = process.cpuUsage();
  begun[0] = user + system;
  void answer(request).then((reply) => {
    begun[0] = 0;
    process.send?.(reply);
  });
});
process.on('disconnect', () => process.exit(0));
// A parser that fails outside its own promise has left the process in an unknown state: the parent starts a new one.
process.on('uncaughtException', () => process.exit(70));
process.on('unhandledRejection', () => process.exit(70));
// The first message says that the parser of the first file is loaded: what that takes is not the file's doing.
await loadParser(process.argv[3] as Format);
process.send?.({ id: 0 });
