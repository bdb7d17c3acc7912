/**
 * Rewrites `test/unit/compiler-errors.json` with what CPython 3.14.2, which pyodide runs here, says of the programs in it:
 * the SyntaxError and its place, or null for a program that compiles. `npx tsx tools/expect-compile.ts [FILE.json of more sources]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';

const EXPECTED = new URL('../test/unit/compiler-errors.json', import.meta.url);

const ASK = `
import json
def ask(source):
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as error:
        return json.dumps([type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset])
    return 'null'
`;

interface Case {
  source: string;
  error: unknown;
}

async function main(): Promise<void> {
  const cases = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Case[];
  const more = process.argv[2] === undefined ? [] : (JSON.parse(readFileSync(process.argv[2], 'utf8')) as string[]);
  const sources = [...new Set([...cases.map(({ source }) => source), ...more])];
  const python = await loadPyodide({ indexURL: dirname(createRequire(import.meta.url).resolve('pyodide')), env: { HOME: '/' } });
  python.runPython(`import warnings\nwarnings.simplefilter('ignore')${ASK}`);
  const ask = python.globals.get('ask') as (source: string) => string;
  const rows = sources.map((source) => `  { "source": ${JSON.stringify(source)}, "error": ${ask(source)} }`);
  writeFileSync(EXPECTED, `[\n${rows.join(',\n')}\n]\n`);
}

await main();
