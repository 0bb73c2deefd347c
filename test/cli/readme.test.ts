/** Commands shown in the README and in docs/ exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, runCli, temporaryFolder } from '../support/footnote.js';

const folder = temporaryFolder('readme');
afterAll(() => folder.remove());
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const NPM_OWN = new Set(['ci', 'install', 'test', 'start']);

interface Shown {
  readonly file: string;
  readonly command: string;
}

/** Every command line of every shell block, also of indented ones; comments and prompts taken off, `&&` and `;` taken apart. */
function shownIn(file: string): Shown[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const blocks = [...text.matchAll(/^[ \t]*```(?:sh|bash|shell|console)[^\n]*\n([\s\S]*?)^[ \t]*```/gm)].map((match) => match[1] ?? '');
  return blocks.flatMap((block) =>
    block
      .replace(/\\\n\s*/g, ' ')
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replace(/^\$ /, '')
          .replace(/(?:^|\s)#\s.*$/, ''),
      )
      .flatMap((line) => line.split(/\s*(?:&&|;|\|)\s*/))
      .filter((command) => command !== '')
      .map((command) => ({ file, command })),
  );
}

const files = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const shown = files.flatMap(shownIn);
const footnote = shown.filter(({ command }) => /^(?:npx |node bin\/)footnote/.test(command));

describe('a command shown in the README or in docs/', () => {
  it('is there to be checked', () => {
    expect(shown.length).toBeGreaterThan(0);
    expect(shownIn('README.md').map(({ command }) => command)).toEqual(expect.arrayContaining(['npm ci', 'npm start', 'npm test']));
  });

  it('of npm is a script of package.json', () => {
    for (const { file, command } of shown.filter((one) => one.command.startsWith('npm '))) {
      const [, verb = '', name = ''] = command.split(/\s+/);
      const isKnown = verb === 'run' ? name in scripts : NPM_OWN.has(verb) && (['ci', 'install'].includes(verb) || verb in scripts);
      expect(isKnown, `${file}: ${command}`).toBe(true);
    }
  });

  it('of footnote is one that `footnote --help` knows', async () => {
    const names = [...new Set(footnote.map(({ command }) => command.split(/\s+/)[2] ?? ''))];
    const usages = new Map<string, { code: number | null; text: string }>();
    for (const name of names) {
      const { code, stdout } = await runCli([name, '--help'], { data: folder.path });
      usages.set(name, { code, text: stdout });
    }
    for (const { file, command } of footnote) {
      const name = command.split(/\s+/)[2] ?? '';
      const usage = usages.get(name);
      expect(usage?.code, `${file}: ${command}`).toBe(0);
      expect(usage?.text, `${file}: ${command}`).toMatch(new RegExp(`^Usage: footnote ${name}`));
    }
  }, 60_000);
});
