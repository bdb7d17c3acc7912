# === integers ===
print(0, 00, 1_000_000, 0xFF, 0XaB, 0o17, 0O7, 0b101, 0B1, 0x_dead_beef, 9999999999999999999999)

# === floats ===
print(1.0, .5, 5., 1e3, 1E-3, 1.5e+2, 0.0, -0.0, 1_0.5_0, 1e100, 1e22, 1e21, 1e16, 123456789012345678.0, 1e-5, 0.0001, 1e400, 5e-324)

# === strings ===
print('single', "double", '''triple
lines''', """with "quotes" inside""", 'it''s', "a" 'b' """c""")
print('\n\t\\\'\"\a\b\f\v\r\0'.encode(), '\x41\101\u00e9\U0001F600\N{GREEK SMALL LETTER ALPHA}')
print('continued \
on the next line')
print(r'raw \n \x', R"raw \" quote", len(r'\\'), rb'raw bytes \n', Rb'\x', b'bytes \x00\xff\101', br'\d')
print(u'unicode prefix', repr('\ud800'), ascii('\udfff é'))
print(repr("mixed ' and \""), repr("only '"), repr('only "'), repr('\x7f\x80\xa0\xad\u200b\U0001F600\U000E0001'))
print('''\
no leading newline''', '', sep='|')

# === f-string literals ===
n, s = 42, 'str'
print(f'{n}', f"{s!r}", F'{n:05d}', rf'\{n}', fr"{s}\n", f'{{}}', f'{n}' 'plain {n}' f'{s}')

# === singletons ===
print(None, True, False, ..., Ellipsis, NotImplemented, __debug__)

# === containers ===
print([], [1], [1,], (), (1,), (1, 2), 1, {}, {1: 2}, {1: 2, }, {1}, {1, }, [[], [[]]], ((), ((),)), {'a': {'b': {}}})
print({1: 'a', 1.0: 'b', True: 'c'}, len({1, 1.0, True}), {(): [], None: ..., 'k': b'v'})

# === implicit joining across lines ===
joined = ('one '
          f'{n} '
          r'\raw '
          "two")
print(joined)

# === equality of constants ===
print(0 == 0.0, '' == b'', 'a' 'b' == 'ab', 1_0 == 10, 0xA == 10, () == (), 1e3 == 1000)
print(type(1), type(1.), type(''), type(b''), type(()), type([]), type({}), type({1}), type(None), type(...), type(NotImplemented), sep=' ')

# === big constants ===
print(0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF)
print(1.7976931348623157e308, 2.2250738585072014e-308, 4.9e-324, 0.1, 0.30000000000000004, 1.0000000000000002, 9007199254740993.0)
