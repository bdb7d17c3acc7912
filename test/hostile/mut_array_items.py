# expect: value
# stdout: done
from array import array

class Shrinks:
    def __init__(self, numbers):
        self.numbers = numbers
    def __index__(self):
        self.numbers.clear()
        return 0
    def __eq__(self, other):
        self.numbers.clear()
        return False

for act in (lambda a, s: a.append(s), lambda a, s: a.insert(s, s), lambda a, s: a.__setitem__(2, s), lambda a, s: a.__setitem__(s, s), lambda a, s: a.pop(s), lambda a, s: a.extend([s, s]),
            lambda a, s: a.fromlist([s, 1]), lambda a, s: a[s:], lambda a, s: a.__setitem__(slice(s, 3), a), lambda a, s: a.__delitem__(slice(s, None, 2)), lambda a, s: a * s, lambda a, s: a.__imul__(s),
            lambda a, s: a.index(s), lambda a, s: a.count(s), lambda a, s: a.remove(s), lambda a, s: s in a, lambda a, s: list(x for x in a if a.clear() or True)):
    numbers = array('h', [1, 2, 3])
    try:
        act(numbers, Shrinks(numbers))
    except (IndexError, ValueError, BufferError):
        pass
    assert len(numbers) <= 5, numbers
    numbers.append(1)
    assert bytes(numbers)[-2:] == b'\x01\x00'
print('done')
