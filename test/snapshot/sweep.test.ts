/** A slice of `npm run sweep`: programs that are dumped and loaded at every boundary. */
import { describe, expect, test } from 'vitest';
import { STEPS, sliceOfCases, sweep } from './sweep.ts';

describe.each(sliceOfCases(60).map((swept) => [swept.found.path, swept] as const))('%s', (_path, swept) => {
  test.each(STEPS)(
    'from dump to dump, every %d units of fuel',
    (every) => {
      const { dumps, fault } = sweep(swept, every);
      expect(fault).toBe(null);
      // A program of few units of fuel never stops where the step is wide.
      if (every === 1) expect(dumps).toBeGreaterThan(0);
    },
    60_000,
  );
});
