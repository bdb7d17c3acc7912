import os
import os.path
import pathlib
import posixpath
import warnings

print(os.path is posixpath)
print(pathlib.__all__)
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
P=pathlib.PurePosixPath; W=pathlib.PureWindowsPath
t(lambda: P('a').with_name(''))
t(lambda: P('a').with_name('b/c'))
t(lambda: P('').with_name('x'))
t(lambda: P('/').with_name('x'))
t(lambda: P('a.b').with_suffix('x'))
t(lambda: P('a').with_suffix('.'))
t(lambda: P('').with_suffix('.x'))
t(lambda: P('a').with_stem(''))
t(lambda: P('a.b').with_stem(''))
t(lambda: P('a').relative_to('b'))
t(lambda: P('/a').relative_to('b', walk_up=True))
t(lambda: P('a').relative_to('../b', walk_up=True))
t(lambda: P('a/b').relative_to('a/c', walk_up=True))
t(lambda: P(3))
t(lambda: P(b'x'))
t(lambda: P('a')/3)
t(lambda: 3/P('a'))
t(lambda: P('a').match(''))
t(lambda: P('a').full_match(''))
t(lambda: P('a') < W('a'))
t(lambda: hash(P('a'))==hash(P('a')))
t(lambda: P('a')==W('a'))
t(lambda: P('a').parents[3])
t(lambda: P('a/b').parents)
t(lambda: list(P('/a/b/c').parents))
t(lambda: P('/a/b/c').parents[-1])
t(lambda: P('/a/b/c').parents[0:2])
t(lambda: pathlib.WindowsPath('x'))
t(lambda: pathlib.Path('x'))
t(lambda: pathlib.PurePath('x'))
t(lambda: pathlib.Path.from_uri('file:///a%20b'))
t(lambda: pathlib.Path.from_uri('x'))
t(lambda: pathlib.Path.from_uri('file:a'))
t(lambda: pathlib.Path.from_uri('file://localhost/a'))
t(lambda: pathlib.Path.from_uri('file://h/a'))
t(lambda: W('c:/a/../b\\c.txt').parts)
t(lambda: W('//srv/share/x').parts)
t(lambda: W('c:').parts)
t(lambda: W('c:a','/b'))
t(lambda: W('c:/a','d:b'))
t(lambda: W('c:/a','c:b'))
t(lambda: W('c:/a','/b'))
t(lambda: W('\\\\?\\c:\\a').parts)
t(lambda: W('\\\\?\\UNC\\s\\h\\a').parts)
t(lambda: W('A/B')==W('a/b'))
t(lambda: str(W('a/b')))
t(lambda: W('a/b').as_posix())
t(lambda: repr(W('c:/a b')))
t(lambda: W('c:/a').anchor)
t(lambda: W('c:a.txt').suffix)
t(lambda: W('./c:a'))
t(lambda: str(W('./c:a')))
t(lambda: W('c:').joinpath('./a:b'))
t(lambda: P('a/./b//c/').parts)
t(lambda: P('//a').parts)
t(lambda: P('///a').parts)
t(lambda: P('a/..').name)
t(lambda: P('.').parts)
t(lambda: str(P('')))
t(lambda: bytes(P('é')))
for n in ['a.tar.gz','.hid','.hid.x','a.','a..','..','...','a','a.b c','.','..a','a. b']:
    p=P(n); print(n, p.name, p.stem, p.suffix, p.suffixes)
for pat,path in [('*.py','a/b.py'),('b/*.py','a/b/c.py'),('/*.py','a.py'),('**/*.py','a/b/c.py'),('a/**','a/b/c'),('A*','a1'),('[ab]','a'),('[!a]','b'),('a?','ab'),('*/*','a')]:
    print(pat,path,P(path).match(pat),P(path).full_match(pat),W(path).match(pat), P(path).match(pat,case_sensitive=False))
