# Tables and charts of text.
def table(rows, headers=None, align=None):
    rows = [[str(c) for c in r] for r in rows]
    cells = ([list(headers)] if headers else []) + rows
    widths = [max(map(len, col)) for col in zip(*cells)]
    align = align or ''.join('<' for _ in widths)
    lines = [' | '.join(f'{c:{a}{w}}' for c, a, w in zip(r, align, widths)) for r in cells]
    if headers:
        lines.insert(1, '-+-'.join('-' * w for w in widths))
    return '\n'.join(line.rstrip() for line in lines)


def bars(data, width=20):
    top = max(data.values())
    for label, value in data.items():
        print(f'{label:>6} {"█" * round(value / top * width)}{"" if value else "·"} {value}')


def wrap(text, width):
    line, out = '', []
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            out.append(line)
            line = word
        else:
            line = f'{line} {word}'.strip()
    return out + [line] if line else out


def humanize(n):
    for unit in ('B', 'KB', 'MB', 'GB'):
        if n < 1024 or unit == 'GB':
            return f'{n:.1f}{unit}' if unit != 'B' else f'{n}B'
        n /= 1024


def plural(n, word):
    return f'{n} {word}{"s" if n != 1 else ""}'


def roman(n):
    out = ''
    for value, sign in ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        count, n = divmod(n, value)
        out += sign * count
    return out


def duration(seconds):
    parts = []
    for name, size in (('d', 86400), ('h', 3600), ('m', 60), ('s', 1)):
        amount, seconds = divmod(seconds, size)
        if amount:
            parts.append(f'{amount}{name}')
    return ' '.join(parts) or '0s'


# === output ===
print(table([('apple', 3, 1.5), ('watermelon', 12, 0.25)], ('name', 'qty', 'price'), '<>>'))
print(table([[1, 'é'], [22, '']]))
bars({'mon': 3, 'tue': 10, 'wed': 0, 'thu': 7})
for line in wrap('the quick brown fox jumps over the lazy dog and an unbelievablylongword sits', 18):
    print(f'|{line:^18}|')
print([humanize(n) for n in (0, 1023, 1024, 5_000_000, 3 * 1024 ** 3, 10 ** 13)])
print(plural(1, 'file'), plural(0, 'file'), [roman(n) for n in (1, 4, 9, 14, 1994, 2026)], [duration(s) for s in (0, 59, 61, 3600, 90061)])
print('\n'.join(f'{i:>2}. {name:.<20}{page:.>4}' for i, (name, page) in enumerate([('Intro', 1), ('Middle part', 17)], 1)))
print('{:=^30}'.format(' END '))
