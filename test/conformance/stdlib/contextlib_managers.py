# case: external=add,fail
import asyncio
import contextlib
from contextlib import (AbstractAsyncContextManager, AbstractContextManager, AsyncContextDecorator, AsyncExitStack, ContextDecorator, ExitStack,
                        aclosing, asynccontextmanager, closing, contextmanager, nullcontext, suppress)


def attempt(act, *args):
    try:
        print('returned', act(*args))
    except BaseException as e:
        print(type(e).__name__, e, '| context', repr(e.__context__), '| cause', repr(e.__cause__))


@contextmanager
def tag(name, *, swallow=()):
    """Doc of tag."""
    print('enter', name)
    try:
        yield name.upper()
    except swallow as e:
        print('swallowed', repr(e))
    finally:
        print('leave', name)


print(tag.__name__, tag.__doc__, tag.__qualname__, tag.__wrapped__.__name__, type(tag('x')).__name__, tag('x').__doc__)
with tag('a') as a, tag('b') as b:
    print(a, b)
with tag('c', swallow=ValueError):
    raise ValueError('gone')


def raising(error, **kwds):
    with tag('r', **kwds):
        raise error


for error in (KeyError('k'), StopIteration('s'), RuntimeError('r'), GeneratorExit(), KeyboardInterrupt()):
    attempt(raising, error)


@contextmanager
def none():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def again():
    try:
        yield 1
    except ValueError:
        yield 2


@contextmanager
def other():
    try:
        yield
    except ValueError as e:
        raise KeyError('other') from e


def use(cm, error=None):
    with cm as value:
        if error:
            raise error
    return value


attempt(use, none())
attempt(use, twice())
attempt(use, again(), ValueError('v'))
attempt(use, other(), ValueError('v'))
cm = tag('once')
use(cm)
attempt(use, cm)


@tag('decorated')
def work(x):
    """Work."""
    return x * 2


print(work(2), work(3), work.__name__, work.__doc__)
cm = tag('t')
cm.__enter__()
attempt(cm.__exit__, ValueError, None, None)


class Thing:
    def __repr__(self):
        return 'Thing'

    def close(self):
        print('closed')

    async def aclose(self):
        print('aclosed')


with closing(Thing()) as t:
    print(type(t).__name__)
attempt(use, closing(Thing()), ValueError('c'))
attempt(use, closing(5))

with suppress(ValueError, KeyError) as s:
    print(s)
    raise KeyError
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(2)])])
attempt(use, suppress(ValueError), ExceptionGroup('g', [ValueError(1), TypeError(2)]))
attempt(use, suppress(ValueError), TypeError('t'))
attempt(use, suppress(), TypeError('t'))
print(use(nullcontext()), use(nullcontext(5)))
attempt(use, nullcontext(5), ValueError('n'))


class Mine(ContextDecorator):
    def __enter__(self):
        print('in')
        return self

    def __exit__(self, *exc):
        print('out', exc[0])
        return True


@Mine()
def broken():
    raise ValueError('b')


print(broken())


class Abstract(AbstractContextManager):
    pass


attempt(Abstract)
print(issubclass(Mine, AbstractContextManager), issubclass(Thing, AbstractContextManager), isinstance(closing(1), AbstractContextManager),
      issubclass(nullcontext, AbstractAsyncContextManager), AbstractContextManager[int, bool])


class NoExit(AbstractContextManager):
    __exit__ = None


class Full(AbstractContextManager):
    def __exit__(self, *exc):
        print('full', exc[0])


print(type(use(Full())).__name__)

# ExitStack
with ExitStack() as stack:
    print([stack.enter_context(tag(n)) for n in 'xyz'])
    print(stack.callback(print, 'callback', 1, sep='-') is print)
    stack.push(lambda *exc: print('pushed', exc))
    print(stack.push(Mine()).__class__.__name__)
    kept = stack.pop_all()
print('after')
kept.close()
with ExitStack() as stack:
    stack.push(lambda t, e, tb: print('outer sees', repr(e)))
    stack.push(lambda t, e, tb: print('suppresses', repr(e)) or True)
    stack.callback(lambda: print('cb'))
    raise ValueError('v')


def failing(first, *errors):
    with ExitStack() as stack:
        for error in errors:
            stack.callback(toss, error)
        if first:
            raise first


def toss(error):
    raise error


attempt(failing, ValueError(0), KeyError(1))
attempt(failing, None, KeyError(1), TypeError(2), OSError(3))
try:
    failing(ValueError(0), KeyError(1), TypeError(2))
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__context__.__context__.__context__)
attempt(lambda: ExitStack().enter_context(5))
attempt(lambda: ExitStack().enter_context(Thing()))
attempt(lambda: ExitStack().callback())


# async
@asynccontextmanager
async def atag(name, *, swallow=()):
    print('aenter', name)
    try:
        yield name.upper()
    except swallow as e:
        await asyncio.sleep(0)
        print('swallowed', repr(e))
    finally:
        print('aleave', name)


@asynccontextmanager
async def anone():
    if False:
        yield


@asynccontextmanager
async def atwice():
    yield 1
    yield 2


@asynccontextmanager
async def aagain():
    try:
        yield
    except ValueError:
        yield


async def ause(cm, error=None):
    async with cm as value:
        if error:
            raise error
    return value


class AMine(AsyncContextDecorator):
    async def __aenter__(self):
        print('ain')

    async def __aexit__(self, *exc):
        print('aout', exc[0])
        return True


@AMine()
async def abroken():
    raise ValueError('b')


@atag('deco')
async def awork(x):
    return x * 3


async def araise(error):
    raise error


async def main():
    async def aattempt(cm, error=None):
        try:
            print('returned', await ause(cm, error))
        except BaseException as e:
            print(type(e).__name__, e, '| context', repr(e.__context__), '| cause', repr(e.__cause__))

    await aattempt(atag('a'))
    await aattempt(atag('b', swallow=ValueError), ValueError('gone'))
    for error in (KeyError('k'), StopAsyncIteration('s'), StopIteration('s'), RuntimeError('r')):
        await aattempt(atag('c'), error)
    await aattempt(anone())
    await aattempt(atwice())
    await aattempt(aagain(), ValueError('v'))
    await aattempt(aclosing(Thing()))
    await aattempt(nullcontext(7))
    print(await abroken(), await awork(2), await awork(3))
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(atag('s')), stack.enter_context(tag('t')))
        stack.push_async_callback(araise, KeyError('async callback'))
        stack.callback(print, 'sync callback')
        stack.push_async_exit(AMine())
        stack.push(lambda *exc: print('sync exit', repr(exc[1])))
        kept = stack.pop_all()
    try:
        await kept.aclose()
    except KeyError as e:
        print(repr(e))
    try:
        await AsyncExitStack().enter_async_context(tag('n'))
    except TypeError as e:
        print(e)


asyncio.run(main())


# The host is asked on the way in and out.
@contextmanager
def asks(n):
    value = add(n, 1)
    try:
        yield value
    finally:
        print('left with', add(value, 10))


with ExitStack() as stack:
    print([stack.enter_context(asks(n)) for n in (1, 2)])
    stack.callback(lambda: print('callback', add(1, 1)))
with suppress(ValueError), asks(5) as v:
    fail('ValueError', 'host')
