# === HtmlDiff ===
import difflib
import random

A = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n'.splitlines(True)
B = 'zero\none\ntree\nfour\nfive!\nsix\nseven\neight\n'.splitlines(True)
started = difflib.HtmlDiff._default_prefix
difflib.HtmlDiff._default_prefix = 0
h = difflib.HtmlDiff()
print(difflib.__all__)
print(h.make_file(A, B, 'from <a>', 'to'))
print(h.make_table(A, B, context=True, numlines=1), h.make_table(A, A), h.make_table(A, A, context=True), h.make_table([], []), h.make_table([], [], context=True), h.make_table(A, [], todesc='x'), h.make_table([], B))
print(difflib.HtmlDiff(tabsize=4, wrapcolumn=10).make_table(['\tx & y < z\n', 'a long line that is wrapped\n', '\n'], ['\tx & y > z  \n', 'a long lime that is wrapped here\n', '\n', '\n']))
print(h.make_file(['caf\xe9 \u20ac\n'], ['cafe\n'], charset='ascii')[-2000:])
print(difflib.HtmlDiff(2, None, lambda s: s == '#\n', lambda c: c in '.').make_table(['a.b\n', '#\n', 'c\n'], ['ab\n', 'c\n', '#\n']))


class Page(difflib.HtmlDiff):
    _file_template = '%(charset)s %(legend)s %(styles)s'
    _legend = 'L'
    _styles = 'S'
    _table_template = '%(prefix)s %(header_row)s %(data_rows)s'


print(Page().make_file(A, B, charset='latin-1'), Page().make_table(['x\n'], ['y\n']))
r = random.Random(5)
table = difflib.HtmlDiff._table_template
Page._table_template = '%(data_rows)s'
for i in range(60):
    a = [''.join([r.choice('abc d') for _ in range(r.randint(0, 9))]) + '\n' for _ in range(r.randint(0, 14))]
    b = [x if r.random() < 0.6 else x[:3] + r.choice('xyz+-^? ') + x[r.randint(2, 5):] for x in a if r.random() < 0.85]
    for _ in range(r.randint(0, 3)):
        b.insert(r.randint(0, len(b)), ''.join([r.choice('abc d') for _ in range(5)]) + '\n')
    page = Page(wrapcolumn=r.choice([None, None, 3, 6]))
    text = page.make_table(a, b, context=r.random() < 0.5, numlines=r.randint(0, 4))
    for long, short in (('<td class="diff_header"', 'H'), ('<td class="diff_next"', 'N'), ('nowrap="nowrap"', 'W'), ('difflib_chg_', ''), ('<span class="diff_', '['), ('</span>', ']'), ('&nbsp;', '_'), ('</td>', '')):
        text = text.replace(long, short)
    print(text)
for call in (lambda: h.make_table(A, B, context=True, numlines=-1), lambda: h.make_table(A, B, context=True, numlines=-2), lambda: h.make_table(A, B, context=True, numlines=1.5), lambda: len(h.make_table(A, B, numlines=-1)), lambda: h.make_table(A, B, context=True, numlines=None),
             lambda: h.make_table(5, B), lambda: h.make_table([5], B), lambda: len(h.make_table('ab', 'ac')), lambda: h.make_file(A, B, charset='none'), lambda: difflib.HtmlDiff('a').make_table(A, B), lambda: difflib.HtmlDiff(wrapcolumn='a').make_table(A, B), lambda: len(difflib.HtmlDiff(wrapcolumn=0).make_table(A, B))):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
difflib.HtmlDiff._default_prefix = started
