/** Python texts of argument values by kind: usual ones, boundaries, and odd ones. A kind is what a parameter wants; `anything` is what it may be given. */
import type { Random } from '../fuzz/random.ts';
import { formatSpec, formatTemplate, percentBytes, percentText } from './formats.ts';

/** Makes the Python text of one value. */
export type Make = (random: Random) => string;

function list(text: string, separator = ' '): readonly string[] {
  return text.split(separator).filter((item) => item !== '');
}

const SMALL_INTS = list('0 1 2 3 5 -1 -2 7 10 -10 True False');
// The oracle is a 32-bit build: as an index, what lies between 2**31 and 2**63 differs from the 64-bit CPython that we follow.
const INDEXES = list('0 1 2 3 4 -1 -2 -3 10 -10 100 True 2**70 -2**70 SubInt(2)');
const INTS = [
  ...SMALL_INTS,
  ...list(
    '255 256 -128 65536 -2**31 2**31 2**32 2**53-1 2**53 2**53+1 -2**53 -2**53-1 10**15+1 2**62 2**63-1 2**63 -2**63 2**64 -2**64-1 10**18+7',
  ),
  ...list('10**22 10**23 10**30+1 3**80 -7**50 2**200 2**200-1 -2**1023 2**1024 10**310 SubInt(5) SubInt(-2**60)'),
];
const FLOATS = list(
  '0.0 -0.0 1.0 -1.0 0.5 -0.5 1.5 2.5 3.5 -2.5 0.1 -0.1 0.3 1e16 1e15 123456.789 -1e-5 1e-4 1e22 1e23 1e100 -1e308 1.7976931348623157e308 5e-324 -5e-324 2.2250738585072014e-308 1e-310 2.0**53 2.0**53-1 2.675 0.045 1234567.5 1e6 9.995 float("inf") -float("inf") float("nan") SubFloat(1.5) 4.0 100.0 3.141592653589793 1/3',
);
const COMPLEXES = list(
  '0j 1j -1j 1+2j -1.5-0.5j complex(0,-0.0) complex(-0.0,0) complex(float("inf"),1) complex(float("nan"),2) 1e300+1e300j complex(2,0) SubComplex(1+1j) 3+4j 1e-320j complex(1,float("-inf"))',
);
const TEXTS = [
  ...[
    "''",
    "'a'",
    "'abc'",
    "'ABC'",
    "'hello world'",
    "'Hello World'",
    "'aXbXc'",
    "'a,b,,c'",
    "'  x '",
    "'x' * 50",
    "'aaa'",
    "'ab' * 3",
    "'_x1'",
    "'class'",
  ],
  ...[
    "'\\n'",
    "'a\\tb\\r\\nc\\x0bd\\x1ce\\u2028f'",
    "'\\x00'",
    "'one two  three '",
    "'\\ta\\tbb'",
    "'%s'",
    "'{}'",
    "'a\\\\b'",
    "'\"q\\''",
    "'-'",
    "' '",
  ],
  ...[
    "'ß'",
    "'ŉx'",
    "'ǆ'",
    "'İi'",
    "'ﬁ'",
    "'ΑΣ'",
    "'e\\u0301'",
    "'\\U0001F600x'",
    "'a\\U0001F600b\\U0001F601'",
    "'\\ud800'",
    "'日本'",
    "'\\xa0\\u3000'",
    "'ª²½٣'",
  ],
  ...[
    "'12'",
    "'-7'",
    "' 42\\n'",
    "'1_000'",
    "'0x1F'",
    "'1e5'",
    "'.5'",
    "'nan'",
    "'-inf'",
    "'٣٤'",
    "'1+2j'",
    "SubStr('abc')",
    "'deadBEEF'",
    "'00 ff'",
  ],
];
const CHARS = ["' '", "'x'", "'*'", "'é'", "'\\U0001F600'", "'ab'", "''", "'\\ud800'", "'0'"];
const SEPARATORS = ["','", "' '", "'X'", "'ab'", "''", 'None', "'a'", "'aa'", "'\\n'", "'\\U0001F600'", "SubStr(',')"];
const BYTES = [
  ...[
    "b''",
    "b'a'",
    "b'abc'",
    "b'ABC'",
    "b'hello world'",
    "b'Hello World'",
    "b'a,b,,c'",
    "b'  x '",
    "b'\\x00\\xff\\x80'",
    "b'aaa'",
    "b'ab' * 3",
    "b'\\n'",
  ],
  ...[
    "b'a\\tb\\r\\nc\\x0bd'",
    "b'one two  three '",
    "b'12'",
    "b'%s'",
    "b'\\xc3\\xa9'",
    "b'\\xff\\xfe'",
    "SubBytes(b'abc')",
    'bytes(range(60))',
  ],
];
const BYTES_LIKE = [
  ...BYTES,
  "bytearray(b'abc')",
  "bytearray(b'')",
  "memoryview(b'abc')",
  "memoryview(b'abcdef')[::2]",
  "SubByteArray(b'xy')",
  "bytearray(b'a,b')",
];
const BYTE_SEPARATORS = ["b','", "b' '", "b'ab'", "b''", 'None', "b'a'", "bytearray(b',')", "memoryview(b'a')", '44', "b'\\n'"];
const NAMES = list(
  "'x' 'y' 'real' 'method' '__class__' '__name__' 'nothing' '' 'append' '__doc_' '\\ud800' SubStr('x') '__dict__' '__len__'",
);
const ENCODINGS = list(
  "'utf-8' 'utf8' 'UTF_8' 'ascii' 'latin-1' 'utf-16' 'utf-16-le' 'utf-32' 'cp1252' 'nothing' '' 'utf-8-sig' 'unicode_escape' 'a\\0b' 'utf-7'",
);
const ERRORS = list(
  "'strict' 'ignore' 'replace' 'xmlcharrefreplace' 'backslashreplace' 'surrogateescape' 'surrogatepass' 'namereplace' 'nothing' ''",
);
const TYPES = list('int str list type object bool dict float Point WithMeta SubInt ValueError BaseException tuple NoneType Meta');
const CLASS_INFO = [
  ...TYPES,
  '(int, str)',
  '()',
  '(int, (str, (list,)))',
  'int | str',
  'int | None',
  'list[int]',
  '(int, 5)',
  '5',
  "Odd('__instancecheck__', 1, type, 'T', (), {})",
];
const OBJECTS = [
  'Point()',
  'object()',
  'WithMeta()',
  'None',
  '...',
  'NotImplemented',
  'int',
  'len',
  'echo',
  'Same(1)',
  'Same(1, False)',
  "Same(1, 'yes')",
  'Less(3)',
  'ValueError(1)',
  'range(3)',
  'slice(1, 2)',
  'print',
];
const CALLABLES = [
  'echo',
  'raising',
  'len',
  'str',
  'int',
  'lambda *a: 1',
  'lambda: 1',
  'lambda a: a',
  'lambda a: -a',
  'repr',
  'list',
  'None',
  'lambda a, b: a',
  "Odd('__call__', 3)",
  'abs',
];
const KEYS = [
  ...CALLABLES,
  'lambda a: a',
  'lambda a: -a',
  'lambda a: Less(a)',
  'str',
  'None',
  'lambda a: note("key") or a',
  'lambda a: RX.clear() or a',
  'lambda a: RX.append(1) or a',
];
const HASHABLE = [
  "'a'",
  "'b'",
  '1',
  '2',
  '1.0',
  'True',
  'None',
  "('a', 1)",
  '()',
  "b'a'",
  'float("nan")',
  '2**70',
  '2.0**70',
  '1+0j',
  'frozenset({1})',
  'Same(1)',
  "Same('a')",
  '3',
  "'zz'",
  '-1',
  '0',
  'SubStr("a")',
];
const SLICES = [
  'slice(None)',
  'slice(1, 3)',
  'slice(None, None, -1)',
  'slice(-2, None)',
  'slice(0, 100, 2)',
  'slice(3, 1)',
  'slice(5, None, -2)',
  'slice(None, None, 0)',
  "slice('a')",
  'slice(2**70, None)',
  'slice(-2**70, 2**70, 2**70)',
  "slice(Odd('__index__', 1), None)",
  'slice(1, 1)',
  'slice(None, 2, 1.0)',
];
const PAIRS = [
  "[('a', 1)]",
  "[('a', 1), ('b', 2)]",
  '[]',
  "['ab', 'cd']",
  '[(1, 2, 3)]',
  '[1]',
  "{'a': 5}",
  "Mapping({'a': 7})",
  '{1: 2, 2.5: 3}',
  "counted([('k', 'v')])",
  '[[1, 2]]',
  'SubDict(a=1)',
  "[('a',)]",
  'None',
  '[([], 1)]',
  "{'x': 1, 'y': 2}.items()",
];
const MAPPINGS = [
  '{}',
  "{'a': 1}",
  "{'a': 1, 'b': 2}",
  "{1: 'x', None: 2}",
  "Mapping({'a': 7})",
  'SubDict(a=1)',
  "{97: 'Z', 98: None, 99: 'long'}",
  '{97: 120}',
  '[1, 2]',
  "{'x': 'y'}.keys()",
];
const SETS = [
  'set()',
  '{1}',
  '{1, 2, 3}',
  '{2, 3, 4}',
  'frozenset({1, 2})',
  'frozenset()',
  "{'a'}",
  'SubSet({1})',
  'SubFrozenSet({2})',
  '{1: 2, 3: 4}.keys()',
  '{None}',
  '{(1, 2)}',
  '{float("nan")}',
  '{Same(1)}',
];

