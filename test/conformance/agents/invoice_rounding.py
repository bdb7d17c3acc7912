"""Build an invoice with line items, discounts and VAT, rounding like an accountant."""
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

CENT = Decimal("0.01")


def money(value) -> Decimal:
    return Decimal(value).quantize(CENT, rounding=ROUND_HALF_UP)


@dataclass
class Line:
    sku: str
    quantity: int
    unit_price: Decimal
    vat_rate: Decimal
    discount: Decimal = Decimal("0")

    @property
    def net(self) -> Decimal:
        return money(self.quantity * self.unit_price * (1 - self.discount))

    @property
    def vat(self) -> Decimal:
        return money(self.net * self.vat_rate)


@dataclass
class Invoice:
    number: str
    lines: list[Line] = field(default_factory=list)

    def add(self, *args, **kwargs):
        self.lines.append(Line(*args, **kwargs))
        return self

    def totals(self):
        by_rate = defaultdict(lambda: [Decimal(0), Decimal(0)])
        for line in self.lines:
            by_rate[line.vat_rate][0] += line.net
            by_rate[line.vat_rate][1] += line.vat
        net = sum((entry[0] for entry in by_rate.values()), Decimal(0))
        vat = sum((entry[1] for entry in by_rate.values()), Decimal(0))
        return dict(by_rate), net, vat, net + vat

    def render(self) -> str:
        rows = [f"Invoice {self.number}", "-" * 60]
        for line in self.lines:
            note = f" (-{line.discount:.0%})" if line.discount else ""
            rows.append(f"{line.sku:<14}{line.quantity:>5} x {line.unit_price:>10,.2f} = {line.net:>12,.2f}{note}")
        by_rate, net, vat, gross = self.totals()
        rows.append("-" * 60)
        for rate in sorted(by_rate):
            base, tax = by_rate[rate]
            rows.append(f"VAT {rate * 100:>5.1f}% on {base:>12,.2f}: {tax:>10,.2f}")
        rows.append(f"{'Net':<12}{net:>14,.2f}")
        rows.append(f"{'VAT':<12}{vat:>14,.2f}")
        rows.append(f"{'Total':<12}{gross:>14,.2f}")
        return "\n".join(rows)


def split_evenly(total: Decimal, ways: int) -> list[Decimal]:
    share = (total / ways).quantize(CENT, rounding="ROUND_DOWN")
    left = int((total - share * ways) / CENT)
    return [share + CENT if i < left else share for i in range(ways)]


invoice = (
    Invoice("2026-0042")
    .add("WIDGET-1", 3, Decimal("19.99"), Decimal("0.20"))
    .add("WIDGET-2", 125, Decimal("0.335"), Decimal("0.20"), discount=Decimal("0.15"))
    .add("BOOK", 2, Decimal("24.50"), Decimal("0.055"))
    .add("SERVICE", 1, Decimal("1499.995"), Decimal("0.20"))
)
print(invoice.render())
_, net, vat, gross = invoice.totals()
assert net + vat == gross
shares = split_evenly(gross, 7)
print(shares, sum(shares) == gross)
for text in ("12.345", "1e3", " 7 ", "n/a", "1,000.00"):
    try:
        print(repr(text), money(text))
    except InvalidOperation as error:
        print(repr(text), "rejected:", type(error).__name__)
print({str(k): float(v[0]) for k, v in invoice.totals()[0].items()})