t(lambda: P('a').is_relative_to('a'))
t(lambda: P('/a').is_relative_to('/a','x'))
t(lambda: P('/a').relative_to('/','a'))
t(lambda: P('a').with_segments('x','y'))
t(lambda: pathlib.Path.cwd())
t(lambda: pathlib.Path('a').absolute())
t(lambda: posixpath.join('a',3))
t(lambda: posixpath.join('a',b'b'))
t(lambda: posixpath.splitext(3))
t(lambda: posixpath.commonpath([]))
t(lambda: posixpath.commonpath(['/a','b']))
t(lambda: posixpath.commonpath(['/a/b','/a/c']))
t(lambda: posixpath.commonprefix(['abc','abd']))
t(lambda: posixpath.relpath(''))
t(lambda: posixpath.relpath('a/b','a/c'))
t(lambda: posixpath.relpath('/x','/y/z'))
t(lambda: posixpath.normpath('//a/../..//b/.'))
t(lambda: posixpath.normpath('///a'))
t(lambda: posixpath.normpath(''))
t(lambda: posixpath.splitroot('//a/b'))
t(lambda: posixpath.basename('a/b/'))
t(lambda: posixpath.dirname('//a'))
t(lambda: posixpath.split('///'))
t(lambda: posixpath.expandvars('$A ${B} $'))
t(lambda: posixpath.expanduser('~nobody/x'))
t(lambda: posixpath.commonpath(['a',b'b']))
t(lambda: posixpath.basename(3))
t(lambda: posixpath.exists(3.5))
t(lambda: posixpath.normpath(3))
t(lambda: posixpath.commonprefix([3,4]))
t(lambda: os.fspath(3))
t(lambda: os.fsencode('é'))
t(lambda: os.fsdecode(b'\xff'))
t(lambda: os.environ['NOPE'])
t(lambda: os.getenv('NOPE','d'))
t(lambda: os.environ.__class__.__name__)
t(lambda: os.environ.__setitem__('A',3))
t(lambda: os.getenv(3))
class X(os.PathLike):
    def __fspath__(self): return 3
t(lambda: os.fspath(X()))
t(lambda: isinstance(P('a'), os.PathLike))
t(lambda: os.PathLike[str])

# === POSIX ===
paths = ['', '/', '//', '///', 'a', 'a/', '/a', '//a/b', 'a//b', './a', 'a/.', 'a/..', '../a', '/..', 'a/b.c.d', '.a', 'a.b/c', '...', 'é/ü', 'a/b/../c']
for path in paths:
    print(repr(path), posixpath.split(path), posixpath.splitext(path), posixpath.basename(path), posixpath.dirname(path), posixpath.normpath(path), posixpath.splitroot(path), posixpath.isabs(path), posixpath.join('x', path), posixpath.join(path, 'y'), posixpath.abspath(path))
    p = P(path)
    print(repr(p), p.parts, p.root, p.anchor, p.name, p.stem, p.suffix, p.parent, p.is_absolute(), p / 'z', 'q' / p, p.joinpath('a', '/b', 'c'), list(p.parents))
    w = W(path)
    print(repr(w), w.parts, w.drive, w.root, str(w), w.as_posix(), w.name, w.parent)
for path in ['c:', 'c:/', 'c:a', 'C:\\a\\b.txt', '\\\\srv\\sh', '\\\\srv\\sh\\x', '\\a', 'a\\b/c', 'c:..\\x', '//./c:/x', '//?/c:']:
    w = W(path)
    print(repr(w), w.parts, repr(w.drive), repr(w.root), str(w), w.name, w.parent, w.is_absolute(), w / 'z', w / '/z', w / 'd:z', w.with_suffix('.q') if w.name else None)
