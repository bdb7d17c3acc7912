# Module codecs: the registry, encode and decode, error handlers, marks.
import codecs
from codecs import (BOM, BOM32_BE, BOM32_LE, BOM64_BE, BOM64_LE, BOM_BE, BOM_LE, BOM_UTF16, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32, BOM_UTF32_BE, BOM_UTF32_LE,
                    BOM_UTF8, CodecInfo, backslashreplace_errors, decode, encode, getdecoder, getencoder, getincrementaldecoder, getincrementalencoder,
                    getreader, getwriter, ignore_errors, lookup, lookup_error, namereplace_errors, register, register_error, replace_errors, strict_errors,
                    xmlcharrefreplace_errors)

def attempt(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}', getattr(e, '__notes__', ''))

# === marks ===
print(BOM, BOM_LE, BOM_BE, BOM_UTF8, BOM_UTF16, BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32, BOM_UTF32_LE, BOM_UTF32_BE, BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE)

# === lookup ===
for name in 'utf8 UTF-8 U8 utf-8-sig latin1 L1 ascii 646 utf-16 utf_16_le utf-32 utf-32-be cp1252 latin2 koi8-r mac-roman unicode_escape rot13 hex base64'.split():
    info = lookup(name)
    print(name, info.name, info._is_text_encoding, len(info), info.encode is info[0], info.decode is info[1], info.streamreader is info[2], info.streamwriter is info[3])
attempt(lookup, 'nope')
attempt(lookup, 3)
made = CodecInfo(len, abs, name='made')
print(made[:2] == (len, abs), made.name, made.incrementalencoder, made.streamreader, repr(made)[:46])

# === encode and decode ===
attempt(encode, 'aé')
attempt(encode, 'aé', 'latin-1')
attempt(decode, b'a\xc3\xa9')
attempt(encode, 'abc XYZ', 'rot13')
attempt(decode, 'nop KLM', 'rot_13')
attempt(encode, b'abc', 'hex')
attempt(decode, b'616263', 'hex')
attempt(encode, b'abc' * 30, 'base64')
attempt(decode, b'YWJj\n', 'base64')
attempt(encode, 'abc', 'hex')
attempt(encode, b'abc', 'rot13')
attempt(decode, b'zz', 'hex')
attempt(encode, 'é', 'ascii')
attempt(encode, 5, 'ascii')
attempt(encode, None, 'utf-8')
attempt(decode, 'abc', 'ascii')
attempt(decode, b'\xff', 'utf-8')
attempt(encode, 'abc', 'nope')
attempt(encode, 'a€', 'ascii', 'replace')
attempt(encode, 'a€', 'cp1252')
attempt(encode, 'a\u0416', 'cp1252')
attempt(encode, 'x', 'latin-1', 'nosuch')
attempt(encode, '€', 'latin-1', 'nosuch')
attempt(decode, b'\xff', 'ascii', 'nosuch')
attempt(encode, obj='a', encoding='utf-16-le', errors='strict')
print(getencoder('utf-8')('aé'), getdecoder('latin1')(b'a\xe9'), getencoder('hex')(b'a'), getdecoder('utf-16')(b'\xff\xfea\0'))
for get in (getencoder, getdecoder, getincrementalencoder, getincrementaldecoder, getreader, getwriter):
    attempt(get, 'nope')
    print(getattr(get('utf-8'), '__name__', None) is not None)
attempt('abc'.encode, 'rot13')
attempt(b'abc'.decode, 'hex')

# === the known handlers ===
errors = [UnicodeEncodeError('ascii', 'a€\udc80b', 1, 3, 'r'), UnicodeDecodeError('utf-8', b'a\xff\xfeb', 1, 3, 'r'), UnicodeTranslateError('a€b', 1, 2, 'r'),
          ValueError(3), UnicodeEncodeError('utf-8', '\udc80', 0, 1, 'r'), UnicodeDecodeError('utf-8', b'\xed\xb2\x80', 0, 1, 'r')]
