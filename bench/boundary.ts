/** What the boundary adds to an external call: validation, three policies, the decision record. `npm run bench -- boundary`. */
import type * as Sandboa from '../src/index.ts';

const CALLS = 20_000;
const ROUNDS = 15;

/** The same loop for all: one call with two arguments and a dict as its result. */
const CODE = `total = 0
for i in range(${CALLS}):
    total += account.credit(f"customer {i % 50}", i)["cents"]
total`;

/** What is told of one way of calling. */
interface Way {
  readonly name: string;
  /** µs a call that it may add to the first way; none for that one. */
  readonly target: number | null;
  readonly runOnce: () => unknown;
}

function ways({ allow, contract, maxEffect, runSync, where }: typeof Sandboa): readonly Way[] {
  const handler = (_: unknown, cents: unknown): object => ({ cents, isNew: false });
  const credit = contract({
    name: 'account.credit',
    version: '1.0.0',
    summary: 'Adds to the balance of a customer.',
    input: {
      type: 'object',
      required: ['customer', 'cents'],
      additionalProperties: false,
      properties: { customer: { type: 'string', maxLength: 40 }, cents: { type: 'integer', minimum: 0, maximum: 1_000_000 } },
    },
    output: { type: 'object', required: ['cents', 'isNew'], properties: { cents: { type: 'integer' }, isNew: { type: 'boolean' } } },
    effect: 'write',
    idempotency: 'key',
    handler: ({ cents }) => ({ cents, isNew: false }),
  });
  const policies = [
    allow('account.*'),
    maxEffect('write'),
    where('account.credit', { properties: { cents: { maximum: 500_000 } } }, 'credits up to 5000.00'),
  ];
  const limits = { calls: 2 * CALLS };
  return [
    { name: 'a bare handler', target: null, runOnce: () => runSync(CODE, { functions: { 'account.credit': handler }, limits }) },
    { name: 'a contract, 3 policies, a decision', target: 5, runOnce: () => runSync(CODE, { functions: [credit], policies, limits }) },
  ];
}

/** Prints µs a call, best of interleaved rounds. */
export function measureBoundary(sandboa: typeof Sandboa): void {
  const best = new Map<Way, number>();
  const all = ways(sandboa);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const way of all) {
      const start = performance.now();
      const outcome = way.runOnce() as Sandboa.Outcome;
      const us = ((performance.now() - start) * 1000) / CALLS;
      if (outcome.status !== 'completed' || outcome.calls.length !== CALLS) throw new Error(`the run is ${outcome.status}`);
      // The first round is the warm-up.
      if (round > 0) best.set(way, Math.min(best.get(way) ?? Infinity, us));
    }
  }
  const [first] = all;
  console.log('');
  for (const way of all) {
    const us = best.get(way) as number;
    const over = us - (best.get(first!) as number);
    const told = way.target === null ? '' : `   ${over.toFixed(2)} µs more (target: at most ${way.target})`;
    console.log(`${`external call: ${way.name}`.padEnd(56)}${us.toFixed(2).padStart(8)} µs${told}`);
  }
}