print(sorted([P('b'), P('a/c'), P('a'), P('A')]), sorted([W('b'), W('A/c'), W('a')]), P('a') < P('b') <= P('b') > P('a') >= P('a'))
print({P('a'): 1}[P('a/')], {W('A'): 1}[W('a')], P('a') == 'a', os.fspath(P('a/b')), bytes(P('a')), P(P('a'), 'b'), P(W('a\\b')), W(P('a/b')))
print(P('/a/b').relative_to('/a'), P('/a/b').relative_to('/a/b'), P('a/b/c').relative_to('a/d', walk_up=True), P('/a/b').is_relative_to('/a'), P('/ab').is_relative_to('/a'))
for pattern in ['**', '**/*', '*/**', 'a/**/d', '**/b/**', 'a/*/c/d', 'a/b/c/d/**', '*', 'a/b/[a-c]/?', '**/**', 'A/**']:
    print(pattern, P('a/b/c/d').full_match(pattern), P('/a/b/c/d').full_match('/' + pattern), W('a/b/c/d').full_match(pattern))


class Sub(pathlib.PurePosixPath):
    def __init__(self, *args, tag=None):
        super().__init__(*args)
        self.tag = tag

    def with_segments(self, *args):
        return Sub(*args, tag=self.tag)


s = Sub('a/b.txt', tag=7)
print(s.parent.tag, (s / 'c').tag, s.with_suffix('.md').tag, repr(s.with_name('q')), s.parents[0].tag)

# === os ===
os.environ['HOME'] = '/home/me'
os.environ['A'] = 'x'
print(os.path.expanduser('~/f'), os.path.expandvars('$A-${A}-$NOPE-$A_b-$'), os.getenv('A'), 'A' in os.environ, os.environ.get('B', 'none'))
del os.environ['A']
print(os.environ.pop('HOME'), os.environ.setdefault('C', '1'), os.environ['C'], os.getenv('C'))
try:
    del os.environ['A']
except KeyError as error:
    print(repr(error))
print(os.sep, os.altsep, os.extsep, os.pathsep, repr(os.linesep), os.curdir, os.pardir, os.devnull, os.name, os.error is OSError)
print(os.fsdecode(b'a'), os.fsencode(P('a')), os.fspath(b'x'), os.SEEK_END, os.R_OK | os.W_OK | os.X_OK | os.F_OK)
print(os.path.commonpath(['/usr/lib', '/usr/local/lib']), os.path.commonpath(['a/b/c', 'a/b']), os.path.commonprefix(['/usr/lib', '/usr/local']), os.path.relpath('/a/b/c', '/a/d'), os.path.normcase('A'), os.path.splitdrive('c:/a'))
print(os.path.join('a', '', 'b'), os.path.join('a', '/b', 'c'), os.path.join('', 'a'), os.path.join(b'a', b'b'), os.path.split(b'a/b'), os.path.splitext(b'a.b'))

# === full_match looks at the whole text of a path ===
for p in ('/', '/a/b/c.txt', 'a/b', '', '.', '//x/y', '/a', '..', 'a/.b'):
    for pattern in ('**', '**/c.txt', '*', '/**', '**/**', '*/b', 'a/**', '/*', '', '.', '/', '**/*', '/**/c.txt', '***', '[ab]', '//x/y', '.*', '**a', 'A'):
        print(p, pattern, [c(p).full_match(pattern) for c in (pathlib.PurePosixPath, pathlib.PureWindowsPath)])
for p in ('c:a', 'c:/a/b', '//h/s/x'):
    for pattern in ('**', 'c:**', 'c:/**', '*:a', 'C:A', 'C:/A/*', '//h/s/*', '**/x', '/**'):
        print(p, pattern, pathlib.PureWindowsPath(p).full_match(pattern), pathlib.PureWindowsPath(p).full_match(pattern, case_sensitive=True))


# === the parts of a subclass of str or bytes are plain ===
import posixpath
class Text(str): pass
class Bytes(bytes): pass
for p in ('ab', '/ab', '//ab', '///ab', ''):
    print([type(piece).__name__ for piece in posixpath.splitroot(Text(p)) + posixpath.splitroot(Bytes(p.encode()))])
