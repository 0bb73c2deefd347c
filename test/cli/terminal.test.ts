/** What documents say about themselves is printed: none of it may move the cursor, set a title or turn the line around. */
import { expect, it, vi } from 'vitest';
import { openTerminal } from '../../server/commands/terminal.js';

it('prints the characters of others as text, and keeps lines and its own bold', () => {
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    openTerminal({ isQuiet: false, isPlain: false }).data(
      '\u001b[1mtitle\u001b[0m\n\u001b]0;owned\u0007 a\u001b[2Kb\u009b1A \u202egnp.exe\ttab',
    );
  } finally {
    write.mockRestore();
  }
  expect(written).toEqual(['\u001b[1mtitle\u001b[0m\n\ufffd]0;owned\ufffd a\ufffd[2Kb\ufffd1A \ufffdgnp.exe\ttab\n']);
});
