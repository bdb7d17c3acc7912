/** Which kind of value each parameter wants: by method where a name does not tell, else by the name that CPython's signature gives it. */
import type { Kind } from './values.ts';

/** Families that a type shares rows with, in the order of search. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  bool: ['bool', 'int', 'number'],
  int: ['int', 'number'],
  float: ['float', 'number'],
  complex: ['complex', 'number'],
  bytes: ['bytes'],
  bytearray: ['bytearray', 'bytes'],
  frozenset: ['frozenset', 'set'],
  dict_keys: ['set'],
  dict_items: ['set'],
  memoryview: ['memoryview', 'bytes'],
};

/** Kinds by method: `?` begins what may be left out, `*` what repeats, `!` says that sizes are meant: no huge ones. \`*\` as type is any type. */
const METHODS: Readonly<Record<string, string>> = {
  // Constructors and functions of builtins.
  int: '? intText|real|number|object int|small',
  float: '? floatText|real|object',
  complex: '? complexText|number|floatText real|complex',
  bool: '? object',
  str: '? object|bytesLike encoding errors',
  bytes: '! ? bytesItems|text|count|bytesLike encoding errors',
  bytearray: '! ? bytesItems|text|count|bytesLike encoding errors',
  memoryview: 'bytesLike',
  list: '? iterable',
  tuple: '? iterable',
  dict: '? pairs',
  set: '? hashables',
  frozenset: '? hashables',
  range: 'index|small ? index|small index|small',
  slice: 'object|index ? object|index object|index',
  object: '',
  type: 'object',
  enumerate: 'iterable ? int',
  zip: '* iterable',
  map: 'callable * iterable',
  filter: 'callable iterable',
  reversed: 'list|tuple|range|text|mapping|odd',
  super: '? type object',
  property: '? callable callable callable text',
  classmethod: 'callable',
  staticmethod: 'callable',
  abs: 'number',
  all: 'iterable',
  any: 'iterable',
  ascii: 'object',
  bin: 'int',
  oct: 'int',
  hex: 'int',
  callable: 'callable|object',
  chr: 'int|small|byte',
  ord: 'char|text|bytesLike',
  delattr: 'object name',
  dir: 'object',
  divmod: 'real real',
  format: 'object|number|text format',
  getattr: 'object name ? object',
  hasattr: 'object name',
  hash: 'hashable|number',
  isinstance: 'object classInfo',
  issubclass: 'type classInfo',
  iter: 'iterable|callable ? object',
  len: 'iterable|mapping|text',
  max: 'ordered|real * real|text',
  min: 'ordered|real * real|text',
  next: 'iterable ? object',
  pow: '! number exponent ? small|int',
  print: '* object',
  repr: 'object|number|text|tuple|list',
  round: '! real ? small|none',
  setattr: 'object name object',
  sorted: 'ordered',
  sum: 'numbers|floats ? number|list',
  vars: 'object',
  aiter: 'object',
  anext: 'object',
  __build_class__: 'callable text * type',
  // Numbers.
  'int.to_bytes': '? count byteOrder',
  'int.from_bytes': 'bytesItems|bytesLike ? byteOrder',
  'float.fromhex': 'hexText',
  'number.from_number': 'number|object',
  'int.__pow__': '! exponent ? small',
  'int.__rpow__': '! unit ? small',
  'int.__mul__': '! number',
  'int.__rmul__': '! number',
  'number.__pow__': '! exponent|number ? none',
  'number.__rpow__': 'small|float ? none',
  'int.__lshift__': '! shift',
  'int.__rshift__': 'shift|int',
  'int.__rlshift__': '! zero',
  'int.__rrshift__': 'int',
  'number.__round__': '! ? small|none',
  'number.__new__': '? number|intText|floatText',
  'float.__getformat__': 'text',
  // Text.
  'str.center': 'count ? char',
  'str.ljust': 'count ? char',
  'str.rjust': 'count ? char',
  'str.zfill': 'count',
  'str.count': 'separator|text ? index|none index|none',
  'str.find': 'separator|text ? index|none index|none',
  'str.rfind': 'separator|text ? index|none index|none',
  'str.index': 'separator|text ? index|none index|none',
  'str.rindex': 'separator|text ? index|none index|none',
  'str.startswith': 'separator|tuple ? index|none index|none',
  'str.endswith': 'separator|tuple ? index|none index|none',
  'str.format': '* object|number|text',
  'str.format_map': 'mapping',
  'str.__mod__': 'tuple|object|number|mapping|text',
  'str.__rmod__': 'text|number',
  'str.join': 'texts|iterable',
  'str.maketrans': 'mapping|text|translation ? text text',
  'str.translate': 'translation',
  'str.encode': '? encoding errors',
  'bytes.center': 'count ? fillByte',
  'bytes.ljust': 'count ? fillByte',
  'bytes.rjust': 'count ? fillByte',
  'bytes.zfill': 'count',
  'bytes.count': 'byteSeparator|byte ? index|none index|none',
  'bytes.find': 'byteSeparator|byte ? index|none index|none',
  'bytes.rfind': 'byteSeparator|byte ? index|none index|none',
  'bytes.index': 'byteSeparator|byte ? index|none index|none',
  'bytes.rindex': 'byteSeparator|byte ? index|none index|none',
  'bytes.startswith': 'byteSeparator|tuple ? index|none index|none',
  'bytes.endswith': 'byteSeparator|tuple ? index|none index|none',
  'bytes.join': 'byteStrings|iterable',
  'bytes.maketrans': 'bytesLike bytesLike',
  'bytes.translate': 'byteTable ? bytesLike',
  'bytes.fromhex': 'hexBytes',
  'bytes.hex': '? char index',
  'bytes.decode': '? encoding errors',
  'bytes.__mod__': 'tuple|object|number|bytesLike|mapping',
  'bytes.__contains__': 'byte|bytesLike',
  'bytes.__add__': 'bytesLike',
  'bytearray.resize': 'count',
  'bytearray.append': 'byte',
  'bytearray.insert': 'index byte',
  'bytearray.remove': 'byte',
  'bytearray.extend': 'bytesItems',
  'bytearray.__iadd__': 'bytesLike',
  'bytearray.__setitem__': 'indexOrSlice byte|bytesItems',
  'memoryview.__setitem__': 'indexOrSlice byte|bytesLike',
  'memoryview.cast': 'format ? tuple',
  'memoryview.hex': '? char index',
  'memoryview.tobytes': '? none|text',
  // Containers.
  'list.__setitem__': 'indexOrSlice scalar|iterable',
  'list.__add__': 'list',
  'tuple.__add__': 'tuple',
  'list.__iadd__': 'iterable',
  'list.extend': 'iterable',
  'list.insert': 'index scalar',
  'list.sort': '',
  'list.index': 'scalar ? index index',
  'tuple.index': 'scalar ? index index',
  'dict.update': '? pairs',
  'dict.fromkeys': 'hashables ? scalar',
  'dict.__ior__': 'pairs',
  'dict.__or__': 'mapping',
  'dict.__ror__': 'mapping',
  'dict.__getitem__': 'hashable',
  'dict.__contains__': 'hashable',
  'set.add': 'hashable',
  'set.remove': 'hashable',
  'set.discard': 'hashable',
  'set.update': '* set|hashables',
  'set.union': '* set|hashables',
  'set.intersection': '* set|hashables',
  'set.difference': '* set|hashables',
  'set.intersection_update': '* set|hashables',
  'set.difference_update': '* set|hashables',
  'set.__contains__': 'hashable|set',
  'slice.indices': 'index|count',
  'range.index': 'int|index',
  'range.count': 'int|index',
  'range.__contains__': 'int|index|real',
  // Classes, functions, exceptions.
  'type.__instancecheck__': 'object',
  'type.__subclasscheck__': 'type|object',
  'type.__prepare__': 'text tuple',
  'BaseException.with_traceback': 'none|object',
  'BaseException.add_note': 'text',
  'BaseExceptionGroup.split': 'exceptionClass',
  'BaseExceptionGroup.subgroup': 'exceptionClass',
  'BaseExceptionGroup.derive': 'exceptions',
  'ExceptionGroup.split': 'exceptionClass',
  'ExceptionGroup.subgroup': 'exceptionClass',
  'ExceptionGroup.derive': 'exceptions',
  ExceptionGroup: 'text exceptions',
  BaseExceptionGroup: 'text exceptions',
  BaseException: '* object',
  OSError: '* small|text',
  StopIteration: '* object',
  KeyError: '* object',
  ImportError: '? text',
  NameError: '? text',
  AttributeError: '? text',
  SystemExit: '* object',
  SyntaxError: '? text tuple',
  UnicodeDecodeError: 'encoding bytesLike index index text',
  UnicodeEncodeError: 'encoding text index index text',
  UnicodeTranslateError: 'text index index text',
  'generator.send': 'object|none',
  'generator.throw': 'exception',
  // Of any type.
  '*.__format__': 'format',
  '*.__getitem__': 'indexOrSlice',
  '*.__delitem__': 'indexOrSlice',
  '*.__contains__': 'scalar',
  '*.__mul__': 'count',
  '*.__rmul__': 'count',
  '*.__imul__': 'count',
  '*.__getattribute__': 'name',
  '*.__setattr__': 'name object',
  '*.__delattr__': 'name',
  '*.__class_getitem__': 'type',
  '*.__setstate__': 'index|object',
  'bytes.__new__': '! type ? bytesItems|count|text',
  'bytes.__init__': '! ? bytesItems|count|text',
  '*.__new__': 'type ? object',
  '*.__init__': '* object',
  '*.__reduce_ex__': 'small',
  '*.__get__': 'object ? type',
  '*.__set__': 'object object',
  '*.__delete__': 'object',
};

