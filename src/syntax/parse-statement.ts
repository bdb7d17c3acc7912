/** Parses compound statements, blocks and whole programs. CPython: the statement rules of Grammar/python.gram. */
import type { ExceptHandler, Expr, If, MatchCase, Node, Stmt, WithItem } from './ast.ts';
import { noParameters } from './cursor.ts';
import { SimpleStatementParser } from './parse-simple-statement.ts';
import * as T from './token.ts';
import { checkDepth } from './tree-depth.ts';

/** The whole parser. */
export class StatementParser extends SimpleStatementParser {
  /** Offset of the first token of the outermost statement before the one being parsed. */
  previousStart = 0;
  /** Line of the compound statement that was completed last, or 0. */
  lastCompoundLine = 0;

  /** Parses a program. */
  module(): Stmt[] {
    const body: Stmt[] = [];
    let start = 0;
    while (this.tokens[this.at] !== T.ENDMARKER) {
      this.previousStart = start;
      start = this.at;
      this.statement(body);
    }
    return body;
  }

  /** Parses what `eval` takes: expressions with commas but no star, alone. */
  soleExpression(): Expr {
    const s = this.at;
    const value = this.starExpressions();
    if (value.kind === 'Starred' || (value.kind === 'Tuple' && this.tokens[s] !== T.LPAR && value.elts.some((e) => e.kind === 'Starred')))
      this.fail();
    while (this.accept(T.NEWLINE));
    if (this.tokens[this.at] !== T.ENDMARKER) this.fail();
    this.limitDepth(s, [value]);
    return value;
  }

  private statement(body: Stmt[]): void {
    const s = this.at;
    const count = body.length;
    if (this.compoundStatement(body)) {
      this.lastCompoundLine = this.tokens[s + T.LINE];
      return;
    }
    this.simpleStatements(body);
    if (this.at - s > this.options.maxDepth * T.TOKEN_SIZE) this.limitDepth(s, body.slice(count));
  }

  // A tree of fewer tokens than the limit cannot be too deep, so most are never measured.
  private limitDepth(s: number, nodes: readonly (Node | null)[]): void {
    if (this.at - s <= this.options.maxDepth * T.TOKEN_SIZE) return;
    for (const node of nodes) if (node !== null) checkDepth(node, this.options.maxDepth);
  }

  private compoundStatement(body: Stmt[]): boolean {
    const kind = this.tokens[this.at];
    if (kind === T.NAME) {
      if (!this.isMatchStatement()) return false;
      body.push(this.matchStatement());
      return true;
    }
    if (kind < T.AT) return false;
    switch (kind) {
      case T.IF:
        body.push(this.ifStatement());
        return true;
      case T.FOR:
        body.push(this.forStatement(this.at, false));
        return true;
      case T.DEF:
        body.push(this.functionDef(this.at, false, []));
        return true;
      case T.CLASS:
        body.push(this.classDef([]));
        return true;
      case T.WITH:
        body.push(this.withStatement(this.at, false));
        return true;
      case T.TRY:
        body.push(this.tryStatement());
        return true;
      case T.WHILE:
        body.push(this.whileStatement());
        return true;
      case T.AT:
        body.push(this.decorated());
        return true;
      case T.ASYNC:
        body.push(this.asyncStatement());
        return true;
      default:
        return false;
    }
  }

  // What follows the colon of a compound statement's header: statements on the same line or an indented block.
  private block(): Stmt[] {
    this.expect(T.COLON);
    const body: Stmt[] = [];
    if (!this.accept(T.NEWLINE)) {
      const s = this.at;
      this.simpleStatements(body);
      this.limitDepth(s, body);
      return body;
    }
    this.expect(T.INDENT);
    do this.statement(body);
    while (this.tokens[this.at] !== T.DEDENT);
    this.at += T.TOKEN_SIZE;
    return body;
  }

  private elseBlock(): Stmt[] {
    return this.accept(T.ELSE) ? this.block() : [];
  }

