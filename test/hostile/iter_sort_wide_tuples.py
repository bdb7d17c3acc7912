# expect: limit
x = [(0,) * 10**4 + (i,) for i in range(500)]
while True: sorted(x)
