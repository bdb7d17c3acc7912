# Module codecs: incremental codecs, streams, helpers.
import codecs, io
from codecs import (Codec, EncodedFile, IncrementalDecoder, IncrementalEncoder, StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter, iterdecode,
                    iterencode)

def attempt(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')

# === incremental decoders ===
def steps(name, *parts, errors='strict'):
    decoder = codecs.getincrementaldecoder(name)(errors)
    made = []
    for i, part in enumerate(parts):
        try:
            made.append((decoder.decode(part, final=i == len(parts) - 1), decoder.getstate()))
        except UnicodeDecodeError as e:
            made.append(str(e))
    print(name, made)
steps('utf-8', b'\xe2\x82', b'\xac', b'a\xe2')
steps('utf-8', b'\xf0', b'\x9f\x98', b'\x80!')
steps('utf-8', b'\xe0\x80', b'')
steps('utf-8', b'\xff', b'')
steps('utf-8', b'a\xe2', b'b', errors='replace')
steps('utf-8', b'a\xe2\x82', b'', errors='ignore')
steps('utf-16', b'\xff', b'\xfea', b'\0', b'')
steps('utf-16', b'\xfe\xff\0a', b'\xd8\x3d', b'\xde\x00')
steps('utf-16-le', b'a', b'\0\x3d\xd8', b'\x00\xde')
steps('utf-32-be', b'\0\0', b'\0a\0', b'\0\0b')
steps('utf-8-sig', b'\xef\xbb', b'\xbfa', b'\xef\xbb\xbf')
steps('utf-8-sig', b'ab', b'c')
steps('ascii', b'a', b'\xff')
steps('latin-1', b'a', b'\xff')
steps('cp1252', b'\x80', b'\x81')
steps('unicode_escape', b'a\\', b'n\\x4', b'1\\u20', b'ac\\N{EURO', b' SIGN}')
decoder = codecs.getincrementaldecoder('utf-8')()
decoder.decode(b'\xe2')
state = decoder.getstate()
decoder.reset()
print(decoder.getstate(), decoder.decode(b'x'), decoder.setstate(state), decoder.decode(b'\x82\xac'), decoder.errors)
print(codecs.getincrementaldecoder('rot13')().decode('abc'), codecs.getincrementaldecoder('hex')().decode(b'6162'))

# === incremental encoders ===
for name in ('utf-8', 'utf-16', 'utf-8-sig', 'utf-32', 'ascii', 'rot13', 'utf-16-be'):
    encoder = codecs.getincrementalencoder(name)()
    print(name, encoder.encode('a'), encoder.encode('b', final=True), encoder.getstate(), encoder.reset(), encoder.encode('c'))
attempt(codecs.getincrementalencoder('ascii')().encode, 'é')
print(codecs.getincrementalencoder('ascii')('xmlcharrefreplace').encode('é€'))
encoder = codecs.getincrementalencoder('utf-16')()
encoder.setstate(0)
print(encoder.encode('a'))

# === base classes ===
attempt(Codec().encode, 'a')
attempt(Codec().decode, b'a')
attempt(IncrementalEncoder().encode, 'a')
attempt(IncrementalDecoder().decode, b'a')
print(IncrementalEncoder('x').errors, IncrementalEncoder().getstate(), IncrementalDecoder().getstate(), IncrementalDecoder().reset(), IncrementalEncoder().setstate(0))
class Upper(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        end = len(input) if final else len(input) // 2 * 2
        return input[:end].upper().encode(), end
upper = Upper()
print(upper.encode('abc'), upper.getstate(), upper.encode('d'), upper.encode('e'), upper.encode('', True), upper.getstate(), upper.reset())
class Pairs(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        end = len(input) // 2 * 2
        return input[:end].decode(), end
pairs = Pairs()
print(pairs.decode(b'abc'), pairs.getstate(), pairs.decode(b'd'), pairs.setstate((b'x', 0)), pairs.decode(b'y'))

# === iterencode and iterdecode ===
print(list(iterencode(['a', '', 'é'], 'utf-8')), list(iterencode('ab', 'utf-16')), list(iterdecode([b'\xc3', b'\xa9a'], 'utf-8')))
attempt(list, iterdecode([b'\xc3'], 'utf-8'))

# === streams ===
raw = io.BytesIO()
writer = codecs.getwriter('utf-8')(raw)
writer.write('é\n')
writer.writelines(['a', 'b'])
print(raw.getvalue(), writer.stream is raw, writer.tell(), isinstance(writer, StreamWriter), writer.errors)
reader = codecs.getreader('utf-8')(io.BytesIO('é\nab\ncd'.encode()))
print(repr(reader.readline()), reader.read(1), reader.readlines(), repr(reader.read()), isinstance(reader, StreamReader))
reader.seek(0)
print([line for line in reader])
long = codecs.getreader('utf-8')(io.BytesIO(('x' * 300 + '\né\r\n' + 'y' * 100).encode()))
print(len(long.readline()), repr(long.readline(keepends=False)), len(long.readline()), repr(long.readline()))
print(codecs.getreader('utf-8')(io.BytesIO('aé€b'.encode())).read(chars=3), codecs.getreader('utf-16')(io.BytesIO('hé'.encode('utf-16'))).read())
sixteen = io.BytesIO()
w16 = codecs.getwriter('utf-16')(sixteen)
w16.write('a')
w16.write('b')
print(sixteen.getvalue())
attempt(codecs.getreader('ascii')(io.BytesIO(b'a\xff')).read)
print(codecs.getreader('ascii')(io.BytesIO(b'a\xff'), 'replace').read())
with codecs.getreader('latin-1')(io.BytesIO(b'\xe9')) as opened:
    print(opened.read())
print(opened.closed)
both = StreamReaderWriter(io.BytesIO(b'abc\ndef'), codecs.getreader('utf-8'), codecs.getwriter('utf-8'))
print(both.readline(), both.read(), both.encoding, both.write('gh\xe9'), both.seek(0), both.readlines(), next(StreamReaderWriter(io.BytesIO(b'a\nb'), codecs.getreader('utf-8'), codecs.getwriter('utf-8'))))
file = EncodedFile(io.BytesIO(b'\xe9\n\xe8'), 'utf-8', 'latin-1')
print(file.read(), isinstance(file, StreamRecoder), file.data_encoding, file.file_encoding)
target = io.BytesIO()
back = EncodedFile(target, 'utf-8', 'latin-1')
back.write('é'.encode())
back.writelines([b'a', b'b'])
print(target.getvalue(), EncodedFile(io.BytesIO(b'\xe9\n\xe8'), 'utf-8', 'latin-1').readlines(), EncodedFile(io.BytesIO(b'x\ny'), 'utf-8').readline())

# === helpers ===
print(codecs.make_identity_dict(range(3)), codecs.make_encoding_map({1: 2, 3: 2, 4: 5}), codecs.charmap_build('ab'))
print(codecs.escape_decode(rb'a\n\x41\101\\\q'), codecs.escape_encode(b"a\n\xff'"), codecs.readbuffer_encode('é'))
attempt(codecs.escape_decode, b'\\x4')
attempt(codecs.escape_decode, b'a\\')
print(codecs.charmap_encode('ab', 'strict', {97: 120, 98: b'yz'}), codecs.charmap_decode(b'ab', 'strict', 'x' * 97 + 'yz'), codecs.charmap_decode(b'a', 'strict', {97: 0x20ac}))
attempt(codecs.charmap_encode, 'acb', 'strict', {97: 1})
attempt(codecs.charmap_encode, 'acb', 'replace', {97: 1, 63: 2})
attempt(codecs.charmap_encode, 'a', 'strict', {97: 'x'})
attempt(codecs.charmap_decode, b'ab', 'strict', 'x')
attempt(codecs.charmap_decode, b'ab', 'replace', 'x')
print(codecs.utf_8_decode(b'a\xe2\x82'), codecs.utf_8_encode('é'), codecs.ascii_decode(b'a'), codecs.latin_1_encode('é', 'strict'), codecs.utf_16_le_decode(b'a\0b'))
attempt(codecs.utf_8_decode, b'\xe2\x82', 'strict', True)

# === marks that are missing, and odd arguments ===
for name in ('utf-16', 'utf-32', 'utf-8-sig'):
    for act in (lambda: codecs.getreader(name)(io.BytesIO(b'abcdefgh')).read(), lambda: codecs.getincrementaldecoder(name)().decode(b'abcdefgh'),
                lambda: codecs.getincrementaldecoder(name)().decode(b'a'), lambda: codecs.getreader(name)(io.BytesIO('x\ny'.encode(name))).readlines()):
        try:
            print(name, act())
        except UnicodeDecodeError as error:
            print(name, error)
both = codecs.StreamReaderWriter(io.BytesIO(b'a\nb\r\nc'), codecs.getreader('utf-8'), codecs.getwriter('utf-8'))
print([both.readline(1), both.readline(0, False), both.readline(5, False), both.readlines(None, False)])
for call in (lambda: codecs.encode('', 5), lambda: codecs.decode(b'', 'utf-8', 5), lambda: codecs.lookup('a\0'), lambda: codecs.lookup('\ud800'),
             lambda: codecs.lookup_error('\ud800'), lambda: codecs.getencoder('ascii')('a', 5), lambda: codecs.getdecoder('utf-8')(b'a', 5),
             lambda: codecs.decode('x', 'base64'), lambda: codecs.getreader('utf-16')(io.BytesIO()).decode('x')):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
