# Prints every public builtin type of CPython with its attributes, and the names of `builtins`: what the compatibility table must account for.
import builtins
import math


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


def outer(x):
    return lambda: x


class Slotted:
    __slots__ = ('slot',)

    def method(self):
        pass


def caught():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


def generic[T, *Ts, **P]():
    pass


type Alias = int
waiting = coroutine()
UNNAMED = [
    generator, generator(), waiting, async_generator(), Slotted().method, len, [].append, str.upper, str.__add__, 'a'.__add__, dict.fromkeys,
    dict.__dict__['fromkeys'], type.__dict__['__name__'] if '__name__' in type.__dict__ else type.__dict__['__module__'], Slotted.slot, generator.__code__, outer(1).__closure__[0],
    super(bool, True), caught(), caught().tb_frame, math, type.__dict__, None, ..., NotImplemented, list[int], int | str,
    {}.keys(), {}.values(), {}.items(), iter({}), iter({}.values()), iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()),
    iter([]), reversed([]), iter(()), iter(''), iter('\xe9'), iter(set()), iter(range(1)), iter(range(2**70)), iter(int, 0), iter(b''), iter(bytearray()),
    iter(type('Sequence', (), {'__getitem__': None})()),
    *generic.__type_params__, Alias,
]
waiting.close()

found = {}
for name in dir(builtins):
    value = getattr(builtins, name)
    if isinstance(value, type) and value.__name__ == name and not name.startswith('_'):
        found[name] = value
for value in UNNAMED:
    found[type(value).__name__] = type(value)

print('builtins:', *sorted(name for name in dir(builtins) if name not in ('_', '___EvalCodeResultException')))
for name in sorted(found):
    kind = found[name]
    print(f'{name}:', *sorted(dir(kind)))
