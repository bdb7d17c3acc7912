/** Every opcode that the compiler can emit stands in a golden listing. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { opcodeNames } from '../../src/bytecode/opcodes.ts';

const DIRECTORY = fileURLToPath(new URL('bytecode/', import.meta.url));

/** In the table for code that tools may write; the compiler needs neither. */
const NEVER_EMITTED = new Set(['NOP', 'TO_BOOL']);

test('each opcode has a golden', () => {
  const listings = readdirSync(DIRECTORY).map((file) => readFileSync(`${DIRECTORY}${file}`, 'utf8').split('-----')[1]);
  const seen = new Set(listings.join('\n').match(/\b[A-Z][A-Z_]+\b/g));
  const missing = opcodeNames.filter((name) => name !== undefined && !NEVER_EMITTED.has(name) && !seen.has(name));
  expect(missing).toEqual([]);
});
