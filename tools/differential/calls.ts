/** Makes the text of one call of a target: receiver, arguments (right, odd, too many, by keyword), and the form of the call (method, of the type, operator). */
import type { Random } from '../fuzz/random.ts';
import { type AnyKind, keywordKinds, type Parameters, type Rows } from './parameters.ts';
import type { Receivers } from './receivers.ts';
import { anything, KINDS } from './values.ts';

/** One thing to call: a method or attribute of a type, or a function. */
export interface Target {
  /** As `--only` names it: `str.split`, `abs`, `math.sqrt`. */
  readonly name: string;
  /** Name of the type in RECEIVERS; empty for a function. */
  readonly type: string;
  readonly member: string;
  readonly isCallable: boolean;
  /** Whether the first parameter is the receiver. */
  readonly isBound: boolean;
  readonly weight: number;
  readonly parameters: Parameters;
  /** Of a module's target: kinds by parameter name, and the values of the module's own kinds. */
  readonly names?: Rows | undefined;
  /** Calls that are not made: what matches `receiver -> call`. */
  readonly unless?: RegExp | undefined;
  /** What is shown of the result, `$`. */
  readonly result?: string | undefined;
  readonly values?: Values | undefined;
}

/** Texts of values by kind. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Python text of a call: an expression that makes the receiver, and one that calls, with the receiver as `x`. */
export interface Call {
  readonly receiver: string;
  readonly call: string;
}

/** Operator syntax by special method; `$0` and `$1` are the arguments. */
const SYNTAX: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries({
      add: '+',
      sub: '-',
      mul: '*',
      truediv: '/',
      floordiv: '//',
      mod: '%',
      pow: '**',
      lshift: '<<',
      rshift: '>>',
      and: '&',
      or: '|',
      xor: '^',
    }).flatMap(([name, sign]) => [
      [`__${name}__`, `x ${sign} $0`],
      [`__r${name}__`, `$0 ${sign} x`],
      [`__i${name}__`, `i${name}(x, $0)`],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({ lt: '<', le: '<=', gt: '>', ge: '>=', eq: '==', ne: '!=' }).map(([name, sign]) => [`__${name}__`, `x ${sign} $0`]),
  ),
  __divmod__: 'divmod(x, $0)',
  __rdivmod__: 'divmod($0, x)',
  __contains__: '$0 in x',
  __getitem__: 'x[$0]',
  __setitem__: 'setitem(x, $0, $1)',
  __delitem__: 'delitem(x, $0)',
  __neg__: '-x',
  __pos__: '+x',
  __invert__: '~x',
  __abs__: 'abs(x)',
  __bool__: 'bool(x)',
  __len__: 'len(x)',
  __iter__: 'iter(x)',
  __next__: 'next(x)',
  __reversed__: 'reversed(x)',
  __hash__: 'hash(x)',
  __repr__: 'repr(x)',
  __str__: 'str(x)',
  __int__: 'int(x)',
  __float__: 'float(x)',
  __complex__: 'complex(x)',
  __index__: 'bin(x)',
  __format__: 'format(x, $0)',
  __call__: 'x($*)',
  __getattribute__: 'getattr(x, $0)',
  __dir__: 'dir(x)',
  __instancecheck__: 'isinstance($0, x)',
  __subclasscheck__: 'issubclass($0, x)',
  __class_getitem__: 'type(x)[$0]',
  __bytes__: 'bytes(x)',
};

function ofKind(random: Random, kind: AnyKind, values: Values): string {
  return kind.startsWith(':') ? random.pick(values[kind.slice(1)]!) : KINDS[kind as keyof typeof KINDS](random);
}

function argument(random: Random, kinds: readonly AnyKind[], isSize: boolean, values: Values = {}): string {
  if (random.chance(0.14)) return anything(random, isSize);
  if (random.chance(0.06)) return isSize ? KINDS.oddSize(random) : KINDS.odd(random);
  if (random.chance(0.03)) return KINDS.change(random);
  return ofKind(random, random.pick(kinds), values);
}

