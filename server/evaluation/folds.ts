/** Splits rows into folds by group, so that no group is both learned from and measured on. */
import { seededRandom } from '../../core/text/random.js';

/** Fold of each group, 0 to folds − 1: groups in seeded order, dealt out by size so that folds are about even. */
export function dealFolds(groups: readonly string[], folds: number, seed: number): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const random = seededRandom(seed);
  const shuffled = [...sizes]
    .map(([group, size]) => ({ group, size, order: random() }))
    .sort((one, other) => other.size - one.size || one.order - other.order);
  const loads = new Array<number>(folds).fill(0);
  return new Map(
    shuffled.map(({ group, size }) => {
      const fold = loads.indexOf(Math.min(...loads));
      loads[fold] = (loads[fold] ?? 0) + size;
      return [group, fold];
    }),
  );
}

/** The group of a row by the name of the grouping, or of a field of it. */
export function groupOf(row: Readonly<Record<string, unknown>>, grouping: string): string {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
  const first = (value: unknown): string | undefined => (Array.isArray(value) ? text(value[0]) : undefined);
  const id = text(row['id']) ?? '';
  if (grouping === 'doc') return first(row['relevant']) ?? text(row['withheld_doc']) ?? text(row['written_for']) ?? id;
  if (grouping === 'article') return text(row['article']) ?? first(row['relevant']) ?? id;
  if (grouping === 'conversation') return text(row['dialogue_id']) ?? (id.includes('<::>') ? (id.split('<::>')[0] ?? id) : id);
  return text(row[grouping]) ?? first(row[grouping]) ?? id;
}
