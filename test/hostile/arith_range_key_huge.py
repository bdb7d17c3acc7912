# expect: limit
d = {}
r = range(10 ** 10 ** 5)
while True: d[r] = 1
