# session: runs are apart
import math
def area(r):
    return math.pi * r * r
class P:
    def __init__(self, x): self.x = x
# run
kept = [P(ask(3)), area(1)]
1 / 0
# run
total = 0
for p in kept[:1]:
    total += ask(p.x)
print(total, round(kept[1], 3))
