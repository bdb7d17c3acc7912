/**
 * Symbol table: one walk over the program notes in every scope which names it binds, uses or declares, and raises the errors of scoping.
 * What the names mean is worked out afterwards by `resolve.ts`. CPython: Python/symtable.c.
 */

import type { SourceText } from '../bytecode/code.ts';
import type {
  Alias,
  AnnAssign,
  Arg,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  ExceptHandler,
  Expr,
  FunctionDef,
  Global,
  MatchCase,
  Module,
  Nonlocal,
  Span,
  Stmt,
  Try,
  TryStar,
  TypeAlias,
  TypeParam,
} from '../syntax/ast.ts';
import { MAX_DEPTH, recursionError, syntaxError } from './failure.ts';
import { isFunctionLike, mangle, Scope, Sym } from './scope.ts';
import { type ExpressionVisitor, visitExpression } from './symtable-expression.ts';
import { visitPattern } from './symtable-pattern.ts';

/** A `global`, `nonlocal` or named expression, kept for the errors that only resolution finds. */
export interface Directive {
  readonly scope: Scope;
  readonly name: string;
  readonly span: Span;
}

/** Scopes by the node that opens them; an annotation scope is found in its owner, a second scope of a node by `typeParams`. */
export class SymbolTable implements ExpressionVisitor {
  readonly text: SourceText;
  readonly module: Scope;
  readonly scopes: Scope[] = [];
  readonly byNode = new Map<object, Scope>();
  readonly typeParams = new Map<object, Scope>();
  readonly annotations = new Map<object, Scope>();
  readonly directives: Directive[] = [];
  current: Scope;
  /** Above 0 in the iterable of a comprehension, where `:=` is refused. */
  iterables = 0;
  inIterationTarget = false;
  inUnevaluatedAnnotation = false;
  private depth = 0;
  private seenDefault = false;

  constructor(text: SourceText, module: Module) {
    this.text = text;
    this.module = new Scope('module', '<module>', null, '');
    this.scopes.push(this.module);
    this.byNode.set(module, this.module);
    this.current = this.module;
    this.body(module.body);
  }

  enter(scope: Scope): Scope {
    const outer = this.current;
    this.scopes.push(scope);
    this.current = scope;
    return outer;
  }

  leave(outer: Scope): void {
    this.current = outer;
  }

  fail(message: string, span: Span): never {
    throw syntaxError(this.text, message, span);
  }

  /** Adds bits to a name of the current scope; the errors are CPython's symtable_add_def_helper's. */
  define(name: string, flag: number, span: Span): void {
    if (name === '__debug__' && flag !== Sym.USE && (flag & (Sym.GLOBAL | Sym.NONLOCAL)) === 0)
      this.fail('cannot assign to __debug__', span);
    this.defineIn(this.current, name, flag, span);
  }

  defineIn(scope: Scope, plain: string, flag: number, span: Span): void {
    const name = plain.charCodeAt(0) === 95 ? mangle(scope.privateName, plain) : plain;
    const old = scope.symbols.get(name) ?? 0;
    if ((flag & old & Sym.PARAM) !== 0) this.fail(`duplicate argument '${plain}' in function definition`, span);
    if ((flag & old & Sym.TYPE_PARAM) !== 0) this.fail(`duplicate type parameter '${plain}'`, span);
    let flags = old | flag;
    if (this.inIterationTarget && scope === this.current) {
      if ((flags & (Sym.GLOBAL | Sym.NONLOCAL)) !== 0) {
        this.fail(`comprehension inner loop cannot rebind assignment expression target '${plain}'`, span);
      }
      flags |= Sym.COMP_ITER;
    }
    if (flags !== old) scope.symbols.set(name, flags);
    if ((flag & Sym.PARAM) !== 0) scope.params.push(name);
  }

  lookup(scope: Scope, name: string): number {
    return scope.symbols.get(mangle(scope.privateName, name)) ?? 0;
  }

  unbind(name: string): void {
    const unit = this.current.unit;
    unit.unbinds ??= new Set();
    unit.unbinds.add(mangle(this.current.privateName, name));
  }

  expression(node: Expr): void {
    visitExpression(this, node);
  }

  optional(node: Expr | null): void {
    if (node !== null) visitExpression(this, node);
  }

  expressions(nodes: readonly (Expr | null)[]): void {
    for (const node of nodes) if (node !== null) visitExpression(this, node);
  }

