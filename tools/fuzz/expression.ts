/** Generates expressions by filling the holes of the templates. */
import type { Context } from './context.ts';
import { ATOMS, CHOICES, TEMPLATES, WRAPPERS } from './templates.ts';

const HOLE = /<(!?)([a-zA-Z]+)>/g;
const MISMATCH = 0.02;
const MISMATCH_TYPES = ['int', 'str', 'none', 'list', 'object', 'float', 'dict', 'tuple', 'bool', 'bytes'];
const PLAIN_TYPES = ['int', 'str', 'list', 'tuple', 'float', 'dict', 'none', 'bool'];
/** Types of which a wrong one could make a program endless, or the printed order of a set matter. */
const STRICT = new Set([
  'small',
  'tiny',
  'index',
  'bound',
  'step',
  'set',
  'width',
  'spec',
  'directive',
  'name',
  'type',
  'keyfn',
  'codec',
  'fill',
  'order',
  'fn',
  'call',
  'kwargs',
  'args',
]);
/** What needs parentheses wherever it stands. */
const LOOSE = /\bif\b|\blambda\b|:=|\bnot\b|\band\b|\bor\b|\byield\b|\bawait\b|^\*|,/;
const ATOMIC = /^(?:\w+|\w+\(\w*\)|'[^']*'|\d+)$/;

/** Returns an expression that mostly has the type. */
export function expression(context: Context, type: string, depth = 3): string {
  const { random } = context;
  if (context.plain > 0) return random.pick(ATOMS[type] ?? ATOMS[random.pick(PLAIN_TYPES)]!);
  const wanted = !STRICT.has(type) && context.exact === 0 && random.chance(MISMATCH) ? random.pick(MISMATCH_TYPES) : type;
  if (wanted === 'args') return argumentList(context, depth);
  const choice = CHOICES[wanted];
  if (choice !== undefined) return fill(context, random.pick(choice), depth);
  const atoms = ATOMS[wanted]!;
  const templates = TEMPLATES[wanted];
  if (templates === undefined || depth <= 0 || random.chance(0.2)) return random.pick(atoms);
  if (random.chance(0.12) && wanted !== 'set') return special(context, wanted, depth);
  return fill(context, random.pick(templates), depth - 1);
}

/** Returns the template with its holes filled. */
export function fill(context: Context, template: string, depth: number): string {
  const isProduct = template.includes('> * <');
  const isComprehension = /\bfor\b|\blambda\b/.test(template);
  return template.replace(HOLE, (_whole, closed: string, type: string, offset: number) => {
    if (closed !== '' || isComprehension) context.closed++;
    if (isProduct) context.exact++;
    const text = expression(context, type, depth);
    if (isProduct) context.exact--;
    if (closed !== '' || isComprehension) context.closed--;
    if (STRICT.has(type) && !/^(set|fn|keyfn|call)$/.test(type)) return text;
    return needsParentheses(context, text, template, offset) ? `(${text})` : text;
  });
}

function needsParentheses(context: Context, text: string, template: string, offset: number): boolean {
  const before = template.slice(0, offset);
  const after = template.slice(offset).replace(HOLE, (hole, _closed, _type, at: number) => (at === 0 ? '' : hole));
  if ((before === '' && after === '') || (before.endsWith('(') && after.startsWith(')') && !text.startsWith('*'))) return false;
  if (ATOMIC.test(text)) return /^\d/.test(text) && after.startsWith('.');
  if (LOOSE.test(text) || text.includes('{') || /^[-+~]/.test(text)) return true;
  // What stands beside the hole binds tighter than an operator inside it could.
  if (before.endsWith('*') || /^[.[(]/.test(after)) return true;
  return text.includes(' ') && context.random.chance(0.6);
}

function special(context: Context, type: string, depth: number): string {
  const { random, place } = context;
  if (context.closed === 0) {
    if (random.chance(0.15)) return `(w${random.below(2)} := (${expression(context, type, depth - 1)}))`;
    if (/enerator/.test(place.kind) && random.chance(0.5)) return `(yield (${expression(context, 'any', depth - 1)}))`;
    if (place.kind === 'coroutine' && random.chance(0.5)) return `(await Pause(${expression(context, 'any', depth - 1)}))`;
  }
  return fill(context, random.pick(WRAPPERS).replaceAll('<T>', `<${type}>`).replaceAll('<!T>', `<!${type}>`), depth - 1);
}

function argumentList(context: Context, depth: number): string {
  const { random } = context;
  const parts = random.times(random.below(4), () => fill(context, random.chance(0.15) ? '*<seq>' : '<any>', depth - 1));
  for (const name of ['a', 'b', 'c', 'k', 'zz']) {
    if (random.chance(0.15)) parts.push(fill(context, `${name}=<any>`, depth - 1));
  }
  if (random.chance(0.1)) parts.push(fill(context, '**<kwargs>', depth - 1));
  return parts.join(', ');
}
