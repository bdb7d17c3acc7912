# expect: limit
class A: pass
k = [type('B', (A,), {}) for i in range(10**4)]
while True: A.x = 1
