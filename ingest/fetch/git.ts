/**
 * Documents in Git: a folder that is a checkout, or a repository that is cloned shallowly into the data folder. Git runs
 * without hooks, submodules, prompts and redirects; credentials come from the operator's own Git or ssh settings and are
 * neither asked for, stored nor shown here.
 */
import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import { dirname, join } from 'node:path';
import { AppError } from '../../core/domain/errors.js';
import type { AddressRules } from './address-rules.js';

export interface Repository {
  /** What is given to Git. */
  readonly address: string;
  /** Branch or tag after `#`; the repository's own default without one. */
  readonly branch?: string;
}

const CLONE_MS = 10 * 60_000;
const QUICK_MS = 60_000;
/** What a clone may take on the disk, packed, and what its files may take beside that. */
const MAX_CLONE_BYTES = 500 * 1024 * 1024;
/** Git has no limit of its own for what it receives: the folder is weighed this often while it does. */
const WEIGH_EVERY_MS = 250;
const SSH = 'ssh -o BatchMode=yes';
/** Of what Git writes; the rest is dropped. */
const MAX_OUTPUT = 64 * 1024;

/** A source that names a repository: `https://host/x.git`, `ssh://…`, `git@host:x.git`, `file:///x.git`, `git+https://…`; with `#branch`. */
export function parseRepository(source: string): Repository | undefined {
  const [whole = '', branch] = source.split('#', 2);
  const address = whole.replace(/^git\+/, '');
  const isNamed = whole.startsWith('git+') && /^(?:https|ssh|file):\/\//.test(address);
  const isAddress = /^https:\/\/\S+\.git\/?$/.test(address) || /^(?:ssh|file):\/\/\S+$/.test(address);
  const isScp = /^[\w.-]+@[\w.-]+:[^\s:]+$/.test(address);
  if (!isNamed && !isAddress && !isScp) return undefined;
  return { address, ...(branch === undefined || branch === '' ? {} : { branch }) };
}

/**
 * Brings `folder` to the newest commit: a clone where there is none, a new one where the repository has moved on.
 * @returns the commit
 * @throws AppError `source-unreachable`, `address-refused`, `cancelled`
 */
