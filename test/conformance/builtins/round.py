def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === to integers: half to even ===
print([round(x) for x in (0.5, 1.5, 2.5, 3.5, -0.5, -1.5, 2.4, 2.6, 1e15 + 0.5, 4.999999999999999)], type(round(1.5)).__name__, type(round(1.5, 0)).__name__, round(7), round(True), round(10**30))

# === with digits ===
print(round(1.25, 1), round(1.35, 1), round(2.675, 2), round(-1.255, 2), round(1234.5678, 2), round(1234.5678, -2), round(1234.5678, 0), round(0.1 + 0.2, 10), round(1.5, 20), round(1e-10, 5), round(5e15 + 0.3, 1), round(9.995, 2), round(1.005, 2), round(-0.04, 1), round(1e308, -308), round(1.7e308, -308 + 1))
print(round(15, -1), round(25, -1), round(-15, -1), round(149, -2), round(151, -2), round(5, 3), round(12345, -10), round(10**20 + 5, -1), round(1.5, None), round(number=2.567, ndigits=1), round(2.5, ndigits=None))


# === __round__ ===
class R:
    def __round__(self, n=None):
        return ('rounded', n)


print(round(R()), round(R(), 2), round(R(), None))
err(lambda: round(), lambda: round('a'), lambda: round(None), lambda: round(1.5, 'a'), lambda: round(1.5, 1.0), lambda: round(1, 2, 3), lambda: round(float('nan')), lambda: round(float('inf')), lambda: round([1]), lambda: round(1.5, digits=1), lambda: round(5, '1'))
