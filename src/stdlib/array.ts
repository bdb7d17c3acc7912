/** Module `array`: a list of numbers of one machine type. CPython: Modules/arraymodule.c. */

/** Frozen Python of the module. */
export const ARRAY_SOURCE = `
from _types import GenericAlias as _GenericAlias, _renamed, _seal
from _clinic import bytes as _bytes, kind as _kind, ssize as _ssize, text as _text
from operator import index as _index
from struct import calcsize as _calcsize, error as _error, pack as _pack, unpack as _unpack

typecodes = 'bBuwhHiIlLqQfd'
_FORMATS = {'u': 'I', 'w': 'I'}
_NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer'}


def _value(code, x):
    """The item as an array of that type holds it."""
    if code in 'uw':
        if not isinstance(x, str):
            raise TypeError(f'array item must be a unicode character, not {_kind(x)}')
        if len(x) != 1:
            raise TypeError(f'array item must be a unicode character, not a string of length {len(x)}')
        return x
    if code in 'fd':
        try:
            x = float(x) if not isinstance(x, str) else _no_real(x)
        except TypeError:
            _no_real(x)
        return x if code == 'd' else _unpack('f', _pack('f', x))[0]
    x = _index(x)
    bits = 8 * _calcsize(code)
    least, most = (0, (1 << bits) - 1) if code.isupper() else (-(1 << bits - 1), (1 << bits - 1) - 1)
    if x < least or x > most:
        if code in _NAMES:
            raise OverflowError(f'{_NAMES[code]} is {"less than minimum" if x < least else "greater than maximum"}')
        raise OverflowError("can't convert negative value to unsigned int" if code.isupper() and x < 0 else f'Python int too large to convert to C {"unsigned " if code.isupper() else ""}long')
    return x


def _no_real(x):
    raise TypeError(f'must be real number, not {_kind(x)}')


class array:
    """array(typecode [, initializer]) -> array"""

    __slots__ = ('typecode', '_items', '__weakref__')

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            kind = f'a string of length {len(typecode)}' if isinstance(typecode, str) else type(typecode).__name__
            raise TypeError(f'array() argument 1 must be a unicode character, not {kind}')
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
        self = object.__new__(cls)
        self.typecode = typecode
        self._items = []
        if isinstance(initializer, str) and typecode not in 'uw':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, array):
            if initializer.typecode in 'uw' and typecode not in 'uw':
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
            self._items = [_value(typecode, x) for x in initializer._items]
        elif isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self._items = [_value(typecode, x) for x in initializer]
        return self

    @property
    def itemsize(self):
        """the size, in bytes, of one array item"""
        return _calcsize(_FORMATS.get(self.typecode, self.typecode))

    def _made(self, items):
        made = object.__new__(array)
        made.typecode = self.typecode
        made._items = items
        return made

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, x):
        return x in self._items

    def _place(self, i, what):
        """The place of an item from the start."""
        if not hasattr(type(i), '__index__'):
            raise TypeError('array indices must be integers')
        kind = _kind(i)
        i = _index(i)
        if not -9223372036854775808 <= i < 9223372036854775808:
            raise IndexError(f"cannot fit '{kind}' into an index-sized integer")
        count = len(self._items)
        if i < 0:
            i += count
        if not 0 <= i < count:
            raise IndexError(what)
        return i

    def __getitem__(self, i):
        if type(i) is int and 0 <= i < len(self._items):
            return self._items[i]
        if isinstance(i, slice):
            return self._made(self._items[i])
        return self._items[self._place(i, 'array index out of range')]

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            i.indices(0)
            if not isinstance(x, array):
                raise TypeError(f'can only assign array (not "{_kind(x)}") to array slice')
            if x.typecode != self.typecode:
                raise TypeError('bad argument type for built-in operation')
            self._items[i] = x._items
            return
        if type(i) is not int or not 0 <= i < len(self._items):
            i = self._place(i, 'array assignment index out of range')
        self._items[i] = _value(self.typecode, x)

    def __delitem__(self, i):
        if isinstance(i, slice):
            del self._items[i]
        else:
            del self._items[self._place(i, 'array assignment index out of range')]

    def _operand(self, other, what):
        if not isinstance(other, array):
            raise TypeError(f'can only {what} array (not "{_kind(other)}") {"to array" if what == "append" else "with array" if what == "extend" else ""}'.rstrip())
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation' if what == 'append' else 'can only extend with array of same kind')
        return other._items

    def __add__(self, other):
        return self._made(self._items + self._operand(other, 'append'))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{_kind(other)}")')
        self._items += self._operand(other, 'extend')
        return self

    def __mul__(self, n):
        return self._made(self._items * n)

    __rmul__ = _renamed(__mul__, 'array.__rmul__')

    def __imul__(self, n):
        self._items *= n
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}('{self.typecode}')"
        if self.typecode in 'uw':
            return f"{type(self).__name__}('{self.typecode}', {''.join(self._items)!r})"
        return f"{type(self).__name__}('{self.typecode}', {self._items!r})"

    def __copy__(self):
        return self._made(self._items[:])

    def __deepcopy__(self, memo, /):
        return self._made(self._items[:])

    def __reduce_ex__(self, protocol, /):
        return type(self), (self.typecode, self.tolist())

    def append(self, x, /):
        """Append new value v to the end of the array."""
        self._items.append(_value(self.typecode, x))

    def buffer_info(self):
        """Return a tuple (address, length) giving the current memory address and the length in items of the buffer used to hold array's contents."""
        return id(self), len(self._items)

    def byteswap(self):
        """Byteswap all items of the array."""
        if self.itemsize not in (1, 2, 4, 8):
            raise RuntimeError("don't know how to byteswap this array type")
        count = len(self._items)
        code = _FORMATS.get(self.typecode, self.typecode)
        data = _pack(f'={count}{_standard(code)}', *self._items)
        self._items = list(_unpack(f'>{count}{_standard(code)}', data))

    def clear(self):
        """Remove all items from the array."""
        self._items.clear()

    def count(self, x, /):
        """Return number of occurrences of v in the array."""
        return self._items.count(x)

    def extend(self, other, /):
        """Append items to the end of the array."""
        if isinstance(other, array):
            self._items += self._operand(other, 'extend')
        else:
            for x in other:
                self._items.append(_value(self.typecode, x))

    def frombytes(self, buffer, /):
        """Appends items from the string, interpreting it as an array of machine values."""
        data = _bytes(buffer)
        size = self.itemsize
        if len(data) % size:
            raise ValueError('bytes length not a multiple of item size')
        code = _FORMATS.get(self.typecode, self.typecode)
        items = _unpack(f'{len(data) // size}{code}', data)
        self._items += [chr(x) for x in items] if self.typecode in 'uw' else items

    def fromlist(self, list, /):
        """Append items to array from list."""
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        self._items += [_value(self.typecode, x) for x in list]

    def fromunicode(self, ustr, /):
        """Extends this array with data from the unicode string ustr."""
        _text(ustr, 'fromunicode() argument')
        if self.typecode not in 'uw':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items += ustr

    def index(self, x, start=0, stop=9223372036854775807, /):
        """Return index of first occurrence of v in the array."""
        try:
            return self._items.index(x, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def insert(self, i, x, /):
        """Insert a new item v into the array before position i."""
        self._items.insert(_ssize(i), _value(self.typecode, x))

    def pop(self, i=-1, /):
        """Return the i-th element and delete it from the array."""
        i = _ssize(i)
        if not self._items:
            raise IndexError('pop from empty array')
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError('pop index out of range') from None

    def remove(self, x, /):
        """Remove the first occurrence of v in the array."""
        try:
            self._items.remove(x)
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None

    def reverse(self):
        """Reverse the order of the items in the array."""
        self._items.reverse()

    def tobytes(self):
        """Convert the array to an array of machine values and return the bytes representation."""
        if self.typecode in 'uw':
            return _pack(f'{len(self._items)}I', *[ord(x) for x in self._items])
        return _pack(f'{len(self._items)}{self.typecode}', *self._items)

    def tofile(self, f, /):
        """Write all items (as machine values) to the file object f."""
        data = self.tobytes()
        for start in range(0, len(data), 65536):
            f.write(data[start:start + 65536])

    def fromfile(self, f, n, /):
        """Read n objects from the file object f and append them to the end of the array."""
        n = _ssize(n)
        if n < 0:
            raise ValueError('negative count')
        size = self.itemsize * n
        if size >= 9223372036854775808:
            raise MemoryError
        data = f.read(size)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) != size:
            raise EOFError('read() didn\\'t return enough bytes')

    def tolist(self):
        """Convert array to an ordinary list with the same items."""
        return self._items[:]

    def tounicode(self):
        """Extends this array with data from the unicode string ustr."""
        if self.typecode not in 'uw':
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return ''.join(self._items)

    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)


def _standard(code):
    """The code of the same size in the standard sizes."""
    return {'l': 'q', 'L': 'Q'}.get(code, code)


_list = list
ArrayType = array


_seal('array', array)
`;
