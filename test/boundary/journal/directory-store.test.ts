/** The directory store: torn lines, locks, rotation, the promises of `fsync`; the same cases for each store. */
import { spawnSync } from 'node:child_process';
import fs, { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type JournalStore, MemoryStore, readJournal, recover, replay, run, where } from '../../../src/index.ts';
import { openDirectory, type Repair, readJournalFile } from '../../../src/node/directory-store.ts';
import { bank, PAYDAY, recorded } from './runs.ts';

const directories: string[] = [];

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'sandboa-store-'));
  directories.push(path);
  return path;
}

afterEach(() => {
  for (const path of directories.splice(0)) rmSync(path, { recursive: true, force: true });
});

const STORES: Readonly<Record<string, () => JournalStore>> = {
  memory: () => new MemoryStore(),
  'a directory, fsync always': () => openDirectory(directory(), { fsync: 'always' }),
  'a directory, fsync interval': () => openDirectory(directory(), { intervalMs: 0 }),
  'a directory, fsync never': () => openDirectory(directory(), { fsync: 'never' }),
  'a directory of small files': () => openDirectory(directory(), { fsync: 'never', maxFileBytes: 1000 }),
};

/** Gives what is appended to several stores in turn, as texts and as bytes. */
class Both implements JournalStore {
  readonly #stores: readonly JournalStore[];

  constructor(...stores: readonly JournalStore[]) {
    this.#stores = stores;
  }

  open(id: string): ReturnType<JournalStore['open']> {
    const writers = this.#stores.map((store) => store.open(id));
    return {
      lines: writers[0]!.lines,
      append: (lines) => {
        for (const writer of writers) writer.append(lines);
      },
      close: () => {
        for (const writer of writers) writer.close();
      },
    };
  }

  read(id: string): readonly string[] | null {
    return this.#stores[0]!.read(id);
  }

  list(): readonly string[] {
    return this.#stores[0]!.list();
  }
}

const WIDE = `${'é'.repeat(3)}\u2028 \ud83d\ude00`;

test.each(Object.keys(STORES))('%s: can be read while it is written, between the entries of one call', async (name) => {
  const store = STORES[name]!();
  const seen: number[] = [];
  const look = (): true => {
    seen.push(store.read('run-1')!.length);
    return true;
  };
  const counting = where('bank.balance', look, 'it may');
  const { lines } = await recorded(
    'for name in ["a", "b", "c"]:\n    print(bank.balance(name))',
    { functions: bank(), policies: [counting] },
    store,
  );
  // The call is in the journal before its decision is made, but not in the store before the handler is called.
  expect(seen).toEqual([1, 5, 10]);
  expect(replay(lines)).toMatchObject({ status: 'match', recordedCalls: 3 });
  expect(store.read('run-1')).toEqual(lines);
});

test('stores that want texts, bytes or nothing yet are given the same lines', async () => {
  const stores = [
    new MemoryStore(),
    openDirectory(directory(), { fsync: 'never' }),
    new MemoryStore(),
    openDirectory(directory(), { fsync: 'never', maxFileBytes: 500 }),
  ];
  const code = `print(${JSON.stringify(WIDE)} * 9000)\nbank.note(${JSON.stringify(WIDE)})\n${PAYDAY}`;
  const { outcome, lines } = await recorded(code, { functions: bank([], { maximum: 1300 }) }, new Both(...stores));
  expect(outcome.status).toBe('completed');
  expect(replay(lines)).toMatchObject({ status: 'match', recordedCalls: 9 });
  for (const store of stores) expect(store.read('run-1')).toEqual(lines);
});

describe.each(Object.keys(STORES))('%s', (name) => {
  const store = (): JournalStore => STORES[name]!();

  test('keeps what is written, line by line', async () => {
    const { lines, store: kept } = await recorded(PAYDAY, { functions: bank() }, store());
    expect(replay(lines).status).toBe('match');
    expect(kept.list()).toEqual(['run-1']);
    expect(kept.read('run-2')).toBeNull();
  });

  test('one writer at a time', () => {
    const kept = store();
    const writer = kept.open('a');
    expect(() => kept.open('a')).toThrow(/has a writer already/);
    kept.open('b').close();
    writer.close();
    writer.close();
    const again = kept.open('a');
    again.append({ texts: () => ['one', 'two'] });
    again.close();
    expect(kept.open('a').lines).toEqual(['one', 'two']);
  });

  test('a run whose journal is there already is refused', async () => {
    const { store: kept } = await recorded('1', {}, store());
    await expect(run('2', { runId: 'run-1', journal: kept })).rejects.toThrow(/has a journal run-1 already/);
    await expect(recover('run-1', { journal: kept })).rejects.toThrow(/is over/);
  });
});

