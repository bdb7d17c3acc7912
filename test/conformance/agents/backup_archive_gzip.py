# case: files=memory
"""Backs a project up: a compressed archive of its own format, a manifest with checksums, a restore that is verified."""
import contextlib
import fnmatch
import gzip
import hashlib
import io
import json
import os
import shutil
import struct
import tempfile
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

MAGIC = b'BKP1'
ENTRY = struct.Struct('>HIIB')


@dataclass(frozen=True, slots=True)
class Entry:
    path: str
    size: int
    packed: int
    crc: int
    method: str


class ArchiveError(Exception):
    pass


class ArchiveWriter:
    def __init__(self, stream, ignore=()):
        self.stream = stream
        self.ignore = tuple(ignore)
        self.entries = []
        stream.write(MAGIC)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        if exc_type is None:
            self.stream.write(ENTRY.pack(0, 0, 0, 0))

    def wanted(self, path):
        return not any(fnmatch.fnmatch(part, pattern) for part in PurePosixPath(path).parts for pattern in self.ignore)

    def add(self, path, data):
        packed = zlib.compress(data, 9)
        method, body = ('deflate', packed) if len(packed) < len(data) else ('store', data)
        name = path.encode()
        crc = zlib.crc32(data)
        self.stream.write(ENTRY.pack(len(name), len(body), crc, method == 'deflate') + name + body)
        self.entries.append(Entry(path, len(data), len(body), crc, method))

    def add_tree(self, root):
        for folder, folders, files in os.walk(root):
            folders.sort()
            for file in sorted(files):
                full = Path(folder) / file
                relative = full.relative_to(root).as_posix()
                if self.wanted(relative):
                    self.add(relative, full.read_bytes())


def read_archive(stream):
    if (magic := stream.read(4)) != MAGIC:
        raise ArchiveError(f'bad magic {magic!r}')
    while True:
        head = stream.read(ENTRY.size)
        if len(head) < ENTRY.size:
            raise ArchiveError(f'truncated head: {len(head)} of {ENTRY.size} bytes')
        name_size, size, crc, is_packed = ENTRY.unpack(head)
        if not name_size:
            return
        name = stream.read(name_size).decode()
        body = stream.read(size)
        try:
            data = zlib.decompress(body) if is_packed else body
        except zlib.error as error:
            raise ArchiveError(f'{name}: cannot unpack') from error
        if zlib.crc32(data) != crc:
            raise ArchiveError(f'{name}: checksum differs')
        yield name, data


FILES = {
    'src/app.py': 'def main():\n    print("hello")\n' * 20,
    'src/util/text.py': 'import re\n',
    'src/__pycache__/app.pyc': '\x00\x01',
    'docs/README.md': '# Read me\n\nÜber 3 €\n',
    'data/empty.csv': '',
    'notes.tmp': 'draft',
}

with contextlib.ExitStack() as stack:
    root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix='backup-')))
    project = root / 'project'
    for name, text in FILES.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text, encoding='utf-8')
    target = root / 'backup.bkp.gz'
    with gzip.GzipFile(target, 'wb', mtime=0) as packed, ArchiveWriter(packed, ['*.pyc', '*.tmp']) as writer:
        writer.add_tree(project)
    for entry in writer.entries:
        print(f'{entry.path:<20} {entry.size:>5} {entry.packed <= entry.size!s:>5} {entry.crc:08x} {entry.method}')
    manifest = {entry.path: {**asdict(entry), 'packed': None, 'sha256': hashlib.sha256((project / entry.path).read_bytes()).hexdigest()[:12]} for entry in writer.entries}
    (root / 'manifest.json').write_text(json.dumps(manifest, indent=1, sort_keys=True))
    print(gzip.decompress(target.read_bytes())[:4], target.suffixes, target.stem)

    restored = root / 'restored'
    with gzip.open(target) as packed:
        for name, data in read_archive(packed):
            path = restored / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    expected = json.loads((root / 'manifest.json').read_text())
    for path in sorted(restored.rglob('*')):
        if path.is_file():
            name = path.relative_to(restored).as_posix()
            print(name, hashlib.sha256(path.read_bytes()).hexdigest().startswith(expected[name]['sha256']))
    shutil.copytree(restored, root / 'copy', ignore=shutil.ignore_patterns('*.md'))
    shutil.move(root / 'copy' / 'src' / 'app.py', root / 'copy' / 'main.py')
    shutil.rmtree(root / 'copy' / 'data')
    print(sorted(p.relative_to(root / 'copy').as_posix() for p in (root / 'copy').rglob('*')))
    print((restored / 'docs/README.md').read_text(encoding='utf-8').splitlines()[-1], (restored / 'data/empty.csv').stat().st_size)

raw = io.BytesIO()
with ArchiveWriter(raw) as writer:
    writer.add('a.txt', b'alpha' * 40)
    writer.add('b.bin', bytes(range(8)))
good = raw.getvalue()
broken = {
    'magic': b'ZIP!' + good[4:],
    'short': good[:-3],
    'flip': good.replace(bytes(range(8)), bytes(range(1, 9))),
    'packed': good.replace(b'x\xda', b'x\x00', 1),
    'good': good,
}
for label, data in broken.items():
    try:
        print(label, [(name, len(data)) for name, data in read_archive(io.BytesIO(data))])
    except ArchiveError as error:
        print(label, error, '/', repr(error.__cause__))
print(root.exists())
