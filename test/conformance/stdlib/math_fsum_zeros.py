"""math.fsum() of zeros has no sign."""
import math

for items in [-0.0, -0.0], [], [-0.0], [-0.0, 0.0], [1e-320, -1e-320], [-1.0, 1.0], iter([-0.0]), [1e300, -1e300, -0.0], [5e-324, -0.0]:
    print(math.fsum(items), end=' ')
print(sum([-0.0, -0.0]), sum([-0.0], -0.0), math.sumprod([-0.0], [1.0]), math.prod([-0.0]), math.dist([0.0], [-0.0]))
