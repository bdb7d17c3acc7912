"""Dunders taken from several bases, mixins over builtins, abstract-like classes."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class ReprMixin:
    def __repr__(self):
        fields = ', '.join(f'{k}={v!r}' for k, v in sorted(vars(self).items()))
        return f'{type(self).__name__}({fields})'


class EqMixin:
    def _key(self):
        return tuple(sorted(vars(self).items()))

    def __eq__(self, other):
        return self._key() == other._key() if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class OrderMixin:
    def __lt__(self, other):
        return self.rank < other.rank

    def __le__(self, other):
        return self < other or self == other


class Card(ReprMixin, EqMixin, OrderMixin):
    def __init__(self, rank):
        self.rank = rank


print(Card(1), Card(1) == Card(1), Card(1) != Card(2), Card(1) < Card(2), Card(3) > Card(2), Card(3) >= Card(3), sorted([Card(3), Card(1)]), len({Card(1), Card(1)}))
print(Card(1) == 1, max(Card(1), Card(5)), Card(1) in [Card(1)], {Card(1): 'x'}[Card(1)])


# === overriding only one of a pair ===
class Base:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


class OnlyEq(Base):
    def __eq__(self, other):
        return False


class OnlyHash(Base):
    def __hash__(self):
        return 2


attempt(lambda: hash(OnlyEq()))
attempt(lambda: (hash(OnlyHash()), OnlyHash() == 5))


# === None blocks the inherited method ===
class Blocked(list):
    __len__ = None
    __iter__ = None
    __add__ = None
    __getitem__ = None
    __eq__ = None


b = Blocked([1])
attempt(lambda: len(b))
attempt(lambda: iter(b))
attempt(lambda: b + [1])
attempt(lambda: b[0])
attempt(lambda: b == b)
attempt(lambda: [1] == b)
attempt(lambda: b != b)


# === calling the base's dunder by name, through super and through the type ===
class Shout(str):
    def __str__(self):
        return super().__str__().upper() + '!'

    def __add__(self, other):
        return Shout(str.__add__(self, other))

    def __eq__(self, other):
        return str.__eq__(self.lower(), str.lower(other))

    __hash__ = str.__hash__

    def __len__(self):
        return super().__len__() * 10

    def __getitem__(self, i):
        return Shout(super().__getitem__(i))

    def __iter__(self):
        return map(Shout, super().__iter__())

    def __contains__(self, x):
        return super().__contains__(x.lower())

    def __format__(self, spec):
        return 'F' + super().__format__(spec)

    def __mul__(self, n):
        return ' '.join([self[:]] * n)


s = Shout('ab')
print(s, s + 'c', s == 'AB', len(s), s[0], [*s], 'A' in s, f'{s:>5}', s * 2, s.upper(), type(s + 'x').__name__, '-'.join(s), str.__len__(s), repr(s))


class Counter(dict):
    def __missing__(self, key):
        return 0

    def __add__(self, other):
        result = type(self)(self)
        for k, v in other.items():
            result[k] += v
        return result

    def __iadd__(self, other):
        for k, v in other.items():
            self[k] += v
        return self


c = Counter(a=1) + Counter(a=2, b=5)
c += {'z': 9}
print(c, type(c).__name__, c['nope'], len(c))
attempt(lambda: c + 5)
attempt(lambda: 5 + c)
