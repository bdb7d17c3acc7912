# expect: value
# stdout: 1
class T[A]: pass
x = list[T.__type_params__[0]]
for i in range(60): x = dict[x, x]
x[int]
print(len(x.__parameters__))
