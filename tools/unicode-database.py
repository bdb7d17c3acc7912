"""Collects what module unicodedata needs beside names; run by tools/unicode-database.ts inside the oracle."""

import json
import unicodedata

ALL = [chr(code) for code in range(0x110000)]


def runs(read):
    """Returns the property's values in the order of appearance, and [length, index of value] for each run of code points."""
    values, out, last = [], [], object()
    for char in ALL:
        value = read(char)
        if value == last:
            out[-1][0] += 1
            continue
        if value not in values:
            values.append(value)
        out.append([1, values.index(value)])
        last = value
    return [values, out]


def decompositions():
    """Returns [code, tag or '', [codes]] for each character with a decomposition, Hangul apart."""
    out = []
    for code, char in enumerate(ALL):
        parts = unicodedata.decomposition(char).split()
        if parts:
            tag = parts.pop(0)[1:-1] if parts[0].startswith('<') else ''
            out.append([code, tag, [int(part, 16) for part in parts]])
    return out


def excluded():
    """Returns the characters with a canonical decomposition into two that no composition makes."""
    return [code for code, tag, parts in decompositions()
            if not tag and len(parts) == 2 and unicodedata.normalize('NFC', ''.join(map(chr, parts))) != chr(code)]


def numbers():
    """Returns [code, digit or -1, numeric as text] for each character that is a number but no decimal digit."""
    out = []
    for code, char in enumerate(ALL):
        value = unicodedata.numeric(char, None)
        if value is not None and unicodedata.decimal(char, None) is None:
            out.append([code, unicodedata.digit(char, -1), repr(value)])
    return out


def collect():
    return json.dumps({
        'version': unicodedata.unidata_version,
        'runs': {name: runs(getattr(unicodedata, name)) for name in
                 ('category', 'bidirectional', 'east_asian_width', 'combining', 'mirrored')},
        'decompositions': decompositions(),
        'excluded': excluded(),
        'numbers': numbers(),
    })
