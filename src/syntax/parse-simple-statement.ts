/** Parses the statements that fit on one line. CPython: the simple statement rules of Grammar/python.gram. */
import type { Alias, BinaryOperator, Expr, Stmt } from './ast.ts';
import { startsExpression } from './parse-expression.ts';
import { ParameterParser } from './parse-parameters.ts';
import * as T from './token.ts';

// In the order of the kinds from PLUSEQUAL.
const AUGMENTED: readonly BinaryOperator[] = [
  'Add',
  'Sub',
  'Mult',
  'Div',
  'Mod',
  'FloorDiv',
  'Pow',
  'BitOr',
  'BitXor',
  'BitAnd',
  'LShift',
  'RShift',
  'MatMult',
];

/** The parser's part for simple statements. */
export abstract class SimpleStatementParser extends ParameterParser {
  /** Whether a statement was read that CPython, looking for the cause of an error elsewhere, takes for the error: `type A[T = int] = ...`. */
  misleads = false;

  /** Parses statements separated by semicolons, with the newline that ends them, onto `body`. */
  simpleStatements(body: Stmt[]): void {
    const t = this.tokens;
    do body.push(this.simpleStatement());
    while (this.accept(T.SEMI) && t[this.at] !== T.NEWLINE);
    this.expect(T.NEWLINE);
  }

  private simpleStatement(): Stmt {
    switch (this.tokens[this.at]) {
      case T.NAME:
        if (this.peek() === T.NAME && this.isWord(this.at, 'type')) return this.typeAlias();
        return this.expressionStatement();
      case T.RETURN:
        return this.returnStatement();
      case T.IMPORT:
        return this.importStatement();
      case T.FROM:
        return this.importFrom();
      case T.RAISE:
        return this.raiseStatement();
      case T.PASS:
        return { kind: 'Pass', ...this.keywordPlace() };
      case T.BREAK:
        return { kind: 'Break', ...this.keywordPlace() };
      case T.CONTINUE:
        return { kind: 'Continue', ...this.keywordPlace() };
      case T.DEL:
        return this.deleteStatement();
      case T.ASSERT:
        return this.assertStatement();
      case T.GLOBAL:
      case T.NONLOCAL:
        return this.scopeStatement();
      default:
        return this.expressionStatement();
    }
  }

  private keywordPlace(): { lineno: number; col: number; endLineno: number; endCol: number } {
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    return this.spanFrom(s);
  }

  // An expression, or what follows a target: assignment, augmented assignment, annotation.
  private expressionStatement(): Stmt {
    const t = this.tokens;
    const s = this.at;
    const value = this.yieldOrExpressions();
    const kind = t[this.at];
    if (kind === T.EQUAL) return this.assignment(s, value);
    if (kind === T.COLON) return this.annotation(s, value);
    if (kind >= T.PLUSEQUAL && kind <= T.ATEQUAL) return this.augmentedAssignment(s, value, kind);
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Expr', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], value };
  }

  private assignment(s: number, first: Expr): Stmt {
    const t = this.tokens;
    const targets: Expr[] = [];
    let value = first;
    while (this.accept(T.EQUAL)) {
      this.toTarget(value, 'Store');
      targets.push(value);
      value = this.yieldOrExpressions();
    }
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Assign', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], targets, value };
  }

  private toSingleTarget(target: Expr): void {
    if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') this.fail();
    target.ctx = 'Store';
  }

  private augmentedAssignment(s: number, target: Expr, kind: number): Stmt {
    this.toSingleTarget(target);
    this.at += T.TOKEN_SIZE;
    const value = this.yieldOrExpressions();
    return { kind: 'AugAssign', ...this.spanFrom(s), target, op: AUGMENTED[kind - T.PLUSEQUAL], value };
  }

