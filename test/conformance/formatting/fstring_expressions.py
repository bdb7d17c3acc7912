name, n, pi, d = 'Zoë', 42, 3.14159265, {'k': 'v', 'n': [1, 2]}

# === expressions ===
print(f'{name} {n + 1} {n * 2:>5} {name.upper()} {d['k']} {d["n"][0]} {len(name)} {n if n > 1 else 0} {[x for x in range(3)]} {(lambda x: x + 1)(1)}')
print(f'{ {"a": 1} } { {1, 1} } {{literal}} {{{n}}} {{{{}}}} {f'{name!r}'} {f"{f'{n}'}"} {n!r:>6}|{n:<6}|{n:^6}|')
print(f'{n=} {n = } {name=} {name=!s} {pi=:.2f} {n + 1=} {d["k"]=} { n =:>8}')
print(f'{name!r} {name!s} {name!a} {name!r:>8} {'\n'!r} {"nested 'quotes'"} {'a' 'b'}')

# === format specs ===
w, p, fill = 10, 3, '*'
print(f'{pi:{w}.{p}f}|{pi:<{w}.{p}}|{n:{fill}^{w}}|{name:{fill}>{w}}|{n:0{w}d}|{n:#x} {n:#b} {n:#o} {n:+} {-n:05} {n:,} {1234567:,} {1234567.891:,.1f} {0.256:.1%} {1e10:g} {n:c} {n:e}')
print(f'{"left":<8}|{"right":>8}|{"mid":^8}|{"cut":.2}|{True}|{True:d}|{True:>6}|{None}|{[1]}|{...}')
print(f'{n:{"d"}} {n:{w - 2}} {n:{w}{"d"}}')

# === multi-line, triple, joined, raw ===
print(f'''a {
    n
    + 1
} b
c {name:>6}''', f'x' 'y{n}' f'z{n}', rf'\d{n}\n', f'\t{n}\u00e9\N{BULLET}', f'', f'{"":5}|', sep=';')
print(f'{n  # a comment
}', f'{
    name!r:^{
        w
    }}|')

# === scope and order ===
def f(x):
    return lambda: f'{x} {n} {name!s:.2}'
print(f(1)(), [f'{i}{j}' for i in 'ab' for j in range(2)], f'{(y := 5)} {y}', f'{print("side effect")}')
class C:
    attr = 5
    text = f'{attr}'
    def __format__(self, spec): return f'C<{spec}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
c = C()
print(C.text, f'{c} {c:x y} {c!s} {c!r} {c!r:>6} {c:{n}} {c=} {c=:z} {c=!s}')

# === errors ===
for g in (lambda: f'{undefined}', lambda: f'{n:s}', lambda: f'{name:d}', lambda: f'{1 / 0}', lambda: f'{n:{name}}', lambda: f'{None:5}', lambda: f'{n:10.3}', lambda: f'{d["zz"]}', lambda: f'{[]:>5}', lambda: f'{name:{-5}}', lambda: f'{n:1_000}'):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
