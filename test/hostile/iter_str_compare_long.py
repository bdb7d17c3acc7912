# expect: limit
x = 'a' * 10**7 + 'b'
y = 'a' * 10**7 + 'c'
while True: x == y; x < y; x.startswith(y); x.strip(y)
