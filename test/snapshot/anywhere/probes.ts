/**
 * Programs made from the type tables: every method of every builtin type is called with objects whose special methods all stop, so that a new method is stopped
 * in without a test of its own.
 */
import '../../../src/index.ts';
import { BUILTINS } from '../../../src/builtins/table.ts';
import { PyNative } from '../../../src/objects/callable.ts';
import { PyType } from '../../../src/objects/object.ts';
import { publicExceptions } from '../../../src/objects/types.ts';

/** Expressions that make values of the types, by name. */
const SAMPLES: Readonly<Record<string, string>> = {
  bool: 'True',
  bytearray: 'bytearray(b"abca")',
  bytes: 'b"abca"',
  complex: '1.5 + 2j',
  dict: '{G(): 1, 1: G()}',
  enumerate: 'enumerate([G()])',
  filter: 'filter(G(), [G()])',
  float: '1.5',
  frozenset: 'frozenset([1, G()])',
  int: '5',
  list: '[3, G(), 1]',
  map: 'map(G(), [G()])',
  memoryview: 'memoryview(bytearray(b"abcd"))',
  object: 'G()',
  property: 'property(lambda s: ask(1), lambda s, v: ask(2), lambda s: ask(3))',
  range: 'range(4)',
  reversed: 'reversed([G(), 1])',
  set: '{1, G()}',
  slice: 'slice(G(), 2)',
  str: '"abca"',
  tuple: '(3, G(), 1)',
  type: 'type("T", (), {})',
  zip: 'zip([G()], "ab")',
};

/** Types without instances that could be called on, and methods that would only repeat others or hand out what differs from run to run. */
const NO_SAMPLES: ReadonlySet<string> = new Set(['classmethod', 'staticmethod', 'super']);
const NO_METHODS: ReadonlySet<string> = new Set(['__init_subclass__', '__subclasshook__', '__class__', '__subclasses__', '__sizeof__']);

const PRELUDE = `
class G:
    def __init__(self, v=2): self.v = v
    def __call__(self, *a): return ask(1)
    def __iter__(self):
        yield ask(1)
        yield ask(2)
    def __contains__(self, v): return ask(True)
    def __getitem__(self, i):
        if isinstance(i, int) and i > 1: raise IndexError(i)
        return ask(1)
    def __setitem__(self, i, v): ask('setitem')
    def __delitem__(self, i): ask('delitem')
    def __len__(self): return ask(2)
    def __length_hint__(self): return ask(2)
    def __bool__(self): return ask(True)
    def __hash__(self): return ask(7)
    def __eq__(self, o): return ask(isinstance(o, G))
    def __index__(self): return ask(1)
    def __int__(self): return ask(1)
    def __float__(self): return ask(1) + 0.5
    def __complex__(self): return ask(1) + 1j
    def __bytes__(self): return b'a' * ask(1)
    def __repr__(self): return ask('G')
    def __str__(self): return ask('g')
    def __format__(self, s): return ask('f')
    def __reversed__(self): return iter([ask(2), 1])
    def __abs__(self): return ask(1)
    def __neg__(self): return ask(1)
    def __pos__(self): return ask(1)
    def __invert__(self): return ask(1)
    def __round__(self, n=0): return ask(1)
    def __divmod__(self, o): return ask(1)
    def __rdivmod__(self, o): return ask(1)
    def __pow__(self, o, m=None): return ask(1)
    def __enter__(self): return ask(1)
    def __exit__(self, *e): return ask(False)
    def __get__(self, o, c): return ask('get')
    def __set__(self, o, v): ask('set')
    def __set_name__(self, c, n): ask(n)
    def __buffer__(self, flags): return memoryview(b'ab'[ask(0):])
def binary(name):
    def method(self, o): return ask(name)
    return method
for name in 'add sub mul matmul truediv floordiv mod lshift rshift and or xor'.split():
    for prefix in ('', 'r', 'i'): setattr(G, f'__{prefix}{name}__', binary(name))
for name in 'lt le gt ge'.split(): setattr(G, f'__{name}__', lambda self, o: ask(False))
class K(G):
    def keys(self): return [ask('k')]
def shown(v):
    if hasattr(type(v), '__next__'):
        return [shown(x) for x, _ in zip(v, range(4))]
    return str(v)[:80] if ' at 0x' not in str(v) else type(v).__name__
def probe(name, f, *args, **keywords):
    try: result = shown(f(*args, **keywords))
    except BaseException as e: result = f'{type(e).__name__}: {str(e)[:80]}'
    print(name, result)
`;

/** The arguments that each method is tried with. */
const ARGUMENTS: readonly string[] = ['', 'G()', 'K(1)', '[G(), 1]', 'G(), G()', '1, G()', '"a", G()', 'G(), G(), G()'];

/** Names of methods of a type that natives implement. */
function methodsOf(type: PyType): string[] {
  return [...type.ns].filter(([name, value]) => value instanceof PyNative && !NO_METHODS.has(name)).map(([name]) => name);
}

/** A program for each public builtin type; types without an entry in the tables are an error. */
export function typeProbes(): [string, string][] {
  const types = BUILTINS.filter(
    (entry): entry is [string, PyType] => entry[1] instanceof PyType && !Object.hasOwn(publicExceptions, entry[0]),
  );
  const programs: [string, string][] = [];
  for (const [name, type] of types) {
    if (NO_SAMPLES.has(name)) continue;
    const sample = SAMPLES[name];
    if (sample === undefined) throw new Error(`no sample of the type ${name}: add one to SAMPLES`);
    const methods = methodsOf(type);
    for (let at = 0; at < methods.length; at += 24) {
      const lines = methods.slice(at, at + 24).flatMap((method) => {
        if (method === '__new__') return ARGUMENTS.map((args) => `probe('${name}', ${name}${args === '' ? '' : `, ${args}`})`);
        return ARGUMENTS.map((args) => `probe('${method}', getattr(${sample}, '${method}')${args === '' ? '' : `, ${args}`})`);
      });
      programs.push([`${name} ${at / 24}`, `${PRELUDE}${lines.join('\n')}\n`]);
    }
  }
  return programs;
}

/** A program that raises each builtin exception as a class of the guest's. */
export function exceptionProbe(): string {
  const lines = Object.keys(publicExceptions).map(
    (name) => `
try:
    class E(${name}):
        def __init__(self, *a): self.x = ask('${name}')
        def __str__(self): return ask('text')
    try: raise E('m', [ValueError(1)])
    except BaseException as e: print(type(e).__mro__[1].__name__, str(e), e.x)
except TypeError as e: print('${name}', e)`,
  );
  return lines.join('\n');
}

/** Programs that call each builtin function as the methods. */
export function functionProbe(): string {
  const names = BUILTINS.filter(([name, value]) => value instanceof PyNative && name !== 'help' && name !== 'id').map(([name]) => name);
  const lines = names.flatMap((name) => ARGUMENTS.map((args) => `probe('${name}', ${name}${args === '' ? '' : `, ${args}`})`));
  return `${PRELUDE}${lines.join('\n')}\n`;
}
