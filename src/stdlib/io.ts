/** Module `io`. CPython: Lib/io.py. */

/** Frozen Python of the module. */
export const IO_SOURCE = `
import abc
import _io
from _io import (BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, BytesIO, DEFAULT_BUFFER_SIZE, FileIO, IncrementalNewlineDecoder,
                 StringIO, TextIOWrapper, UnsupportedOperation, open, open_code, text_encoding)
from types import GenericAlias

__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader',
           'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR',
           'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'text_encoding', 'IncrementalNewlineDecoder', 'Reader', 'Writer']

BlockingIOError = BlockingIOError
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    __doc__ = _io._IOBase.__doc__


class RawIOBase(_io._RawIOBase, IOBase):
    __doc__ = _io._RawIOBase.__doc__


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    __doc__ = _io._BufferedIOBase.__doc__


class TextIOBase(_io._TextIOBase, IOBase):
    __doc__ = _io._TextIOBase.__doc__


RawIOBase.register(FileIO)
for _class in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(_class)
for _class in (StringIO, TextIOWrapper):
    TextIOBase.register(_class)
del _class


def _has_method(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return NotImplemented if base.__dict__[name] is None else True
    return NotImplemented


class Reader(metaclass=abc.ABCMeta):
    """Protocol for simple I/O reader instances."""

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """Read data from the input stream and return it."""

    @classmethod
    def __subclasshook__(cls, C):
        return _has_method(C, 'read') if cls is Reader else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


class Writer(metaclass=abc.ABCMeta):
    """Protocol for simple I/O writer instances."""

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Write *data* to the output stream and return the number of items written."""

    @classmethod
    def __subclasshook__(cls, C):
        return _has_method(C, 'write') if cls is Writer else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)
`;
