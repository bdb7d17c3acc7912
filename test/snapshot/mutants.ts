/** Changed dumps by seed and number: many kinds of programs, many kinds of changes, envelopes made right again so that the change is met behind them. */
import { compile, createSession, load, loadSession, OptionError, SnapshotError, type Step } from '../../src/index.ts';
import { crc32 } from '../../src/snapshot/format.ts';

/** Each stops at calls of `ask` or, with `async`, of `fetch`; together they hold whatever dumps can. */
const PROGRAMS: readonly string[] = [
  'def f(n):\n  for i in range(n): ask(i)\nf(5)\nprint("x")',
  'import itertools\nclass A:\n  def __init__(s, x): s.x = x\ndef g():\n  for i in itertools.count(): yield A(i), ask(i)\n' +
    'd = {"a": 1, (1, 2): [2.5, 10**40], "g": g(), "m": memoryview(b"abc")}\nfor p in itertools.islice(d["g"], 3): print(p[1])',
  'try:\n  1/0\nexcept ZeroDivisionError as e:\n  ask(1)\n  raise ValueError("x") from e',
  'print(sorted([3, 1, 2], key=lambda v: ask(v)), {1, "a", (2,)})',
  'class K:\n  def __init__(s, v): s.v = v\n  def __lt__(s, o): return ask(s.v < o.v)\n  def __eq__(s, o): return s is o\n  def __hash__(s): return 1\n' +
    'a = [K(3), K(1), K(2)]\nd = {k: 1 for k in a}\na.sort()\nprint([k.v for k in a], len(d), a[0] in d)',
  'def c(f):\n  n = 0\n  def w(*a, **k):\n    nonlocal n\n    n += 1\n    return f(*a, **k) + n\n  return w\n@c\ndef h(x, *, y=2): return ask(x) and x + y\nprint(h(1), h(2, y=3))',
  'class M(type):\n  def __call__(c, *a): return super().__call__(*a)\nclass B(metaclass=M):\n  __slots__ = ("x",)\n  def __init__(s, x): s.x = ask(x)\n' +
    '  @property\n  def p(s): return ask(s.x)\n  def __enter__(s): return s\n  def __exit__(s, *e): return ask(True)\nwith B(1) as b: print(b.p); raise KeyError(1)',
  'def a():\n  try:\n    x = yield 1\n    yield from (ask(i) for i in (1, 2))\n  finally: ask("f")\ni = a()\nnext(i)\nprint(list(map(str, zip(i, "abc", strict=False))), [*enumerate(filter(None, [0, 1]))])',
  'import re, json\nprint(re.sub(r"\\d+", lambda m: str(ask(m[0])), "a1b22"), json.dumps({"a": [1, 2.5, None]}, default=ask))',
  'from dataclasses import dataclass, field\n@dataclass(order=True)\nclass P:\n  x: int = 1\n  y: list = field(default_factory=list)\np = P(2)\nask(p.x)\nprint(p, P(1) < p)',
  'match ask({"k": [1, 2]}):\n  case {"k": [a, *r], **o}: print(a, r, o)\n  case True: print(f"{ask(1):>4} {[1, 2]!r}")',
  'import functools, collections\nc = collections.Counter("aab")\nd = collections.defaultdict(lambda: ask(0), {1: 2})\nd[5]\nprint(functools.reduce(lambda a, b: a + ask(b), [1, 2, 3]), c, d, collections.deque([1, 2]))',
  'x = [bytearray(b"ab"), frozenset({1}), range(3), slice(1, 2), 1j, iter([1, 2]), iter({1: 2}.items()), reversed([1]), object(), type("T", (), {"a": 1}), len, [].append, ValueError("v"), ..., NotImplemented]\nask(1)\nprint(len(str(x)) > 5, next(x[5]), next(x[6]))',
  `import threading
gate = threading.Event()
def key(x):
    gate.wait()
    return ask(-x)
def items():
    yield from sorted([1, 3, 2], key=key)
threads = [threading.Thread(target=lambda: print(list(items()))) for _ in range(2)]
for t in threads: t.start()
ask('parked')
gate.set()
for t in threads: t.join()`,
];

const ASYNC_PROGRAMS: readonly string[] = [
  'import asyncio\nasync def w(n):\n  async with asyncio.timeout(5):\n    return await fetch(n)\nprint(await asyncio.gather(w(1), w(2), return_exceptions=True))',
  'import asyncio\nasync def g():\n  for i in range(3):\n    yield await fetch(i)\nasync def m():\n  async with asyncio.TaskGroup() as t:\n    a = t.create_task(fetch(1))\n    async for x in g(): print(x)\n  return a.result()\nprint(await m())',
];

