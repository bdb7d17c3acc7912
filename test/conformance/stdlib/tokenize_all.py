# === tokenize: everything public ===
import io
import token
import tokenize
from tokenize import untokenize, generate_tokens, TokenInfo, detect_encoding, TokenError
SRC = ['x = 1\n','x=1','if x:\n    y  # c\n\n    z\nw\n','x = (1,\n   2)\n','a + \\\n  b\n','f"a{{b}}{x!r:>{w}}"\n','x = """a\nb"""  + y\n','  # c\nx\n','class A:\n\tdef f(self):\n\t\treturn {1: 2}\n','# only', 'f"\\N{DASH}{{x}}"\n', "'a' 'b' f'c' 'd'\n", 'f"{ {1:2} }"\n', 'x \\\n  = 1\r\ny\r\n', 'def f():\n    if x:\n        pass\n    # c\n\n  # odd\n    y\n','async def f():\n  await x;  y\n', 'f"""a{x}\n{{b}} {y}"""\n', 't"{{{x}}}"\n','a  \\\n\\\n   b\n']
for s in SRC:
    toks = list(generate_tokens(io.StringIO(s, newline='').readline))
    print(ascii(s), ascii(untokenize(toks)), ascii(untokenize(t[:2] for t in toks)))
src = b'# -*- coding: latin-1 -*-\nx = "\xe9"\n'
toks = list(tokenize.tokenize(io.BytesIO(src).readline))
print(toks[0], toks[1], toks[3:6]); print(untokenize(toks)); print(untokenize(t[:2] for t in toks))
for b in [b'', b'x\n', b'\xef\xbb\xbfx\n', b'# coding: utf-8\n', b'#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx\n', b'x\n# coding: ascii\n', b'# coding: nope\n', b'\xef\xbb\xbf# coding: latin-1\n', b'\xff\n', b'\n\n# coding: latin-1\n', b'\n# coding=ISO_8859_1-unix\n', b'# coding: UTF_8\n', b'# coding: utf8\n', b'# coding: utf-8-foo\n', b'\n\xff\n', b'#\xff\nx', b'# coding: latin-1\n\xff', b'\xef\xbb\xbf', b'\xef\xbb\xbf# coding: utf8\n',b'\xef\xbb\xbf# coding: utf-8\n', b'# coding: utf-16\n', b'# coding: LATIN_1\n', b'# \x00\n',b'a=1;#coding=latin1\n']:
    try: print(b, detect_encoding(io.BytesIO(b).readline))
    except Exception as e: print(b, type(e), e.args)
class F(io.BytesIO):
    name = 'some.py'
for b in [b'# coding: nope\n', b'\xef\xbb\xbf# coding: latin-1\n', b'\xff\n', b'\n\xff\n']:
    try: print(b, detect_encoding(F(b).readline))
    except Exception as e: print(b, type(e), e.args)
print(list(generate_tokens(iter(['a\n','b']).__next__)))
for f in (lambda: 'x', lambda: 5, lambda: None, lambda: [1]):
    it = iter([f(), ''])
    for g in (generate_tokens, tokenize.tokenize):
        it = iter([f(), ''])
        try: print(list(g(it.__next__)))
        except Exception as e: print(type(e), e)
for f in (lambda: generate_tokens(), lambda: generate_tokens(5), lambda: list(generate_tokens(5)), lambda: untokenize(5), lambda: untokenize([(1,)]), lambda: untokenize([(1,'a'),(1,'b'),(3,'"x"'),(3,'"y"'),(4,'\n'),(5,'  '),(1,'z'),(6,'')]), lambda: untokenize([TokenInfo(1,'a',(1,5),(1,6),''),TokenInfo(1,'a',(1,3),(1,6),'')]), lambda: untokenize([TokenInfo(1,'a',(3,5),(3,6),'')]), lambda: TokenInfo(1,2,3,4), lambda: TokenInfo(1,'a',(1,0),(1,1),'a'), lambda: TokenInfo(999,'a',(1,0),(1,1),'a')._asdict(), lambda: repr(TokenInfo(999,'a',(1,0),(1,1),'a')), lambda: tokenize.tokenize(io.BytesIO(b'\xff').readline), lambda: list(tokenize.tokenize(io.BytesIO(b'x\n\n\xff').readline)), lambda: list(tokenize.tokenize(io.StringIO('x').readline)), lambda: list(generate_tokens(io.BytesIO(b'x').readline)), lambda: untokenize([]), lambda: untokenize(iter([]))):
    try: print(f() if not hasattr(f(), 'send') else 'gen')
    except BaseException as e: print(type(e), e)
