"""A small Markdown converter: blocks, inline marks, lists, code and tables."""
import html
import re
from textwrap import dedent

INLINE = [
    (re.compile(r'`([^`]+)`'), lambda m: f'<code>{m[1]}</code>'),
    (re.compile(r'!\[([^\]]*)\]\(([^)\s]+)\)'), lambda m: f'<img alt="{m[1]}" src="{m[2]}">'),
    (re.compile(r'\[([^\]]+)\]\(([^)\s]+)(?:\s+&quot;(.*?)&quot;)?\)'), lambda m: f'<a href="{m[2]}"' + (f' title="{m[3]}"' if m[3] else '') + f'>{m[1]}</a>'),
    (re.compile(r'\*\*(.+?)\*\*'), r'<strong>\1</strong>'),
    (re.compile(r'(?<!\w)_(.+?)_(?!\w)'), r'<em>\1</em>'),
    (re.compile(r'~~(.+?)~~'), r'<del>\1</del>'),
    (re.compile(r'(?<!["=>])\bhttps?://[^\s<]+[^\s<.,)]'), lambda m: f'<a href="{m[0]}">{m[0]}</a>'),
]


def inline(text: str) -> str:
    text = html.escape(text)
    for pattern, replacement in INLINE:
        text = pattern.sub(replacement, text)
    return text


def slug(text: str, used: dict) -> str:
    base = re.sub(r'[\s-]+', '-', re.sub(r'[^\w\s-]', '', text.lower())).strip('-')
    count = used.get(base, 0)
    used[base] = count + 1
    return base if count == 0 else f'{base}-{count}'


class Converter:
    def __init__(self):
        self.out = []
        self.used = {}
        self.toc = []

    def convert(self, source: str) -> str:
        lines = dedent(source).strip('\n').split('\n')
        i = 0
        while i < len(lines):
            line = lines[i]
            if not line.strip():
                i += 1
            elif match := re.match(r'(#{1,6})\s+(.*?)\s*#*$', line):
                level = len(match[1])
                anchor = slug(match[2], self.used)
                self.toc.append((level, match[2], anchor))
                self.out.append(f'<h{level} id="{anchor}">{inline(match[2])}</h{level}>')
                i += 1
            elif line.startswith('```'):
                language = line[3:].strip()
                end = next((j for j in range(i + 1, len(lines)) if lines[j].startswith('```')), len(lines))
                body = html.escape('\n'.join(lines[i + 1:end]))
                attribute = f' class="language-{language}"' if language else ''
                self.out.append(f'<pre><code{attribute}>{body}</code></pre>')
                i = end + 1
            elif re.match(r'\s*([-*]|\d+\.)\s', line):
                i = self.list_block(lines, i, 0)
            elif '|' in line and i + 1 < len(lines) and re.fullmatch(r'[\s|:-]+', lines[i + 1]):
                i = self.table(lines, i)
            elif line.startswith('>'):
                quoted = []
                while i < len(lines) and lines[i].startswith('>'):
                    quoted.append(lines[i].lstrip('> '))
                    i += 1
                self.out.append(f'<blockquote>{inline(" ".join(quoted))}</blockquote>')
            elif re.fullmatch(r'(\*{3,}|-{3,})', line.strip()):
                self.out.append('<hr>')
                i += 1
            else:
                paragraph = []
                while i < len(lines) and lines[i].strip() and not re.match(r'(#{1,6}\s|```|>|\s*[-*]\s)', lines[i]):
                    paragraph.append(lines[i].strip())
                    i += 1
                self.out.append(f'<p>{inline(" ".join(paragraph))}</p>')
        return '\n'.join(self.out)

    def list_block(self, lines, i, indent):
        ordered = bool(re.match(r'\s*\d+\.', lines[i]))
        self.out.append('<ol>' if ordered else '<ul>')
        while i < len(lines):
            match = re.match(r'(\s*)([-*]|\d+\.)\s+(?:\[([ x])\]\s+)?(.*)', lines[i])
            if not match or len(match[1]) < indent:
                break
            if len(match[1]) > indent:
                i = self.list_block(lines, i, len(match[1]))
                continue
            box = '' if match[3] is None else f'<input type="checkbox"{" checked" if match[3] == "x" else ""}> '
            self.out.append(f'<li>{box}{inline(match[4])}</li>')
            i += 1
        self.out.append('</ol>' if ordered else '</ul>')
        return i

    def table(self, lines, i):
        def cells(line):
            return [cell.strip() for cell in line.strip().strip('|').split('|')]
        aligns = ['right' if c.endswith(':') and not c.startswith(':') else 'center' if c.endswith(':') else 'left' for c in cells(lines[i + 1])]
        rows = [f'<th align="{a}">{inline(c)}</th>' for c, a in zip(cells(lines[i]), aligns)]
        self.out.append('<table>\n<tr>' + ''.join(rows) + '</tr>')
        i += 2
        while i < len(lines) and '|' in lines[i]:
            self.out.append('<tr>' + ''.join(f'<td align="{a}">{inline(c)}</td>' for c, a in zip(cells(lines[i]), aligns)) + '</tr>')
            i += 1
        self.out.append('</table>')
        return i


converter = Converter()
print(converter.convert('''
    # Release notes: 2.0!
    Some **bold _mixed_** text with `code <b>` and a [link](https://x.example/a?b=1&c=2 "Title here").
    It goes on; see https://example.org/docs, please.

    ## Changes
    - first
    - second ~~old~~
      - nested *not emphasis*
      - [x] done
      - [ ] todo
    - third

    1. one
    2. two

    ## Changes
    | Name | Qty | Note |
    |:-----|----:|:----:|
    | a & b | 3 | **x** |
    | c | 12 | |

    ```python
    if a < b:
        print("hi")
    ```
    > quoted
    > text
    ***
    ![logo](logo.png)
'''))
for level, title, anchor in converter.toc:
    print('  ' * (level - 1) + f'{title} -> #{anchor}')
