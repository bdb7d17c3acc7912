/** Prints src/interpreter/precompiled.ts as the build wants it: every frozen text compiled, as JSON. Called by tsdown.config.ts. */
import { codeToJson } from '../src/bytecode/code-json.ts';
import { compileFrozen, frozenTexts } from '../src/interpreter/frozen-loader.ts';

const rows = [...frozenTexts()].map(
  ([name, source]) => `${JSON.stringify(name)}: ${literal(codeToJson(compileFrozen(`<frozen ${name}>`, source)))},\n`,
);
process.stdout.write(`export const PRECOMPILED = {\n${rows.join('')}};\n`);

/** In single quotes: JSON is full of double ones. */
function literal(json: string): string {
  return `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