const FEEDS: readonly string[] = ['import math\ndef f(n): return ask(n) + math.floor(2.5)', 'xs = [f(i) for i in range(3)]\nxs', 'xs, f'];

const LIMITS = { fuel: 5_000, memory: 4_000_000, recursion: 100, output: 100_000, calls: 50 };
/** Stops that one mutant may make. */
const MAX_STEPS = 12;
const MAGIC_TO_LENGTH = 12;
const HEAD = MAGIC_TO_LENGTH + 4;
const CHECKSUM = 4;
const KEY = new Uint8Array([1, 2, 3, 4]);

/** A dump to change. */
interface Base {
  readonly bytes: Uint8Array;
  readonly isSession: boolean;
}

let allBases: Base[] | null = null;

/** Dumps of all programs at their first stops. */
function bases(): Base[] {
  if (allBases !== null) return allBases;
  const found: Base[] = [];
  const add = (bytes: Uint8Array, isSession = false): number => found.push({ bytes, isSession });
  const follow = (first: Step): void => {
    let step = first;
    for (let left = 4; left > 0 && (step.kind === 'call' || step.kind === 'calls' || step.kind === 'paused'); left--) {
      add(step.dump());
      step = answer(step);
    }
  };
  for (const source of PROGRAMS) follow(compile(source).start({ functions: ['ask'] }));
  for (const source of ASYNC_PROGRAMS) follow(compile(source).start({ asyncFunctions: ['fetch'] }));
  follow(compile(PROGRAMS[0]).start({ functions: ['ask'], limits: { pauseEvery: 3 } }));
  const session = createSession({ functions: ['ask'], total: { fuel: 100_000 } });
  for (const code of FEEDS) {
    let step = session.start(code);
    for (; step.kind === 'call'; step = step.resume(1)) add(step.dump(), true);
    add(session.dump(), true);
  }
  allBases = found;
  return found;
}

function answer(step: Extract<Step, { kind: 'call' | 'calls' | 'paused' }>): Step {
  if (step.kind === 'paused') return step.resume();
  if (step.kind === 'call') return step.resume(true);
  return step.resume({ [step.calls[0].callId]: { value: 1 } });
}

/** Numbers below a bound, from a seed and the number of the mutant. */
function randomOf(seed: number, number: number): (below: number) => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Changes a body. */
type Change = (body: Uint8Array, random: (below: number) => number) => Uint8Array;

const CHANGES: Readonly<Record<string, Change>> = {
  bit(body, random) {
    body[random(body.length)] ^= 1 << random(8);
    return body;
  },
  byte(body, random) {
    body[random(body.length)] = random(256);
    return body;
  },
  /** Small numbers: references to other objects and texts, other counts; circles among them. */
  small(body, random) {
    for (let left = 1 + random(3); left > 0; left--) body[random(body.length)] = random(64);
    return body;
  },
  nudge(body, random) {
    const at = random(body.length);
    body[at] += random(2) === 0 ? 4 : -4;
    return body;
  },
  several(body, random) {
    for (let left = 2 + random(6); left > 0; left--) body[random(body.length)] ^= 1 << random(8);
    return body;
  },
  insert: (body, random) => spliced(body, random(body.length), 0, [random(256), random(256)].slice(random(2))),
  remove: (body, random) => spliced(body, random(body.length), 1 + random(4), []),
  absurd: (body, random) => spliced(body, random(body.length), 1, [255, 255, 255, 255, 15 + random(100)].slice(random(4))),
  cut: (body, random) => body.slice(0, random(body.length)),
  copy(body, random) {
    const [from, to] = [random(body.length), random(body.length)];
    body.copyWithin(to, from, from + 1 + random(16));
    return body;
  },
  cross(body, random) {
    const other = bodyOf(bases()[random(bases().length)].bytes);
    return spliced(body.slice(0, random(body.length)), body.length, 0, other.subarray(random(other.length)));
  },
};
const CHANGE_NAMES = Object.keys(CHANGES);

/** A body with some bytes replaced. */
export function spliced(body: Uint8Array, at: number, count: number, put: ArrayLike<number>): Uint8Array {
  const start = Math.min(at, body.length);
  const end = Math.min(start + count, body.length);
  const result = new Uint8Array(body.length - (end - start) + put.length);
  result.set(body.subarray(0, start));
  result.set(put, start);
  result.set(body.subarray(end), start + put.length);
  return result;
}

/** What is inside the envelope. */
export function bodyOf(bytes: Uint8Array): Uint8Array {
  return bytes.slice(HEAD, bytes.length - CHECKSUM);
}

