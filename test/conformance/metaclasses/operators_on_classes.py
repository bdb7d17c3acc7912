"""Classes as operands: the metaclass defines what operators on a class do."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Meta(type):
    def __add__(cls, other):
        return f'{cls.__name__}+{getattr(other, "__name__", other)}'

    def __radd__(cls, other):
        return f'{other}+{cls.__name__}'

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __eq__(cls, other):
        return isinstance(other, Meta) and cls.__name__ == other.__name__

    def __hash__(cls):
        return 7

    def __bool__(cls):
        return not cls.__name__.startswith('No')

    def __len__(cls):
        return len(cls.__name__)

    def __iter__(cls):
        return iter(cls.__name__)

    def __contains__(cls, letter):
        return letter in cls.__name__

    def __getitem__(cls, key):
        return f'{cls.__name__}[{key!r}]'

    def __setitem__(cls, key, value):
        print('store', key, value)

    def __delitem__(cls, key):
        print('remove', key)

    def __str__(cls):
        return f'class {cls.__name__}'

    def __format__(cls, spec):
        return f'<{cls.__name__}:{spec}>'

    def __neg__(cls):
        return 'minus ' + cls.__name__

    def __enter__(cls):
        print('enter', cls.__name__)
        return cls

    def __exit__(cls, *exc):
        print('exit', exc[0] and exc[0].__name__)
        return True

    def __reversed__(cls):
        return reversed(cls.__name__)

    def __call__(cls):
        return 'called'

    def __instancecheck__(cls, x):
        return False


class Alpha(metaclass=Meta):
    pass


class Beta(metaclass=Meta):
    def __len__(self):
        return 1000


class NoThing(metaclass=Meta):
    pass


print(Alpha + Beta, Alpha + 1, 2 + Beta, -Alpha)
print(Alpha < Beta, Beta > Alpha, sorted([Beta, NoThing, Alpha])[0] == Alpha, Alpha == 1, Alpha != Beta)
print(bool(Alpha), bool(NoThing), 'no' if not NoThing else 'yes', len(Beta), list(Alpha), 'A' in Alpha, 'z' in Alpha)
print(Alpha[1], Alpha[1:2], Alpha['a', 'b'])
Alpha['k'] = 'v'
del Alpha['k']
print(str(Alpha), f'{Alpha:>5}', '{0:x}'.format(Beta), ''.join(reversed(Beta)))
with Alpha as it:
    print(it is Alpha)
    raise ValueError
print(Alpha(), {Alpha: 1}[Alpha], {Alpha, Beta} == {Beta, Alpha})
first, *rest = Beta
print(first, rest)
attempt(lambda: Alpha - 1)
attempt(lambda: Alpha <= Beta)
attempt(lambda: ~Alpha)


class Plain:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i


attempt(lambda: len(Plain))
attempt(lambda: Plain[0])
attempt(lambda: iter(Plain))
attempt(lambda: Plain + 1)
attempt(lambda: -Plain)
attempt(lambda: Plain < Plain)
attempt(lambda: 1 in Plain)
attempt(lambda: bool(Plain))
