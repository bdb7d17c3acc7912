def binary(a, b):
    return (a + 1) * (b / 0)


def attribute(x):
    return x.real.missing.more


def several(values):
    return [
        binary(
            v,
            2,
        )
        for v in values
    ]


# The handlers chain three errors, so that one traceback shows three shapes of carets.
try:
    attribute(5)
except AttributeError:
    try:
        {'a': {'b': {}}}['a']['b']['c']
    except KeyError as e:
        try:
            several([1])
        except ZeroDivisionError:
            raise RuntimeError('three before this') from e
