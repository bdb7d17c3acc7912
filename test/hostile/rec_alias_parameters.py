# expect: RecursionError|limit
class T[A]: pass
x = list[T.__type_params__[0]]
for i in range(100000): x = list[x]
x[int]
