/** Commands on journals: run --journal, record, test, replay, fork, recover, journal. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/cli.ts';
import type { Io } from '../../src/cli/io.ts';
import { maxEffect } from '../../src/index.ts';
import { bank, type Ledger, PAYDAY } from '../boundary/journal/runs.ts';

let directory = '';
let cases = '';
const ledger: Ledger = [];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sandboa-cli-'));
  cases = join(directory, 'cases');
  writeFileSync(join(directory, 'payday.py'), PAYDAY);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const MODULES: Readonly<Record<string, object>> = {
  'bank.mjs': { contracts: bank(ledger, { maximum: 1300 }), reconcile: () => ({ value: { account: 'ann', paid: 900, rate: 1.5 } }) },
  'wide.mjs': { contracts: bank(ledger, { maximum: 2000 }) },
  'strict.mjs': { policies: [maxEffect('read')] },
};

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
    readFile: (path) => readFileSync(path, 'utf8'),
    writeFile: (path, text) => writeFileSync(path, text),
    importModule: async (path) => MODULES[path] as Record<string, unknown>,
    version: '0.0.0',
  };
  return { code: await runCommandLine(args, io), ...ran };
}

const payday = (): string => join(cases, 'payday.jsonl');

describe('a case', () => {
  test('is recorded, once', async () => {
    const args = ['record', join(directory, 'payday.py'), '--boundary', 'bank.mjs', '--to', cases];
    const first = await sandboa(...args);
    expect(first).toMatchObject({ code: 0, out: 'ann: 300\nbob: 300\ncarla: 500\n' });
    expect(first.err).toContain('payday.jsonl: completed, 8 calls');
    expect(await sandboa(...args)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect((await sandboa('record', '-c', '1 + 1', '--to', cases, '--name', 'sum')).code).toBe(0);
  });

  test('is shown, verified and exported', async () => {
    const page = await sandboa('journal', 'show', payday());
    expect(page.out).toContain('| ann: 300');
    expect(page.out).toMatch(/call-2 bank\.pay\(account="ann", cents=900\) {2}line 9/);
    expect(page.out).toContain('denied schema.invalid_args');
    expect(await sandboa('journal', 'verify', payday(), join(cases, 'sum.jsonl'))).toMatchObject({
      code: 0,
      out: expect.stringContaining('entries, head'),
    });
    const traces = JSON.parse((await sandboa('journal', 'export', payday())).out) as {
      resourceSpans: { scopeSpans: { spans: { name: string }[] }[] }[];
    };
    expect(traces.resourceSpans[0]!.scopeSpans[0]!.spans.map(({ name }) => name)).toContain('execute_tool bank.pay');
    expect(await sandboa('journal', 'paint', payday())).toMatchObject({ code: 2 });
  });

  test('is replayed, with the contracts and policies of today', async () => {
    const before = ledger.length;
    expect(await sandboa('replay', payday())).toMatchObject({ code: 0, out: 'match: the same, 8 calls\n' });
    expect(await sandboa('replay', payday(), '--boundary', 'bank.mjs')).toMatchObject({ code: 0 });
    const strict = await sandboa('replay', payday(), '--policy', 'strict.mjs');
    expect(strict).toMatchObject({ code: 1, out: expect.stringContaining('4 of 8 decisions would be others') });
    const json = JSON.parse((await sandboa('replay', payday(), '--limit', 'calls=2', '--json')).out) as {
      differences: { cause: string }[];
    };
    expect(json.differences[0]!.cause).toBe('limits');
    expect(ledger).toHaveLength(before);
  });

  test('is forked', async () => {
    const forked = await sandboa('fork', payday(), '--at', '1', '--result', '400', '--json');
    expect(JSON.parse(forked.out)).toMatchObject({ fork: 'call-1', status: 'denied' });
    const out = join(directory, 'forked.jsonl');
    expect((await sandboa('fork', payday(), '--at', 'call-1', '--result', '100', '--boundary', 'bank.mjs', '--out', out)).out).toContain(
      'ann: 100',
    );
    expect(await sandboa('replay', out)).toMatchObject({ code: 0 });
    expect(await sandboa('fork', payday(), '--at', '1')).toMatchObject({ code: 2 });
    expect(await sandboa('fork', payday(), '--at', '1', '--deny', 'no.code:x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no denial code'),
    });
  });
});

describe('a directory of cases', () => {
  test('in each form of report', async () => {
    expect(await sandboa('test', cases)).toMatchObject({
      code: 0,
      out: 'ok    payday: the same, 8 calls\nok    sum: the same, 0 calls\n2 cases: 2 as recorded\n',
    });
    expect((await sandboa('test', cases, '--reporter', 'tap')).out).toBe(
      'TAP version 14\n1..2\nok 1 - payday\nok 2 - sum\n# 2 cases: 2 as recorded\n',
    );
    const junit = await sandboa('test', cases, '--reporter', 'junit', '--policy', 'strict.mjs');
    expect(junit).toMatchObject({ code: 1, out: expect.stringContaining('<failure message="bank.pay(account=&quot;ann&quot;') });
    expect(junit.out).toContain('tests="2" failures="1"');
    const json = JSON.parse((await sandboa('test', cases, '--json')).out) as { passed: number };
    expect(json.passed).toBe(2);
    expect(await sandboa('test', cases, '--reporter', 'paper')).toMatchObject({ code: 2 });
    expect(await sandboa('test', join(directory, 'none'))).toMatchObject({ code: 2 });
  });

  test('heals what changed, and nothing that is broken', async () => {
    const before = ledger.length;
    const healed = await sandboa('test', cases, '--boundary', 'wide.mjs', '--heal');
    expect(healed).toMatchObject({
      code: 0,
      out: expect.stringContaining('heal  payday: recorded again, handlers were called for call-6'),
    });
    expect(ledger.slice(before)).toEqual([expect.stringContaining('pay carla 1500')]);
    expect(await sandboa('test', cases, '--boundary', 'wide.mjs')).toMatchObject({ code: 0 });
    const text = readFileSync(payday(), 'utf8');
    writeFileSync(payday(), text.replace('carla', 'karla'));
    expect(await sandboa('test', cases, '--boundary', 'wide.mjs', '--heal')).toMatchObject({
      code: 1,
      out: expect.stringContaining('is bad: its text was changed'),
    });
    expect(await sandboa('journal', 'verify', payday())).toMatchObject({ code: 1, out: expect.stringContaining('entry 0 is bad') });
    writeFileSync(payday(), text);
  });
});

test('a run that crashed goes on', async () => {
  const journals = join(directory, 'journals');
  const ran = await sandboa('run', join(directory, 'payday.py'), '--boundary', 'bank.mjs', '--journal', journals);
  expect(ran).toMatchObject({ code: 0, err: expect.stringMatching(/journal: .*run-[0-9a-f]{32}\.jsonl\n$/) });
  const [name] = readdirSync(journals) as [string];
  const path = join(journals, name);
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('"call":"call-2"') && line.includes('dispatched'));
  writeFileSync(path, `${lines.slice(0, at + 1).join('\n')}\n{"hash":"torn`);
  const recovered = await sandboa('recover', journals, name.replace('.jsonl', ''), '--boundary', 'bank.mjs');
  expect(recovered.code).toBe(0);
  expect(recovered.out).toBe('bob: 300\ncarla: 500\n');
  expect(recovered.err).toContain('torn line');
  expect(recovered.err).toContain('in doubt: bank.pay (call-2), reconciled');
  expect(await sandboa('replay', path)).toMatchObject({ code: 0 });
});
