"""Normalise names and addresses from many sources, find near duplicates, and build slugs and sort keys."""
import re
import string
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher
from itertools import combinations

RECORDS = [
    'José  Álvarez', 'Jose Alvarez', 'JOSÉ ALVÁREZ', 'Jose\u0301 A\u0301lvarez', 'Zoë Müller', 'Zoe Mueller', 'ＦＵＬＬ ｗｉｄｔｈ', 'Full Width', 'Łukasz Żółć', 'Lukasz Zolc',
    'Søren Ångström', 'Soren Angstrom', 'Ⅷ Henry', 'VIII Henry', '\u200bhidden\u200b space\u00a0', 'Hidden Space', 'ﬁnal ﬂight', 'Final Flight', 'Straße 5½', 'Strasse 5 1/2', '李 小龍', 'Пётр Ильич',
]
SPECIAL = str.maketrans({'ł': 'l', 'Ł': 'L', 'ø': 'o', 'Ø': 'O', 'ß': 'ss', 'æ': 'ae', 'đ': 'd', '⁄': '/'})


def strip_marks(text: str) -> str:
    decomposed = unicodedata.normalize('NFKD', text)
    return unicodedata.normalize('NFC', ''.join(c for c in decomposed if not unicodedata.combining(c)))


def clean(text: str) -> str:
    text = ''.join(' ' if unicodedata.category(c) in ('Zs', 'Cc') else c for c in text if unicodedata.category(c) != 'Cf')
    return re.sub(r'\s+', ' ', unicodedata.normalize('NFC', text)).strip()


def key(text: str) -> str:
    return re.sub(r'[^\w/ ]', '', strip_marks(clean(text)).translate(SPECIAL).casefold())


def slug(text: str, limit: int = 20) -> str:
    words = re.findall(r'[a-z0-9]+', key(text))
    out = ''
    for word in words:
        if len(out) + len(word) + 1 > limit:
            break
        out = f'{out}-{word}' if out else word
    return out or 'x' + '-'.join(f'{ord(c):x}' for c in clean(text) if not c.isspace())[:limit]


groups = defaultdict(list)
for record in RECORDS:
    groups[key(record)].append(clean(record))
for name, members in sorted(groups.items()):
    print(f'{name!r:<24} {len(members)} {members}')
print()
for a, b in combinations(sorted(groups), 2):
    ratio = SequenceMatcher(None, a, b).ratio()
    if ratio > 0.8:
        print(f'{a} ~ {b}: {ratio:.2f}')
for record in RECORDS[::3]:
    print(slug(record), ascii(clean(record)), len(record), len(unicodedata.normalize('NFD', record)))


def describe(char: str) -> str:
    return f'U+{ord(char):04X} {unicodedata.name(char, "<unnamed>")} {unicodedata.category(char)} {unicodedata.east_asian_width(char)} {unicodedata.numeric(char, None)}'


for char in 'é½Ⅷ龍\n😀ﬁ٣':
    print(describe(char))


def width(text: str) -> int:
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in text)


for text in ('abc', '李小龍', 'ＡＢ', 'e\u0301x'):
    print(f'|{text}{" " * (8 - width(text))}| {width(text)} {len(text)} {text.encode("utf-8")!r}')
print(sorted(['zebra', 'Äpfel', 'apple', 'Zoo', 'éclair', 'eclipse'], key=lambda w: (key(w), w)))
print('straße'.upper(), 'ΑΣ'.lower(), 'ǅ'.title(), 'İ'.casefold() == 'i̇', 'ﬁ'.upper(), string.capwords('o\'brien  and sons'))
print(unicodedata.lookup('GREEK SMALL LETTER ALPHA'), '\N{SNOWMAN}', unicodedata.is_normalized('NFC', 'e\u0301'), unicodedata.decomposition('é'), unicodedata.bidirectional('א'), unicodedata.mirrored('('))
