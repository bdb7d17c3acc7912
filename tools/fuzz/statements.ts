/** Generates statements; loops run a bounded number of times and what they store is bounded by `C`. */
import { type Context, indent } from './context.ts';
import { expression, fill } from './expression.ts';
import { matchStatement, target } from './patterns.ts';
import { VARIABLES } from './templates.ts';

type Maker = (context: Context, size: number) => string[];

const SIMPLE = [
  'print(<any>)',
  'print(<any>, <any>)',
  'print(<int>)',
  'print(<str>)',
  'print(<list>)',
  'print(<bool>)',
  'print(<dict>)',
  'print(<float>)',
  'print(<tuple>)',
  'print(<bytes>)',
  'print(<object>)',
  'print(repr(<any>), str(<any>))',
  "print(f'{<!any>} {<!int>:>5} {<!str>!r}')",
  'print(<call>)',
  'l0.append(<scalar>)',
  'l1[<index>] = <scalar>',
  'l0[<bound>:<bound>] = <ints>',
  'l0[<bound>:<bound>:<step>] = <ints>',
  'del l0[<index>]',
  'del l1[<bound>:<bound>]',
  'del l1[<bound>::<step>]',
  'd0[<key>] = <scalar>',
  'del d0[<key>]',
  'd1.setdefault(<key>, <scalar>)',
  'print(d0.pop(<key>, <any>))',
  'print(d0.pop(<key>))',
  'print(l0.pop())',
  'print(l0.pop(<index>))',
  'l0.sort(key=<keyfn>)',
  'l0.insert(<index>, <scalar>)',
  'l1.reverse()',
  'l0.extend(<seq>)',
  'd1.update(<dict>)',
  'l0.remove(<scalar>)',
  'print(d1.popitem())',
  'd0.clear()',
  'o0.x = <any>',
  'o1.v = <int>',
  'del o0.x',
  'o0[<index>] = <any>',
  'del o1[<any>]',
  'o2.twin = <any>',
  'del o1.twin',
  'assert <any>',
  'assert <bool>, <any>',
  '<none>',
  '<call>',
  'o0.v += <int>',
  'l1[<index>] += <any>',
  'd0[<key>] += <int>',
  'l0 += <ints>',
  'l0 *= <tiny>',
  's0 += s1[:2]',
  't0 += <tuple>',
  'i0 += <int>',
  'i1 -= <int>',
  'i2 //= <int>',
  'i0 %= <int>',
  'i1 ^= <int>',
  'i2 |= <any>',
  'f0 *= <float>',
  'f1 /= <num>',
  'f0 **= 0.5',
  'i0 <<= 1',
  'i1 >>= <tiny>',
  'i2 &= <int>',
  'd0 |= <dict>',
  'o0 += <any>',
  'o1 -= <any>',
  'o0 |= <any>',
  'o1 @= <object>',
  'pass',
  'raise <error>',
  'i0: int = <int>',
  'del i1',
  'del s0, l2',
  'print(*<seq>, sep=<str>)',
  'type A0 = list[int]',
  'print(w0, w1)',
  'print([(w0 := x, w0) for x in <!range>], w0)',
  'print([x for x in <!ints> if (w1 := x) > 1], w1)',
  'l0, s0',
  'print([*<seq>], (*<seq>,), {**<dict>})',
  'print(drain(G0(<small>, <list>), <list>))',
  'print(vars(o0))',
  'print(sorted(set(<seq>), key=repr))',
  'print(K1.__mro__[-1], [k.__name__ for k in K2.__mro__])',
  'print(isinstance(<any>, <type>), type(<any>).__name__)',
  'import math as m; print(m.floor(<num>))',
  'from math import sqrt, pi as i0',
];
const ERRORS = [
  'ValueError(<any>)',
  'E0(<any>, <any>)',
  'E1(<str>)',
  'KeyError(<any>)',
  'TypeError',
  'E0',
  'StopIteration(<any>)',
  'IndexError(<str>) from E0(<int>)',
  'E1 from None',
  'ZeroDivisionError("z") from KeyError(<int>)',
  'ExceptionGroup("eg", [ValueError(<int>), E0(<str>), TypeError()])',
  'ExceptionGroup("outer", [E1(1), ExceptionGroup("in", [KeyError(2)])])',
  '<any>',
  '',
  'AttributeError(<str>)',
  'GeneratorExit',
  'RuntimeError',
];
const CAUGHT = [
  'Exception',
  'ValueError',
  'E0',
  'E1',
  '(TypeError, KeyError)',
  'LookupError',
  'ArithmeticError',
  'TypeError',
  'AttributeError',
  'BaseException',
  'NameError',
  'TypeError, ValueError',
  '<any>',
];
const JUMPS = ['break', 'continue'];

