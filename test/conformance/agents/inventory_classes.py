class OutOfStock(Exception):
    """Raised when there is less than asked."""


class Item:
    count = 0

    def __init__(self, sku, price, quantity=0):
        self.sku, self.price, self.quantity = sku, price, quantity
        Item.count += 1

    @property
    def value(self):
        return self.price * self.quantity

    def take(self, n):
        if n > self.quantity:
            raise OutOfStock(f'{self.sku}: {n} asked, {self.quantity} there')
        self.quantity -= n
        return n * self.price

    def __repr__(self):
        return f'{type(self).__name__}({self.sku!r}, {self.price}, {self.quantity})'

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return isinstance(other, Item) and self.sku == other.sku

    def __hash__(self):
        return hash(self.sku)


class Discounted(Item):
    def __init__(self, *args, percent, **kwargs):
        super().__init__(*args, **kwargs)
        self.percent = percent

    def take(self, n):
        full = super().take(n)
        return full * (100 - self.percent) // 100


class Inventory:
    def __init__(self, *items):
        self._items = {i.sku: i for i in items}

    def __getitem__(self, sku):
        return self._items[sku]

    def __contains__(self, sku):
        return sku in self._items

    def __iter__(self):
        return iter(self._items.values())

    def __len__(self):
        return len(self._items)

    def __iadd__(self, item):
        if item.sku in self:
            self[item.sku].quantity += item.quantity
        else:
            self._items[item.sku] = item
        return self

    def order(self, **wanted):
        done = {}
        try:
            for sku, n in wanted.items():
                done[sku] = self[sku].take(n)
        except (OutOfStock, KeyError) as e:
            for sku in done:
                self[sku].quantity += wanted[sku]
            raise RuntimeError(f'order of {len(wanted)} rolled back') from e
        return sum(done.values())


stock = Inventory(Item('nut', 5, 100), Item('bolt', 7, 50), Discounted('gear', 200, quantity=3, percent=15))
print(list(stock), len(stock), 'nut' in stock, 'cog' in stock, Item.count)
print(stock.order(nut=10, gear=2), stock['gear'], max(stock), sorted(stock))
for wanted in ({'nut': 5, 'bolt': 60}, {'nut': 1, 'cog': 1}, {'gear': 1}):
    try:
        print(stock.order(**wanted))
    except RuntimeError as e:
        print(e, '<-', repr(e.__cause__))
stock += Item('nut', 5, 10)
stock += Item('cog', 1, 1)
print({i.sku: i.quantity for i in stock}, sum(i.value for i in stock), Item('nut', 0) == stock['nut'], len({Item('a', 1), Item('a', 2)}))
