/**
 * A call can be made from anywhere, dumped there and answered elsewhere: under every builtin and special method (the tables say which there are), in every callback of
 * every module, in every construct.
 * Each program must end as without dumps, here from dump to dump, and from each dump in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BUILTINS } from '../../src/builtins/table.ts';
import { SLOTS } from '../../src/objects/object.ts';
import { publicExceptions } from '../../src/objects/types.ts';
import { callbackTakers, NOT_CALLED } from './anywhere/callbacks.ts';
import { NO_PROGRAMS, operatorPrograms } from './anywhere/dunders.ts';
import { exceptionProbe, functionProbe, typeProbes } from './anywhere/probes.ts';
import { finish, finishFromDumps, type Stored, start } from './anywhere/run.ts';
import { sectionsOf } from './anywhere/sections.ts';

const DUNDER_PROGRAMS = { ...operatorPrograms(), ...sectionsOf('dunders.py') };
const BUILTIN_PROGRAMS = sectionsOf('builtins.py');
const MODULE_PROGRAMS = sectionsOf('modules.py');
/** Constants: nothing to call. */
const PLAIN_BUILTINS: ReadonlySet<string> = new Set(['NotImplemented', 'Ellipsis', '__debug__', '__name__']);

/** What the process of its own is given at the end. */
const stored: Stored[] = [];

function check(source: string, keep = 1, leastStops = 1): void {
  const straight = finish(start(source));
  const { end, dumps } = finishFromDumps(start(source), keep);
  expect(end).toEqual(straight);
  expect(straight.stops).toBeGreaterThanOrEqual(leastStops);
  for (const bytes of dumps) stored.push({ bytes, output: straight.output });
}

describe('special methods', () => {
  test('each that the engine knows has a program or is no call', () => {
    const known = new Set<string>(Object.values(SLOTS));
    for (const folder of ['objects', 'vm', 'builtins', 'frozen', 'interpreter'])
      for (const name of textsOf(new URL(`../../src/${folder}/`, import.meta.url))) known.add(name);
    const missing = [...known].filter((name) => !Object.hasOwn(DUNDER_PROGRAMS, name) && !NO_PROGRAMS.has(name));
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(DUNDER_PROGRAMS))('%s', (_name, source) => check(source));
});

/** Names like `__len__` in quotes. */
function textsOf(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/'(__[a-z_]+__)'/g)].map(([, name]) => name));
}

describe('builtins', () => {
  test('each has a program or is a constant', () => {
    const names = BUILTINS.map(([name]) => name).filter((name) => !Object.hasOwn(publicExceptions, name));
    expect(names.filter((name) => !Object.hasOwn(BUILTIN_PROGRAMS, name) && !PLAIN_BUILTINS.has(name))).toEqual([]);
  });

  test.each(Object.entries(BUILTIN_PROGRAMS))('%s', (_name, source) => check(source));
  test('all functions, whatever they are given', () => check(functionProbe(), 20));
  test('all exceptions as bases', () => check(exceptionProbe(), 10));
  test.each(typeProbes())('methods of %s', (_name, source) => check(source, 20, 0));
});

describe('modules', () => {
  test('each function that takes a callback has a program, or says why not', () => {
    const takers = callbackTakers();
    expect(takers.filter((name) => !Object.hasOwn(MODULE_PROGRAMS, name) && !Object.hasOwn(NOT_CALLED, name))).toEqual([]);
    expect(takers.length).toBeGreaterThan(60);
  });

  test.each(Object.entries(MODULE_PROGRAMS))('%s', (_name, source) => check(source));
});

describe('constructs', () => {
  test.each(Object.entries(sectionsOf('constructs.py')))('%s', (_name, source) => check(source));
});

test('another process goes on from all of these dumps', () => {
  expect(stored.length).toBeGreaterThan(500);
  const parts = stored.flatMap(({ bytes }) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return [length, bytes];
  });
  const child = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./anywhere/child.ts', import.meta.url))], {
    input: Buffer.concat(parts),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  expect(child.stderr).toBe('');
  const outputs = JSON.parse(child.stdout) as string[];
  const wrong = outputs.flatMap((output, i) => (output === stored[i].output ? [] : [{ output, wanted: stored[i].output }]));
  expect(outputs).toHaveLength(stored.length);
  expect(wrong.slice(0, 5)).toEqual([]);
}, 120_000);
