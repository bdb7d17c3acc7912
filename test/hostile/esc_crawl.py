# expect: blocked
# Visits every attribute of every object that attributes, subclasses, containers and frames lead to, and asks each for what only the host's objects have.
import asyncio, collections, functools, itertools, json, math, re, string.templatelib, sys, traceback, types, typing

MOST = 1000
HOST_NAMES = ('constructor', 'prototype', '__proto__', 'hasOwnProperty', 'toString', 'valueOf', 'apply', '__defineGetter__', '__lookupGetter__', 'process', 'globalThis', 'require', 'code', 'payload', 'fields', 'cls', 'ns', 'slots', 'registers', 'impl', 'items', 'meter', 'hooks', 'machine', 'interp')
HOST_TEXTS = ('[object', 'native code', 'node_modules', 'node:', 'file://', '.ts:', '.mjs', '=> {', 'globalThis')
CONTAINERS = (str, bytes, tuple, list, dict, set, frozenset, types.MappingProxyType, string.templatelib.Template)


def fail():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return error


def generator():
    yield sys.exc_info()


async def coroutine():
    await asyncio.sleep(0)


async def async_generator():
    yield 1


def closure(x):
    return lambda: x


class Meta(type):
    pass


class Slotted(metaclass=Meta):
    __slots__ = ('a', '__weakref__')


pending = coroutine()
started = generator()
next(started)
error = fail()
group = ExceptionGroup('g', [error])
roots = [object, type, error, error.__traceback__, getattr(error.__traceback__, 'tb_frame', None), started, pending, async_generator(), closure(1), closure, Slotted, Slotted(), group,
         t'{1}', (lambda: 0).__code__, print, len, [].append, str.join, int.__add__, (1).__add__, vars(Slotted)['a'], type.__dict__['__mro__'], property(len), classmethod(len), staticmethod(len),
         super(Slotted, Slotted()), types.MappingProxyType({}), int | str, list[int], typing.Union, iter([]), iter({}), iter('a'), zip(), map(len, []), enumerate([]), memoryview(b'a'),
         globals(), locals(), vars(), __builtins__ if '__builtins__' in globals() else None, sys, math, re, json, itertools, functools, collections, asyncio, traceback, types, typing, string.templatelib]


def show(text):
    print('ESCAPED', text[:200])


seen = {}
queue = [(root, 'root') for root in roots]


def push(value, path):
    if id(value) not in seen and len(seen) < MOST:
        seen[id(value)] = value
        queue.append((value, path))


def visit(value, path):
    kind = type(value)
    if type(kind) is not type and not issubclass(type(kind), type):
        show(f'{path} has a type that is no class')
    if not isinstance(kind.__name__, str) or not isinstance(kind.__mro__, tuple) or kind.__mro__[-1] is not object:
        show(f'{path} is of no ordinary class')
    # The text of an object, and its fields by str.format, which walks attributes as well.
    if not isinstance(value, CONTAINERS):
        text = '{0!r} {0.__class__} {0.__class__.__name__}'.format(value)
        for part in HOST_TEXTS:
            if part in text:
                show(f'{path} shows {text}')
    names = type.__dir__(value) if isinstance(value, type) else object.__dir__(value)
    for name in [*names, '__class__', '__dict__', '__globals__', '__builtins__', '__code__', '__closure__', '__self__', '__func__', '__wrapped__', '__subclasses__', '__mro__', '__bases__', 'gi_frame', 'cr_frame', 'ag_frame', 'gi_code', 'cr_code', 'tb_frame', 'tb_next', 'f_back', 'f_globals', 'f_builtins', 'f_locals', 'f_code', 'cell_contents', '__loader__', '__spec__']:
        if not isinstance(name, str):
            continue
        try:
            found = getattr(value, name)
        except Exception:
            continue
        push(found, f'{path}.{name}')
    for name in HOST_NAMES:
        if name in names or isinstance(value, types.ModuleType):
            continue
        try:
            found = getattr(value, name)
        except AttributeError:
            continue
        except Exception:
            continue
        show(f'{path}.{name} is {found!r}')
    if isinstance(value, (list, tuple, set, frozenset)):
        for item in list(value)[:50]:
            push(item, f'{path}[]')
    elif isinstance(value, (dict, types.MappingProxyType)):
        for key, item in list(value.items())[:200]:
            push(key, f'{path}.key')
            push(item, f'{path}[{key!r:.40}]')
    elif isinstance(value, type):
        try:
            for sub in type.__subclasses__(value):
                push(sub, f'{path}.sub')
        except TypeError:
            pass


count = 0
while queue:
    value, path = queue.pop()
    count += 1
    try:
        visit(value, path[-300:])
    except Exception as problem:
        # An object may refuse its repr or dir; what the refusal says is looked at, too.
        text = f'{type(problem).__name__} {problem}'
        if any(part in text for part in HOST_TEXTS):
            show(f'{path[-200:]} raised {text}')
print(count > 900 or 'ESCAPED too few were visited')
