"""Parse semi-structured statements by regular expressions, categorise by rules, and reconcile balances in exact cents."""
import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple, Self

STATEMENT = '''
ACME BANK            Statement 2024-03     Page 1
Account: 12-3456-7   Opening balance:   1,204.10 CR
-----------------------------------------------------
01 Mar  CARD 4411 GROCER & SONS LTD            54.20 DR
02 Mar  SALARY ACME CORP REF:88-A           2,500.00 CR
02 Mar  RENT / LANDLORD J.DOE               1,150.00 DR
        continued: flat 3b
05 Mar  CARD 4411 GROCER & SONS LTD            12.05 DR
15 Mar  TRANSFER TO SAVINGS                   300.00 DR
17 Mar  REFUND GROCER & SONS LTD                4.10 CR
31 Mar  INTEREST                                0.37 CR
-----------------------------------------------------
Closing balance:     2,192.32 CR    Fees: 0.00
'''
ENTRY = re.compile(r'^(?P<day>\d\d) (?P<month>[A-Z][a-z]{2})\s{2,}(?P<text>.+?)\s{2,}(?P<amount>[\d,]+\.\d\d) (?P<sign>CR|DR)$')
BALANCE = re.compile(r'(Opening|Closing) balance:\s*([\d,]+\.\d\d) (CR|DR)')
MONTHS = {name: i for i, name in enumerate('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(), 1)}
RULES = [('food', re.compile(r'\bGROCER\b')), ('income', re.compile(r'^(SALARY|INTEREST)')), ('housing', re.compile('RENT')), ('moves', re.compile('TRANSFER'))]


class Money(NamedTuple):
    cents: int

    @classmethod
    def parse(cls, text: str, sign: str = 'CR') -> Self:
        whole, cents = text.replace(',', '').split('.')
        return cls((int(whole) * 100 + int(cents)) * (1 if sign == 'CR' else -1))

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __neg__(self):
        return Money(-self.cents)

    def __str__(self):
        return f'{"-" if self.cents < 0 else ""}{abs(self.cents) // 100:,}.{abs(self.cents) % 100:02}'

    def __format__(self, spec):
        return format(str(self), spec)


@dataclass
class Entry:
    when: date
    text: str
    amount: Money
    notes: list[str] = field(default_factory=list)

    @property
    def category(self) -> str:
        return next((name for name, pattern in RULES if pattern.search(self.text)), 'other')


def parse(statement: str, year: int):
    entries, balances = [], {}
    for number, line in enumerate(statement.splitlines(), 1):
        for which, amount, sign in BALANCE.findall(line):
            balances[which.lower()] = Money.parse(amount, sign)
        if match := ENTRY.match(line):
            entries.append(Entry(date(year, MONTHS[match['month']], int(match['day'])), match['text'], Money.parse(match['amount'], match['sign'])))
        elif line.startswith('        ') and entries:
            entries[-1].notes.append(line.strip())
        elif line.strip() and not line.startswith(('-', 'ACME', 'Account', 'Closing')):
            print(f'line {number} not understood: {line!r}')
    return entries, balances


entries, balances = parse(STATEMENT, 2024)
running = balances['opening']
print(f'{"":10} {"opening":<34}{running:>12}')
totals = defaultdict(lambda: Money(0))
for entry in entries:
    running += entry.amount
    totals[entry.category] += entry.amount
    print(f'{entry.when:%Y-%m-%d} {entry.text[:33]:<34}{entry.amount:>12}{running:>12}' + (f'  # {"; ".join(entry.notes)}' if entry.notes else ''))
print('reconciled' if running == balances['closing'] else f'off by {running + -balances["closing"]}')
for name, total in sorted(totals.items(), key=lambda item: item[1]):
    share = Fraction(abs(total.cents), sum(abs(t.cents) for t in totals.values()))
    print(f'{name:<8}{total:>12} {float(share):6.1%} {share}')
gaps = [(b.when - a.when) // timedelta(days=1) for a, b in zip(entries, entries[1:])]
print(gaps, max(entries, key=lambda e: abs(e.amount.cents)).text, sum((e.amount for e in entries), Money(0)))
entries, _ = parse('garbage\n99 Mar  NEVER  1.00 DR', 2024) if False else ([], {})
try:
    parse('31 Feb  IMPOSSIBLE DAY  1.00 DR', 2024)
except ValueError as error:
    print(error)
