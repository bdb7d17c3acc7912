import shlex

print(shlex.__all__)
L = ['a b c', "a 'b c' d", 'a "b c" d', 'a\\ b', '"a\\"b"', "'a\\b'", 'a # comment', 'a#b', "''", '""', "a''b", 'a"b c"d', "a'b", 'a"b', 'a\\', '', '   ', 'é ü', 'a\nb\tc', '"a\nb"', "'it'\\''s'", 'x="y z" --opt=val', '~/a/b*?', 'a;b|c&d', '(a)', '"\\n\\$\\`"', "\\'", 'a "b" \'c\' d\\ e', '"a\\', '# only', 'a\r\nb', '$HOME', 'a=1 b="2 3"']
for s in L:
    for kw in ({}, {'comments': True}, {'posix': False}):
        try: print(repr(s), kw, shlex.split(s, **kw))
        except ValueError as e: print(repr(s), kw, e)
print([shlex.quote(s) for s in ['', 'a', 'a b', "it's", 'a/b.c-d_e=f:g,h@i%j+', '$x', 'é', '"', '\n', "''", '~', 'a;b', '*']], shlex.join(['a', 'b c', "d'e", '']))
for f in (lambda: shlex.quote(3), lambda: shlex.split(None), lambda: shlex.split(3), lambda: shlex.join('ab'), lambda: shlex.quote(b'a'), lambda: shlex.join([1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in L + ['a&&b||c;d>e<f|g', 'echo hi>out', 'a--b', 'x:=1']:
    for kw in ({}, {'posix': True}, {'punctuation_chars': True}, {'posix': True, 'punctuation_chars': True}, {'punctuation_chars': '|'}):
        try: print(repr(s), kw, list(shlex.shlex(s, **kw)))
        except ValueError as e: print(repr(s), kw, e)
x = shlex.shlex("a b 'c d' # e\nf", posix=True); x.whitespace_split = True; print(x.get_token(), x.lineno, x.get_token(), x.get_token(), x.token, x.state, x.get_token(), x.get_token(), x.lineno, x.eof)
x = shlex.shlex('a b c'); t = x.get_token(); x.push_token(t); x.push_token('z'); print(list(x), x.eof, x.instream is not None, x.infile, x.error_leader(), x.error_leader('f', 3))
x = shlex.shlex('a=b;c', posix=True); x.wordchars += '='; print(list(x), x.wordchars[:10], x.commenters, x.quotes, x.escape, x.escapedquotes, x.whitespace, x.whitespace_split, x.punctuation_chars, x.debug, x.source)
x = shlex.shlex('a "b', infile='cfg')
try: list(x)
except ValueError as e: print(e)
x = shlex.shlex('a"b"c "d"e', posix=False); print(list(x))