export async function checkOut(
  repository: Repository,
  folder: string,
  rules: AddressRules,
  signal: AbortSignal | undefined,
  maxBytes = MAX_CLONE_BYTES,
): Promise<string> {
  const { address, branch } = repository;
  if (branch !== undefined && !/^[\w][\w./-]*$/.test(branch))
    throw new AppError('address-refused', `${branch} is no name of a branch or tag: write it after # as in repository.git#main.`);
  const { pin, ssh } = await checkHost(address, rules);
  const shown = address;
  // An annotated tag is an object of its own; what it names is listed as "v1^{}", and only when asked for.
  const names = branch === undefined ? ['HEAD'] : [branch, `${branch}^{}`];
  const newest = await git([...pin, 'ls-remote', '--quiet', '--', address, ...names], QUICK_MS, signal, ssh);
  const commit = advertised(newest.output, branch);
  if (newest.code !== 0 || commit === undefined) throw unreachable(shown, branch, newest.errors);
  if ((await commitOf(folder)) === commit) return commit;

  const fresh = `${folder}.fetching`;
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  await rm(fresh, { recursive: true, force: true });
  const weighing = new AbortController();
  try {
    const cloning = git(
      [
        ...pin,
        'clone',
        '--quiet',
        '--depth=1',
        '--single-branch',
        '--no-tags',
        '--no-recurse-submodules',
        '--template=',
        '--no-checkout',
        ...(branch === undefined ? [] : [`--branch=${branch}`]),
        '--',
        address,
        fresh,
      ],
      CLONE_MS,
      signal === undefined ? weighing.signal : AbortSignal.any([signal, weighing.signal]),
      ssh,
    ).catch((error: unknown) => {
      if (weighing.signal.aborted) throw tooLarge(shown, maxBytes);
      throw error;
    });
    const scales = setInterval(() => void sizeOf(fresh).then((bytes) => bytes > maxBytes && weighing.abort()), WEIGH_EVERY_MS);
    const cloned = await cloning.finally(() => clearInterval(scales));
    if (cloned.code !== 0) throw unreachable(shown, branch, cloned.errors);
    const got = await commitOf(fresh);
    if (got === undefined) throw unreachable(shown, branch, 'the clone holds no commit');
    // A small pack can hold large files: what they take is known before they are written.
    if ((await sizeOf(fresh)) > maxBytes || (await treeBytes(fresh, signal)) > maxBytes) throw tooLarge(shown, maxBytes);
    const written = await git(['-C', fresh, 'checkout', '--quiet', '--force', 'HEAD'], CLONE_MS, signal);
    if (written.code !== 0) throw unreachable(shown, branch, written.errors);
    // The old checkout stands until the new one is whole.
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
    return got;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Git matches the end of a name: asked for main, it also lists feature/main. A branch comes before a tag, as in a clone. */
function advertised(listed: string, branch: string | undefined): string | undefined {
  const lines = listed.split('\n').map((line) => line.split('\t'));
  const names = branch === undefined ? ['HEAD'] : [`refs/heads/${branch}`, `refs/tags/${branch}^{}`, `refs/tags/${branch}`];
  const hash = names.map((name) => lines.find(([, ref]) => ref === name)?.[0]).find((found) => found !== undefined);
  return hash !== undefined && /^[0-9a-f]{40,64}$/.test(hash) ? hash : undefined;
}

/** What the files of the newest commit take, as the repository itself says; links and submodules take nothing. */
async function treeBytes(folder: string, signal: AbortSignal | undefined): Promise<number> {
  let bytes = 0;
  let line = '';
  const listed = await git(['-C', folder, 'ls-tree', '-r', '--long', '-z', 'HEAD'], QUICK_MS, signal, undefined, (piece) => {
    const lines = (line + piece).split('\0');
    line = lines.pop() ?? '';
    for (const one of lines) bytes += Number(/^\S+ blob \S+ +(\d+)\t/.exec(one)?.[1] ?? 0);
  });
  return listed.code === 0 ? bytes : Number.POSITIVE_INFINITY;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function tooLarge(address: string, maxBytes: number): AppError {
  return new AppError(
    'source-unreachable',
    `${address} is larger than ${String(Math.floor(maxBytes / 1024 / 1024))} MB and was not fetched: keep the documents in a repository of their own, or clone it yourself and ingest its folder. Nothing was changed.`,
  );
}

/** The commit a folder stands at; undefined when it is no checkout, or Git is not installed or does not trust the folder. */
export async function commitOf(folder: string): Promise<string | undefined> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere) return undefined;
  const head = await git(['-C', folder, 'rev-parse', '--verify', 'HEAD'], QUICK_MS, undefined).catch(() => undefined);
  return head?.code === 0 ? /^[0-9a-f]{40,64}$/m.exec(head.output)?.[0] : undefined;
}

/** What ties Git to the address that was checked: settings for https, a command for ssh. */
interface Pin {
  readonly pin: readonly string[];
  readonly ssh?: string;
}

/** Refuses what is not public, as for pages, and ties the clone to the address that was checked. */
async function checkHost(address: string, rules: AddressRules): Promise<Pin> {
  if (address.startsWith('file://')) return { pin: [] };
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && url.password !== '')
    throw new AppError(
      'address-refused',
      `The address of ${url.host} holds a password, which would be stored and shown. Leave it out and let a Git credential helper or ssh key give it.`,
    );
  if (url?.protocol === 'https:' && url.username !== '')
    throw new AppError(
      'address-refused',
      `The address of ${url.host} holds a name or token. Leave it out and use a Git credential helper.`,
    );
  const host = (url?.hostname ?? /@([\w.-]+):/.exec(address)?.[1] ?? '').replace(/^\[|\]$/g, '');
  const user = url === undefined ? address.slice(0, address.indexOf('@')) : url.username;
  // Both become part of a command for ssh; a name that begins like an option would be one.
  if ((isIP(host) === 0 && !/^[a-z0-9_](?:[a-z0-9._-]{0,251}[a-z0-9_.])?$/iu.test(host)) || !/^(?:[\w.][\w.-]{0,63})?$/u.test(user))
    throw new AppError('address-refused', 'The address names no host or user that Git can be sent to: write it as ssh://git@host/path.');
  let addresses: readonly string[] = [];
  try {
    addresses = isIP(host) === 0 ? (await lookup(host, { all: true, verbatim: true })).map((found) => found.address) : [host];
  } catch {
    // Told below.
  }
  const [first] = addresses;
  if (first === undefined) throw new AppError('source-unreachable', `The name ${host} has no address: check the spelling.`);
  for (const one of addresses) {
    const kind = rules.refusal(one, host);
    if (kind !== undefined)
      throw new AppError(
        'address-refused',
        `${host} is ${one}, which is ${kind} and not asked. If it is yours, the operator opens it with FOOTNOTE_FETCH_ALLOW.`,
      );
  }
  if (url?.protocol !== 'https:') {
    // ssh goes to the address and looks for the key of the name, which it files under "[name]:port" where the port is another than 22.
    const alias = url === undefined || url.port === '' ? host : `[${host}]:${url.port}`;
    return { pin: [], ssh: `${SSH} -o HostName=${first} -o HostKeyAlias=${alias}` };
  }
  const port = url.port === '' ? '443' : url.port;
  return { pin: ['-c', `http.curloptResolve=${host}:${port}:${first.includes(':') ? `[${first}]` : first}`] };
}

