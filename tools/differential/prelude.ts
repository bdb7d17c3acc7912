/** The Python text that every generated program starts with: odd values, the showing of results, and the runner of one call. It runs here and on CPython. */

/** Begins the record of a call in the output; what the call itself prints comes before the next one. */
export const RECORD = '\x1e';

/** Separates the fields of a record: result, receiver afterwards, calls of odd values. */
export const FIELD = '\x1f';

/** Classes whose special methods return odd things, raise, or change the receiver; each call of one is noted. */
const ODD = `
NOTES = []
RX = None

def note(text):
    if len(NOTES) < 40:
        NOTES.append(text)

ENDS = {'__getitem__': IndexError, '__next__': StopIteration}

def ending(name):
    left = [40]
    def step():
        left[0] -= 1
        if name in ENDS and left[0] < 0:
            raise ENDS[name]
    return step

def Odd(name, value, base=object, *args):
    step = ending(name)
    def method(self, *given, **named):
        note(name)
        step()
        if isinstance(value, BaseException):
            raise value
        return value(*given, **named) if callable(value) and not isinstance(value, type) else value
    return type('Odd', (base,), {name: method})(*args)

def Change(name, change, value=1):
    step = ending(name)
    def method(self, *given, **named):
        note(name)
        step()
        if len(NOTES) < 6:
            change(RX)
        return value
    space = {name: method}
    if name == '__eq__':
        space['__hash__'] = lambda self: hash(value)
    return type('Change', (), space)()

class Same:
    def __init__(self, value, equal=True):
        self.value = value
        self.equal = equal
    def __eq__(self, other):
        note('eq')
        return self.equal
    def __hash__(self):
        note('hash')
        return hash(self.value)
    def __repr__(self):
        return f'Same({self.value!r})'

class Less:
    def __init__(self, value):
        self.value = value
    def __lt__(self, other):
        note('lt')
        return self.value < other.value
    def __repr__(self):
        return f'Less({self.value!r})'

class Point:
    x = 1
    def __init__(self):
        self.y = [2]
    def method(self, a=1):
        return a

class Sequence:
    def __init__(self, items):
        self.items = items
    def __getitem__(self, index):
        note('getitem')
        return self.items[index]
    def __len__(self):
        note('len')
        return len(self.items)

class Mapping:
    def __init__(self, items):
        self.items = items
    def keys(self):
        note('keys')
        return list(self.items)
    def __getitem__(self, key):
        note('getitem')
        return self.items[key]

class Meta(type):
    def __call__(cls, *args):
        note('meta call')
        return super().__call__(*args)

class WithMeta(metaclass=Meta):
    pass

class SubInt(int): pass
class SubFloat(float): pass
class SubComplex(complex): pass
class SubStr(str): pass
class SubBytes(bytes): pass
class SubByteArray(bytearray): pass
class SubList(list): pass
class SubTuple(tuple): pass
class SubDict(dict):
    def __missing__(self, key):
        note('missing')
        return key
class SubSet(set): pass
class SubFrozenSet(frozenset): pass
class SubType(type): pass
class SubError(ValueError): pass

def counted(items, error=None):
    for item in items:
        note('next')
        yield item
    if error is not None:
        raise error

def echo(*args, **named):
    note(f'call {len(args)} {sorted(named)}')
    return args[0] if args else None

def make(parser, text):
    parser.read_string(text)
    return parser

def raising(*args, **named):
    note('raising')
    raise KeyError('from the callable')

`;

/** In-place operators and deletions, which an expression cannot hold. */
const STATEMENTS = `
def setitem(x, key, value): x[key] = value
def delitem(x, key): del x[key]
def iadd(x, y): x += y; return x
def isub(x, y): x -= y; return x
def imul(x, y): x *= y; return x
def itruediv(x, y): x /= y; return x
def ifloordiv(x, y): x //= y; return x
def imod(x, y): x %= y; return x
def ipow(x, y): x **= y; return x
def ilshift(x, y): x <<= y; return x
def irshift(x, y): x >>= y; return x
def iand(x, y): x &= y; return x
def ior(x, y): x |= y; return x
def ixor(x, y): x ^= y; return x
def drive(step):
    try:
        return ('yielded', step.send(None))
    except StopIteration as stop:
        return ('returned', stop.value)
`;

