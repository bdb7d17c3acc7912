# === handlers ===
from html.parser import HTMLParser
import html.parser
print(html.parser.__all__)
class P(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('start', tag, attrs, self.getpos(), repr(self.get_starttag_text()))

    def handle_endtag(self, tag):
        print('end', tag, self.getpos())

    def handle_startendtag(self, tag, attrs):
        print('startend', tag, attrs)

    def handle_data(self, d):
        print('data', repr(d))

    def handle_comment(self, d):
        print('comment', repr(d))

    def handle_decl(self, d):
        print('decl', repr(d))

    def handle_pi(self, d):
        print('pi', repr(d))

    def handle_entityref(self, n):
        print('entity', n)

    def handle_charref(self, n):
        print('char', n)

    def unknown_decl(self, d):
        print('unknown', repr(d))


DOCUMENTS = [
    '<html><head><title>T &amp; x</title></head><body class="a b" id=x data-y=\'z\' checked>hi<br/>there<br></body></html>',
    '<!DOCTYPE html><!-- c --><?php x ?><p>1 < 2 && 3 > 2</p>',
    '<a href="?a=1&amp;b=2&copy=3">x</a >',
    '<script>if (a < b && c) { x("</p>"); }</script>after',
    '<style>p > a {}</style>',
    '<p',
    '<p a="b',
    'text & more &#65; &lt',
    '&lt',
    '</p',
    '</>',
    '< p>',
    '<p/ >',
    '<p a=b/>',
    '<P CLASS=X>',
    '<a\nb\n=\n"c">',
    '<![CDATA[x]]>',
    '<!foo bar>',
    '<!-->',
    '<!--->',
    '<!---->',
    '<!-- a -- b -->',
    '<!-- open',
    '<!-- x --!>y',
    '<a b=c d>e</a f="g">',
    '<textarea><b>x</textarea>',
    '<title>a<b>c&amp;</title>',
    '<p a b=1 a=2>',
    "<a href='x'y>",
    '<a =b>',
    '<a "b">',
    '<br /><hr/ >',
    '<a.b:c-d>',
    '<1>',
    '<é>',
    'a<b',
    '<![if x]>y<![endif]>',
    '<a b="x>y">z',
    '<script/>x</script>',
    '<SCRIPT>a</SCRIPT >b',
    '<script>open',
    '<p>a\n<b>\nb</p>',
    '</ p>',
    '<!>',
    '<?x',
    '<plaintext><b>x</b>',
    '<noscript><b></noscript>',
    '<xmp><b></xmp>',
    '<iframe><b></iframe>',
    '<svg><path d="M0 0"/></svg>',
    '<a b=\'x"y\' c="x\'y">',
    '<a b=&lt;c&gt;>',
    '<a/b/c=d>',
    '&#65',
    '&#65;',
    '&#x;b',
    '&#x',
    '&#',
    '&#;x<b>',
    '&a-b',
    '&a-',
    '&a.b.',
    '&lt&gt',
    '&;',
    '&',
    '& ',
    '&1;',
    '<!-->x-->',
    '<!-- a --!>b-->',
    '<!--->x',
    '<!-- a ->',
    '<title>a&lt;b&amp',
    '<title>x&#65;</title>y',
    '<script>a&lt;</script>',
    '<p a="b>c',
    '<p a="b>c"',
    "<p a='b",
    '<p a=b"c>',
    '<p a= "b">',
    '<p a = b c= d>',
    '<p a=>x',
    '<p a= >x',
    '<p a=/b>',
    '<p a=b/ c>',
    '<p "a"=b>',
    '<p a"b>',
    '<b/>',
    '<b a="x"/>',
    '<b a=x />',
    '<![CDATA[a>b]]>c',
    '<![CDATA[a',
    '<!doctype',
    '<!doctype html',
    '<!DOCTYPE html>',
    '<!a',
    '<!',
    '<?a b?>',
    '</a',
    '</a b',
    '</1>',
    '</1',
    '</',
    '<a<b>',
    '<a<b',
    '<title>x',
    '<title></titleX></title >',
    '<style></STYLE>',
    '<İ>',
    'x<script>İ</script>y',
    '<p>&nbsp;&notanentity;&copy</p>',
    '<a href="&lt;&ltx&lt=&#65;&#65x&amp">',
    '</p attr>x',
]

# === every document, with references converted and without ===
for converts in (True, False):
    for document in DOCUMENTS:
        print('==', repr(document))
        parser = P(convert_charrefs=converts)
        parser.feed(document)
        print('--')
        parser.close()

# === in pieces ===
parser = P()
for char in '<p class="x">a &am':
    parser.feed(char)
parser.feed('p; b</p')
parser.feed('><!-')
parser.feed('- c -->')
parser.close()
parser.reset()
print(repr(parser.rawdata), parser.getpos(), parser.convert_charrefs, parser.CDATA_CONTENT_ELEMENTS)

# === options ===
P(scripting=True).feed('<noscript><b></noscript>')


# === the default handlers, and an error in one ===
plain = HTMLParser()
plain.feed('<a b=c>&lt;<br/><!-- x --><!DOCTYPE a><?b?></a>')
plain.close()


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []

    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            self.links.append(dict(attrs).get('href'))
        if tag == 'stop':
            raise LookupError('stopped')


links = Links()
try:
    links.feed('<p><a href="/one">1</a><a name=x><A HREF=two?a&amp;b><stop><a href="never">')
except LookupError as error:
    print(error, links.links)
