/** Scopes of a program as the symbol table finds them: one per module, function, class, comprehension and annotation. CPython: Include/internal/pycore_symtable.h. */

import type { AnnAssign } from '../syntax/ast.ts';

/** Bits of a symbol: the first group says how a scope mentions the name, the second what that means. CPython's `DEF_*`. */
export const Sym = {
  GLOBAL: 1,
  LOCAL: 2,
  PARAM: 4,
  NONLOCAL: 8,
  USE: 16,
  IMPORT: 32,
  ANNOT: 64,
  /** Iteration variable of a comprehension. */
  COMP_ITER: 128,
  TYPE_PARAM: 256,
  /** Resolved: found in an enclosing scope. */
  FREE: 0x1000,
  /** Resolved: bound here and captured by an inner code object. */
  CELL: 0x2000,
} as const;

/** Bits that make a name local to its scope. */
export const BOUND = Sym.LOCAL | Sym.PARAM | Sym.IMPORT | Sym.TYPE_PARAM;

export type ScopeType =
  | 'module'
  | 'function'
  | 'lambda'
  | 'class'
  | 'listcomp'
  | 'setcomp'
  | 'dictcomp'
  | 'genexpr'
  | 'annotation'
  | 'typeParams'
  | 'typeAlias'
  | 'typeVariable';

/** One scope. List, set and dict comprehensions have a scope but share the code object of `unit` (PEP 709). */
export class Scope {
  readonly type: ScopeType;
  readonly name: string;
  readonly parent: Scope | null;
  /** The scope whose code object holds this one: itself unless it is an inlined comprehension. */
  readonly unit: Scope;
  readonly symbols = new Map<string, number>();
  /** Names captured from outside, of a unit; sorted when all are known. */
  frees: string[] = [];
  private readonly freeSet = new Set<string>();
  /** Inlined comprehensions directly inside. */
  comprehensions: Scope[] | null = null;
  /** Parameters in register order. */
  params: string[] = [];
  /** How many of them may be given by position. */
  positionalCount = 0;
  isGenerator = false;
  /** `async def`, or a comprehension that awaits. */
  isCoroutine = false;
  /** Inside a function, however deep. */
  readonly isNested: boolean;
  /** Annotation-like scope in a class: its names are looked up in the class namespace first. */
  readonly seesClass: boolean;
  /** Class for name mangling, or ''. */
  readonly privateName: string;
  needsClassCell = false;
  needsClassDict = false;
  /** Names unbound by `del` or the end of `except ... as`. */
  unbinds: Set<string> | null = null;
  /** Names that an assignment expression binds. */
  walrus: Set<string> | null = null;
  /** Mentions `locals` or a like builtin, so that registers must not show stale names. */
  readsLocals = false;
  /** Scope of the annotations of a module, class or function. */
  annotations: Scope | null = null;
  /** Annotations of simple names in a module or class by number: -1 for one that is always executed. */
  annotated: Map<AnnAssign, number> | null = null;
  /** Has annotations that may not be executed; CPython: ste_has_conditional_annotations. */
  conditionalAnnotations = false;
  conditionalDepth = 0;
  conditionalCount = 0;
  /** What the scope of a type variable or type parameters is called in messages. */
  readonly label: string;
  /** Names assigned through the first parameter of methods: `__static_attributes__`. */
  staticAttributes: Set<string> | null = null;

  constructor(type: ScopeType, name: string, parent: Scope | null, privateName: string, label = '') {
    this.type = type;
    this.name = name;
    this.parent = parent;
    this.privateName = privateName;
    this.label = label;
    const inlined = type === 'listcomp' || type === 'setcomp' || type === 'dictcomp';
    this.unit = inlined && parent !== null ? parent.unit : this;
    this.isNested = parent !== null && (parent.isNested || isFunctionLike(parent));
    this.seesClass = parent !== null && isAnnotationLike(type) && (parent.type === 'class' || parent.seesClass);
  }

  /** Adds a captured name; false if it is already there. */
  addFree(name: string): boolean {
    if (this.freeSet.has(name)) return false;
    this.freeSet.add(name);
    this.frees.push(name);
    return true;
  }

  isFree(name: string): boolean {
    return this.freeSet.has(name);
  }

  get isComprehension(): boolean {
    return this.type === 'listcomp' || this.type === 'setcomp' || this.type === 'dictcomp' || this.type === 'genexpr';
  }
}

/** Whether names of the scope live in registers and can be captured. CPython: _PyST_IsFunctionLike. */
export function isFunctionLike(scope: Scope): boolean {
  return scope.type !== 'module' && scope.type !== 'class';
}

/** Returns `name` as class `privateName` sees it: `__x` becomes `_Class__x`. CPython: _Py_Mangle. */
export function mangle(privateName: string, name: string): string {
  if (privateName === '' || name.charCodeAt(0) !== 95 || name.charCodeAt(1) !== 95) return name;
  if (name.endsWith('__') || name.includes('.')) return name;
  let start = 0;
  while (privateName.charCodeAt(start) === 95) start++;
  return start === privateName.length ? name : `_${privateName.slice(start)}${name}`;
}

function isAnnotationLike(type: ScopeType): boolean {
  return type === 'annotation' || type === 'typeParams' || type === 'typeAlias' || type === 'typeVariable';
}

/** Whether `await` and what implies it may stand directly in the scope: in a coroutine, and in the module itself, which is then run as one. */
export function isAsyncScope(scope: Scope): boolean {
  return scope.type === 'module' || (scope.type === 'function' && scope.isCoroutine);
}
