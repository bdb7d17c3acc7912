/** Parses parameters of functions and lambdas, and type parameters. CPython: the params and type_params rules of Grammar/python.gram. */
import type { Arg, Arguments, Expr, Span, TypeParam } from './ast.ts';
import { noParameters } from './cursor.ts';
import { PySyntaxError } from './errors.ts';
import { PatternParser } from './parse-pattern.ts';
import * as T from './token.ts';

/** Lambdas may stand in defaults of lambdas this deep; the only nesting of expressions that needs no bracket and costs stack. */
const MAX_NESTED_DEFAULTS = 100;

/** The parser's part for parameters. */
export abstract class ParameterParser extends PatternParser {
  private nestedDefaults = 0;

  override lambdaParameters(): Arguments {
    if (this.tokens[this.at] === T.COLON) return noParameters();
    if (++this.nestedDefaults > MAX_NESTED_DEFAULTS) {
      throw new PySyntaxError('MemoryError', 'Parser stack overflowed - Python source too complex to parse', 0, 0, 0, 0, null);
    }
    const parameters = this.parameters(T.COLON);
    this.nestedDefaults--;
    return parameters;
  }

  /** Parses parameters up to the token that ends them: `)` of a def, where annotations may stand, or `:` of a lambda. */
  parameters(closing: number): Arguments {
    const t = this.tokens;
    const result = noParameters();
    const isDef = closing === T.RPAR;
    let hasSlash = false;
    let hasStar = false;
    while (t[this.at] !== closing) {
      const kind = t[this.at];
      if (kind === T.NAME) this.parameter(result, hasStar, isDef);
      else if (kind === T.SLASH) {
        if (hasSlash || hasStar || result.args.length === 0) this.fail();
        hasSlash = true;
        result.posonlyargs = result.args;
        result.args = [];
        this.at += T.TOKEN_SIZE;
      } else if (kind === T.STAR) {
        if (hasStar) this.fail();
        hasStar = true;
        this.starParameter(result, isDef);
      } else {
        this.expect(T.DOUBLESTAR);
        result.kwarg = this.arg(isDef, false);
        this.accept(T.COMMA);
        break;
      }
      if (!this.accept(T.COMMA)) break;
    }
    if (t[this.at] !== closing) this.fail();
    return result;
  }

  private parameter(result: Arguments, hasStar: boolean, isDef: boolean): void {
    const arg = this.arg(isDef, false);
    const value = this.accept(T.EQUAL) ? this.expression() : null;
    if (hasStar) {
      result.kwonlyargs.push(arg);
      result.kw_defaults.push(value);
      return;
    }
    if (value !== null) result.defaults.push(value);
    else if (result.defaults.length > 0) this.fail();
    result.args.push(arg);
  }

  private starParameter(result: Arguments, isDef: boolean): void {
    this.at += T.TOKEN_SIZE;
    if (this.tokens[this.at] === T.NAME) result.vararg = this.arg(isDef, true);
    else if (this.tokens[this.at] !== T.COMMA || this.peek() !== T.NAME) this.fail();
  }

  private arg(isDef: boolean, hasStar: boolean): Arg {
    const t = this.tokens;
    const s = this.at;
    const arg = this.identifier();
    let annotation: Expr | null = null;
    if (isDef && this.accept(T.COLON)) annotation = hasStar && t[this.at] === T.STAR ? this.starNamedExpression() : this.expression();
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'arg', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], arg, annotation };
  }

  /** Parses `[T, *Ts, **P]` if it is next. */
  typeParams(): TypeParam[] {
    if (!this.accept(T.LSQB)) return [];
    const params: TypeParam[] = [];
    do params.push(this.typeParam());
    while (this.accept(T.COMMA) && this.tokens[this.at] !== T.RSQB);
    this.expect(T.RSQB);
    return params;
  }

  private typeParam(): TypeParam {
    const s = this.at;
    if (this.accept(T.STAR)) {
      const name = this.identifier();
      let default_value: Expr | null = null;
      if (this.accept(T.EQUAL)) default_value = this.tokens[this.at] === T.STAR ? this.starNamedExpression() : this.expression();
      return { kind: 'TypeVarTuple', ...this.spanFrom(s), name, default_value };
    }
    if (this.accept(T.DOUBLESTAR)) {
      const name = this.identifier();
      const default_value = this.accept(T.EQUAL) ? this.expression() : null;
      return { kind: 'ParamSpec', ...this.spanFrom(s), name, default_value };
    }
    const name = this.identifier();
    const bound = this.accept(T.COLON) ? this.expression() : null;
    const default_value = this.accept(T.EQUAL) ? this.expression() : null;
    return { kind: 'TypeVar', ...this.spanFrom(s), name, bound, default_value };
  }

  /** Place of a node from the token at `s` to the last significant token. */
  spanFrom(s: number): Span {
    const t = this.tokens;
    const e = this.lastToken();
    return { lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6] };
  }
}
