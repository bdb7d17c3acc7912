# expect: limit
"""What a deque holds is memory, too."""
from collections import deque

d = deque()
while True:
    d.append([1] * 10000)