/** Shows any value with its type, in bounded space, without asking its own \`__repr__\` where a builtin base can be asked. */
const SHOW = `
NoneType = type(None)
MISSING = object()
BASES = (bool, int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset)
ITERATED = ('dict_keys', 'dict_values', 'dict_items')

def cut(text):
    # Addresses are of different lengths.
    text = ' at 0x'.join(part if i == 0 else part.lstrip('0123456789abcdef') for i, part in enumerate(text.split(' at 0x')))
    return text if len(text) <= 260 else f'{text[:120]}...{len(text)}...{text[-80:]}'

def show_int(v):
    v = int.__add__(v, 0)
    return repr(v) if -10**60 < v < 10**60 else cut(hex(v))

def show_items(items, depth):
    shown = [show(item, depth + 1) for item in items[:30]]
    if len(items) > 30:
        shown.append(f'+{len(items) - 30}')
    return ', '.join(shown)

def show_iterator(v, depth):
    out = []
    end = 'and more'
    for _ in range(7):
        try:
            item = v.__next__()
        except StopIteration:
            end = 'end'
            break
        except BaseException as error:
            end = fail(error)
            break
        out.append(show(item, depth + 1))
    return f'<{", ".join(out)}; {end}>'

def show_base(v, base, depth):
    if base is bool or base is NoneType: return repr(v)
    if base is int: return show_int(v)
    if base is float: return float.__repr__(v)
    if base is complex: return complex.__repr__(v)
    if base is str: return cut(str.__repr__(v))
    if base is bytes: return cut(bytes.__repr__(v))
    if base is bytearray: return cut(repr(bytes(bytearray.__iter__(v))))
    if base is list: return f'[{show_items(list(list.__iter__(v)), depth)}]'
    if base is tuple: return f'({show_items(list(tuple.__iter__(v)), depth)})'
    if base is dict:
        # An OrderedDict has an order of its own in CPython, which its own views have.
        pairs = list((type(v) if type(v).__name__ == 'OrderedDict' else dict).items(v))
        return '{' + ', '.join(f'{show(k, depth + 1)}: {show(w, depth + 1)}' for k, w in pairs[:30]) + '}'
    items = list(set.__iter__(v) if base is set else frozenset.__iter__(v))
    return '{' + cut(', '.join(sorted([show(item, depth + 1) for item in items]))) + '}'

# What has an address or nothing for its repr.
INSIDE = {
    'Element': lambda v: f'{v.tag!r} {v.attrib!r} {v.text!r} [{", ".join(INSIDE["Element"](child) for child in v)}] {v.tail!r}',
    'ElementTree': lambda v: 'None' if v.getroot() is None else INSIDE['Element'](v.getroot()),
    'ConfigParser': lambda v: repr([(name, v.items(name, raw=True)) for name in v]),
    'SectionProxy': lambda v: f'{v.name!r} {v.parser.items(v.name, raw=True)!r}',
}

def show_other(v, kind, depth):
    if isinstance(v, type): return f'class {v.__module__}.{v.__qualname__}'
    if isinstance(v, BaseException): return fail(v)
    if kind.__name__ in ITERATED: return f'[{show_items(list(v), depth)}]'
    if kind.__name__ == 'mappingproxy':
        # Builtin types have their names in an order of their own.
        return f'names {" ".join(sorted(v))}' if '__doc__' in v and type(v.get('__module__')) is not str else show(dict(v), depth)
    if kind.__name__ == 'memoryview': return f'{v.tobytes()!r} {v.format} {v.itemsize} {v.shape} {v.strides} {v.readonly}'
    if hasattr(kind, '__next__'): return show_iterator(v, depth)
    if kind.__name__ in INSIDE: return cut(INSIDE[kind.__name__](v))
    text = repr(v)
    if kind.__module__ == '__main__' and not text.startswith('<'): return text
    if kind.__module__ == '__main__': return show(getattr(v, '__dict__', {}), depth) if depth < 4 else ''
    return cut(text)

def show(v, depth=0):
    kind = type(v)
    if kind is Names:
        return f'names {v.text}'
    if depth > 4:
        return f'{kind.__name__} ...'
    for base in BASES:
        if isinstance(v, base):
            text = show_base(v, base, depth)
            break
    else:
        if v is None:
            return 'None'
        text = show_other(v, kind, depth)
    return f'{kind.__name__} {text}'

def fail(error):
    kind = type(error)
    try:
        text = str(error)
    except BaseException as inner:
        text = f'no text: {type(inner).__name__}'
    out = f'{kind.__name__}: {cut(repr(text)[1:-1])}'
    for name in ('__cause__', '__context__'):
        linked = getattr(error, name)
        if linked is not None:
            out += f' [{name} {type(linked).__name__}]'
    if getattr(error, '__notes__', None):
        out += f' notes {error.__notes__!r}'
    return out
`;

