# Module xml.sax.saxutils: escaping, and documents written by events.
import io
from xml.sax.saxutils import XMLGenerator, escape, quoteattr, unescape
import xml.sax.saxutils

# === escape and unescape ===
print(escape('a < b & c > "d"'), escape('"q"', {'"': '&quot;'}), escape(''), escape('&amp;'))
print(unescape('&lt;a&gt; &amp;lt; &quot;'), unescape('&quot;x&quot;', {'&quot;': '"'}), unescape('&amp;amp;'))
for text in ('plain', 'a"b', "a'b", 'both "\'', '<&>', 'line\nline\ttab\r', ''):
    print(quoteattr(text), quoteattr(text, {'a': 'A'}))
for act in (escape, unescape, quoteattr):
    try:
        act(3)
    except AttributeError as e:
        print(e)

# === XMLGenerator ===
def write(out, **options):
    g = XMLGenerator(out, **options)
    g.startDocument()
    g.startElement('root', {'a': '1', 'b': '<"x">'})
    g.characters('text & é more')
    g.startElement('empty', {})
    g.endElement('empty')
    g.processingInstruction('pi', 'data')
    g.ignorableWhitespace('\n ')
    g.characters(b'bytes')
    g.characters('')
    g.skippedEntity('e')
    g.endElement('root')
    g.endDocument()
for options in ({}, {'encoding': 'utf-8'}, {'encoding': 'ascii', 'short_empty_elements': True}):
    text, data = io.StringIO(), io.BytesIO()
    write(text, **options)
    write(data, **options)
    print(text.getvalue())
    print(data.getvalue())
out = io.StringIO()
g = XMLGenerator(out, 'utf-8', True)
g.startPrefixMapping('p', 'urn:p')
g.startPrefixMapping(None, 'urn:d')
g.startElementNS(('urn:d', 'root'), 'root', {('urn:p', 'key'): 'v', (None, 'plain'): 'w'})
g.startElementNS(('urn:p', 'in'), 'p:in', {('http://www.w3.org/XML/1998/namespace', 'lang'): 'de'})
g.endElementNS(('urn:p', 'in'), 'p:in')
g.characters('x')
g.endElementNS(('urn:d', 'root'), 'root')
g.endPrefixMapping(None)
g.endPrefixMapping('p')
print(out.getvalue())
try:
    g.startElementNS(('urn:other', 'x'), 'x', {})
except KeyError as e:
    print(repr(e))
write(None, encoding='utf-8')
print()
