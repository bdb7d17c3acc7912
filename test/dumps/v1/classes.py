class Account:
    kind = 'plain'
    def __init__(self, owner, amount):
        self.owner = owner
        self.amount = amount
    @property
    def double(self):
        return self.amount * 2
    @classmethod
    def empty(cls, owner):
        return cls(owner, 0)
    @staticmethod
    def rate():
        return 0.25
class Saving(Account):
    __slots__ = ('bonus',)
    def __init__(self, owner, amount, bonus):
        super().__init__(owner, amount)
        self.bonus = bonus
    def __add__(self, other):
        return Saving(self.owner, self.amount + other.amount, self.bonus)
a, b = Saving('ann', 10, 1), Account.empty('bob')
a.extra = [b]
method = a.__add__
c = ask(5)
d = method(Account('x', c))
print(d.owner, d.amount, d.bonus, d.double, a.extra[0] is b, a.rate(), Saving.kind, isinstance(d, Account))
b.later = c
print(b.__dict__)
