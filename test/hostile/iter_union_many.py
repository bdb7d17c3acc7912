# expect: limit
x = int
for i in range(10**6): x = x | list[i]
