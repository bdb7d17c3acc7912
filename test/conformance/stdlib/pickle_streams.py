# pickle: files, several pickles, persistent ids, what subclasses override, tables, memo, buffers, frames, every name of the module.
import collections
import copyreg
import io
import pickle


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


# === names ===
print(sorted(pickle.__all__) == sorted(set(pickle.__all__)), len(pickle.__all__), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version)
print({name: getattr(pickle, name) for name in pickle.__all__ if name.isupper()})
OPCODES = '''
    MARK STOP POP POP_MARK DUP FLOAT INT BININT BININT1 LONG BININT2 NONE PERSID BINPERSID REDUCE STRING BINSTRING SHORT_BINSTRING UNICODE BINUNICODE
    APPEND BUILD GLOBAL DICT EMPTY_DICT APPENDS GET BINGET INST LONG_BINGET LIST EMPTY_LIST OBJ PUT BINPUT LONG_BINPUT SETITEM TUPLE EMPTY_TUPLE
    SETITEMS BINFLOAT PROTO NEWOBJ EXT1 EXT2 EXT4 TUPLE1 TUPLE2 TUPLE3 NEWTRUE NEWFALSE LONG1 LONG4 BINBYTES SHORT_BINBYTES SHORT_BINUNICODE
    BINUNICODE8 BINBYTES8 EMPTY_SET ADDITEMS FROZENSET NEWOBJ_EX STACK_GLOBAL MEMOIZE FRAME BYTEARRAY8 NEXT_BUFFER READONLY_BUFFER TRUE FALSE
'''.split()
print(set(OPCODES) <= set(pickle.__all__), set(pickle.__all__) - set(OPCODES) - {name for name in pickle.__all__ if not name.isupper()})
print(pickle.PickleError.__mro__, pickle.PicklingError, pickle.UnpicklingError, pickle.Pickler, pickle.Unpickler, pickle.PickleBuffer, pickle.compatible_formats)
print([pickle.encode_long(n).hex() for n in (0, 1, 127, 128, 255, -1, -128, -129, -256, 2**40)], pickle.decode_long(b'\xff\x00'), pickle.decode_long(b'\x80'))

# === files ===
file = io.BytesIO()
pickle.dump([1, 2], file)
pickle.dump({'a': 1}, file, 2)
pickle.dump('x' * 70000, file, protocol=4)
pickle.dump((), file, 0)
pickle.dump(5, file, fix_imports=False)
print(len(file.getvalue()))
file.seek(0)
for _ in range(5):
    print(repr(pickle.load(file))[:30], file.tell())
attempt(lambda: pickle.load(file))


class Reader:
    def __init__(self, data):
        self.file = io.BytesIO(data)
        self.asked = []

    def read(self, n):
        self.asked.append(n)
        return self.file.read(n)

    def readline(self):
        self.asked.append('line')
        return self.file.readline()


for protocol in (0, 2, 5):
    reader = Reader(pickle.dumps([1, 'text', 300], protocol))
    print(pickle.load(reader), sum(n for n in reader.asked if n != 'line'))
attempt(lambda: pickle.load(Reader(pickle.dumps([1, 2, 3])[:-3])))
attempt(lambda: pickle.load(Reader(b'I5')))
attempt(lambda: pickle.load(Reader(b'')))


class Writer:
    def __init__(self):
        self.sizes = []

    def write(self, data):
        self.sizes.append(len(bytes(data)))


writer = Writer()
pickle.dump(list(range(100)), writer)
print(sum(writer.sizes))

# === one pickler, one unpickler ===
file = io.BytesIO()
pickler = pickle.Pickler(file)
shared = ['shared']
pickler.dump(shared)
pickler.dump([shared, shared])
file.seek(0)
unpickler = pickle.Unpickler(file)
first, second = unpickler.load(), unpickler.load()
print(first, second, second[0] is first)
print(sorted(index for index, _ in pickler.memo.copy().values()), unpickler.memo.copy().keys())
pickler.clear_memo()
print(pickler.memo.copy(), pickler.bin, pickler.fast)
file = io.BytesIO()
pickler = pickle.Pickler(file, 2)
pickler.fast = True
pickler.dump([shared, shared])
print(file.getvalue())
cycle = []
cycle.append(cycle)
saved = pickle.Pickler(io.BytesIO())
saved.dump(shared)
other = pickle.Pickler(out := io.BytesIO())
other.memo = saved.memo
other.dump(shared)
print(out.getvalue())
for wrong in (5, {1: 2}, {1: (1,)}):
    attempt(lambda: setattr(other, 'memo', wrong))
attempt(lambda: setattr(unpickler, 'memo', 5))
attempt(lambda: setattr(unpickler, 'memo', {'a': 1}))

# === persistent ids ===


class Record:
    def __init__(self, key):
        self.key = key


class ByKey(pickle.Pickler):
    def persistent_id(self, obj):
        if isinstance(obj, Record):
            return obj.key
        return None


class Finder(pickle.Unpickler):
    def persistent_load(self, pid):
        return f'<record {pid!r}>'


for protocol in (0, 1, 2, 5):
    out = io.BytesIO()
    ByKey(out, protocol).dump([Record('a'), {'k': Record('b')}, 1, Record('a')])
    print(out.getvalue(), Finder(io.BytesIO(out.getvalue())).load())
