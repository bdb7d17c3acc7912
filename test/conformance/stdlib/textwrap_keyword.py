# case: external=fetch_user,add,fail
# wrap, fill, shorten, dedent, indent and TextWrapper, and module keyword; the predicate of indent may call the host.
import textwrap as w
def t(label, f):
    try: print(label, repr(f()))
    except Exception as e: print(label, type(e).__name__, e)
T = 'Hello there -- you goof-ball, use the -b option!  A very-long_hyphenated-word.\nNew line\there and supercalifragilistic and 1-2-3 a--b (well-known) e-mail: x.y. Really?  "Yes."  End'
for width in 5, 12, 20, 70:
    for kw in {}, {'break_long_words': False}, {'break_on_hyphens': False}, {'break_on_hyphens': False, 'break_long_words': False}, {'initial_indent': '* ', 'subsequent_indent': '  '}, {'expand_tabs': False, 'replace_whitespace': False}, {'drop_whitespace': False}, {'fix_sentence_endings': True}, {'max_lines': 2}, {'max_lines': 1, 'placeholder': '~'}, {'tabsize': 4}, {'max_lines': 2, 'initial_indent': '> ', 'subsequent_indent': '>> '}:
        t((width, kw), lambda: w.wrap(T, width, **kw)); t('fill', lambda: w.fill(T, width, **kw) == '\n'.join(w.wrap(T, width, **kw)))
for s in '', '   ', 'a', '  lead', 'trail  ', 'a\n\nb', 'aaaaaaaaaa-bbbbbbbbbbb', '--option', 'a-', '-a', 'foo--bar', 'a - b', 'x-y-z', 'two-words-three', 'é-è foo-é', "it's-ok", '---', 'one\x0btwo\x0cthree\xa0four', '1-a', 'ab-1c', 'ab-c', 'a.-b', 'foo_-bar', 'a-b-', 'ab--', 'word---word', 'm—n', '(a-b)', 'ab-cd.ef-gh':
    for width in 1, 3, 6: t((s, width), lambda: w.wrap(s, width))
    t('split', lambda: w.TextWrapper()._split(s))
t('w', lambda: w.wrap('a', 0)); t('w', lambda: w.wrap('abc', -1)); t('w', lambda: w.wrap('hello world', 3, max_lines=1)); t('w', lambda: w.wrap('hello world foo', 8, max_lines=1, placeholder=' [very long]'))
t('s', lambda: w.shorten('Hello  world!', 12)); t('s', lambda: w.shorten('Hello  world!', 11)); t('s', lambda: w.shorten('Hello world', 10, placeholder='...')); t('s', lambda: w.shorten('Hello world', 3)); t('s', lambda: w.shorten('Hello', 2, placeholder=''))
for s in '  a\n  b', '  a\n    b\n', '\ta\n  b', '  a\n\n  b\n   \n', 'a\n  b', '', '\n\n', '   ', '  a\n\tb', ' \ta\n \tb', '\t a\n\t b\n\t\tc', '    \n  a\n', '  a\r\n  b\r\n': t(s, lambda: w.dedent(s))
t('d', lambda: w.dedent(3)); t('d', lambda: w.dedent(b'a'))
for s in 'a\nb\n\n c\n', '', '\n', 'a\r\nb': t(s, lambda: w.indent(s, '> ')); t(s, lambda: w.indent(s, '> ', lambda l: True)); t(s, lambda: w.indent(s, '--', predicate=lambda line: 'a' in line))
x = w.TextWrapper(width=10); x.width = 5; x.initial_indent='-'; print(x.wrap('hello you there'), x.fill('ab cd'), sorted(vars(x).items()))
t('k', lambda: w.wrap('a', foo=1)); t('p', lambda: w.TextWrapper(10, 'a').fill('b'))
print(w.indent('a\nbb\nccc\n', '- ', lambda line: add(len(line), 1) > 3), w.__all__)

import keyword
print(keyword.__all__, keyword.kwlist, keyword.softkwlist)
print([keyword.iskeyword(name) for name in ('if', 'match', 'x', 'None', '')], [keyword.issoftkeyword(name) for name in ('if', 'match', 'type', '_')])
