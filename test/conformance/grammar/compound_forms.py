# Every form of compound statement, by the rules of CPython's Grammar/python.gram.

# === if, while, for ===
for n in range(4):
    if n == 0: print('zero')
    elif n == 1:
        print('one')
    elif n == 2: print('two'); print('2')
    else:
        print('many')
if (k := 3) > 2: print(k)
else: print('less')
n = 3
while n: n -= 1
else: print('done', n)
while True:
    n += 1
    if n < 3: continue
    break
else:
    print('never')
for n in 1, 2, 3: pass
else: print('loop', n)
for n in *[1], *'ab': print(n, end=' ')
print()
for a, *b in [(1, 2, 3), 'xy']: print(a, b)
for [a, (b, c)] in [(1, (2, 3))]: print(a, b, c)
for (a) in [5]: print(a)
class Box: pass
box = Box()
items = [0, 0]
for box.a, items[1] in [(1, 2)]: print(box.a, items)
for *a, in [(1, 2)]: print(a)
for n in (yes for yes in [1] if yes): print(n)
for n in lambda: 1, 2:
    print(callable(n))

# === try ===
for kind in range(6):
    try:
        if kind == 0: raise KeyError('k')
        if kind == 1: raise ValueError('v')
        if kind == 2: raise TypeError('t')
        if kind == 3: raise OSError('o')
        if kind == 4: raise RuntimeError('r')
    except KeyError: print('key')
    except (ValueError, TypeError) as error: print('tuple', error)
    except OSError, ArithmeticError: print('without brackets')
    except:
        print('all')
    else:
        print('none')
    finally:
        print('finally')
try: pass
finally: print('only finally')
for kind in range(4):
    try:
        raise ExceptionGroup('g', [[KeyError(1)], [ValueError(2)], [KeyError(1), OSError(3)], [RuntimeError()]][kind])
    except* KeyError as group: print('star key', group.exceptions)
    except* (ValueError): print('star value')
    except* OSError, RuntimeError: print('star without brackets')
    else: print('none')
    finally: print('finally')

# === with ===
class Manager:
    def __init__(self, value): self.value = value
    def __enter__(self): print('enter', self.value); return self.value
    def __exit__(self, *details): print('exit', self.value)
    async def __aenter__(self): print('aenter', self.value); return self.value
    async def __aexit__(self, *details): print('aexit', self.value)
with Manager(1): pass
with Manager(1) as a: print(a)
with Manager(1) as a, Manager(2), Manager((3, 4)) as (b, c): print(a, b, c)
with (Manager(1)): pass
with (Manager(1) as a): print(a)
with (Manager(1), Manager(2)): pass
with (Manager(1) as a, Manager(2) as b,): print(a, b)
with (
    Manager([1, 2, 3]) as [a, *b],
    Manager(5) as box.a,
    Manager(6) as items[0],
):
    print(a, b, box.a, items)
with (Manager(1)) as a, (Manager(2)) as (b): print(a, b)
with (yes := Manager(1)) as a: print(yes.value, a)
try:
    with (Manager(1), Manager(2)) as pair: pass
except TypeError as error:
    print(error)

# === functions and classes ===
def one(): return 1
def two() -> int: return 2
def three(a, b=2, /, c=3, *args, d, e=5, **kwargs) -> 'text': return a, b, c, args, d, e, kwargs
def four(a, /): return a
def five(*, a): return a
def six(*args: int, **kwargs: str): return args, kwargs
def seven[T: int, *Ts, **P](a: T, *args: *Ts) -> T: return a, args
def eight(a=lambda: 1, b=(1, 2), *, c=[],): return a(), b, c
print(one(), two(), three(1, d=4), three(1, 2, 3, 4, d=5, f=6), four(1), five(a=1), six(1, x='y'), seven(1, 2, 3), eight())
print(three.__annotations__, six.__annotations__, seven.__type_params__)
def decorate(*args, **kwargs):
    print('decorate', args, kwargs)
    return lambda f: f
@decorate()
@decorate(1, *[2], a=3, **{'b': 4})
@[decorate(5)][0]
@(lambda f: f)
@(same := decorate(6))
@same if same else None
def decorated(): return 'decorated'
print(decorated())
class Empty: ...
class Bare(): pass
class Derived(Bare, Empty, metaclass=type, **{}): x = 1; y = 2
class Spread(*[Bare]): 'doc'
@decorate('class')
class Generic[T, *Ts, **P]:
    def method[U](self, x: U) -> T: return x
print(Derived.__mro__[1:3], Derived.y, Spread.__doc__, Generic.__type_params__, Generic().method(1))

# === asynchronous forms ===
import asyncio
async def numbers(n):
    for i in range(n): yield i
async def main():
    async for i in numbers(2): print(i)
    else: print('else')
    async for (a, b) in pairs(): print(a, b)
    async for box.a in numbers(1): print(box.a)
    async with Manager(1): pass
    async with Manager(1) as a, Manager((2, 3)) as (b, c): print(a, b, c)
    async with (Manager(1) as a, Manager(2),): print(a)
    with Manager('sync'): await asyncio.sleep(0)
    print([i async for i in numbers(4) if i if i % 2], {i async for i in numbers(2)}, {i: j async for i in numbers(2) for j in 'ab'})
    print([[j async for j in numbers(i)] for i in range(3)], [await asyncio.sleep(0, i) for i in range(2)])
    print([x async for x in (i async for i in numbers(2))], -await asyncio.sleep(0, 5), await asyncio.sleep(0, 2) ** 2)
    async def inner(): return await asyncio.sleep(0, 'inner')
    return await inner()
async def pairs():
    yield 1, 2
    yield (3, 4)
print(asyncio.run(main()))
