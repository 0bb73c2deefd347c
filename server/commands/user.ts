import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { STAFF_ROLES } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import { setupRequest } from '../../core/wire/http.js';
import { createStaffAccounts } from '../accounts/staff-accounts.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { clock, ids } from './opened.js';

/** `footnote user add <login> [--name NAME] [--role agent|curator|operator]`: the password comes from standard input, never from an argument. */
export async function user(args: readonly string[], { config, terminal, isJson, signal }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string' }, role: { type: 'string' } },
  });
  const [verb, login] = positionals;
  if (verb !== 'add' || login === undefined)
    throw new UsageError('footnote user add <login> [--name NAME] [--role agent|curator|operator], with the password on standard input');
  const role = STAFF_ROLES.find((one) => one === (values.role ?? 'agent'));
  if (role === undefined) throw new UsageError(`--role is one of ${STAFF_ROLES.join(', ')}.`);
  const account = setupRequest.pick({ login: true, name: true }).safeParse({ login, name: values.name ?? login });
  if (!account.success) throw new UsageError('The login needs 2 to 80 characters and the name 1 to 80.');
  const password = await readPassword(terminal, signal);
  if (password.length < 12 || password.length > 200) throw new AppError('invalid-request', 'The password needs 12 to 200 characters.');
  const folder = await openDataFolder(config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const staff = await createStaffAccounts({ storage, ids, clock }).addStaff({ ...account.data, password, role });
    if (isJson) terminal.json(staff);
    else terminal.data(`Added ${account.data.login} (${role}).`);
    return 0;
  } finally {
    await storage.close();
  }
}

/** A terminal is asked, without showing what is typed; anything else is read to its end. */
async function readPassword(terminal: CommandContext['terminal'], signal: AbortSignal): Promise<string> {
  if (!process.stdin.isTTY) {
    let text = '';
    for await (const piece of process.stdin.setEncoding('utf8') as AsyncIterable<string>) text += piece;
    return text.replace(/\r?\n$/u, '');
  }
  terminal.say('Password (12 characters or more, not shown):');
  const reader = createInterface({
    input: process.stdin,
    output: new Writable({
      write: (_chunk, _encoding, done) => {
        done();
      },
    }),
    terminal: true,
  });
  const closed = new Promise<string>((resolve) =>
    reader.once('close', () => {
      resolve('');
    }),
  );
  return Promise.race([reader.question('', { signal }), closed]).finally(() => {
    reader.close();
  });
}
