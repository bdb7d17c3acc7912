/** Modules `pickle` and `_pickle`: what needs guest code of writing and reading pickles; bytes are in pickle-write.ts and pickle-read.ts. CPython: Lib/pickle.py, Modules/_pickle.c. */
import { makeNative } from '../objects/define.ts';
import type { Value } from '../objects/object.ts';
import { PICKLE, PICKLE_CONSTANTS } from './pickle-opcodes.ts';
import { pickleReadNatives } from './pickle-read.ts';
import { pickleWriteNatives } from './pickle-write.ts';

/** The members of `_pickling`. */
export function pickleNatives(): Iterable<readonly [string, Value]> {
  return Object.entries({ ...pickleWriteNatives, ...pickleReadNatives }).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}

/** Frozen Python of `_pickle`: classes and functions. */
export const PICKLE_CLASSES = `
import _codecs
import _importlib
import _pickling
import codecs
import functools
import sys
from copyreg import _extension_cache, _extension_registry, _inverted_registry, dispatch_table

_DEFAULT = 5
_HIGHEST = 5
_LINE = -1
_NO_BUFFERS = ()
_IMMUTABLE = 1 << 8
_Function = type(lambda: None)
_Native = type(len)


class PickleError(Exception):
    """A common base class for the other pickling exceptions."""


class PicklingError(PickleError):
    """This exception is raised when an object cannot be pickled."""


class UnpicklingError(PickleError):
    """This exception is raised when there is a problem unpickling an object."""


class PickleBuffer:
    """Wrapper for potentially out-of-band buffers"""
    __module__ = 'pickle'
    __slots__ = ('_view', '__weakref__')

    def __init__(self, object):
        if not hasattr(type(object), '__buffer__'):
            raise TypeError(f"a bytes-like object is required, not '{type(object).__name__}'")
        self._view = memoryview(object)

    def _whole(self):
        if self._view is None:
            raise ValueError('operation forbidden on released PickleBuffer object')
        return self._view

    def raw(self):
        """Return a memoryview of the raw memory underlying this buffer."""
        view = self._whole()
        if not view.contiguous:
            raise BufferError('cannot extract raw buffer from non-contiguous buffer')
        return view.cast('B') if view.ndim == 1 and view.c_contiguous else memoryview(view.tobytes('A'))

    def release(self):
        """Release the underlying buffer."""
        self._view = None

    def __buffer__(self, flags):
        return self._whole()


def _type_text(obj):
    cls = type(obj)
    return cls.__qualname__ if cls.__module__ in ('builtins', '__main__') else f'{cls.__module__}.{cls.__qualname__}'


def _number(protocol):
    """The protocol that is meant."""
    if protocol is None:
        return _DEFAULT
    protocol = protocol.__index__() if hasattr(protocol, '__index__') else _no_int(protocol)
    if protocol < 0:
        return _HIGHEST
    if protocol > _HIGHEST:
        raise ValueError(f'pickle protocol must be <= {_HIGHEST}')
    return int(protocol)


def _no_int(value):
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def _attribute(obj, path):
    for name in path:
        obj = getattr(obj, name)
    return obj


def _module_with(obj, path):
    for name, module in sys.modules.copy().items():
        if name == '__main__' or module is None:
            continue
        try:
            if _attribute(module, path) is obj:
                return name
        except AttributeError:
            pass
    return '__main__'


def _module_of(obj, name):
    """The module in which an object is found again by its name."""
    module = getattr(obj, '__module__', None)
    path = name.split('.')
    if '<locals>' in path:
        raise PicklingError(f"Can't pickle local object {obj!r}")
    if module is None:
        module = _module_with(obj, path)
    try:
        found = _import(module)
    except (ImportError, ValueError) as error:
        raise PicklingError(f"Can't pickle {obj!r}: {error}")
    try:
        found = _attribute(found, path)
    except AttributeError as error:
        raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module}.{name}")
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
    return module


def _import(name):
    if type(name) is not str:
        raise TypeError(f'module name must be str, not {type(name).__name__}')
    if not name:
        raise ValueError('Empty module name')
    return _importlib._import(name)


class _Pickling:
    """What is asked while objects are written, and the writer, which is a native."""
    __slots__ = ('writer', 'protocol', 'fix_imports', 'buffer_callback', 'persistent_id', 'reducer_override', 'dispatch_table')

    def __init__(self, protocol, fix_imports, buffer_callback):
        self.protocol = protocol = _number(protocol)
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        self.fix_imports = bool(fix_imports) and protocol < 3
        self.buffer_callback = buffer_callback
        self.persistent_id = self.reducer_override = self.dispatch_table = None
        self.writer = _pickling._writer(protocol)

    def run(self, obj, is_fast=False):
        """Write a whole pickle and return it; an error is told on the way where it happened."""
        writer = self.writer
        _pickling._begin(writer, obj, self.persistent_id is not None, is_fast)
        try:
            while (request := _pickling._write_on(writer)) is not None:
                what, obj = request
                if what == 'id':
                    self._identify(obj)
                else:
                    self._take_apart(obj)
            return _pickling._write_end(writer)
        except BaseException as error:
            for owner, what, key in _pickling._write_notes(writer):
                BaseException.add_note(error, f'when serializing {_type_text(owner)} {what}' + (f' {key!r}' if what == 'item' else ''))
            raise

    def _plan(self, owner, plan, *values):
        _pickling._write_plan(self.writer, owner, plan, values)

    def _identify(self, obj):
        pid = self.persistent_id(obj)
        if pid is None:
            _pickling._write_unnamed(self.writer, obj)
        elif self.protocol > 0:
            self._plan(None, 'uQ', pid)
        else:
            text = str(pid)
            if not text.isascii():
                raise PicklingError('persistent IDs in protocol 0 must be ASCII strings')
            self._plan(None, 'w', b'P' + text.encode() + b'\\n')

    def _take_apart(self, obj):
        cls = type(obj)
        if cls is bytes:
            args = (str(obj, 'latin-1'), 'latin1') if obj else ()
            return self._plan(obj, 'raRm', codecs.encode if obj else bytes, args)
        if cls is PickleBuffer:
            return self._write_buffer(obj)
        reduced = NotImplemented if self.reducer_override is None else self.reducer_override(obj)
        if reduced is NotImplemented:
            if cls is type and obj in _SINGLETONS:
                return self._plan(obj, 'raRm', type, (_SINGLETONS[obj],))
            if cls is type or cls is _Function:
                return self._write_global(obj)
            reducer = self._reducer_of(cls)
            if reducer is not None:
                reduced = reducer(obj)
            elif issubclass(cls, type):
                return self._write_global(obj)
            else:
                reduced = self._reduced(obj)
        if isinstance(reduced, str):
            return self._write_global(obj, reduced)
        try:
            self._write_reduced(obj, reduced)
        except BaseException as error:
            BaseException.add_note(error, f'when serializing {_type_text(obj)} object')
            raise

    def _reducer_of(self, cls):
        if self.dispatch_table is None:
            return dispatch_table.get(cls)
        try:
            return self.dispatch_table[cls]
        except KeyError:
            return None

    def _reduced(self, obj):
        reduce = getattr(obj, '__reduce_ex__', None)
        if reduce is not None:
            return reduce(self.protocol)
        reduce = getattr(obj, '__reduce__', None)
        if reduce is None:
            raise PicklingError(f"Can't pickle {_type_text(obj)} object")
        return reduce()

    def _write_reduced(self, obj, reduced):
        if not isinstance(reduced, tuple):
            raise PicklingError(f'__reduce__ must return a string or tuple, not {_type_text(reduced)}')
        if not 2 <= len(reduced) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        func, args, state, items, pairs, setter = (*reduced, None, None, None, None)[:6]
        for which, value, is_right, kind in (
            ('first', func, callable(func), 'callable'),
            ('second', args, isinstance(args, tuple), 'a tuple'),
            ('fourth', items, items is None or hasattr(type(items), '__next__'), 'an iterator'),
            ('fifth', pairs, pairs is None or hasattr(type(pairs), '__next__'), 'an iterator'),
            ('sixth', setter, setter is None or callable(setter), 'callable'),
        ):
            if not is_right:
                raise PicklingError(f'{which} item of the tuple returned by __reduce__ must be {kind}, not {_type_text(value)}')
        plan, *values = self._call_plan(obj, func, args)
        plan += 'm'
        if items is not None:
            plan += 'l'
            values.append(list(items))
        if pairs is not None:
            plan += 'd'
            values.append(_flat(pairs))
        if state is not None and setter is None:
            plan += 'sB'
            values.append(state)
        elif state is not None:
            plan += 'Svs2RP'
            values += [setter, obj, state]
        self._plan(obj, plan + 'o', *values)

    def _call_plan(self, obj, func, args):
        """How an object is made: by a call, or by __new__ of its class."""
        name = getattr(func, '__name__', None) if self.protocol >= 2 else None
        if name == '__newobj_ex__':
            return self._new_plan_ex(args)
        if name != '__newobj__':
            return 'raR', func, args
        if not args:
            raise PicklingError('__newobj__ expected at least 1 argument, got 0')
        cls, *rest = args
        if not isinstance(cls, type):
            raise PicklingError(f'first argument to __newobj__() must be a class, not {_type_text(cls)}')
        if cls is not obj.__class__:
            raise PicklingError(f'first argument to __newobj__() must be {obj.__class__!r}, not {cls!r}')
        return 'cnN', cls, tuple(rest)

    def _new_plan_ex(self, args):
        if len(args) != 3:
            raise PicklingError(f'__newobj_ex__ expected 3 arguments, got {len(args)}')
        cls, args, kwargs = args
        for which, value, kind, name in (('first', cls, type, 'class'), ('second', args, tuple, 'tuple'), ('third', kwargs, dict, 'dict')):
            if not isinstance(value, kind):
                raise PicklingError(f'{which} argument to __newobj_ex__() must be a {name}, not {_type_text(value)}')
        if self.protocol >= 4:
            return 'cnnX', cls, args, kwargs
        return 'rvR', functools.partial(cls.__new__, cls, *args, **kwargs), ()

    def _write_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, '__qualname__', None)
            if name is None:
                name = obj.__name__
        module = _module_of(obj, name)
        code = _extension_registry.get((module, name)) if self.protocol >= 2 else None
        if code is not None:
            self._plan(obj, 'w', _extension(code))
        elif self.protocol >= 4:
            self._plan(obj, (_kind_of_names(obj) if self.persistent_id is None else 'vv') + 'GM', module, name)
        else:
            first, *path = name.split('.')
            before, after = ('v(', 'vTR') if self.protocol < 2 else ('v', 'v2R')
            named = self._named(module, first)
            self._plan(obj, before * len(path) + 'w' + after * len(path) + 'M', *[getattr] * len(path), named, *path)

    def _named(self, module, name):
        if self.fix_imports:
            from _compat_pickle import REVERSE_IMPORT_MAPPING, REVERSE_NAME_MAPPING
            if (module, name) in REVERSE_NAME_MAPPING:
                module, name = REVERSE_NAME_MAPPING[module, name]
            else:
                module = REVERSE_IMPORT_MAPPING.get(module, module)
        lines = b'c'
        for what, text in (('module', module), ('global', name)):
            try:
                lines += text.encode('ascii' if self.protocol < 3 else 'utf-8') + b'\\n'
            except UnicodeEncodeError:
                raise PicklingError(f"can't pickle {what} identifier {text!r} using pickle protocol {self.protocol}")
        return lines

    def _write_buffer(self, buffer):
        if self.protocol < 5:
            raise PicklingError('PickleBuffer can only be pickled with protocol >= 5')
        view = buffer._whole()
        if not view.contiguous:
            raise PicklingError('PickleBuffer can not be pickled when pointing to a non-contiguous buffer')
        if self.buffer_callback is None or self.buffer_callback(buffer):
            _pickling._write_buffer(self.writer, view.tobytes('A'), True, view.readonly)
        else:
            self._plan(None, 'w', bytes((${PICKLE.NEXT_BUFFER}, ${PICKLE.READONLY_BUFFER}) if view.readonly else (${PICKLE.NEXT_BUFFER},)))


def _kind_of_names(obj):
    """Which strs the names of module and object are: those of what is C are not the ones that programs have."""
    if type(obj) is _Native:
        return 'KF'
    if obj is ExceptionGroup:
        return 'Fv'
    if isinstance(obj, type) and obj.__flags__ & _IMMUTABLE:
        return 'vF' if obj.__module__ in ('builtins', 'datetime') else 'FF'
    return 'vv'


_SINGLETONS = {type(None): None, type(...): ..., type(NotImplemented): NotImplemented}


def _extension(code):
    if code <= 0xff:
        return bytes((${PICKLE.EXT1}, code))
    return bytes((${PICKLE.EXT2},)) + code.to_bytes(2, 'little') if code <= 0xffff else bytes((${PICKLE.EXT4},)) + code.to_bytes(4, 'little')


def _flat(pairs):
    """Keys and values in turn."""
    flat = []
    for pair in pairs:
        if not isinstance(pair, tuple) or len(pair) != 2:
            raise TypeError('dict items iterator must return 2-tuples')
        flat += pair
    return flat


class PicklerMemoProxy:
    """The memo of a pickler."""

    def __init__(self, pickler):
        self._pickler = pickler

    def clear(self):
        """Remove all items from memo."""
        self._pickler.clear_memo()

    def copy(self):
        """Copy the memo to a new object."""
        return {id(obj): (i, obj) for i, obj in enumerate(_pickling._memo(self._pickler._pickling.writer))}

    def __reduce__(self):
        return dict, (self.copy(),)


class Pickler:
    """This takes a binary file for writing a pickle data stream."""
    __slots__ = ('_pickling', '_file_write', 'fast', 'dispatch_table')

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        self._pickling = _Pickling(protocol, fix_imports, buffer_callback)
        self._file_write = getattr(file, 'write', None)
        if self._file_write is None:
            raise TypeError("file must have a 'write' attribute")
        self.fast = 0

    def dump(self, obj, /):
        """Write a pickled representation of the given object to the open file."""
        pickling = getattr(self, '_pickling', None)
        if pickling is None:
            raise PicklingError(f'Pickler.__init__() was not called by {_type_text(self)}.__init__()')
        identify = self.persistent_id
        pickling.persistent_id = None if getattr(identify, '__func__', None) is Pickler.persistent_id else identify
        pickling.reducer_override = getattr(self, 'reducer_override', None)
        pickling.dispatch_table = getattr(self, 'dispatch_table', None)
        self._file_write(pickling.run(obj, bool(self.fast)))

    def clear_memo(self):
        """Clears the pickler's memo."""
        _pickling._set_memo(self._pickling.writer, [])

    def persistent_id(self, obj, /):
        """Subclasses may say by what text or object they know an object."""
        return None

    @property
    def bin(self):
        return int(self._pickling.protocol > 0)

    @property
    def memo(self):
        return PicklerMemoProxy(self)

    @memo.setter
    def memo(self, memo):
        if isinstance(memo, PicklerMemoProxy):
            memo = memo.copy()
        elif not isinstance(memo, dict):
            raise TypeError(f"'memo' attribute must be a PicklerMemoProxy object or dict, not {type(memo).__name__}")
        for item in memo.values():
            if not isinstance(item, tuple) or len(item) != 2:
                raise TypeError("'memo' values must be 2-item tuples")
        items = sorted(memo.values(), key=lambda item: item[0])
        # DIVERGENCE(pickle): numbers without gaps.
        if [number for number, _ in items] != [*range(len(items))]:
            raise NotImplementedError('Pickler.memo must number its objects from 0 on')
        _pickling._set_memo(self._pickling.writer, [obj for _, obj in items])


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return the pickled representation of the object as a bytes object."""
    return _Pickling(protocol, fix_imports, buffer_callback).run(obj)


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write a pickled representation of obj to the open file object file."""
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)


class UnpicklerMemoProxy:
    """The memo of an unpickler."""

    def __init__(self, unpickler):
        self._unpickler = unpickler

    def clear(self):
        """Remove all items from memo."""
        _pickling._read_memo(self._unpickler._reader).clear()

    def copy(self):
        """Copy the memo to a new object."""
        return _pickling._read_memo(self._unpickler._reader).copy()

    def __reduce__(self):
        return dict, (self.copy(),)


class Unpickler:
    """This takes a binary file for reading a pickle data stream."""
    __slots__ = ('_reader', '_file_read', '_file_readline', '_fix_imports', '_encoding', '_errors', '_buffers')

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        self._file_read = getattr(file, 'read', None)
        self._file_readline = getattr(file, 'readline', None)
        if self._file_read is None or self._file_readline is None:
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._start(True, fix_imports, encoding, errors, buffers)

    def _start(self, has_file, fix_imports, encoding, errors, buffers):
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._buffers = None if buffers is None or buffers is _NO_BUFFERS else iter(buffers)
        self._reader = _pickling._reader(has_file)

    def load(self):
        """Load a pickle."""
        reader = getattr(self, '_reader', None)
        if reader is None:
            raise UnpicklingError(f'Unpickler.__init__() was not called by {_type_text(self)}.__init__()')
        _pickling._read_begin(reader)
        while True:
            what, *args = _pickling._read_on(reader)
            if what == 'STOP':
                return args[0]
            if what == 'more':
                self._read_more(*args)
            elif what in _DEEDS:
                _DEEDS[what](*args)
            else:
                _pickling._push(reader, _ANSWERS[what](self, *args))

    def _read_more(self, wanted, is_start):
        data = self._file_readline() if wanted == _LINE else self._file_read(wanted)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError(f'read() returned non-bytes object ({type(data).__name__})')
        if len(data) < wanted or wanted == _LINE and not data.endswith(b'\\n'):
            if is_start:
                raise EOFError('Ran out of input')
            raise UnpicklingError('pickle data was truncated')
        _pickling._feed(self._reader, data)

    def find_class(self, module_name, global_name, /):
        """Return an object from a specified module, which is imported; subclasses may refuse it."""
        protocol = _pickling._read_protocol(self._reader)
        if protocol < 3 and self._fix_imports:
            from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING
            if (module_name, global_name) in NAME_MAPPING:
                module_name, global_name = NAME_MAPPING[module_name, global_name]
            else:
                module_name = IMPORT_MAPPING.get(module_name, module_name)
        module = _import(module_name)
        if protocol < 4:
            return getattr(module, global_name)
        try:
            return _attribute(module, global_name.split('.'))
        except AttributeError:
            if '.' not in global_name:
                raise
            raise AttributeError(f"Can't resolve path {global_name!r} on module {module_name!r}")

    def persistent_load(self, pid, /):
        """Subclasses may give the object that is known by a text or object."""
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')

    def _persistent_line(self, line):
        if not line.isascii():
            raise UnpicklingError('persistent IDs in protocol 0 must be ASCII strings')
        return self.persistent_load(line.decode())

    def _decoded(self, data):
        return data if self._encoding == 'bytes' else data.decode(self._encoding, self._errors)

    def _extension(self, code):
        if code in _extension_cache:
            return _extension_cache[code]
        key = _inverted_registry.get(code)
        if key is None:
            if code <= 0:
                raise UnpicklingError('EXT specifies code <= 0')
            raise ValueError(f'unregistered extension code {code}')
        if not isinstance(key, tuple) or len(key) != 2 or not isinstance(key[0], str) or not isinstance(key[1], str):
            raise ValueError(f"_inverted_registry[{code}] isn't a 2-tuple of strings")
        obj = _extension_cache[code] = self.find_class(*key)
        return obj

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* argument was given')
        for buffer in self._buffers:
            return buffer
        raise UnpicklingError('not enough out-of-band buffers')

    @property
    def memo(self):
        return UnpicklerMemoProxy(self)

    @memo.setter
    def memo(self, memo):
        if isinstance(memo, UnpicklerMemoProxy):
            memo = memo.copy()
        elif not isinstance(memo, dict):
            raise TypeError(f"'memo' attribute must be an UnpicklerMemoProxy object or dict, not {type(memo).__name__}")
        for key in memo:
            if not isinstance(key, int):
                raise TypeError('memo key must be integers')
        _pickling._set_read_memo(self._reader, dict(memo))


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Read and return an object from the pickle data stored in a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Read and return an object from the given pickle data."""
    unpickler = object.__new__(Unpickler)
    unpickler._start(False, fix_imports, encoding, errors, buffers)
    _pickling._feed(unpickler._reader, data)
    return unpickler.load()


def _build(obj, state):
    """Give an object its state."""
    setstate = getattr(obj, '__setstate__', None)
    if setstate is not None:
        setstate(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        if not isinstance(state, dict):
            raise UnpicklingError('state is not a dictionary')
        obj.__dict__.update(state)
    if slots is not None:
        if not isinstance(slots, dict):
            raise UnpicklingError('slot state is not a dictionary')
        for name, value in slots.items():
            setattr(obj, name, value)


def _append(obj, items):
    extend = getattr(obj, 'extend', None)
    if extend is not None:
        extend(items)
    else:
        for item in items:
            obj.append(item)


def _set_items(obj, flat):
    for i in range(0, len(flat), 2):
        obj[flat[i]] = flat[i + 1]


def _add_items(obj, items):
    if isinstance(obj, set):
        set.update(obj, items)
    else:
        for item in items:
            obj.add(item)


def _call(_, func, args):
    if not isinstance(args, tuple):
        raise TypeError('argument list must be a tuple')
    return func(*args)


def _new(_, cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _instance(_, cls, args):
    if not args and isinstance(cls, type) and not hasattr(cls, '__getinitargs__'):
        return cls.__new__(cls)
    return cls(*args)


def _number_in(kind, text):
    try:
        return kind(text)
    except ValueError:
        return None


def _read_int(text):
    number = _number_in(int, text)
    if number is None:
        raise ValueError('could not convert string to int')
    return number


def _read_long(text):
    number = _number_in(int, text)
    return int(text + '\\n') if number is None else number


def _read_float(text):
    # CPython: PyOS_string_to_double, which takes neither spaces nor underscores.
    number = None if '_' in text or text != text.strip() else _number_in(float, text)
    if number is None:
        begins = text[:1] in '+-.0123456789' and text[:1] != ''
        raise ValueError('could not convert string to float' if begins else f"could not convert string to float: '{text}\\n'")
    if number - number != 0 and 'n' not in text.lower():
        raise OverflowError(f"value too large to convert to float: '{text}\\n'")
    return number


def _read_only(_, buffer):
    view = memoryview(buffer)
    return buffer if view.readonly else view.toreadonly()


_ANSWERS = {
    'class': lambda unpickler, module, name: unpickler.find_class(module, name),
    'call': _call,
    'new': _new,
    'INST': lambda unpickler, module, name, args: _instance(unpickler, unpickler.find_class(module, name), args),
    'OBJ': _instance,
    'INT': lambda _, text: text == '01' if text in ('00', '01') else _read_int(text),
    'LONG': lambda _, text: _read_long(text.removesuffix('L')),
    'FLOAT': lambda _, text: _read_float(text),
    'STRING': lambda unpickler, data: unpickler._decoded(codecs.escape_decode(data)[0]),
    'BINSTRING': lambda unpickler, data: unpickler._decoded(data),
    'PERSID': lambda unpickler, line: unpickler._persistent_line(line),
    'BINPERSID': lambda unpickler, pid: unpickler.persistent_load(pid),
    'extension': lambda unpickler, code: unpickler._extension(code),
    'frozenset': lambda _, items: frozenset(items),
    'NEXT_BUFFER': lambda unpickler: unpickler._next_buffer(),
    'READONLY_BUFFER': _read_only,
}
_DEEDS = {'build': _build, 'append': _append, 'setitems': _set_items, 'additems': _add_items}
`;

