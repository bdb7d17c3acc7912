/** A real process is killed in the middle of its run and the run goes on. `npx tsx tools/crash.ts 200` does it at more moments. */
import { expect, test } from 'vitest';
import { crashAgain } from './crash.ts';

const ROUNDS = 8;

test(`killed at ${ROUNDS} random moments`, { timeout: 180_000 }, async () => {
  const counts = await crashAgain(ROUNDS, 4);
  expect(counts.faults).toEqual([]);
  expect(counts.rounds).toBe(ROUNDS);
  expect(counts.early + counts.late).toBeLessThan(ROUNDS);
});
