def numbers(limit):
    for i in range(limit):
        yield 12 // (3 - i)


def doubled(source):
    for n in source:
        yield n * 2


def wrapped(source):
    yield from doubled(source)


out = []
try:
    for n in wrapped(numbers(10)):
        out.append(n)
except ZeroDivisionError as e:
    print(out, e)
print(sum(x + 1 for x in wrapped(numbers(10))))
