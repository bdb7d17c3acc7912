/** Tokenizer and parser against CPython: trees, errors with their places, limits. The expectations are written by tools/expect-syntax.ts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dumpAst } from '../../src/syntax/dump.ts';
import { PySyntaxError } from '../../src/syntax/errors.ts';
import { parseExpression, parseModule, tokenize } from '../../src/syntax/parser.ts';
import { FALSE, KEYWORDS, NAME, wordKind } from '../../src/syntax/token.ts';

const errors = readRows('./syntax-errors.json') as { source: string; error: unknown }[];
const trees = readRows('./syntax-trees.json') as { source: string; tree: string }[];

function readRows(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

const NAMES: Record<string, number> = { BULLET: 0x2022, SNOWMAN: 0x2603 };
const charNames = (name: string): number | undefined => NAMES[name];

/** Programs whose error differs from CPython's, and why. */
const KNOWN: Record<string, string> = {
  'a\0b': 'CPython gives no line',
  'if 1:\n  x\n\0': 'CPython gives no line',
  'f"{x:\\x1}"': 'CPython leaks a UnicodeDecodeError',
};

function errorOf(source: string): unknown[] | null {
  try {
    parseModule(source, { charNames });
    return null;
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    return [error.type, error.msg, error.lineno, error.offset, error.endLineno, error.endOffset];
  }
}

describe('trees', () => {
  for (const { source, tree } of trees) {
    it(JSON.stringify(source).slice(0, 80), () => {
      expect(dumpAst(parseModule(source, { charNames }))).toBe(tree);
    });
  }

  it('strips a byte order mark', () => {
    expect(dumpAst(parseModule('\ufeffx = 1'))).toBe(dumpAst(parseModule('x = 1')));
  });

  it('reads sole expressions', () => {
    expect(parseExpression(' a + 1\n').body.kind).toBe('BinOp');
    expect(parseExpression('a, b').body.kind).toBe('Tuple');
    for (const source of ['', 'a = 1', 'a; b', '*a', 'pass', 'a b']) expect(() => parseExpression(source)).toThrow(PySyntaxError);
  });
});

describe('errors', () => {
  it('are those of CPython', () => {
    const wrong = errors.filter(({ source, error }) => !(source in KNOWN) && JSON.stringify(errorOf(source)) !== JSON.stringify(error));
    expect(wrong.map(({ source, error }) => ({ source, error, ours: errorOf(source) }))).toEqual([]);
  });

  it('carry the line', () => {
    expect(() => parseModule('x = 1\ny = = 2\n')).toThrow(expect.objectContaining({ lineno: 2, text: 'y = = 2\n' }));
  });
});

describe('tokens', () => {
  it('know every keyword', () => {
    KEYWORDS.forEach((word, i) => expect(wordKind(`x${word}y`, 1, 1 + word.length)).toBe(FALSE + i));
    for (const word of ['fot', 'If', 'yields', 'print', 'match', 'x']) expect(wordKind(word, 0, word.length)).toBe(NAME);
  });

  it('are listed with their places', () => {
    const listed = tokenize('if x:\n  f"a{b}"\n').map(({ name, text, line, col }) => `${name} ${JSON.stringify(text)} ${line}:${col}`);
    expect(listed).toEqual([
      'NAME "if" 1:0',
      'NAME "x" 1:3',
      'OP ":" 1:4',
      'NEWLINE "\\n" 1:5',
      'INDENT "  " 2:0',
      'FSTRING_START "f\\"" 2:2',
      'FSTRING_MIDDLE "a" 2:4',
      'OP "{" 2:5',
      'NAME "b" 2:6',
      'OP "}" 2:7',
      'FSTRING_END "\\"" 2:8',
      'NEWLINE "\\n" 2:9',
      'DEDENT "" 2:10',
      'ENDMARKER "" 2:10',
    ]);
  });
});

describe('limits', () => {
  const many = 200_000;
  const deep: Record<string, [string, string | null]> = {
    sum: ['1+'.repeat(many) + '1', 'RecursionError'],
    attributes: ['a' + '.b'.repeat(many), 'RecursionError'],
    calls: ['f' + '()'.repeat(many), 'RecursionError'],
    comparison: ['a < '.repeat(many) + 'b', null],
    conditionals: ['a if b else '.repeat(many) + 'c', 'RecursionError'],
    minus: ['- '.repeat(many) + 'x', 'RecursionError'],
    not: ['not '.repeat(many) + 'x', 'RecursionError'],
    lambdas: ['lambda: '.repeat(many) + 'x', 'RecursionError'],
    defaults: ['lambda x='.repeat(many) + '1' + ':1'.repeat(many), 'MemoryError'],
    powers: ['a ** '.repeat(many) + 'b', 'RecursionError'],
    elifs: ['if a: b\n' + 'elif c: d\n'.repeat(5000), null],
    strings: ["'a' ".repeat(many), null],
    brackets: ['('.repeat(200) + ')'.repeat(200), null],
    openings: ['('.repeat(100_000), 'SyntaxError'],
    mistake: ['f('.repeat(199) + 'a b' + ')'.repeat(199), 'SyntaxError'],
    blocks: [Array.from({ length: 101 }, (_, i) => ' '.repeat(i) + 'if a:').join('\n'), 'IndentationError'],
    fstrings: ['f"{'.repeat(149) + 'a' + '}"'.repeat(149), null],
    patterns: ['match x:\n case ' + '['.repeat(200) + ']'.repeat(200) + ': pass', null],
    items: ['with ' + 'a, '.repeat(many) + 'b: pass', null],
    mistakeAtEnd: ['x = [' + '1, '.repeat(many) + '2 3]', 'SyntaxError'],
  };

  const stackDepth = measureStack();
  for (const name in deep) {
    it(`${name} end well, also with half the stack used`, () => {
      const [source, type] = deep[name];
      below(stackDepth >> 1, () => expect(errorOf(source)?.[0] ?? null).toBe(type));
    });
  }

  it('maxDepth bounds the tree, not the length', () => {
    expect(parseModule('1+'.repeat(900) + '1').body).toHaveLength(1);
    expect(parseModule('1+'.repeat(5000) + '1', { maxDepth: 10_000 }).body).toHaveLength(1);
    expect(parseModule('x = [' + '1, '.repeat(50_000) + ']').body).toHaveLength(1);
    expect(() => parseModule('1+'.repeat(60) + '1', { maxDepth: 50 })).toThrow('maximum recursion depth exceeded');
  });

  it('charges before the work', () => {
    let charged = 0;
    parseModule('x = 1\n'.repeat(100), { charge: (units) => (charged += units) });
    expect(charged).toBe(38);
    const stop = new Error('stop');
    const charge = (): void => {
      throw stop;
    };
    expect(() => parseModule('(', { charge })).toThrow(stop);
  });
});

function below(depth: number, run: () => void): void {
  if (depth > 0) below(depth - 1, run);
  else run();
}

function measureStack(): number {
  let depth = 0;
  const dive = (): void => {
    depth++;
    dive();
  };
  try {
    dive();
  } catch {
    return depth;
  }
  return depth;
}
