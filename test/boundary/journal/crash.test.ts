/** A real process is killed in the middle of its run and the run goes on. `npx tsx tools/crash.ts 200` does it at more moments. */
import { expect, test } from 'vitest';
import { crashAgain } from './crash.ts';

const ROUNDS = 8;

test(`${ROUNDS} runs killed in their middle`, { timeout: 180_000 }, async () => {
  const { faults, inside, byPlan, afterIntent, halfLine } = await crashAgain(ROUNDS, 4);
  expect(faults).toEqual([]);
  expect(inside).toBe(ROUNDS);
  expect(Object.values(byPlan).every((count) => count > 0)).toBe(true);
  expect(afterIntent).toBeGreaterThan(0);
  expect(halfLine).toBeGreaterThan(0);
});
