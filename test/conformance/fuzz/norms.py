"""math.hypot and math.dist are rounded correctly."""
import math

print(math.hypot(4, 10), math.hypot(1.5, 2.5, 3.5), math.dist((1, 2, 3), (4, 5, 6.5)), math.hypot(4.1, 7.3), math.hypot(1e200, 1e200))
print(math.hypot(), math.hypot(-3), math.hypot(0, -0.0), math.hypot(float('inf'), float('nan')), math.hypot(1, float('nan')))
print(math.hypot(3e-310, 4e-310), math.hypot(1e300, 1e-300), math.hypot(*range(20)), math.dist([], []))
for i in range(30):
    print(*[math.hypot(i * 1.1, j / 3) for j in range(7)])
