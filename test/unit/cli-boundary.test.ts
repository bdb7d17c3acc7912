/** Commands on a boundary module: lock, check, lint, stubs, prompt, explain. */
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/cli.ts';
import type { Io } from '../../src/cli/io.ts';
import { type Contract, contract, deny, where } from '../../src/index.ts';

const make = (version: string, maximum: number, more: object = {}): Contract =>
  contract({
    name: 'billing.refund',
    version,
    summary: 'Pays an invoice back.',
    input: { type: 'object', required: ['cents'], properties: { cents: { type: 'integer', minimum: 1, maximum } } },
    output: { type: 'boolean' },
    effect: 'irreversible',
    idempotency: 'key',
    handler: () => {
      throw new Error('no command calls a handler');
    },
    ...more,
  });

const policies = [
  deny('billing.close', { reason: 'by hand' }),
  where('billing.refund', { properties: { cents: { maximum: 50 } } }, 'up to 50 cents'),
];
const close = make('1.0.0', 9, { name: 'billing.close', summary: 'Closes an account.', input: { type: 'object' } });

const MODULES: Record<string, object> = {
  'host/b.mjs': { contracts: [make('1.0.0', 100), close], policies },
  'host/narrow.mjs': { default: { contracts: { refund: make('1.0.0', 50), close } } },
  'host/bumped.mjs': { contracts: [make('2.0.0', 50), make('1.0.0', 100), close] },
  'host/mushy.mjs': { contracts: [make('1.0.0', 100, { idempotency: 'none', summary: '' })] },
  'none.mjs': { f: () => 1 },
  'wrong.mjs': { contracts: [1] },
  'policy.mjs': { contracts: [], policies: [{}] },
};

function open(): (...args: string[]) => Promise<{ code: number; out: string; err: string }> {
  const files = new Map<string, string>();
  return async (...args) => {
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
  };
}

describe('lock and check', () => {
  test('a module is as locked until a contract changes under its version', async () => {
    const sandboa = open();
    expect(await sandboa('check', 'host/b.mjs')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('`sandboa lock` writes it'),
    });
    const locked = await sandboa('lock', 'host/b.mjs');
    expect(locked).toMatchObject({ code: 0, err: '' });
    expect(locked.out).toMatch(
      /^billing\.close@1\.0\.0 {2}sha256:\w{64}\nbilling\.refund@1\.0\.0 {2}sha256:\w{64}\nhost\/boundary\.lock\.json is written\n$/,
    );
    expect(await sandboa('check', 'host/b.mjs')).toEqual({
      code: 0,
      out: 'ok   billing.close@1.0.0  same: as locked\nok   billing.refund@1.0.0  same: as locked\n',
      err: '',
    });
    const narrow = await sandboa('check', 'host/narrow.mjs');
    expect(narrow.code).toBe(1);
    expect(narrow.out).toContain(
      'FAIL billing.refund@1.0.0  changed: breaking for args, under the same version; it needs 2.0.0 at least\n    cents: maximum',
    );
    expect((await sandboa('check', 'host/bumped.mjs')).code).toBe(0);
    const json = await sandboa('check', 'host/narrow.mjs', '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject([{ status: 'same' }, { status: 'changed', isFault: true, neededVersion: '2.0.0' }]);
  });

  test('--file and --json', async () => {
    const sandboa = open();
    const { code, out } = await sandboa('lock', 'host/b.mjs', '--file', 'my.lock', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { file: 'my.lock', contracts: [{ name: 'billing.close', version: '1.0.0' }, {}] }]);
    expect((await sandboa('check', 'host/b.mjs', '--file=my.lock')).code).toBe(0);
  });
});

