/** Replays: any order of answers, journals that were tampered with, other code, contracts, policies and limits; healing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Chain } from '../../../src/boundary/journal/chain.ts';
import { addWritten } from '../../../src/boundary/journal/forms.ts';
import { contract, heal, MemoryStore, maxEffect, readJournal, recover, replay, reportText, run, where } from '../../../src/index.ts';
import { bank, PAYDAY, recorded, storeWith } from './runs.ts';

const ORDERS = 100;
const MUTATIONS = 1000;

/** Numbers from a seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FAN_OUT = `
import asyncio
async def chain(n):
    total = 0
    for i in range(3):
        total += await ask(n, i)
    return total
async def both(n):
    return sum(await asyncio.gather(chain(n), chain(n + 10)))
results = await asyncio.gather(*[both(n) for n in range(4)])
print(results)
results
`;

/** Runs with handlers that settle in a random order. */
async function inRandomOrder(seed: number) {
  const next = random(seed);
  const waiting: (() => void)[] = [];
  const pump = (): void => {
    if (waiting.length > 0) waiting.splice(next(waiting.length), 1)[0]!();
  };
  const ask = (n: number, i: number): Promise<number> =>
    new Promise((resolve) => {
      waiting.push(() => resolve(n * 10 + i));
      setImmediate(pump);
    });
  return recorded(FAN_OUT, { asyncFunctions: { ask }, runId: `run-${seed}` });
}

test(`handlers answer in ${ORDERS} random orders: each run replays, and in any order`, async () => {
  const next = random(1);
  const orders = new Set<string>();
  let paths: string | null = null;
  for (let seed = 1; seed <= ORDERS; seed++) {
    const { lines, outcome } = await inRandomOrder(seed);
    const journal = readJournal(lines);
    orders.add(journal.entries.flatMap((entry) => (entry.kind === 'call.settled' ? [entry.call] : [])).join());
    // Ids and places of calls are the same whatever the order.
    const names = [...journal.calls.values()]
      .map(({ requested }) => `${requested.call} ${requested.path} ${JSON.stringify(requested.args)}`)
      .sort()
      .join('\n');
    paths ??= names;
    expect(names).toBe(paths);
    expect(replay(lines)).toMatchObject({ status: 'match', recordedCalls: 24 });
    const shuffled = replay(lines, { order: (callIds) => callIds[next(callIds.length)]! });
    expect(shuffled.differences.filter(({ what }) => what !== 'fuel')).toEqual([]);
    if (outcome.status === 'completed') expect(shuffled.runs[0]!.value).toBe(JSON.stringify(outcome.value));
  }
  expect(orders.size).toBeGreaterThan(ORDERS / 2);
});

describe('journals that were tampered with', () => {
  test(`${MUTATIONS} mutations are reported, and the program is not run`, async () => {
    const { lines } = await recorded(PAYDAY, { functions: bank([], { maximum: 1300 }) });
    const text = lines.map((line) => `${line}\n`).join('');
    const next = random(7);
    const mutations: readonly ((t: string) => string)[] = [
      (t) => flip(t, next(t.length), next(94)),
      (t) => t.slice(0, next(t.length)),
      (t) => without(t, next(lines.length)),
      (t) => swapped(t, next(lines.length), next(lines.length)),
      (t) => doubled(t, next(lines.length)),
      (t) => t.replace(/"(cents|value|text|account)":("?)/, (all) => `${all}${next(10)}`),
      (t) => t.slice(0, 100 + next(t.length - 100)) + t.slice(next(t.length)),
    ];
    let changed = 0;
    for (let i = 0; i < MUTATIONS; i++) {
      const mutated = mutations[i % mutations.length]!(text);
      if (mutated === text) continue;
      changed += 1;
      const broken = mutated.split('\n');
      if (broken.at(-1) === '') broken.pop();
      const report = replay(broken);
      expect(report.status).toBe('mismatch');
      expect(report.differences[0]!.cause).toBe('journal');
    }
    expect(changed).toBeGreaterThan(MUTATIONS * 0.9);
  });

  test('a journal that is written anew around another result does not fit itself', async () => {
    const { lines } = await recorded(PAYDAY, { functions: bank([], { maximum: 1300 }) });
    const report = replay(rewritten(lines, (line) => line.replace('"value":300}', '"value":301}')));
    expect(report.status).toBe('mismatch');
    expect(report.differences[0]).toMatchObject({ what: 'arguments', cause: 'journal', line: 9 });
  });

  test('no text makes a replay throw', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => replay(lines).status === 'mismatch'),
      { numRuns: 300 },
    );
  });
});

/** The journal written anew with other lines: its chain is sound. */
function rewritten(lines: readonly string[], edit: (line: string) => string): readonly string[] {
  const chain = new Chain();
  for (const line of lines) {
    const { hash: _, seq: __, kind, at, run: ___, ...members } = JSON.parse(edit(line)) as Record<string, unknown>;
    addWritten(chain, at as number, kind as never, `,${JSON.stringify(members).slice(1, -1)}`);
  }
  return chain.cut('run-1').texts();
}

