# expect: limit
import math
math.hoard = []
del math
while True:
    import math
    math.hoard.append('x' * 1000 + str(len(math.hoard)))
    del math