  /** Counts a level of nesting; `up` takes it back. */
  down(): void {
    if (++this.depth > MAX_DEPTH) throw recursionError();
  }

  up(): void {
    this.depth--;
  }

  body(statements: readonly Stmt[]): void {
    this.down();
    for (const statement of statements) this.statement(statement);
    this.up();
  }

  parameters(args: Arguments): void {
    this.current.positionalCount = args.posonlyargs.length + args.args.length;
    for (const arg of args.posonlyargs) this.parameter(arg);
    for (const arg of args.args) this.parameter(arg);
    for (const arg of args.kwonlyargs) this.parameter(arg);
    if (args.vararg !== null) this.parameter(args.vararg);
    if (args.kwarg !== null) this.parameter(args.kwarg);
  }

  private parameter(arg: Arg): void {
    this.define(arg.arg, Sym.PARAM, arg);
  }

  private conditional(...bodies: (readonly Stmt[])[]): void {
    const scope = this.current;
    scope.conditionalDepth++;
    for (const body of bodies) this.body(body);
    scope.conditionalDepth--;
  }

  private statement(node: Stmt): void {
    switch (node.kind) {
      case 'Expr':
        return this.expression(node.value);
      case 'Assign':
        this.expression(node.value);
        return this.expressions(node.targets);
      case 'If':
        return this.ifChain(node);
      case 'Return':
        return this.optional(node.value);
      case 'AugAssign':
        this.expression(node.target);
        return this.expression(node.value);
      case 'For':
      case 'AsyncFor':
        this.markAsync(node.kind === 'AsyncFor');
        this.expression(node.iter);
        this.expression(node.target);
        return this.conditional(node.body, node.orelse);
      case 'While':
        this.expression(node.test);
        return this.conditional(node.body, node.orelse);
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.functionDef(node);
      case 'ClassDef':
        return this.classDef(node);
      case 'Raise':
        this.optional(node.exc);
        return this.optional(node.cause);
      case 'Assert':
        this.expression(node.test);
        return this.optional(node.msg);
      case 'Delete':
        for (const target of node.targets) this.deleteTarget(target);
        return;
      case 'AnnAssign':
        return this.annAssign(node);
      case 'TypeAlias':
        return this.typeAlias(node);
      case 'With':
      case 'AsyncWith':
        this.markAsync(node.kind === 'AsyncWith');
        for (const item of node.items) {
          this.expression(item.context_expr);
          this.optional(item.optional_vars);
        }
        return this.conditional(node.body);
      case 'Match':
        this.expression(node.subject);
        for (const item of node.cases) this.matchCase(item);
        return;
      case 'Try':
      case 'TryStar':
        return this.tryStatement(node);
      case 'Import':
      case 'ImportFrom':
        for (const alias of node.names) this.alias(alias);
        return;
      case 'Global':
      case 'Nonlocal':
        return this.declaration(node);
      case 'Pass':
      case 'Break':
      case 'Continue':
        return;
    }
  }

  private ifChain(first: Stmt & { kind: 'If' }): void {
    let node = first;
    for (;;) {
      this.expression(node.test);
      this.conditional(node.body);
      const rest = node.orelse;
      const next = rest[0];
      if (rest.length === 1 && next !== undefined && next.kind === 'If') node = next;
      else return this.conditional(rest);
    }
  }

  private deleteTarget(target: Expr): void {
    if (target.kind === 'Name') this.unbind(target.id);
    else if (target.kind === 'Tuple' || target.kind === 'List') {
      for (const element of target.elts) this.deleteTarget(element);
      return;
    }
    this.expression(target);
  }

  /** A module with `async for` or `async with` at its top is run as a coroutine. */
  private markAsync(isAsync: boolean): void {
    if (isAsync && this.current.type === 'module') this.current.isCoroutine = true;
  }

  private functionDef(node: FunctionDef | AsyncFunctionDef): void {
    this.expressions(node.decorator_list);
    this.expressions(node.args.defaults);
    this.expressions(node.args.kw_defaults);
    this.define(node.name, Sym.LOCAL, node);
    const owner = this.current;
    if (node.type_params.length > 0) {
      this.enterTypeParams(node, node.name, owner.privateName);
      if (node.args.defaults.length > 0) this.define('.defaults', Sym.PARAM, node);
      if (node.args.kw_defaults.some((value) => value !== null)) this.define('.kwdefaults', Sym.PARAM, node);
      this.typeParameters(node.type_params);
    }
    this.functionAnnotations(node);
    const scope = new Scope('function', node.name, this.current, this.current.privateName);
    scope.isCoroutine = node.kind === 'AsyncFunctionDef';
    this.byNode.set(node, scope);
    this.enter(scope);
    const iterables = this.iterables;
    this.parameters(node.args);
    this.body(node.body);
    this.iterables = iterables;
    this.leave(owner);
  }

