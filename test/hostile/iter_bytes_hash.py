# expect: limit
x = b'a' * 10**7
d = {}
while True: hash(x); d[(x, len(d))] = 1
