def check(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Text(str):
    pass


text = 'abcdef'
wide = 'a\U0001f600b\U0001f601\xe9'

# === items ===
for key in (0, -1, 5, 6, -7, True, I(2), 2**70, 1.5, 'a', None, (1,), [], I(9), I('x')):
    check(lambda: text[key])
    check(lambda: wide[key])

# === slices ===
bounds = (None, 0, 2, -2, 5, 100, -100)
for start in bounds:
    for stop in bounds:
        print(start, stop, [text[start:stop:step] for step in (None, 2, -1, -3)], ascii([wide[start:stop:step] for step in (None, 2, -1, -3)]))
for key in (slice(None, None, 0), slice('a'), slice(1.5, 2), slice(I(1), I(4)), slice(None, None, I(2)), slice(2**70, -(2**70), -1), slice(None, None, 2**70), slice(None, None, -(2**70))):
    check(lambda: text[key])
    check(lambda: wide[key])
check(lambda: text.__setitem__)
check(lambda: len(wide))
check(lambda: list(wide))
check(lambda: list(reversed(wide)))
check(lambda: [ord(c) for c in wide])
check(lambda: type(text[:]) is str and text[:] is text)
check(lambda: type(Text('ab')[:]).__name__)
check(lambda: type(Text('ab')[0]).__name__)

# === order is that of code points ===
words = ['\U0001f600', '\uffff', '\ue000', '\ud7ff', 'z', 'Z', '', 'a', 'ab', '\xe9', '\ud800', '\udfff', 'a\U00010000', 'a\uffff', 'a\ud800b']
print(ascii(sorted(words)))
print(ascii(sorted(words, reverse=True)))
print(ascii([max(words), min(words)]))
long = 'x' * 100
for a, b in ((long + '\U0001f600', long + '\uffff'), (long + 'a', long + 'b'), (long, long + 'a'), (long + '\U0001f600a', long + '\U0001f600b')):
    print(a < b, a <= b, a > b, a >= b, a == b, a != b)

# === comparison ===
for other in ('abc', 'abd', '', Text('abc'), b'abc', 1, None):
    print(ascii(other), 'abc' == other, 'abc' != other)
    check(lambda: 'abc' < other)
    check(lambda: 'abc'.__eq__(other))
    check(lambda: 'abc'.__ge__(other))

# === operators ===
for f in [
    lambda: 'a' + 1,
    lambda: 'a' + b'b',
    lambda: 1 + 'a',
    lambda: 'a' + Text('b'),
    lambda: type('a' + Text('b')).__name__,
    lambda: 'ab' * 3,
    lambda: 3 * 'ab',
    lambda: 'ab' * 0,
    lambda: 'ab' * -1,
    lambda: 'ab' * True,
    lambda: 'ab' * I(2),
    lambda: 'ab' * 1.5,
    lambda: 'ab' * 'c',
    lambda: 'ab' * None,
    lambda: '' * 2**30,
    lambda: '' * 2**70,
    lambda: 'a' * -(2**70),
    lambda: 'ab' - 'a',
    lambda: -'ab',
    lambda: 'a' in 'ab',
    lambda: hash('ab') == hash(Text('ab')),
    lambda: {'ab': 1}[Text('ab')],
    lambda: str(),
    lambda: str(b'ab'),
    lambda: str(b'ab', 'ascii'),
    lambda: str(bytearray(b'ab'), encoding='ascii', errors='strict'),
    lambda: str('ab', 'ascii'),
    lambda: str(1, 'ascii'),
    lambda: str(b'ab', 1),
    lambda: str(b'ab', 'ascii', 1),
    lambda: str(b'ab', errors='ignore'),
    lambda: str(object='ab'),
    lambda: str('a', 'b', 'c', 'd'),
    lambda: str(what=1),
]:
    check(f)
text = ''
for i in range(1000):
    text += chr(97 + i % 26)
print(len(text), text[:30], text[-5:])
