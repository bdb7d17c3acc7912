# What is a function of C in CPython refuses arguments in C's words: their number, their names, and what is asked for without its object.
import array, binascii, bisect, cmath, collections, csv, datetime, functools, hashlib, hmac, heapq, io, operator, queue, random, struct, time, types, zoneinfo


class Any:
    def __repr__(self):
        return 'Any()'


N = Any()
OF_OBJECTS = set(dir(object)) | {'__buffer__', '__release_buffer__', '__exit__', '__setstate__', '__getstate__', '__del__', '__dict__', '__replace__', '__getinitargs__', '__getnewargs__'}


def show(label, f, *a, **k):
    try:
        f(*a, **k)
    except Exception as e:
        print(label, type(e).__name__, e)
    else:
        print(label, 'ok')


def probe(label, f):
    show(label + ' none', f)
    show(label + ' many', f, *[N] * 12)
    show(label + ' name', f, nothing=1)
    show(label + ' both', f, N, nothing=1)


def functions(module, names):
    for name in names.split():
        probe(f'{module.__name__}.{name}', getattr(module, name))


def methods(label, x, but='', isolated=True):
    cls = type(x)
    for name in dir(cls):
        if name in OF_OBJECTS or name in but.split() or name.startswith('_') and not name.endswith('__') or not callable(getattr(x, name, None)):
            continue
        probe(f'{label}.{name}', getattr(x, name))
        if isolated:
            unbound = getattr(cls, name)
            show(f'{label}.{name} unbound', unbound)
            show(f'{label}.{name} unbound name', lambda: unbound(x, nothing=1))


print('# === functions ===')
functions(cmath, 'acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh')
functions(binascii, 'a2b_base64 a2b_hex a2b_qp a2b_uu b2a_base64 b2a_hex b2a_qp b2a_uu crc32 crc_hqx hexlify unhexlify')
functions(struct, 'calcsize pack unpack pack_into unpack_from iter_unpack Struct')
functions(csv, 'reader writer register_dialect unregister_dialect get_dialect list_dialects field_size_limit')
functions(functools, 'reduce cmp_to_key')
functions(operator, 'countOf indexOf itemgetter length_hint add contains delitem setitem index inv is_not not_ pow truth')
functions(time, 'asctime clock_getres clock_gettime clock_gettime_ns ctime get_clock_info gmtime localtime mktime monotonic perf_counter strftime strptime time time_ns')
functions(heapq, 'heapify heappush heappop heappushpop heapreplace heappush_max heapify_max heappop_max heapreplace_max heappushpop_max')
functions(bisect, 'bisect_left bisect_right bisect insort insort_left insort_right')
functions(hashlib, 'md5 sha1 sha256 blake2b blake2s sha3_256 shake_128')
functions(hmac, 'new digest compare_digest')
functions(io, 'open open_code text_encoding')

print('# === constructors ===')
functions(array, 'array')
functions(collections, 'deque defaultdict OrderedDict')
functions(queue, 'SimpleQueue')
functions(types, 'SimpleNamespace')
functions(zoneinfo, 'ZoneInfo')
functions(datetime, 'date time datetime timedelta timezone tzinfo')
functions(io, 'StringIO BytesIO BufferedReader BufferedWriter BufferedRandom BufferedRWPair IncrementalNewlineDecoder')

print('# === methods ===')
methods('Struct', struct.Struct('h'))
methods('array', array.array('h', [1, 2]))
methods('deque', collections.deque([1]))
methods('defaultdict', collections.defaultdict(int, a=1))
methods('OrderedDict', collections.OrderedDict(a=1), 'update', isolated=False)
methods('writer', csv.writer(io.StringIO()))
methods('SimpleQueue', queue.SimpleQueue(), 'get put put_nowait')
methods('date', datetime.date(2020, 1, 1), 'today')
methods('time', datetime.time(1))
methods('datetime', datetime.datetime(2020, 1, 1), 'today now utcnow utcfromtimestamp isoformat')
methods('timedelta', datetime.timedelta(1))
methods('timezone', datetime.timezone.utc)
methods('Random', random.Random(1), 'betavariate gammavariate')

