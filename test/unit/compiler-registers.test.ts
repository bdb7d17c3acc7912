/** Registers of compiled code, checked by data flow over every conformance program that compiles. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileModule } from '../../src/compiler/compile.ts';
import { PySyntaxError } from '../../src/syntax/errors.ts';
import { parseModule } from '../../src/syntax/parser.ts';
import { findFaults } from './code-effects.ts';

const ROOT = fileURLToPath(new URL('../conformance/', import.meta.url));

describe('registers', () => {
  for (const path of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.py'))) {
    it(path, () => expect(faultsOf(readFileSync(ROOT + path, 'utf8'))).toEqual([]));
  }
});

function faultsOf(source: string): string[] {
  try {
    return findFaults(compileModule(parseModule(source), { filename: 'test.py', source }));
  } catch (error) {
    if (error instanceof PySyntaxError) return [];
    throw error;
  }
}