t = TokenInfo(54, '+', (1,0),(1,1),'+')
print(t.exact_type, t.type, t, str(t), t._replace(string='nope').exact_type, TokenInfo.__mro__, TokenInfo._fields)
print(sorted(tokenize.__all__)); print([n for n in tokenize.__all__ if n not in token.__all__])
print(TokenError.__mro__, TokenError('a', (1,2)).args)
print(tokenize.cookie_re.pattern, tokenize.blank_re.pattern)
g = generate_tokens(io.StringIO('x').readline); print(type(g), next(g))
def adjust(src):
    out=[]
    for n,v,*_ in generate_tokens(io.StringIO(src).readline):
        if n==tokenize.NUMBER and '.' in v: out.extend([(tokenize.NAME,'D'),(tokenize.OP,'('),(tokenize.STRING,repr(v)),(tokenize.OP,')')])
        else: out.append((n,v))
    return untokenize(out)
print(repr(adjust('print(+21.3e-5*-.1234/81.7)\nif x:\n  y = [1.5, 2]\n')))

# === names ===
NAMES = '''
    AMPER AMPEREQUAL AT ATEQUAL CIRCUMFLEX CIRCUMFLEXEQUAL COLON COLONEQUAL COMMA COMMENT DEDENT DOT DOUBLESLASH DOUBLESLASHEQUAL DOUBLESTAR
    DOUBLESTAREQUAL ELLIPSIS ENCODING ENDMARKER EQEQUAL EQUAL ERRORTOKEN EXACT_TOKEN_TYPES EXCLAMATION FSTRING_END FSTRING_MIDDLE FSTRING_START GREATER
    GREATEREQUAL INDENT ISEOF ISNONTERMINAL ISTERMINAL LBRACE LEFTSHIFT LEFTSHIFTEQUAL LESS LESSEQUAL LPAR LSQB MINEQUAL MINUS NAME NEWLINE NL NOTEQUAL
    NT_OFFSET NUMBER N_TOKENS OP PERCENT PERCENTEQUAL PLUS PLUSEQUAL RARROW RBRACE RIGHTSHIFT RIGHTSHIFTEQUAL RPAR RSQB SEMI SLASH SLASHEQUAL SOFT_KEYWORD
    STAR STAREQUAL STRING TILDE TSTRING_END TSTRING_MIDDLE TSTRING_START TYPE_COMMENT TYPE_IGNORE TokenError TokenInfo VBAR VBAREQUAL detect_encoding
    generate_tokens open tok_name tokenize untokenize
'''
print([name for name in NAMES.split() if name not in tokenize.__all__], [getattr(tokenize, name) for name in NAMES.split() if name.isupper() and isinstance(getattr(tokenize, name), int)])

# === strings and braces side by side, encodings, lines ===
for s in ["t'a' t'b' t'c{x}' 'd' t'e'\n", "f'a' f'b' 'c' f'd'\n", "x={1:{2:3}}\n", "{{1},{2}}\n", 'f"{ {1:{2:3}} }" {{a}}\n', 'f"{ { {1} } }"\n','f"{x!r:{w}.{p}}"\n', '"a" b "c"\n', '"a"\n"b"\n', 'f"{{"  "b"\n','f"{ {1} }" {{2}}\n', 'f"{f"{ {1} }"}"\n']:
    toks = list(generate_tokens(io.StringIO(s, newline='').readline))
    print(ascii(s), ascii(untokenize(t[:2] for t in toks)), untokenize(toks) == s)
for b in [b'#  coding: utf-16\n', b'# coding: ascii\n\xff', b'# \xff coding: ascii\n', b'\n# \xe9 coding: latin-1\n', b'#\0coding: nope\n', b'x\n\0', b'\xff coding\n', b'x\xff', b'\xe9', b'\n\xff', b'#coding: hex\n', b'#coding: rot13\n', b'#coding: utf-7\n', b'x#\xff\n\xff', b'\n\0\n', b'\xef\xbb\xbf\xff\n', b'\xef\xbb\xbf\xff # coding: nope\n']:
    try: print(b, detect_encoding(io.BytesIO(b).readline))
    except Exception as e: print(b, type(e), e.args)
for b in [b'\xff\n', b'x\n\n\xff', b'# coding: ascii\n\xff\n', b'# coding: latin1\n"\xff"', b'# coding: nope\n', b'x\r\ny', b'\xef\xbb\xbfx = 1']:
    try:
        g = tokenize.tokenize(io.BytesIO(b).readline); print(type(g))
        for t in g: print(ascii(t))
    except Exception as e: print(b, type(e), e.args)
for v in ([b'x', None], [b'', 1], ['', '']):
    for g in (generate_tokens, tokenize.tokenize):
        try: print(list(g(iter(v).__next__)))
        except Exception as e: print(type(e), e)
for v in (['x', 'y\n', ''], ['a b', ' c\n', 'if x:\n', ' y']):
    try:
        for t in generate_tokens(iter(v).__next__): print(t)
    except Exception as e: print(type(e), e)
def bad():
    raise ValueError('no')
try: list(generate_tokens(bad))
except ValueError as e: print('VE', e)
