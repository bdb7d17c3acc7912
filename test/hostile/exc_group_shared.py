# expect: ExceptionGroup|limit
e = ExceptionGroup('a', [ValueError('x' * 1000)] * 100)
for i in range(6): e = ExceptionGroup('a', [e] * 10)
raise e
