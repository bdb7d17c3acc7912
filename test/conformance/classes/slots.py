def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y=0):
        self.x = x
        self.y = y


# === basics ===
p = Point(1, 2)
p.x += 10
print(p.x, p.y, hasattr(p, '__dict__'), Point.__slots__, type(Point.x).__name__, Point.x.__get__(p))
del p.y
def new_attr(): p.z = 1
def del_again(): del p.y
err(new_attr, lambda: p.y, del_again, lambda: p.z, lambda: vars(p), lambda: p.__dict__)
p.y = 'back'
print(p.y)


# === inheritance ===
class P3(Point):
    __slots__ = ('z',)


class Open(Point):
    pass


q, o = P3(1), Open(1)
q.z, o.anything = 3, 4
print(q.x, q.z, o.anything, o.__dict__, hasattr(q, '__dict__'))
def q_attr(): q.w = 1
err(q_attr)


class OneString:
    __slots__ = 'single'


class WithDict:
    __slots__ = ['a', '__dict__']


class Empty:
    __slots__ = ()


s = OneString()
s.single = 1
w = WithDict()
w.a, w.b = 1, 2
print(s.single, w.__dict__, w.a, Empty.__slots__)
def empty_attr(): Empty().x = 1
def conflict():
    class C:
        __slots__ = ('v',)
        v = 1
def bad_name():
    class C:
        __slots__ = ('not ok',)
def bad_type():
    class C:
        __slots__ = (1,)
def two_bases():
    class C(Point, OneString):
        pass
def int_slots():
    class C(int):
        __slots__ = ('x',)
err(empty_attr, conflict, bad_name, bad_type, two_bases, int_slots)


# === private slots and class attributes ===
class M:
    __slots__ = ('__hidden',)
    shared = 5

    def __init__(self):
        self.__hidden = 1

    def get(self):
        return self.__hidden, self.shared


m = M()
print(m.get(), m._M__hidden)
def set_shared(): m.shared = 1
err(set_shared)
M.shared = 6
print(m.shared, sorted(n for n in vars(M) if not n.endswith('__')))
