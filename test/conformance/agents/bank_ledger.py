# A ledger in integer cents.
class LedgerError(Exception):
    def __init__(self, account, message):
        super().__init__(f'{account}: {message}')
        self.account = account


def cents(text):
    sign = -1 if text.startswith('-') else 1
    whole, _, part = text.lstrip('-').partition('.')
    if len(part) > 2 or not (whole + part).isdigit():
        raise ValueError(f'bad amount {text!r}')
    return sign * (int(whole) * 100 + int(part.ljust(2, '0')))


def money(n):
    sign = '-' if n < 0 else ''
    return f'{sign}{abs(n) // 100:,}.{abs(n) % 100:02}'


class Ledger:
    def __init__(self):
        self.balances = {}
        self.entries = []

    def open(self, name, amount='0'):
        if name in self.balances:
            raise LedgerError(name, 'exists already')
        self.balances[name] = cents(amount)

    def transfer(self, source, target, amount, memo=''):
        n = cents(amount)
        if n <= 0:
            raise ValueError(f'amount must be positive, not {money(n)}')
        for name in (source, target):
            if name not in self.balances:
                raise LedgerError(name, 'no such account')
        if self.balances[source] < n:
            raise LedgerError(source, f'short of {money(n - self.balances[source])}')
        self.balances[source] -= n
        self.balances[target] += n
        self.entries.append((len(self.entries) + 1, source, target, n, memo))

    def statement(self, name):
        running = self.balances[name] - sum(n * ((t == name) - (s == name)) for _, s, t, n, _ in self.entries)
        yield f'{"start":<24}{money(running):>12}'
        for number, s, t, n, memo in self.entries:
            if name in (s, t):
                change = n if t == name else -n
                running += change
                yield f'{number:>3} {memo or "-":<10.10} {money(change):>9}{money(running):>12}'


book = Ledger()
book.open('ann', '1250.50')
book.open('bob')
book.open('cid', '0.99')
total = sum(book.balances.values())
attempts = [('ann', 'bob', '1000', 'rent'), ('bob', 'cid', '0.01', 'test'), ('ann', 'bob', '999.99', ''), ('bob', 'dan', '1', ''), ('bob', 'ann', '12.5', 'a very long memo'), ('ann', 'bob', '-5', ''), ('ann', 'bob', '1.234', ''), ('ann', 'cid', '0', '')]
for attempt in attempts:
    try:
        book.transfer(*attempt)
        print('ok  ', attempt)
    except (LedgerError, ValueError) as e:
        print('fail', attempt, '->', type(e).__name__, e, getattr(e, 'account', None))
assert sum(book.balances.values()) == total
for name in book.balances:
    print(name.upper())
    for line in book.statement(name):
        print('  ' + line)
print({k: money(v) for k, v in book.balances.items()}, [money(n) for n in (0, 5, -5, 123456789, -100)])
try:
    book.open('ann')
except LedgerError as e:
    print(e, e.args)
