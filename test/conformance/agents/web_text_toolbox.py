from urllib.parse import urlparse, urlsplit, urlunsplit, urljoin, parse_qs, parse_qsl, urlencode, quote, quote_plus, unquote, unquote_plus, urldefrag
import html, html.parser, ipaddress, base64, re, textwrap, string, unicodedata, json, shlex, posixpath, fnmatch, pathlib, itertools, os
for u in ['http://user:p%40ss@Host.COM:8080/a/../b;p?q=1&q=2&e=#frag', '//cdn/x', 'mailto:a@b.c', 'http://[::1]:80/', 'file:///etc/x y', '?only=q', 'HTTPS://é.com/ü?ß=1', 'data:text/plain,hi', 'http://h:bad/']:
    p = urlsplit(u)
    try: port = p.port
    except ValueError as e: port = e
    print(p, p.hostname, port, p.username, p.password, p.geturl())
print([urljoin('http://a/b/c/d?q', r) for r in ('g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', '', '..', '../../../g', 'http:g', ';x', '../g;x=1/../y')])
print(parse_qs('a=1&a=2&b=&c=%20x+y&d', keep_blank_values=True), parse_qsl('a=1;b=2', separator=';'), urlencode({'a': [1, 'é'], 'b': 'x y&z'}, doseq=True), urlencode([('k', b'\xff'), ('n', None)]), quote('a/b c?é~', safe=''), quote_plus('a b+c'), unquote('%E4%BD%A0%zz%41'), unquote_plus('a+b%2B'), urldefrag('x#y'))
class Links(html.parser.HTMLParser):
    def __init__(self): super().__init__(); self.out = []; self.stack = []
    def handle_starttag(self, tag, attrs): self.out.append((tag, dict(attrs), self.getpos())); self.stack.append(tag)
    def handle_endtag(self, tag): self.out.append('/' + tag)
    def handle_data(self, d): self.out.append(d.strip()) if d.strip() else None
    def handle_comment(self, d): self.out.append(('c', d))
    def handle_startendtag(self, t, a): self.out.append((t, '/'))
    def handle_decl(self, d): self.out.append(('decl', d))
l = Links(); l.feed('<!DOCTYPE html><p class=a id="x&amp;y" hidden>Hi &eacute; <br/><a href=\'/z?a=1&b=2\'>l<b>i</a>n<!-- c --><script>if (a<b) "</p>"</script><img src=x>'); l.close(); print(l.out)
net = ipaddress.ip_network('10.1.0.0/22'); print(net.num_addresses, list(net.subnets(new_prefix=24))[1:3], ipaddress.ip_address('10.1.3.255') in net, [str(n) for n in ipaddress.collapse_addresses(map(ipaddress.ip_network, ['10.0.0.0/25', '10.0.0.128/25', '10.0.1.0/24']))], ipaddress.ip_address('::ffff:1.2.3.4').ipv4_mapped, ipaddress.ip_interface('192.168.1.5/24').network, list(net.hosts())[-1], net.supernet(), ipaddress.IPv6Address('fe80::1').is_link_local, ipaddress.ip_address('2001:db8::').exploded, net.overlaps(ipaddress.ip_network('10.1.2.0/30')))
for bad in ('10.0.0.1/24', '300.1.1.1', '1.2.3', 'x'):
    try: ipaddress.ip_network(bad)
    except ValueError as e: print(e)
P = pathlib.PurePosixPath; p = P('/srv/data/../x.tar.gz'); print(p.name, p.stem, p.suffixes, p.parent, p.parts, p.with_suffix('.zip'), p.with_name('n'), p.relative_to('/srv'), p.is_relative_to('/etc'), P('a') / 'b' / '/c', P('a/b').joinpath('..', 'd'), p.match('*.gz'), P('a/b/c').full_match('a/**'), P('a//b/./c'), sorted([P('b'), P('a/z'), P('a')]), p.as_uri(), P('x').with_stem('y'), pathlib.PureWindowsPath('C:\\a\\b.txt').drive, list(p.parents)[:2], repr(p), hash(P('a')) == hash(P('a/')), os.path.commonpath(['/a/b', '/a/c']), os.path.relpath('/a/b/c', '/a/d'), posixpath.expandvars('$X/y') )
print(textwrap.wrap('a-very-long-hyphenated-word and 日本語 text\n\nwith breaks', 12), textwrap.fill('x' * 30, 10, break_long_words=False), textwrap.indent('a\n\nb', '> '), textwrap.dedent('\t a\n\t  b\n'), shlex.split("a 'b c' \"d\\\"e\" f\\ g # no", comments=True))
class T(string.Template): delimiter = '%'; idpattern = r'[a-z][_.a-z0-9]*'
print(T('%user.name has %{n}%% of %x').safe_substitute({'user.name': 'al', 'n': 5}), T('%a %{b} %% %').is_valid(), T('%a %{b} %%').get_identifiers(), string.Formatter().vformat('{0[a]:>{w}} {x.real!r:*^7} {:d}'.replace('{:d}', ''), [{'a': 'v'}], {'w': 4, 'x': 3}), string.capwords('the quick  fox'), string.punctuation)
print([unicodedata.category(c) for c in 'aA1 _é☃\n'], unicodedata.normalize('NFC', 'e\u0301') == 'é', 'İ'.lower(), 'ﬃ'.upper(), 'Straße'.casefold() == 'STRASSE'.casefold(), '٣'.isdigit(), int('٣'), '½'.isnumeric(), 'é'.encode('ascii', 'backslashreplace'), b'\xff\xfea\x00'.decode('utf-16'), 'a\u200bb'.isprintable(), '\x1b[0m'.__repr__(), 'ab\u0300'.center(6, '·'), 'tab\tx'.expandtabs(6), 'x,y;z'.translate(str.maketrans(',;', '  ', 'y')), 'A-B_c'.swapcase(), 'a.b.c'.rpartition('.'), 'abc'.removesuffix('c'), '%-5s|%05.1f|%x|%%|%r' % ('ab', 3.14159, 255, 'é'), '{:>+8.2e}|{!s:.2}'.format(12345.678, 'abc'), '\N{GREEK SMALL LETTER ALPHA}', 'ab'.ljust(4, '.') + '|', '  x '.strip().zfill(3), 'one two'.title().split(), 'a\x0bb\x1cc\u2028d'.splitlines())
