/** Rewrites the golden files with what our stages give now. `npm run goldens [-- path-part …]` takes those whose path holds a part. */
import { writeFileSync } from 'node:fs';
import { findGoldens } from '../test/golden/goldens.ts';

const goldens = findGoldens(process.argv.slice(2));
const stale = goldens.filter(({ current, fresh }) => current !== fresh);
for (const { path, fresh } of stale) {
  writeFileSync(new URL(`../${path}`, import.meta.url), fresh);
  console.log(`wrote ${path}`);
}
console.log(`${goldens.length} files, ${stale.length} changed`);
