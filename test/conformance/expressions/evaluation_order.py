trace = []


def t(name, value=None):
    trace.append(name)
    return value if value is not None else name


def show():
    print(' '.join(map(str, trace)))
    trace.clear()


class Obj:
    def __getattr__(self, name):
        trace.append('.' + name)
        return Obj()

    def __getitem__(self, key):
        trace.append('[]')
        return Obj()

    def __setitem__(self, key, value):
        trace.append('[]=')

    def __call__(self, *args, **kwargs):
        trace.append('()')
        return 'r'

    def __add__(self, other):
        trace.append('+')
        return self

    __mul__ = __add__


o = Obj()

# === binary operators ===
t('a', 1) + t('b', 2) * t('c', 3)
show()
t('a', 2) ** t('b', 3) ** t('c', 1)
show()
(t('a', o) + t('b', o)) * t('c', o)
show()

# === calls ===
t('f', o)(t(1), t(2), *t('s', [3]), k=t('k'), **t('d', {'z': 1}), l=t('l'))
show()
t('o', o).attr(t('x'))
show()

# === displays ===
[t(1), t(2), *t('s', [])]
{t('k1'): t('v1'), t('k2'): t('v2'), **t('m', {})}
{t('e1'), t('e2')}
(t('t1'), t('t2'))
show()

# === subscripts and slices ===
t('o', o)[t('i')]
t('o', o)[t('a', 1):t('b', 2):t('c', 3)]
show()

# === assignment: value first, then targets left to right ===
t('o', o)[t('k')] = t('v')
show()
t('o1', o)[t('k1')], t('o2', o)[t('k2')] = t('v1'), t('v2')
show()

# === augmented: target, value, operation, store ===
t('o', o)[t('k')] += t('v', o)
show()

# === comparison chain ===
t('a', 1) < t('b', 2) < t('c', 0) < t('never', 1)
show()

# === conditional: condition first ===
t('then') if t('cond') else t('else')
show()

# === defaults, decorators, bases ===
def deco(name):
    trace.append('make ' + name)

    def wrap(f):
        trace.append('apply ' + name)
        return f

    return wrap


@deco('d1')
@deco('d2')
def f(a=t('default a'), *, b=t('default b')):
    pass


show()


@deco('c1')
class C(t('base', object), **t('kwargs', {}) if False else {}):
    t('body')


show()
lambda x=t('lambda default'): x
show()

# === comprehension: first iterable outside, then in order ===
[t('elt') for _ in t('it', [1, 2]) if t('if')]
show()
{t('key'): t('val') for _ in [1]}
show()
g = (t('elt') for _ in t('genexp it', [1]))
show()
list(g)
show()

# === f-string and return ===
f'{t("f1")}{t("f2"):{t("w", 5)}}'
show()
print(t('p1'), t('p2'), sep=t('sep', '|'))
show()
del trace[:]
