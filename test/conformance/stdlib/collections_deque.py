"""collections.deque: every method, limits, errors, and changes while it is gone over."""
from collections import *
import collections
d=deque([1,2,3],3)
def t(label, f):
    try:
        print(label, '->', f())
    except Exception as e:
        print(label, '->', type(e).__name__, '|', e)
t('deque(1)', lambda: deque(1))
t('deque([],-1)', lambda: deque([],-1))
t('deque([],"a")', lambda: deque([],"a"))
t('deque(maxlen=1.5)', lambda: deque(maxlen=1.5))
t('deque().pop()', lambda: deque().pop())
t('deque().popleft()', lambda: deque().popleft())
t('deque([1]).remove(2)', lambda: deque([1]).remove(2))
t('deque([1]).index(2)', lambda: deque([1]).index(2))
t('deque([1,2]).index(2,5)', lambda: deque([1,2]).index(2,5))
t('deque([1])[1]', lambda: deque([1])[1])
t('deque([1])["a"]', lambda: deque([1])["a"])
t('deque([1],1).insert(0,2)', lambda: deque([1],1).insert(0,2))
t('deque([1]).rotate("a")', lambda: deque([1]).rotate("a"))
t('deque([1])+[2]', lambda: deque([1])+[2])
t('deque([1])*"a"', lambda: deque([1])*"a")
t('deque([1])==[1]', lambda: deque([1])==[1])
t('deque([1],2)+deque([3,4])', lambda: deque([1],2)+deque([3,4]))
t('deque([1,2],3)*2', lambda: deque([1,2],3)*2)
t('2*deque([1])', lambda: 2*deque([1]))
t('d.maxlen', lambda: d.maxlen)
t('d.copy()', lambda: d.copy())
t('d.count(1)', lambda: d.count(1))
t('deque([1,2],1)', lambda: deque([1,2],1))
t('deque([1])[0:1]', lambda: deque([1])[0:1])
t('d.__class_getitem__(int)', lambda: d.__class_getitem__(int))
t('d.__init__([5],2)', lambda: d.__init__([5],2))
t('d', lambda: d)
t('deque.__doc__', lambda: deque.__doc__)
t('d.extend(1)', lambda: d.extend(1))
t('d.__setitem__(9,1)', lambda: d.__setitem__(9,1))
t('d.__delitem__(9)', lambda: d.__delitem__(9))
t('type(iter(d))', lambda: type(iter(d)))
t('type(reversed(d))', lambda: type(reversed(d)))
t('deque([float("nan")])', lambda: deque([float("nan")]))
t('"x" in d', lambda: "x" in d)
t('deque("abc").__iadd__(1)', lambda: deque("abc").__iadd__(1))
t('deque([1]).__imul__(3)', lambda: deque([1]).__imul__(3))
t('deque([1,2])>deque([1])', lambda: deque([1,2])>deque([1]))
d=deque([1,2])
try:
    for x in d: d.append(1)
except Exception as e: print(repr(e))
class M:
    def __eq__(s, o):
        d.append(1)
        return False
for name in ['count', 'index', 'remove', '__contains__']:
    d = deque([M(), M()])
    t(name, lambda: getattr(d, name)(1))
class D(deque): pass
print(D([1]), D([1],2), D([1])+deque([2]), D([1]).copy())
x=deque(); x.append(x); print(x)
print(collections.__all__, type(d).__module__)


big = deque()
for i in range(50000):
    big.append(i)
    if i % 3 == 0:
        big.popleft()
print(len(big), big[0], big[-1], sum(big))
for i in range(30000):
    big.appendleft(-i)
    big.pop()
print(len(big), big[0], big[-1])
r = deque(range(10))
for n in (0, 1, -1, 3, -4, 12, 100, -101):
    r.rotate(n)
    print(n, r)
r.insert(0, 'a'); r.insert(100, 'b'); r.insert(-1, 'c'); r.insert(3, 'd')
del r[2]
r[1] = 'x'
r.reverse()
print(r, list(reversed(r)), r.copy() == r, len(r))
r.extendleft('abc'); r.extend(r); r.remove('x')
print(r)
r *= 2
print(len(r), r.count('a'), r.index('a', 3), deque([1, 2]) < deque([1, 3]), deque() == deque())
small = deque('abc', maxlen=2)
small.appendleft('z'); print(small); small += 'q'; print(small); small.rotate(1); print(small)

# === operands that answer by themselves ===
from collections import deque

class Right:
    def __radd__(self, other):
        return ('radd', other)

    def __rmul__(self, other):
        return ('rmul', other)

print(deque([1]) + Right(), deque([1]) * Right())
for other in (5, [1], (1,), 'ab', None, 2.5):
    try:
        print(deque([1]) + other)
    except TypeError as error:
        print(type(error).__name__, error)
    try:
        print(deque([1]) * other, other * deque([1]))
    except TypeError as error:
        print(type(error).__name__, error)
full = deque([1, 2], maxlen=2)
for at in (0, 'x', 2**70):
    try:
        full.insert(at, 3)
    except (IndexError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
