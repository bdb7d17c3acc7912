/** The command line: what goes to stdout and stderr, exit codes, options. Commands run in this process; one test starts the real executable. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/cli.ts';
import { COMMANDS } from '../../src/cli/commands/table.ts';
import type { Io } from '../../src/cli/io.ts';
import { contract, denied } from '../../src/index.ts';
import { LIMITS } from '../../src/limits/limits.ts';

interface Ran {
  code: number;
  out: string;
  err: string;
}

const FILES: Record<string, string> = { 'ok.py': 'print("hi")\n40 + 2\n', 'bad.py': 'x = 1\nx / 0\n' };

const functions = {
  add: (a: number, b: number) => a + b,
  refuse: () => denied({ code: 'policy.forbidden', message: 'not you' }),
  default: {
    'time.zone': () => 'UTC',
    typed: contract({ name: 'typed.f', version: '1.0.0', input: { type: 'object' }, output: true, handler: () => 7 }),
  },
};

async function sandboa(...args: string[]): Promise<Ran> {
  const ran = { out: '', err: '' };
  const io: Io = {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    readStdin: () => 'print("from stdin")',
    readFile(path) {
      if (path in FILES) return FILES[path]!;
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    },
    writeFile: () => {},
    importModule: async () => functions,
    version: '1.2.3',
  };
  return { code: await runCommandLine(args, io), ...ran };
}

describe('run', () => {
  test('prints go to stdout and nothing else does', async () => {
    expect(await sandboa('run', 'ok.py')).toEqual({ code: 0, out: 'hi\n', err: '' });
    expect(await sandboa('run', '-')).toEqual({ code: 0, out: 'from stdin\n', err: '' });
    expect(await sandboa('run', '-c', 'class A: pass\nA()')).toEqual({ code: 0, out: '', err: '' });
  });

  test('sys.exit ends a program as in CPython, every other code than success with 1', async () => {
    const exits: [string, number, string][] = [
      ['', 0, ''],
      ['0', 0, ''],
      ['None', 0, ''],
      ['False', 0, ''],
      ['3', 1, ''],
      ['2 ** 70', 1, ''],
      ["'no input'", 1, 'no input\n'],
      ['(1, "a")', 1, "(1, 'a')\n"],
      ['1.5', 1, '1.5\n'],
    ];
    for (const [code, status, err] of exits)
      expect(await sandboa('run', '-c', `import sys\nprint('hi')\nsys.exit(${code})`)).toEqual({ code: status, out: 'hi\n', err });
    expect((await sandboa('run', '-c', 'raise SystemExit')).code).toBe(0);
  });

  test('--value prints the last value as JSON', async () => {
    expect(await sandboa('run', 'ok.py', '--value')).toEqual({ code: 0, out: 'hi\n42\n', err: '' });
    const code = '{"a": 1.0, "b": 2 ** 70, "c": b"x", "d": {1: (None,)}}';
    expect((await sandboa('run', '-c', code, '--value')).out).toBe(`{"a": 1.0, "b": ${2n ** 70n}, "c": "eA==", "d": [[1, [null]]]}\n`);
  });

  test('a Python error is 1, with the traceback on stderr', async () => {
    const { code, out, err } = await sandboa('run', 'bad.py');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^Traceback \(most recent call last\):\n {2}File "bad.py", line 2, in <module>\n[\s\S]*\nZeroDivisionError: division by zero\n$/,
    );
    expect(await sandboa('run', '-c', 'x = = 1')).toMatchObject({ code: 1, out: '' });
  });

  test('a module that programs cannot have: the host is told what to offer', async () => {
    expect((await sandboa('run', '-c', 'import requests')).err).toMatch(
      /\nModuleNotFoundError: No module named 'requests'\nsandboa: module requests reaches the network .*offer a function for the one service\n$/,
    );
    expect((await sandboa('run', '-c', 'import urllib.request')).err).toMatch(
      /\nsandboa: module urllib\.request reaches the network; .*\n$/,
    );
    expect((await sandboa('run', '-c', 'import nonsense')).err).toMatch(/No module named 'nonsense'\n$/);
    expect((await sandboa('run', '-c', 'try:\n  import socket\nexcept ImportError as e: print(e)')).out).toBe("No module named 'socket'\n");
  });

  test('a limit is 3', async () => {
    expect(await sandboa('run', '-c', 'while True: pass', '--limit', 'fuel=1_000')).toMatchObject({ code: 3, out: '' });
    expect((await sandboa('run', '-c', '"a" * 10**8', '--limit=memory=1MB')).err).toMatch(
      /^LimitExceeded: memory limit exceeded: \d+ of 1048576 bytes used\n$/,
    );
    expect((await sandboa('run', '-c', 'while True: pass', '--limit', 'timeMs=0.02s')).err).toMatch(
      /^LimitExceeded: timeMs limit exceeded: \d+ of 20 ms used\n$/,
    );
  });

  test('a denial is 4', async () => {
    const { code, err } = await sandboa('run', '-c', 'refuse()', '--functions', 'm.mjs');
    expect([code, err.endsWith('\nboundary.Denied: not you\n')]).toEqual([4, true]);
  });

  test('functions and inputs', async () => {
    const code = 'print(add(x, 2), time.zone(), typed.f())';
    expect(await sandboa('run', '-c', code, '--functions', 'm.mjs', '--inputs', '{"x": 40}')).toEqual({
      code: 0,
      out: '42 UTC 7\n',
      err: '',
    });
  });

  test('--json prints one object', async () => {
    const ran = await sandboa('run', 'ok.py', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({ status: 'completed', value: 42, stdout: 'hi\n', calls: [], usage: { calls: 0 } });
    expect(ran.out.split('\n')).toHaveLength(2);
    const failed = await sandboa('run', 'bad.py', '--json');
    expect(failed).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(failed.out)).toMatchObject({
      status: 'error',
      error: { type: 'ZeroDivisionError', message: 'division by zero', line: 2 },
    });
    expect(JSON.parse((await sandboa('run', '-c', 'refuse()', '--json', '--functions', 'm')).out)).toMatchObject({
      status: 'denied',
      denial: { code: 'policy.forbidden', line: 1, call: { name: 'refuse' } },
    });
    expect(JSON.parse((await sandboa('run', '-c', 'while 1: pass', '--json', '--limit', 'fuel=9')).out)).toMatchObject({
      status: 'limit',
      error: { limit: 'fuel', ceiling: 9 },
    });
  });
});

test('dis shows instructions', async () => {
  const { code, out } = await sandboa('dis', '-c', 'def f(x): return x + 1');
  expect(code).toBe(0);
  expect(out).toContain('RETURN_VALUE');
  expect(await sandboa('dis', '-c', 'x = = 1')).toMatchObject({ code: 1, out: '' });
});

test('--version and help', async () => {
  expect(await sandboa('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  const { out } = await sandboa('--help');
  for (const { usage } of Object.values(COMMANDS)) expect(out).toContain(usage);
  const run = await sandboa('run', '--help');
  for (const flag of Object.keys(COMMANDS['run']!.options)) expect(run.out).toContain(flag);
  expect(await sandboa()).toMatchObject({ code: 2, out: '' });
});

test.each([
  [['walk'], 'unknown command walk'],
  [['run'], 'no program'],
  [['run', 'none.py'], 'cannot read none.py: no such file'],
  [['run', 'ok.py', 'bad.py'], 'bad.py is too many'],
  [['run', 'ok.py', '-c', '1'], 'not both'],
  [['run', 'ok.py', '--wrong'], 'unknown option --wrong'],
  [['run', 'ok.py', '--inputs'], '--inputs needs a value'],
  [['run', 'ok.py', '--inputs', '{'], 'no JSON'],
  [['run', 'ok.py', '--inputs', '[]'], 'must be a JSON object'],
  [['run', 'ok.py', '--inputs', '{"a b": 1}'], 'no Python name'],
  [['run', 'ok.py', '--limit', 'memory'], Object.keys(LIMITS).join(', ')],
  [['run', 'ok.py', '--limit', 'time=1'], 'name=value'],
  [['run', 'ok.py', '--limit', 'memory=many'], 'a number with B, KB, MB, GB is wanted'],
  [['run', 'ok.py', '--limit', 'fuel=1s'], 'a number is wanted'],
  [['run', 'ok.py', '--json=1'], '--json takes no value'],
])('%j is wrong usage', async (args, text) => {
  const { code, out, err } = await sandboa(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(text);
});

test('the executable passes exit codes and streams on', () => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const start = (...args: string[]): string =>
    execFileSync(process.execPath, ['--import', 'tsx', main, ...args], { encoding: 'utf8', stdio: 'pipe' });
  expect(start('run', '-c', 'for i in range(30_000): print(i)').split('\n')).toHaveLength(30_001);
  expect(() => start('run', '-c', '1 / 0')).toThrow(/ZeroDivisionError/);
});
