/** Loads the oracle, CPython 3.14.2, which pyodide runs here, offline; and gives code that needs it a large enough stack. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { isMainThread, Worker } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';

/** The version whose words the project follows; another pyodide would rewrite them silently. */
const ORACLE = '3.14.2';
const STACK_MB = 200;

type RunCase = (source: string, filename: string, externals: string, names: unknown, recursion: number) => string;

/** Runs a program as a script and returns its stdout, then the traceback it ends in. */
export type Oracle = (source: string, filename: string, externals: readonly string[], recursion: number) => string;

function readUtf8(url: string): string {
  return readFileSync(new URL(url, import.meta.url), 'utf8');
}

/** Loads CPython; takes some seconds. */
export async function loadOracle(): Promise<Oracle> {
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

/** Runs a script's `main` in a worker with a large stack: Python code that recurses through C, like `getattr` in `__getattr__`, needs far more than the main thread has. */
export async function runWithLargeStack(scriptUrl: string, main: (args: string[]) => Promise<number>): Promise<void> {
  if (isMainThread) {
    // A worker does not inherit tsx's loader, so its first step is to load the script through tsx.
    const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(scriptUrl)}, ${JSON.stringify(scriptUrl)}))`;
    const worker = new Worker(start, { eval: true, argv: process.argv.slice(2), resourceLimits: { stackSizeMb: STACK_MB } });
    worker.once('exit', (code) => {
      process.exitCode = code;
    });
    return;
  }
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // Not left to Node: its report of an uncaught error shows pyodide's source line, which is megabytes long.
    console.error(error instanceof Error ? error.stack?.slice(0, 4000) : error);
    process.exitCode = 1;
  }
}
