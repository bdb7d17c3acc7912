"""Pull links, headings and a table out of a page, and resolve the links."""
import html
from html.parser import HTMLParser
from urllib.parse import parse_qs, urldefrag, urljoin, urlsplit, urlunsplit, urlencode

PAGE = '''<!DOCTYPE html>
<html><head><title>Shop &mdash; Deals &amp; more</title><base href="https://shop.example/deals/index.html"></head>
<body>
<h1>Today&#8217;s deals</h1>
<!-- navigation -->
<ul><li><a href="/">Home</a></li><li><a href="week?page=2&amp;sort=price#top" rel="nofollow">This week</a></li>
<li><A HREF="https://other.example/x?utm_source=mail&id=7">Other</A></li><li><a>no target</a></li><li><a href="mailto:me@shop.example">Mail</a></li></ul>
<table><tr><th>Item</th><th>Price</th></tr>
<tr><td>Caf&eacute; mug<br/>blue</td><td>&pound;4.50</td></tr>
<tr><td>Tea <b>pot</b></td><td>&#xA3;12.00</td></tr></table>
<script>if (a < b) { document.write("<a href='evil'>x</a>"); }</script>
<h2>Terms</h2><p>Prices incl. VAT &lt;20%&gt;
</body></html>'''


class PageReader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.base = ''
        self.links = []
        self.headings = []
        self.rows = []
        self.title = ''
        self.comments = []
        self._text = None
        self._stack = []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == 'base':
            self.base = attributes.get('href', '')
        elif tag == 'a' and 'href' in attributes:
            self.links.append([attributes['href'], '', attributes.get('rel')])
        elif tag == 'tr':
            self.rows.append([])
        if tag in ('h1', 'h2', 'td', 'th', 'title', 'a'):
            self._stack.append(tag)
            self._text = []

    def handle_startendtag(self, tag, attrs):
        if tag == 'br' and self._text is not None:
            self._text.append(' ')

    def handle_endtag(self, tag):
        if not self._stack or self._stack[-1] != tag:
            return
        self._stack.pop()
        text = ' '.join(''.join(self._text).split())
        if tag in ('h1', 'h2'):
            self.headings.append((int(tag[1]), text))
        elif tag in ('td', 'th'):
            self.rows[-1].append(text)
        elif tag == 'title':
            self.title = text
        elif tag == 'a' and self.links:
            self.links[-1][1] = text
        self._text = None

    def handle_data(self, data):
        if self._text is not None:
            self._text.append(data)

    def handle_comment(self, data):
        self.comments.append(data.strip())


def strip_tracking(url):
    parts = urlsplit(url)
    query = {key: values for key, values in parse_qs(parts.query).items() if not key.startswith('utm_')}
    return urlunsplit(parts._replace(query=urlencode(query, doseq=True)))


reader = PageReader()
reader.feed(PAGE)
reader.close()
print(reader.title, '|', reader.base, '|', reader.comments)
for level, text in reader.headings:
    print('#' * level, text)
for href, text, rel in reader.links:
    absolute, fragment = urldefrag(urljoin(reader.base, href))
    host = urlsplit(absolute).hostname
    print(f'{text!r:<14} {strip_tracking(absolute) if host else absolute} host={host} fragment={fragment!r} rel={rel}')
header, *items = reader.rows
for item in items:
    print(dict(zip(header, item)))
print(sum(float(row[1].lstrip('£')) for row in items))
print(html.escape('<a href="x">Tom & Jerry\'s</a>'))
