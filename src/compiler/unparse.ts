/** Expression back to source text, for annotations under `from __future__ import annotations`. CPython: Python/ast_unparse.c. */

import type { Arg, Arguments, BinaryOperator, CmpOperator, Comprehension, Constant, Expr, Keyword } from '../syntax/ast.ts';

/** Binding strength of what surrounds an expression; a weaker one inside needs parentheses. */
const Level = {
  NAMED: 0,
  TUPLE: 1,
  TEST: 2,
  OR: 3,
  AND: 4,
  NOT: 5,
  COMPARE: 6,
  BIT_OR: 7,
  BIT_XOR: 8,
  BIT_AND: 9,
  SHIFT: 10,
  ARITHMETIC: 11,
  TERM: 12,
  FACTOR: 13,
  POWER: 14,
  AWAIT: 15,
  ATOM: 16,
} as const;

const BINARY: { readonly [K in BinaryOperator]: readonly [text: string, level: number] } = {
  Add: [' + ', Level.ARITHMETIC],
  Sub: [' - ', Level.ARITHMETIC],
  Mult: [' * ', Level.TERM],
  MatMult: [' @ ', Level.TERM],
  Div: [' / ', Level.TERM],
  Mod: [' % ', Level.TERM],
  FloorDiv: [' // ', Level.TERM],
  LShift: [' << ', Level.SHIFT],
  RShift: [' >> ', Level.SHIFT],
  BitOr: [' | ', Level.BIT_OR],
  BitXor: [' ^ ', Level.BIT_XOR],
  BitAnd: [' & ', Level.BIT_AND],
  Pow: [' ** ', Level.POWER],
};

const COMPARE: { readonly [K in CmpOperator]: string } = {
  Eq: ' == ',
  NotEq: ' != ',
  Lt: ' < ',
  LtE: ' <= ',
  Gt: ' > ',
  GtE: ' >= ',
  Is: ' is ',
  IsNot: ' is not ',
  In: ' in ',
  NotIn: ' not in ',
};

const UNARY = { Not: ['not ', Level.NOT], Invert: ['~', Level.FACTOR], UAdd: ['+', Level.FACTOR], USub: ['-', Level.FACTOR] } as const;

/** Returns the text of an expression as CPython's compiler writes it. */
export function unparse(node: Expr): string {
  return write(node, Level.TEST);
}

