/**
 * Syntax tree of a Python 3.14 program: one interface per node, names and fields as in the ASDL. CPython: Parser/Python.asdl.
 * Left out, since they carry nothing for execution: type comments, type_ignores, and the `kind` of a u'' constant.
 */

/** Place of a node: lines count from 1, columns from 0 in code points; the end is exclusive. */
export interface Span {
  lineno: number;
  col: number;
  endLineno: number;
  endCol: number;
}

export type ExprContext = 'Load' | 'Store' | 'Del';
export type BinaryOperator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';
export type UnaryOperator = 'Not' | 'USub' | 'UAdd' | 'Invert';
export type BoolOperator = 'And' | 'Or';
export type CmpOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

export interface Module {
  kind: 'Module';
  body: Stmt[];
}

/** What `parseExpression` returns, as `compile(..., 'eval')` does. */
export interface Expression {
  kind: 'Expression';
  body: Expr;
}

// Statements.

export interface FunctionDef extends Span {
  kind: 'FunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_params: TypeParam[];
}

export interface AsyncFunctionDef extends Span {
  kind: 'AsyncFunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_params: TypeParam[];
}

export interface ClassDef extends Span {
  kind: 'ClassDef';
  name: string;
  bases: Expr[];
  keywords: Keyword[];
  body: Stmt[];
  decorator_list: Expr[];
  type_params: TypeParam[];
}

export interface Return extends Span {
  kind: 'Return';
  value: Expr | null;
}

export interface Delete extends Span {
  kind: 'Delete';
  targets: Expr[];
}

export interface Assign extends Span {
  kind: 'Assign';
  targets: Expr[];
  value: Expr;
}

export interface TypeAlias extends Span {
  kind: 'TypeAlias';
  name: Name;
  type_params: TypeParam[];
  value: Expr;
}

export interface AugAssign extends Span {
  kind: 'AugAssign';
  target: Expr;
  op: BinaryOperator;
  value: Expr;
}

/** `simple` is 1 for a bare name without parentheses. */
export interface AnnAssign extends Span {
  kind: 'AnnAssign';
  target: Expr;
  annotation: Expr;
  value: Expr | null;
  simple: 0 | 1;
}

