# expect: limit
a = 'x' * 10**7
b = []
while True: b.append(a[::2])
