def show(value, name, *args, **kwargs):
    shown = ', '.join([ascii(arg) for arg in args] + [f'{key}={ascii(arg)}' for key, arg in kwargs.items()])
    try:
        print(f'{ascii(value)}.{name}({shown}) ->', ascii(getattr(value, name)(*args, **kwargs)))
    except Exception as e:
        print(f'{ascii(value)}.{name}({shown}) raises', type(e).__name__, ascii(str(e)))


texts = ['abc', '', 'h\xe9llo', '\u20ac\x80', '\U0001f600', 'a\ud800b', '\udc80\udcff', '\x00\x7f']
codecs = ['utf-8', 'ascii', 'latin-1', 'cp1252', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf-8-sig', 'unicode_escape']
handlers = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass']

# === encode ===
for codec in codecs:
    for text in texts:
        for handler in handlers:
            if handler == 'strict' or codec in ('utf-8', 'ascii', 'latin-1', 'cp1252') and not text.isascii():
                show(text, 'encode', codec, handler)
for codec in ('utf-16-be', 'utf-32'):
    for handler in handlers:
        show('a\ud800b', 'encode', codec, handler)

# === decode ===
data = [b'', b'abc', b'h\xc3\xa9', b'\xff\xfea\x00', b'\xfe\xff\x00a', b'\xef\xbb\xbfx', b'\xf0\x9f\x98\x80', b'\xed\xa0\x80', b'\xc3', b'\xe2\x82', b'\xc0\x80', b'\xf5a', b'a\x80b\x81', b'\x00\xd8', b'\x00\xdc\x00\xd8', b'abcde', b'\\x41\\u20ac\\N{BULLET}\\n', b'\\x4', b'\\N{nothing}']
for codec in codecs:
    for piece in data:
        show(piece, 'decode', codec)
for codec in ('utf-8', 'ascii', 'cp1252', 'utf-16-le', 'utf-32-be'):
    for piece in data[6:16]:
        for handler in handlers[1:]:
            show(piece, 'decode', codec, handler)

# === names ===
for name in ('UTF8', 'Utf_8', 'utf 8', 'U8', 'latin1', 'ISO-8859-1', 'iso8859_1', 'L1', 'windows-1252', 'us-ascii', '646', 'UTF-16LE', 'utf_32_be', 'unicode-escape'):
    show('\x7f', 'encode', name)
for args in (('nope',), ('',), ('utf\x00',), ('\xe4',), (1,), (None,), ('utf-8', 1), ('utf-8', None), ('ascii', 'nope'), ('rot13',), ('hex',), ('base64',), ('utf-8', 'strict', 1)):
    show('\xe9', 'encode', *args)
    show(b'\xe9', 'decode', *args)
show('a', 'encode', encoding='ascii')
show('a', 'encode', errors='ignore')
show('a', 'encode', code='ascii')
show(bytearray(b'ab'), 'decode', 'ascii')

# === the exceptions say where ===
for f in (lambda: 'ab\xe9\xe8c'.encode('ascii'), lambda: b'ab\xff'.decode(), lambda: '\U0001f600\xe9'.encode('latin-1'), lambda: b'\x81'.decode('cp1252')):
    try:
        f()
    except UnicodeError as e:
        print(type(e).__name__, e.encoding, ascii(e.object), e.start, e.end, e.reason, e.args == (e.encoding, e.object, e.start, e.end, e.reason))