/** Kinds by family and operator group, for the binary operators that METHODS does not name. */
const OPERANDS: Readonly<Record<string, string>> = {
  int: 'int|number|int',
  number: 'number',
  set: 'set',
  str: 'text',
  bytes: '! bytesLike',
  list: 'list',
  tuple: 'tuple',
  dict: 'mapping',
};

/** Kinds by parameter name; \`bytes:\` before a name is for that family alone. */
const NAMES: Readonly<Record<string, string>> = {
  'str:sep': 'separator',
  'str:prefix': 'separator|text',
  'str:suffix': 'separator|text',
  'str:old': 'separator|text',
  'str:new': 'text',
  'str:chars': 'separator|text|none',
  'bytes:sep': 'byteSeparator',
  'bytes:prefix': 'byteSeparator',
  'bytes:suffix': 'byteSeparator',
  'bytes:old': 'byteSeparator',
  'bytes:new': 'bytesLike',
  'bytes:bytes': 'byteSeparator|none',
  'bytes:delete': 'bytesLike',
  'dict:key': 'hashable',
  'dict:default': 'scalar',
  maxsplit: 'index',
  count: 'index',
  keepends: 'bool',
  tabsize: 'count',
  encoding: 'encoding',
  errors: 'errors',
  index: 'index',
  start: 'index',
  stop: 'index',
  end: 'index',
  step: 'index',
  width: 'count',
  iterable: 'iterable',
  signed: 'bool',
  byteorder: 'byteOrder',
  reverse: 'bool',
  key: 'sortKey',
  default: 'object',
  strict: 'bool',
  ndigits: 'index|none',
  base: 'small',
  mod: 'small|none',
  format_spec: 'format',
  function: 'callable',
  x: 'number',
  y: 'number',
  n: 'int',
  seq: 'floats',
  flush: 'bool',
  file: 'none',
};

