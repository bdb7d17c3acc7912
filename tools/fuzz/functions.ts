/** Generates the functions `F0` to `F3` and the generator function `G0` of a program, with all kinds of parameters, and local functions. */
import { type Context, indent, type Place } from './context.ts';
import { expression } from './expression.ts';
import { suite } from './statements.ts';

/** Returns the definitions that the whole program calls. */
export function functions(context: Context): string[] {
  const lines: string[] = [];
  for (const name of ['F0', 'F1', 'F2', 'F3']) lines.push(...definition(context, name, 'function', 4));
  lines.push(...definition(context, 'G0', 'generator', 5, 'i0=3, l0=(), *a, s0="gen"'));
  return lines;
}

/** Returns a function statement; its local variables are bound first, so that most reads succeed. */
export function definition(
  context: Context,
  name: string,
  kind: Place['kind'],
  size: number,
  parameters = context.plainly(() => parameterList(context)),
): string[] {
  const { random } = context;
  const isAsync = kind === 'coroutine' || kind === 'asyncGenerator';
  const locals = random.chance(0.6) ? [`i1, s1, l1 = ${random.below(9)}, 'loc', [1, 2]`] : [];
  const outer = random.chance(0.12) ? [context.place.kind === 'module' ? 'global i2, d0' : 'nonlocal_placeholder'] : [];
  const declared = outer[0] === 'nonlocal_placeholder' ? [] : outer;
  const body = context.within({ kind, inLoop: false, nesting: context.place.nesting + 1, inExceptStar: false }, () => suite(context, size));
  const yields = kind === 'generator' || kind === 'asyncGenerator' ? [`yield ${expression(context, 'scalar', 1)}`] : [];
  const end =
    kind === 'asyncGenerator' || random.chance(0.3) ? [] : [`return ${context.within({ kind }, () => expression(context, 'any', 2))}`];
  const decorators = random.chance(0.06) ? ['@(lambda f: lambda *a, **k: ("deco", f(*a, **k)))'] : [];
  const typeParameters = random.chance(0.05) ? '[P, *Q]' : '';
  const returns = random.chance(0.1) ? ' -> int' : '';
  return [
    ...decorators,
    `${isAsync ? 'async ' : ''}def ${name}${typeParameters}(${parameters})${returns}:`,
    ...indent([...declared, 'tick()', ...locals, ...yields, ...body, ...end]),
  ];
}

/** Returns parameters of every kind: positional-only, plain, with defaults, `*args`, keyword-only, `**kwargs`. */
function parameterList(context: Context): string {
  const { random } = context;
  const names = ['i0', 'a', 's0', 'b', 'l0', 'c'].slice(0, random.below(4));
  const firstDefault = random.below(names.length + 1);
  const parts = names.map((name, index) => {
    const annotation = random.chance(0.1) ? ': int' : '';
    return index >= firstDefault ? `${name}${annotation}=${expression(context, 'any', 1)}` : `${name}${annotation}`;
  });
  if (parts.length > 1 && random.chance(0.25)) parts.splice(1 + random.below(parts.length), 0, '/');
  const hasStar = random.chance(0.4);
  if (hasStar) parts.push('*args');
  if (random.chance(0.3)) {
    if (!hasStar) parts.push('*');
    parts.push(random.chance(0.5) ? 'k' : `k=${expression(context, 'any', 1)}`);
  }
  if (random.chance(0.3)) parts.push('**kwargs');
  return parts.join(', ');
}
