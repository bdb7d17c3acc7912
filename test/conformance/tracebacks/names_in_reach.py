"""Which names a hint is taken from: variables that are bound, and what stands behind super()."""
import traceback


def t(f):
    try:
        f()
    except (NameError, AttributeError) as e:
        print(traceback.format_exc().splitlines()[-1], '|', type(getattr(e, 'obj', None)).__name__)


spam1 = 1


def later():
    print(spam2)
    spam3 = 1


def before():
    spam3 = 1
    print(spam2)


def outer():
    spam3 = 1

    def inner():
        print(spam2)
        spam3
    inner()


def unbound_outer():
    def inner():
        print(spam4)
        spam5
    inner()
    spam5 = 1


def deleted():
    spam5 = 1
    del spam5
    print(spam4)


def captured():
    print(spam4, lambda: spam5)
    spam5 = 1


def itself():
    spam3 = spam3 + 1


class C:
    def m(self): print(attr1)

    def n(self):
        del self
        print(attr1)

    def o(self):
        print(attr1)
        lambda: self
    attr1 = 2


for x in (later, before, outer, unbound_outer, deleted, captured, itself, C().m, C().n, C().o):
    t(x)


class A:
    def pub(self): pass


class B(A):
    def __init__(self): self.attr = 1
    def m(self): super().pubb()
    def n(self): super(B, self).pubb
    def o(self): super().attrr()
    def p(self): super().__getitem__(1)
    def q(self): super().__thisclas__()
    def r(self): super(B, self).__self_clas__
    def s(cls): super(B, cls).pubb()
    def __setitem__(self, key, value): pass


b = B()
for n in 'mnopqr':
    t(getattr(b, n))
t(lambda: B.s(B))


class Slotted:
    __slots__ = 'q'


class D(Slotted):
    def __init__(self):
        self.q = 1
        self.z = 2

    def names(self):
        return sorted(set(dir(super())) - set(dir(object)))


print(D().names())
b.p()
