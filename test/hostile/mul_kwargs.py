# expect: limit
def f(**k): return k
d = {str(i): i for i in range(10**5)}
while True: f(**d)