test('a torn line is cut off and reported; what was whole stays', async () => {
  const path = directory();
  const { lines } = await recorded(PAYDAY, { functions: bank() }, openDirectory(path));
  const file = join(path, 'run-1.jsonl');
  writeFileSync(
    file,
    lines
      .slice(0, 5)
      .map((line) => `${line}\n`)
      .join(''),
  );
  appendFileSync(file, lines[5]!.slice(0, 40));
  expect(readJournalFile(file)).toMatchObject({ lines: lines.slice(0, 5), tornBytes: 40 });
  const repairs: Repair[] = [];
  const store = openDirectory(path, { onRepair: (repair) => repairs.push(repair) });
  const outcome = await recover('run-1', { journal: store, functions: bank() });
  expect(outcome.status).toBe('completed');
  expect(repairs).toEqual([{ id: 'run-1', kind: 'torn line', text: '40 bytes after the last whole line were cut off' }]);
  expect(replay(store.read('run-1')!).status).toBe('match');
});

test('the lock of an earlier process of the same number is taken over, our own is not', () => {
  const path = directory();
  const writer = openDirectory(path).open('a');
  const held = JSON.parse(readFileSync(join(path, 'a.lock'), 'utf8')) as { begun: string | null };
  expect(() => openDirectory(path).open('a')).toThrow(`has a writer already: process ${process.pid}`);
  writer.close();
  // Where the system tells when a process began.
  if (held.begun === null) return;
  writeFileSync(join(path, 'a.lock'), JSON.stringify({ ...held, begun: `${Number(held.begun) - 1}` }));
  const repairs: Repair[] = [];
  openDirectory(path, { onRepair: (repair) => repairs.push(repair) })
    .open('a')
    .close();
  expect(repairs).toMatchObject([{ kind: 'stale lock' }]);
});

test('of two that find the lock of a process that is gone, one gets it, however slow the other is', () => {
  const path = directory();
  const lock = join(path, 'a.lock');
  const gone = { pid: 2 ** 22 + 1, host: hostname(), begun: '1' };
  writeFileSync(lock, JSON.stringify(gone));
  const { readFileSync: read } = fs;
  const quick: ReturnType<JournalStore['open']>[] = [];
  // Between the slow one's look at the lock and what it does about it, the quick one takes it.
  fs.readFileSync = ((...args: Parameters<typeof read>) => {
    const found = read(...args);
    if (args[0] === lock && quick.length === 0) {
      fs.readFileSync = read;
      syncBuiltinESMExports();
      quick.push(openDirectory(path).open('a'));
    }
    return found;
  }) as typeof read;
  syncBuiltinESMExports();
  expect(() => openDirectory(path).open('a')).toThrow(`has a writer already: process ${process.pid}`);
  expect(quick).toHaveLength(1);
  quick[0]!.close();
  expect(readdirSync(path)).toEqual(['a.jsonl']);
});

test('the lock of a process that is gone is taken over, that of another machine is not', () => {
  const path = directory();
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(path, 'a.lock'), JSON.stringify({ pid: gone, host: hostname() }));
  const repairs: Repair[] = [];
  openDirectory(path, { onRepair: (repair) => repairs.push(repair) })
    .open('a')
    .close();
  expect(repairs).toMatchObject([{ kind: 'stale lock' }]);
  expect(existsSync(join(path, 'a.lock'))).toBe(false);
  writeFileSync(join(path, 'a.lock'), JSON.stringify({ pid: gone, host: 'elsewhere' }));
  expect(() => openDirectory(path).open('a')).toThrow(/process \d+ on elsewhere/);
});

test('a journal goes on in further files, and is one journal', async () => {
  const path = directory();
  const store = openDirectory(path, { maxFileBytes: 2000 });
  const { lines } = await recorded(PAYDAY, { functions: bank() }, store);
  const names = readdirSync(path).sort();
  expect(names.length).toBeGreaterThan(3);
  expect(names).toContain('run-1.0001.jsonl');
  for (const name of names) expect(readFileSync(join(path, name), 'utf8').endsWith('\n')).toBe(true);
  expect(readJournal(store.read('run-1')!).lines).toEqual(lines);
  expect(readJournalFile(join(path, 'run-1.jsonl')).lines).toEqual(lines);
  expect(store.list()).toEqual(['run-1']);
});

test('an id that would leave the directory is refused', () => {
  const store = openDirectory(directory());
  for (const id of ['../a', 'a/b', '', '.hidden', 'a..b', 'a\0b']) expect(() => store.open(id)).toThrow(/cannot be the id/);
});
