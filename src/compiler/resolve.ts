/** Second pass of the symbol table: finds for every name the scope that binds it, and which names are cells. CPython: analyze_name in Python/symtable.c. */

import type { SourceText } from '../bytecode/code.ts';
import { syntaxError } from './failure.ts';
import { BOUND, isFunctionLike, mangle, type Scope, Sym } from './scope.ts';
import type { Directive, SymbolTable } from './symtable.ts';

/** Marks free names and cells in all scopes; raises the errors of `nonlocal`. Annotations that stay text capture nothing. */
export function resolveNames(text: SourceText, { scopes, directives }: SymbolTable, annotationsAreText: boolean): void {
  for (const directive of directives) checkDirective(text, directive);
  for (const scope of scopes) {
    if (scope.parent !== null && !(annotationsAreText && isInAnnotation(scope))) resolveScope(scope);
  }
  for (const scope of scopes) if (scope.frees.length > 1) scope.frees.sort();
}

function isInAnnotation(scope: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.type === 'annotation') return true;
  return false;
}

function checkDirective(text: SourceText, { scope, name: plain, span }: Directive): void {
  const name = mangle(scope.privateName, plain);
  const flags = scope.symbols.get(name) ?? 0;
  if ((flags & Sym.NONLOCAL) === 0) return;
  if ((flags & Sym.GLOBAL) !== 0) throw syntaxError(text, `name '${plain}' is nonlocal and global`, span);
  if (scope.type === 'module') throw syntaxError(text, 'nonlocal declaration not allowed at module level', span);
  const owner = findBinding(scope, name);
  if (owner === null) throw syntaxError(text, `no binding for nonlocal '${plain}' found`, span);
  if (((owner.symbols.get(name) ?? 0) & Sym.TYPE_PARAM) !== 0) {
    throw syntaxError(text, `nonlocal binding not allowed for type parameter '${plain}'`, span);
  }
}

function resolveScope(scope: Scope): void {
  for (const [name, flags] of scope.symbols) {
    if ((flags & Sym.GLOBAL) !== 0) continue;
    if ((flags & BOUND) !== 0 && (flags & Sym.NONLOCAL) === 0) continue;
    if (scope.seesClass && hidesOuter(scope, name)) continue;
    const owner = findBinding(scope, name);
    if (owner === null) continue;
    scope.symbols.set(name, (scope.symbols.get(name) ?? 0) | Sym.FREE);
    if (owner.unit === scope.unit && owner.type !== 'class') continue;
    capture(scope.unit, owner, name);
  }
}

/** Whether the class that an annotation-like scope sees has the name for itself: beyond the class it is the global one, whatever functions around bind. */
function hidesOuter(scope: Scope, name: string): boolean {
  let at = scope.parent as Scope;
  while (at.type !== 'class') at = at.parent as Scope;
  const flags = at.symbols.get(name) ?? 0;
  if ((flags & Sym.GLOBAL) !== 0) scope.symbols.set(name, (scope.symbols.get(name) ?? 0) | Sym.GLOBAL);
  return (flags & Sym.GLOBAL) !== 0 || ((flags & BOUND) !== 0 && (flags & Sym.NONLOCAL) === 0);
}

/** Makes `name` of `owner` a cell and passes it down through the code objects between. */
function capture(unit: Scope, owner: Scope, name: string): void {
  if (owner.type === 'class') {
    if (name === '__class__') owner.needsClassCell = true;
    else if (name === '__classdict__') owner.needsClassDict = true;
  } else owner.symbols.set(name, (owner.symbols.get(name) ?? 0) | Sym.CELL);
  let at = unit;
  while (at !== owner.unit) {
    if (!at.addFree(name)) return;
    at = (at.parent as Scope).unit;
  }
}

/** Names of a class scope that functions inside it see: cells the compiler makes. */
function isImplicitClassName(owner: Scope, name: string): boolean {
  if (name === '__class__' || name === '__classdict__') return true;
  return name === '__conditional_annotations__' && owner.conditionalAnnotations;
}

function findBinding(scope: Scope, name: string): Scope | null {
  for (let at = scope.parent; at !== null; at = at.parent) {
    if (isFunctionLike(at)) {
      const flags = at.symbols.get(name) ?? 0;
      if ((flags & Sym.GLOBAL) !== 0) return null;
      if ((flags & BOUND) !== 0 && (flags & Sym.NONLOCAL) === 0) return at;
    } else if (at.type === 'class' && isImplicitClassName(at, name)) return at;
  }
  return null;
}
