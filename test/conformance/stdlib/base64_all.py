# Every function of base64 on right and wrong data.
import base64
print(base64.__all__)
def t(label, f):
    try: print(label, repr(f()))
    except Exception as e: print(label, type(e).__name__, e)
b = base64
for data in b'', b'a', b'ab', b'abc', b'hello world?', bytes(range(256)):
    for n in ['b64','standard_b64','urlsafe_b64','b32','b32hex','b16','a85','b85','z85']:
        e = getattr(b, n + 'encode')(data); print(n, e, getattr(b, n+'decode')(e) == data)
    print(b.encodebytes(data), b.decodebytes(b.encodebytes(data)) == data)
for s in (b'YQ', b'YQ==', 'YQ==', b'YQ=', b'Y', b'YWJj\n', b'YW!Jj', b'YQ==YQ==', b'====', b'=', b'YWJjZ', 'é', 3, None, b'-_-_', b'YWJj=', b'YWJj====', b'YQ===', b'YQ=\n=', b'=YQ==', b'YQ==\n', b'YQ=a', b'Y=', b'YWJ', b'YW=J', b'YQ=='*2, bytearray(b'YQ=='), memoryview(b'YQ==')):
    t((s if not isinstance(s, memoryview) else 'mv'), lambda: b.b64decode(s)); t('v', lambda: b.b64decode(s, validate=True)); t('u', lambda: b.urlsafe_b64decode(s)); t('s', lambda: b.b64decode(s, b'-_'))
t('x', lambda: b.b64encode('a')); t('x', lambda: b.b64encode(b'a', b'a')); t('x', lambda: b.b64decode(b'a', b'abc')); t('x', lambda: b.b64encode(b'\xff\xfe', altchars=b'-_'))
for s in (b'ME======', b'me======', 'ME======', b'M', b'ME', b'MF======', b'M1======', b'=======', b'MEMEMEM=', b'ME====', b'ME=====E', b'MEMEMEME'):
    t(s, lambda: b.b32decode(s)); t('c', lambda: b.b32decode(s, casefold=True)); t('m', lambda: b.b32decode(s, map01='I')); t('h', lambda: b.b32hexdecode(s))
for s in (b'61', b'6', b'6a', b'6A', b'gg', '61', b'6 1'):
    t(s, lambda: b.b16decode(s)); t('c', lambda: b.b16decode(s, True))
for s in (b'z', b'<~z~>', b'87cUR', b'87cUR D', b'87cURy', b'~', b'v', b's8W-!', b's8W-"', b'zz', b'87z', b'<~87cUR~> ', b'<~a', b'87\ncU', b'y', b'\xff'):
    t(s, lambda: b.a85decode(s)); t('a', lambda: b.a85decode(s, adobe=True)); t('f', lambda: b.a85decode(s, foldspaces=True)); t('85', lambda: b.b85decode(s)); t('z', lambda: b.z85decode(s))
t('e', lambda: b.a85encode(b'\0\0\0\0    abc', foldspaces=True)); t('e', lambda: b.a85encode(b'abcdefghijk', wrapcol=5)); t('e', lambda: b.a85encode(b'ab', pad=True)); t('e', lambda: b.a85encode(b'a'*20, wrapcol=8, adobe=True)); t('e', lambda: b.b85encode(b'ab', pad=True)); t('x', lambda: b.b85decode(b'~~~~~')); t('x', lambda: b.encodebytes('a')); t('x', lambda: b.decodebytes('a')); t('x', lambda: b.encodebytes(b'a'*100))
for f in (b.b32encode, b.b16encode, b.a85encode, b.b85encode, b.z85encode): t(f.__name__, lambda: f('a'))
for f in (b.b32encode, b.b16encode, b.a85encode, b.b85encode, b.z85encode): t(f.__name__, lambda: f(3))

class File:
    def __init__(self, data):
        self.data, self.written = data, []
    def read(self, size):
        piece, self.data = self.data[:min(size, 40)], self.data[min(size, 40):]
        return piece
    def readline(self):
        line, mark, self.data = self.data.partition(b'\n')
        return line + mark
    def write(self, data):
        self.written.append(data)


made, back = File(b''), File(b'')
b.encode(File(bytes(range(150))), made)
b.decode(File(b''.join(made.written)), back)
print(made.written, back.written)
