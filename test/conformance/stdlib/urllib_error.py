# === exceptions ===
import io
import urllib.error
import urllib.response
from urllib.error import ContentTooShortError, HTTPError, URLError

print(urllib.error.__all__, urllib.response.__all__, [c.__mro__[1].__name__ for c in (URLError, HTTPError, ContentTooShortError)])
e = URLError('no host')
print(e, repr(e), e.args, e.reason, e.filename, e.errno, isinstance(e, OSError))
e = URLError(ValueError('gone'), 'file.txt')
print(e, repr(e), e.reason.args, e.filename)
short = ContentTooShortError('short', b'abc')
print(short, short.reason, short.content, short.args)
try:
    raise HTTPError('http://h/x', 404, 'Not Found', {'A': 'b'}, None)
except URLError as e:
    print(e, repr(e), e.args, e.code, e.reason, e.msg, e.headers, e.hdrs, e.filename, e.url, type(e.fp).__name__, e.status, e.getcode(), e.geturl(), e.info(), e.read(), e.name)
e = HTTPError('u', 500, 'Bad', {}, io.BytesIO(b'one\ntwo\n'))
print(e.read(3), e.readline(), list(e), e.closed)
e.headers = {'New': '1'}
print(e.hdrs, e.headers, e.info())
e.close()
e.close()
print(e.closed, e.fp.closed)
with HTTPError('u', 418, 'Teapot', None, io.BytesIO(b'tea')) as e:
    print(e.read(), e.closed)
print(e.closed)
for call in (lambda: e.__enter__(), lambda: URLError(), lambda: HTTPError('u', 1, 'm', {}), lambda: ContentTooShortError('a'), lambda: e.nothing):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
try:
    e.code = 5
    e.reason = 6
except AttributeError as error:
    print(error)

# === responses ===
import io
from urllib.response import addbase, addclosehook, addinfo, addinfourl

log = []
hooked = addclosehook(io.BytesIO(b'x\ny'), lambda *args: log.append(args), 1, 2)
print(hooked.hookargs, next(iter(hooked)), hooked.read())
hooked.close()
hooked.close()
print(log, hooked.closehook, hooked.closed)
r = addinfourl(io.BytesIO(b'body'), {'h': 1}, 'http://u', 201)
print(r.info(), r.geturl(), r.getcode(), r.status, r.code, r.url, r.readable(), r.read(), r.name, r.file is r.fp)
print(addinfo(io.StringIO('text'), None).read(), repr(addbase(io.BytesIO())).startswith('<addbase at '))
with addbase(io.BytesIO(b'in')) as b:
    print(b.getvalue())
print(b.closed)
