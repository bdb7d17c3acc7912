# case: files=memory
"""Writes documents, indexes their words and stores the index beside them."""
import json
import os
from collections import defaultdict
from pathlib import Path

base = Path('/index_work')
base.mkdir()
DOCUMENTS = {'a/first.txt': 'The quick brown fox', 'a/second.txt': 'the lazy dog\nand the fox\n', 'b/third.md': '# Dogs\nA dog is no fox.'}
for name, text in DOCUMENTS.items():
    path = base / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding='utf-8')
index = defaultdict(set)
for path in sorted(base.rglob('*.*')):
    with path.open(encoding='utf-8') as file:
        for number, line in enumerate(file, 1):
            for word in line.lower().replace('.', ' ').replace('#', ' ').split():
                index[word].add(f'{path.relative_to(base)}:{number}')
with open(base / 'index.json', 'w') as file:
    json.dump({word: sorted(places) for word, places in sorted(index.items())}, file, indent=1)
loaded = json.loads((base / 'index.json').read_text())
print(loaded['fox'], loaded['dog'], len(loaded), (base / 'index.json').stat().st_size)
with open(base / 'log.txt', 'a') as log:
    for name in DOCUMENTS:
        log.write(f'{name} {os.path.getsize(base / name)}\n')
print((base / 'log.txt').read_text(), end='')
try:
    (base / 'a' / 'missing.txt').read_text()
except FileNotFoundError as error:
    print('missing:', os.path.basename(error.filename))
for directory, _, files in os.walk(base, topdown=False):
    for name in files:
        os.remove(os.path.join(directory, name))
    os.rmdir(directory)
print(base.exists())