print('# === streams ===')
methods('StringIO', io.StringIO('a'), 'close detach', isolated=False)
methods('BytesIO', io.BytesIO(b'a'), 'close detach', isolated=False)
methods('BufferedReader', io.BufferedReader(io.BytesIO(b'a')), 'close detach', isolated=False)
methods('BufferedWriter', io.BufferedWriter(io.BytesIO(b'a')), 'close detach', isolated=False)
methods('BufferedRandom', io.BufferedRandom(io.BytesIO(b'a')), 'close detach', isolated=False)
methods('BufferedRWPair', io.BufferedRWPair(io.BytesIO(b'a'), io.BytesIO()), 'close detach', isolated=False)
methods('TextIOWrapper', io.TextIOWrapper(io.BytesIO(b'a')), 'close detach', isolated=False)
methods('IncrementalNewlineDecoder', io.IncrementalNewlineDecoder(None, True))

print('# === what is converted, and when ===')
show('date', datetime.date, None)
show('date', datetime.date, '1', '2')
show('datetime', datetime.datetime, 1, '2')
show('timezone', datetime.timezone, 1, nothing=2)
show('combine', datetime.datetime.combine, 1)
show('insert', array.array('b').insert, 2 ** 70, 1)
show('pop', array.array('b').pop, 'x')
show('fromunicode', array.array('b').fromunicode, 1)
show('fromfile', array.array('b').fromfile, io.BytesIO(b'ab'), -1)
show('fromfile', array.array('b').fromfile, io.StringIO('ab'), 1)
show('tofile', array.array('b').tofile, 1)
show('delitem', array.array('b').__delitem__, 'x')
show('iadd', array.array('b').__iadd__, 'x')
show('hexlify', binascii.hexlify, 'x')
show('readinto', io.BufferedReader(io.BytesIO(b'abc')).readinto, 'x')
show('readinto1', io.BytesIO(b'abc').readinto1, b'x')
show('read1', io.BufferedReader(io.BytesIO(b'abc')).read1, 'x')
show('peek', io.BufferedReader(io.BytesIO(b'abc')).peek, 'x')
show('pack_into', struct.Struct('b').pack_into, bytearray(1))
show('writer', csv.writer, 1, nothing=2)
show('clock', time.clock_gettime, 'x')
show('clock', time.get_clock_info, 1)
od = collections.OrderedDict(a=1)
print(od.setdefault(key='a', default=2), od.setdefault('b'), od, hasattr(collections.OrderedDict, '__copy__'))
writer = io.BufferedWriter(io.BytesIO())
for name in 'read read1 readline readlines readinto readable peek'.split():
    show('writer ' + name, lambda: getattr(writer, name)(*[bytearray(3)] if name == 'readinto' else []))
reader = io.BufferedReader(io.BytesIO(b'abc'))
for name in 'write writable truncate'.split():
    show('reader ' + name, lambda: getattr(reader, name)(*[b'x'] if name == 'write' else []))
pair = io.BufferedRWPair(io.BytesIO(b'abc'), io.BytesIO())
print(pair.read(1), pair.peek(), pair.read1(), pair.write(b'a'))

print('# === items of an array ===')


class At:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def tell(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))


for at in (0, -1, 2, -3, 2 ** 70, 'x', None, 1.5, True, At(1), At(2 ** 70), slice(0, 1), slice('a')):
    items = array.array('i', [1, 2])
    tell(items.__getitem__, at)
    tell(items.__setitem__, at, 7)
    tell(items.__setitem__, at, 'x')
    tell(items.__setitem__, at, array.array('i', [9, 9]))
    tell(items.__delitem__, at)
    print(items)
