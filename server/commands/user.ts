import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { AppError } from '../../core/domain/errors.js';
import { createStaffAccounts } from '../accounts/staff-accounts.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { clock, ids } from './opened.js';

/** `footnote user add <login> [--name NAME] [--role agent|operator]`: the password comes from standard input, never from an argument. */
export async function user(args: readonly string[], { config, terminal, isJson, signal }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string' }, role: { type: 'string' } },
  });
  const [verb, login] = positionals;
  if (verb !== 'add' || login === undefined)
    throw new UsageError('footnote user add <login> [--name NAME] [--role agent|operator], with the password on standard input');
  const role = values.role ?? 'agent';
  if (role !== 'agent' && role !== 'operator') throw new UsageError('--role is agent or operator.');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const password = await reader.question(process.stdin.isTTY ? 'Password (12 characters or more): ' : '', { signal }).finally(() => {
    reader.close();
  });
  if (password.length < 12 || password.length > 200) throw new AppError('invalid-request', 'The password needs 12 to 200 characters.');
  const folder = await openDataFolder(config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const staff = await createStaffAccounts({ storage, ids, clock }).addStaff({ login, name: values.name ?? login, password, role });
    if (isJson) terminal.json(staff);
    else terminal.data(`Added ${login} (${role}).`);
    return 0;
  } finally {
    await storage.close();
  }
}
