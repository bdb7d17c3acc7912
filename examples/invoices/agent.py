# An agent's program: who owes what, which reminders to send, and a refund that turns out to need a person.
from boundary import Denied, RateLimited


def all_orders(status=None):
    cursor = 0
    while cursor is not None:
        page = orders.fetch(cursor, status=status) if status else orders.fetch(cursor)
        yield from page['orders']
        cursor = page['next']


def total(order):
    return sum(line['quantity'] * line['unit_cents'] for line in order['lines'])


def rate(currency, attempts=3):
    for attempt in range(attempts):
        try:
            return fx.rate(currency=currency)
        except RateLimited as limited:
            print(f'rate limited, asking again after {limited.retry_after} s (attempt {attempt + 1})')
    raise RuntimeError(f'no rate for {currency}')


class Debt:
    def __init__(self, customer):
        self.customer = customer
        self.orders = []

    def add(self, order):
        self.orders.append({'id': order['id'], 'date': order['date'], 'cents': total(order)})

    @property
    def cents(self):
        return sum(order['cents'] for order in self.orders)


debts = {}
for order in all_orders('overdue'):
    customer = order['customer']
    debts.setdefault(customer['id'], Debt(customer)).add(order)

ranked = sorted(debts.values(), key=lambda debt: (-debt.cents, debt.customer['id']))
by_city = {}
for debt in ranked:
    by_city[debt.customer['city']] = by_city.get(debt.customer['city'], 0) + debt.cents

for debt in ranked[:5]:
    oldest = min(debt.orders, key=lambda order: order['date'])
    name = customers.fetch(debt.customer['id'])['name']
    reminders.send(debt.customer['id'], f'{name}: {debt.cents / 100:,.2f} EUR open since {oldest["date"]}')
    print(f'{name:<12} {len(debt.orders):>3} orders {debt.cents / 100:>12,.2f} EUR')

months = {}
for order in all_orders():
    months[order['date'][:7]] = months.get(order['date'][:7], 0) + total(order)

try:
    refunded = orders.refund(order_id=ranked[0].orders[0]['id'], cents=ranked[0].orders[0]['cents'])
except Denied as denial:
    refunded = {'denied': denial.code, 'why': denial.message, 'instead': denial.alternatives}

{
    'customers_in_debt': len(debts),
    'overdue_usd': round(sum(debt.cents for debt in ranked) / 100 / rate('USD'), 2),
    'worst': [{'id': debt.customer['id'], 'cents': debt.cents} for debt in ranked[:5]],
    'by_city': dict(sorted(by_city.items(), key=lambda item: item[1], reverse=True)),
    'best_month': max(months, key=months.get),
    'refund': refunded,
}
