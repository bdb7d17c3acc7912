/**
 * Rewrites the `.out` files of the conformance programs, and of the hostile ones that end normally, with CPython 3.14.2, which pyodide runs here, offline.
 * `npm run expect [-- path-part …]` takes the programs whose path holds a part; `--check` writes nothing and fails on a difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { isMainThread, Worker } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';
import { findCases } from '../test/conformance/cases.ts';
import { findHostile, isOracleCase } from '../test/hostile/programs.ts';

/** The version whose words the project follows; another pyodide would rewrite them silently. */
const ORACLE = '3.14.2';
const STACK_MB = 200;

type RunCase = (source: string, filename: string, externals: string, names: unknown, recursion: number) => string;

function readUtf8(url: string): string {
  return readFileSync(new URL(url, import.meta.url), 'utf8');
}

type Oracle = (source: string, filename: string, externals: readonly string[], recursion: number) => string;

async function loadOracle(): Promise<Oracle> {
  const python = await loadPyodide({
    indexURL: dirname(createRequire(import.meta.url).resolve('pyodide')),
    env: { HOME: '/', PYTHONHASHSEED: '0' },
  });
  const version = python.runPython('import platform; platform.python_version()') as string;
  if (version !== ORACLE) throw new Error(`the oracle must be CPython ${ORACLE}, but pyodide runs ${version}`);
  const namespace = python.toPy({});
  python.runPython(readUtf8('./oracle.py'), { globals: namespace, filename: '<oracle>' });
  const asyncio = python.toPy({ __name__: 'oracle_asyncio' });
  python.runPython(readUtf8('./oracle_asyncio.py'), { globals: asyncio, filename: '/asyncio/oracle_asyncio.py' });
  namespace.set('asyncio_install', asyncio.get('install'));
  const runCase = namespace.get('run_case') as RunCase;
  const externalsSource = readUtf8('../test/conformance/externals.py');
  return (source, filename, externals, recursion) => runCase(source, filename, externalsSource, python.toPy([...externals]), recursion);
}

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
  return [...conformance, ...hostile];
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

// Python code that recurses through C, like `getattr` in `__getattr__`, needs far more stack than the main thread has.
if (isMainThread) {
  // A worker does not inherit tsx's loader, so its first step is to load this file through tsx.
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(import.meta.url)}, ${JSON.stringify(import.meta.url)}))`;
  const worker = new Worker(start, { eval: true, argv: process.argv.slice(2), resourceLimits: { stackSizeMb: STACK_MB } });
  worker.once('exit', (code) => {
    process.exitCode = code;
  });
} else {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // Not left to Node: its report of an uncaught error shows pyodide's source line, which is megabytes long.
    console.error(error instanceof Error ? error.stack?.slice(0, 4000) : error);
    process.exitCode = 1;
  }
}
