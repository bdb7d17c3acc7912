# expect: limit
from array import array

class Endless:
    def read(self, size):
        return b'x' * size

array('b').fromfile(Endless(), 10**15)
