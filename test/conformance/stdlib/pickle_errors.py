# pickle: what cannot be written or read, in CPython's words and with its notes.
import copyreg
import io
import pickle
import re


def attempt(f, *args):
    try:
        print(re.sub('0x[0-9a-f]+', '0x', repr(f(*args))[:100]))
    except Exception as e:
        cause = e.__cause__ or e.__context__
        text = f'{type(e).__module__}.{type(e).__name__}: {e}'
        print(re.sub('0x[0-9a-f]+', '0x', text), getattr(e, '__notes__', ''), type(cause).__name__)


class Plain:
    def __init__(self, **fields):
        self.__dict__.update(fields)


class Other:
    pass


def local():
    class Local:
        pass
    return Local


def function():
    pass


Hidden = Plain
hidden = local()
swapped = type('Other', (), {})
nowhere = type('Nowhere', (), {})
moved = type('Moved', (), {'__module__': 'no.such.module'})
odd = type('Odd', (), {'__module__': 5})

# === what has no name ===
for value in (lambda: 1, hidden, hidden(), swapped, nowhere, moved, moved(), function.__get__(1), type(function), [].__iter__):
    for protocol in (0, 5):
        attempt(lambda: len(pickle.dumps(value, protocol)))

# === where it was ===
bad = lambda: 1
for value in (
    [1, bad], (1, bad), {'k': bad}, {bad: 1}, {bad}, frozenset([bad]), Plain(a=bad), [[(0, {'k': [bad]})]], {'a': 1, 'b': bad}, [bad],
    (1, 2, 3, 4, bad), {1: 2, 3: Plain(x=[0, bad])}, Plain(deep=Plain(deeper={5: bad})), ValueError(bad),
):
    for protocol in (0, 2, 5):
        attempt(pickle.dumps, value, protocol)


class Reduces:
    def __init__(self, *made):
        self.made = made

    def __reduce__(self):
        return self.made[0]


class ReducesEx(Reduces):
    def __reduce_ex__(self, protocol):
        return self.made[0]


def __newobj__(*args):
    pass


def __newobj_ex__(*args):
    pass


# === what reduction gives ===
for made in (
    5, None, [], (), (1,), (Plain,), (Plain, 5), (5, ()), (Plain, (), None, 5), (Plain, (), None, None, 5), (Plain, (), None, None, None, 5), (1, 2, 3, 4, 5, 6, 7),
    'nope', 'Plain', 'a.b', '<locals>.x', (Plain, (), None, iter([bad])), (Plain, (), None, None, iter([(1, bad)])), (Plain, (), None, None, iter([5])), (Plain, (), bad),
    (Plain, (bad,)), (bad, ()), (Plain, (), 1, None, None, bad), (__newobj__, ()), (__newobj__, (5,)), (__newobj__, (Other,)), (__newobj_ex__, ()),
    (__newobj_ex__, (5, (), {})), (__newobj_ex__, (Plain, 5, {})), (__newobj_ex__, (Plain, (), 5)), (__newobj_ex__, (ReducesEx, (bad,), {})), (__newobj__, (ReducesEx, bad)),
):
    for cls in (Reduces, ReducesEx):
        for protocol in (1, 2, 5):
            attempt(lambda: len(pickle.dumps(cls(made), protocol)))


class Raises:
    def __reduce__(self):
        raise KeyError('no')


class RaisesState:
    def __getstate__(self):
        raise OSError('state')


attempt(pickle.dumps, [Raises()])
attempt(pickle.dumps, {'k': RaisesState()})
attempt(pickle.dumps, 1, 6)
attempt(pickle.dumps, 1, 'x')
attempt(pickle.dumps, 1, 1.5)
attempt(lambda: pickle.dumps(1, buffer_callback=print, protocol=4))
attempt(lambda: pickle.dump(1, 5))
attempt(lambda: pickle.Pickler(5))
attempt(lambda: pickle.load(5))
attempt(lambda: pickle.loads('text'))
attempt(lambda: pickle.loads(5))
attempt(lambda: pickle.Pickler.__new__(pickle.Pickler).dump(1))
attempt(lambda: pickle.Unpickler.__new__(pickle.Unpickler).load())

# === changed while it is written ===


class Grows:
    def __init__(self, table):
        self.table = table

    def __reduce__(self):
        if isinstance(self.table, dict):
            self.table[len(self.table)] = 1
        else:
            self.table.add(len(self.table))
        return int, ()


table = {}
table['k'] = Grows(table)
table['l'] = 1
attempt(pickle.dumps, table)
bag = set()
bag.add(Grows(bag))
attempt(pickle.dumps, bag)

# === names that old protocols cannot write ===
attempt(lambda: pickle.dumps(Größe, 2))
Größe = type('Größe', (), {'__module__': '__main__'})
for protocol in range(6):
    attempt(pickle.dumps, Größe, protocol)