/** Raising or wrongly typed special methods; the name says which protocol a parameter is likely to ask for. */
function odd(random: Random, mayDerive = true): string {
  const name = random.pick(
    list(
      '__index__ __int__ __float__ __complex__ __bool__ __len__ __iter__ __next__ __getitem__ __eq__ __hash__ __lt__ __str__ __repr__ __format__ __contains__ __call__ __length_hint__ __reversed__ __bytes__ __trunc__ __round__ __add__ __radd__ __rmul__ __rsub__ __mul__ __ror__ __and__ __rpow__ __rmod__ __abs__ __neg__ __floor__ __ceil__ __dir__ __getattr__ __getattribute__ __index__ __float__ __iter__ __eq__ __hash__ __index__',
    ),
  );
  const value = random.pick([
    '1',
    '3',
    '-1',
    '0',
    '2.5',
    "'text'",
    'None',
    'True',
    'ValueError("odd")',
    'TypeError("odd")',
    'StopIteration()',
    'NotImplemented',
    '2**70',
    'lambda *a: iter([1, 2])',
    'lambda *a: []',
    "lambda *a: 'ab'",
    'SubInt(2)',
    'SubStr("s")',
    '[]',
    "b'x'",
    '1j',
    'KeyError(1)',
    'IndexError(2)',
    'AttributeError("odd")',
    'int',
    'OverflowError("odd")',
    'lambda *a: counted([1])',
  ]);
  const base =
    mayDerive && random.chance(0.15)
      ? `, ${random.pick(['int, 3', 'float, 1.5', "str, 'abc'", 'list, [1, 2]', 'tuple, (1, 2)', "dict, {'a': 1}", 'set, {1}', "bytes, b'ab'", 'complex, 1+1j', 'frozenset'])}`
      : '';
  return `Odd('${name}', ${value}${base})`;
}

