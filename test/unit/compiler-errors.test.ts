/** The compiler refuses what CPython refuses, with its words and its places. Expectations: `tools/expect-compile.ts`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileModule } from '../../src/compiler/compile.ts';
import { PySyntaxError } from '../../src/syntax/errors.ts';
import { parseModule } from '../../src/syntax/parser.ts';

type Place = [type: string, msg: string, lineno: number, offset: number, endLineno: number, endOffset: number];

const cases = JSON.parse(readFileSync(new URL('./compiler-errors.json', import.meta.url), 'utf8')) as {
  source: string;
  error: Place | null;
}[];

/** Where we differ: a module is run as a coroutine if it awaits at its top, as CPython does with PyCF_ALLOW_TOP_LEVEL_AWAIT. */
const TOP_LEVEL_AWAIT = /^(await x|x = \[await y for y in z\]|async (for|with) .*)$/;

function errorOf(source: string): Place | null {
  try {
    compileModule(parseModule(source), { filename: 'test.py', source });
    return null;
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    return [error.type, error.msg, error.lineno, error.offset, error.endLineno, error.endOffset];
  }
}

describe('errors of the compiler', () => {
  for (const { source, error } of cases) {
    it(source, () => expect(errorOf(source)).toEqual(TOP_LEVEL_AWAIT.test(source.trim()) ? null : error));
  }
});
