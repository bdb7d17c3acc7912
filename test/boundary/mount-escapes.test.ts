/** Path tricks against a real directory with planted secrets beside it: none reads, writes or learns of anything outside. */
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mount, overlayFiles, runSync } from '../../src/index.ts';
import { directoryFiles } from '../../src/node/directory-files.ts';

const SECRET = 'TOP-SECRET';
let base = '';

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'sandboa-mount-'));
  const root = join(base, 'root');
  for (const dir of ['root', 'root/sub', 'root/sub/deep', 'outside', 'root-twin']) mkdirSync(join(base, dir));
  for (const file of ['outside/secret.txt', 'secret.txt', 'root-twin/secret.txt']) writeFileSync(join(base, file), SECRET);
  writeFileSync(join(root, 'open.txt'), 'open');
  writeFileSync(join(root, 'sub', 'inner.txt'), 'inner');
  symlinkSync('../outside/secret.txt', join(root, 'link-file'));
  symlinkSync('../outside', join(root, 'link-dir'));
  symlinkSync(join(base, 'outside'), join(root, 'link-absolute'));
  symlinkSync('../outside/none', join(root, 'link-dangling'));
  symlinkSync('open.txt', join(root, 'link-inside'));
  symlinkSync('loop', join(root, 'loop'));
  symlinkSync('.', join(root, 'self'));
  symlinkSync('..', join(root, 'sub', 'up'));
  symlinkSync('/', join(root, 'slash'));
  symlinkSync('/proc/self', join(root, 'proc'));
  symlinkSync('/dev/zero', join(root, 'zero'));
  linkSync(join(base, 'outside', 'secret.txt'), join(root, 'hard'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  writeFileSync(join(root, 'back\\slash'), 'odd');
  writeFileSync(join(root, 'cafe\u0301'), 'decomposed');
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Each is tried for reading, writing, listing and looking, in both mounts. `BASE` is the directory's real path. */
const TRICKS: readonly string[] = [
  '../secret.txt',
  '/../secret.txt',
  '/../../../../../../etc/passwd',
  '/../outside/secret.txt',
  '/sub/../../outside/secret.txt',
  '/sub/../../secret.txt',
  '/./../secret.txt',
  '/.//..//secret.txt',
  '//../secret.txt',
  '///secret.txt',
  '//outside/secret.txt',
  '/../root-twin/secret.txt',
  '/-twin/secret.txt',
  '-twin/secret.txt',
  'BASE/secret.txt',
  'BASE/outside/secret.txt',
  '/BASE/secret.txt',
  'file://BASE/secret.txt',
  '/etc/passwd',
  '/proc/self/environ',
  '/proc/self/cwd/package.json',
  '/proc/self/fd/0',
  '/proc/self/root/etc/passwd',
  '/dev/stdin',
  '/dev/zero',
  '/link-file',
  '/link-dir/secret.txt',
  '/link-dir',
  '/link-dir/',
  '/link-dir/../secret.txt',
  '/link-dir/../root/open.txt',
  '/link-absolute/secret.txt',
  '/link-dangling',
  '/loop',
  '/loop/x',
  '/self/../../secret.txt',
  '/self/self/self/open.txt',
  '/sub/up/../secret.txt',
  '/sub/up/open.txt',
  '/slash/etc/passwd',
  '/proc/environ',
  '/proc',
  '/zero',
  '/hard',
  '/pipe',
  '/sub/deep/../../../secret.txt',
  '/open.txt/../../secret.txt',
  '/open.txt/..',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..\\secret.txt',
  '..\\..\\secret.txt',
  '/..\u2215secret.txt',
  '/\uff0e\uff0e/secret.txt',
  '/\u2024\u2024/secret.txt',
  '/.. /secret.txt',
  '/... /secret.txt',
  '/..;/secret.txt',
  '/../secret.txt.',
  '/../secret.txt::$DATA',
  'C:\\secret.txt',
  '\\\\?\\C:\\secret.txt',
  '~/secret.txt',
  '~root/.bashrc',
  '$HOME/secret.txt',
  '/../SECRET.TXT',
  '/\u202e/../../secret.txt',
  '/con',
  '/sub/../sub/../../outside',
  `/${'x'.repeat(256)}`,
  `/${'a/'.repeat(3000)}../secret.txt`,
  `/${'sub/../'.repeat(500)}../secret.txt`,
  '/open.txt\n../secret.txt',
];

const PROGRAM = `
import io
def attempt(what, call):
    try:
        print(what, ascii(call()))
    except (OSError, ValueError) as e:
        print(what, type(e).__name__, getattr(e, 'errno', None))

def read():
    with open(PATH, 'rb') as f:
        return f.read(1000)

def write(mode):
    with open(PATH, mode) as f:
        return f.write(b'owned')

attempt('read', read)
for mode in ('wb', 'ab', 'xb', 'r+b'):
    attempt(mode, lambda: write(mode))
`;

function everything(): string {
  const seen: string[] = [];
  for (const file of ['outside/secret.txt', 'secret.txt', 'root-twin/secret.txt', 'root/open.txt', 'root/sub/inner.txt'])
    seen.push(readFileSync(join(base, file), 'utf8'));
  for (const dir of ['.', 'outside', 'root-twin', 'root', 'root/sub']) seen.push(readdirSync(join(base, dir)).sort().join());
  return seen.join('\n');
}

function attempt(path: string, mount: Mount): string {
  const outcome = runSync(PROGRAM, { inputs: { PATH: path }, builtins: { files: { '/': mount } } });
  if (outcome.status !== 'completed') throw new TypeError(`${JSON.stringify(path)} ended as ${outcome.status}`);
  return outcome.prints.join('');
}

describe('sixty and more tricks', () => {
  for (const trick of TRICKS) {
    test(JSON.stringify(trick.slice(0, 60)), () => {
      const path = trick.replace('BASE', base);
      const before = everything();
      const plain = attempt(path, directoryFiles(join(base, 'root')));
      const overlay = attempt(path, overlayFiles(directoryFiles(join(base, 'root'))));
      for (const text of [plain, overlay]) {
        expect(text).not.toContain(SECRET);
        expect(text).not.toMatch(/root:|HOME=|PATH=/);
      }
      // Read-only: whatever can be opened for writing is not there.
      expect(plain).not.toMatch(/^(wb|ab|xb|r\+b) \d/m);
      expect(everything()).toBe(before);
    });
  }
  test('there are at least sixty', () => expect(TRICKS.length).toBeGreaterThanOrEqual(60));
});

describe('what is outside cannot be told from what is nowhere', () => {
  test('links, hard links, pipes and devices are not there', () => {
    const mount = directoryFiles(join(base, 'root'));
    expect([...mount.list([])].sort()).toEqual(['back\\slash', 'cafe\u0301', 'hard', 'open.txt', 'sub']);
    for (const name of ['link-file', 'link-dir', 'link-dangling', 'link-inside', 'loop', 'self', 'slash', 'proc', 'zero', 'hard', 'pipe'])
      expect(mount.stat([name])).toBeNull();
    const nowhere = attempt('/nowhere', mount);
    for (const path of ['/link-file', '/link-dangling', '/hard', '/pipe', '/zero', '/../secret.txt', '/../none.txt', '/link-dir'])
      expect(attempt(path, mount)).toBe(nowhere);
    // Inside a link as inside nothing.
    expect(attempt('/link-dir/secret.txt', mount)).toBe(attempt('/nowhere/secret.txt', mount));
    expect(attempt('/link-dir/../x', mount)).toBe(attempt('/nowhere/../x', mount));
  });

  test('a program’s listing leaves them out, too', () => {
    const outcome = runSync('import _fs\n[e["name"] for e in _fs.ask("list", "/")["entries"]]', {
      builtins: { files: { '/': directoryFiles(join(base, 'root')) } },
    });
    expect(outcome).toMatchObject({ value: ['back\\slash', 'cafe\u0301', 'open.txt', 'sub'] });
  });

  test('names are exact', () => {
    const mount = directoryFiles(join(base, 'root'));
    for (const name of ['OPEN.TXT', 'open.txt.', 'open.txt ', 'caf\u00e9', 'sub\\inner.txt', 'sub/inner.txt', '..', '.', '', 'open.txt\0'])
      expect(mount.stat([name])).toBeNull();
    expect(mount.stat(['open.txt'])).toMatchObject({ kind: 'file', size: 4 });
    expect(mount.stat(['sub', '..', 'open.txt'])).toBeNull();
  });

  test('a directory that becomes a link meanwhile leads nowhere', () => {
    const mount = directoryFiles(join(base, 'root'));
    const real = join(base, 'root', 'sub');
    const aside = join(base, 'root', 'aside');
    expect(new TextDecoder().decode(mount.read(['sub', 'inner.txt'], 0, 100))).toBe('inner');
    renameSync(real, aside);
    symlinkSync('../outside', real);
    try {
      expect(mount.stat(['sub', 'secret.txt'])).toBeNull();
      expect(() => mount.read(['sub', 'secret.txt'], 0, 100)).toThrow('ENOENT');
      expect(() => mount.list(['sub'])).toThrow('ENOENT');
    } finally {
      rmSync(real);
      renameSync(aside, real);
    }
  });

  test('large files and large directories can be kept out', () => {
    const mount = directoryFiles(join(base, 'root'), { maxFileBytes: 3, maxEntries: 2 });
    expect(mount.stat(['open.txt'])).toBeNull();
    expect(() => mount.list([])).toThrow('EACCES');
    expect(() => directoryFiles(join(base, 'none'))).toThrow('no directory');
    expect(() => directoryFiles(join(base, 'secret.txt'))).toThrow('no directory');
  });
});
