/** `npm run sweep`: 200 conformance programs go from dump to dump at every boundary, every 7th and every 101st, and must end as without. `-- --part 2/4` takes a quarter. */
import { STEPS, sweep, sweptCases } from '../test/snapshot/sweep.ts';

const at = process.argv.indexOf('--part');
const [part, of] = at < 0 ? [1, 1] : process.argv[at + 1].split('/').map(Number);
if (!(part >= 1 && part <= of)) throw new RangeError('--part wants i/n');
const cases = sweptCases().filter((_, i) => i % of === part - 1);
const start = performance.now();
let faults = 0;
for (const every of STEPS) {
  let stops = 0;
  for (const swept of cases) {
    try {
      const { dumps, fault } = sweep(swept, every);
      stops += dumps;
      if (fault !== null) throw new Error(fault);
    } catch (error) {
      faults += 1;
      console.log(`${swept.found.path} every ${every}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`every ${every}: ${cases.length} programs, ${stops} dumps, ${((performance.now() - start) / 1000).toFixed(0)} s so far`);
}
process.exitCode = faults > 0 ? 1 : 0;
