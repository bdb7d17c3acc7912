/** Parses expressions, by precedence climbing. CPython: the expression rules of Grammar/python.gram. */
import type { Arguments, BinaryOperator, CmpOperator, Comprehension, Constant, Expr, Keyword, Slice, UnaryOperator } from './ast.ts';
import { StringParser } from './fstring.ts';
import { excessDigits, numberLiteral, smallInteger } from './number-literal.ts';
import * as T from './token.ts';

// Binding strength of an operator that may follow an operand; 0 for other tokens.
const OR = 1;
const AND = 2;
const NOT = 3;
const COMPARE = 4;
const BITOR = 5;
const TERM = 10;
const PRECEDENCE = new Uint8Array(128);
const BINARY: BinaryOperator[] = [];
const COMPARISONS: CmpOperator[] = [];

PRECEDENCE[T.OR] = OR;
PRECEDENCE[T.AND] = AND;
[T.EQEQUAL, T.NOTEQUAL, T.LESS, T.LESSEQUAL, T.GREATER, T.GREATEREQUAL, T.IN, T.NOT, T.IS].forEach((kind) => (PRECEDENCE[kind] = COMPARE));
(['Eq', 'NotEq', 'Lt', 'LtE', 'Gt', 'GtE'] as const).forEach((op, i) => (COMPARISONS[T.EQEQUAL + i] = op));
binaryOperator(T.VBAR, BITOR, 'BitOr');
binaryOperator(T.CIRCUMFLEX, 6, 'BitXor');
binaryOperator(T.AMPER, 7, 'BitAnd');
binaryOperator(T.LEFTSHIFT, 8, 'LShift');
binaryOperator(T.RIGHTSHIFT, 8, 'RShift');
binaryOperator(T.PLUS, 9, 'Add');
binaryOperator(T.MINUS, 9, 'Sub');
binaryOperator(T.STAR, TERM, 'Mult');
binaryOperator(T.SLASH, TERM, 'Div');
binaryOperator(T.DOUBLESLASH, TERM, 'FloorDiv');
binaryOperator(T.PERCENT, TERM, 'Mod');
binaryOperator(T.AT, TERM, 'MatMult');

function binaryOperator(kind: number, strength: number, op: BinaryOperator): void {
  PRECEDENCE[kind] = strength;
  BINARY[kind] = op;
}

/** A lambda, or a conditional, whose last part is still to be read. */
interface PendingExpression {
  start: number;
  args: Arguments | null;
  body: Expr | null;
  test: Expr | null;
}

/** A prefix operator (`left` null) or the base of a power, whose right side is still to be read. */
interface PendingFactor {
  start: number;
  op: UnaryOperator;
  left: Expr | null;
}

/** The parser's part for expressions. */
export abstract class ExpressionParser extends StringParser {
  /** Parses the parameters of a lambda, up to its colon. */
  abstract lambdaParameters(): Arguments;

  override fieldExpression(): Expr {
    return this.yieldOrExpressions();
  }

  /** Parses `yield_expr | star_expressions`. */
  yieldOrExpressions(): Expr {
    return this.tokens[this.at] === T.YIELD ? this.yieldExpression() : this.starExpressions();
  }

  /** Parses expressions with commas; more than one, or a comma, make a tuple. */
  starExpressions(): Expr {
    const s = this.at;
    const first = this.starExpression();
    if (this.tokens[this.at] !== T.COMMA) return first;
    const elts = [first];
    while (this.accept(T.COMMA) && startsExpression(this.tokens[this.at])) elts.push(this.starExpression());
    return this.tuple(s, elts);
  }

  private tuple(s: number, elts: Expr[]): Expr {
    const t = this.tokens;
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Tuple', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], elts, ctx: 'Load' };
  }

  private starExpression(): Expr {
    return this.tokens[this.at] === T.STAR ? this.starred(BITOR) : this.expression();
  }