  private annotation(s: number, target: Expr): Stmt {
    this.toSingleTarget(target);
    this.at += T.TOKEN_SIZE;
    const annotation = this.expression();
    const value = this.accept(T.EQUAL) ? this.yieldOrExpressions() : null;
    const simple = target.kind === 'Name' && this.tokens[s] === T.NAME ? 1 : 0;
    return { kind: 'AnnAssign', ...this.spanFrom(s), target, annotation, value, simple };
  }

  private typeAlias(): Stmt {
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    const name = this.nameNode('Store');
    const type_params = this.typeParams();
    if (type_params.some(({ default_value }) => default_value !== null)) this.misleads = true;
    this.expect(T.EQUAL);
    const value = this.expression();
    return { kind: 'TypeAlias', ...this.spanFrom(s), name, type_params, value };
  }

  private returnStatement(): Stmt {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const value = startsExpression(t[this.at]) ? this.starExpressions() : null;
    const e = this.at - T.TOKEN_SIZE;
    return { kind: 'Return', lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6], value };
  }

  private raiseStatement(): Stmt {
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const exc = startsExpression(this.tokens[this.at]) ? this.expression() : null;
    const cause = exc !== null && this.accept(T.FROM) ? this.expression() : null;
    return { kind: 'Raise', ...this.spanFrom(s), exc, cause };
  }

  private deleteStatement(): Stmt {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const targets: Expr[] = [];
    do {
      const target = this.bitwiseOr();
      this.toTarget(target, 'Del');
      targets.push(target);
    } while (this.accept(T.COMMA) && t[this.at] !== T.SEMI && t[this.at] !== T.NEWLINE);
    return { kind: 'Delete', ...this.spanFrom(s), targets };
  }

  private assertStatement(): Stmt {
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const test = this.expression();
    const msg = this.accept(T.COMMA) ? this.expression() : null;
    return { kind: 'Assert', ...this.spanFrom(s), test, msg };
  }

  private scopeStatement(): Stmt {
    const s = this.at;
    const isGlobal = this.tokens[s] === T.GLOBAL;
    const names: string[] = [];
    do {
      this.at += T.TOKEN_SIZE;
      names.push(this.identifier());
    } while (this.tokens[this.at] === T.COMMA);
    return { kind: isGlobal ? 'Global' : 'Nonlocal', ...this.spanFrom(s), names };
  }

  private importStatement(): Stmt {
    const s = this.at;
    const names: Alias[] = [];
    do {
      this.at += T.TOKEN_SIZE;
      const start = this.at;
      const name = this.dottedModule();
      const asname = this.accept(T.AS) ? this.identifier() : null;
      names.push({ kind: 'alias', ...this.spanFrom(start), name, asname });
    } while (this.tokens[this.at] === T.COMMA);
    return { kind: 'Import', ...this.spanFrom(s), names };
  }

  private dottedModule(): string {
    let name = this.identifier();
    while (this.accept(T.DOT)) name += '.' + this.identifier();
    return name;
  }

  private importFrom(): Stmt {
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    let level = 0;
    for (;;) {
      if (this.accept(T.DOT)) level += 1;
      else if (this.accept(T.ELLIPSIS)) level += 3;
      else break;
    }
    const module = level > 0 && this.tokens[this.at] === T.IMPORT ? null : this.dottedModule();
    this.expect(T.IMPORT);
    const names = this.importedNames();
    return { kind: 'ImportFrom', ...this.spanFrom(s), module, names, level };
  }

  private importedNames(): Alias[] {
    const t = this.tokens;
    const start = this.at;
    if (this.accept(T.STAR)) return [{ kind: 'alias', ...this.spanFrom(start), name: '*', asname: null }];
    const hasBrackets = this.accept(T.LPAR);
    const names: Alias[] = [];
    do {
      if (hasBrackets && names.length > 0 && t[this.at] === T.RPAR) break;
      const s = this.at;
      const name = this.identifier();
      const asname = this.accept(T.AS) ? this.identifier() : null;
      names.push({ kind: 'alias', ...this.spanFrom(s), name, asname });
    } while (this.accept(T.COMMA));
    if (hasBrackets) this.expect(T.RPAR);
    return names;
  }
}