test('another engine: told, and the cause of whatever differs', async () => {
  const { lines } = await recorded(PAYDAY, { functions: bank([], { maximum: 1300 }) });
  const older = rewritten(lines, (line) => line.replace(/"engine":"[^"]*"/, '"engine":"0.0.9"'));
  const engine = { cause: 'engine', text: expect.stringMatching(/^The engine was 0\.0\.9, now it is .+\.$/) };
  expect(replay(older)).toMatchObject({ status: 'changed', changes: [engine], differences: [] });
  const counting = rewritten(older, (line) => line.replace(/"fuel":(\d+)/, '"fuel":1$1'));
  expect(replay(counting)).toMatchObject({ status: 'mismatch', differences: [{ what: 'fuel', cause: 'engine' }] });
  const calling = rewritten(older, (line) =>
    line.replace('"kwargs":{"account":"ann","cents":900}', '"kwargs":{"account":"ann","cents":901}'),
  );
  const report = replay(calling);
  expect(report.differences[0]).toMatchObject({ what: 'arguments', cause: 'engine', line: 9 });
  expect(reportText(report)).toContain('The engine was 0.0.9');
  const crashed = storeWith('run-1', calling.slice(0, -1));
  await expect(recover('run-1', { journal: crashed, functions: bank() })).rejects.toThrow(/call-2 was bank\.pay.*The engine was 0\.0\.9/);
  expect(crashed.read('run-1')).toHaveLength(calling.length - 1);
});

function flip(text: string, at: number, by: number): string {
  const code = 33 + ((text.charCodeAt(at) - 33 + 1 + by) % 94);
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
}

function edited(text: string, edit: (lines: string[]) => string[]): string {
  return `${edit(text.trimEnd().split('\n')).join('\n')}\n`;
}

const without = (text: string, i: number): string => edited(text, (lines) => lines.toSpliced(i, 1));
const doubled = (text: string, i: number): string => edited(text, (lines) => lines.toSpliced(i, 0, lines[i]!));
const swapped = (text: string, i: number, j: number): string => edited(text, (lines) => lines.with(i, lines[j]!).with(j, lines[i]!));

describe('something of today', () => {
  const options = { functions: bank([], { maximum: 1300 }) };

  test('code: calls side by side, and the argument that differs', async () => {
    const { lines } = await recorded(PAYDAY, options);
    const report = replay(lines, { code: PAYDAY.replace('cents * 3', 'cents * 2') });
    expect(report.differences[0]).toMatchObject({
      what: 'arguments',
      cause: 'code',
      line: 9,
      recorded: 'bank.pay(account="ann", cents=900)',
      replayed: 'bank.pay(account="ann", cents=600)',
    });
    expect(report.calls.filter(({ isSame }) => !isSame)[0]).toMatchObject({
      recorded: { args: 'account="ann", cents=900' },
      replayed: { args: 'account="ann", cents=600' },
    });
    expect(reportText(report)).toContain('cents=900 was recorded, cents=600 is given now');
  });

  test('contracts: what would be denied now, and what would be allowed', async () => {
    const { lines } = await recorded(PAYDAY, options);
    const narrow = replay(lines, { contracts: bank([], { maximum: 1000 }) });
    expect(narrow.changes).toHaveLength(1);
    expect(narrow.flips).toEqual([]);
    const wide = replay(lines, { contracts: bank([], { maximum: 2000 }) });
    expect(wide.flips).toMatchObject([
      { name: 'bank.pay', cause: 'contract', before: { verdict: 'deny', code: 'schema.invalid_args' }, after: { verdict: 'allow' } },
    ]);
    const [balance, ...others] = bank([], { maximum: 1300 });
    const other = contract({ ...(balance!.spec as Parameters<typeof contract>[0]), output: { type: 'integer', maximum: 400 } });
    expect(replay(lines, { contracts: [other, ...others] }).flips).toMatchObject([
      { args: '"carla"', after: { code: 'schema.invalid_result' } },
    ]);
  });

  test('policies: every decision that flips, whatever the first does', async () => {
    const { lines } = await recorded(PAYDAY, options);
    const report = replay(lines, { policies: [maxEffect('read')] });
    expect(report.flips.map(({ name }) => name)).toEqual(['bank.pay', 'bank.pay', 'bank.note', 'bank.note']);
    expect(report.differences).toEqual([]);
    const same = replay(lines, { policies: [] });
    expect(same.status).toBe('match');
  });

  test('limits: where the run would have ended', async () => {
    const { lines } = await recorded(PAYDAY, options);
    const report = replay(lines, { limits: { calls: 3 } });
    expect(report.differences[0]).toMatchObject({ what: 'ending', cause: 'limits', recorded: 'completed' });
    expect(replay(lines, { limits: { calls: 100 } })).toMatchObject({ status: 'changed', changes: [{ cause: 'limits' }] });
  });
});

test('heal: only what changed goes to handlers', async () => {
  const { lines } = await recorded(PAYDAY, { functions: bank([], { maximum: 1300 }) });
  const ledger: string[] = [];
  const contracts = bank(ledger, { maximum: 2000 });
  const healed = await heal(lines, { contracts });
  expect(healed.outcome).toMatchObject({ status: 'completed', value: { paid: 3 } });
  expect(ledger).toEqual([expect.stringContaining('pay carla 1500')]);
  expect(healed.called).toHaveLength(1);
  expect(replay(healed.journal, { contracts })).toMatchObject({ status: 'match' });
  const stricter = await heal(lines, {
    contracts: bank(ledger, { maximum: 1300 }),
    policies: [where('bank.pay', { properties: { account: { const: 'ann' } } }, 'only ann')],
  });
  expect(stricter.outcome.prints.join('')).toContain('carla: 500');
  expect(replay(stricter.journal).status).toBe('match');
});

test('a store that fails ends the run before the handler is called', async () => {
  const ledger: string[] = [];
  class Full extends MemoryStore {
    override open(id: string): ReturnType<MemoryStore['open']> {
      const writer = super.open(id);
      let left = 2;
      return {
        ...writer,
        append: (lines) => {
          left -= 1;
          if (left < 0) throw new Error('disk full');
          writer.append(lines);
        },
      };
    }
  }
  await expect(run('bank.balance("ann")\nbank.pay("ann", 1)', { functions: bank(ledger), journal: new Full() })).rejects.toThrow(
    'disk full',
  );
  expect(ledger).toEqual(['balance ann']);
});