/** Special methods that change the receiver beneath the running method. */
function change(random: Random): string {
  const name = random.pick(
    list('__index__ __eq__ __hash__ __lt__ __bool__ __call__ __repr__ __iter__ __next__ __len__ __eq__ __str__ __float__ __getitem__'),
  );
  const action = random.pick([
    'lambda x: x.clear()',
    'lambda x: x.append(9)',
    'lambda x: x.pop()',
    'lambda x: x.add(9)',
    "lambda x: x.update({'n': 9})",
    'lambda x: x.extend([7] * 30)',
    'lambda x: x.reverse()',
    'lambda x: setitem(x, 0, 5)',
    'lambda x: delitem(x, slice(1, None))',
  ]);
  return `Change('${name}', ${action}${random.chance(0.5) ? '' : `, ${random.pick(['0', 'True', 'False', "'a'", '2'])}`})`;
}

function iterableOf(element: Make): Make {
  return (random) => {
    const items = random.times(random.below(5), () => element(random));
    const text = items.join(', ');
    const error = random.chance(0.2) ? ', ValueError("iteration")' : '';
    return random.pick([
      `[${text}]`,
      `(${text}${items.length === 1 ? ',' : ''})`,
      `[${text}]`,
      `iter([${text}])`,
      `counted([${text}]${error})`,
      `Sequence([${text}])`,
      `dict.fromkeys([${text}])`,
      `SubList([${text}])`,
    ]);
  };
}

