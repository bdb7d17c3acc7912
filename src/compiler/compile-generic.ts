/** Compiles type parameters and `type` statements (PEP 695, 696). CPython: codegen_type_params and codegen_typealias in Python/codegen.c. */

import { Op } from '../bytecode/opcodes.ts';
import type { Expr, TypeAlias, TypeParam } from '../syntax/ast.ts';
import { openAnnotations } from './compile-annotation.ts';
import { FunctionFlag, makeFunction } from './compile-closure.ts';
import { storeName } from './compile-name.ts';
import { finishUnit, openUnit } from './finish-unit.ts';
import type { Scope } from './scope.ts';
import { ANY, type Unit } from './unit.ts';

const KINDS = { TypeVar: 0, ParamSpec: 1, TypeVarTuple: 2 } as const;

/** Added to the kind when the bound of a TypeVar is a tuple of constraints. */
const CONSTRAINTS = 4;

/** Emits the type parameters, each stored under its name, and their tuple into a new temporary. */
export function makeTypeParams(u: Unit, params: readonly TypeParam[]): number {
  const { asm } = u;
  const tuple = u.temp();
  u.top = tuple;
  for (const param of params) {
    const base = u.temp();
    u.top = base;
    asm.at(param);
    u.constant(param.name, ANY);
    const bound = param.kind === 'TypeVar' ? param.bound : null;
    pushEvaluator(u, bound, param.name);
    pushEvaluator(u, param.default_value, param.name);
    asm.at(param);
    asm.emit(Op.TYPE_PARAM, base, base, KINDS[param.kind] + (bound !== null && bound.kind === 'Tuple' ? CONSTRAINTS : 0));
    storeName(u, param.name, base);
    u.top = base + 1;
  }
  asm.emit(Op.BUILD_TUPLE, tuple, tuple, params.length);
  u.top = tuple + 1;
  return tuple;
}

/** Emits the function that evaluates a bound, default or alias into the next temporary, or None. */
function pushEvaluator(u: Unit, value: Expr | null, name: string): void {
  if (value === null) {
    u.constant(null, ANY);
    return;
  }
  evaluator(u, value, value, value, name);
}

function evaluator(u: Unit, node: object, span: Expr | TypeAlias, value: Expr, name: string): void {
  const scope = u.shared.table.byNode.get(node) as Scope;
  const inner = openAnnotations(u, scope, span);
  let result: number;
  if (value.kind === 'Starred') {
    result = inner.temp();
    const source = inner.any(value.value);
    inner.asm.at(span);
    inner.asm.emit(Op.UNPACK_SEQUENCE, source, result, 1);
  } else result = inner.any(value);
  inner.asm.at(span);
  inner.asm.emitFinal(Op.RETURN_VALUE, result, 0, 0);
  const code = finishUnit(inner, { name, firstlineno: span.lineno });
  const base = u.temp();
  u.asm.at(span);
  u.constant({ kind: 'tuple', items: [1] }, ANY);
  makeFunction(u, code, scope, base, FunctionFlag.DEFAULTS);
}

export function compileTypeAlias(u: Unit, node: TypeAlias): void {
  const { asm } = u;
  const mark = u.top;
  const base = u.temp();
  asm.at(node);
  if (node.type_params.length === 0) makeAlias(u, node, base, -1);
  else {
    const scope = u.shared.table.typeParams.get(node) as Scope;
    const inner = openUnit(u, scope);
    const params = makeTypeParams(inner, node.type_params);
    const result = inner.temp();
    makeAlias(inner, node, result, params);
    inner.asm.emitFinal(Op.RETURN_VALUE, result, 0, 0);
    const code = finishUnit(inner, { name: `<generic parameters of ${node.name.id}>`, firstlineno: node.lineno });
    asm.at(node);
    makeFunction(u, code, scope, base, 0);
    asm.emit(Op.CALL, base, base, 0);
  }
  asm.at(node);
  storeName(u, node.name.id, base);
  u.top = mark;
}

/** Emits a type alias into `dest`, which is the last temporary. */
function makeAlias(u: Unit, node: TypeAlias, dest: number, params: number): void {
  const { asm } = u;
  const first = u.top;
  asm.at(node);
  u.constant(node.name.id, ANY);
  if (params < 0) u.constant(null, ANY);
  else asm.emit(Op.MOVE, u.temp(), params, 0);
  evaluator(u, node, node, node.value, node.name.id);
  asm.at(node);
  asm.emit(Op.TYPE_ALIAS, dest, first, 0);
  u.top = dest + 1;
}
