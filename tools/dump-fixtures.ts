/** Writes the dumps of `test/dumps/v<format version>/` that are missing: each program's first stop, how it ends, and the rows of new stored classes. What exists is never changed. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile, createSession, type Step } from '../src/index.ts';
import { FORMAT_VERSION } from '../src/snapshot/format.ts';
import { storedRowsText } from '../test/snapshot/stored-rows.ts';
import { verdict } from '../test/snapshot/verdict.ts';

const folder = new URL(`../test/dumps/v${FORMAT_VERSION}/`, import.meta.url);
const rows = new URL('rows.txt', folder);
const then = existsSync(rows) ? readFileSync(rows, 'utf8').trimEnd().split('\n') : [];
const tagOf = (line: string): number => Number.parseInt(line, 10);
const known = new Set(then.map(tagOf));
const fresh = storedRowsText()
  .trimEnd()
  .split('\n')
  .filter((line) => !known.has(tagOf(line)));
writeFileSync(rows, `${[...then, ...fresh].sort((a, b) => tagOf(a) - tagOf(b)).join('\n')}\n`);
for (const file of readdirSync(folder)) {
  const name = /^(\w+)\.py$/.exec(file)?.[1];
  if (name === undefined || existsSync(new URL(`${name}.dump`, folder))) continue;
  const source = readFileSync(new URL(file, folder), 'utf8');
  const step = firstStop(file, source);
  if (step.kind !== 'call') throw new Error(`${file} does not stop at a call: ${step.kind}`);
  writeFileSync(new URL(`${name}.dump`, folder), step.dump());
  writeFileSync(new URL(`${name}.out`, folder), verdict(step));
}

/** The first stop; of a program that begins with `# session`, that of its last run: `# run` begins each. */
function firstStop(file: string, source: string): Step {
  if (!source.startsWith('# session')) return compile(source, { filename: file }).start({ functions: ['ask'] });
  const session = createSession({ functions: ['ask'], limits: { fuel: 100_000 }, total: { fuel: 150_000, calls: 9 } });
  const runs = source.split(/^# run$/m);
  for (const code of runs.slice(0, -1)) verdict(session.start(code));
  return session.start(runs[runs.length - 1]);
}
