# case: external=add,fail


# Each method here stops the program at an external call, and the builtin above it goes on with the answer.
class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return add(self.n, 0)

    def __bool__(self):
        return add(self.n, 0) > 0


class Float:
    def __float__(self):
        return add(1.5, 1)


class Text:
    def __init__(self, text='text'):
        self.text = text

    def __str__(self):
        return add(self.text, '')

    def __repr__(self):
        return add('repr of ', self.text)

    def __format__(self, spec):
        return add(self.text, spec)

    def __bytes__(self):
        return bytes([add(97, 1), 99])

    def __getitem__(self, key):
        return add(f'{self.text}.', str(key))

    def __getattr__(self, name):
        return add(f'{self.text}->', name)


class Items:
    def __iter__(self):
        for n in (1, 2):
            yield add(n, 1)


class Words:
    def __iter__(self):
        return map(lambda text: add(text, '!'), ['a', 'b'])


class Table(dict):
    def __missing__(self, code):
        return add(code, 1)


class Lookup:
    def __getitem__(self, code):
        return add(chr(code), '+')


class Buffer:
    def __buffer__(self, flags):
        return memoryview(bytes([add(1, 1), 3]))


class Equal:
    def __eq__(self, other):
        return add(other, 0) == 99


text = 'abcabc'
data = b'abcabc'
array = bytearray(data)
view = memoryview(bytearray(data))
words = view.cast('h')

# === str ===
print(text[I(1)], text[I(1) : I(5) : I(2)], text * I(2), I(2) * text)
print(text.find('b', I(2)), text.rindex('a', I(0), I(5)), text.count('c', I(1), I(6)), text.startswith('b', I(1), I(4)))
print(text.replace('a', 'x', I(1)), text.split('b', I(1)), text.rsplit(None, maxsplit=I(1)), 'a\nb'.splitlines(I(1)))
print(text.center(I(8), '*'), text.ljust(I(7)), text.zfill(I(8)), 'a\tb'.expandtabs(I(4)))
print('-'.join(Words()), text.translate(Table({97: 'z'})), text.translate(Lookup()))
print(str(Text()), repr(Text()), ascii(Text('é')), format(Text(), 'spec'), f'{Text()} {Text()!r} {Text():x} {Text():{Text()}}')
print('{} {!r} {:spec} {0}'.replace('{0}', '').format(Text(), Text(), Text()), '{0[key]:>{1}}'.format(Text(), I(9).n), '{a} {b[0]}'.format_map(Text()))
print('%s %r %a %d %5.1f %c %x' % (Text(), Text(), Text('é'), I(7), Float(), I(65), I(255)), '%*d' % (4, I(3)), '%(k)s %(l)s' % Text())
print(' '.join(sorted(['b', 'a'], key=lambda t: add(t, ''))), chr(I(97)), int('ff', I(16)))

# === bytes and bytearray ===
print(data[I(1)], data[I(1) : I(3)], data * I(2), I(98) in data, data.find(I(99), I(3)), data.count(I(97)), data.rindex(b'c', I(0), I(5)))
print(bytes(Text()), bytes(I(2)), bytes(Items()), bytes([I(1), 2, I(3)]), bytes(Buffer()), b'%s %d %c' % (Text(), I(5), I(66)))
print(data.replace(b'a', b'', I(1)), data.split(b'b', I(1)), data.center(I(8)), data.hex('-', I(2)), b'\n'.splitlines(I(1)), data.zfill(I(8)))
array[I(0)] = I(65)
array[I(1) : I(3)] = Items()
array[::2] = (I(n) for n in (49, 50, 51))
array.append(I(33))
array.extend(Items())
array.insert(I(1), I(64))
print(array, array.pop(I(0)), array.remove(I(33)), array.find(I(64)), array * I(2))
array *= I(2)
array.resize(I(4))
del array[I(0)], array[I(0) : I(2)]
print(array, bytearray(Items()), bytearray(I(3)), bytearray(Buffer()))

# === memoryview ===
view[I(0)] = I(65)
view[I(1) : I(3)] = b'xy'
words[I(2)] = I(257)
floats = memoryview(bytearray(8)).cast('d')
floats[0] = Float()
flags = memoryview(bytearray(2)).cast('?')
flags[0] = I(1)
grid = view.cast('B', (2, 3))
grid[I(1), I(2)] = I(99)
print(bytes(view), view[I(1)], grid[I(0), I(2)], view[I(1) : I(4)].tolist(), floats.tolist(), flags.tolist(), view.hex('-', I(3)))
print(view.count(Equal()), view.index(Equal()), view.index(99, I(1), I(6)), Equal() in view, memoryview(Buffer()).tolist())

# === an error from the host reaches the program through the builtin ===
class Fails:
    def method(self, *args):
        return fail('KeyError', 'from the host')

    __index__ = __str__ = __repr__ = __format__ = __bool__ = __iter__ = __float__ = __buffer__ = method


bad = Fails()
for f in (
    lambda: text[bad],
    lambda: text * bad,
    lambda: text.find('a', bad),
    lambda: '{}'.format(bad),
    lambda: '{!r}'.format(bad),
    lambda: '%s' % bad,
    lambda: '%f' % bad,
    lambda: 'a'.splitlines(bad),
    lambda: '-'.join(bad),
    lambda: bytes([bad]),
    lambda: bytes(bad),
    lambda: array.append(bad),
    lambda: array.__setitem__(slice(bad, None), b''),
    lambda: memoryview(bad),
    lambda: view.__setitem__(0, bad),
    lambda: view[bad],
    lambda: flags.__setitem__(0, bad),
    lambda: floats.__setitem__(0, bad),
):
    try:
        print(f())
    except KeyError as e:
        print(type(e).__name__, e)