function wrap(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

function list(nodes: readonly Expr[], level: number): string {
  return nodes.map((node) => write(node, level)).join(', ');
}

function write(node: Expr, level: number): string {
  switch (node.kind) {
    case 'Name':
      return node.id;
    case 'Constant':
      return constantText(node);
    case 'Attribute':
      return `${write(node.value, Level.ATOM)}${node.value.kind === 'Constant' && node.value.type === 'int' ? ' .' : '.'}${node.attr}`;
    case 'Subscript':
      return `${write(node.value, Level.ATOM)}[${write(node.slice, Level.TUPLE)}]`;
    case 'Tuple':
      return tupleText(node.elts, level);
    case 'List':
      return `[${list(node.elts, Level.TEST)}]`;
    case 'Set':
      return `{${list(node.elts, Level.TEST)}}`;
    case 'Dict':
      return `{${node.keys.map((key, i) => dictItem(key, node.values[i] as Expr)).join(', ')}}`;
    case 'BinOp': {
      const [text, own] = BINARY[node.op];
      const isRight = node.op === 'Pow' ? 1 : 0;
      return wrap(`${write(node.left, own + isRight)}${text}${write(node.right, own + 1 - isRight)}`, level > own);
    }
    case 'BoolOp': {
      const own = node.op === 'And' ? Level.AND : Level.OR;
      return wrap(node.values.map((value) => write(value, own + 1)).join(node.op === 'And' ? ' and ' : ' or '), level > own);
    }
    case 'UnaryOp': {
      const [text, own] = UNARY[node.op];
      return wrap(`${text}${write(node.operand, own)}`, level > own);
    }
    case 'Compare': {
      const rest = node.ops.map((op, i) => `${COMPARE[op]}${write(node.comparators[i] as Expr, Level.COMPARE + 1)}`);
      return wrap(`${write(node.left, Level.COMPARE + 1)}${rest.join('')}`, level > Level.COMPARE);
    }
    case 'Call':
      return callText(node.func, node.args, node.keywords);
    case 'IfExp': {
      const inner = Level.TEST + 1;
      return wrap(`${write(node.body, inner)} if ${write(node.test, inner)} else ${write(node.orelse, Level.TEST)}`, level > Level.TEST);
    }
    default:
      return writeRare(node, level);
  }
}

type Common =
  | 'Name'
  | 'Constant'
  | 'Attribute'
  | 'Subscript'
  | 'Tuple'
  | 'List'
  | 'Set'
  | 'Dict'
  | 'BinOp'
  | 'BoolOp'
  | 'UnaryOp'
  | 'Compare'
  | 'Call'
  | 'IfExp';

function writeRare(node: Exclude<Expr, { kind: Common }>, level: number): string {
  switch (node.kind) {
    case 'Lambda': {
      const args = argumentsText(node.args);
      return wrap(`lambda${args === '' ? '' : ` ${args}`}: ${write(node.body, Level.TEST)}`, level > Level.TEST);
    }
    case 'ListComp':
      return `[${write(node.elt, Level.TEST)}${comprehensions(node.generators)}]`;
    case 'SetComp':
      return `{${write(node.elt, Level.TEST)}${comprehensions(node.generators)}}`;
    case 'GeneratorExp':
      return `(${write(node.elt, Level.TEST)}${comprehensions(node.generators)})`;
    case 'DictComp':
      return `{${write(node.key, Level.TEST)}: ${write(node.value, Level.TEST)}${comprehensions(node.generators)}}`;
    case 'NamedExpr':
      return wrap(`${node.target.id} := ${write(node.value, Level.ATOM)}`, level > Level.NAMED);
    case 'Await':
      return wrap(`await ${write(node.value, Level.ATOM)}`, level > Level.AWAIT);
    case 'Yield':
      return node.value === null ? '(yield)' : `(yield ${write(node.value, Level.TEST)})`;
    case 'YieldFrom':
      return `(yield from ${write(node.value, Level.TEST)})`;
    case 'Starred':
      return `*${write(node.value, Level.BIT_OR)}`;
    case 'Slice': {
      const [lower, upper, step] = [node.lower, node.upper, node.step].map((bound) => (bound === null ? '' : write(bound, Level.TEST)));
      return `${lower}:${upper}${node.step === null ? '' : `:${step}`}`;
    }
    case 'JoinedStr':
      return `f${quote(node.values.map(formatPiece).join(''))}`;
    case 'TemplateStr':
      return `t${quote(node.values.map(formatPiece).join(''))}`;
    case 'FormattedValue':
    case 'Interpolation':
      return `f${quote(formatPiece(node))}`;
  }
}

function tupleText(elements: readonly Expr[], level: number): string {
  if (elements.length === 0) return '()';
  const [only] = elements;
  const text = elements.length === 1 && only !== undefined ? `${write(only, Level.TEST)},` : list(elements, Level.TEST);
  return wrap(text, level > Level.TUPLE);
}

function dictItem(key: Expr | null, value: Expr): string {
  return key === null ? `**${write(value, Level.BIT_OR)}` : `${write(key, Level.TEST)}: ${write(value, Level.TEST)}`;
}

function callText(func: Expr, args: readonly Expr[], keywords: readonly Keyword[]): string {
  const [only] = args;
  const name = write(func, Level.ATOM);
  if (args.length === 1 && keywords.length === 0 && only !== undefined && only.kind === 'GeneratorExp')
    return `${name}${write(only, Level.TEST)}`;
  const named = keywords.map(({ arg, value }) => `${arg === null ? '**' : `${arg}=`}${write(value, Level.TEST)}`);
  return `${name}(${[...args.map((arg) => write(arg, Level.TEST)), ...named].join(', ')})`;
}

function comprehensions(generators: readonly Comprehension[]): string {
  return generators
    .map(({ target, iter, ifs, is_async }) => {
      const tests = ifs.map((test) => ` if ${write(test, Level.TEST + 1)}`).join('');
      return `${is_async === 1 ? ' async' : ''} for ${write(target, Level.TUPLE)} in ${write(iter, Level.TEST + 1)}${tests}`;
    })
    .join('');
}

function argumentsText(args: Arguments): string {
  const parts: string[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  positional.forEach((arg, i) => {
    parts.push(withDefault(arg, i < firstDefault ? null : (args.defaults[i - firstDefault] as Expr)));
    if (i + 1 === args.posonlyargs.length) parts.push('/');
  });
  if (args.vararg !== null) parts.push(`*${withDefault(args.vararg, null)}`);
  else if (args.kwonlyargs.length > 0) parts.push('*');
  args.kwonlyargs.forEach((arg, i) => {
    parts.push(withDefault(arg, args.kw_defaults[i] ?? null));
  });
  if (args.kwarg !== null) parts.push(`**${withDefault(args.kwarg, null)}`);
  return parts.join(', ');
}

function withDefault({ arg, annotation }: Arg, value: Expr | null): string {
  const name = annotation === null ? arg : `${arg}: ${write(annotation, Level.TEST)}`;
  return value === null ? name : `${name}=${write(value, Level.TEST)}`;
}

/** A piece of an f-string, braces doubled in plain text. */
function formatPiece(node: Expr): string {
  if (node.kind === 'Constant') return String(node.value).replaceAll('{', '{{').replaceAll('}', '}}');
  if (node.kind === 'JoinedStr') return node.values.map(formatPiece).join('');
  if (node.kind !== 'FormattedValue' && node.kind !== 'Interpolation') return write(node, Level.TEST);
  const value = node.kind === 'Interpolation' ? node.str : write(node.value, Level.TEST + 1);
  const conversion = node.conversion > 0 ? `!${String.fromCharCode(node.conversion)}` : '';
  const spec = node.format_spec === null ? '' : `:${formatPiece(node.format_spec)}`;
  return `{${value.startsWith('{') ? ' ' : ''}${value}${conversion}${spec}}`;
}

function constantText({ type, value }: Constant): string {
  switch (type) {
    case 'None':
      return 'None';
    case 'Ellipsis':
      return '...';
    case 'bool':
      return value === true ? 'True' : 'False';
    case 'int':
      return String(value);
    case 'float':
      return floatText(value as number);
    case 'complex':
      return `${floatText(value as number).replace(/\.0$/, '')}j`;
    case 'str':
      return quote(value as string);
    case 'bytes':
      return `b${quote(String.fromCharCode(...(value as Uint8Array)), true)}`;
  }
}

/** The shortest text of a float, with Python's thresholds for exponents. */
function floatText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '1e309';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value !== 0 && (power < -4 || power >= 16)) return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  const plain = value.toFixed(Math.max(1, digits.replace(/[-.]/g, '').length - 1 - power));
  return plain;
}

function quote(text: string, isBytes = false): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = mark;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (character === mark || character === '\\') result += `\\${character}`;
    else if (character === '\n') result += '\\n';
    else if (character === '\r') result += '\\r';
    else if (character === '\t') result += '\\t';
    else if (code < 32 || code === 127 || (isBytes && code > 126) || (code > 127 && code < 161))
      result += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (code >= 0xd800 && code < 0xe000) result += `\\u${code.toString(16)}`;
    else result += character;
  }
  return result + mark;
}