  // An elif is an If within `orelse`; the chain is read in a loop, so that its length costs no stack.
  private ifStatement(): Stmt {
    const t = this.tokens;
    const starts: number[] = [];
    const nodes: If[] = [];
    do {
      const s = this.at;
      this.at += T.TOKEN_SIZE;
      const test = this.namedExpression();
      this.limitDepth(s, [test]);
      const body = this.block();
      starts.push(s);
      nodes.push({ kind: 'If', lineno: t[s + 3], col: t[s + 4], endLineno: 0, endCol: 0, test, body, orelse: [] });
    } while (t[this.at] === T.ELIF);
    let orelse = this.elseBlock();
    const e = this.lastToken();
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      node.endLineno = t[e + 5];
      node.endCol = t[e + 6];
      node.orelse = orelse;
      orelse = [node];
    }
    return nodes[0];
  }

  private whileStatement(): Stmt {
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    const test = this.namedExpression();
    this.limitDepth(s, [test]);
    const body = this.block();
    const orelse = this.elseBlock();
    return { kind: 'While', ...this.spanFrom(s), test, body, orelse };
  }

  private forStatement(s: number, isAsync: boolean): Stmt {
    this.at += T.TOKEN_SIZE;
    const target = this.starTargets();
    this.expect(T.IN);
    const iter = this.starExpressions();
    this.limitDepth(s, [target, iter]);
    const body = this.block();
    const orelse = this.elseBlock();
    return { kind: isAsync ? 'AsyncFor' : 'For', ...this.spanFrom(s), target, iter, body, orelse };
  }

  private asyncStatement(): Stmt {
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    switch (this.tokens[this.at]) {
      case T.DEF:
        return this.functionDef(s, true, []);
      case T.FOR:
        return this.forStatement(s, true);
      case T.WITH:
        return this.withStatement(s, true);
      default:
        return this.fail();
    }
  }

  private decorated(): Stmt {
    const decorators: Expr[] = [];
    while (this.accept(T.AT)) {
      const s = this.at;
      const decorator = this.namedExpression();
      this.limitDepth(s, [decorator]);
      decorators.push(decorator);
      this.expect(T.NEWLINE);
    }
    const s = this.at;
    if (this.tokens[s] === T.CLASS) return this.classDef(decorators);
    const isAsync = this.accept(T.ASYNC);
    if (this.tokens[this.at] !== T.DEF) this.fail();
    return this.functionDef(s, isAsync, decorators);
  }

  private functionDef(s: number, isAsync: boolean, decorator_list: Expr[]): Stmt {
    this.at += T.TOKEN_SIZE;
    const name = this.identifier();
    const type_params = this.typeParams();
    this.expect(T.LPAR);
    const args = this.tokens[this.at] === T.RPAR ? noParameters() : this.parameters(T.RPAR);
    this.expect(T.RPAR);
    const returns = this.accept(T.RARROW) ? this.expression() : null;
    this.limitDepth(s, [args, returns, ...type_params]);
    const body = this.block();
    const kind = isAsync ? 'AsyncFunctionDef' : 'FunctionDef';
    return { kind, ...this.spanFrom(s), name, args, body, decorator_list, returns, type_params };
  }

  private classDef(decorator_list: Expr[]): Stmt {
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    const name = this.identifier();
    const type_params = this.typeParams();
    const bases: Expr[] = [];
    const keywords: Parameters<typeof this.callArguments>[1] = [];
    if (this.accept(T.LPAR)) {
      this.callArguments(bases, keywords);
      this.expect(T.RPAR);
    }
    this.limitDepth(s, [...bases, ...keywords, ...type_params]);
    const body = this.block();
    return { kind: 'ClassDef', ...this.spanFrom(s), name, bases, keywords, body, decorator_list, type_params };
  }

  private withStatement(s: number, isAsync: boolean): Stmt {
    this.at += T.TOKEN_SIZE;
    const hasBrackets = this.isBracketedItems();
    if (hasBrackets) this.at += T.TOKEN_SIZE;
    const items: WithItem[] = [];
    do {
      if (hasBrackets && items.length > 0 && this.tokens[this.at] === T.RPAR) break;
      items.push(this.withItem());
    } while (this.accept(T.COMMA));
    if (hasBrackets) this.expect(T.RPAR);
    this.limitDepth(s, items);
    const body = this.block();
    return { kind: isAsync ? 'AsyncWith' : 'With', ...this.spanFrom(s), items, body };
  }

  private withItem(): WithItem {
    const context_expr = this.expression();
    let optional_vars: Expr | null = null;
    if (this.accept(T.AS)) {
      optional_vars = this.starTarget();
      this.toTarget(optional_vars, 'Store');
    }
    return { kind: 'withitem', context_expr, optional_vars };
  }

  // Whether the bracket after `with` encloses items, and not an expression: it ends before the colon and holds at its own
  // level nothing that an item cannot have (`:=`, `for`, `yield`, a star).
  private isBracketedItems(): boolean {
    const t = this.tokens;
    const open = this.at;
    if (t[open] !== T.LPAR || t[open + T.TOKEN_SIZE] === T.RPAR) return false;
    const level = t[open + T.LEVEL];
    let isItemStart = true;
    for (let at = open + T.TOKEN_SIZE; ; at += T.TOKEN_SIZE) {
      const kind = t[at];
      if (kind === T.ENDMARKER || kind === T.ERRORTOKEN) return false;
      if (t[at + T.LEVEL] < level) return t[at + T.TOKEN_SIZE] === T.COLON;
      if (t[at + T.LEVEL] > level) isItemStart = false;
      else {
        if (kind === T.COLONEQUAL || kind === T.FOR || kind === T.ASYNC || kind === T.YIELD || (isItemStart && kind === T.STAR))
          return false;
        isItemStart = kind === T.COMMA;
      }
    }
  }

  private tryStatement(): Stmt {
    const t = this.tokens;
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    const body = this.block();
    const handlers: ExceptHandler[] = [];
    const isStar = t[this.at] === T.EXCEPT && this.peek() === T.STAR;
    while (t[this.at] === T.EXCEPT) handlers.push(this.exceptHandler(isStar));
    const orelse = handlers.length > 0 ? this.elseBlock() : [];
    const finalbody = this.accept(T.FINALLY) ? this.block() : [];
    if (handlers.length === 0 && finalbody.length === 0) this.fail();
    return { kind: isStar ? 'TryStar' : 'Try', ...this.spanFrom(s), body, handlers, orelse, finalbody };
  }

  private exceptHandler(isStar: boolean): ExceptHandler {
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    if (isStar) this.expect(T.STAR);
    let type: Expr | null = null;
    let name: string | null = null;
    if (isStar || this.tokens[this.at] !== T.COLON) {
      const start = this.at;
      type = this.starExpressions();
      if (
        type.kind === 'Starred' ||
        (type.kind === 'Tuple' && this.tokens[start] !== T.LPAR && type.elts.some((e) => e.kind === 'Starred'))
      )
        this.fail();
      if (this.accept(T.AS)) {
        if (type.kind === 'Tuple' && !this.isOneBracket(start)) this.fail();
        name = this.identifier();
      }
      this.limitDepth(s, [type]);
    }
    const body = this.block();
    return { kind: 'ExceptHandler', ...this.spanFrom(s), type, name, body };
  }

  // Whether the token at `start` is a bracket that closes just before `as`.
  private isOneBracket(start: number): boolean {
    return this.tokens[start] === T.LPAR && this.afterBracket(start) + T.TOKEN_SIZE === this.at;
  }

  // `match` is a keyword only where its line ends in a colon and a block of cases follows.
  private isMatchStatement(): boolean {
    const t = this.tokens;
    let at = this.at;
    if (t[at + T.END] - t[at + T.START] !== 5 || !this.isWord(at, 'match')) return false;
    const next = t[at + T.TOKEN_SIZE];
    if (next === T.EQUAL || next === T.DOT || next === T.NEWLINE || next === T.COLON) return false;
    for (;;) {
      const kind = t[at];
      if (kind === T.ENDMARKER || kind === T.ERRORTOKEN) return false;
      if (kind === T.NEWLINE) break;
      at += T.TOKEN_SIZE;
    }
    return t[at - T.TOKEN_SIZE] === T.COLON && t[at + T.TOKEN_SIZE] === T.INDENT && this.isWord(at + 2 * T.TOKEN_SIZE, 'case');
  }

  private matchStatement(): Stmt {
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    const start = this.at;
    let subject = this.starNamedExpression();
    if (this.tokens[this.at] === T.COMMA) {
      const elts = [subject];
      while (this.accept(T.COMMA) && this.tokens[this.at] !== T.COLON) elts.push(this.starNamedExpression());
      subject = { kind: 'Tuple', ...this.spanFrom(start), elts, ctx: 'Load' };
    } else if (subject.kind === 'Starred') this.fail();
    this.limitDepth(s, [subject]);
    this.expect(T.COLON);
    this.expect(T.NEWLINE);
    this.expect(T.INDENT);
    const cases: MatchCase[] = [];
    do cases.push(this.matchCase());
    while (this.tokens[this.at] !== T.DEDENT);
    this.at += T.TOKEN_SIZE;
    return { kind: 'Match', ...this.spanFrom(s), subject, cases };
  }

  private matchCase(): MatchCase {
    const s = this.at;
    if (!this.isWord(s, 'case')) this.fail();
    this.at += T.TOKEN_SIZE;
    const pattern = this.patterns();
    const guard = this.accept(T.IF) ? this.namedExpression() : null;
    this.limitDepth(s, [pattern, guard]);
    const body = this.block();
    return { kind: 'match_case', pattern, guard, body };
  }
}
