# expect: limit
list(zip(*[range(10**5)] * 10**5))
