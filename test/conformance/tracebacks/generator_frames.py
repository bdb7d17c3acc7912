"""Frames of generators, comprehensions, lambdas, properties and decorators in a traceback."""


def deco(f):
    def wrapper(*args):
        return f(*args)

    return wrapper


class Item:
    def __init__(self, price):
        self._price = price

    @property
    def price(self):
        return 100 / self._price

    @staticmethod
    def total(items):
        return sum(i.price for i in items)

    @classmethod
    @deco
    def build(cls, *prices):
        return [cls(p) for p in prices]

    def __iter__(self):
        yield from self.inner()

    def inner(self):
        yield 1
        yield self.price


@deco
def consume(items):
    return list(map(lambda i: [*i], items))


print(Item.total(Item.build(1, 2)))
try:
    Item.total(Item.build(1, 0))
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_qualname, tb.tb_lineno)
        tb = tb.tb_next
print(consume(Item.build(5)))
consume(Item.build(5, 0))
