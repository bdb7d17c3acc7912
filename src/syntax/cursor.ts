/** The parser's position in the token records, and what all its parts share: expecting tokens, names, places. */
import type { Arguments, Expr, ExprContext, Name } from './ast.ts';
import type { LexerState } from './lexer-state.ts';
import * as T from './token.ts';

/** Thrown where the program cannot be parsed on; what is wrong, and where, is found by a second, slower pass. */
export class ParseFailure {
  readonly at: number;

  constructor(at: number) {
    this.at = at;
  }
}

export interface ParserOptions {
  /** Finds the code point for the name in `\N{name}`. */
  charNames: ((name: string) => number | undefined) | null;
  /** Greatest depth of the tree. */
  maxDepth: number;
}

const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Base of the parser's classes. `at` is the offset of the next token's record. */
export class Cursor {
  readonly text: string;
  readonly tokens: Int32Array;
  readonly options: ParserOptions;
  at = 0;
  private readonly hasWideNames: boolean;

  constructor(state: LexerState, options: ParserOptions) {
    this.text = state.text;
    this.tokens = state.tokens;
    this.hasWideNames = state.hasWideNames;
    this.options = options;
  }

  /** Gives up at the next token. */
  fail(): never {
    throw new ParseFailure(this.at);
  }

  /** Steps over a token of this kind or gives up. */
  expect(kind: number): void {
    if (this.tokens[this.at] !== kind) this.fail();
    this.at += T.TOKEN_SIZE;
  }

  /** Steps over a token of this kind if it is next. */
  accept(kind: number): boolean {
    if (this.tokens[this.at] !== kind) return false;
    this.at += T.TOKEN_SIZE;
    return true;
  }

  /** Kind of the token after the next one. */
  peek(): number {
    return this.tokens[this.at + T.TOKEN_SIZE];
  }

  /** Text of the token at `at`. */
  textAt(at: number): string {
    return this.text.slice(this.tokens[at + T.START], this.tokens[at + T.END]);
  }

  /** Whether the token at `at` is the soft keyword. */
  isWord(at: number, word: string): boolean {
    const tokens = this.tokens;
    if (tokens[at] !== T.NAME || tokens[at + T.END] - tokens[at + T.START] !== word.length) return false;
    return this.text.startsWith(word, tokens[at + T.START]);
  }

  /** Steps over a NAME and returns it as identifiers are compared: in normal form KC. */
  identifier(): string {
    const at = this.at;
    if (this.tokens[at] !== T.NAME) this.fail();
    this.at = at + T.TOKEN_SIZE;
    const word = this.textAt(at);
    return this.hasWideNames && BEYOND_ASCII.test(word) ? word.normalize('NFKC') : word;
  }

  /** Steps over a NAME and returns its node. */
  nameNode(ctx: ExprContext): Name {
    const t = this.tokens;
    const s = this.at;
    const id = this.identifier();
    return { kind: 'Name', lineno: t[s + 3], col: t[s + 4], endLineno: t[s + 5], endCol: t[s + 6], id, ctx };
  }

  /** Offset of the last token before `at` that a node may end with, blocks' line ends left out. */
  lastToken(): number {
    let at = this.at - T.TOKEN_SIZE;
    for (;;) {
      const kind = this.tokens[at];
      if (kind !== T.NEWLINE && kind !== T.DEDENT && kind !== T.INDENT) return at;
      at -= T.TOKEN_SIZE;
    }
  }

  /** Offset of the token behind the bracket that closes the one at `at`. */
  afterBracket(at: number): number {
    const level = this.tokens[at + T.LEVEL];
    do at += T.TOKEN_SIZE;
    while (this.tokens[at + T.LEVEL] >= level);
    return at + T.TOKEN_SIZE;
  }

  /** Makes an expression that was read a target, or gives up if it can be none. */
  toTarget(node: Expr, ctx: ExprContext): void {
    switch (node.kind) {
      case 'Name':
      case 'Attribute':
      case 'Subscript':
        node.ctx = ctx;
        return;
      case 'Starred':
        if (ctx === 'Del') this.fail();
        node.ctx = ctx;
        return this.toTarget(node.value, ctx);
      case 'List':
      case 'Tuple':
        node.ctx = ctx;
        for (const element of node.elts) this.toTarget(element, ctx);
        return;
      default:
        this.fail();
    }
  }
}

/** Returns the parameters of a function that has none. */
export function noParameters(): Arguments {
  return { kind: 'arguments', posonlyargs: [], args: [], vararg: null, kwonlyargs: [], kw_defaults: [], kwarg: null, defaults: [] };
}
