/** Generates the classes `K0`, `K1(K0)` and `K2` of a program, with a random choice of special methods. */
import { type Context, indent } from './context.ts';
import { expression, fill } from './expression.ts';

const BINARY = [
  'add',
  'radd',
  'iadd',
  'sub',
  'rsub',
  'isub',
  'mul',
  'rmul',
  'imul',
  'floordiv',
  'mod',
  'rmod',
  'matmul',
  'imatmul',
  'and',
  'ror',
  'ior',
  'lshift',
  'pow',
  'divmod',
  'truediv',
  'xor',
];
const COMPARE = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'contains'];
const UNARY = [
  'neg',
  'pos',
  'invert',
  'abs',
  'int',
  'float',
  'bool',
  'len',
  'index',
  'iter',
  'reversed',
  'hash',
  'next',
  'round',
  'str',
  'complex',
  'length_hint',
  'bytes',
];

const BINARY_BODIES = [
  'return type(self)(0)',
  'return NotImplemented',
  "return ('NAME', self.v, C(other) if type(other) is int else other)",
  "print('NAME', self, other); return self",
  'return self.v + other',
  "raise E1('NAME', other)",
  'return <any>',
  'self.v += 1; return self',
];
const COMPARE_BODIES = [
  'return self.v OP other.v',
  'return NotImplemented',
  "print('NAME', other); return <any>",
  'return <bool>',
  "raise E0('NAME')",
];
const UNARY_BODIES: Readonly<Record<string, readonly string[]>> = {
  neg: ['return type(self)(-self.v)', 'return <any>'],
  bool: ['return self.v > 3', 'return <bool>', 'return <any>', "raise E0('bool')"],
  len: ['return 2', 'return <small>', 'return <any>', 'return self.v'],
  index: ['return 2', 'return <small>', 'return <any>'],
  int: ['return 2', 'return self.v', 'return <any>'],
  float: ['return 2.5', 'return self.v', 'return <any>'],
  iter: [
    'return iter([self.v, 1])',
    'yield 1; yield self.v',
    'return <any>',
    'return self',
    'yield from <seq>',
    'yield (yield 3); return 4',
  ],
  next: ['raise StopIteration', 'raise StopIteration(<any>)', 'self.v -= 1; \n if self.v < 0: raise StopIteration\n return self.v'],
  hash: ['return 7', 'return <small>', "raise E0('hash')"],
  str: ["return f'str {self.v}'", 'return <str>', 'return <any>'],
  length_hint: ['return 3', 'return NotImplemented', 'return <small>', 'return <str>'],
};

const MEMBERS = [
  "@property\ndef twin(self):\n    print('get twin')\n    return <any>",
  '@property\ndef twin(self):\n    return type(self)(self.v)\n@twin.setter\ndef twin(self, value):\n    print("set twin", value)\n    self.v = 1\n@twin.deleter\ndef twin(self):\n    print("del twin")',
  '@classmethod\ndef make(cls, v):\n    return cls(v)',
  '@classmethod\ndef make(cls, v, /, *rest):\n    return cls.__name__, v, rest',
  '@staticmethod\ndef s(x, y=<any>):\n    return x, y',
  "def m(self, x, *, k=<any>):\n    return ('m', self.v, x, k)",
  'def m(self, *args):\n    return super().m(*args)',
  'def m(self, x=1):\n    return __class__.__name__, x',
  "def __getattr__(self, name):\n    if name.startswith('_'):\n        raise AttributeError(name)\n    return 'attr ' + name",
  "def __getattribute__(self, name):\n    if name == 'x':\n        return <any>\n    return super().__getattribute__(name)",
  "def __setattr__(self, name, value):\n    print('setattr', name, value)\n    super().__setattr__(name, value)",
  "def __delattr__(self, name):\n    print('delattr', name)\n    super().__delattr__(name)",
  "def __getitem__(self, key):\n    print('getitem', key)\n    return <any>",
  'def __getitem__(self, key):\n    if key > 2:\n        raise IndexError(key)\n    return key * 2',
  "def __setitem__(self, key, value):\n    print('setitem', key, value)",
  "def __delitem__(self, key):\n    print('delitem', key)",
  'def __call__(self, *args, **kwargs):\n    return args, kwargs',
  'def __call__(self, x):\n    return <any>',
  "def __enter__(self):\n    print('enter')\n    return <any>\ndef __exit__(self, kind, error, tb):\n    print('exit', kind and kind.__name__, error)\n    return <bool>",
  "def __enter__(self):\n    return self\ndef __exit__(self, *details):\n    print('leave', details[1])\n    <exit>",
  "def __format__(self, spec):\n    return 'fmt' + spec",
  "def __init_subclass__(cls, **kwargs):\n    print('sub', cls.__name__, kwargs)",
  'x = <any>',
  "x: int = <any>\nname: 'str'",
  'x, *y = <ints>, 5',
  '__match_args__ = ("v", "x")',
  'z = [i for i in <!ints>]',
  'def me(self):\n    return self',
  'me = property(lambda self: lambda: self.v)',
  "def __new__(cls, *args, **kwargs):\n    print('new', cls.__name__, args)\n    return super().__new__(cls)",
  "def __missing__(self, key):\n    return ('missing', key)",
  "async def __aenter__(self):\n    await Pause('aenter')\n    return self\nasync def __aexit__(self, *details):\n    print('aexit', details[1])\n    return <bool>",
  'def __aiter__(self):\n    return self\nasync def __anext__(self):\n    self.v -= 1\n    if self.v < 0:\n        raise StopAsyncIteration\n    return await Pause(self.v)',
];

