# === names ===
import urllib.parse as u
print(u.__all__)
from urllib.parse import *

# === parsing ===
print(urlparse('http://user:pa%20ss@Host.COM:8080/a/b;p?q=1&r=2#frag'))
for s in ['', 'a', '//h/p', 'http:', 'http://', 'mailto:x@y.z', 'HTTP://x/', 'path;p;q?x', 'file:///etc/p', 'a:b', '1a:b', 'http://h?x#y', 'http://h#y?x', 'x://h/;p', 'javascript:alert(1)', 'http://a b/c', '  http://x ', 'ht\ttp://x\n/y', 'tel:+1', 'http:a/b', '?', '#', 'http://h/p?#', 'http://h:/']:
    r = urlsplit(s); p = urlparse(s)
    print(repr(s), tuple(r), tuple(p), repr(r.geturl()), repr(p.geturl()), r.username, r.password, r.hostname)
    try: print(r.port)
    except ValueError as e: print(e)
for s in ['http://h:99999', 'http://h:x', 'http://h:-1', 'http://[::1', 'http://::1]', 'http://[v1.a]', 'http://a[::1]', 'http://[::1]b:8', 'http://\u2100.com']:
    try: r = urlsplit(s); print(r, r.hostname, r.port)
    except ValueError as e: print(s, e)

# === urljoin ===
for b,x in [('http://a/b/c/d;p?q', r) for r in ['g:h','g','./g','g/','/g','//g','?y','g?y','#s','g#s','g?y#s',';x','g;x','g;x?y#s','','.','./','..','../','../g','../..','../../','../../g','../../../g','/./g','/../g','g.','.g','g..','..g','./../g','./g/.','g/./h','g/../h','http:g','http:','g?y/./x']]+[('','a'),('a',''),('http://a','b'),('http://a?x','?y'),('mailto:a','b'),('file:///a/b','c'),('http://a/b','https://c'),('a/b','c'),('/a/b','../../c'),('svn+ssh://a/b','c'),(b'http://a/b',b'c'),('ws://a/b','c')]:
    print(b, x, urljoin(b, x))
try: urljoin('a', b'b')
except TypeError as e: print(e)
try: urlsplit('a', b'b')
except TypeError as e: print(e)

# === urldefrag, urlunparse ===
print(urldefrag('http://a/b#c'), urldefrag(b'a#'), urldefrag('x').url, urldefrag('a#b').geturl())
print(urlunparse(('http','h','p','x','q','f')), urlunsplit(('','h','','','')), urlunsplit(['http','','/a','','']), urlunsplit(('','','//x','','')), urlunparse((b'http',b'h',b'/',b'',b'',b'')), urlunsplit(('file','','//a','','')), urlunsplit(('mailto','','x','','')))

# === quote, unquote ===
print(quote('a b/c?é~_.-%'), quote('a/b', safe=''), quote(b'\xff x'), quote_plus('a b+c/ é'), quote_plus('a b', safe=' '), quote('é', encoding='latin-1'), quote('', safe='x'), quote_from_bytes(b'a b'), quote('\ud800', errors='replace') )
for f in (lambda: quote(3), lambda: quote(b'a', encoding='utf-8'), lambda: quote_from_bytes('a'), lambda: quote('\ud800'), lambda: unquote(3), lambda: unquote_to_bytes(3), lambda: quote(None), lambda: quote(b'a', errors='x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print([unquote(s) for s in ['%41%zz%4', 'a+b%20c', '%C3%A9', '%ff', '', 'é%C3%A9', '%C3x', '%e2%82%ac%']], unquote('%E9', encoding='latin-1'), unquote('%ff', errors='ignore'), unquote(b'%41\xff'), unquote_plus('a+b%2B'), unquote_to_bytes('a%20é'), unquote_to_bytes(b'%zz%41'), unquote_to_bytes(''))

# === queries ===
for q in ['a=1&b=2', 'a=1&a=2&b', 'a=&b=', '', '&&', 'a=b=c', 'a+b=c%20d', 'x=%C3%A9', 'a;b=1', '=1', 'a=1&']:
    print(q, parse_qs(q), parse_qsl(q), parse_qs(q, keep_blank_values=True), parse_qsl(q, True))
    try: print(parse_qs(q, strict_parsing=True))
    except ValueError as e: print(e)
print(parse_qsl('a=1;b=2', separator=';'), parse_qs(b'a=1&b=%ff'), parse_qsl(None), parse_qsl('a=%ff', errors='ignore'), parse_qsl('a=%E9', encoding='latin-1'))
for f in (lambda: parse_qsl('a&b&c', max_num_fields=2), lambda: parse_qsl('a', separator=''), lambda: parse_qsl('a', separator=3), lambda: parse_qsl(3), lambda: parse_qsl('a=1', separator=b'&')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(urlencode({'a': 1, 'b': 'x y', 'c': 'é&'}), urlencode([('a', [1,2]), ('b', ('x',))], doseq=True), urlencode({'a': [1, 'b']}), urlencode({'a': None, 'b': b'\xff', 'c': 2.5}), urlencode({'a b': '/'}, safe='/'), urlencode({'a b': 'c d'}, quote_via=quote), urlencode({}), urlencode([]), urlencode({'a': 'xy', 'b': ''}, doseq=True), urlencode({'a': 'é'}, encoding='latin-1'), urlencode({b'k': [b'v', 'w', 3]}, True), urlencode('') )
for f in (lambda: urlencode('abc'), lambda: urlencode(3), lambda: urlencode([1]), lambda: urlencode([(1,2,3)])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# === results ===
r = urlsplit('http://u:p@h:1/x'); print(r._replace(scheme='https').geturl(), r.netloc, r._fields, r._asdict(), r.encode(), r.encode().decode(), r[0], r == ('http','u:p@h:1','/x','',''), r.__class__.__mro__)
b = urlparse(b'http://u:p@h:1/x;y'); print(b, b.hostname, b.port, b.username, b.decode(), b.geturl())
print(urlsplit('/x', scheme='http'), urlparse('http://x/#y', allow_fragments=False), urlsplit('x#y', allow_fragments=False), urlunsplit(SplitResult('a','b','c','d','e')))
print(urlsplit('a', 'b'), ParseResult('a','b','c','d','e','f').geturl(), DefragResult('a','b').geturl())
import urllib; print(urllib.parse is u)
try: import urllib.nope
except ImportError as e: print(e)


# === what is no text: false values warn, others are refused ===
import warnings


class Items:
    def __iter__(self):
        print('iter')
        return iter([1])


warnings.simplefilter('error')
for query in ([], 0, None, {}, 5, [1], b'', bytearray(b''), memoryview(b''), '', bytearray(b'a=1&b'), memoryview(b'a=1'), Items()):
    for f in (u.parse_qsl, u.parse_qs, u.quote_plus):
        try:
            print(f(query))
        except Exception as error:
            print(type(error).__name__, error)
