"""Number conversions: roman numerals, bases, words, exact fractions, primes."""
import math
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import count, islice, takewhile

ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def to_roman(n: int) -> str:
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range 1..3999")
    out = []
    for value, letters in ROMAN:
        times, n = divmod(n, value)
        out.append(letters * times)
    return "".join(out)


def from_roman(text: str) -> int:
    values = dict(map(reversed, ROMAN))
    total = 0
    for a, b in zip(text, text[1:] + " "):
        v = values[a]
        total += -v if b != " " and values[b] > v else v
    return total


def words(n: int) -> str:
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            high, low = divmod(n, size)
            return f"{words(high)} {name}" + (f" {'and ' if low < 100 else ''}{words(low)}" if low else "")


def to_base(n: int, base: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return to_base(n // base, base).lstrip("0") + digits[n % base] if n else "0"


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


@lru_cache(maxsize=None)
def partitions(n: int, most: int | None = None) -> int:
    most = n if most is None else most
    if n == 0:
        return 1
    return sum(partitions(n - k, min(k, n - k)) for k in range(1, min(n, most) + 1))


def convergents(x: Fraction):
    h, k = (0, 1), (1, 0)
    while True:
        whole, rest = divmod(x.numerator, x.denominator)
        h, k = (h[1], whole * h[1] + h[0]), (k[1], whole * k[1] + k[0])
        yield Fraction(h[1], k[1])
        if rest == 0:
            return
        x = Fraction(x.denominator, rest)


print([to_roman(n) for n in (4, 9, 14, 1994, 2026, 3999)], all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
for n in (0, 13, 42, 100, 105, 999, 1000, 12345, 1000001, -7):
    print(n, words(n))
print([to_base(255, b) for b in (2, 8, 16, 36)], int("zz", 36), f"{255:#x} {255:#b} {255:o}", 0b1010 | 0x0F)
print(list(islice(primes(), 25)), math.prod(islice(primes(), 10)))
print([partitions(n) for n in (5, 10, 50, 100)], partitions.cache_info().misses > 0)
print([str(c) for c in convergents(Fraction("3.14159265"))][:6], Fraction(0.1).limit_denominator(100))
print(reduce(math.gcd, [84, 126, 210]), math.lcm(4, 6, 10), pow(7, -1, 26), math.isqrt(10**30), 2**200 % 1_000_007)
print(sum(Fraction(1, n) for n in range(1, 11)), float(sum(Fraction(1, n) for n in range(1, 11))))
try:
    to_roman(4000)
except ValueError as error:
    print(error)
