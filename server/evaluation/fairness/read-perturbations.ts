/** Every way of putting a question that is tried; lists named at run time add their own people. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../core/domain/errors.js';
import { type NameGroup, readNameLists } from '../pii-groups.js';
import { readRows } from '../read-data.js';
import { DIALECT_PERTURBATIONS, LEARNER_PERTURBATIONS } from './dialects.js';
import { byDescriptors, byNames, DESCRIPTOR_PERTURBATIONS, POLITENESS_PERTURBATIONS, PRONOUN_PERTURBATIONS } from './framings.js';
import { NAME_GROUPS } from './name-groups.js';
import type { Perturbation } from './perturbation.js';
import { TYPO_PERTURBATIONS } from './typos.js';

const descriptorRow = z.looseObject({ axis: z.string(), descriptor: z.string().min(1) });

/**
 * @param lists folders with names.jsonl or descriptors.jsonl; throws `evaluation-data-invalid` for one that has neither
 * @param kinds the kinds wanted; absent: all. Throws `evaluation-data-invalid` for one there is not
 */
export async function readPerturbations(lists: readonly string[], kinds?: readonly string[]): Promise<Perturbation[]> {
  const all = await everyPerturbation(lists);
  const known = [...new Set(all.map(({ kind }) => kind))];
  const unknown = (kinds ?? []).find((kind) => !known.includes(kind));
  if (unknown !== undefined)
    throw new AppError('evaluation-data-invalid', `Questions are not put by "${unknown}": --types takes ${known.join(', ')}.`);
  return kinds === undefined ? all : all.filter(({ kind }) => kinds.includes(kind));
}

/** Whose names are tried: our own groups and those of the lists. */
export async function nameGroupsOf(lists: readonly string[]): Promise<readonly NameGroup[]> {
  const withNames = lists.filter((folder) => existsSync(join(folder, 'names.jsonl')));
  return [...NAME_GROUPS, ...(withNames.length === 0 ? [] : await readNameLists(withNames))];
}

async function everyPerturbation(lists: readonly string[]): Promise<Perturbation[]> {
  const withNames = lists.filter((folder) => existsSync(join(folder, 'names.jsonl')));
  const withDescriptors = lists.filter((folder) => existsSync(join(folder, 'descriptors.jsonl')));
  for (const folder of lists)
    if (!withNames.includes(folder) && !withDescriptors.includes(folder))
      throw new AppError(
        'evaluation-data-invalid',
        `${folder} holds neither names.jsonl nor descriptors.jsonl: name a folder with one of them.`,
      );
  return [
    ...byNames(await nameGroupsOf(withNames)),
    ...PRONOUN_PERTURBATIONS,
    ...DIALECT_PERTURBATIONS,
    ...LEARNER_PERTURBATIONS,
    ...TYPO_PERTURBATIONS,
    ...POLITENESS_PERTURBATIONS,
    ...DESCRIPTOR_PERTURBATIONS,
    ...(await listedDescriptors(withDescriptors)),
  ];
}

async function listedDescriptors(folders: readonly string[]): Promise<Perturbation[]> {
  const rows = (await Promise.all(folders.map((folder) => readRows(join(folder, 'descriptors.jsonl'), descriptorRow)))).flat();
  return [...new Set(rows.map(({ axis }) => axis))].sort().flatMap((axis) => {
    const [first, ...more] = rows.filter((row) => row.axis === axis).map(({ descriptor }) => asPerson(descriptor));
    return first === undefined ? [] : [byDescriptors(`${axis} (listed)`, [first, ...more])];
  });
}

function asPerson(descriptor: string): string {
  return `${/^[aeiou]/iu.test(descriptor) ? 'an' : 'a'} ${descriptor} person`;
}