const MAKERS: readonly (readonly [weight: number, maker: Maker])[] = [
  [34, simpleStatement],
  [10, assignment],
  [8, ifStatement],
  [6, forLoop],
  [3, whileLoop],
  [8, tryStatement],
  [2, exceptStar],
  [4, withStatement],
  [4, (context, size) => matchStatement(context, () => nested(context, size - 2))],
  [3, jump],
  [2, reports],
];

/** Returns one to `size` statements. */
export function suite(context: Context, size: number): string[] {
  const { random, place } = context;
  const count = 1 + random.below(Math.max(1, size));
  return random.times(count, () => statement(context, place.nesting > 3 ? 1 : size - 1)).flat();
}

/** Returns the lines of one statement whose own suites have up to `size` statements. */
export function statement(context: Context, size: number): string[] {
  if (size <= 1 || context.place.nesting > 4) return context.random.chance(0.8) ? simpleStatement(context) : jump(context);
  let choice = context.random.below(MAKERS.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, maker] of MAKERS) {
    choice -= weight;
    if (choice < 0) return maker(context, size);
  }
  return simpleStatement(context);
}

/** Returns a suite one level deeper, indented. */
export function nested(context: Context, size: number, inLoop = context.place.inLoop): string[] {
  return indent(context.within({ nesting: context.place.nesting + 1, inLoop }, () => suite(context, size)));
}

function simpleStatement(context: Context): string[] {
  const { random } = context;
  const template = random.pick(SIMPLE).replace('<error>', () => random.pick(ERRORS));
  return fill(context, template, 3).split('\n');
}

function assignment(context: Context): string[] {
  const { random } = context;
  if (random.chance(0.35))
    return [
      fill(
        context,
        `${target(context)} = ${random.pick(['<seq>', '<tuple>', '<list>', '<any>', '<seq>, <any>', '<str>', 'G0(<small>)'])}`,
        2,
      ),
    ];
  const [type, letter] = random.pick(Object.entries(VARIABLES));
  const name = `${letter}${random.below(type === 'bool' || type === 'bytes' ? 1 : 2)}`;
  const chained = random.chance(0.1) ? `w${random.below(2)} = ` : '';
  return [`${chained}${name} = C(${expression(context, type, 3)})`];
}

function ifStatement(context: Context, size: number): string[] {
  const { random } = context;
  const lines = [`if ${expression(context, random.chance(0.7) ? 'bool' : 'any', 3)}:`, ...nested(context, size - 1)];
  if (random.chance(0.25)) lines.push(`elif ${expression(context, 'bool', 2)}:`, ...nested(context, size - 1));
  if (random.chance(0.4)) lines.push('else:', ...nested(context, size - 1));
  return lines;
}

function forLoop(context: Context, size: number): string[] {
  const { random, place } = context;
  if (place.nesting > 3) return simpleStatement(context);
  const name = random.chance(0.75) ? random.pick(['n0', 'i0', 's0', 'x', '_']) : target(context, true);
  const isAsync = /oroutine|async/.test(place.kind) && random.chance(0.5);
  const source = isAsync
    ? random.pick(['AG(3)', 'AG(1)', 'o0'])
    : fill(
        context,
        random.pick([
          '<ints>',
          '<strs>',
          '<range>',
          '[<tuple>, <any>]',
          'G0(<small>)',
          'enumerate(<strs>)',
          '<dict>.items()',
          'zip(<ints>, <strs>)',
          '<seq>',
        ]),
        2,
      );
  const bounded = isAsync ? source : `C(list(${source}))[:4]`;
  const iterable = !isAsync && random.chance(0.15) ? source.replace(/\bl[012]\b/g, '$&[:3]').replace(/^\*.*|.*,.*/s, '(1, 2)') : bounded;
  const lines = [`${isAsync ? 'async ' : ''}for ${name} in ${iterable}:`, ...indent(['tick()']), ...nested(context, size - 1, true)];
  if (random.chance(0.25)) lines.push('else:', ...nested(context, size - 2));
  return lines;
}

