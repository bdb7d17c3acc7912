/** Generates whole programs: prelude, classes, functions, then blocks that catch and show their error, and a last one that may end the program. */
import { classes } from './classes.ts';
import { Context, indent } from './context.ts';
import { definition, functions } from './functions.ts';
import { INSTANCES, PRELUDE } from './prelude.ts';
import { SCENARIOS } from './scenarios/table.ts';
import { statement, suite } from './statements.ts';
import { vary } from './variants.ts';

const SHOW = [
  'except Exception as error:',
  "    print('!', type(error).__name__, error, repr(error.__context__), error.__traceback__.tb_lineno)",
];

/** Returns the program of a seed: the same text for ever, for this version of the grammar. */
export function generateProgram(seed: string): string {
  const context = new Context(seed);
  const { random } = context;
  const lines = [PRELUDE, ...classes(context)];
  lines.push('async def AG(n):', '    tick()', '    for x in range(n):', '        yield await Pause(x)');
  lines.push(INSTANCES, ...functions(context), 'G0 = (lambda make: lambda *a, **k: keep(make(*a, **k)))(G0)');
  for (const _ of random.times(4, Number)) lines.push('try:', ...indent(block(context)), ...SHOW);
  for (const _ of random.times(3, Number)) lines.push(...scenario(context));
  if (random.chance(0.4)) lines.push(...context.within({ nesting: 1 }, () => suite(context, 4)));
  else if (random.chance(0.5)) lines.push(...scenarioLines(context));
  // A last expression would be the program's value, which the host is given.
  return `${lines.join('\n')}\npass\n`;
}

function scenarioLines(context: Context): string[] {
  return vary(context, context.random.pick(context.random.pick(Object.values(SCENARIOS))));
}

/** A scenario that shows its error; in a function now and then, where other rules of names hold. */
function scenario(context: Context): string[] {
  const lines = scenarioLines(context);
  if (context.random.chance(0.8)) return ['try:', ...indent(lines), ...SHOW];
  const name = context.fresh('part');
  return [`def ${name}():`, ...indent(lines), 'try:', `    ${name}()`, ...SHOW];
}

function block(context: Context): string[] {
  const { random } = context;
  const kind = random.below(9);
  const name = context.fresh('local');
  if (kind === 0) return [...definition(context, name, 'coroutine', 4, 'i0=1, s0="co"'), `drive(${name}())`];
  if (kind === 1)
    return [
      ...definition(context, name, 'asyncGenerator', 3, 'i0=1'),
      `async def run_${name}():`,
      `    async for x in keep(${name}()):`,
      "        print('got', x)",
      `drive(run_${name}())`,
    ];
  if (kind === 2) return closure(context, name);
  if (kind === 3)
    return [
      ...definition(context, name, 'generator', 4, 'i0=1, s0="g"'),
      `print(drain(keep(${name}()), [1, 'a', None]))`,
      `g = keep(${name}())`,
      'print(next(g, None))',
      "print(g.throw(E1('in')))",
    ];
  return context.within({ nesting: 1 }, () => random.times(2 + random.below(3), () => statement(context, 4)).flat());
}

function closure(context: Context, name: string): string[] {
  const { random } = context;
  const inner = definition(context, 'inner', random.chance(0.3) ? 'generator' : 'function', 3, 'a=1, *args');
  const declared = random.chance(0.5) ? [inner[0]!, '    nonlocal i0, l0', ...inner.slice(1)] : inner;
  const body = declared.filter((line) => !/^ {4}global /.test(line) || declared === inner);
  const use = random.pick([
    'return [inner(), inner(2), i0, l0]',
    'return inner',
    'del i0; return inner(3)',
    'return [x for x in [inner()]], i0',
    'return (lambda: (i0, inner(i0)))()',
    'class Q:\n    i0 = i0\n    z = inner\nreturn Q.i0, Q().z()',
  ]);
  const call = use === 'return inner' ? `print(${name}()(5), ${name}()())` : `print(${name}(), ${name}(2))`;
  return [`def ${name}(i0=3):`, ...indent(['tick()', 'l0 = [1]', ...body, ...use.split('\n')]), call];
}
