# === tokens of sources ===
import io
import tokenize

SOURCES = [
    'x = 1\n', 'x = 1', '', '\n', '\n\n', '# c', '# c\n', 'x # c', 'x # c\n', '  # indented\nx\n',
    'def f(a, b=2):\n    """doc"""\n    # note\n    return a+b\n\n\n# after\nf(1)\n',
    'if x:\n    y\n    # last', 'if x:\n    y\n    # last\n', 'if x:\n\ty\n\n', 'if x:\n    y',
    'x = (1,\n  # in\n  2)\n\n', 'x = 1 + \\\n  2\n', 's = """a\nb\n"""\ny\n', "f'a{x!r:>{w}}b{{c}}' 'd'\n", "f'''x\n{y\n}z\n'''\n", 't"a{x}"\n', "rb'x' + b'y'\n",
    'x = 1;y = 2\n', 'a -> b := c ** d //= e != f <> g ... @ h\n', '$x ? !y\n', 'é = "ü" + ñ # ç\n', 'x = "😀" + y\n',
    'class A:\n  def f(self):\n    pass\n  x = 1\n', 'x\r\ny\r\n', 'x\x0cy\n', '\x0c\nx\n', 'async def f(): await x\n', 'match x:\n  case 1: pass\n', '0x1F 1_000 1.5e3 2j 0b1 .5 1.\n',
    'x = (1,\n', "x = 'abc\n", 'x = """abc\n', '  x\n y\n', 'if x:\n    y\n  z\n', '(]\n', ')\n', '1abc\n', '0777\n', 'x = 1 \\', 'x \\ y\n', 'é€\n', "f'{x'\n", "f'{a:{b}}'\n", "f'{{}}'\n", "f'{x = }'\n", "f'\\N{DASH}{x}'\n", '    \nx\n', 'x\n    \n', '\\\nx\n', 'if a:\n  b\n\\\n  c\n', 'x = [\n]\n# end\n\n',
    '\x00', 'x\x01\n', 'if x:\n        a\n\tb\n', 'print(f"{x:%Y-%m}")\n', 'lambda: (yield)\n', 'x=1 #c1\n\n#c2\n  #c3\ny=2\n', 'if x: #c\n  y #d\nelse: #e\n  z\n', 'f"{x}{{y}}"\n', 'f"{{{x}}}"\n', 'x = f"{a["b"]}"\n',
    '1_\n','1__0\n','0x\n','0xg\n','0b2\n','0o9\n','09\n','1e\n','1.5abc\n','1if x else y\n','0_7\n','1_a\n','1jx\n','0xfor\n', '1 if\n','1ee\n','1e+\n','12in x\n','1.e5\n','00\n','0_0\n', '08.5\n','0b1_\n','0b12\n','0777x\n',
 '(]\n[\n)\nx\n', ')(\nx\n)\n', '((\n', ')))\n(\n', 'f"{)}"\n','f"{(]}"\n', 'f"{x}}"\n', 'f"}"\n', "ub'x'\n", "f'{x\n", "f'abc\n", "f'''abc\n", 'f"{x!}"\n', 'f"{"\n', '\ufeffx\n', 'x\n\ufeff\n', 'é·x €\n', '´\n','x€ = 1\n', '  # c\n    # d\nif x:\n      # e\n  y\n # f\nz\n', 'if x:\n  y\n \n\n # q\n  z', 'x = """a\n b""" + """c\nd"""; y\n', 'f"""a{\nx}b\nc"""; z\n', 'x = 1 +\\\n\\\n 2\n', '"a\\\nb"; c\n', "f'a\\\nb{c}'\n", '"""\\\na""" b', 'x # é\n', '\tx', '(a\n # b\n\n\n,)', '(\\\n# z\n)\n', 'f"{x:\n', 'f"""{x:\n}"""\n', 'x\\', 'x\\\n', 'x = ["""\na"""\n,]\n','if x:\n  pass\n\n  # a\n# b\n  # c\nelse: pass\n', 'class A:\n  pass\n  # trailing\n\n\n', "'\\", "'''\n'", "@a.b\ndef f(): ...\n", 'f"{a!r}" f"{{" rf"\\{x}"\n', 'f"{a:{b}{c}}"\n', 'f"{a:x{b}y{c}z}"\n','t"{a!r:>{b}}}}"\n', 'f"a\\{b}"\n','f"{x:{{}}}"\n', 'f"{ {1:2}[1] }"\n', 'f"{lambda x: 1}"\n', 'f"{x:=5}"\n', 'f"{(x:=5)}"\n', 'f"{x==y}"\n',
    'x\n   ', '   ', 'x\n   # c', '(a', '(a # b', '(\n\n\n', '(a\n# b', '# a\r\n\r\nx\r\n(1,\r\n2)\r\n', '"""a\r\nb"""\r\n', 'f"""a\r\nb{x}"""', 'if a:\n\\\n  c\n', 'x = f"{1\n', 'x = """abc', "y\nx = '''abc\n\n\n", 'f"{(\n', 'x # a', 'if x:\n  y # a', 'if x:\n  # a\n  y\n  # b\n# c', '\x00x', 'a\nb\x00\nc\n', '(\n\x00', '  ( \\', 'if x:\n  \\', '\n\n  x\n    y\n z\n', 'é\n  x\n', '"😀" # 😀\n😀', 'f"😀{x}😀{{😀" # c\n', 'f"""\n😀{x}\n😀""" + 😀\n', 'x = \\\n# c\n', '\\\n# c\n', '\\\n\n', 'x\\\n\\\n\ny', '# \\\nx', 'x # \\\ny\n', '"\\\n', '\\', '\\\n','\\\n\\\n', ' \\\n x\n', 'if x:\n  y\n \\\n  z\n','a;\n', '0x_f 0_x\n', 'x ! = y\n', 'x != y !r\n', '`a`\n','a\xa0b\n','a\u200bb\n', "'''a\n", "b'''a\nb\nc", 'def f():\n\treturn 1\n        return 2\n', 'if x:\n  a\n  if y:\n    b\nc',
]
for source in SOURCES:
    print('===', ascii(source))
    try:
        for token in tokenize.generate_tokens(io.StringIO(source, newline='').readline):
            print(tokenize.tok_name[token.type], tokenize.tok_name[token.exact_type], ascii(token.string), token.start, token.end, ascii(token.line))
    except (tokenize.TokenError, SyntaxError) as error:
        print(type(error).__name__, error.args)