export interface For extends Span {
  kind: 'For';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

export interface AsyncFor extends Span {
  kind: 'AsyncFor';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

export interface While extends Span {
  kind: 'While';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

/** An `elif` is an If that is the only statement of `orelse`; such chains may be thousands long, so walk them with a loop. */
export interface If extends Span {
  kind: 'If';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

export interface With extends Span {
  kind: 'With';
  items: WithItem[];
  body: Stmt[];
}

export interface AsyncWith extends Span {
  kind: 'AsyncWith';
  items: WithItem[];
  body: Stmt[];
}

export interface Match extends Span {
  kind: 'Match';
  subject: Expr;
  cases: MatchCase[];
}

export interface Raise extends Span {
  kind: 'Raise';
  exc: Expr | null;
  cause: Expr | null;
}

export interface Try extends Span {
  kind: 'Try';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}

export interface TryStar extends Span {
  kind: 'TryStar';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}

export interface Assert extends Span {
  kind: 'Assert';
  test: Expr;
  msg: Expr | null;
}

export interface Import extends Span {
  kind: 'Import';
  names: Alias[];
}

export interface ImportFrom extends Span {
  kind: 'ImportFrom';
  module: string | null;
  names: Alias[];
  level: number;
}

export interface Global extends Span {
  kind: 'Global';
  names: string[];
}

export interface Nonlocal extends Span {
  kind: 'Nonlocal';
  names: string[];
}

/** An expression statement; ASDL's `Expr`, which here is the name of the union. */
export interface ExprStmt extends Span {
  kind: 'Expr';
  value: Expr;
}

export interface Pass extends Span {
  kind: 'Pass';
}

export interface Break extends Span {
  kind: 'Break';
}

export interface Continue extends Span {
  kind: 'Continue';
}

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

// Expressions.

export interface BoolOp extends Span {
  kind: 'BoolOp';
  op: BoolOperator;
  values: Expr[];
}

export interface NamedExpr extends Span {
  kind: 'NamedExpr';
  target: Name;
  value: Expr;
}

/** Left spines may be very deep (`1 + 1 + ...`), up to `maxDepth` of the parser. */
export interface BinOp extends Span {
  kind: 'BinOp';
  left: Expr;
  op: BinaryOperator;
  right: Expr;
}

export interface UnaryOp extends Span {
  kind: 'UnaryOp';
  op: UnaryOperator;
  operand: Expr;
}

export interface Lambda extends Span {
  kind: 'Lambda';
  args: Arguments;
  body: Expr;
}

export interface IfExp extends Span {
  kind: 'IfExp';
  test: Expr;
  body: Expr;
  orelse: Expr;
}

/** A null key stands for `**value`. */
export interface Dict extends Span {
  kind: 'Dict';
  keys: (Expr | null)[];
  values: Expr[];
}

export interface SetExpr extends Span {
  kind: 'Set';
  elts: Expr[];
}

export interface ListComp extends Span {
  kind: 'ListComp';
  elt: Expr;
  generators: Comprehension[];
}

export interface SetComp extends Span {
  kind: 'SetComp';
  elt: Expr;
  generators: Comprehension[];
}

export interface DictComp extends Span {
  kind: 'DictComp';
  key: Expr;
  value: Expr;
  generators: Comprehension[];
}

export interface GeneratorExp extends Span {
  kind: 'GeneratorExp';
  elt: Expr;
  generators: Comprehension[];
}

export interface Await extends Span {
  kind: 'Await';
  value: Expr;
}

export interface Yield extends Span {
  kind: 'Yield';
  value: Expr | null;
}

export interface YieldFrom extends Span {
  kind: 'YieldFrom';
  value: Expr;
}

export interface Compare extends Span {
  kind: 'Compare';
  left: Expr;
  ops: CmpOperator[];
  comparators: Expr[];
}

export interface Call extends Span {
  kind: 'Call';
  func: Expr;
  args: Expr[];
  keywords: Keyword[];
}

/** `conversion`: -1 none, else the code of `s`, `r` or `a`. `format_spec` is a JoinedStr where written. */
export interface FormattedValue extends Span {
  kind: 'FormattedValue';
  value: Expr;
  conversion: number;
  format_spec: Expr | null;
}

/** A replacement field of a t-string; `str` is the source text of the expression. */
export interface Interpolation extends Span {
  kind: 'Interpolation';
  value: Expr;
  str: string;
  conversion: number;
  format_spec: Expr | null;
}

export interface JoinedStr extends Span {
  kind: 'JoinedStr';
  values: Expr[];
}

export interface TemplateStr extends Span {
  kind: 'TemplateStr';
  values: Expr[];
}

/** int is a number up to 2^53-1, else a bigint; complex holds its imaginary part; None and Ellipsis hold null. */
export type ConstantType = 'int' | 'float' | 'complex' | 'str' | 'bytes' | 'bool' | 'None' | 'Ellipsis';
export type ConstantValue = number | bigint | string | Uint8Array | boolean | null;

/** A str may contain lone surrogates. */
export interface Constant extends Span {
  kind: 'Constant';
  type: ConstantType;
  value: ConstantValue;
}

export interface Attribute extends Span {
  kind: 'Attribute';
  value: Expr;
  attr: string;
  ctx: ExprContext;
}

export interface Subscript extends Span {
  kind: 'Subscript';
  value: Expr;
  slice: Expr;
  ctx: ExprContext;
}

export interface Starred extends Span {
  kind: 'Starred';
  value: Expr;
  ctx: ExprContext;
}

export interface Name extends Span {
  kind: 'Name';
  id: string;
  ctx: ExprContext;
}

export interface List extends Span {
  kind: 'List';
  elts: Expr[];
  ctx: ExprContext;
}

export interface Tuple extends Span {
  kind: 'Tuple';
  elts: Expr[];
  ctx: ExprContext;
}

/** Found only as (an element of) the slice of a Subscript. */
export interface Slice extends Span {
  kind: 'Slice';
  lower: Expr | null;
  upper: Expr | null;
  step: Expr | null;
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetExpr
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | Interpolation
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

// Parts of statements and expressions.

export interface Comprehension {
  kind: 'comprehension';
  target: Expr;
  iter: Expr;
  ifs: Expr[];
  is_async: 0 | 1;
}

/** `type` null is a bare `except:`. */
export interface ExceptHandler extends Span {
  kind: 'ExceptHandler';
  type: Expr | null;
  name: string | null;
  body: Stmt[];
}

/** `defaults` belong to the last of posonlyargs + args; `kw_defaults` has one entry per kwonlyarg, null where required. */
export interface Arguments {
  kind: 'arguments';
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwonlyargs: Arg[];
  kw_defaults: (Expr | null)[];
  kwarg: Arg | null;
  defaults: Expr[];
}

/** The annotation of a vararg may be a Starred. */
export interface Arg extends Span {
  kind: 'arg';
  arg: string;
  annotation: Expr | null;
}

/** `arg` null is `**value`. */
export interface Keyword extends Span {
  kind: 'keyword';
  arg: string | null;
  value: Expr;
}

export interface Alias extends Span {
  kind: 'alias';
  name: string;
  asname: string | null;
}

export interface WithItem {
  kind: 'withitem';
  context_expr: Expr;
  optional_vars: Expr | null;
}

export interface MatchCase {
  kind: 'match_case';
  pattern: Pattern;
  guard: Expr | null;
  body: Stmt[];
}

// Patterns.

export interface MatchValue extends Span {
  kind: 'MatchValue';
  value: Expr;
}

export interface MatchSingleton extends Span {
  kind: 'MatchSingleton';
  value: boolean | null;
}

export interface MatchSequence extends Span {
  kind: 'MatchSequence';
  patterns: Pattern[];
}

export interface MatchMapping extends Span {
  kind: 'MatchMapping';
  keys: Expr[];
  patterns: Pattern[];
  rest: string | null;
}

export interface MatchClass extends Span {
  kind: 'MatchClass';
  cls: Expr;
  patterns: Pattern[];
  kwd_attrs: string[];
  kwd_patterns: Pattern[];
}

/** `name` null is `*_`. */
export interface MatchStar extends Span {
  kind: 'MatchStar';
  name: string | null;
}

/** Both null is the wildcard `_`; only `name` is a capture. */
export interface MatchAs extends Span {
  kind: 'MatchAs';
  pattern: Pattern | null;
  name: string | null;
}

export interface MatchOr extends Span {
  kind: 'MatchOr';
  patterns: Pattern[];
}

export type Pattern = MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr;

// Type parameters.

export interface TypeVar extends Span {
  kind: 'TypeVar';
  name: string;
  bound: Expr | null;
  default_value: Expr | null;
}

export interface ParamSpec extends Span {
  kind: 'ParamSpec';
  name: string;
  default_value: Expr | null;
}

export interface TypeVarTuple extends Span {
  kind: 'TypeVarTuple';
  name: string;
  default_value: Expr | null;
}

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

/** Any node, for walkers that do not care which. */
export type Node =
  | Module
  | Expression
  | Stmt
  | Expr
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase
  | Pattern
  | TypeParam;