/** Frozen Python of `pickle`. */
export const PICKLE_SOURCE = `
from _pickle import PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, dump, dumps, load, loads

format_version = '5.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5

${PICKLE_CONSTANTS}
TRUE = b'I01\\n'
FALSE = b'I00\\n'

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads', 'PickleBuffer']
__all__ += [_name for _name in dir() if _name.isupper() and not _name.startswith('_')]
bytes_types = (bytes, bytearray)


def encode_long(x):
    """Encode a long to a two's complement little-endian binary string."""
    if x == 0:
        return b''
    bits = (x if x >= 0 else ~x).bit_length()
    return x.to_bytes((bits >> 3) + 1, 'little', signed=True)


def decode_long(data):
    """Decode a long from a two's complement little-endian binary string."""
    return int.from_bytes(data, 'little', signed=True)
`;

/** Frozen Python of \`_compat_pickle\`: names of Python 2, as far as there are such modules here. */
export const COMPAT_PICKLE_SOURCE = `
IMPORT_MAPPING = {
    '__builtin__': 'builtins', 'copy_reg': 'copyreg', 'Queue': 'queue', 'ConfigParser': 'configparser', 'repr': 'reprlib', 'thread': '_thread',
    'htmlentitydefs': 'html.entities', 'HTMLParser': 'html.parser', 'urlparse': 'urllib.parse', '_abcoll': 'collections.abc',
}
NAME_MAPPING = {
    ('__builtin__', 'xrange'): ('builtins', 'range'),
    ('__builtin__', 'reduce'): ('functools', 'reduce'),
    ('__builtin__', 'intern'): ('sys', 'intern'),
    ('__builtin__', 'unichr'): ('builtins', 'chr'),
    ('__builtin__', 'unicode'): ('builtins', 'str'),
    ('__builtin__', 'long'): ('builtins', 'int'),
    ('itertools', 'izip'): ('builtins', 'zip'),
    ('itertools', 'imap'): ('builtins', 'map'),
    ('itertools', 'ifilter'): ('builtins', 'filter'),
    ('itertools', 'ifilterfalse'): ('itertools', 'filterfalse'),
    ('itertools', 'izip_longest'): ('itertools', 'zip_longest'),
    ('UserDict', 'IterableUserDict'): ('collections', 'UserDict'),
    ('UserList', 'UserList'): ('collections', 'UserList'),
    ('UserString', 'UserString'): ('collections', 'UserString'),
    **{('urllib', name): ('urllib.parse', name) for name in ('quote_plus', 'quote', 'unquote_plus', 'unquote', 'urlencode')},
}
PYTHON2_EXCEPTIONS = tuple('''
    ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError EnvironmentError Exception
    FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError KeyboardInterrupt LookupError
    MemoryError NameError NotImplementedError OSError OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration
    SyntaxError SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
'''.split())
for _name in PYTHON2_EXCEPTIONS:
    NAME_MAPPING['exceptions', _name] = 'builtins', _name
REVERSE_IMPORT_MAPPING = {new: old for old, new in IMPORT_MAPPING.items()} | {'_functools': 'functools', '_pickle': 'pickle'}
REVERSE_NAME_MAPPING = {new: old for old, new in NAME_MAPPING.items()} | {('_functools', 'reduce'): ('__builtin__', 'reduce')}
IMPORT_MAPPING |= {
    'cPickle': 'pickle', '_elementtree': 'xml.etree.ElementTree', 'UserDict': 'collections', 'UserList': 'collections', 'UserString': 'collections',
    'StringIO': 'io', 'cStringIO': 'io',
}
NAME_MAPPING |= {
    ('__builtin__', 'basestring'): ('builtins', 'str'),
    ('exceptions', 'StandardError'): ('builtins', 'Exception'),
    ('UserDict', 'UserDict'): ('collections', 'UserDict'),
}
PYTHON3_OSERROR_EXCEPTIONS = tuple('''
    BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError
    InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
'''.split())
for _name in PYTHON3_OSERROR_EXCEPTIONS:
    REVERSE_NAME_MAPPING['builtins', _name] = 'exceptions', 'OSError'
REVERSE_NAME_MAPPING['builtins', 'ModuleNotFoundError'] = 'exceptions', 'ImportError'
`;
