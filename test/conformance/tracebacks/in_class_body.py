def field(kind, default):
    if not isinstance(default, kind):
        raise TypeError(f'{default!r} is no {kind.__name__}')
    return default


class Good:
    a = field(int, 1)


class Outer:
    size = field(int, 2)

    class Inner:
        name = field(str, 'n')
        other = field(str, 5)


print('never')
