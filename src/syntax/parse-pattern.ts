/** Parses the patterns of match statements. CPython: the pattern rules of Grammar/python.gram. */
import type { Expr, MatchAs, Pattern, Span } from './ast.ts';
import { ExpressionParser } from './parse-expression.ts';
import * as T from './token.ts';

/** The parser's part for patterns. */
export abstract class PatternParser extends ExpressionParser {
  /** Parses what follows `case`, up to the guard or the colon. */
  patterns(): Pattern {
    const s = this.at;
    const first = this.maybeStarPattern();
    if (this.tokens[this.at] !== T.COMMA) {
      if (first.kind === 'MatchStar') this.fail();
      return first;
    }
    const patterns = [first];
    while (this.accept(T.COMMA) && this.tokens[this.at] !== T.COLON && this.tokens[this.at] !== T.IF)
      patterns.push(this.maybeStarPattern());
    return { kind: 'MatchSequence', ...this.span(s), patterns };
  }

  private span(s: number): Span {
    const t = this.tokens;
    const e = this.at - T.TOKEN_SIZE;
    return { lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6] };
  }

  private maybeStarPattern(): Pattern {
    const s = this.at;
    if (!this.accept(T.STAR)) return this.pattern();
    if (this.isWord(this.at, '_')) {
      this.at += T.TOKEN_SIZE;
      return { kind: 'MatchStar', ...this.span(s), name: null };
    }
    const name = this.captureTarget();
    return { kind: 'MatchStar', ...this.span(s), name };
  }

  // A name that a pattern binds: not `_`, nor the beginning of something longer.
  private captureTarget(): string {
    if (this.isWord(this.at, '_')) this.fail();
    const name = this.identifier();
    const kind = this.tokens[this.at];
    if (kind === T.DOT || kind === T.LPAR || kind === T.EQUAL) this.fail();
    return name;
  }

  private pattern(): Pattern {
    const s = this.at;
    const pattern = this.orPattern();
    if (!this.accept(T.AS)) return pattern;
    const name = this.captureTarget();
    return { kind: 'MatchAs', ...this.span(s), pattern, name };
  }

  private orPattern(): Pattern {
    const s = this.at;
    const first = this.closedPattern();
    if (this.tokens[this.at] !== T.VBAR) return first;
    const patterns = [first];
    while (this.accept(T.VBAR)) patterns.push(this.closedPattern());
    return { kind: 'MatchOr', ...this.span(s), patterns };
  }

  private closedPattern(): Pattern {
    const s = this.at;
    switch (this.tokens[s]) {
      case T.NAME:
        return this.namePattern();
      case T.LPAR:
        return this.groupOrSequence();
      case T.LSQB: {
        this.at += T.TOKEN_SIZE;
        const patterns = this.sequence(T.RSQB);
        return { kind: 'MatchSequence', ...this.span(s), patterns };
      }
      case T.LBRACE:
        return this.mappingPattern();
      case T.NONE:
      case T.TRUE:
      case T.FALSE: {
        this.at += T.TOKEN_SIZE;
        const kind = this.tokens[s];
        return { kind: 'MatchSingleton', ...this.span(s), value: kind === T.NONE ? null : kind === T.TRUE };
      }
      default: {
        const value = this.literal();
        return { kind: 'MatchValue', ...this.span(s), value };
      }
    }
  }

  // A string, a number with or without sign, or the sum of a real and an imaginary number.
  private literal(): Expr {
    const t = this.tokens;
    const s = this.at;
    const kind = t[s];
    if (kind === T.STRING || kind === T.FSTRING_START || kind === T.TSTRING_START) return this.strings();
    let left: Expr = this.signedNumber();
    const op = t[this.at];
    if (op !== T.PLUS && op !== T.MINUS) return left;
    if (isImaginary(left)) this.fail();
    this.at += T.TOKEN_SIZE;
    if (t[this.at] !== T.NUMBER) this.fail();
    const right = this.number();
    if (right.type !== 'complex') this.fail();
    left = { kind: 'BinOp', ...this.span(s), left, op: op === T.PLUS ? 'Add' : 'Sub', right };
    return left;
  }

  private signedNumber(): Expr {
    const s = this.at;
    const isNegative = this.accept(T.MINUS);
    if (this.tokens[this.at] !== T.NUMBER) this.fail();
    const operand = this.number();
    return isNegative ? { kind: 'UnaryOp', ...this.span(s), op: 'USub', operand } : operand;
  }

  // A capture, the wildcard, a dotted value or a class pattern.
  private namePattern(): Pattern {
    const t = this.tokens;
    const s = this.at;
    const next = this.peek();
    if (next !== T.DOT && next !== T.LPAR) {
      if (next === T.EQUAL) this.fail();
      const isWildcard = this.isWord(s, '_');
      const name = this.identifier();
      return { kind: 'MatchAs', ...this.span(s), pattern: null, name: isWildcard ? null : name } satisfies MatchAs;
    }
    const value = this.dottedName();
    if (t[this.at] === T.LPAR) return this.classPattern(s, value);
    if (t[this.at] === T.EQUAL) this.fail();
    return { kind: 'MatchValue', ...this.span(s), value };
  }

  private dottedName(): Expr {
    const s = this.at;
    let value: Expr = this.nameNode('Load');
    while (this.accept(T.DOT)) {
      const attr = this.identifier();
      value = { kind: 'Attribute', ...this.span(s), value, attr, ctx: 'Load' };
    }
    return value;
  }

  private classPattern(s: number, cls: Expr): Pattern {
    const t = this.tokens;
    this.at += T.TOKEN_SIZE;
    const patterns: Pattern[] = [];
    const kwd_attrs: string[] = [];
    const kwd_patterns: Pattern[] = [];
    while (t[this.at] !== T.RPAR) {
      if (t[this.at] === T.NAME && this.peek() === T.EQUAL) {
        kwd_attrs.push(this.identifier());
        this.at += T.TOKEN_SIZE;
        kwd_patterns.push(this.pattern());
      } else {
        if (kwd_attrs.length > 0) this.fail();
        patterns.push(this.pattern());
      }
      if (!this.accept(T.COMMA)) break;
      if (t[this.at] === T.COMMA) this.fail();
    }
    this.expect(T.RPAR);
    return { kind: 'MatchClass', ...this.span(s), cls, patterns, kwd_attrs, kwd_patterns };
  }

  private groupOrSequence(): Pattern {
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    if (this.tokens[this.at] !== T.RPAR) {
      const first = this.maybeStarPattern();
      if (first.kind !== 'MatchStar' && this.accept(T.RPAR)) return first;
      if (this.tokens[this.at] !== T.COMMA) this.fail();
      this.at += T.TOKEN_SIZE;
      const patterns = [first, ...this.sequence(T.RPAR)];
      return { kind: 'MatchSequence', ...this.span(s), patterns };
    }
    this.at += T.TOKEN_SIZE;
    return { kind: 'MatchSequence', ...this.span(s), patterns: [] };
  }

  // Patterns with commas, and the closing bracket.
  private sequence(closing: number): Pattern[] {
    const patterns: Pattern[] = [];
    while (this.tokens[this.at] !== closing) {
      patterns.push(this.maybeStarPattern());
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(closing);
    return patterns;
  }

  private mappingPattern(): Pattern {
    const t = this.tokens;
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    const keys: Expr[] = [];
    const patterns: Pattern[] = [];
    let rest: string | null = null;
    while (t[this.at] !== T.RBRACE) {
      if (this.accept(T.DOUBLESTAR)) {
        rest = this.captureTarget();
        this.accept(T.COMMA);
        break;
      }
      keys.push(this.mappingKey());
      this.expect(T.COLON);
      patterns.push(this.pattern());
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RBRACE);
    return { kind: 'MatchMapping', ...this.span(s), keys, patterns, rest };
  }

  private mappingKey(): Expr {
    const s = this.at;
    const kind = this.tokens[s];
    if (kind === T.NAME) {
      if (this.peek() !== T.DOT) this.fail();
      return this.dottedName();
    }
    if (kind !== T.NONE && kind !== T.TRUE && kind !== T.FALSE) return this.literal();
    this.at += T.TOKEN_SIZE;
    if (kind === T.NONE) return { kind: 'Constant', ...this.span(s), type: 'None', value: null };
    return { kind: 'Constant', ...this.span(s), type: 'bool', value: kind === T.TRUE };
  }
}

function isImaginary(node: Expr): boolean {
  const number = node.kind === 'UnaryOp' ? node.operand : node;
  return number.kind === 'Constant' && number.type === 'complex';
}
