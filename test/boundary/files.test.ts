/** Files as built-in contracts: what a program sees of mounts, and what it cannot do. */
import { describe, expect, test } from 'vitest';
import { allow, deny, FileError, type Mount, maxEffect, memoryFiles, openSession, overlayFiles, runSync } from '../../src/index.ts';

function prints(code: string, files: Readonly<Record<string, Mount>>): string {
  const outcome = runSync(code, { builtins: { files } });
  if (outcome.status !== 'completed') throw new TypeError(`${outcome.status} ${'error' in outcome ? String(outcome.error) : ''}`);
  return outcome.prints.join('');
}

const errors = (calls: readonly string[]): string => `
for call in ${JSON.stringify(calls)}:
    try:
        print(call, (lambda c=call: [open(*args) for args in [c.split()]])())
    except OSError as e:
        print(call, type(e).__name__, e.errno, e.filename)
`;

describe('open', () => {
  test('does not exist without files', () => {
    expect(runSync('open("/a")')).toMatchObject({ status: 'error', error: { type: 'NameError' } });
    expect(runSync('import io\nio.open("/a")')).toMatchObject({ status: 'error', error: { type: 'PermissionError' } });
  });

  test('reads and writes, in few calls', () => {
    const files = memoryFiles({ 'in.txt': 'one\ntwo\n' });
    const code = `
with open('/in.txt') as source, open('/out.txt', 'w') as target:
    for line in source:
        for char in line.upper():
            target.write(char)
print(open('/out.txt').read(), end='')`;
    const outcome = runSync(code, { builtins: { files: { '/': files } } });
    expect(outcome.prints.join('')).toBe('ONE\nTWO\n');
    expect(outcome.calls.map(({ name }) => name)).toEqual(['fs.read', 'fs.create', 'fs.write', 'fs.read']);
    expect(new TextDecoder().decode(files.contentOf('/out.txt') as Uint8Array)).toBe('ONE\nTWO\n');
    expect(files.paths).toEqual(['/in.txt', '/out.txt']);
  });

  test('loses nothing where a file is never closed', () => {
    const files = memoryFiles();
    prints('f = open("/log", "w")\nf.write("a")\nprint("b", file=f)\nopen("/log", "a").write("c")', { '/': files });
    expect(files.contentOf('log')).toEqual(new TextEncoder().encode('ab\nc'));
  });

  test('fails as in CPython', () => {
    const text = prints(errors(['/none', '/d', '/f/x', '/f x', '/no/f w', '/d w', '/f/ w', '/new/ w', '/../f', '/d/../f', '/none/../f']), {
      '/': memoryFiles({ f: 'x', 'd/g': 'y' }),
    });
    expect(text.replace(/<_io.TextIOWrapper.*?>/g, 'file')).toBe(`/none FileNotFoundError 2 /none
/d IsADirectoryError 21 /d
/f/x NotADirectoryError 20 /f/x
/f x FileExistsError 17 /f
/no/f w FileNotFoundError 2 /no/f
/d w IsADirectoryError 21 /d
/f/ w NotADirectoryError 20 /f/
/new/ w IsADirectoryError 21 /new/
/../f [file]
/d/../f [file]
/none/../f FileNotFoundError 2 /none/../f
`);
  });

  test('a session can go on with an open file', () => {
    const session = openSession({ builtins: { files: { '/': memoryFiles({ f: 'a\nb\nc\n' }) } } });
    session.runSync('f = open("/f")\nfirst = f.readline()');
    expect(session.runSync('[first, f.readline(), f.read()]')).toMatchObject({ value: ['a\n', 'b\n', 'c\n'] });
  });
});

