class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    def withdraw(self, amount):
        self._check(amount)
        self.balance -= amount

    def _check(self, amount):
        if amount > self.balance:
            raise ValueError('insufficient funds')

    @property
    def broken(self):
        return self.balance / self.nothing

    @classmethod
    def make(cls, **options):
        return cls(**options)

    @staticmethod
    def static(x):
        return x.missing_attribute


account = Account('ann', 10)
account.withdraw(5)
try:
    account.withdraw(50)
except ValueError as e:
    print(e)
try:
    Account.make(owner='x')
except TypeError as e:
    print(e)
try:
    Account.static(account)
except AttributeError as e:
    print(e)
print(account.broken)
