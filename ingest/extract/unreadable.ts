import { refused, type Refused } from './extraction.js';

/** A file that the disk does not give, by why: what an owner has to do differs, and none of it says that the document is no more. */
export function unreadable(error: unknown): Refused {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refused('unreadable', 'The file was gone before it was read to its end: put it back, or let its removal be decided.');
    case 'EACCES':
    case 'EPERM':
      return refused(
        'unreadable',
        'This account may not read the file: give it the right to, or list the file under ignore in footnote.yaml.',
      );
    case 'EISDIR':
      return refused('unreadable', 'A folder lies where the file was: give the folder another name, or put the file back.');
    case 'ELOOP':
      return refused('unreadable', 'The link leads in a circle: put the file itself into the folder.');
    default:
      return refused(
        'unreadable',
        `The disk could not give the file (${code}): look after the disk, or copy the file anew, then ingest again. What is live of it stays.`,
      );
  }
}
