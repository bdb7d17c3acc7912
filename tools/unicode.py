"""Collects what str needs of the Unicode database, as lists of code points and names; run by tools/unicode.ts inside the oracle."""

import json
import unicodedata

ALL = [chr(code) for code in range(0x110000)]


def ranges(test):
    """Returns the code points for which `test` holds, as [first, last] pairs."""
    out = []
    for code, char in enumerate(ALL):
        if not test(char):
            continue
        if out and out[-1][1] == code - 1:
            out[-1][1] = code
        else:
            out.append([code, code])
    return out


def mapping(change):
    """Returns [code, [codes]] for the characters that `change` changes."""
    return [[code, [ord(c) for c in change(char)]] for code, char in enumerate(ALL) if change(char) != char]


def is_case_ignorable(char):
    # The rule for the final sigma is the only place where Python shows this property.
    return ('a\u03a3' + char + 'a').lower()[1] == '\u03c3' and ('a\u03a3' + char).lower()[1] == '\u03c2'


def collect():
    return json.dumps({
        'version': unicodedata.unidata_version,
        'ranges': {
            'alpha': ranges(str.isalpha),
            'decimal': ranges(str.isdecimal),
            'digit': ranges(lambda c: c.isdigit() and not c.isdecimal()),
            'numeric': ranges(lambda c: c.isnumeric() and not c.isdigit()),
            'space': ranges(str.isspace),
            'unprintable': ranges(lambda c: not c.isprintable()),
            'lower': ranges(str.islower),
            'upper': ranges(str.isupper),
            'titlecase': ranges(lambda c: c.istitle() and not c.isupper()),
            'caseIgnorable': ranges(is_case_ignorable),
            'idStart': ranges(str.isidentifier),
            'idContinueOnly': ranges(lambda c: ('a' + c).isidentifier() and not c.isidentifier()),
        },
        'maps': {
            'toUpper': mapping(str.upper),
            'toLower': mapping(str.lower),
            'toTitle': mapping(str.title),
            'toFolded': mapping(str.casefold),
        },
    })


def hidden_names():
    """Returns the aliases and named sequences, which CPython keeps at private code points that only this error handler shows."""
    escapes = [chr(code).encode('ascii', 'namereplace').decode() for code in range(0xf0000, 0xf1000)]
    return [escape[3:-1] for escape in escapes if escape.startswith('\\N{')]


def collect_names():
    hidden = [(name, unicodedata.lookup(name)) for name in hidden_names()]
    return json.dumps({
        'version': unicodedata.unidata_version,
        'names': [[code, unicodedata.name(char)] for code, char in enumerate(ALL) if unicodedata.name(char, None) is not None],
        'aliases': [[name, ord(found)] for name, found in hidden if len(found) == 1],
        'sequences': [[name, found] for name, found in hidden if len(found) > 1],
    })


def look_up_one(name):
    try:
        found = f'\\N{{{name}}}'.encode('latin-1', 'backslashreplace').decode('unicode_escape')
    except UnicodeDecodeError:
        return None
    return ord(found)


def look_up(names):
    """Returns what each name is in a literal: a code point, or None."""
    return json.dumps([look_up_one(name) for name in json.loads(names)])