/** Puts a body into an envelope with the right length and checksum. */
export function sealed(head: Uint8Array, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEAD + body.length + CHECKSUM);
  bytes.set(head.subarray(0, MAGIC_TO_LENGTH));
  putNumber(bytes, MAGIC_TO_LENGTH, body.length);
  bytes.set(body, HEAD);
  putNumber(bytes, bytes.length - CHECKSUM, crc32(bytes, bytes.length - CHECKSUM));
  return bytes;
}

function putNumber(bytes: Uint8Array, at: number, value: number): void {
  for (let i = 0; i < 4; i++) bytes[at + i] = value >>> (8 * i);
}

/** One changed dump. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly change: string;
  readonly isSession: boolean;
  readonly key: Uint8Array | undefined;
}

/** The mutant with a number. Every 64th leaves the envelope wrong or asks for a key. */
export function mutant(seed: number, number: number): Mutant {
  const random = randomOf(seed, number);
  const { bytes, isSession } = bases()[random(bases().length)];
  if (number % 64 === 0) return { ...wrongEnvelope(bytes.slice(), random), isSession };
  const change = CHANGE_NAMES[random(CHANGE_NAMES.length)];
  return { bytes: sealed(bytes, CHANGES[change](bodyOf(bytes), random)), change, isSession, key: undefined };
}

function wrongEnvelope(bytes: Uint8Array, random: (below: number) => number): Omit<Mutant, 'isSession'> {
  switch (random(4)) {
    case 0:
      return { bytes: bytes.slice(0, random(bytes.length)), change: 'truncated', key: undefined };
    case 1:
      bytes[random(HEAD)] ^= 1 << random(8);
      return { bytes, change: 'head', key: undefined };
    case 2:
      putNumber(bytes, MAGIC_TO_LENGTH, random(2 ** 32));
      return { bytes, change: 'length', key: undefined };
    default:
      return { bytes, change: 'key', key: KEY };
  }
}

/** How a mutant ended, and the JavaScript error behind it if the engine met one after the load. */
export interface Ending {
  readonly kind: string;
  readonly fault: unknown;
}

/** Loads a mutant and goes on. Throws what no dump may cause: anything but SnapshotError, and errors that blame the engine. */
export function ending({ bytes, isSession, key }: Mutant): Ending {
  try {
    const options = { limits: LIMITS, key };
    const session = isSession ? loadSession(bytes, options) : null;
    let step: Step | null = session === null ? load(bytes, options) : session.step;
    let left = MAX_STEPS;
    while (step !== null && (step.kind === 'call' || step.kind === 'calls' || step.kind === 'paused') && left-- > 0) {
      if (left === 5) step.inspect();
      if (left === 3) step = load(step.dump(), { limits: LIMITS });
      else step = answer(step);
    }
    if (session?.isUsable && session.step === null) {
      step = session.start('xs if "xs" in globals() else f(1)');
      if (session.isUsable) session.dump();
    }
    return endingOf(step);
  } catch (error) {
    if (error instanceof SnapshotError) return { kind: error.code, fault: error.cause };
    // Parts of a session in the place of a run's, and the other way round.
    if (error instanceof OptionError && error.message.includes('session')) return { kind: 'the other kind', fault: undefined };
    throw error;
  }
}

function endingOf(step: Step | null): Ending {
  if (step?.kind !== 'raised') return { kind: step?.kind ?? 'idle', fault: undefined };
  if (step.error.code === 'engine.bug') throw step.error;
  return { kind: step.error.code, fault: step.error.cause };
}

/** What other programs of the process see: a change means that a mutant reached what all share. */
export function canary(): string {
  const step = compile(CANARY).start({});
  return step.kind === 'raised' ? step.error.traceback : step.prints.join('');
}

const CANARY = `
import math, json, re, collections, functools, itertools, asyncio
names = sorted(__builtins__ if isinstance(__builtins__, dict) else dir(__builtins__)) if '__builtins__' in globals() else []
for t in (int, float, str, bytes, list, tuple, dict, set, frozenset, object, type, range, BaseException, ValueError, property):
    print(t, t.__mro__, t.__bases__, sorted(vars(t)), t.__name__, t.__module__)
print(object.__subclasses__()[:20])
print([len(dir(m)) for m in (math, json, re, collections, functools, itertools, asyncio)])
print(sorted([3, 1, 2], key=lambda v: -v), list(map(str, (1, 2))), f'{1.5:>6}', re.findall('a+', 'baa'), json.dumps({'a': [1]}))
class A:
    def __repr__(self): return 'A'
    def __lt__(self, other): return False
    def __eq__(self, other): return True
    def __hash__(self): return 1
print([A()], {A(): 1}, A() in [1, A()], sorted([A(), A()]), max(A(), A()), sum([[1], [2]], []), functools.reduce(lambda a, b: a + b, [1, 2]))
print((), ''.join([]), None, ..., NotImplemented, frozenset(), 1 .real, b'' == bytes())
`;