describe('mounts', () => {
  test('stand side by side and in one another', () => {
    const files = { '/data': memoryFiles({ a: '1' }), '/data/in': memoryFiles({ b: '2' }, { isReadonly: true }), '/tmp': memoryFiles() };
    const text = prints(errors(['/data/a', '/data/in/b', '/b', '/data/in/c w', '/c w', '/tmp/c w', '/data w']), files);
    expect(text.replace(/\[<_io.TextIOWrapper.*?>\]/g, 'file')).toBe(`/data/a file
/data/in/b file
/b FileNotFoundError 2 /b
/data/in/c w OSError 30 /data/in/c
/c w OSError 30 /c
/tmp/c w file
/data w IsADirectoryError 21 /data
`);
  });

  test('have limits', () => {
    const write = (size: number): string =>
      `try:\n    with open('/f${size}', 'w') as f:\n        f.write('x' * ${size})\n    print('ok')\nexcept OSError as e:\n    print(e.errno)\n`;
    const files = memoryFiles({}, { maxFileBytes: 100, maxTotalBytes: 150, maxFiles: 4 });
    expect(prints([100, 101, 60, 50].map(write).join(''), { '/': files })).toBe('ok\n27\n28\nok\n');
    expect(prints('try:\n    open("/x", "w")\nexcept OSError as e:\n    print(e.errno, e.strerror)', { '/': files })).toBe(
      '28 No space left on device\n',
    );
    const far =
      'with open("/f100", "r+b") as f:\n    f.seek(2 ** 52)\n    try:\n        f.write(b"x")\n        f.flush()\n    except OSError as e:\n        print(e.errno)';
    expect(runSync(far, { builtins: { files: { '/': files } } }).prints.join('')).toMatch(/^27\n/);
  });

  test('an overlay never changes what is below', () => {
    const lower = memoryFiles({ 'a.txt': 'old', 'b.txt': 'keep' });
    const overlay = overlayFiles(lower);
    const code = `
with open('/a.txt', 'a') as f:
    f.write(' new')
with open('/c.txt', 'w') as f:
    f.write('made')
print(open('/a.txt').read(), open('/b.txt').read(), open('/c.txt').read())`;
    expect(prints(code, { '/': overlay })).toBe('old new keep made\n');
    expect(lower.paths).toEqual(['/a.txt', '/b.txt']);
    expect(lower.contentOf('a.txt')).toEqual(new TextEncoder().encode('old'));
    expect(overlay.changes.paths).toEqual(['/a.txt', '/c.txt']);
    overlay.remove(['b.txt']);
    expect(overlay.stat(['b.txt'])).toBeNull();
    expect([...overlay.list([])].sort()).toEqual(['a.txt', 'c.txt']);
    expect(() => overlay.remove(['b.txt', 'x'])).not.toThrow();
    expect(lower.stat(['b.txt'])).not.toBeNull();
    overlay.rename(['a.txt'], ['d.txt']);
    expect(overlay.stat(['a.txt'])).toBeNull();
    expect(overlay.read(['d.txt'], 0, 100)).toEqual(new TextEncoder().encode('old new'));
  });

  test('what a mount throws is the host’s error, not the program’s knowledge', () => {
    const broken: Mount = {
      isReadonly: true,
      stat: () => {
        throw new TypeError('secret path /etc');
      },
      list: () => [],
      read: () => new Uint8Array(0),
    };
    const outcome = runSync('open("/a")', { builtins: { files: { '/': broken } } });
    expect(outcome).toMatchObject({ status: 'error', error: { type: 'OSError' } });
    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(() => memoryFiles({ '/a/../b': '' })).toThrow('no path');
    expect(() => runSync('1', { builtins: { files: { data: memoryFiles() } } })).toThrow('begins with a slash');
    expect(new FileError('ENOENT').code).toBe('ENOENT');
  });
});

describe('policies', () => {
  test('see files as calls; a denial is a denial', () => {
    const files = { '/': memoryFiles({ a: 'x' }) };
    const code = `
import boundary
for mode in 'r', 'w':
    try:
        with open('/a', mode) as f:
            print(mode, f.name)
    except boundary.Denied as e:
        print(mode, e.code, e.contract)`;
    const outcome = runSync(code, { builtins: { files }, policies: [maxEffect('read'), allow('fs.*')] });
    expect(outcome.prints.join('')).toBe('r /a\nw policy.forbidden fs.create@1.0.0\n');
    const denied = runSync('open("/a")', { builtins: { files }, policies: [deny('fs.read')] });
    expect(denied).toMatchObject({ status: 'denied', denial: { code: 'policy.forbidden', line: 1 } });
  });
});