/** Kinds of keyword-only and optional parameters that functions without a signature take. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  'list.sort': ['key', 'reverse'],
  sorted: ['key', 'reverse'],
  max: ['key', 'default'],
  min: ['key', 'default'],
  print: ['sep', 'end', 'flush'],
  zip: ['strict'],
  map: ['strict'],
  dict: ['a', 'b', 'self'],
  'dict.update': ['a', 'b', 'self'],
  'str.format': ['a', 'x'],
  int: ['base', 'x'],
  str: ['object', 'encoding', 'errors'],
  bytes: ['source', 'encoding', 'errors'],
  bytearray: ['source', 'encoding', 'errors'],
  complex: ['real', 'imag'],
  pow: ['base', 'exp', 'mod'],
  round: ['number', 'ndigits'],
  sum: ['start'],
  enumerate: ['iterable', 'start'],
  ImportError: ['name', 'path', 'name_from'],
  NameError: ['name'],
  AttributeError: ['name', 'obj'],
  property: ['fget', 'fset', 'fdel', 'doc'],
};

/** A kind of `values.ts`, or one of a module's own (`:date`, see `modules/module.ts`). */
export type AnyKind = Kind | `:${string}`;

/** One parameter: the kinds that it wants, whether it must be there, whether it repeats. */
export interface Parameter {
  readonly kinds: readonly AnyKind[];
  readonly isOptional: boolean;
  readonly repeats: boolean;
  /** Whether a huge number would make CPython build something huge. */
  readonly isSize: boolean;
}