/** Runs one call and prints its record. `SIDE` tells which interpreter runs, for hashes only: the oracle is a 32-bit build. */
const RUNNER = `
def model_hash(v):
    P = 2**61 - 1
    if isinstance(v, int):
        h = abs(int(v)) % P
        h = -h if v < 0 else h
    elif isinstance(v, float):
        if v in (float('inf'), float('-inf')): return 314159 if v > 0 else -314159
        n, d = v.as_integer_ratio()
        h = abs(n) % P * pow(d, P - 2, P) % P
        h = -h if v < 0 else h
    elif isinstance(v, complex):
        h = (model_hash(v.real) + 1000003 * model_hash(v.imag)) % 2**64
        if h >= 2**63: h -= 2**64
    elif v is None:
        return 0xfca86420
    else:
        return 'hash'
    return -2 if h == -1 else h

def hashed(x, given):
    result = hash(x) if given is MISSING else given
    # nan hashes by identity, as an object does.
    if isinstance(x, (float, complex)) and x != x: return 'hash'
    if isinstance(x, (int, float, complex)) and type(x).__hash__ in (int.__hash__, float.__hash__, complex.__hash__) or x is None:
        return model_hash(x) if SIDE == 'oracle' else result
    return 'hash' if isinstance(result, int) else result

class Names:
    def __init__(self, names):
        self.text = ' '.join(sorted(names))

SHARED = (Same, Less, Point, Sequence, Mapping, Meta, WithMeta, SubInt, SubFloat, SubComplex, SubStr, SubBytes, SubByteArray, SubList, SubTuple, SubDict, SubSet, SubFrozenSet, SubType, SubError)
FORMER = [(cls, type.__dict__['__dict__'].__get__(cls), cls.__name__, cls.__qualname__, cls.__bases__) for cls in SHARED]
FORMER = [(cls, dict(space), *rest) for cls, space, *rest in FORMER]

def restore_classes():
    # The next calls of this program must not see what this one has done to a class.
    for cls, former, name, qualname, bases in FORMER:
        space = type.__dict__['__dict__'].__get__(cls)
        for key in [key for key in space if key not in former]:
            if key == '__type_params__': cls.__type_params__ = ()
            else: type.__delattr__(cls, key)
        for key in former:
            if key not in space or space[key] is not former[key]:
                type.__setattr__(cls, key, former[key])
        if cls.__name__ != name: cls.__name__ = name
        if cls.__qualname__ != qualname: cls.__qualname__ = qualname
        if cls.__bases__ != bases: cls.__bases__ = bases

def T(number, make, call, may_change=False):
    global RX
    NOTES.clear()
    RX = x = None
    try:
        RX = x = make()
        result = show(call(x))
    except BaseException as error:
        result = '! ' + fail(error)
    try:
        state = show(x)
    except BaseException as error:
        state = '! ' + fail(error)
    if may_change:
        notes = list(NOTES)
        restore_classes()
        NOTES[:] = notes
    print(f'${RECORD}{number}${FIELD}{result}${FIELD}{state}${FIELD}{" ".join(NOTES)}')
`;

/** Returns the text before the calls, for one side. */
export function prelude(side: 'oracle' | 'here', imports: readonly string[]): string {
  return `SIDE = '${side}'\n${imports.map((name) => `import ${name}\n`).join('')}${ODD}${STATEMENTS}${SHOW}${RUNNER}\n`;
}
