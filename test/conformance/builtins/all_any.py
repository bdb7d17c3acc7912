def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === truth ===
print(all([]), any([]), all([1, 'a', True]), all([1, 0]), any([0, '', None]), any([0, 3]), all('abc'), any(''), all({1: 0}), any({0: 1}), all(range(1, 5)), any(range(1)))

# === stops at the first answer ===
seen = []


def note(*values):
    for v in values:
        seen.append(v)
        yield v


print(all(note(1, 0, 2)), seen)
seen.clear()
print(any(note(0, 3, 4)), seen)
it = iter([0, 1, 2])
print(any(it), list(it))


# === truth protocol ===
class T:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print('bool', self.v)
        if self.v is None:
            raise ValueError('no truth')
        return self.v


print(all([T(True), T(False), T(True)]), any([T(False), T(True)]))

# === errors ===
err(lambda: all(), lambda: any(1), lambda: all([], []), lambda: any(iterable=[]), lambda: all([T(None)]), lambda: any([1 / x for x in [0]]))
