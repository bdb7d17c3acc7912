/** Module `struct`. CPython: Lib/struct.py, Modules/_struct.c. */

/** Frozen Python of the module. */
export const STRUCT_SOURCE = `
from _clinic import is_of as _is_of, kind as _kind
from copyreg import _no_reduce
from _types import _seal
from _struct import _pack_into, _pieces, _unpack_from, calcsize, pack, unpack

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    __module__ = 'struct'


def pack_into(*arguments):
    """Pack values and write the packed bytes into the buffer."""
    if not arguments:
        raise TypeError('missing format argument')
    calcsize(arguments[0])
    _pack_into(arguments[0], *_placed(arguments[1:]))


def _placed(arguments):
    if len(arguments) < 2:
        raise error(f'pack_into expected {"offset" if arguments else "buffer"} argument')
    return arguments[0], arguments[1], arguments[2:]


def unpack_from(format, /, buffer, offset=0):
    """Return a tuple containing values unpacked according to the format string."""
    return _unpack_from(format, buffer, offset)


def iter_unpack(format, buffer, /):
    """Return an iterator yielding tuples unpacked from the given bytes."""
    return _pieces_of(format, buffer, _pieces(format, buffer), calcsize(format))


def _pieces_of(format, buffer, count, size):
    for i in range(count):
        yield _unpack_from(format, buffer, i * size)


class Struct:
    """Struct(fmt) --> compiled struct object"""

    __slots__ = ('_format', '_size', '__weakref__')
    __reduce_ex__ = _no_reduce

    def __init__(self, format):
        if not _is_of(format, (str, bytes)):
            raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {_kind(format)}')
        self._size = calcsize(format)
        self._format = format if isinstance(format, str) else format.decode('ascii')

    format = property(lambda self: self._format)
    size = property(lambda self: self._size)

    def __repr__(self):
        return f'Struct({self.format!r})'

    def pack(self, /, *values):
        """Pack values and return the packed bytes."""
        return pack(self.format, *values)

    def pack_into(self, /, *arguments):
        """Pack values and write the packed bytes into the buffer."""
        _pack_into(self.format, *_placed(arguments))

    def unpack(self, buffer, /):
        """Return a tuple containing unpacked values."""
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        """Return a tuple containing unpacked values."""
        return _unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer, /):
        """Return an iterator yielding tuples."""
        return iter_unpack(self.format, buffer)


Struct.__module__ = '_struct'


_seal('_struct', Struct)
`;