  // `*` and an operand of the strength, or any expression for 0.
  private starred(strength: number): Expr {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const value = strength === 0 ? this.expression() : this.binary(strength);
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Starred', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], value, ctx: 'Load' };
  }

  /** Parses `star_named_expression`: an element of a list, a tuple in brackets, or the like. */
  starNamedExpression(): Expr {
    return this.tokens[this.at] === T.STAR ? this.starred(BITOR) : this.namedExpression();
  }

  /** Parses an expression that may be a walrus. */
  namedExpression(): Expr {
    const t = this.tokens;
    const s = this.at;
    if (t[s] !== T.NAME || t[s + T.TOKEN_SIZE] !== T.COLONEQUAL) return this.expression();
    const target = this.nameNode('Store');
    this.at += T.TOKEN_SIZE;
    const value = this.expression();
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'NamedExpr', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], target, value };
  }

  /** Parses a yield expression, from its keyword. */
  yieldExpression(): Expr {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const place = { lineno: t[s + 3], col: t[s + 4], endLineno: t[s + 5], endCol: t[s + 6] };
    if (this.accept(T.FROM)) {
      const value = this.expression();
      const e = this.at - T.TOKEN_SIZE;
      return { kind: 'YieldFrom', ...place, endLineno: t[e + 5], endCol: t[e + 6], value };
    }
    const value = startsExpression(t[this.at]) ? this.starExpressions() : null;
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Yield', ...place, endLineno: t[e + 5], endCol: t[e + 6], value };
  }

  /** Parses `expression`: a disjunction, a conditional or a lambda. */
  expression(): Expr {
    const t = this.tokens;
    const s = this.at;
    if (t[s] === T.LAMBDA) return this.pendingExpressions(s, null);
    const value = this.binary(OR);
    return t[this.at] === T.IF ? this.pendingExpressions(s, value) : value;
  }

  // Lambdas and conditionals nest to the right; they are read in a loop, so that their depth costs no stack.
  private pendingExpressions(start: number, first: Expr | null): Expr {
    const t = this.tokens;
    const pending: PendingExpression[] = [];
    let value = first;
    for (;;) {
      if (value === null) {
        start = this.at;
        if (this.accept(T.LAMBDA)) {
          const args = this.lambdaParameters();
          this.expect(T.COLON);
          pending.push({ start, args, body: null, test: null });
          continue;
        }
        value = this.binary(OR);
      }
      if (!this.accept(T.IF)) break;
      const test = this.binary(OR);
      this.expect(T.ELSE);
      pending.push({ start, args: null, body: value, test });
      value = null;
    }
    const e = this.at - T.TOKEN_SIZE;
    while (pending.length > 0) {
      const { start: s, args, body, test } = pending.pop()!;
      const place = { lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6] };
      if (args !== null) value = { kind: 'Lambda', ...place, args, body: value };
      else value = { kind: 'IfExp', ...place, test: test!, body: body!, orelse: value };
    }
    return value;
  }

  /** Parses `disjunction`: an expression without conditional or lambda. */
  disjunction(): Expr {
    return this.binary(OR);
  }

  /** Parses `bitwise_or`, the strongest rule that operators of comparison separate. */
  bitwiseOr(): Expr {
    return this.binary(BITOR);
  }

  // Parses operands joined by operators of at least this strength; the left spine is built in the loop.
  private binary(strength: number): Expr {
    const t = this.tokens;
    const s = this.at;
    let left = t[s] === T.NOT && strength <= NOT ? this.negations() : this.factor();
    for (;;) {
      const kind = t[this.at];
      const found = PRECEDENCE[kind];
      if (found < strength || found === 0) return left;
      if (found > COMPARE) {
        this.at += T.TOKEN_SIZE;
        const right = found === TERM ? this.factor() : this.binary(found + 1);
        const e = this.at - T.TOKEN_SIZE;
        left = { kind: 'BinOp', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], left, op: BINARY[kind], right };
      } else if (found === COMPARE) left = this.comparison(s, left);
      else left = this.boolean(s, left, kind, found);
    }
  }

  private boolean(s: number, first: Expr, kind: number, strength: number): Expr {
    const t = this.tokens;
    const values = [first];
    while (this.accept(kind)) values.push(this.binary(strength + 1));
    const e = this.at - T.TOKEN_SIZE;
    const op = kind === T.OR ? 'Or' : 'And';
    return { kind: 'BoolOp', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], op, values };
  }

  private comparison(s: number, left: Expr): Expr {
    const t = this.tokens;
    const ops: CmpOperator[] = [];
    const comparators: Expr[] = [];
    while (PRECEDENCE[t[this.at]] === COMPARE) {
      ops.push(this.comparisonOperator());
      comparators.push(this.binary(BITOR));
    }
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Compare', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], left, ops, comparators };
  }

  private comparisonOperator(): CmpOperator {
    const kind = this.tokens[this.at];
    this.at += T.TOKEN_SIZE;
    if (kind <= T.GREATEREQUAL) return COMPARISONS[kind];
    if (kind === T.IN) return 'In';
    if (kind === T.IS) return this.accept(T.NOT) ? 'IsNot' : 'Is';
    this.expect(T.IN);
    return 'NotIn';
  }

  // One or more `not` before a comparison.
  private negations(): Expr {
    const t = this.tokens;
    const first = this.at;
    while (t[this.at] === T.NOT) this.at += T.TOKEN_SIZE;
    let s = this.at;
    let operand = this.binary(COMPARE);
    const e = this.at - T.TOKEN_SIZE;
    while (s > first) {
      s -= T.TOKEN_SIZE;
      operand = { kind: 'UnaryOp', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], op: 'Not', operand };
    }
    return operand;
  }

  private factor(): Expr {
    const t = this.tokens;
    const s = this.at;
    const kind = t[s];
    if (kind === T.MINUS || kind === T.PLUS || kind === T.TILDE) return this.pendingFactors(s, null);
    const value = this.primary();
    return t[this.at] === T.DOUBLESTAR ? this.pendingFactors(s, value) : value;
  }

  // Prefix operators and powers nest to the right; they are read in a loop, so that their depth costs no stack.
  private pendingFactors(start: number, first: Expr | null): Expr {
    const t = this.tokens;
    const pending: PendingFactor[] = [];
    let value = first;
    for (;;) {
      if (value === null) {
        start = this.at;
        const op = unaryOperator(t[start]);
        if (op !== null) {
          this.at += T.TOKEN_SIZE;
          pending.push({ start, op, left: null });
          continue;
        }
        value = this.primary();
      }
      if (!this.accept(T.DOUBLESTAR)) break;
      pending.push({ start, op: 'Not', left: value });
      value = null;
    }
    const e = this.at - T.TOKEN_SIZE;
    while (pending.length > 0) {
      const { start: s, op, left } = pending.pop()!;
      const place = { lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6] };
      if (left === null) value = { kind: 'UnaryOp', ...place, op, operand: value };
      else value = { kind: 'BinOp', ...place, left, op: 'Pow', right: value };
    }
    return value;
  }

  // An atom with its attributes, calls and subscripts, maybe after `await`.
  private primary(): Expr {
    const t = this.tokens;
    const start = this.at;
    if (t[start] === T.AWAIT) this.at += T.TOKEN_SIZE;
    const s = this.at;
    let value = this.atom();
    for (;;) {
      const kind = t[this.at];
      if (kind === T.DOT) {
        this.at += T.TOKEN_SIZE;
        const attr = this.identifier();
        const e = this.at - T.TOKEN_SIZE;
        value = { kind: 'Attribute', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], value, attr, ctx: 'Load' };
      } else if (kind === T.LPAR) {
        value = this.call(s, value);
      } else if (kind === T.LSQB) {
        this.at += T.TOKEN_SIZE;
        const slice = this.slices();
        this.expect(T.RSQB);
        const e = this.at - T.TOKEN_SIZE;
        value = { kind: 'Subscript', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], value, slice, ctx: 'Load' };
      } else break;
    }
    if (start === s) return value;
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Await', lineno: t[start + 3], col: t[start + 4], endLineno: t[e + 5], endCol: t[e + 6], value };
  }

  private call(s: number, func: Expr): Expr {
    const t = this.tokens;
    const open = this.at;
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    this.at = open + T.TOKEN_SIZE;
    if (t[this.at] !== T.RPAR) {
      this.callArguments(args, keywords);
      const kind = t[this.at];
      if (kind === T.FOR || kind === T.ASYNC) this.soleGenerator(open, args, keywords);
    }
    this.expect(T.RPAR);
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Call', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], func, args, keywords };
  }

  // A generator expression that shares the brackets of the call.
  private soleGenerator(open: number, args: Expr[], keywords: Keyword[]): void {
    const t = this.tokens;
    if (args.length !== 1 || keywords.length > 0 || args[0].kind === 'Starred' || t[this.at - T.TOKEN_SIZE] === T.COMMA) this.fail();
    const generators = this.generators();
    const e = this.at;
    const place = { lineno: t[open + 3], col: t[open + 4], endLineno: t[e + 5], endCol: t[e + 6] };
    args[0] = { kind: 'GeneratorExp', ...place, elt: args[0], generators };
  }

  /** Parses arguments up to the closing bracket, which is left to the caller. */
  callArguments(args: Expr[], keywords: Keyword[]): void {
    const t = this.tokens;
    let hasDouble = false;
    do {
      const kind = t[this.at];
      if (kind === T.RPAR) return;
      if (kind === T.NAME && t[this.at + T.TOKEN_SIZE] === T.EQUAL) keywords.push(this.keyword());
      else if (kind === T.DOUBLESTAR) {
        hasDouble = true;
        keywords.push(this.keyword());
      } else if (kind === T.STAR) {
        if (hasDouble) this.fail();
        args.push(this.starred(0));
      } else {
        if (keywords.length > 0) this.fail();
        args.push(this.namedExpression());
      }
    } while (this.accept(T.COMMA));
  }

  private keyword(): Keyword {
    const t = this.tokens;
    const s = this.at;
    let arg: string | null = null;
    if (t[s] === T.NAME) arg = this.identifier();
    this.at += T.TOKEN_SIZE;
    const value = this.expression();
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'keyword', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], arg, value };
  }

  private slices(): Expr {
    const t = this.tokens;
    const s = this.at;
    const first = this.sliceOrStarred();
    if (t[this.at] !== T.COMMA) return first.kind === 'Starred' ? this.tuple(s, [first]) : first;
    const elts = [first];
    while (this.accept(T.COMMA) && t[this.at] !== T.RSQB) elts.push(this.sliceOrStarred());
    return this.tuple(s, elts);
  }

  private sliceOrStarred(): Expr {
    const t = this.tokens;
    const s = this.at;
    const kind = t[s];
    if (kind === T.STAR) return this.starred(0);
    let lower: Expr | null = null;
    if (kind !== T.COLON) {
      lower = this.namedExpression();
      if (t[this.at] !== T.COLON) return lower;
      if (lower.kind === 'NamedExpr' && kind !== T.LPAR) this.fail();
    }
    this.at += T.TOKEN_SIZE;
    const upper = this.sliceBound();
    const step = this.accept(T.COLON) ? this.sliceBound() : null;
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Slice', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], lower, upper, step } satisfies Slice;
  }

  private sliceBound(): Expr | null {
    const kind = this.tokens[this.at];
    return kind === T.COLON || kind === T.COMMA || kind === T.RSQB ? null : this.expression();
  }

  private atom(): Expr {
    const t = this.tokens;
    const s = this.at;
    switch (t[s]) {
      case T.NAME:
        return this.nameNode('Load');
      case T.STRING:
      case T.FSTRING_START:
      case T.TSTRING_START:
        return this.strings();
      case T.NUMBER:
        return this.number();
      case T.LPAR:
        return this.parenthesized();
      case T.LSQB:
        return this.list();
      case T.LBRACE:
        return this.dictOrSet();
      case T.TRUE:
        return this.constant('bool', true);
      case T.FALSE:
        return this.constant('bool', false);
      case T.NONE:
        return this.constant('None', null);
      case T.ELLIPSIS:
        return this.constant('Ellipsis', null);
      default:
        return this.fail();
    }
  }

  private constant(type: 'bool' | 'None' | 'Ellipsis', value: boolean | null): Constant {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    return { kind: 'Constant', lineno: t[s + 3], col: t[s + 4], endLineno: t[s + 5], endCol: t[s + 6], type, value };
  }

  /** Parses a numeric literal. */
  number(): Constant {
    const t = this.tokens;
    const s = this.at;
    const small = smallInteger(this.text, t[s + T.START], t[s + T.END]);
    const place = { lineno: t[s + 3], col: t[s + 4], endLineno: t[s + 5], endCol: t[s + 6] };
    if (small >= 0) {
      this.at = s + T.TOKEN_SIZE;
      return {
        kind: 'Constant',
        lineno: place.lineno,
        col: place.col,
        endLineno: place.endLineno,
        endCol: place.endCol,
        type: 'int',
        value: small,
      };
    }
    const text = this.textAt(s);
    if (excessDigits(text) > 0) this.fail();
    this.at = s + T.TOKEN_SIZE;
    const { type, value } = numberLiteral(text);
    return { kind: 'Constant', lineno: place.lineno, col: place.col, endLineno: place.endLineno, endCol: place.endCol, type, value };
  }

  // A tuple, a group or a generator expression.
  private parenthesized(): Expr {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    if (this.accept(T.RPAR)) return this.tuple(s, []);
    if (t[this.at] === T.YIELD) {
      const value = this.yieldExpression();
      this.expect(T.RPAR);
      return value;
    }
    const first = this.starNamedExpression();
    const kind = t[this.at];
    if (kind === T.COMMA) {
      const elts = [first];
      while (this.accept(T.COMMA) && t[this.at] !== T.RPAR) elts.push(this.starNamedExpression());
      this.expect(T.RPAR);
      return this.tuple(s, elts);
    }
    if (first.kind === 'Starred') this.fail();
    if (kind === T.FOR || kind === T.ASYNC) {
      const generators = this.generators();
      this.expect(T.RPAR);
      const e = this.at - T.TOKEN_SIZE;
      return { kind: 'GeneratorExp', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], elt: first, generators };
    }
    this.expect(T.RPAR);
    return first;
  }

  private list(): Expr {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const elts: Expr[] = [];
    if (t[this.at] !== T.RSQB) {
      const first = this.starNamedExpression();
      const kind = t[this.at];
      if (kind === T.FOR || kind === T.ASYNC) {
        if (first.kind === 'Starred') this.fail();
        const generators = this.generators();
        this.expect(T.RSQB);
        const e = this.at - T.TOKEN_SIZE;
        return { kind: 'ListComp', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], elt: first, generators };
      }
      elts.push(first);
      while (this.accept(T.COMMA) && t[this.at] !== T.RSQB) elts.push(this.starNamedExpression());
    }
    this.expect(T.RSQB);
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'List', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], elts, ctx: 'Load' };
  }

  private dictOrSet(): Expr {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const kind = t[this.at];
    if (kind === T.RBRACE || kind === T.DOUBLESTAR) return this.dict(s, null);
    const first = this.starNamedExpression();
    if (t[this.at] === T.COLON) {
      if (first.kind === 'Starred' || (first.kind === 'NamedExpr' && kind !== T.LPAR)) this.fail();
      return this.dict(s, first);
    }
    return this.set(s, first);
  }

  // Reads on after the first key, or from the bracket where `key` is null.
  private dict(s: number, key: Expr | null): Expr {
    const t = this.tokens;
    const keys: (Expr | null)[] = [];
    const values: Expr[] = [];
    while (t[this.at] !== T.RBRACE) {
      if (key === null && this.accept(T.DOUBLESTAR)) {
        keys.push(null);
        values.push(this.binary(BITOR));
      } else {
        keys.push(key ?? this.expression());
        this.expect(T.COLON);
        values.push(this.expression());
        const kind = t[this.at];
        if (key !== null && (kind === T.FOR || kind === T.ASYNC)) return this.dictComprehension(s, key, values[0]);
        key = null;
      }
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RBRACE);
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Dict', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], keys, values };
  }

  private dictComprehension(s: number, key: Expr, value: Expr): Expr {
    const t = this.tokens;
    const generators = this.generators();
    this.expect(T.RBRACE);
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'DictComp', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], key, value, generators };
  }

  private set(s: number, first: Expr): Expr {
    const t = this.tokens;
    const kind = t[this.at];
    const place = { lineno: t[s + 3], col: t[s + 4] };
    if (kind === T.FOR || kind === T.ASYNC) {
      if (first.kind === 'Starred') this.fail();
      const generators = this.generators();
      this.expect(T.RBRACE);
      const e = this.at - T.TOKEN_SIZE;
      return { kind: 'SetComp', ...place, endLineno: t[e + 5], endCol: t[e + 6], elt: first, generators };
    }
    const elts = [first];
    while (this.accept(T.COMMA) && t[this.at] !== T.RBRACE) elts.push(this.starNamedExpression());
    this.expect(T.RBRACE);
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Set', ...place, endLineno: t[e + 5], endCol: t[e + 6], elts };
  }

  // The clauses of a comprehension, from the first `for`.
  private generators(): Comprehension[] {
    const t = this.tokens;
    const generators: Comprehension[] = [];
    while (t[this.at] === T.FOR || t[this.at] === T.ASYNC) {
      const is_async = this.accept(T.ASYNC) ? 1 : 0;
      this.expect(T.FOR);
      const target = this.starTargets();
      this.expect(T.IN);
      const iter = this.binary(OR);
      const ifs: Expr[] = [];
      while (this.accept(T.IF)) ifs.push(this.binary(OR));
      generators.push({ kind: 'comprehension', target, iter, ifs, is_async });
    }
    return generators;
  }

  /** Parses the targets of a `for`, up to `in`. */
  starTargets(): Expr {
    const t = this.tokens;
    const s = this.at;
    let target = this.starTarget();
    if (t[this.at] === T.COMMA) {
      const elts = [target];
      while (this.accept(T.COMMA) && startsExpression(t[this.at])) elts.push(this.starTarget());
      target = this.tuple(s, elts);
    }
    this.toTarget(target, 'Store');
    return target;
  }

  /** Parses one target, which may have a star. Its context is set by the caller. */
  starTarget(): Expr {
    return this.tokens[this.at] === T.STAR ? this.starred(BITOR) : this.binary(BITOR);
  }
}

function unaryOperator(kind: number): UnaryOperator | null {
  if (kind === T.MINUS) return 'USub';
  if (kind === T.PLUS) return 'UAdd';
  return kind === T.TILDE ? 'Invert' : null;
}

const EXPRESSION_STARTS = new Uint8Array(128);
const STARTERS = [
  [T.NAME, T.NUMBER, T.STRING, T.FSTRING_START, T.TSTRING_START, T.LPAR, T.LSQB, T.LBRACE, T.ELLIPSIS, T.STAR, T.MINUS, T.PLUS, T.TILDE],
  [T.NOT, T.LAMBDA, T.AWAIT, T.TRUE, T.FALSE, T.NONE],
];
for (const kind of STARTERS.flat()) EXPRESSION_STARTS[kind] = 1;

/** Whether an expression, maybe with a star, can begin with a token of this kind. */
export function startsExpression(kind: number): boolean {
  return EXPRESSION_STARTS[kind] === 1;
}