  private functionAnnotations(node: FunctionDef | AsyncFunctionDef): void {
    const { args, returns } = node;
    const annotated: Expr[] = [];
    for (const group of [args.posonlyargs, args.args, args.vararg, args.kwonlyargs, args.kwarg]) {
      if (group === null) continue;
      if (Array.isArray(group)) {
        for (const arg of group) if (arg.annotation !== null) annotated.push(arg.annotation);
      } else if (group.annotation !== null) annotated.push(group.annotation);
    }
    if (returns !== null) annotated.push(returns);
    if (annotated.length === 0) return;
    const outer = this.enterAnnotations(node, this.current);
    this.expressions(annotated);
    this.leave(outer);
  }

  private enterAnnotations(node: object, owner: Scope): Scope {
    const scope = new Scope('annotation', '__annotate__', owner, owner.privateName);
    this.annotations.set(node, scope);
    const outer = this.enter(scope);
    this.useClassDict(scope);
    scope.symbols.set('format', Sym.PARAM);
    scope.params.push('format');
    return outer;
  }

  private useClassDict(scope: Scope): void {
    if (scope.seesClass) scope.symbols.set('__classdict__', Sym.USE);
  }

  private classDef(node: ClassDef): void {
    this.expressions(node.decorator_list);
    const owner = this.current;
    const generic = node.type_params.length > 0;
    if (generic) {
      this.define(node.name, Sym.LOCAL, node);
      this.enterTypeParams(node, node.name, node.name);
      this.define('.type_params', Sym.LOCAL | Sym.USE, node);
      this.define('.generic_base', Sym.LOCAL | Sym.USE, node);
      this.typeParameters(node.type_params);
    }
    this.expressions(node.bases);
    for (const keyword of node.keywords) {
      if (keyword.arg === '__debug__') this.fail('cannot assign to __debug__', keyword);
      this.expression(keyword.value);
    }
    if (!generic) this.define(node.name, Sym.LOCAL, node);
    const scope = new Scope('class', node.name, this.current, node.name);
    this.byNode.set(node, scope);
    this.enter(scope);
    if (generic) {
      this.define('__type_params__', Sym.LOCAL, node);
      this.define('.type_params', Sym.USE, node);
    }
    this.body(node.body);
    this.leave(owner);
  }

  private enterTypeParams(node: object, name: string, privateName: string): void {
    const scope = new Scope('typeParams', `<generic parameters of ${name}>`, this.current, privateName);
    this.typeParams.set(node, scope);
    this.enter(scope);
    this.useClassDict(scope);
  }

  private typeParameters(params: readonly TypeParam[]): void {
    const seen = this.seenDefault;
    this.seenDefault = false;
    for (const param of params) this.typeParameter(param);
    this.seenDefault = seen;
  }

