"""f-strings: nesting, quotes, specs in specs, `=`, conversions, escapes, comments, lambdas, walrus."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


x, w, p = 3.14159, 12, 3
name = 'n'
d = {'a': 1, 'b': {'c': [2, 3]}}
print(f'{x:{w}.{p}f}|{x:>{w}}|{x:{'<'}{w}}|{x!r:^{w}.{p}}|')
print(f'{f'{f'{x:.1f}'}'}', f"{d["a"]} {d['b']["c"][1]}", f'{'nested "quotes"'}', f'{"\n".join(["a", "b"])}')
print(f'{x=}', f'{x = }', f'{x=:.2f}', f'{x=!s}', f'{ x  =  !r:>10}', f'{d["a"]=}', f'{x+1=}', f'{(lambda: 5)()=}', f'{name=}')
print(f'{{}}', f'{{{x:.0f}}}', f'{{x}}', f'}}{{', f'{{{{{1}}}}}')
print(f'{1,}', f'{1, 2}', f'{[*range(3)]}', f'{ {1: 2}[1] }', f'{ {n for n in [1]} }', f'{(y := 5)}', y, f'{x if x > 3 else w}', f'{(lambda n: n * 2)(4)}')
print(f'{not x}', f'{x!=3}', f'{x==3}', f'{x>=3}', f'{3 if x else 4}', f'{-x:.1f}', f'{x:+}', f'{x // 1}', f'{await_ if (await_ := 1) else 0}')
print(f'{
    x
    :.2f
}', f'''{
    d['a']  # a comment with } and "
}''', f'{x:%}', f'{w:#06x}', f'{w:,}', f'{10 ** 6:_}', f'{w:b}')
print(f'\x41\u00e9\N{LATIN SMALL LETTER A}\t|', rf'\d{x:.0f}\n', fr'{name}\{name}', f'\{name}' if False else '', Rf'\{w}', f'\\{w}')
print(f'a' 'b{x}' f'c{w}' "d", f'' f'', f'{""}', f'{"":>5}|', f'{"a":*^5}', f'{None}', f'{True:d}', f'{True}', f'{...}')
print(f'{"a" "b"}', f'{"a" if True else "b"}', f'{x:{"."}{p}}', f'{w:{""}}', f'{w:{w}{"d"}}', f'{"x":{"*"}>{w}}')


class F:
    def __format__(self, spec):
        return f'[{spec}]'


f = F()
print(f'{f:}', f'{f: }', f'{f:abc}', f'{f:{w}}', f'{f:{{}}}', f'{f:a{w}b{p}c}', f'{f::}', f'{f:!r}', f'{f:\n}', f'{f:\x41}', f'{f:{"}"}}', f'{f!r:.5}')
attempt(lambda: f'{x:d}')
attempt(lambda: f'{name:d}')
attempt(lambda: f'{undefined}')
attempt(lambda: f'{d["zz"]}')
attempt(lambda: f'{x:{name}}')
attempt(lambda: f'{1/0}')
attempt(lambda: f'{w:{"x" * 3}}')
attempt(lambda: f'{[]:5}')
attempt(lambda: f'{None:>5}')
attempt(lambda: f'{w!x}' if False else f'{w!a}')


def order():
    log = []

    def note(v):
        log.append(v)
        return v

    text = f'{note("a"):{note(5)}}{note("b")!r}{note(1):{note("0")}{note(3)}}'
    return text, log


print(order())


def doc():
    f'not a docstring'


print(doc.__doc__, len(f'{x}' * 2), f'{x}'.upper(), f'%s {w}' % name, f'{name}'f'{name!r}'[1:])
print(f'{x!s}', f'{x!r}', f'{"é"!a}', f'{"é"!r:>6}', f'{x!s:.3}', f'{ x !s }' if True else '', f'{d!r}', f'{d}')
