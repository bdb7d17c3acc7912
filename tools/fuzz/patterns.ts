/** Generates assignment targets and `match` statements. */
import type { Context } from './context.ts';
import { expression } from './expression.ts';

const TARGETS = [
  'i0, i1',
  'i0, *l0',
  '*l0, i0',
  'i0, *_, i1',
  '(i0, s0), *l1',
  '[i0, [i1, *l1]]',
  'i0, (s0, *t0)',
  'l0[0], i0',
  'o0.x, o1.x',
  'd0["u"], *d0["v"]',
  'w0',
  'i0',
  '(w0)',
  'l1[1:2]',
  'w0, = w1',
  'w0 = w1',
  '*w0, w1',
  'o0.x',
  'd0[w0], w1',
  'i0, i1, i2',
];
const PATTERNS = [
  '1',
  '-1',
  "'a'",
  'None',
  'True',
  '_',
  'x',
  '[]',
  '[P, P]',
  '[P, *x]',
  '(P, *_, P)',
  '{}',
  '{"a": P}',
  '{"a": P, **x}',
  'int()',
  'int(x)',
  'str() as x',
  'K0(v=P)',
  'K0(P)',
  'K1()',
  'P | P',
  '(1 | 2) as x',
  '1.5',
  "'a' 'b'",
  'math.pi',
  '1 + 2j',
  'float(P)',
  'list(P)',
  '[int(), str(), *_]',
  'dict(x)',
  'E0()',
  'bool()',
  'tuple([P, P])',
  '[[P], P]',
  'K0(P, x=P)',
  '-2.5',
  'object(v=x)',
];

/** Returns the left side of an assignment; `single` where no second `=` may stand. */
export function target(context: Context, single = false): string {
  return context.random.pick(TARGETS.filter((text) => !text.includes('=') || !(single || context.place.kind === 'class')));
}

/** Returns a match statement whose patterns are mostly valid; `body` makes the suite of a case. */
export function matchStatement(context: Context, body: () => string[]): string[] {
  const { random } = context;
  const lines = [`match ${expression(context, 'any', 2)}:`];
  const count = 1 + random.below(4);
  for (const _ of random.times(count, Number)) {
    const guard = random.chance(0.2) ? ` if ${expression(context, 'any', 2)}` : '';
    const tested = pattern(context, 2);
    // An irrefutable pattern before the last is a syntax error.
    const isOpen = /^(?:_|x|other)$|\| (?:_|x)$/.test(tested);
    lines.push(`    case ${tested}${guard === '' && isOpen ? ' if True' : guard}:`, ...body().map((line) => `    ${line}`));
  }
  if (random.chance(0.5)) lines.push('    case other:', "        print('other', other)");
  return lines;
}

/** Each name is captured once; a program where one is captured twice would not run. */
function pattern(context: Context, depth: number): string {
  let names = 0;
  return rawPattern(context, depth).replace(/\bx\b(?!=)/g, () => `x${names++ || ''}`);
}

function rawPattern(context: Context, depth: number): string {
  const { random } = context;
  const text = random.pick(depth > 0 ? PATTERNS : ['1', '_', "'a'", 'None', 'x']);
  return text.replace(/\bP\b/g, () => {
    const inner = rawPattern(context, depth - 1);
    // An alternative may not capture; a name may be captured once.
    return text.includes('|') && /\bx\b|_$/.test(inner) ? '2' : inner;
  });
}
