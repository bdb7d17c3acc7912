# === escape ===
import html
print(html.__all__)
print([html.escape(text) for text in ['<a href="x">\'&amp;</a>', '', 'plain']], html.escape('"<', quote=False), html.escape(s='<'))
for wrong in (3, None, b'a'):
    try:
        html.escape(wrong)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)

# === unescape ===
for s in [
    '&lt;&gt;&amp;', '&#65;&#x41;&#X41;', '&#0;&#128;&#150;', '&notit;', '&notin;', '&ampx', '&unknown;', '&', '&;', '&#;', '&#x;', '&#xZ;', '&#1114112;', '&#55296;', '&#xfffe;', '&#11;&#1;', '&Aacute', '&Aacuteb', '&NotEqualTilde;', '&ltfoo;', '&copy;&copy&copyfoo', '&#99999999999999;', '&amp;lt;', '&#38;lt;', '&#127;&#129;', '&fjlig;', '&#x1F600;', '& lt;', '&LT', '&a'*3
]:
    print(repr(s), ascii(html.unescape(s)))
for wrong in (3, b'&'):
    try:
        html.unescape(wrong)
    except TypeError:
        print('TypeError')
print(html.unescape('&' * 5 + 'lt;' + 'x' * 10))

# === entities ===
from html.entities import html5, name2codepoint, codepoint2name, entitydefs
import html.entities
print(html.entities.__all__)
print(len(html5), len(name2codepoint), len(codepoint2name), len(entitydefs))
print(ascii(sorted(html5.items())[:5]), name2codepoint['eacute'], codepoint2name[233], ascii(entitydefs['eacute']))
print(list(html5)[:5], list(name2codepoint)[:5], list(codepoint2name.items())[:3], ascii(list(entitydefs.items())[:3]))
print(sum(ord(char) * (at + 1) for at, (name, text) in enumerate(html5.items()) for char in name + text))
print(sum(code * (at + 1) for at, code in enumerate(name2codepoint.values())))

# === what is no text ===
import html
for value in (('a', 'b'), ['&', 'b'], {'&': 1}, 5, None):
    try:
        print(html.unescape(value))
    except TypeError as error:
        print(error)