# === malformed ===
for data in (
    b'', b'.', b'N', b'(', b'(.', b'0', b'1', b'2', b'a', b'Na', b'NNa.', b']NNe.', b'](NN', b'e', b'(e', b'u', b'}(Nu.', b'}(NNu.', b'(Nd.', b'(NNd.', b'}Ns.', b'}NNs.',
    b's', b'NNs.', b'NNNs.', b'\x85.', b'N\x86.', b'NN\x87.', b'(\x85.', b't', b'l', b'\x90', b'(\x90', b'\x8f(N\x90.', b'N(N\x90.', b'\x91', b'(N\x91.', b'(]\x91.', b'}(]Nu.',
    b'K', b'J\x01', b'M\x01', b'K\x05', b'I', b'I1', b'Ix\n.', b'I0x10\n.', b'I010\n.', b'I00\n.', b'I01\n.', b'I1\n.', b'I 5 \n.', b'L5L\n.', b'Lx\n.', b'L\n.', b'F1.5\n.', b'Fx\n.', b'F\n.',
    b'\x8a\x01', b'\x8a\x02\xff\xff.', b'\x8a\x00.', b'\x8b\xff\xff\xff\xff', b'\x8b\x01\x00\x00\x00\x80.', b'G\x00', b'S\n.', b"S'a\n.", b"S'a'\n.", b'S"\\x41"\n.', b"S'\\xff'\n.", b'U\x01\xff.',
    b'T\xff\xff\xff\xff', b'T\x01\x00\x00\x00a.', b'X\x02\x00\x00\x00\xed\xa0', b'X\x01\x00\x00\x00\xff.', b'\x8c\x03abc.', b'\x8c\x05abc', b'B\x05\x00\x00\x00abc',
    b'C\x02ab.', b'V\\u0041b\\\\u0041\n.', b'V\\u00zz\n.', b'V\xe9\n.', b'\x8e\xff\xff\x00\x00\x00\x00\x00\x00', b'g0\n.', b'gx\n.', b'g-1\n.', b'Np5\ng5\n\x86.', b'Np-1\n.', b'Npx\n.', b'h\x00.',
    b'j\x00\x00\x00\x01.', b'Nr\x05\x00\x00\x00j\x05\x00\x00\x00\x86.', b'q\x00', b'\x94', b'N\x94h\x00\x86.', b'\x80\x06.', b'\x80\x05N.', b'\x80', b'c', b'cos\n', b'cbuiltins\nlen\n.',
    b'cbuiltins\nnope\n.', b'cno_such_module\nx\n.', b'c\nx\n.', b'\x8c\x08builtins\x8c\x03len\x93.', b'\x8c\x08builtinsN\x93.', b'\x80\x04\x8c\x08builtins\x8c\x04nope\x93.', b'\x80\x04\x8c\x08builtins\x8c\x06str.up\x93.',
    b'\x80\x04\x8c\x08builtins\x8c\x09str.upper\x93.', b'cbuiltins\nstr.upper\n.', b'\x80\x02c__builtin__\nunicode\n.', b'c__builtin__\nxrange\n.', b'\x80\x03c__builtin__\nunicode\n.',
    b'NNR.', b'cbuiltins\nint\nNR.', b'cbuiltins\nint\n)R.', b'cbuiltins\nint\nV5\n\x85R.', b'cbuiltins\nlen\n)R.', b'N)\x81.', b'cbuiltins\nint\nN\x81.', b'cbuiltins\nint\n)\x81.', b'cbuiltins\nint\n)N\x92.',
    b'cbuiltins\nint\n)}\x92.', b'N)}\x92.', b'Nb.', b'NNb.', b'cbuiltins\nlist\n)RN\x85b.', b'c__main__\nPlain\n)\x81}Va\nK\x01sb.', b'c__main__\nPlain\n)\x81Nb.', b'c__main__\nPlain\n)\x81K\x05b.',
    b'c__main__\nPlain\n)\x81N}Va\nK\x02s\x86b.', b'c__main__\nPlain\n)\x81NK\x05\x86b.', b'P1\n.', b'P\xff\n.', b'NQ.', b'Q', b'\x82\x00.', b'\x82\x01.', b'\x83\x01\x00.', b'\x84\xff\xff\xff\xff.', b'\x97.', b'N\x98.',
    b'\x96\x02\x00\x00\x00\x00\x00\x00\x00ab.', b'\x96\x05\x00\x00\x00\x00\x00\x00\x00ab.', b'\x95\x05\x00\x00\x00\x00\x00\x00\x00N.', b'\x95\x02\x00\x00\x00\x00\x00\x00\x00N.', b'(cbuiltins\nint\nK\x05o.', b'(o.', b'o',
    b'(i__main__\nPlain\n.', b'(K\x01ibuiltins\nint\n.', b'ibuiltins\nint\n.', b'z.', b"'.", b'\n', b'\x00', b'\xff', b'\x99', b'\x7f', b' ', b'N.trailing', b'(N0.', b'(00N.', b'N2\x86.', b'(2', b'(N1N.',
):
    print(data[:24], end=' ')
    attempt(pickle.loads, data)
