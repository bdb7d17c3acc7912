/** Rewrites src/objects/charmaps.generated.ts: the upper halves of single-byte encodings, as the oracle decodes them. `npx tsx tools/charmaps.ts`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';

const NAMES =
  'cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp437 cp850 cp852 cp866 iso8859_2 iso8859_5 iso8859_7 iso8859_9 iso8859_15 koi8_r koi8_u mac_roman';

const python = await loadPyodide({ indexURL: dirname(createRequire(import.meta.url).resolve('pyodide')) });
const upperHalf = python.runPython("lambda name: bytes(range(128, 256)).decode(name, 'replace')") as (name: string) => string;

/** Controls, blanks and marks as escapes, so that the file reads well. */
function literal(text: string): string {
  const shown = Array.from(text, (char) =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(char) && char !== "'" && char !== '\\' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${shown.join('')}'`;
}

const rows = NAMES.split(' ').map((name) => `  ${name}: ${literal(upperHalf(name))},`);
const head =
  '/** Characters of the bytes 0x80..0xff in single-byte encodings, written by tools/charmaps.ts; U+FFFD marks the undefined ones. */';
writeFileSync(
  new URL('../src/objects/charmaps.generated.ts', import.meta.url),
  `${head}\nexport const CHARMAPS = {\n${rows.join('\n')}\n} as const;\n`,
);
