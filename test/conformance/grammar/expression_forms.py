# Every form of expression, by the rules of CPython's Grammar/python.gram.

# === precedence, lowest to highest ===
print(1 if 0 else 2 if 1 else 3, (lambda: 1 if 0 else 2)(), (lambda x: lambda y: x + y)(1)(2))
print(0 or 1 and 2, not 0 == 1, not not 1, not 1 in [1], 1 if not 0 else 2)
print(1 < 2 < 3, 1 < 2 > 1 != 3, 1 == 1.0 is not None, 1 not in (2,) in [(2,)], 3 >= 3 <= 4)
print(1 | 2 ^ 3 & 4 << 1 >> 1 + 2 - 1 * 6 // 2 // 1 % 5 == 3, 6 / 2, 2 ** -1, -2 ** 2, (-2) ** 2, 2 ** 3 ** 0, ~-+1, - - 1)
class V:
    def __matmul__(self, other): return 'matmul'
    def __getattr__(self, name): return name
print(V() @ 1, V().a.upper(), V() @ V() * 2)

# === calls ===
def show(*args, **kwargs): return args, kwargs
print(show(), show(1,), show(*[1], 2, *(3,)), show(a=1, *[2]), show(**{'a': 1}, b=2, **{'c': 3}), show(1, *[], a=1, **{},))
print(show(x for x in 'ab')[0][0].__class__.__name__, sum(x for x in (1, 2)), show((x for x in ()), 1)[0][1])
print(show(y := 1, y), show((y := 2), a=(y := 3)), y, show(lambda: 1, *[] or [1])[0][1], show(not 1, a=not 0))

# === subscripts and slices ===
class Item:
    def __getitem__(self, key): return key
i = Item()
print(i[1], i[1,], i[1, 2], i[:], i[1:], i[:2], i[1:2], i[::], i[::3], i[1::3], i[1:2:3], i[1:2, 3], i[:, ::2], i[...], i[()])
print(i[*[1]], i[*[1], 2], i[1, *'ab', 3:4], i[(y := 5)], i[y := 6], i[y := 7, 8], i[lambda: 1].__class__.__name__, i[1 if 0 else 2:3])

# === displays and comprehensions ===
print([], [1], [1,], [1, 2,], [*'ab', 1], (), (1,), (1, 2), (*'ab',), (1), {1}, {1, *[2]}, {}, {1: 2}, {1: 2, **{3: 4},}, {**{}})
print([x for x in 'ab'], [x for x in range(9) if x % 2 if x > 3], [(x, y) for x in 'ab' for y in range(2) if y], [[y for y in x] for x in ('ab', 'c')])
print({x for x in 'aa'}, {x: y for x, y in zip('ab', 'cd')}, list(x for x in 'ab'), [x for x, in ['a']], [a for a, *b in ['xyz']], [z for [z] in ['q']])
print([x for x in (1, 2)], [x for x in [1] or [2]], [x if x else 'no' for x in (0, 1)])
print([last := x for x in range(3)], last, [x for x in (lambda: [1, 2])()], [lambda: x for x in 'a'][0](), {(x := 1): (y := 2)}, {x := 3, 4})
print((yes := 1), [yes := 2, yes], (yes, no := 3), f'{(yes := 4)}', yes, no)

# === atoms ===
print(0, 00, 1_000, 0x_ff, 0XFF, 0b1_0, 0B1, 0o17, 0O1_7, 1., .5, 1.5, 1e3, 1E-3, 1_0.0_1e+1_0, 1j, 1.5J, 0e0j, 10_0j, True, False, None, ..., __debug__)
print('a' "b" '''c''' """d""", r'\n', R"\n", b'a' B"b", rb'\x' bR'\y' Br'z' BR"w", u'u' U'v', 'a\
b', '\x41\101\u0041\U00000041\N{LATIN SMALL LETTER A}\a\b\f\v\t\\\'\"'.encode(), b'\x41\101\a\0')
print(1if 1else 2, 1or 2)
print((((1))), ((1, 2), (3)), [[[]]], (yes
    + 1),
)

# === strings with fields ===
name, width, deep = 'n', 6, {'k': 'v'}
print(f'', f'{name}', F"{name!r}{name!s}{name!a}", rf'\{name}', Rf'{name}\n', fR'{name}', f'{{}}', f'{name:>{width}}', f'{name!r:>{width}}', f'{3.14159:{width}.{2}f}')
print(f'{name=}', f'{ name = }', f'{name=!s}', f'{name=:>4}', f'{1 + 1 = :04}', f'{deep['k']}', f"{deep["k"]}", f'{f'{f'{name}'}'}', f'{'\n'}', f'''{
    name  # a comment
}''', f'{name,}', f'{*[1, 2],}', f'{lambda_ if (lambda_ := 1) else 0}', f'{(lambda x: x)(2)}', f'{[x for x in 'ab']!r:>12}', f'{ {1: 2}[1]}')
print(f'a' 'b' f'{name}' "c" f"d", f'{name:%H:%M}' if False else f'{name:>3}{width:+d}', f'{width:{'>'}{4}}', f'{name:{"{"}>4}')
t1 = t'a{name}b{width!r:>{width}}c{name=}'
print(t1.strings, [(p.value, p.expression, p.conversion, p.format_spec) for p in t1.interpolations])
t2 = t'{name!a}' rt'\{name!s:x}' Tr'{1 + 1:{name}.{width}}'
print(t2.strings, [(p.value, p.expression, p.conversion, p.format_spec) for p in t2.interpolations], t''.strings, t'{{}}'.strings)

# === lambda parameters, yield and await as operands ===
print((lambda: 1)(), (lambda a: a)(1), (lambda a, b=2, /, c=3, *d, e, f=6, **g: (a, b, c, d, e, f, g))(1, e=5, h=7), (lambda *, a: a)(a=1), (lambda *a, b=1: (a, b))(1), (lambda a, /: a)(1), (lambda **k: k)(x=1), (lambda a, *, b: b)(1, b=2), (lambda a,: a)(1))
def g():
    print((yield), [(yield 1), (yield 2, 3)], (yield from (4, 5)), {(yield): (yield)}, (yield) or 1, f'{(yield)}')
    x = (yield)
    return lambda: (yield x)
r = g()
print([r.send(v) for v in [None, 0, 1, 2, None, None, 3, 4, 5, 6]])