  private typeParameter(param: TypeParam): void {
    if (param.name === '__classdict__') this.fail(`reserved name '${param.name}' cannot be used for type parameter`, param);
    this.define(param.name, Sym.TYPE_PARAM | Sym.LOCAL, param);
    if (param.kind === 'TypeVar' && param.bound !== null) {
      this.typeVariable(param.bound, param.name, param.bound.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound');
    }
    if (param.default_value !== null) {
      this.seenDefault = true;
      this.typeVariable(param.default_value, param.name, `a ${param.kind} default`);
    } else if (this.seenDefault) {
      this.fail(`non-default type parameter '${param.name}' follows default type parameter`, param);
    }
  }

  private typeVariable(value: Expr, name: string, label: string): void {
    this.lazyScope(value, new Scope('typeVariable', name, this.current, this.current.privateName, label), value);
  }

  /** Visits the value of a type variable or alias in its own scope, a function of `.format`. */
  private lazyScope(node: object, scope: Scope, value: Expr): void {
    this.byNode.set(node, scope);
    const outer = this.enter(scope);
    this.useClassDict(scope);
    scope.symbols.set('.format', Sym.PARAM);
    scope.params.push('.format');
    this.expression(value);
    this.leave(outer);
  }

  private typeAlias(node: TypeAlias): void {
    this.expression(node.name);
    const owner = this.current;
    if (node.type_params.length > 0) {
      this.enterTypeParams(node, node.name.id, owner.privateName);
      this.typeParameters(node.type_params);
    }
    this.lazyScope(node, new Scope('typeAlias', node.name.id, this.current, this.current.privateName), node.value);
    this.leave(owner);
  }

  private annAssign(node: AnnAssign): void {
    const { target } = node;
    const scope = this.current;
    const isLocal = target.kind === 'Name' && isFunctionLike(scope);
    if (target.kind === 'Name') {
      const flags = this.lookup(scope, target.id);
      if ((flags & (Sym.GLOBAL | Sym.NONLOCAL)) !== 0 && scope.type !== 'module' && node.simple === 1) {
        this.fail(`annotated name '${target.id}' can't be ${(flags & Sym.GLOBAL) !== 0 ? 'global' : 'nonlocal'}`, node);
      }
      // The value runs first, and variables come in the order in which code reaches them.
      if (isLocal) this.optional(node.value);
      if (node.simple === 1) this.define(target.id, Sym.ANNOT | Sym.LOCAL, target);
      else if (node.value !== null) this.define(target.id, Sym.LOCAL, target);
    } else this.expression(target);
    this.annotation(node);
    if (!isLocal) this.optional(node.value);
  }

  private annotation(node: AnnAssign): void {
    const scope = this.current;
    const unevaluated = scope.type !== 'module' && scope.type !== 'class';
    if (scope.type === 'module' || (scope.type === 'class' && scope.conditionalDepth > 0)) {
      scope.conditionalAnnotations = true;
      scope.symbols.set('__conditional_annotations__', (scope.symbols.get('__conditional_annotations__') ?? 0) | Sym.USE);
    }
    if (!unevaluated && node.simple === 1 && node.target.kind === 'Name') {
      const index = scope.type === 'module' || scope.conditionalDepth > 0 ? scope.conditionalCount++ : -1;
      scope.annotated ??= new Map();
      scope.annotated.set(node, index);
    }
    let outer = scope;
    if (unevaluated) outer = this.enter(new Scope('annotation', '__annotate__', scope, scope.privateName));
    else if (scope.annotations !== null) this.current = scope.annotations;
    else {
      outer = this.enterAnnotations(scope, scope);
      scope.annotations = this.current;
    }
    if (scope.conditionalAnnotations) this.current.symbols.set('__conditional_annotations__', Sym.USE);
    const before = this.inUnevaluatedAnnotation;
    this.inUnevaluatedAnnotation = unevaluated;
    this.expression(node.annotation);
    this.inUnevaluatedAnnotation = before;
    this.leave(outer);
  }

  private matchCase(item: MatchCase): void {
    visitPattern(this, item.pattern);
    this.optional(item.guard);
    this.conditional(item.body);
  }

  private tryStatement(node: Try | TryStar): void {
    this.conditional(node.body);
    for (const handler of node.handlers) this.handler(handler);
    this.conditional(node.orelse, node.finalbody);
  }

  private handler(node: ExceptHandler): void {
    this.optional(node.type);
    if (node.name !== null) {
      this.define(node.name, Sym.LOCAL, node);
      this.unbind(node.name);
    }
    this.conditional(node.body);
  }

  private alias(node: Alias): void {
    if (node.name === '*') {
      if (this.current.type !== 'module') this.fail('import * only allowed at module level', node);
      return;
    }
    const dot = node.name.indexOf('.');
    this.define(node.asname ?? (dot < 0 ? node.name : node.name.slice(0, dot)), Sym.IMPORT, node);
  }

  private declaration(node: Global | Nonlocal): void {
    const word = node.kind === 'Global' ? 'global' : 'nonlocal';
    for (const name of node.names) {
      const flags = this.lookup(this.current, name);
      if ((flags & Sym.PARAM) !== 0) this.fail(`name '${name}' is parameter and ${word}`, node);
      if ((flags & Sym.USE) !== 0) this.fail(`name '${name}' is used prior to ${word} declaration`, node);
      if ((flags & Sym.ANNOT) !== 0) this.fail(`annotated name '${name}' can't be ${word}`, node);
      if ((flags & Sym.LOCAL) !== 0) this.fail(`name '${name}' is assigned to before ${word} declaration`, node);
      this.define(name, node.kind === 'Global' ? Sym.GLOBAL : Sym.NONLOCAL, node);
      this.directives.push({ scope: this.current, name, span: node });
    }
  }
}
