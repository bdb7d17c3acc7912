# expect: limit
x = 'a' * 10**7
d = {}
while True: x in d
