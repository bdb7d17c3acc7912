"""Carets under calls, operators and subscripts that span lines."""


def f(*args, **kwargs):
    return args[0](*args[1:])


def div(a, b):
    return (
        a
        /
        b
    )


def table(d):
    return d['one'][
        'two'
    ]['three']


for action in (
    lambda: div(1, 0),
    lambda: table({'one': {'two': {}}}),
    lambda: f(int, 'x'),
    lambda: (1 + 2) + [],
    lambda: 'a'.nope.b,
):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
result = f(
    div,
    10,
    f(
        div, 0,
        5,
    ),
)
