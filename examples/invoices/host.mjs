/** The host's side: five functions over orders.json. Everything the agent's program can reach is here. */
import { readFileSync } from 'node:fs';
import { contract, denied } from 'sandboa';

const PAGE_SIZE = 250;
const MAX_REFUND_CENTS = 10_000;

const orders = JSON.parse(readFileSync(new URL('orders.json', import.meta.url), 'utf8'));
const customers = new Map(orders.map(({ customer }) => [customer.id, customer]));

/** What the program has done, for the host to look at afterwards. */
export const sent = [];

const Order = {
  type: 'object',
  required: ['id', 'customer', 'date', 'status', 'lines'],
  properties: {
    id: { type: 'string' },
    customer: { type: 'object' },
    date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    status: { enum: ['paid', 'open', 'overdue'] },
    lines: { type: 'array', items: { type: 'object' } },
  },
};

const fetchOrders = contract({
  name: 'orders.fetch',
  version: '1.0.0',
  summary: 'One page of orders, oldest first; `next` is the cursor of the following page or null.',
  effect: 'read',
  input: { type: 'object', properties: { cursor: { type: 'integer', minimum: 0 }, status: { enum: ['paid', 'open', 'overdue'] } } },
  output: {
    type: 'object',
    required: ['orders', 'next'],
    properties: { orders: { type: 'array', items: Order }, next: { type: ['integer', 'null'] } },
    additionalProperties: false,
  },
  handler({ cursor = 0, status }) {
    const matching = status === undefined ? orders : orders.filter((order) => order.status === status);
    const next = cursor + PAGE_SIZE;
    return { orders: matching.slice(cursor, next), next: next < matching.length ? next : null };
  },
});

const fetchCustomer = contract({
  name: 'customers.fetch',
  version: '1.0.0',
  summary: 'One customer by id.',
  effect: 'read',
  input: { type: 'object', required: ['customer_id'], properties: { customer_id: { type: 'string' } } },
  output: { type: 'object', required: ['id', 'name', 'city'] },
  handler({ customer_id }) {
    const customer = customers.get(customer_id);
    if (customer === undefined) throw Object.assign(new Error(`no customer ${customer_id}`), { pythonType: 'LookupError' });
    return customer;
  },
});

let rateCalls = 0;

const exchangeRate = contract({
  name: 'fx.rate',
  version: '1.1.0',
  summary: 'Euros for one unit of a currency. Limited to a call a second.',
  effect: 'read',
  input: { type: 'object', required: ['currency'], properties: { currency: { enum: ['USD', 'NOK', 'PLN'] } } },
  output: { type: 'number', exclusiveMinimum: 0 },
  // Answers later, as a real service does.
  async handler({ currency }) {
    rateCalls += 1;
    if (rateCalls === 1) throw denied({ code: 'rate.limited', message: 'one call a second', retryAfter: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { USD: 0.92, NOK: 0.086, PLN: 0.23 }[currency];
  },
});

const refund = contract({
  name: 'orders.refund',
  version: '2.0.0',
  summary: `Pays an order back. Above ${MAX_REFUND_CENTS} cents a person has to do it.`,
  effect: 'irreversible',
  input: {
    type: 'object',
    required: ['order_id', 'cents'],
    properties: { order_id: { type: 'string' }, cents: { type: 'integer', minimum: 1 } },
  },
  output: { type: 'object' },
  handler({ order_id, cents }) {
    if (cents > MAX_REFUND_CENTS) {
      return denied({
        code: 'policy.needs_approval',
        message: `refunds above ${MAX_REFUND_CENTS} cents need a person`,
        violations: [{ path: 'cents', rule: 'maximum', got: cents, allowed: MAX_REFUND_CENTS }],
        alternatives: ['reminders.send'],
      });
    }
    return { order_id, cents };
  },
});

const sendReminder = contract({
  name: 'reminders.send',
  version: '1.0.0',
  summary: 'Sends a payment reminder to a customer.',
  effect: 'write',
  input: {
    type: 'object',
    required: ['customer_id', 'text'],
    properties: { customer_id: { type: 'string' }, text: { type: 'string', maxLength: 500 } },
  },
  output: { type: 'null' },
  handler({ customer_id, text }) {
    sent.push({ customer_id, text });
    return null;
  },
});

export const functions = [fetchOrders, fetchCustomer, exchangeRate, refund, sendReminder];