attempt(lambda: ByKey(io.BytesIO(), 0).dump(Record('é')))
attempt(lambda: pickle.loads(out.getvalue()))
seen = []


class Watcher(pickle.Pickler):
    def persistent_id(self, obj):
        seen.append(type(obj).__name__)


Watcher(io.BytesIO()).dump([1, 'a', None, True, 1.5, (2,), {'k': len}, {3}, b'b', Record('r')])
print(seen)

# === overrides ===


class Overrides(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, Record):
            return Record, (obj.key * 2,)
        if obj is Record:
            print('class', obj.__name__)
        return NotImplemented


out = io.BytesIO()
Overrides(out).dump([Record('a'), 5, 'text', len])
print(pickle.loads(out.getvalue())[0].key)


class Tabled(pickle.Pickler):
    dispatch_table = collections.ChainMap({Record: lambda record: (Record, ('tabled',))}, copyreg.dispatch_table)


out = io.BytesIO()
Tabled(out).dump([Record('a'), 1j])
print(pickle.loads(out.getvalue())[0].key)
pickler = pickle.Pickler(out := io.BytesIO())
pickler.dispatch_table = {Record: lambda record: (str, (record.key,))}
pickler.dump(Record('x'))
print(pickle.loads(out.getvalue()))
copyreg.pickle(Record, lambda record: (Record, ('registered',)))
print(pickle.loads(pickle.dumps(Record('a'))).key)
del copyreg.dispatch_table[Record]


class Only(pickle.Unpickler):
    def find_class(self, module, name):
        print('asked for', module, name)
        if module == 'builtins':
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f'{module}.{name} is forbidden')


print(Only(io.BytesIO(pickle.dumps([range(3), len]))).load())
attempt(lambda: Only(io.BytesIO(pickle.dumps(Record('a')))).load())
attempt(lambda: Only(io.BytesIO(b'cos\nsystem\n(S"ls"\ntR.')).load())

# === extension codes ===
for code in (1, 255, 256, 65535, 65536, 0x7fffffff):
    copyreg.add_extension('__main__', 'Record', code)
    data = pickle.dumps(Record, 2)
    print(data, pickle.loads(data), pickle.dumps(Record, 1))
    copyreg.remove_extension('__main__', 'Record', code)
attempt(lambda: pickle.loads(data))

# === buffers ===
buffers = []
data = pickle.dumps([pickle.PickleBuffer(b'bytes'), pickle.PickleBuffer(bytearray(b'array'))], 5, buffer_callback=buffers.append)
print(data, [bytes(buffer.raw()) for buffer in buffers])
print(pickle.loads(data, buffers=[b'one', bytearray(b'two')]), [type(item).__name__ for item in pickle.loads(data, buffers=[bytearray(b'1'), b'2'])])
attempt(lambda: pickle.loads(data))
attempt(lambda: pickle.loads(data, buffers=[b'1']))
data = pickle.dumps([pickle.PickleBuffer(b'bytes'), pickle.PickleBuffer(bytearray(b'array'))], 5)
print(data, pickle.loads(data))
print(pickle.loads(pickle.dumps(pickle.PickleBuffer(b'x'), 5, buffer_callback=lambda buffer: True)))
attempt(lambda: pickle.dumps(pickle.PickleBuffer(b'x'), 4))
buffer = pickle.PickleBuffer(b'abcd')
print(buffer.raw().tobytes(), buffer.raw().readonly, memoryview(buffer).nbytes)
buffer.release()
attempt(buffer.raw)
attempt(lambda: pickle.PickleBuffer(memoryview(b'abcd')[::2]).raw())
attempt(lambda: pickle.PickleBuffer(5))

# === frames ===
for value in (['x' * 1000] * 200, ['%d' % i * 100 for i in range(2000)], [b'b' * 65536, 'tail'], 'y' * 65535, 'y' * 65536, [bytearray(100000)], list(range(50000))):
    for protocol in (3, 4, 5):
        data = pickle.dumps(value, protocol)
        print(len(data), data.count(b'\x95'), pickle.loads(data) == value, end=' ')
    print()

# === batches ===
for size in (0, 1, 2, 999, 1000, 1001, 2000, 2001):
    print(size, [len(pickle.dumps(made, protocol)) for protocol in (0, 1, 2, 5) for made in (list(range(size)), dict.fromkeys(range(size)), set(range(size)), collections.deque(range(size)), collections.OrderedDict.fromkeys(range(size)))])

# === texts of Python 2 ===
data = b"(lp0\nS'caf\\xe9'\np1\naU\x02\xc3\xa9a."
attempt(lambda: pickle.loads(data))
print(pickle.loads(data, encoding='latin-1'), pickle.loads(data, encoding='bytes'), pickle.loads(data, encoding='ascii', errors='replace'))
print(pickle.loads(b'c__builtin__\nset\n((lI1\natR.'), pickle.loads(b'ccopy_reg\n_reconstructor\n(c__main__\nRecord\nc__builtin__\nobject\nNtR.').__class__)
attempt(lambda: pickle.loads(b'c__builtin__\nset\n((ltR.', fix_imports=False))
for value in (range(2), ValueError(), FileNotFoundError, zip, map, ModuleNotFoundError, bytes, str, collections.UserDict):
    print([pickle.dumps(value, 2), pickle.dumps(value, 2, fix_imports=False)])
