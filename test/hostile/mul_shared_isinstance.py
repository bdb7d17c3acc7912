# expect: limit
x = int
for i in range(60): x = (x, x)
isinstance('a', x)
