def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === sequences ===
print(list(reversed([1, 2, 3])), ''.join(reversed('aé😀')), list(reversed((1, 2))), list(reversed(range(5))), list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())), list(reversed(b'ab')), list(reversed([])), type(reversed([])).__name__, type(reversed('a')).__name__, type(reversed(range(1))).__name__)


# === protocols ===
class R:
    def __reversed__(self):
        return iter('custom')


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        print('get', i)
        return i * 10


class NoRev(Seq):
    __reversed__ = None


print(''.join(reversed(R())), list(reversed(Seq())))
r = reversed([1, 2, 3])
print(next(r), iter(r) is r, r.__length_hint__(), list(r), next(r, 'end'))
xs = [1, 2, 3]
r = reversed(xs)
xs.append(4)
print(list(r))
r = reversed(xs)
del xs[1:]
print(list(r), xs)
err(lambda: reversed(), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(x for x in []), lambda: reversed(NoRev()), lambda: reversed([], []), lambda: reversed(iter([])), lambda: reversed(None), lambda: reversed(sequence=[]))
