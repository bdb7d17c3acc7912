/** Rewrites src/stdlib/html-entities.generated.ts from the tables of the oracle's `html.entities`. `npx tsx tools/html-entities.ts`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';

const python = await loadPyodide({ indexURL: dirname(createRequire(import.meta.url).resolve('pyodide')) });
const tables = python.runPython(`
import json
from html.entities import html5, name2codepoint
json.dumps([list(html5.items()), list(name2codepoint.items())])
`) as string;
const [html5, latin] = JSON.parse(tables) as [[string, string][], [string, number][]];
const escaped = (text: string): string =>
  [...text].map((char) => (/[a-zA-Z0-9]/.test(char) ? char : `\\u{${(char.codePointAt(0) as number).toString(16)}}`)).join('');
const lines = [
  '/** Named character references of HTML, written by tools/html-entities.ts; html-entities.ts reads them: name, =, text, separated by spaces. */',
  `export const html5 =\n  '${html5.map(([name, text]) => `${name}=${escaped(text)}`).join(' ')}';`,
  '/** Names of HTML 4 and their code points in base 36. */',
  `export const html4 =\n  '${latin.map(([name, code]) => `${name}=${code.toString(36)}`).join(' ')}';`,
];
writeFileSync(new URL('../src/stdlib/html-entities.generated.ts', import.meta.url), `${lines.join('\n')}\n`);
