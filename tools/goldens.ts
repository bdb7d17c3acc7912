/** Rewrites the golden files with what our stages give now, and the pages of compatibility with what the tables say. `npm run goldens [-- path-part …]` takes those whose path holds a part. */
import { writeFileSync } from 'node:fs';
import { STDLIB_PAGE, stdlibPage } from '../test/compatibility/modules.ts';
import { compatibilityPage, PAGE } from '../test/compatibility/names.ts';
import { findGoldens } from '../test/golden/goldens.ts';

const goldens = findGoldens(process.argv.slice(2));
const stale = goldens.filter(({ current, fresh }) => current !== fresh);
for (const { path, fresh } of stale) {
  writeFileSync(new URL(`../${path}`, import.meta.url), fresh);
  console.log(`wrote ${path}`);
}
console.log(`${goldens.length} files, ${stale.length} changed`);

if (process.argv.length === 2) {
  writeFileSync(new URL(`../${PAGE}`, import.meta.url), compatibilityPage());
  writeFileSync(new URL(`../${STDLIB_PAGE}`, import.meta.url), stdlibPage());
}
