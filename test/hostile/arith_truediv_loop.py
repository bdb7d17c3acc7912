# expect: limit
x = 3 ** 500000
y = 3 ** 500001
while True: x / y; hash(x)
