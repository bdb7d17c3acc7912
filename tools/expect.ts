/**
 * Rewrites the `.out` files of the conformance programs, and of the hostile ones that end normally, with CPython 3.14.2, which pyodide runs here, offline.
 * `npm run expect [-- path-part …]` takes the programs whose path holds a part; `--check` writes nothing and fails on a difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findCases } from '../test/conformance/cases.ts';
import { findHostile, isOracleCase } from '../test/hostile/programs.ts';
import { loadOracle, type Oracle, runWithLargeStack } from './oracle.ts';

/** One program to run and the file that holds its output. */
interface Job {
  source: string;
  path: string;
  outPath: string;
  externals: readonly string[];
  recursion: number;
}

function findJobs(parts: readonly string[]): Job[] {
  const conformance = findCases(parts).map(({ source, path, outPath, directives }) => ({
    source,
    path,
    outPath,
    externals: directives.externals,
    recursion: directives.limits.recursion ?? 0,
  }));
  const hostile = findHostile(parts)
    .filter(isOracleCase)
    .map(({ source, path, outPath }) => ({ source, path, outPath, externals: [], recursion: 0 }));
  const lists = ['names', 'modules']
    .map((name) => `test/compatibility/${name}`)
    .filter((path) => parts.length === 0 || parts.some((part) => path.includes(part)))
    .map((path) => ({
      source: readFileSync(new URL(`../${path}.py`, import.meta.url), 'utf8'),
      path: `${path}.py`,
      outPath: `${path}.out`,
      externals: [],
      recursion: 0,
    }));
  return [...conformance, ...hostile, ...lists];
}

function runJob(oracle: Oracle, { source, path, externals, recursion }: Job): string {
  try {
    return oracle(source, basename(path), externals, recursion);
  } catch (error) {
    throw new Error(`the oracle does not survive ${path}`, { cause: error });
  }
}

async function main(args: string[]): Promise<number> {
  const isCheck = args.includes('--check');
  const jobs = findJobs(args.filter((arg) => arg !== '--check'));
  if (jobs.length === 0) {
    console.error('no program has such a path');
    return 1;
  }
  const oracle = await loadOracle();
  let changed = 0;
  for (const job of jobs) {
    const output = runJob(oracle, job);
    const outUrl = new URL(`../${job.outPath}`, import.meta.url);
    if (existsSync(outUrl) && output === readFileSync(outUrl, 'utf8')) continue;
    changed++;
    console.log(`${isCheck ? 'differs' : 'wrote'} ${job.outPath}`);
    if (!isCheck) writeFileSync(outUrl, output);
  }
  console.log(`${jobs.length} programs, ${changed} ${isCheck ? 'different' : 'changed'}`);
  return isCheck && changed > 0 ? 1 : 0;
}

await runWithLargeStack(import.meta.url, main);
