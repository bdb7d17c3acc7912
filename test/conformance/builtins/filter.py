def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === values ===
print(list(filter(None, [0, 1, '', 'a', None, [], [0]])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isalpha, 'a1b2')), list(filter(bool, [])), list(filter(len, ['', 'a'])), list(filter({2, 3}.__contains__, range(5))))

# === lazy iterator ===
calls = []


def odd(n):
    calls.append(n)
    return n % 2


f = filter(odd, range(10))
print(next(f), calls, iter(f) is f, type(f).__name__, next(f), calls)
it = iter([1, 0, 2])
print(next(filter(None, it)), list(it))
try:
    list(filter(lambda x: 1 / x, [1, 0]))
except ZeroDivisionError as e:
    print(e)
class B:
    def __bool__(self):
        raise ValueError('truth')
err(lambda: list(filter(None, [B()])), lambda: list(filter(lambda x: B(), [1])))

# === errors ===
err(lambda: filter(), lambda: filter(None), lambda: filter(None, 5), lambda: filter(None, [], []), lambda: list(filter(5, [1])), lambda: list(filter(5, [])), lambda: filter(function=None, iterable=[]), lambda: list(filter(lambda: 1, [1])))
