/** Code that the build compiles is the code that is compiled without it. */
import { describe, expect, test } from 'vitest';
import { codeFromJson, codeToJson } from '../../src/bytecode/code-json.ts';
import { compileFrozen, frozenTexts } from '../../src/interpreter/frozen-loader.ts';

describe('code as JSON', () => {
  test.each([...frozenTexts()])('%s comes back as it was', (name, source) => {
    const code = compileFrozen(`<frozen ${name}>`, source);
    expect(codeFromJson(codeToJson(code), code.filename)).toEqual(code);
  });

  test('constants of every kind come back as they were', () => {
    const source =
      'x = (1, -2.5, 1e999, -0.0, 2j, b"\\x00\\xff", "\\u2028\\"", ..., None, True, 2**70, -(2**63), 123456789012345678901234567890)\ny = 1 in {1, 2.0}';
    const code = compileFrozen('<frozen x>', source);
    expect(codeFromJson(codeToJson(code), '<frozen x>')).toEqual(code);
  });
});
