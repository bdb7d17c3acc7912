/** The part of module `difflib` that shows differences side by side as HTML. CPython: _mdiff and class HtmlDiff in Lib/difflib.py. */

const TEMPLATES = `

_styles = """
        :root {color-scheme: light dark}
        table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:palegreen}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}

        @media (prefers-color-scheme: dark) {
            .diff_header {background-color:#666}
            .diff_next {background-color:#393939}
            .diff_add {background-color:darkgreen}
            .diff_chg {background-color:#847415}
            .diff_sub {background-color:darkred}
        }"""

_file_template = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

_table_template = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

_legend = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""
`;

// A side of a pair is (number, text); in a text, "\\0" and one of "+-^" begin what was added, deleted or changed, and "\\1" ends it.
const PAIRS = `

_BLANK = ('', '\\n')


class _Sides:
    """Makes sides of lines of ndiff, which it takes from a list, and counts the lines of each side."""

    def __init__(self):
        self.numbers = [0, 0]

    def plain(self, lines, side):
        return self._numbered(side, lines.pop(0)[2:])

    def whole(self, lines, side):
        """A line of which all is marked."""
        tag = lines[0][0]
        # An empty line gets a space, so that there is something to see.
        return self._numbered(side, f'\\0{tag}{lines.pop(0)[2:] or " "}\\1')

    def within(self, lines, side):
        """A line that is marked where the line after it has tags."""
        text, tags = lines.pop(0), lines.pop(0)
        start = len(tags)
        # From the end: marks move what is behind them. A run is of one tag.
        while start > 0:
            end = start
            tag = tags[end - 1]
            while start > 0 and tags[start - 1] == tag:
                start -= 1
            if tag in '+-^':
                text = f'{text[:start]}\\0{tag}{text[start:end]}\\1{text[end:]}'
        return self._numbered(side, text[2:])

    def _numbered(self, side, text):
        self.numbers[side] += 1
        return self.numbers[side], text


def _lines_of_sides(delta):
    """Sides as they come from ndiff, the first or the second of them or both, and whether they differ."""
    sides = _Sides()
    lines = []
    # Lines of one side for which the other owes blanks: positive if the first does.
    pending = 0
    while True:
        while len(lines) < 4:
            lines.append(next(delta, 'X'))
        tags = ''.join([line[0] for line in lines])
        first = second = None
        owed = 0
        if tags[0] == 'X':
            owed = pending
        elif tags == '-?+?':
            yield sides.within(lines, 0), sides.within(lines, 1), True
            continue
        elif tags == '--++':
            pending -= 1
            yield sides.whole(lines, 0), None, True
            continue
        elif tags.startswith(('--?+', '--+', '- ')):
            # The last line of a block of deleted ones.
            first = sides.whole(lines, 0)
            owed, pending = pending - 1, 0
        elif tags.startswith('-+?'):
            yield sides.plain(lines, 0), sides.within(lines, 1), True
            continue
        elif tags.startswith('-?+'):
            yield sides.within(lines, 0), sides.plain(lines, 1), True
            continue
        elif tags[0] == '-':
            pending -= 1
            yield sides.whole(lines, 0), None, True
            continue
        elif tags.startswith('+--'):
            pending += 1
            yield None, sides.whole(lines, 1), True
            continue
        elif tags.startswith(('+ ', '+-')):
            # The last line of a block of added ones.
            second = sides.whole(lines, 1)
            owed, pending = pending + 1, 0
        elif tags[0] == '+':
            pending += 1
            yield None, sides.whole(lines, 1), True
            continue
        elif tags[0] == ' ':
            yield sides.plain(lines[:1], 0), sides.plain(lines, 1), False
            continue
        while owed < 0:
            owed += 1
            yield None, _BLANK, True
        while owed > 0:
            owed -= 1
            yield _BLANK, None, True
        if tags[0] == 'X':
            return
        yield first, second, True


def _pairs(delta):
    """Pairs of sides: what comes alone waits for the other."""
    firsts, seconds = [], []
    for first, second, differs in _lines_of_sides(delta):
        if first is not None:
            firsts.append((first, differs))
        if second is not None:
            seconds.append((second, differs))
        if firsts and seconds:
            (first, one), (second, other) = firsts.pop(0), seconds.pop(0)
            yield first, second, one or other


def _mdiff(fromlines, tolines, context=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Pairs of sides and whether they differ; with a context only pairs near those that do, and three None where some are left out."""
    pairs = _pairs(ndiff(fromlines, tolines, linejunk, charjunk))
    if context is None:
        yield from pairs
        return
    size = context + 1
    while True:
        # A ring of the last pairs, of which the last differs.
        ring = [None] * size
        index = 0
        differs = False
        while differs is False:
            pair = next(pairs, None)
            if pair is None:
                return
            differs = pair[2]
            ring[index % size] = pair
            index += 1
        if index > size:
            yield None, None, None
            waiting = size
        else:
            waiting = index
            index = 0
        while waiting:
            yield ring[index % size]
            index += 1
            waiting -= 1
        after = size - 1
        while after:
            pair = next(pairs, None)
            if pair is None:
                return
            after = size - 1 if pair[2] else after - 1
            yield pair
`;

