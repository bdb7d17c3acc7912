"""Plans where the pages of a site go: pure paths only."""
from collections import defaultdict
from pathlib import PurePosixPath, PureWindowsPath
import os.path

SOURCES = [
    'docs/index.md', 'docs/guide/install.md', 'docs/guide/./usage.md', 'docs/guide/../faq.md', 'docs//api/client.py.md',
    'docs/img/logo.svg', 'docs/.draft/idea.md', 'docs/guide/notes.tar.gz',
]


def target(source):
    path = PurePosixPath(os.path.normpath(source)).relative_to('docs')
    if path.suffix != '.md':
        return PurePosixPath('site', 'static', path)
    if path.name == 'index.md':
        return PurePosixPath('site') / path.with_suffix('.html')
    return PurePosixPath('site') / path.with_suffix('') / 'index.html'


tree = defaultdict(list)
for source in SOURCES:
    path = target(source)
    if any(part.startswith('.') for part in path.parts):
        print('skipped', path)
        continue
    tree[path.parent].append(path.name)
    depth = len(path.relative_to('site').parents) - 1
    print(f'{source:28} -> {str(path):36} {"../" * depth or "./"} {PureWindowsPath(path)} {"".join(path.suffixes)}')
for parent in sorted(tree):
    print(parent, sorted(tree[parent]), [str(p) for p in parent.parents])
print(os.path.commonpath([str(target(s)) for s in SOURCES]), os.path.relpath('site/guide/usage', 'site/api'))
print([s for s in SOURCES if PurePosixPath(s).match('guide/*.md')], PurePosixPath('docs/a/b/c.md').full_match('docs/**/*.md'))