/** Returns the class statements. */
export function classes(context: Context): string[] {
  return context.within({ kind: 'class' }, () => [
    ...classNamed(context, 'K0', ''),
    ...classNamed(context, 'K1', '(K0)'),
    ...classNamed(context, 'K2', context.random.pick(['', '(K1)', '(K0)', '(list)', '(dict)', '(str)', '(int)', '(object)', '(K1, E0)'])),
  ]);
}

function classNamed(context: Context, name: string, bases: string): string[] {
  const { random } = context;
  const body: string[] = [];
  if (name === 'K0' || random.chance(0.4)) body.push(...initLines(context, bases));
  if (name === 'K0' || !/K/.test(bases) || random.chance(0.3)) body.push('def __repr__(self):', `    return f'${name}({self.v})'`);
  const count = name === 'K0' ? 7 : 4;
  for (const _ of random.times(count, Number)) body.push(...specialMethod(context));
  for (const _ of random.times(random.below(count), Number)) body.push(...memberLines(context, random.pick(MEMBERS)));
  const decorator = random.chance(0.05) ? ['@T'] : [];
  return [...decorator, `class ${name}${bases}:`, ...indent(body)];
}

function initLines(context: Context, bases: string): string[] {
  const { random } = context;
  if (/K/.test(bases))
    return [
      'def __init__(self, v=0, *rest):',
      '    super().__init__(v)',
      `    self.x = ${context.plainly(() => expression(context, 'any', 1))}`,
    ];
  if (/list|dict|str|int/.test(bases)) return ['v = 3', 'twice = lambda self: self * 2'];
  return ['def __init__(self, v=0):', '    tick()', '    self.v = v', ...(random.chance(0.5) ? ["    self.kind = 'k'"] : [])];
}

function memberLines(context: Context, template: string): string[] {
  const text = template.replace('<exit>', () =>
    context.random.pick(['return True', 'return False', 'raise E0("exit")', 'return 1', 'pass']),
  );
  const bounded = text.replace(/def .*:\n/g, '$&    tick()\n');
  const make = (): string => fill(context, bounded, 1);
  // What runs while the class is built is plain.
  return (/^\w+.*=|\(.*=<any>/.test(text) ? context.plainly(make) : make()).split('\n');
}

function specialMethod(context: Context): string[] {
  const { random } = context;
  const group = random.below(3);
  const op = random.pick([BINARY, COMPARE, UNARY][group]!);
  const bodies = group === 0 ? BINARY_BODIES : group === 1 ? COMPARE_BODIES : (UNARY_BODIES[op] ?? UNARY_BODIES.neg!);
  const symbol = { eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' }[op] ?? '==';
  const body = fill(context, random.pick(bodies).replaceAll('NAME', op).replaceAll('OP', symbol), 1);
  const parameters = group === 2 ? 'self' : op === 'pow' ? 'self, other, mod=None' : 'self, other';
  const lines = body.includes('\n') ? body.split('\n').map((line) => line.trim()) : body.split('; ');
  return [`def __${op}__(${parameters}):`, '    tick()', ...lines.map((line) => `    ${line}`)];
}
