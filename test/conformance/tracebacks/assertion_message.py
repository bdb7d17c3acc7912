def mean(xs):
    assert len(xs) > 0, 'mean of nothing'
    return sum(xs) / len(xs)


def check(xs):
    assert mean(xs) == 2, f'mean is {mean(xs)}, expected {2}'


check([1, 2, 3])
try:
    mean([])
except AssertionError as e:
    print(repr(e))
try:
    assert mean([4]) == 5
except AssertionError as e:
    print(repr(e))
check([5, 6, 7])
