/** The built-in contracts for clocks and chance: what a program has of them by itself, and how a host changes it. */
import { describe, expect, test } from 'vitest';
import { allow, compile, deny, maxEffect, openSession, run, runSync, Sandboa } from '../../src/index.ts';

const NOW = 1_700_000_000_123.456;
const CLOCK = { clock: { now: () => NOW } };

describe('the clock', () => {
  test('is the host’s, in UTC, and each reading is a call', () => {
    const code = `
from datetime import date, datetime, UTC
import time
[time.time(), time.time_ns(), str(datetime.now()), str(datetime.now(UTC)), str(datetime.utcnow()), str(date.today()), str(datetime.today()),
 time.strftime('%F %T'), time.ctime(), time.gmtime().tm_hour, time.localtime().tm_zone, time.asctime()]`;
    const outcome = runSync(code, { builtins: CLOCK });
    expect(outcome).toMatchObject({
      status: 'completed',
      value: [
        1_700_000_000.123456,
        1_700_000_000_123_456_000n,
        '2023-11-14 22:13:20.123456',
        '2023-11-14 22:13:20.123456+00:00',
        '2023-11-14 22:13:20.123456',
        '2023-11-14',
        '2023-11-14 22:13:20.123456',
        '2023-11-14 22:13:20',
        'Tue Nov 14 22:13:20 2023',
        22,
        'UTC',
        'Tue Nov 14 22:13:20 2023',
      ],
    });
    expect(new Set(outcome.calls.map(({ name }) => name))).toEqual(new Set(['clock.now']));
    expect(outcome.calls).toHaveLength(12);
  });

  test('clocks that only run forward begin at 0 and never go back', () => {
    let ms = 5000;
    const now = (): number => (ms += ms < 5100 ? 100 : -70);
    const code = 'import time\n[time.monotonic(), time.perf_counter(), time.monotonic_ns(), time.process_time(), time.perf_counter_ns()]';
    expect(runSync(code, { builtins: { clock: { now } } })).toMatchObject({ value: [0, 0, 30_000_000, 0.03, 60_000_000] });
  });

  test('is there by default, and none where the host says so', () => {
    expect(runSync('import time\ntime.time() > 1_700_000_000')).toMatchObject({ value: true });
    for (const builtins of [false, { clock: false }] as const) {
      for (const call of ['time.time()', 'time.monotonic()', 'datetime.now()', 'date.today()']) {
        const outcome = runSync(`import time\nfrom datetime import date, datetime\n${call}`, { builtins });
        expect(outcome).toMatchObject({ status: 'error', error: { type: 'RuntimeError' } });
        expect(outcome.calls).toEqual([]);
      }
    }
  });

  test('a host’s own function of the name is in its place, also for steps', () => {
    expect(runSync('import time\ntime.time()', { functions: { 'clock.now': () => 1_500_000 } })).toMatchObject({ value: 1.5 });
    const step = compile('import time\n[time.time(), "clock" in globals()]').start({ functions: ['clock.now'] });
    expect(step).toMatchObject({ kind: 'call', name: 'clock.now', args: [] });
    expect((step as Extract<typeof step, { kind: 'call' }>).resume(2_000_000)).toMatchObject({ value: [2, false] });
  });

  test('policies see it', () => {
    const code = 'import time\ntry:\n    time.time()\nexcept PermissionError as e:\n    print(type(e).__name__, e.contract)';
    expect(runSync(code, { policies: [deny('clock.*')] }).prints.join('')).toBe('Denied clock.now@1.0.0\n');
    expect(runSync('import time\ntime.time() > 0', { policies: [allow('clock.*'), maxEffect('read')] })).toMatchObject({ value: true });
  });

  test('a box’s clock is its programs’', async () => {
    const box = new Sandboa({ contracts: [], clock: () => NOW });
    expect(await box.run('import time\ntime.time()')).toMatchObject({ status: 'completed', value: 1_700_000_000.123456 });
    const session = openSession({ builtins: CLOCK });
    session.runSync('import time\nt = time.time()');
    expect(session.runSync('t == time.time()')).toMatchObject({ value: true });
  });
});

describe('sleeping', () => {
  test('waits under run, up to a sum', async () => {
    const code = 'import time\nstart = time.time()\ntime.sleep(0.05)\ntime.time() - start';
    const outcome = await run(code);
    expect(outcome.status).toBe('completed');
    expect((outcome as { value: number }).value).toBeGreaterThan(0.04);
    expect(outcome.calls.map(({ name }) => name)).toEqual(['clock.now', 'clock.sleep', 'clock.now']);
    const denied = await run('import time\ntime.sleep(0.01)\ntime.sleep(0.02)', { builtins: { clock: { sleep: true, maxSleepMs: 25 } } });
    expect(denied).toMatchObject({ status: 'denied', denial: { code: 'budget.exhausted', line: 3 } });
  });

  test('elsewhere is counted against the time limit and waits for nobody', () => {
    const start = performance.now();
    expect(runSync('import time\ntime.sleep(1000)', { limits: { timeMs: 60_000 } })).toMatchObject({
      status: 'limit',
      error: { limit: 'timeMs' },
    });
    const outcome = runSync('import time\nbefore = time.monotonic()\nfor _ in range(3): time.sleep(2)\ntime.monotonic() - before >= 6', {
      limits: { timeMs: 60_000 },
    });
    expect(outcome).toMatchObject({ status: 'completed', value: true });
    expect(outcome.usage.timeMs).toBeGreaterThan(6000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('chance', () => {
  const code =
    'import random\nr = random.Random()\n[random.random(), random.randint(1, 10**6), r.getrandbits(64), random.Random(5).random()]';
  const numbers = (options: Parameters<typeof runSync>[1]): readonly unknown[] => {
    const outcome = runSync(code, options);
    expect(outcome.status).toBe('completed');
    return (outcome as { value: unknown[] }).value;
  };

  test('is the run’s, or the seed’s', () => {
    expect(numbers({})).not.toEqual(numbers({}));
    expect(numbers({ runId: 'a' })).toEqual(numbers({ runId: 'a' }));
    expect(numbers({ runId: 'a' })).not.toEqual(numbers({ runId: 'b' }));
    const seeded = { builtins: { random: { seed: 7 } } };
    expect(numbers(seeded)).toEqual(numbers({ ...seeded, runId: 'other' }));
    expect(numbers(seeded)[3]).toBe(numbers({})[3]);
    expect(numbers({ builtins: false })).toEqual(numbers({ builtins: false, runId: 'other' }));
  });

  test('is asked for when the first number is needed, once for each generator', () => {
    expect(runSync('import random\nrandom.seed(3)\nrandom.random()').calls).toEqual([]);
    expect(runSync('import random').calls).toEqual([]);
    expect(runSync(code).calls.map(({ name }) => name)).toEqual(['random.seed', 'random.seed']);
    expect(runSync('import random\nrandom.getstate()[1][:2] == random.getstate()[1][:2]')).toMatchObject({ value: true });
  });

  test('a step can be dumped at the question', () => {
    const step = compile('import random\n[random.shuffle, random.random() < 1, random.random() < 1][1:]').start({
      functions: ['random.seed'],
    });
    if (step.kind !== 'call') throw new TypeError('it must ask');
    const fork = step.fork();
    expect(step.resume('ab'.repeat(32))).toMatchObject({ value: [true, true] });
    if (fork.kind !== 'call') throw new TypeError('the fork must ask');
    expect(fork.resume('ab'.repeat(32))).toMatchObject({ value: [true, true] });
  });
});
