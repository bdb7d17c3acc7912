# === mimetypes ===
import mimetypes
import pathlib
import warnings

print(mimetypes.__all__, mimetypes.inited, len(mimetypes.knownfiles))
print(mimetypes.types_map)
print(mimetypes.common_types, mimetypes.suffix_map, mimetypes.encodings_map)
for name in ['a.txt', 'A.HTML', 'x.tar.gz', 'x.tgz', 'x.svgz', 'x.Z', 'x.z', 'noext', '', '.gz', '.bashrc', 'dir.html/x', 'http://h/a.png?q=1.gif', 'http://h/p.json#f', 'http://h.com',
             'data:,x', 'data:image/png;base64,xx', 'data:text;a=b,x', 'data:text/csv', 'data:text/css,x', 'c:/a.pdf', pathlib.PurePosixPath('a/b.csv'), b'a.png', 'x.mid', 'x.jpg', 'x.gz.png', 'ftp:a.gif']:
    try:
        print(repr(name), mimetypes.guess_type(name), mimetypes.guess_type(name, strict=False))
    except Exception as e:
        print(repr(name), type(e).__name__)
for name in ['a.txt', b'a.png', pathlib.PurePosixPath('x.mp3'), 'http://h/a.png', 'x.mid', 'b.TGZ']:
    print(mimetypes.guess_file_type(name), mimetypes.guess_file_type(name, strict=False))
for kind in ['text/plain', 'TEXT/HTML', 'image/jpeg', 'image/jpg', 'application/octet-stream', 'none/none', '', 'text/x-python', 'audio/midi', 'application/rtf']:
    print(kind, mimetypes.guess_all_extensions(kind), mimetypes.guess_all_extensions(kind, False), mimetypes.guess_extension(kind), mimetypes.guess_extension(kind, strict=False))
mimetypes.add_type('text/x-new', '.new')
mimetypes.add_type('text/x-old', '.old', strict=False)
mimetypes.add_type('text/x-new', '.txt')
mimetypes.add_type('', '.none')
mimetypes.add_type('text/x-empty', '')
print(mimetypes.guess_type('a.new'), mimetypes.guess_type('a.old'), mimetypes.guess_type('a.old', False), mimetypes.guess_type('a.txt'), mimetypes.guess_extension('text/x-new'), mimetypes.guess_type('none'),
      mimetypes.types_map['.new'], mimetypes.common_types['.old'], mimetypes.inited)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    mimetypes.add_type('text/x-dot', 'dot')
    print([(str(w.message), w.category.__name__) for w in caught])
mimetypes.init()
print(mimetypes.guess_type('a.new'), mimetypes.guess_type('a.txt'))
print(mimetypes.read_mime_types('/nothing/here'))
db = mimetypes.MimeTypes()


class Lines:
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self):
        return self.lines.pop(0) if self.lines else ''


db.readfp(Lines('# comment\n', '\n', 'text/one one uno # more\n', 'text/two\n', 'text/three three\n'))
db.readfp(Lines('text/loose loose'), strict=False)
db.read_windows_registry()
print(db.guess_type('a.uno'), db.guess_type('a.loose'), db.guess_type('a.loose', False), db.guess_all_extensions('text/one'), db.guess_extension('text/two'), mimetypes.guess_type('a.uno'))
print(db.guess_file_type('a.three'), len(db.types_map), len(db.types_map_inv[True]), db.suffix_map == mimetypes.suffix_map, db.encodings_map is mimetypes.encodings_map)
for call in (lambda: mimetypes.guess_type(5), lambda: mimetypes.guess_type(), lambda: mimetypes.guess_extension(5), lambda: mimetypes.guess_file_type('a', True)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
for call in (lambda: mimetypes.MimeTypes(['/nothing/here']), lambda: db.read('/nothing/here')):
    try:
        print(call())
    except OSError:
        print('no such file')
mimetypes.init(['/nothing/here'])

# === quopri ===
import io
import quopri

print(quopri.__all__)
for data in [b'', b'a=b', 'caf\xe9 \u20ac'.encode(), b'tab\there \n', b'x' * 100, b'_ _', b'line\r\nnext', b'end ', b'.', b'\x00\xff']:
    for settings in [{}, {'quotetabs': True}, {'header': True}]:
        text = quopri.encodestring(data, **settings)
        print(text, quopri.decodestring(text, header='header' in settings) == data)
        out = io.BytesIO()
        quopri.encode(io.BytesIO(data), out, settings.get('quotetabs', False), settings.get('header', False))
        back = io.BytesIO()
        quopri.decode(io.BytesIO(out.getvalue()), back, 'header' in settings)
        print(out.getvalue() == text, back.getvalue() == data)
print(quopri.decodestring('=41=4', True), quopri.decodestring(b'=zz=\nx_'), quopri.decodestring(b'x_', True))
print(quopri.needsquoting(b' ', True, False), quopri.needsquoting(b'_', False, True), quopri.needsquoting(b'=', 0, 0), quopri.needsquoting(b'a', 0, 0), quopri.quote(b'\xe9'), quopri.ishex(b'f'), quopri.ishex(b'g'), quopri.unhex(b'fF'), quopri.unhex(b''))
for call in (lambda: quopri.encodestring('text'), lambda: quopri.decodestring('é'), lambda: quopri.encodestring(5), lambda: quopri.quote('a'), lambda: quopri.unhex(b'x')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
