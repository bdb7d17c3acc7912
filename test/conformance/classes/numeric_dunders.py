def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class T:
    def __init__(self, tag='T'):
        self.tag = tag


OPS = {'add': '+', 'sub': '-', 'mul': '*', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'matmul': '@', 'and': '&', 'or': '|', 'xor': '^', 'lshift': '<<', 'rshift': '>>'}
for name in OPS:
    setattr(T, f'__{name}__', lambda self, other, n=name: f'{self.tag}.{n}({getattr(other, "tag", other)})')
    setattr(T, f'__r{name}__', lambda self, other, n=name: f'{self.tag}.r{n}({getattr(other, "tag", other)})')

# === every binary operator, both ways ===
t, u = T(), T('U')
print(t + 1, t - 1, t * 1, t / 1, t // 1, t % 1, t ** 1, t @ 1, t & 1, t | 1, t ^ 1, t << 1, t >> 1)
print(1 + t, 1 - t, 1 * t, 1 / t, 1 // t, 1 % t, 1 ** t, 1 @ t, 1 & t, 1 | t, 1 ^ t, 1 << t, 1 >> t)
print(t + u, 'a' + t, [] + t, None - t, 1.5 * t, 'x%s' % t if False else (1,) + t)
x = t
x += 5
print(x)


# === NotImplemented falls back ===
class N:
    def __add__(self, other):
        print('N.add')
        return NotImplemented

    def __radd__(self, other):
        print('N.radd')
        return NotImplemented

    def __iadd__(self, other):
        print('N.iadd')
        return NotImplemented


def iadd():
    n = N()
    n += 1
err(lambda: N() + 1, lambda: 1 + N(), lambda: N() + N(), iadd)
print((N() + T())[:7])


# === the subclass on the right goes first ===
class Base:
    def __add__(self, o): return 'Base.add'
    def __radd__(self, o): return 'Base.radd'
class Sub(Base):
    def __radd__(self, o): return 'Sub.radd'
class Plain(Base):
    pass


print(Base() + Sub(), Sub() + Base(), Base() + Plain(), Base() + Base(), Plain() + Plain())


# === in place ===
class I:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append(f'+{o}'); return self
    def __isub__(self, o): return 'new'
    def __imul__(self, o): self.log.append(f'*{o}')
    def __imatmul__(self, o): self.log.append(f'@{o}'); return self
    def __ior__(self, o): self.log.append(f'|{o}'); return self
    def __ipow__(self, o): self.log.append(f'**{o}'); return self


i = I()
i += 1
i @= 2
i |= 3
i **= 4
print(i.log)
j = i
j -= 1
print(j)
i *= 5
print(i)


# === unary and conversions ===
class U:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __abs__(self): return 'abs'
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 3
    def __round__(self, n=0): return ('round', n)
    def __bool__(self): return False


v = U()
print(-v, +v, ~v, abs(v), int(v), float(v), round(v), round(v, 2), bool(v), [0, 1, 2, 3][v], hex(v), 'ab' * v, - -5, not v)
err(lambda: T() + T() + [], lambda: -t, lambda: ~t, lambda: t < 1, lambda: divmod(t, 1), lambda: int(t))


# === comparison dunders ===
class Cmp:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, Cmp) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, Cmp) else NotImplemented
    def __le__(self, o): return 'le'


a, b = Cmp(1), Cmp(2)
print(a == b, a != b, a < b, a > b, a <= b, a >= b, a == 1, a != 1, sorted([b, a])[0].v, max(a, b).v, a == Cmp(1), Cmp.__hash__)
err(lambda: a < 1, lambda: 1 < a, lambda: a > 1, lambda: hash(a))
