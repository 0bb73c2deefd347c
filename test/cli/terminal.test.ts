/** What documents say about themselves is printed: none of it may move the cursor, set a title or turn the line around. */
import { expect, it, vi } from 'vitest';
import { openTerminal } from '../../server/commands/terminal.js';

it('prints the characters of others as text on one line, and keeps our lines and our bold', () => {
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    openTerminal({ isQuiet: false, isPlain: false }).data([
      '\u001b[1mtitle\u001b[0m',
      '\u001b]0;owned\u0007 a\u001b[2Kb\u009b1A \u202egnp.exe\ttab\nrelease 1 is live\r\u2028x',
    ]);
  } finally {
    write.mockRestore();
  }
  expect(written).toEqual([
    '\u001b[1mtitle\u001b[0m\n\ufffd]0;owned\ufffd a\ufffd[2Kb\ufffd1A \ufffdgnp.exe\ttab\ufffdrelease 1 is live\ufffd\ufffdx\n',
  ]);
});
