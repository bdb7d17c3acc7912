/** Commands on runs that wait for people: run --key, approve, reject, resume, grants. */
import { beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/cli.ts';
import type { Io } from '../../src/cli/io.ts';
import { ask, contract } from '../../src/index.ts';

let done: unknown[] = [];

const refund = contract({
  name: 'billing.refund',
  version: '1.0.0',
  input: {
    type: 'object',
    required: ['id', 'cents'],
    properties: { id: { type: 'string' }, cents: { type: 'integer', minimum: 1, maximum: 100_000 } },
  },
  output: true,
  effect: 'irreversible',
  handler: (args) => {
    done.push(args);
    return args['cents'];
  },
});

const MODULES: Record<string, object> = {
  'b.mjs': {
    contracts: [refund],
    policies: [ask('billing.refund', { when: { properties: { cents: { minimum: 10_000 } } }, reason: 'large' })],
  },
  'other.mjs': { contracts: [] },
};

const PROGRAM = `print("begin")
try:
    r = billing.refund("a", 20_000)
except PermissionError as e:
    r = f"{e.code}: {e}"
print("end", r)
r`;

let files = new Map<string, string>();

async function sandboa(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const ran = { out: '', err: '' };
  const io: Io = {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    readStdin: () => '',
    readFile(path) {
      const text = files.get(path);
      if (text !== undefined) return text;
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    },
    writeFile: (path, text) => {
      files.set(path, text);
    },
    importModule: async (path) => {
      if (path in MODULES) return MODULES[path] as Record<string, unknown>;
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    },
    version: '1.2.3',
  };
  return { code: await runCommandLine(args, io), ...ran };
}

const BOX = ['--boundary', 'b.mjs', '--key', 'box.key'];

const start = (...more: string[]): ReturnType<typeof sandboa> => sandboa('run', 'p.py', ...BOX, '--pending', 'p.json', '--value', ...more);
const resume = (...more: string[]): ReturnType<typeof sandboa> => sandboa('resume', 'p.json', ...BOX, '--value', ...more);
const approve = (...more: string[]): ReturnType<typeof sandboa> => sandboa('approve', 'p.json', '--by', 'ann', ...BOX, ...more);

beforeEach(() => {
  done = [];
  files = new Map([
    ['p.py', PROGRAM],
    ['box.key', `${'0123456789abcdef'.repeat(4)}\n`],
    ['other.key', 'ff'.repeat(32)],
    ['bad.key', 'secret'],
  ]);
});

describe('a run that asks', () => {
  test('is written to a file, and tells the question', async () => {
    expect(await start()).toEqual({
      code: 5,
      out: 'begin\n',
      err: `call-1  billing.refund(id="a", cents=20000)
    billing.refund@1.0.0 needs approval by the policy "ask billing.refund": large.
waits for a person: p.json
`,
    });
    expect(JSON.parse(files.get('p.json') as string)).toMatchObject({
      format: 'sandboa pending run 1',
      state: 'waiting',
      pending: [{ callId: 'call-1', contract: 'billing.refund@1.0.0', args: { id: 'a', cents: 20_000 } }],
      answers: {},
    });
    const json = await sandboa('run', 'p.py', ...BOX, '--json');
    const { file, ...told } = JSON.parse(json.out) as { file: string };
    expect([json.code, told]).toMatchObject([5, { status: 'paused', pending: [{ callId: 'call-1' }], stdout: 'begin\n' }]);
    expect(file).toMatch(/^run-\w+\.pending\.json$/);
    expect(files.has(file)).toBe(true);
  });

  test('goes on when it is approved', async () => {
    await start();
    expect(await approve()).toEqual({ code: 0, out: 'call-1 is approved by ann\n', err: '' });
    expect(done).toEqual([]);
    expect(await resume()).toEqual({ code: 0, out: 'end 20000\n20000\n', err: '' });
    expect(done).toEqual([{ id: 'a', cents: 20_000 }]);
    expect(await resume()).toMatchObject({ code: 2, err: expect.stringContaining('somebody went on with the run already') });
    expect(await approve()).toMatchObject({ code: 2, err: expect.stringContaining('went on already') });
    expect(done).toHaveLength(1);
  });

  test('goes on with edited arguments, if they fit', async () => {
    await start();
    expect(await approve('--edit', '{"id": "a", "cents": 200000}')).toMatchObject({
      code: 2,
      err: expect.stringContaining('cents breaks maximum'),
    });
    expect(await approve('--edit', '{"id": "a", "cents": 300}', '--expires', '1h')).toMatchObject({
      code: 0,
      out: 'call-1 is approved by ann, edited\n',
    });
    expect((await resume('--json')).out).toContain('"value": 300');
    expect(done).toEqual([{ id: 'a', cents: 300 }]);
  });

  test('goes on when it is rejected', async () => {
    await start();
    expect(await sandboa('reject', 'p.json', 'call-1', '--by', 'bob', '--key', 'box.key', '--reason', 'not now')).toMatchObject({
      code: 0,
      out: 'call-1 is rejected by bob\n',
    });
    expect((await resume()).out).toContain('approval.rejected: billing.refund() was rejected by a person: not now.');
    expect(done).toEqual([]);
  });

  test('waits on without an answer', async () => {
    await start();
    expect(await resume()).toMatchObject({ code: 5, err: expect.stringContaining('waits for a person: p.json') });
    await approve();
    expect((await resume()).code).toBe(0);
  });

  test('without a key is denied', async () => {
    expect((await sandboa('run', 'p.py', '--boundary', 'b.mjs')).out).toContain('policy.needs_approval');
  });
});

describe('what is wrong is told, and nothing has happened', () => {
  test.each([
    ['another key', ['resume', 'p.json', '--boundary', 'b.mjs', '--key', 'other.key'], 'another key'],
    ['no key', ['resume', 'p.json', '--boundary', 'b.mjs'], 'no key: give --key FILE'],
    ['a bad key', ['resume', 'p.json', '--boundary', 'b.mjs', '--key', 'bad.key'], '32 lower-case hex digits'],
    ['no contracts', ['resume', 'p.json', '--key', 'box.key'], 'no contracts'],
    ['other contracts', ['resume', 'p.json', '--boundary', 'other.mjs', '--key', 'box.key'], 'which this box does not have'],
    ['another file', ['resume', 'p.py', ...BOX], 'p.py is no file of the format'],
    ['no file', ['resume', 'q.json', ...BOX], 'cannot read q.json: no such file'],
    ['another call', ['approve', 'p.json', 'call-2', '--by', 'ann', ...BOX], 'it does not wait for call-2: it waits for call-1'],
    ['nobody', ['approve', 'p.json', ...BOX], 'no person: give --by'],
    ['a wrong end', ['approve', 'p.json', '--by', 'a', ...BOX, '--expires', 'soon'], '--expires wants'],
    ['too late an end', ['approve', 'p.json', '--by', 'a', ...BOX, '--expires', '99d'], 'cannot outlive'],
  ])('%s', async (_, args, message) => {
    await start();
    expect(await sandboa(...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
    await approve();
    expect((await resume()).code).toBe(0);
    expect(done).toHaveLength(1);
  });

  test('a token that was put into the file', async () => {
    await start();
    await approve();
    const { answers } = JSON.parse(files.get('p.json') as string) as { answers: Record<string, string> };
    await start();
    const file = JSON.parse(files.get('p.json') as string) as object;
    files.set('p.json', JSON.stringify({ ...file, answers }));
    expect(await resume()).toMatchObject({ code: 2, err: expect.stringContaining('is refused') });
    expect(done).toEqual([]);
    expect(JSON.parse(files.get('p.json') as string)).toMatchObject({ state: 'waiting' });
  });
});

describe('grants', () => {
  const add = (...more: string[]): ReturnType<typeof sandboa> =>
    sandboa('grants', 'g.json', 'add', 'g1', '--key', 'box.key', '--by', 'carla', '--match', 'billing.refund', '--expires', '7d', ...more);

  test('are added, used, listed and revoked', async () => {
    const added = await add('--max-calls', '2', '--max-amount', 'cents=30000', '--args', '{"properties": {"id": {"const": "a"}}}');
    expect(added).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^g1 {2}active {2}billing\.refund {2}0 of 2 calls, 0 of 30000 cents, until /),
    });
    expect(await start('--grants', 'g.json')).toMatchObject({ code: 0, out: 'begin\nend 20000\n20000\n' });
    const listed = await sandboa('grants', 'g.json', 'list', '--key', 'box.key', '--json');
    expect(JSON.parse(listed.out)).toMatchObject([{ id: 'g1', usedCalls: 1, usedAmount: 20_000, by: 'carla' }]);
    expect((await start('--grants', 'g.json')).code).toBe(5);
    expect((await sandboa('grants', 'g.json', 'revoke', 'g1', '--key', 'box.key')).out).toContain('g1  revoked');
    expect(done).toHaveLength(1);
  });

  test('are refused if the file was changed, or by another key', async () => {
    await add('--max-calls', '1');
    expect((await sandboa('grants', 'g.json', '--key', 'other.key')).err).toContain('signed with another key, or has been changed');
    files.set('g.json', (files.get('g.json') as string).replace('"maxCalls": 1', '"maxCalls": 100'));
    expect(await start('--grants', 'g.json')).toMatchObject({ code: 2, err: expect.stringContaining('has been changed') });
  });

  test.each([
    [[], 'ceiling'],
    [['--max-calls', 'x'], 'positive whole number'],
    [['--max-amount', 'cents'], 'wants NAME=N'],
    [['--max-calls', '1', '--args', '{'], '--args is no JSON'],
  ])('%j is refused', async (more, message) => {
    expect(await add(...more)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
    expect(await sandboa('grants', 'g.json', 'list', '--key', 'box.key')).toMatchObject({ code: 2 });
    expect(await sandboa('grants', 'g.json', 'drop', '--key', 'box.key')).toMatchObject({ code: 2 });
  });
});
