import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

export interface CruisedModule {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

export interface Cruised {
  readonly modules: readonly CruisedModule[];
  /** `rule: from -> to`, an address per broken rule. */
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

interface Report {
  readonly modules: readonly CruisedModule[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

/** Follows the imports of these folders below `root` and judges them by the rules of the repository. */
export async function cruise(root: string, folders: readonly string[]): Promise<Cruised> {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json', ...folders],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  const { modules, summary } = JSON.parse(stdout) as Report;
  return { modules, violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })) };
}
