/** Runs of the corpus with mounts: each `fs.*` contract, what they refuse, and what a program does about it. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Builtins, maxEffect, memoryFiles, overlayFiles, type RunOptions, run, where } from '../../../src/index.ts';
import { directoryFiles } from '../../../src/node/directory-files.ts';
import type { CorpusRun } from './corpus.ts';

/** Mounts are made for each run: it changes them. */
function withFiles(code: string, mounts: () => NonNullable<Builtins['files']>, options: Pick<RunOptions, 'policies'> = {}): CorpusRun {
  return (journal, name) => {
    let ms = 0;
    const builtins = { clock: false, random: false, zones: false, files: mounts() };
    const common = { print: () => {}, clock: () => ++ms, filename: `${name}.py`, runId: name };
    return run(code, { ...common, ...options, builtins, journal });
  };
}

/** A clock that ticks by seconds, for times of change. */
function seconds(): () => number {
  let ms = 1_767_225_600_000;
  return () => {
    ms += 1000;
    return ms;
  };
}

const ORDERS = 'customer,cents\nann,1200\nbob,80\nçelik,3\n';

const MEMORY = `
import csv, json, os, pathlib
with open('/in/orders.csv', encoding='utf-8', newline='') as source:
    rows = list(csv.DictReader(source))
os.makedirs('/work/by/customer')
for row in rows:
    with open(f"/work/by/customer/{row['customer']}.json", 'w', encoding='utf-8') as target:
        json.dump(row, target, ensure_ascii=False)
        target.write('\\n')
with open('/work/log', 'ab') as log:
    log.write(bytes(range(256)))
with open('/work/log', 'r+b') as log:
    log.seek(-6, 2)
    print(log.read(2), log.tell(), log.truncate(10))
os.rename('/work/log', '/work/old.log')
os.replace('/work/by/customer/bob.json', '/work/bob.json')
work = pathlib.Path('/work')
print(sorted(str(path) for path in work.rglob('*')))
print(work.joinpath('old.log').read_bytes(), work.joinpath('old.log').stat().st_size)
for wrong in (lambda: open('/in/orders.csv', 'w'), lambda: open('/none'), lambda: os.rmdir('/work/by'), lambda: os.mkdir('/work/by'), lambda: open('/etc/passwd')):
    try:
        wrong()
    except OSError as error:
        print(type(error).__name__, error)
os.remove('/work/old.log')
[os.listdir('/'), os.listdir('/work'), os.path.getmtime('/work/bob.json'), sum(int(row['cents']) for row in rows)]
`;

const OVERLAY = `
import os, pathlib
site = pathlib.Path('/site')
before = {path.name: path.read_text() for path in site.iterdir() if path.is_file()}
(site / 'index.html').write_text(before['index.html'].replace('old', 'new'))
with open('/site/notes.txt', 'a') as notes:
    print('a third line', file=notes)
(site / 'robots.txt').unlink()
(site / 'pages').mkdir()
(site / 'pages' / 'one.html').write_text('<p>one</p>')
try:
    os.rename('/site/img', '/site/images')
except OSError as error:
    print(error)
os.rename('/site/img/a.png', '/site/pages/a.png')
for root, folders, files in os.walk('/site'):
    print(root, sorted(folders), sorted(files))
print(before['index.html'], (site / 'index.html').read_text())
print((site / 'notes.txt').read_text().splitlines(), (site / 'robots.txt').exists())
`;

const DIRECTORY = `
import os
from pathlib import Path
for path in sorted(Path('/data').rglob('*')):
    found = path.stat()
    print(path, path.is_dir(), found.st_size, found.st_mtime)
with open('/data/sub/numbers.txt') as numbers:
    total = sum(int(line) for line in numbers)
with open('/data/blob', 'rb') as blob:
    blob.seek(100_000)
    tail = blob.read()
for wrong in (lambda: open('/data/new', 'w'), lambda: os.remove('/data/blob'), lambda: open('/data/../../etc/passwd'), lambda: open('/data/sub')):
    try:
        wrong()
    except OSError as error:
        print(type(error).__name__, error)
[total, len(tail), tail[:4]]
`;

/** A directory of the machine that is the same wherever it is made. */
function onDirectory(code: string): CorpusRun {
  return async (journal, name) => {
    const root = mkdtempSync(join(tmpdir(), 'sandboa-corpus-'));
    try {
      mkdirSync(join(root, 'sub'));
      writeFileSync(join(root, 'sub', 'numbers.txt'), '1\n20\n300\n');
      writeFileSync(
        join(root, 'blob'),
        Uint8Array.from({ length: 100_100 }, (_, i) => i % 251),
      );
      for (const path of ['sub/numbers.txt', 'sub', 'blob', '.']) utimesSync(join(root, path), 1_700_000_000, 1_700_000_000);
      await withFiles(code, () => ({ '/data': directoryFiles(root) }))(journal, name);
    } finally {
      rmSync(root, { recursive: true });
    }
  };
}

/** The part of the corpus that has files. */
export const FILES_CORPUS: Readonly<Record<string, CorpusRun>> = {
  'files-memory': withFiles(MEMORY, () => {
    const now = seconds();
    return { '/in': memoryFiles({ 'orders.csv': ORDERS }, { isReadonly: true, now }), '/work': memoryFiles({}, { now }) };
  }),
  'files-overlay': withFiles(OVERLAY, () => {
    const now = seconds();
    const files = { 'index.html': 'the old page', 'notes.txt': 'one\ntwo\n', 'robots.txt': 'no', 'img/a.png': Uint8Array.of(137, 80) };
    return { '/site': overlayFiles(memoryFiles(files, { isReadonly: true, now }), { now }) };
  }),
  'files-directory': onDirectory(DIRECTORY),
  'files-denied': withFiles(
    `for act in (lambda: open('/a').read(), lambda: open('/a', 'w'), lambda: open('/secret').read()):
    try:
        print(act())
    except PermissionError as error:
        print(type(error).__name__, error)`,
    () => ({ '/': memoryFiles({ a: 'one', secret: 'two' }, { now: seconds() }) }),
    { policies: [maxEffect('read'), where('fs.read', { properties: { path: { not: { const: '/secret' } } } }, 'the secret stays')] },
  ),
  'files-full': withFiles(
    `import os
try:
    with open('/big', 'w') as big:
        for i in range(100):
            big.write('x' * 100)
            big.flush()
except OSError as error:
    print(error.errno, error)
os.path.getsize('/big')`,
    () => ({ '/': memoryFiles({}, { maxFileBytes: 1000, now: seconds() }) }),
  ),
};