for name in 'strict ignore replace xmlcharrefreplace backslashreplace namereplace surrogateescape surrogatepass'.split():
    handler = lookup_error(name)
    print(name, handler.__name__)
    for error in errors:
        attempt(handler, error)
print(lookup_error('strict') is strict_errors, lookup_error('ignore') is ignore_errors, lookup_error('replace') is replace_errors)
print(lookup_error('xmlcharrefreplace') is xmlcharrefreplace_errors, lookup_error('backslashreplace') is backslashreplace_errors, lookup_error('namereplace') is namereplace_errors)
attempt(lookup_error, 'nope')
attempt(register_error, 'x', 3)
attempt(register_error, 3, print)

# === handlers of the program ===
register_error('mine', lambda e: (f'<{e.start}-{e.end}>', e.end))
print(lookup_error('mine').__name__)
attempt('a€€b'.encode, 'ascii', 'mine')
attempt('a€€b'.encode, 'latin-1', errors='mine')
attempt('a\u0416€b'.encode, 'cp1252', 'mine')
attempt('a\ud800b'.encode, 'utf-8', 'mine')
attempt('a\ud800b\udfff'.encode, 'utf-16-le', 'mine')
attempt(b'a\xff\xfeb\xe2\x82'.decode, 'utf-8', 'mine')
attempt(b'a\xff'.decode, 'ascii', 'mine')
attempt(bytes, '€', 'ascii', 'mine')
attempt(str, b'\xff', 'ascii', 'mine')
attempt(encode, 'x€', 'ascii', 'mine')
attempt(decode, b'x\xff', 'ascii', 'mine')
attempt(('€' * 3 + 'a' * 5000 + '€').encode, 'ascii', 'ignore')
print(len(('a' * 5000 + '€' * 5000 + 'b').encode('ascii', 'mine')), ('a' * 4095 + '€é').encode('ascii', 'mine')[-12:])
print((b'a' * 4095 + '€'.encode() + b'\xff').decode('utf-8', 'mine')[-14:])
def raw(e): return b'\x01', -1
register_error('raw', raw)
attempt('a€€bc'.encode, 'ascii', 'raw')
attempt(b'\xffa'.decode, 'ascii', 'raw')
for answer in (3, ('x', 99), ('€', 1), (3, 1), ('x', 'y'), ['x', 1]):
    register_error('bad', lambda e: answer)
    attempt('€'.encode, 'ascii', 'bad')
    attempt(b'\xff'.decode, 'ascii', 'bad')
register_error('fails', lambda e: 1 / 0)
attempt('€'.encode, 'ascii', 'fails')
attempt('abc'.encode, 'ascii', 'fails')
register_error('replace-with', lambda e: ('?' * (e.end - e.start), e.end))
attempt('aéß'.encode, 'ascii', 'replace-with')

# === codecs of the program ===
searched = []
def search(name):
    searched.append(name)
    if name == 'mine':
        return CodecInfo(lambda s, errors='strict': (s.upper().encode(), len(s)), lambda b, errors='strict': (bytes(b).decode().lower(), len(b)), name='mine')
    if name == 'odd':
        return CodecInfo(lambda s, errors='strict': ('text', len(s)), lambda b, errors='strict': (b, len(b)), name='odd')
register(search)
attempt('abc'.encode, 'mine')
attempt(b'ABC'.decode, 'Mine')
attempt(encode, 'x', 'mine')
attempt(lookup, 'MINE-2')
attempt('abc'.encode, 'odd')
attempt(b'abc'.decode, 'odd')
attempt(encode, 'abc', 'odd')
attempt('a'.encode, 'nope')
print(searched)
codecs.unregister(search)
attempt('abc'.encode, 'mine')
attempt(register, 3)
register(lambda name: 3 if name == 'broken' else None)
attempt(lookup, 'broken')
