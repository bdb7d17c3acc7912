/** What a dump and a load of a stopped program cost, beside Monty's. `npm run bench -- snapshots`. */
import type * as Sandboa from '../src/index.ts';

const ROUNDS = 15;

/** Programs that stop at a call of `ask` with something in hand; without classes, which Monty lacks, unless marked. */
const PROGRAMS: Readonly<Record<string, string>> = {
  small: 'def f(n):\n    return ask(n)\nf(1)\n',
  '1,000 rows': 'rows = [{"id": i, "name": "row " + str(i), "amount": i * 1.5} for i in range(1000)]\nask(1)\n',
  '200,000 ints': 'numbers = list(range(200000))\nask(1)\n',
  '20,000 instances':
    'class A:\n    def __init__(self, x):\n        self.x = x\n        self.y = str(x)\nall = [A(i) for i in range(20000)]\nask(1)\n',
};

interface Figures {
  readonly bytes: number;
  readonly dumpMs: number;
  readonly loadMs: number;
}

/** Prints bytes and times, medians of several rounds. */
export async function measureSnapshots(sandboa: typeof Sandboa): Promise<void> {
  console.log('');
  const monty = await import('@pydantic/monty').catch(() => null);
  for (const [name, source] of Object.entries(PROGRAMS)) {
    printFigures(name, 'sandboa', () => ofSandboa(sandboa, source));
    if (monty !== null) printFigures(name, 'monty', () => ofMonty(monty, source));
  }
}

function printFigures(program: string, peer: string, measured: () => Figures): void {
  let text: string;
  try {
    const { bytes, dumpMs, loadMs } = measured();
    text = `${bytes.toLocaleString('en').padStart(10)} bytes   dump ${dumpMs.toFixed(2).padStart(8)} ms   load ${loadMs.toFixed(2).padStart(8)} ms`;
  } catch (error) {
    text = `cannot: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
  console.log(`${`dump of ${program}`.padEnd(28)}${peer.padEnd(9)}${text}`);
}

function ofSandboa({ compile, load }: typeof Sandboa, source: string): Figures {
  const step = compile(source).start({ functions: ['ask'], limits: { memory: 2 ** 30 } });
  if (step.kind !== 'call') throw new Error(`the program is ${step.kind}`);
  return measure(
    () => step.dump(),
    (bytes) => load(bytes),
  );
}

function ofMonty({ Monty, MontyNameLookup, MontySnapshot }: typeof import('@pydantic/monty'), source: string): Figures {
  let at = new Monty(source).start();
  while (at instanceof MontyNameLookup) at = at.resume({ value: () => null });
  if (!(at instanceof MontySnapshot)) throw new Error('the program does not stop');
  const stopped = at;
  return measure(
    () => stopped.dump(),
    (bytes) => MontySnapshot.load(bytes),
  );
}

function measure<T extends Uint8Array>(dump: () => T, load: (bytes: T) => unknown): Figures {
  const dumps: number[] = [];
  const loads: number[] = [];
  let bytes = dump();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    bytes = dump();
    const middle = performance.now();
    load(bytes);
    dumps.push(middle - start);
    loads.push(performance.now() - middle);
  }
  return { bytes: bytes.length, dumpMs: median(dumps), loadMs: median(loads) };
}

function median(all: number[]): number {
  return all.sort((a, b) => a - b)[all.length >> 1]!;
}
