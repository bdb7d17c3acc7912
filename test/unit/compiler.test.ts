/** What no Python program can show of the compiler: fields of code objects, immediates, limits of depth, charges. */
import { describe, expect, it } from 'vitest';
import type { Code } from '../../src/bytecode/code.ts';
import { type OpcodeName, opcodeNames } from '../../src/bytecode/opcodes.ts';
import { compileModule } from '../../src/compiler/compile.ts';
import { cleanDoc } from '../../src/compiler/docstring.ts';
import { unparse } from '../../src/compiler/unparse.ts';
import { parseModule } from '../../src/syntax/parser.ts';
import { findFaults } from './code-effects.ts';

function compile(source: string): Code {
  return compileModule(parseModule(source), { filename: 'test.py', source });
}

/** The code object of the first function or class of a module. */
function firstInner(source: string): Code {
  return compile(source).consts.find(
    (value) => typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'code',
  ) as Code;
}

function names(code: Code): OpcodeName[] {
  return Array.from({ length: code.code.length / 4 }, (_, i) => opcodeNames[code.code[i * 4]!]!);
}

describe('value of a module', () => {
  it('is that of a last expression', () => expect(names(compile('1 + x')).slice(-2)).toEqual(['BINARY_ADD', 'RETURN_VALUE']));
  it('is that of a last plain assignment', () => expect(names(compile('x = f()')).slice(-2)).toEqual(['STORE_GLOBAL', 'RETURN_VALUE']));
  it('is None after anything else', () => expect(names(compile('x.y = 1')).slice(-2)).toEqual(['LOAD_CONST', 'RETURN_VALUE']));
});

describe('fields of a code object', () => {
  const code = firstInner('def f(a, /, b, *c, d=1, **e):\n  "  doc\\n    more"\n  x = 1\n  return lambda: x');

  it('counts and names', () => {
    expect(code).toMatchObject({
      name: 'f',
      argcount: 2,
      posonlyargcount: 1,
      kwonlyargcount: 1,
      cellvars: ['x'],
      freevars: [],
      nlocals: 6,
    });
    expect(code.varnames).toEqual(['a', 'b', 'd', 'c', 'e', 'x']);
  });
  it('flags', () => expect(code.flags & 0xf).toBe(0xf));
  it('docstring', () => expect(code.doc).toBe('doc\nmore'));
  it('arrays of one length', () => expect(code.linetable.length).toBe(code.code.length));
});

describe('instructions', () => {
  it('take int immediates', () => expect(names(firstInner('def f(a): return a + 1 < a[2] - 3'))).toContain('ADD_IMM'));
  it('fuse comparison and jump', () => expect(names(firstInner('def f(a):\n  while a < 10: a += 1'))).toContain('JUMP_IF_NOT_LT_IMM'));
  it('use locals in place', () => {
    expect(names(firstInner('def f(a, b):\n  c = a + b\n  return c'))).toEqual(['BINARY_ADD', 'RETURN_VALUE']);
  });
  it('check a local only where it may be unbound', () => {
    expect(names(firstInner('def f(a):\n  if a: x = 1\n  else: x = 2\n  return x'))).not.toContain('CHECK_BOUND');
    expect(names(firstInner('def f(a):\n  if a: x = 1\n  return x, x')).filter((name) => name === 'CHECK_BOUND')).toHaveLength(1);
    expect(names(firstInner('def f(a):\n  x = 1\n  while a:\n    print(x)\n    del x'))).toContain('CHECK_BOUND');
  });
  it('unpack straight into neighbouring locals', () => {
    expect(names(firstInner('def f(a):\n  for k, v in a: k.x = v'))).not.toContain('MOVE');
  });
  it('keep constants of equal value and different type apart', () => {
    const { consts } = compile('x = (1.0, 0.0, -0.0, "1", b"1", True, 1)\ny = 1.0\nz = -0.0\nw = 0.0');
    const floats = consts.filter((value) => typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'float');
    expect(floats).toEqual([
      { kind: 'float', value: 1 },
      { kind: 'float', value: -0 },
      { kind: 'float', value: 0 },
    ]);
  });
});

describe('size', () => {
  it('compiles 20,000 elif branches', () => {
    const source = `if x == 0: pass\n${Array.from({ length: 20_000 }, (_, i) => `elif x == ${i}: y = 1\n`).join('')}`;
    expect(compile(source).code.length).toBeGreaterThan(100_000);
  });
  it('needs few registers for a long display', () => {
    expect(compile(`x = [${'y, '.repeat(5000)}]`).nregs).toBeLessThan(10);
    expect(compile(`x = {${Array.from({ length: 3000 }, (_, i) => `${i}: y`).join()}}`).nregs).toBeLessThan(40);
  });
  it('passes 5,000 arguments as a list', () => expect(findFaults(compile(`f(${'y, '.repeat(5000)}k=1)`))).toEqual([]));
  it('stops when the charge is refused', () => {
    const stop = new Error('enough');
    const charge = (): void => {
      throw stop;
    };
    expect(() => compileModule(parseModule('x = 1'), { filename: 'test.py', charge })).toThrow(stop);
  });
});

describe('text', () => {
  it('strips docstrings', () => {
    expect(cleanDoc('  a\n      b\n\n    c\n    ')).toBe('a\n  b\n\nc\n');
    expect(cleanDoc('a\n\tb')).toBe('a\nb');
  });
  it.each([
    'list[int] | None',
    '(a, b)',
    'lambda x, /, *y, z=1: x',
    'a ** b ** (-c)',
    "f'a{b!r:>{w}}'",
    'x[1:2, ::3]',
    '1e+100',
    '1 .real',
    'not a in b',
  ])('unparses %s', (text) => {
    const [statement] = parseModule(`x = ${text}`).body;
    expect(statement?.kind === 'Assign' && unparse(statement.value)).toBe(text);
  });
});
