/** Repositories on this disk, fetched by real Git: what is not fetched twice, what is too large, and where ssh is sent. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { createAddressRules } from '../../../ingest/fetch/address-rules.js';
import { checkOut, parseRepository } from '../../../ingest/fetch/git.js';
import { temporaryFolder } from '../../support/footnote.js';

const folder = temporaryFolder('git-fetch');
afterAll(() => folder.remove());
const path = process.env['PATH'];
afterEach(() => (process.env['PATH'] = path));
let made = 0;

/** A repository with these files in one commit, and what runs Git in it. */
function repository(files: Readonly<Record<string, string | Uint8Array>>) {
  const work = join(folder.path, `repository-${String((made += 1))}`);
  mkdirSync(work);
  const git = (...args: string[]): string => {
    const run = spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: work, encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
    return run.stdout.trim();
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(work, name), bytes);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'one');
  return { work, git, checkout: `${work}-checkout` };
}

const fetchInto = (checkout: string, address: string, maxBytes?: number, allowed: readonly string[] = []): Promise<string> => {
  const named = parseRepository(address);
  if (named === undefined) throw new Error('no repository');
  return checkOut(named, checkout, createAddressRules(allowed), undefined, maxBytes);
};

it('clones an annotated tag once, until it names another commit', async () => {
  const { work, git, checkout } = repository({ 'a.md': '# A\n\nFirst.\n' });
  git('tag', '-a', 'v1', '-m', 'the first');
  const address = `file://${work}#v1`;
  expect(await fetchInto(checkout, address)).toBe(git('rev-parse', 'HEAD'));
  writeFileSync(join(checkout, 'mark'), '');
  await fetchInto(checkout, address);
  expect(existsSync(join(checkout, 'mark'))).toBe(true);
  writeFileSync(join(work, 'a.md'), '# A\n\nSecond.\n');
  git('commit', '-qam', 'two');
  git('tag', '-f', '-a', 'v1', '-m', 'the second');
  expect(await fetchInto(checkout, address)).toBe(git('rev-parse', 'HEAD'));
  expect(readFileSync(join(checkout, 'a.md'), 'utf8')).toContain('Second');
});

it.each([
  ['what is sent', randomBytes(3_000_000)],
  ['what it unpacks to', Buffer.alloc(3_000_000)],
])('refuses a repository that is too large by %s, keeps what was there and leaves nothing behind', async (_what, bytes) => {
  const { work, git, checkout } = repository({ 'a.md': '# A\n' });
  const address = `file://${work}`;
  await fetchInto(checkout, address, 1_000_000);
  writeFileSync(join(work, 'big.bin'), bytes);
  git('add', '.');
  git('commit', '-qm', 'big');
  await expect(fetchInto(checkout, address, 1_000_000)).rejects.toMatchObject({
    code: 'source-unreachable',
    message: expect.stringContaining('is larger than') as string,
  });
  expect(readdirSync(checkout).sort()).toEqual(['.git', 'a.md']);
  expect(existsSync(`${checkout}.fetching`)).toBe(false);
  await fetchInto(checkout, address, 50_000_000);
  expect(existsSync(join(checkout, 'big.bin'))).toBe(true);
});

it.each([
  'ssh://-oProxyCommand=touch%20owned/r.git',
  'ssh://-oproxycommand=owned/r.git',
  'ssh://a$(touch${IFS}owned)/r.git',
  'ssh://a`touch`/r.git',
  'ssh://a;touch/r.git',
  'ssh://-oProxyCommand=owned@localhost/r.git',
  'ssh://git;touch@localhost/r.git',
  '-oProxyCommand@localhost:r.git',
  'git@-oProxyCommand:r.git',
])('refuses %s, before ssh or a shell sees it', async (address) => {
  const { checkout } = repository({ 'a.md': '# A\n' });
  const bin = join(folder.path, 'no-ssh');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'ssh'), `#!/bin/sh\ntouch '${join(folder.path, 'ssh-ran')}'\n`);
  chmodSync(join(bin, 'ssh'), 0o755);
  process.env['PATH'] = `${bin}:${path ?? ''}`;
  await expect(fetchInto(checkout, address, undefined, ['localhost'])).rejects.toMatchObject({ code: 'address-refused' });
  expect(existsSync(join(folder.path, 'ssh-ran'))).toBe(false);
});

it('sends ssh to the address that was checked, with the key of the name', async () => {
  const { work, checkout } = repository({ 'a.md': '# A\n' });
  const bin = join(folder.path, 'bin');
  mkdirSync(bin);
  const log = join(folder.path, 'ssh-arguments');
  // In the place of ssh: notes what it was told, and runs on this machine what would run on the other.
  writeFileSync(join(bin, 'ssh'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nfor last; do :; done\nexec sh -c "$last"\n`);
  chmodSync(join(bin, 'ssh'), 0o755);
  process.env['PATH'] = `${bin}:${path ?? ''}`;
  await expect(fetchInto(checkout, `ssh://git@localhost:2222${work}`)).rejects.toMatchObject({ code: 'address-refused' });
  expect(existsSync(log)).toBe(false);
  await fetchInto(checkout, `ssh://git@localhost:2222${work}`, undefined, ['localhost']);
  const told = readFileSync(log, 'utf8').trim().split('\n');
  expect(told.length).toBeGreaterThan(1);
  for (const line of told) expect(line).toMatch(/-o HostName=(?:127\.0\.0\.1|::1) -o HostKeyAlias=\[localhost\]:2222 .*-p 2222 /);
  expect(existsSync(join(checkout, 'a.md'))).toBe(true);
});