test('lint', async () => {
  const sandboa = open();
  expect(await sandboa('lint', 'host/b.mjs')).toEqual({ code: 0, out: '', err: '' });
  const mushy = await sandboa('lint', 'host/mushy.mjs');
  expect(mushy.code).toBe(1);
  expect(mushy.out).toMatch(
    /^billing\.refund@1\.0\.0 summary: there is no summary.* \[summary\]\nbilling\.refund@1\.0\.0 idempotency: .* \[idempotency\]\n$/,
  );
  const json = await sandboa('lint', 'host/mushy.mjs', '--json', '--except', 'summary=billing.*');
  expect([json.code, JSON.parse(json.out)]).toMatchObject([
    1,
    [{ rule: 'idempotency', contract: 'billing.refund@1.0.0', place: 'idempotency' }],
  ]);
  expect((await sandboa('lint', 'host/mushy.mjs', '--except', 'summary=*', '--except', 'idempotency=*')).code).toBe(0);
});

test('stubs and prompt', async () => {
  const sandboa = open();
  const stubs = await sandboa('stubs', 'host/b.mjs');
  expect(stubs).toMatchObject({ code: 0, err: '', out: expect.stringContaining('    def refund(cents: int) -> bool:\n') });
  expect(JSON.parse((await sandboa('stubs', 'host/b.mjs', '--json')).out)).toEqual({ stubs: stubs.out });
  const prompt = await sandboa('prompt', 'host/b.mjs');
  expect(prompt).toMatchObject({ code: 0, err: '', out: expect.stringContaining('- `billing.close`: by hand.\n') });
  expect(JSON.parse((await sandboa('prompt', 'host/b.mjs', '--json')).out)).toEqual({ prompt: prompt.out });
});

test('explain', async () => {
  const sandboa = open();
  expect(await sandboa('explain', 'host/b.mjs', 'billing.refund', '--args', '{"cents": 60}')).toEqual({
    code: 4,
    err: '',
    out: `contract   pass  billing.refund@1.0.0
version    pass  1.0.0
arguments  pass  they fit the input schema
policies   deny  up to 50 cents
    deny billing.close: pass
    where billing.refund: deny, up to 50 cents
verdict    deny
code       policy.forbidden
to model   billing.refund() is not allowed: up to 50 cents. Do not repeat the same call.
to people  The policy "where billing.refund" denied billing.refund@1.0.0: up to 50 cents.
`,
  });
  expect((await sandboa('explain', 'host/b.mjs', 'billing.refund', '--args', '[5]')).code).toBe(0);
  expect(await sandboa('explain', 'host/b.mjs', 'billing.refund')).toMatchObject({
    code: 1,
    out: expect.stringContaining('TypeError: billing.refund() missing'),
  });
  const { code, out } = await sandboa('explain', 'host/b.mjs', 'billing.refnd', '--json');
  expect([code, JSON.parse(out)]).toMatchObject([4, { verdict: 'deny', contract: null, denial: { code: 'contract.unknown' } }]);
});

test.each([
  [['lint'], 'no boundary module'],
  [['lint', 'lost.mjs'], 'cannot import lost.mjs: no such file'],
  [['lint', 'none.mjs'], 'exports no contracts'],
  [['lint', 'wrong.mjs'], 'contracts has 0, which is no contract'],
  [['lint', 'host/b.mjs', 'x'], 'x is too many'],
  [['lint', 'host/b.mjs', '--except', 'rule=*'], 'with one of the rules free-text'],
  [['lint', 'host/b.mjs', '--except', 'verb=a b'], 'is no pattern'],
  [['prompt', 'policy.mjs'], 'A policy is what'],
  [['explain', 'host/b.mjs'], 'no function'],
  [['explain', 'host/b.mjs', 'f', 'g'], 'g is too many'],
  [['explain', 'host/b.mjs', 'f', '--args', '{'], '--args is no JSON'],
  [['explain', 'host/b.mjs', 'f', '--args', '1'], 'must be a JSON object or array'],
])('%j is wrong usage', async (args, text) => {
  const { code, out, err } = await open()(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(text);
});