async function git(
  args: readonly string[],
  timeoutMs: number,
  signal: AbortSignal | undefined,
  ssh = SSH,
  /** Takes the output as it comes, where it may be long. */
  onOutput?: (piece: string) => void,
): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const safe = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.symlinks=false',
    'http.followRedirects=false',
    'protocol.allow=never',
    'protocol.https.allow=always',
    'protocol.ssh.allow=always',
    'protocol.file.allow=always',
  ].flatMap((setting) => ['-c', setting]);
  // Whoever runs us from a hook of theirs has GIT_DIR set, which would send these commands into their repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') && !name.startsWith('FOOTNOTE_')));
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...safe, ...args], {
      env: {
        ...env,
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_LFS_SKIP_SMUDGE: '1',
        GIT_SSH_COMMAND: ssh,
        LC_ALL: 'C',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      killSignal: 'SIGKILL',
    });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      if (onOutput === undefined) output = (output + piece).slice(0, MAX_OUTPUT);
      else onOutput(piece);
    });
    child.stderr.on('data', (piece: Buffer) => (errors = (errors + piece.toString()).slice(0, MAX_OUTPUT)));
    child.once('error', (cause: NodeJS.ErrnoException) => {
      if (signal?.aborted === true) reject(new AppError('cancelled', 'Fetching documents was cancelled.', { cause }));
      else if (cause.code === 'ENOENT')
        reject(new AppError('source-unreachable', 'Git is not installed on this machine: install it, or ingest a folder.', { cause }));
      else resolve({ code: null, output, errors: timeout.aborted ? 'it took too long' : cause.message });
    });
    child.once('close', (code) => resolve({ code, output, errors }));
  });
}

/** Git's own words help, when they do not repeat what may be secret: addresses in them lose what stands before @. */
function unreachable(address: string, branch: string | undefined, errors: string): AppError {
  const why = errors
    .split('\n')
    .map((line) => line.replace(/^(?:fatal|error): /, '').replace(/\/\/[^/@\s]*@/g, '//'))
    .find((line) => line.trim() !== '');
  return new AppError(
    'source-unreachable',
    `${address}${branch === undefined ? '' : `#${branch}`} could not be fetched${why === undefined ? '' : ` (${why.slice(0, 200)})`}: check the address and your access. Nothing was changed.`,
  );
}