const HTML = `

class HtmlDiff:
    """Shows texts side by side as an HTML table, or a page with the table, with the changes between and within lines."""

    _file_template = _file_template
    _styles = _styles
    _table_template = _table_template
    _legend = _legend
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        """Returns HTML file of side by side comparison with change highlights"""
        page = self._file_template % {
            'styles': self._styles,
            'legend': self._legend,
            'table': self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines),
            'charset': charset,
        }
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        """Returns HTML table of side by side comparison with change highlights"""
        # Ids of their own, so that a page may have several tables.
        count = HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
        self._prefix = [f'from{count}_', f'to{count}_']
        fromlines = [self._expanded(line) for line in fromlines]
        tolines = [self._expanded(line) for line in tolines]
        pairs = _mdiff(fromlines, tolines, numlines if context else None, linejunk=self._linejunk, charjunk=self._charjunk)
        if self._wrapcolumn:
            pairs = self._wrapped(pairs)
        rows = [(first and self._cells(0, *first), second and self._cells(1, *second), differs) for first, second, differs in pairs]
        rows, links, ids = self._linked(rows, context, numlines)
        texts = []
        for i, (first, second, differs) in enumerate(rows):
            if differs is not None:
                texts.append(f'            <tr><td class="diff_next"{ids[i]}>{links[i]}</td>{first}<td class="diff_next">{links[i]}</td>{second}</tr>\\n')
            elif i > 0:
                # Lines are left out before it.
                texts.append('        </tbody>        \\n        <tbody>\\n')
        header = ''
        if fromdesc or todesc:
            header = '<thead><tr>%s%s%s%s</tr></thead>' % (
                '<th class="diff_next"><br /></th>',
                '<th colspan="2" class="diff_header">%s</th>' % fromdesc,
                '<th class="diff_next"><br /></th>',
                '<th colspan="2" class="diff_header">%s</th>' % todesc)
        table = self._table_template % {'data_rows': ''.join(texts), 'header_row': header, 'prefix': self._prefix[1]}
        for mark, markup in (('\\0+', '<span class="diff_add">'), ('\\0-', '<span class="diff_sub">'), ('\\0^', '<span class="diff_chg">'), ('\\1', '</span>'),
                             ('\\t', '&nbsp;')):
            table = table.replace(mark, markup)
        return table

    def _expanded(self, line):
        """A line whose tabs fill up their columns; as tabs, so that they still differ from spaces."""
        return line.replace(' ', '\\0').expandtabs(self._tabsize).replace(' ', '\\t').replace('\\0', ' ').rstrip('\\n')

    def _split(self, parts, number, text):
        """Puts the parts of a side that fit the column in a list."""
        width = self._wrapcolumn
        # Three characters of a text are the marks of a change.
        if not number or len(text) <= width or len(text) - text.count('\\0') * 3 <= width:
            parts.append((number, text))
            return
        i = seen = 0
        mark = ''
        while seen < width and i < len(text):
            if text[i] == '\\0':
                mark = text[i + 1]
                i += 2
                continue
            if text[i] == '\\1':
                mark = ''
            else:
                seen += 1
            i += 1
        head, rest = text[:i], text[i:]
        if mark:
            # A change ends with its row and goes on in the next.
            head += '\\1'
            rest = '\\0' + mark + rest
        parts.append((number, head))
        self._split(parts, '>', rest)

    def _wrapped(self, pairs):
        for first, second, differs in pairs:
            if differs is None:
                yield first, second, differs
                continue
            firsts, seconds = [], []
            self._split(firsts, *first)
            self._split(seconds, *second)
            for i in range(max(len(firsts), len(seconds))):
                yield firsts[i] if i < len(firsts) else ('', ' '), seconds[i] if i < len(seconds) else ('', ' '), differs

    def _cells(self, side, number, text):
        """The cells of a side."""
        id = ''
        if not isinstance(number, str):
            id = f' id="{self._prefix[side]}{number}"'
        # Spaces that do not break, so that none is left out.
        text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{id}>{number}</td><td nowrap="nowrap">{text}</td>'

    def _linked(self, rows, context, numlines):
        """The rows, their links to the change that comes next, and the ids that links lead to."""
        prefix = self._prefix[1]
        links, ids = [''] * len(rows), [''] * len(rows)
        changes = last = 0
        in_change = False
        for i, (_, _, differs) in enumerate(rows):
            if differs and not in_change:
                last = i
                # The id is some lines before the change, for these to be seen.
                ids[max([0, i - numlines])] = f' id="difflib_chg_{prefix}_{changes}"'
                changes += 1
                links[i] = f'<a href="#difflib_chg_{prefix}_{changes}">n</a>'
            in_change = bool(differs)
        if not rows:
            text = '<td></td><td>&nbsp;No Differences Found&nbsp;</td>' if context else '<td></td><td>&nbsp;Empty File&nbsp;</td>'
            rows, links, ids = [(text, text, False)], [''], ['']
        if not rows[0][2]:
            links[0] = f'<a href="#difflib_chg_{prefix}_0">f</a>'
        # The last change leads back to the top.
        links[last] = f'<a href="#difflib_chg_{prefix}_top">t</a>'
        return rows, links, ids
`;

/** Frozen Python of the class. */
export const DIFFLIB_HTML = TEMPLATES + PAIRS + HTML;
