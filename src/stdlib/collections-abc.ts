/** Module `collections.abc`: the abstract base classes of containers. CPython: Lib/_collections_abc.py. */

/** Frozen Python of the module, which also `collections` uses. */
export const COLLECTIONS_ABC_SOURCE = `
from abc import ABCMeta, abstractmethod

__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable', 'Iterator', 'Generator',
           'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView',
           'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence', 'ByteString',
           'Buffer']

__name__ = 'collections.abc'
_alias = classmethod(type(list[int]))

def _has(cls, *names):
    """True if a class defines all methods; NotImplemented otherwise."""
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True

def _hooked(name, methods, doc=None, bases=(), **members):
    """Makes an ABC whose subclasses are known by their methods."""
    def __subclasshook__(cls, C):
        return _has(C, *methods) if cls is made else NotImplemented
    members.update(__slots__=(), __module__='collections.abc', __subclasshook__=classmethod(__subclasshook__))
    made = ABCMeta(name, bases, members)
    return made

@abstractmethod
def __hash__(self):
    return 0
Hashable = _hooked('Hashable', ('__hash__',), __hash__=__hash__)

@abstractmethod
def __await__(self):
    yield
Awaitable = _hooked('Awaitable', ('__await__',), __await__=__await__, __class_getitem__=_alias)

class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """Send a value into the coroutine. Return next yielded value or raise StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception in the coroutine. Return next yielded value or raise StopIteration."""
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        if tb is not None:
            val = val.with_traceback(tb)
        raise val

    def close(self):
        """Raise GeneratorExit inside coroutine."""
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError('coroutine ignored GeneratorExit')

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, '__await__', 'send', 'throw', 'close') if cls is Coroutine else NotImplemented

@abstractmethod
def __aiter__(self):
    return AsyncIterator()
AsyncIterable = _hooked('AsyncIterable', ('__aiter__',), __aiter__=__aiter__, __class_getitem__=_alias)

class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        """Return the next item or raise StopAsyncIteration when exhausted."""
        raise StopAsyncIteration

    def __aiter__(self):
        return self

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, '__anext__', '__aiter__') if cls is AsyncIterator else NotImplemented

class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        """Return the next item from the asynchronous generator."""
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        if tb is not None:
            val = val.with_traceback(tb)
        raise val

    async def aclose(self):
        """Raise GeneratorExit inside coroutine."""
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError('asynchronous generator ignored GeneratorExit')

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose') if cls is AsyncGenerator else NotImplemented

@abstractmethod
def __iter__(self):
    while False:
        yield None
Iterable = _hooked('Iterable', ('__iter__',), __iter__=__iter__, __class_getitem__=_alias)

class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """Return the next item from the iterator. When exhausted, raise StopIteration"""
        raise StopIteration

    def __iter__(self):
        return self

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, '__iter__', '__next__') if cls is Iterator else NotImplemented

class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, '__reversed__', '__iter__') if cls is Reversible else NotImplemented

class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        """Return the next item from the generator. When exhausted, raise StopIteration."""
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        if tb is not None:
            val = val.with_traceback(tb)
        raise val

    def close(self):
        """Raise GeneratorExit inside generator."""
        try:
            self.throw(GeneratorExit)
        except GeneratorExit:
            return None
        except StopIteration as error:
            return error.value
        else:
            raise RuntimeError('generator ignored GeneratorExit')

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, '__iter__', '__next__', 'send', 'throw', 'close') if cls is Generator else NotImplemented

@abstractmethod
def __len__(self):
    return 0
Sized = _hooked('Sized', ('__len__',), __len__=__len__)

@abstractmethod
def __contains__(self, x):
    return False
Container = _hooked('Container', ('__contains__',), __contains__=__contains__, __class_getitem__=_alias)

class Collection(Sized, Iterable, Container):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, '__len__', '__iter__', '__contains__') if cls is Collection else NotImplemented

@abstractmethod
def __buffer__(self, flags, /):
    raise NotImplementedError
Buffer = _hooked('Buffer', ('__buffer__',), __buffer__=__buffer__)

def _callable_alias(cls, args):
    from typing import _abc_callable
    return _abc_callable(cls, args)

@abstractmethod
def __call__(self, *args, **kwds):
    return False
Callable = _hooked('Callable', ('__call__',), __call__=__call__, __class_getitem__=classmethod(_callable_alias))
`;