function positionalArguments(random: Random, { parameters: { positional }, values }: Target): string[] {
  const out: string[] = [];
  for (const { kinds, isOptional, repeats, isSize } of positional) {
    if (isOptional && !repeats && random.chance(0.4)) break;
    const times = repeats ? random.below(4) : 1;
    for (let i = 0; i < times; i++) out.push(argument(random, kinds, isSize, values));
  }
  const change = random.next();
  if (change < 0.04) out.push(anything(random, true));
  else if (change < 0.08) out.pop();
  return out;
}

function keywordArguments(random: Random, { type, parameters, names: kindsByName, values }: Target, given: string[]): string[] {
  const out: string[] = [];
  if (parameters.keywords.length > 0 && random.chance(0.22)) {
    if (random.chance(0.5)) given.length = Math.min(given.length, random.below(2));
    const names = new Set(random.times(1 + random.below(2), () => random.pick(parameters.keywords)));
    for (const name of names) out.push(`${name}=${argument(random, keywordKinds(name, type, kindsByName), true, values)}`);
  }
  if (random.chance(0.02)) {
    const name = random.pick(['nothing', 'x', 'self', 'kwy', 'maxsplits']);
    const text = `${name}=${anything(random, true)}`;
    // A call that names a keyword twice does not compile.
    if (!out.some((other) => other.startsWith(`${name}=`))) out.push(text);
  }
  if (random.chance(0.01)) out.push(random.pick(["**{'a b': 1}", '**{1: 2}', '*[]', '**{}', '*5', '**5']));
  return out;
}

function receiver(random: Random, { make = [], kinds = [] }: Receivers): string {
  if (kinds.length > 0 && (make.length === 0 || random.chance(0.5))) return KINDS[random.pick(kinds)](random);
  return random.pick(make);
}

function inSyntax(template: string, args: readonly string[]): string | null {
  if (template.includes('$*')) return template.replace('$*', () => args.join(', '));
  const wanted = template.match(/\$\d/g)?.length ?? 0;
  if (args.length !== wanted) return null;
  return template.replace(/\$(\d)/g, (_, index: string) =>
    /^[\w.'"]+$/.test(args[Number(index)]!) ? args[Number(index)]! : `(${args[Number(index)]!})`,
  );
}

function wrapped(member: string, text: string): string {
  if (member === '__dir__') return `Names(${text})`;
  return member === '__hash__' ? `hashed(x, ${text})` : text;
}

function functionCall(random: Random, target: Target): Call {
  const args = positionalArguments(random, target);
  const named = keywordArguments(random, target, args);
  const made = args[0] ?? 'None';
  if (target.name === 'hash') return { receiver: made, call: 'hashed(x, MISSING)' };
  const given = [...(args.length === 0 ? [] : ['x']), ...args.slice(1), ...named];
  const text = `${target.name}(${given.join(', ')})`;
  if (target.result !== undefined) return { receiver: made, call: target.result.replace('$', () => text) };
  return { receiver: made, call: target.name === 'dir' ? `Names(${text})` : text };
}

/** Makes one call of a target. */
export function makeCall(random: Random, target: Target, receivers: Readonly<Record<string, Receivers>>): Call {
  if (target.type === '') return functionCall(random, target);
  const own = receivers[target.type]!;
  const { member } = target;
  const made = receiver(random, own);
  if (!target.isCallable)
    return { receiver: made, call: random.chance(0.8) ? `x.${member}` : `setattr(x, '${member}', ${anything(random, true)})` };
  const args = positionalArguments(random, target);
  const template = SYNTAX[member];
  if (template !== undefined && random.chance(0.45)) {
    const text = inSyntax(template, args);
    if (text !== null) return { receiver: made, call: wrapped(member, text) };
  }
  const named = keywordArguments(random, target, args);
  const typeText = own.type ?? target.type;
  const given = [...args, ...named];
  if (random.chance(0.75) || member === '__hash__') return { receiver: made, call: wrapped(member, `x.${member}(${given.join(', ')})`) };
  if (!target.isBound) return { receiver: made, call: `${typeText}.${member}(${given.join(', ')})` };
  // The methods of a module's class that is Python trip over a wrong self somewhere inside.
  if (target.values !== undefined) return { receiver: made, call: `${typeText}.${member}(${['x', ...given].join(', ')})` };
  const first = random.chance(0.2) ? [anything(random, true)] : random.chance(0.1) ? [] : ['x'];
  return { receiver: made, call: wrapped(member, `${typeText}.${member}(${[...first, ...given].join(', ')})`) };
}
