/** What the functions and types of standard modules take: kinds by name (as in `parameters.ts`, full names) and receivers of the modules' types. */
import type { Rows } from './parameters.ts';
import type { Receivers } from './receivers.ts';

/** Kinds by full name: `math.perm`, `Fraction.limit_denominator`. */
export const MODULE_ROWS: Rows = {
  'math.comb': '! small ? small',
  'math.perm': '! small ? small',
  'math.factorial': '! small',
  'math.isqrt': 'int',
  'math.gcd': '* int',
  'math.lcm': '* small',
  'math.hypot': '* real',
  'math.dist': 'floats floats',
  'math.fsum': 'floats|numbers',
  'math.prod': 'numbers|floats',
  'math.sumprod': 'floats|numbers floats|numbers',
  'math.ldexp': 'real index',
  'math.pow': 'real exponent|real',
  'math.log': 'real|int ? real|int',
  'math.log2': 'real|int',
  'math.log10': 'real|int',
};

/** Receivers of the types of modules, with the module of each. */
export const MODULE_RECEIVERS: Readonly<Record<string, Receivers>> = {};