/** What a call of a target takes. */
export interface Parameters {
  readonly positional: readonly Parameter[];
  readonly keywords: readonly string[];
}

/** Further rows, of a module; see `modules/module.ts`. */
export type Rows = Readonly<Record<string, string>>;

function parseRow(row: string): Parameter[] {
  const out: Parameter[] = [];
  let isOptional = false;
  let repeats = false;
  let isSize = false;
  for (const word of row.split(' ')) {
    if (word === '!') isSize = true;
    else if (word === '?') isOptional = true;
    else if (word === '*') repeats = true;
    else if (word !== '') {
      const kinds = word.split('|') as AnyKind[];
      out.push({ kinds, isOptional: isOptional || repeats, repeats, isSize: isSize || kinds.includes('count') });
    }
  }
  return out;
}

function kindsOfName(name: string, families: readonly string[], names: Rows): string {
  if (names[name] !== undefined) return names[name]!;
  for (const family of families) if (NAMES[`${family}:${name}`] !== undefined) return NAMES[`${family}:${name}`]!;
  return NAMES[name] ?? 'scalar';
}

/** Reads the part of a signature that tells names: \`($self, sep=None, /, *, key=None)\`. */
function readSignature(signature: string): { positional: { name: string; isOptional: boolean; repeats: boolean }[]; keywords: string[] } {
  const positional: { name: string; isOptional: boolean; repeats: boolean }[] = [];
  const keywords: string[] = [];
  let keywordOnly = false;
  const inside = signature.slice(1, -1).replace(/[[\]]/g, (mark) => (mark === '[' ? '=' : ''));
  for (const part of inside.split(',').map((word) => word.trim())) {
    const [name, fallback] = part.split('=', 2) as [string, string | undefined];
    if (name === '' || name === '/' || name.startsWith('$') || name.startsWith('**')) continue;
    if (name === '*') keywordOnly = true;
    else if (name.startsWith('*')) positional.push({ name: name.slice(1), isOptional: true, repeats: true });
    else {
      keywords.push(name.trim());
      if (!keywordOnly) positional.push({ name: name.trim(), isOptional: fallback !== undefined, repeats: false });
    }
  }
  return { positional, keywords };
}

const BINARY = /^__[ri]?(?:add|sub|mul|truediv|floordiv|mod|divmod|pow|lshift|rshift|and|or|xor|lt|le|gt|ge|eq|ne)__$/;

/** Returns what a method (or, with an empty `type`, a function) takes. */
export function parametersOf(type: string, name: string, signature: string | null, rows: Rows, names: Rows = {}): Parameters {
  const families = type === '' ? [] : [...(FAMILIES[type] ?? [type]), '*'];
  const full = type === '' ? name : `${type}.${name}`;
  const read = signature === null ? { positional: [], keywords: [] } : readSignature(signature);
  const keywords = KEYWORDS[full] ?? read.keywords;
  const candidates = [full, ...families.map((family) => `${family}.${name}`)];
  const exact = candidates.filter((key) => !key.startsWith('*.')).find((key) => (rows[key] ?? METHODS[key]) !== undefined);
  if (exact !== undefined) return { positional: parseRow(rows[exact] ?? METHODS[exact]!), keywords };
  if (BINARY.test(name)) {
    const family = families.find((each) => OPERANDS[each] !== undefined);
    if (family !== undefined) return { positional: parseRow(OPERANDS[family]!), keywords };
  }
  const common = METHODS[`*.${name}`];
  if (type !== '' && common !== undefined) return { positional: parseRow(common), keywords };
  const positional = read.positional.map(({ name: parameter, isOptional, repeats }) => ({
    kinds: kindsOfName(parameter, families, names).split('|') as AnyKind[],
    isOptional,
    repeats,
    isSize: false,
  }));
  return { positional: positional.length === 0 && signature === null && type === '' ? parseRow('* scalar') : positional, keywords };
}

/** Returns the kinds that a keyword argument wants. */
export function keywordKinds(name: string, type: string, names: Rows = {}): readonly AnyKind[] {
  return kindsOfName(name, FAMILIES[type] ?? [type], names).split('|') as AnyKind[];
}
