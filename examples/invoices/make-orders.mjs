/** Writes orders.json: 3,000 orders of 40 customers, the same on every machine. Run: `node examples/invoices/make-orders.mjs`. */
import { writeFileSync } from 'node:fs';

const COUNT = 3_000;
const CITIES = ['Antwerp', 'Bergen', 'Cork', 'Dresden', 'Évora', 'Gdańsk', 'Haarlem', 'Łódź'];
const ITEMS = [
  ['paper', 450],
  ['toner', 6_990],
  ['desk lamp', 3_450],
  ['chair', 18_900],
  ['cable', 799],
  ['monitor', 24_500],
];

/** mulberry32: a small generator with a fixed seed. */
let state = 20_261_122;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const below = (n) => Math.floor(random() * n);

const orders = [];
for (let id = 1; id <= COUNT; id++) {
  const customer = 1 + below(40);
  const lines = Array.from({ length: 1 + below(4) }, () => {
    const [item, cents] = ITEMS[below(ITEMS.length)];
    return { item, quantity: 1 + below(5), unit_cents: cents };
  });
  const day = 1 + below(28);
  const month = 1 + below(12);
  orders.push({
    id: `ord-${String(id).padStart(5, '0')}`,
    customer: { id: `cus-${String(customer).padStart(3, '0')}`, name: `Customer ${customer}`, city: CITIES[customer % CITIES.length] },
    date: `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    status: ['paid', 'paid', 'paid', 'open', 'overdue'][below(5)],
    lines,
  });
}
const text = orders.map((order) => `  ${JSON.stringify(order)}`).join(',\n');
writeFileSync(new URL('orders.json', import.meta.url), `[\n${text}\n]\n`);
