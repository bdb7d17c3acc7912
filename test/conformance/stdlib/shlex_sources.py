"""Sources of a lexer are streams that are closed when they are left."""
import shlex, io
for a in ('# c\na', '', 'x;y && z', "a 'b c' d"):
    for kw in ({}, dict(posix=True), dict(posix=True, punctuation_chars=True)):
        x=shlex.shlex(a, **kw); print(type(x.instream), list(x), x.lineno, x.instream.tell())
        x=shlex.shlex(a, **kw)
        x.push_source('q "w e"\nz', 'f'); print(list(x), x.infile, x.lineno)
        try: x.pop_source()
        except Exception as e: print(repr(e))
        try: print(list(x))
        except Exception as e: print(repr(e))
print(shlex.split("a 'b c' d #e", comments=True))
