import { expect, it } from 'vitest';
import { takeTurns } from '../../../server/curation/take-turns.js';

it('runs no more tasks at once than allowed, in the order they came, also after one that failed', async () => {
  const inTurn = takeTurns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = Promise.allSettled(
    [0, 1, 2, 3, 4].map((number) =>
      inTurn(async () => {
        begun.push(number);
        await new Promise<void>((resolve) => ends.push(resolve));
        if (number === 0) throw new Error('failed');
        return number;
      }),
    ),
  );
  for (let ended = 0; ended < 5; ended += 1) {
    await expect.poll(() => begun.length).toBe(Math.min(5, ended + 2));
    ends[ended]?.();
  }
  expect((await all).map(({ status }) => status)).toEqual(['rejected', ...Array.from({ length: 4 }, () => 'fulfilled')]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  await inTurn(() => Promise.resolve());
});
