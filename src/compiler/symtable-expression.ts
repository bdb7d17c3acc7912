/** The symbol table's walk over expressions: uses of names, comprehension scopes, the rules of `:=`, `yield` and `await`. CPython: symtable_visit_expr. */

import type {
  Arguments,
  Await,
  Comprehension,
  DictComp,
  Expr,
  GeneratorExp,
  Lambda,
  ListComp,
  Name,
  NamedExpr,
  SetComp,
  Span,
  Yield,
  YieldFrom,
} from '../syntax/ast.ts';
import { isFunctionLike, mangle, Scope, Sym } from './scope.ts';

/** What the walk needs of the symbol table. */
export interface ExpressionVisitor {
  current: Scope;
  iterables: number;
  inIterationTarget: boolean;
  readonly inUnevaluatedAnnotation: boolean;
  readonly byNode: Map<object, Scope>;
  readonly directives: { scope: Scope; name: string; span: Span }[];
  enter(scope: Scope): Scope;
  leave(outer: Scope): void;
  define(name: string, flag: number, span: Span): void;
  defineIn(scope: Scope, name: string, flag: number, span: Span): void;
  lookup(scope: Scope, name: string): number;
  parameters(args: Arguments): void;
  expressions(nodes: readonly (Expr | null)[]): void;
  optional(node: Expr | null): void;
  down(): void;
  up(): void;
  fail(message: string, span: Span): never;
}

type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp;

/** Notes the names of an expression in the current scope. */
export function visitExpression(table: ExpressionVisitor, node: Expr): void {
  if (node.kind === 'Name') return visitName(table, node);
  if (node.kind === 'Constant') return;
  table.down();
  visitCompound(table, node);
  table.up();
}

function visitCompound(table: ExpressionVisitor, node: Exclude<Expr, { kind: 'Name' } | { kind: 'Constant' }>): void {
  switch (node.kind) {
    case 'Call':
      visitExpression(table, node.func);
      table.expressions(node.args);
      for (const keyword of node.keywords) {
        if (keyword.arg === '__debug__') table.fail('cannot assign to __debug__', keyword);
        visitExpression(table, keyword.value);
      }
      return;
    case 'Attribute':
      if (node.attr === '__debug__' && node.ctx !== 'Load') {
        table.fail(node.ctx === 'Del' ? 'cannot delete __debug__' : 'cannot assign to __debug__', node);
      }
      if (node.ctx === 'Store' && node.value.kind === 'Name' && node.value.id === 'self') noteStaticAttribute(table.current, node.attr);
      return visitExpression(table, node.value);
    case 'BinOp':
      return visitSpine(table, node);
    case 'Subscript':
      visitExpression(table, node.value);
      return visitExpression(table, node.slice);
    case 'Compare':
      visitExpression(table, node.left);
      return table.expressions(node.comparators);
    case 'Tuple':
    case 'List':
    case 'Set':
      return table.expressions(node.elts);
    case 'Dict':
      for (let i = 0; i < node.keys.length; i++) {
        table.optional(node.keys[i] ?? null);
        table.optional(node.values[i] ?? null);
      }
      return;
    case 'BoolOp':
    case 'JoinedStr':
    case 'TemplateStr':
      return table.expressions(node.values);
    case 'FormattedValue':
    case 'Interpolation':
      visitExpression(table, node.value);
      return table.optional(node.format_spec);
    case 'UnaryOp':
      return visitExpression(table, node.operand);
    case 'IfExp':
      visitExpression(table, node.test);
      visitExpression(table, node.body);
      return visitExpression(table, node.orelse);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return visitComprehension(table, node);
    case 'Lambda':
      return visitLambda(table, node);
    case 'NamedExpr':
      return visitNamed(table, node);
    case 'Await':
      return visitAwait(table, node);
    case 'Yield':
    case 'YieldFrom':
      return visitYield(table, node);
    case 'Starred':
      return visitExpression(table, node.value);
    case 'Slice':
      table.optional(node.lower);
      table.optional(node.upper);
      return table.optional(node.step);
  }
}

/** A left-deep chain of operators, without recursion on its length. */
function visitSpine(table: ExpressionVisitor, top: Expr & { kind: 'BinOp' }): void {
  const rights: Expr[] = [];
  let node: Expr = top;
  while (node.kind === 'BinOp') {
    rights.push(node.right);
    node = node.left;
  }
  visitExpression(table, node);
  for (let i = rights.length - 1; i >= 0; i--) visitExpression(table, rights[i] as Expr);
}

function visitName(table: ExpressionVisitor, node: Name): void {
  if (table.inUnevaluatedAnnotation) return;
  if (node.ctx !== 'Load') {
    if (node.ctx === 'Del' && node.id === '__debug__') table.fail('cannot delete __debug__', node);
    return table.define(node.id, Sym.LOCAL, node);
  }
  const scope = table.current;
  table.define(node.id, Sym.USE, node);
  if (node.id === 'super') {
    if (isFunctionLike(scope)) table.define('__class__', Sym.USE, node);
  } else if (node.id === 'locals' || node.id === 'vars' || node.id === 'dir') scope.unit.readsLocals = true;
}

function noteStaticAttribute(scope: Scope, attribute: string): void {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.type !== 'class') continue;
    at.staticAttributes ??= new Set();
    at.staticAttributes.add(attribute);
    return;
  }
}

function visitLambda(table: ExpressionVisitor, node: Lambda): void {
  table.expressions(node.args.defaults);
  table.expressions(node.args.kw_defaults);
  const scope = new Scope('lambda', '<lambda>', table.current, table.current.privateName);
  table.byNode.set(node, scope);
  const outer = table.enter(scope);
  table.parameters(node.args);
  visitExpression(table, node.body);
  table.leave(outer);
}