function pick(items: readonly string[]): Make {
  return (random) => random.pick(items);
}

function either(...makes: readonly Make[]): Make {
  return (random) => random.pick(makes)(random);
}

const int: Make = (random) => (random.chance(0.2) ? String(random.below(2 ** 31) * random.below(1 << 20)) : random.pick(INTS));
/** The text of a float, never that of an int: `425638 ** 2**200` would not end. */
function withPoint(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

const float: Make = (random) => {
  if (random.chance(0.3)) return `${random.pick(['', '-'])}${random.next()}e${random.below(40) - 20}`;
  return random.chance(0.2) ? withPoint((random.below(2000000) - 1000000) / random.pick([2, 4, 8, 100, 1000])) : random.pick(FLOATS);
};
const number = either(int, float, int, float, pick(COMPLEXES));
const text: Make = (random) => {
  if (!random.chance(0.25)) return random.pick(TEXTS);
  return `'${random.times(random.below(12), () => random.pick(['a', 'b', 'A', ' ', ',', 'x', '\\n', '1', 'é', '_', 'ß', '\\t', '-', '.', '\\U0001F600', 'aa'])).join('')}'`;
};
const bytesLike = either(pick(BYTES), pick(BYTES_LIKE));
const plainInt = pick([...SMALL_INTS, ...list('256 -129 65 97 2**63 -2**63-1 2**64 10**30 2**200')]);
const scalar = either(plainInt, float, text, pick(HASHABLE), pick(OBJECTS), bytesLike);
const ordered = either(
  iterableOf(pick(SMALL_INTS)),
  iterableOf(text),
  iterableOf(float),
  iterableOf(pick(['Less(1)', 'Less(2)', 'Less(0)'])),
);

/** Kinds by name; `tools/differential/parameters.ts` says which parameter is of which kind. */
export const KINDS = {
  int,
  float,
  number,
  text,
  /** Ints that are the same whether a C integer has 32 or 64 bits. */
  plainInt,
  /** What may be raised to any power, or shifted by any amount. */
  unit: pick(list('0 1 -1 True')),
  zero: pick(list('0 False')),
  bytesLike,
  scalar,
  small: pick(SMALL_INTS),
  index: pick(INDEXES),
  /** What repeats or widens: nothing that CPython would really build. */
  count: pick(list('0 1 2 3 5 8 20 -1 -5 True 2**70 -2**70 SubInt(3)')),
  exponent: pick(list('0 1 2 3 5 10 -1 -2 True 0.5 -0.5 2.0 63 100 SubInt(2) 1j -3.0')),
  shift: pick(list('0 1 2 5 31 32 53 63 64 100 -1 True SubInt(2) 200')),
  real: either(int, float),
  complex: pick(COMPLEXES),
  bool: pick(list('True False 0 1 None [] "x" 2.5')),
  char: pick(CHARS),
  separator: pick(SEPARATORS),
  byteSeparator: pick(BYTE_SEPARATORS),
  byte: pick(list('0 97 255 256 -1 98 44 True 2**70 SubInt(99)')),
  fillByte: pick(["b' '", "b'x'", "bytearray(b'*')", "b'ab'", "b''", "' '"]),
  name: pick(NAMES),
  encoding: pick(ENCODINGS),
  errors: pick(ERRORS),
  byteOrder: pick(["'big'", "'little'", "'big'", "'little'", "'middle'", "''", "SubStr('big')"]),
  format: formatSpec,
  template: formatTemplate,
  percent: percentText,
  percentBytes,
  type: pick(TYPES),
  classInfo: pick(CLASS_INFO),
  object: either(pick(OBJECTS), scalar),
  callable: pick(CALLABLES),
  sortKey: pick(KEYS),
  hashable: pick(HASHABLE),
  slice: pick(SLICES),
  indexOrSlice: either(pick(INDEXES), pick(SLICES)),
  pairs: pick(PAIRS),
  mapping: pick(MAPPINGS),
  translation: pick([
    "{97: 'Z', 98: None}",
    '{97: 120}',
    "str.maketrans('ab', 'xy')",
    '{}',
    "'xyz' * 50",
    "Mapping({97: 'q'})",
    '{97: -1}',
    '{97: 2**40}',
    '[1]',
    '{97: 1.5}',
    'SubDict()',
    "Odd('__getitem__', LookupError())",
    "Odd('__getitem__', 'é')",
  ]),
  byteTable: pick([
    'bytes(range(256))',
    'None',
    "b'abc'",
    'bytes(range(255, -1, -1))',
    'bytearray(range(256))',
    'memoryview(bytes(range(256)))',
  ]),
  set: pick(SETS),
  iterable: either(iterableOf(scalar), iterableOf(pick(SMALL_INTS)), iterableOf(text), text, pick(SETS.slice(0, 4)), bytesLike),
  numbers: either(iterableOf(pick(SMALL_INTS)), iterableOf(int), iterableOf(float), iterableOf(number)),
  floats: iterableOf(either(float, pick(SMALL_INTS))),
  ordered,
  texts: iterableOf(text),
  byteStrings: iterableOf(bytesLike),
  bytesItems: either(iterableOf(pick(['0', '97', '255', '65'])), iterableOf(pick(['256', '-1', '97', "'a'", '2**70'])), bytesLike),
  hashables: iterableOf(pick(HASHABLE)),
  list: either(iterableOf(scalar), (random) => `[${random.times(random.below(4), () => random.pick(SMALL_INTS)).join(', ')}]`),
  tuple: pick(['()', '(1,)', '(1, 2, 3)', "('a', 'b')", '(1, (2, 3))', 'SubTuple((1, 2))', '(None, 1.0)', "(float('nan'),)"]),
  range: pick(['range(0)', 'range(5)', 'range(2, 10, 3)', 'range(10, 0, -3)', 'range(2**70, 2**70 + 5)', 'range(True)', 'range(0, 10, 3)']),
  intText: pick([
    "'0'",
    "'12'",
    "' -7 '",
    "'+3'",
    "'1_000'",
    "'0x1f'",
    "'0b101'",
    "'0o17'",
    "'zz'",
    "'1__0'",
    "'_1'",
    "''",
    "'٣'",
    "'0_0'",
    "'00'",
    "'9' * 30",
    "b'12'",
    "bytearray(b'3')",
    "'1\\x002'",
    "'\\ud800'",
    "'5' * 5000",
    "'ff'",
    "'1 2'",
    "'- 1'",
    "memoryview(b'12')",
    "'é' * 300",
    "b'\\xff'",
  ]),
  floatText: pick([
    "'0'",
    "'1.5'",
    "' -7e3 '",
    "'+.5'",
    "'1_0.5_0'",
    "'inf'",
    "'-Infinity'",
    "'nan'",
    "'+nan'",
    "'1e400'",
    "'1e-400'",
    "''",
    "'1.'",
    "'.'",
    "'e5'",
    "'٣.٥'",
    "'0x1p3'",
    "b'2.5'",
    "'1__0'",
    "'1_e5'",
    "'infin'",
    "'1 2'",
    "'9' * 400",
    "'0.1' + '0' * 500 + '1'",
    "'2.5e'",
    "'\\ud800'",
    "'4.9e-324'",
    "'1.7976931348623159e308'",
    "'\\x00'",
  ]),
  hexText: pick([
    "'0x1.8p1'",
    "'1.8'",
    "'-0x1p-1074'",
    "'0x1p1024'",
    "'inf'",
    "'nan'",
    "'0x'",
    "'0x1.fffffffffffff8p0'",
    "' 0xa.bP-3 '",
    "'1p'",
    "'0x.1'",
    "'0x1p-1080'",
    "'--1'",
    "''",
    "'-INFINITY'",
    "'0x1.00000000000008p0'",
    "'zz'",
  ]),
  complexText: pick([
    "'1+2j'",
    "'j'",
    "'-j'",
    "' (1-2j) '",
    "'1e5j'",
    "'nan+infj'",
    "'1 + 2j'",
    "''",
    "'1+'",
    "'(1'",
    "'2'",
    "'1_0j'",
    "'1+2J'",
    "'infj'",
    "'1j2'",
    "'٣j'",
    "'\\ud800'",
  ]),
  hexBytes: pick([
    "'00ff'",
    "'0 1'",
    "' 61 62 '",
    "'a'",
    "'zz'",
    "''",
    "'61\\n62'",
    "'é0'",
    "b'6162'",
    "'6 1'",
    "'AbCd'",
    "bytearray(b'61')",
  ]),
  none: pick(['None']),
  exception: pick([
    'ValueError(1)',
    'KeyError("k")',
    'SubError("s")',
    'StopIteration(3)',
    'ValueError',
    'OSError(2, "no")',
    'Exception()',
    'None',
    '5',
    'KeyboardInterrupt()',
  ]),
  exceptionClass: pick([
    'ValueError',
    'KeyError',
    '(ValueError, KeyError)',
    'Exception',
    'int',
    'BaseException',
    '5',
    'lambda e: True',
    '()',
    'ExceptionGroup',
  ]),
  exceptions: pick([
    '[ValueError(1)]',
    '[ValueError(1), KeyError(2)]',
    '[]',
    '(OSError(3),)',
    '[5]',
    'None',
    '[ExceptionGroup("in", [ValueError(4)])]',
    '[KeyboardInterrupt()]',
  ]),
  odd: (random) => odd(random),
  /** Without a builtin base, so that no huge int repeats it. */
  oddSize: (random) => odd(random, false),
  change,
} as const satisfies Readonly<Record<string, Make>>;

/** The name of a kind. */
export type Kind = keyof typeof KINDS;

const WRONG: readonly Kind[] = [
  'object',
  'scalar',
  'odd',
  'int',
  'float',
  'text',
  'iterable',
  'odd',
  'bytesLike',
  'mapping',
  'type',
  'set',
  'tuple',
  'odd',
  'complex',
  'callable',
  'slice',
  'change',
  'none',
];

const WRONG_SIZES: readonly Kind[] = ['oddSize', 'float', 'complex', 'mapping', 'set', 'type', 'none', 'oddSize', 'zero', 'callable'];

/** Makes a value that need not be of the kind a parameter wants; where the parameter is a size, none that is a huge one. */
export function anything(random: Random, isSize: boolean): string {
  return KINDS[random.pick(isSize ? WRONG_SIZES : WRONG)](random);
}
