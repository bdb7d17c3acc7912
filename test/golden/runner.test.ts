/** Compares every golden file with what its stage gives now. `npm run goldens` rewrites them. */
import { expect, test } from 'vitest';
import { findGoldens } from './goldens.ts';

const GOLDENS = findGoldens();

test('there are golden files', () => {
  expect(GOLDENS.length).toBeGreaterThan(0);
});

for (const { path, current, fresh } of GOLDENS) {
  test(path, () => {
    expect(current).toBe(fresh);
  });
}