const SCOPE_TYPES = { ListComp: 'listcomp', SetComp: 'setcomp', DictComp: 'dictcomp', GeneratorExp: 'genexpr' } as const;

function visitComprehension(table: ExpressionVisitor, node: AnyComprehension): void {
  const [outermost, ...inner] = node.generators;
  if (outermost === undefined) return;
  table.iterables++;
  visitExpression(table, outermost.iter);
  table.iterables--;
  const owner = table.current;
  const type = SCOPE_TYPES[node.kind];
  const scope = new Scope(type, `<${type}>`, owner, owner.privateName);
  table.byNode.set(node, scope);
  table.enter(scope);
  if (outermost.is_async === 1) scope.isCoroutine = true;
  if (type === 'genexpr') {
    scope.symbols.set('.0', Sym.PARAM);
    scope.params.push('.0');
  } else {
    owner.comprehensions ??= [];
    owner.comprehensions.push(scope);
  }
  visitTarget(table, outermost.target);
  table.expressions(outermost.ifs);
  for (const generator of inner) visitGenerator(table, generator);
  if (node.kind === 'DictComp') {
    visitExpression(table, node.key);
    visitExpression(table, node.value);
  } else visitExpression(table, node.elt);
  table.leave(owner);
  scope.isGenerator = type === 'genexpr';
  if (scope.isCoroutine && type !== 'genexpr' && (owner.isComprehension || owner.type === 'module')) owner.isCoroutine = true;
}

function visitGenerator(table: ExpressionVisitor, generator: Comprehension): void {
  visitTarget(table, generator.target);
  table.iterables++;
  visitExpression(table, generator.iter);
  table.iterables--;
  table.expressions(generator.ifs);
  if (generator.is_async === 1) table.current.isCoroutine = true;
}

function visitTarget(table: ExpressionVisitor, target: Expr): void {
  const before = table.inIterationTarget;
  table.inIterationTarget = true;
  visitExpression(table, target);
  table.inIterationTarget = before;
}

function visitNamed(table: ExpressionVisitor, node: NamedExpr): void {
  refuseInAnnotation(table, 'named expression', node);
  if (table.iterables > 0) table.fail('assignment expression cannot be used in a comprehension iterable expression', node);
  if (table.current.isComprehension) bindOutsideComprehension(table, node.target);
  const unit = table.current.unit;
  unit.walrus ??= new Set();
  unit.walrus.add(mangle(unit.privateName, node.target.id));
  visitExpression(table, node.value);
  visitName(table, node.target);
}

/** A name bound by `:=` in a comprehension belongs to the function around it. CPython: symtable_extend_namedexpr_scope. */
function bindOutsideComprehension(table: ExpressionVisitor, target: Name): void {
  const name = target.id;
  for (let scope: Scope | null = table.current; scope !== null; scope = scope.parent) {
    const flags = table.lookup(scope, name);
    if (scope.isComprehension) {
      if ((flags & Sym.COMP_ITER) !== 0 && (flags & (Sym.LOCAL | Sym.GLOBAL)) !== 0) {
        table.fail(`assignment expression cannot rebind comprehension iteration variable '${name}'`, target);
      }
      continue;
    }
    const prefix = 'assignment expression within a comprehension cannot be used';
    if (scope.type === 'class') table.fail(`${prefix} in a class body`, target);
    if (scope.type === 'typeParams') table.fail(`${prefix} within the definition of a generic`, target);
    if (scope.type === 'typeAlias') table.fail(`${prefix} in a type alias`, target);
    if (scope.type === 'typeVariable') table.fail(`${prefix} in a TypeVar bound`, target);
    const global = scope.type === 'module' || (flags & Sym.GLOBAL) !== 0;
    table.define(name, global ? Sym.GLOBAL : Sym.NONLOCAL, target);
    table.directives.push({ scope: table.current, name, span: target });
    table.defineIn(scope, name, scope.type === 'module' ? Sym.GLOBAL : Sym.LOCAL, target);
    return;
  }
}

function visitAwait(table: ExpressionVisitor, node: Await): void {
  const scope = table.current;
  refuseInAnnotation(table, 'await expression', node);
  if (!isFunctionLike(scope) && scope.type !== 'module') table.fail("'await' outside function", node);
  if (scope.type !== 'module' && !scope.isComprehension && !(scope.type === 'function' && scope.isCoroutine))
    table.fail("'await' outside async function", node);
  visitExpression(table, node.value);
  scope.isCoroutine = true;
}

const COMPREHENSION_NAMES: Record<string, string> = {
  listcomp: 'list comprehension',
  setcomp: 'set comprehension',
  dictcomp: 'dict comprehension',
  genexpr: 'generator expression',
};

function visitYield(table: ExpressionVisitor, node: Yield | YieldFrom): void {
  const scope = table.current;
  refuseInAnnotation(table, 'yield expression', node);
  table.optional(node.value);
  if (scope.isComprehension) table.fail(`'yield' inside ${COMPREHENSION_NAMES[scope.type]}`, node);
  scope.isGenerator = true;
}

function refuseInAnnotation(table: ExpressionVisitor, what: string, node: Span): void {
  const { type, label } = table.current;
  if (type === 'annotation') table.fail(`${what} cannot be used within an annotation`, node);
  if (type === 'typeVariable') table.fail(`${what} cannot be used within ${label}`, node);
  if (type === 'typeAlias') table.fail(`${what} cannot be used within a type alias`, node);
  if (type === 'typeParams') table.fail(`${what} cannot be used within the definition of a generic`, node);
}
