/** How long tests with chance in them go on: short in `npm test`, in full with FOOTNOTE_FULL=1; FOOTNOTE_SEED repeats a run. */
export const IS_FULL = process.env['FOOTNOTE_FULL'] === '1';
export const SEED = Number(process.env['FOOTNOTE_SEED'] ?? '20261122');

export function rounds(short: number, full: number): number {
  return IS_FULL ? full : short;
}
