/** What a dump and a load of a stopped program cost, warm, beside Monty's; and a stop with its answer. `npm run bench -- snapshots`. */
import type * as Sandboa from '../src/index.ts';

/** Each program is measured for this long, at least. */
const BUDGET_MS = 1500;
const WARM_UP_ROUNDS = 2000;
const STOPS = 200_000;

/** Programs that stop at a call of `ask` with something in hand; without classes, which Monty lacks, unless marked. */
const PROGRAMS: Readonly<Record<string, string>> = {
  tiny: 'def f(n):\n    return ask(n)\nf(1)\n',
  '100,000 ints, 10,000 texts':
    'numbers = list(range(100000))\ntexts = {"key" + str(i): "value " + str(i) for i in range(10000)}\nask(1)\n',
  '1,000 rows': 'rows = [{"id": i, "name": "row " + str(i), "amount": i * 1.5} for i in range(1000)]\nask(1)\n',
  '200,000 ints': 'numbers = list(range(200000))\nask(1)\n',
  '20,000 instances':
    'class A:\n    def __init__(self, x):\n        self.x = x\n        self.y = str(x)\nall = [A(i) for i in range(20000)]\nask(1)\n',
};

/** A stopped program of one engine. */
interface Stopped {
  dump(): Uint8Array;
  load(bytes: Uint8Array): unknown;
}

/** Microseconds: the median and the least. */
interface Times {
  readonly median: number;
  readonly least: number;
}

interface Figures {
  readonly bytes: number;
  readonly dump: Times;
  readonly load: Times;
}

/** Prints bytes and times, and their ratios to Monty's. */
export async function measureSnapshots(sandboa: typeof Sandboa): Promise<void> {
  console.log('\nDumps, warm; median (least) of interleaved rounds; × is the ratio to Monty, lower is better.');
  const monty = await import('@pydantic/monty').catch(() => null);
  for (const [name, source] of Object.entries(PROGRAMS)) {
    const peers: [string, Stopped | null][] = [['sandboa', ofSandboa(sandboa, source)]];
    if (monty !== null) peers.push(['monty', ofMonty(monty, source)]);
    const figures = measureEach(peers.map(([, stopped]) => stopped));
    peers.forEach(([peer], i) => printFigures(i === 0 ? name : '', peer, figures[i] ?? null, i === 0 ? (figures[1] ?? null) : null));
  }
  const { median, least } = measureStops(sandboa);
  console.log(`stop and answer without a dump: ${median.toFixed(3)} (${least.toFixed(3)}) µs`);
}

function printFigures(program: string, peer: string, figures: Figures | null, base: Figures | null): void {
  const head = `${program.padEnd(28)}${peer.padEnd(9)}`;
  if (figures === null) return console.log(`${head}cannot`);
  const { bytes, dump, load } = figures;
  const text = (times: Times, other: Times | undefined): string =>
    `${shown(times.median)} (${shown(times.least)}) µs${other === undefined ? '' : ` ×${(times.median / other.median).toFixed(2)}`}`.padEnd(
      34,
    );
  console.log(
    `${head}${bytes.toLocaleString('en').padStart(9)} bytes   dump ${text(dump, base?.dump)} load ${text(load, base?.load)}`.trimEnd(),
  );
}

function shown(microseconds: number): string {
  return microseconds < 100 ? microseconds.toFixed(1) : Math.round(microseconds).toLocaleString('en');
}

function ofSandboa({ compile, load }: typeof Sandboa, source: string): Stopped {
  const step = compile(source).start({ functions: ['ask'], limits: { memory: 2 ** 30 } });
  if (step.kind !== 'call') throw new Error(`the program is ${step.kind}`);
  return { dump: () => step.dump(), load: (bytes) => load(bytes) };
}

/** Null where Monty cannot run the program. */
function ofMonty({ Monty, MontyNameLookup, MontySnapshot }: typeof import('@pydantic/monty'), source: string): Stopped | null {
  try {
    let at = new Monty(source).start();
    while (at instanceof MontyNameLookup) at = at.resume({ value: () => null });
    if (!(at instanceof MontySnapshot)) return null;
    const stopped = at;
    return { dump: () => stopped.dump(), load: (bytes) => MontySnapshot.load(bytes as Buffer) };
  } catch {
    return null;
  }
}

function measureEach(peers: readonly (Stopped | null)[]): (Figures | null)[] {
  const logs = peers.map(() => ({ bytes: 0, dumps: [] as number[], loads: [] as number[] }));
  const begun = performance.now();
  for (let round = 0; performance.now() - begun < BUDGET_MS || round < 5; round++) {
    if (round === WARM_UP_ROUNDS) for (const log of logs) log.dumps.length = log.loads.length = 0;
    peers.forEach((stopped, i) => {
      if (stopped === null) return;
      const start = performance.now();
      const bytes = stopped.dump();
      const middle = performance.now();
      stopped.load(bytes);
      logs[i]!.loads.push(performance.now() - middle);
      logs[i]!.dumps.push(middle - start);
      logs[i]!.bytes = bytes.length;
    });
  }
  return logs.map(({ bytes, dumps, loads }, i) => (peers[i] === null ? null : { bytes, dump: timesOf(dumps), load: timesOf(loads) }));
}

function timesOf(ms: number[]): Times {
  ms.sort((a, b) => a - b);
  return { median: ms[ms.length >> 1]! * 1000, least: ms[0]! * 1000 };
}

/** µs from one answer to the next stop of a loop that only calls, steps made. */
function measureStops({ compile }: typeof Sandboa): Times {
  const program = compile('while True:\n    ask(1)\n');
  const rounds: number[] = [];
  for (let round = 0; round < 9; round++) {
    let step = program.start({ functions: ['ask'], limits: { calls: STOPS * 2 } });
    const start = performance.now();
    for (let i = 0; i < STOPS && step.kind === 'call'; i++) step = step.resume(i);
    rounds.push((performance.now() - start) / STOPS);
  }
  return timesOf(rounds);
}
