# expect: limit
a = ('a' * 10**6,) * 1000
b = (''.join(['a'] * 10**6),) * 1000
while True: a == b