function whileLoop(context: Context, size: number): string[] {
  const { random } = context;
  const counter = context.fresh('n');
  const extra = random.chance(0.4) ? ` and (${expression(context, 'any', 1)})` : '';
  const lines = [
    `${counter} = ${1 + random.below(3)}`,
    `while ${counter} > 0${extra}:`,
    ...indent([`${counter} -= 1`]),
    ...nested(context, size - 1, true),
  ];
  if (random.chance(0.3)) lines.push('else:', ...nested(context, size - 2));
  return lines;
}

function tryStatement(context: Context, size: number): string[] {
  const { random } = context;
  const lines = ['try:', ...nested(context, size - 1)];
  const handlers = random.below(3);
  for (const _ of random.times(handlers, Number)) {
    const caught = random.chance(0.5) ? 'Exception' : fill(context, random.pick(CAUGHT), 1);
    const name = random.chance(0.7) && !/^[^(]*,/.test(caught) ? ' as e' : '';
    const shown = name === '' ? [] : ["print('caught', type(e).__name__, e, type(e.__context__).__name__)"];
    lines.push(`except ${caught}${name}:`, ...indent(shown), ...nested(context, size - 2));
  }
  if (handlers > 0 && random.chance(0.2)) lines.push('else:', ...nested(context, size - 2));
  if (handlers === 0 || random.chance(0.3)) lines.push('finally:', ...nested(context, size - 2));
  return lines;
}

function exceptStar(context: Context, size: number): string[] {
  const { random } = context;
  const lines = ['try:', ...nested(context, size - 1)];
  if (random.chance(0.7)) lines.push(`    raise ${fill(context, random.pick(ERRORS.filter((error) => error.includes('Group'))), 1)}`);
  for (const _ of random.times(1 + random.below(2), Number)) {
    const body = context.within({ inExceptStar: true, inLoop: false }, () => nested(context, size - 2));
    lines.push(
      `except* ${random.pick(['ValueError', 'E0', '(KeyError, TypeError)', 'Exception', 'E1'])} as g:`,
      ...indent(["print('star', g, g.exceptions)"]),
      ...body,
    );
  }
  if (random.chance(0.2)) lines.push('finally:', ...nested(context, size - 2));
  return lines;
}

function withStatement(context: Context, size: number): string[] {
  const { random, place } = context;
  const isAsync = /oroutine|async/.test(place.kind) && random.chance(0.5);
  const items = random.times(
    1 + random.below(2),
    () =>
      `${expression(context, 'object', 1)}${random.chance(0.5) ? ` as ${random.chance(0.7) ? 'w0' : `(${target(context, true)})`}` : ''}`,
  );
  return [`${isAsync ? 'async ' : ''}with (${items.join(', ')}):`, ...nested(context, size - 1)];
}

function jump(context: Context): string[] {
  const { random, place } = context;
  const choices: string[] = ['pass'];
  if (place.inLoop && !place.inExceptStar) choices.push(...JUMPS, ...JUMPS);
  const inFunction = place.kind !== 'module' && place.kind !== 'class';
  if (inFunction && !place.inExceptStar)
    choices.push(place.kind === 'asyncGenerator' ? 'return' : `return ${expression(context, 'any', 2)}`);
  if (place.kind === 'generator')
    choices.push(
      'yield <any>',
      'i0 = yield <int>',
      'yield from <seq>',
      'w0 = yield from G0(1)',
      'yield',
      'print((yield <any>), (yield))',
      'yield *<seq>, 1',
    );
  if (place.kind === 'asyncGenerator') choices.push('yield <any>', 'w0 = yield <int>', 'yield await Pause(<int>)');
  if (place.kind === 'coroutine')
    choices.push(
      'await Pause(<any>)',
      'print(await Pause(<any>))',
      'print([x async for x in AG(2)])',
      'print({x: await Pause(x) for x in range(2)})',
      'await <any>',
      'print([await Pause(x) async for x in AG(2) if x])',
    );
  return [fill(context, random.pick(choices), 2)];
}

/** Prints the state that earlier statements changed. */
function reports(): string[] {
  return ['print(i0, s0, l0, t0)', 'print(d0, l1, o0, f0)'];
}
