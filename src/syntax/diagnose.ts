/**
 * Finds what is wrong with a program that the parser refused, and where, by CPython's own method: the grammar is read once for the last
 * token reached, then again with rules for common mistakes. CPython: _PyPegen_run_parser and Parser/pegen_errors.c.
 */
import { errorGrammar } from './error-grammar.ts';
import type { SyntaxErrorType } from './errors.ts';
import { PySyntaxError } from './errors.ts';
import type { LexerState } from './lexer-state.ts';
import { excessDigits, MAX_INT_DIGITS, numberLiteral } from './number-literal.ts';
import type { PegActions, Piece } from './peg.ts';
import { PegMachine, TooManySteps } from './peg.ts';
import type { Action, Rule } from './peg-grammar.ts';
import { readGrammar } from './peg-grammar.ts';
import { lineText } from './source-text.ts';
import type { CharNames } from './string-literal.ts';
import { decodeBytes, decodeEscapes, StringLiteralError } from './string-literal.ts';
import * as T from './token.ts';

let grammar: Map<string, Rule> | null = null;

/** Returns the error for the program of which `rule` (file or eval) cannot be read at `start`; `failed` is where the parser gave up. */
export function diagnose(state: LexerState, charNames: CharNames, rule: 'file' | 'eval', start: number, failed: number): PySyntaxError {
  grammar ??= readGrammar(errorGrammar());
  const actions = new Diagnosis(state, charNames);
  let last = start;
  let error: PySyntaxError;
  try {
    const first = new PegMachine(state.text, state.tokens, start, start, grammar.size, false, actions);
    actions.machine = first;
    if (first.run(grammar.get(rule)!) !== null) first.last = failed;
    last = first.last;
    const second = new PegMachine(state.text, state.tokens, start, last, grammar.size, true, actions);
    actions.machine = second;
    second.run(grammar.get(rule)!);
    error = actions.noted ?? actions.generic(last);
  } catch (thrown) {
    if (thrown instanceof TooManySteps) error = actions.generic(failed);
    else if (thrown instanceof PySyntaxError) error = thrown;
    else throw thrown;
  }
  return actions.overridden(error);
}

/** Whether the program, which cannot be parsed, could be the beginning of one that can: as `codeop` finds out. */
export function isIncomplete(state: LexerState): boolean {
  grammar ??= readGrammar(errorGrammar());
  const actions = new Diagnosis(state, null);
  const machine = new PegMachine(state.text, state.tokens, 0, 0, grammar.size, false, actions);
  actions.machine = machine;
  try {
    if (machine.run(grammar.get('file')!) !== null) return false;
  } catch (thrown) {
    if (thrown instanceof TooManySteps) return false;
    if (thrown instanceof PySyntaxError)
      return thrown === state.error && /never closed|unterminated triple|unexpected EOF/.test(thrown.msg);
    throw thrown;
  }
  let at = machine.last;
  while (state.tokens[at] === T.DEDENT) at += T.TOKEN_SIZE;
  return state.tokens[at] === T.ENDMARKER;
}

class Diagnosis implements PegActions {
  machine: PegMachine | null = null;
  /** A token that had to be there and is not. */
  noted: PySyntaxError | null = null;
  private indentation: PySyntaxError | null = null;
  private readonly state: LexerState;
  private readonly charNames: CharNames;

  constructor(state: LexerState, charNames: CharNames) {
    this.state = state;
    this.charNames = charNames;
  }

  tokenizerError(): never {
    throw this.state.error!;
  }

  missing(text: string, machine: PegMachine): void {
    this.noted = this.range(machine.pos, machine.pos, `expected '${text}'`);
  }

  giveUp(): void {
    if (this.noted !== null) throw this.noted;
  }

  raise(action: Action & { op: 'raise' }, machine: PegMachine, a: readonly Piece[], b: readonly Piece[]): void {
    const [where, first] = action.where;
    switch (where) {
      case 'target':
        return this.raiseTarget(first, a[0], action.message);
      case 'here':
        throw this.here('SyntaxError', action.message);
      case 'indent':
        throw this.here('IndentationError', this.filled(action.message, a));
      case 'next':
        throw this.range(machine.pos, machine.pos, action.message);
      case 'from':
        throw this.from(a[0].start, action.message);
      case 'range': {
        const ends = action.where[2] === 'b' ? b : a;
        throw this.range(a[0].start, ends[ends.length - 1].end, action.message);
      }
      default:
        throw this.range(a[0].start, a[0].end, this.filled(action.message, a));
    }
  }

  private filled(message: string, a: readonly Piece[]): string {
    if (a.length === 0) return message;
    return message.replace('%l', String(this.state.tokens[a[0].start + T.LINE])).replace('%e', this.nameOf(a[0]));
  }

  private raiseTarget(targets: string, piece: Piece, message: string): void {
    const invalid = invalidTarget(targets, piece);
    if (invalid !== null) throw this.range(invalid.start, invalid.end, this.filled(message, [invalid]));
  }

  private nameOf(piece: Piece): string {
    return EXPRESSION_NAMES[piece.kind] ?? 'expression';
  }

  /** An error from one token to another. */
  range(start: number, end: number, message: string): PySyntaxError {
    const t = this.state.tokens;
    const offset = hasColumn(t[start]) ? t[start + T.COL] + 1 : 0;
    const endOffset = hasColumn(t[end]) ? t[end + T.END_COL] + 1 : 0;
    return this.error('SyntaxError', message, t[start + T.LINE], offset, t[end + T.END_LINE], endOffset);
  }

  // An error from a token to where the tokenizer has come.
  private from(start: number, message: string): PySyntaxError {
    const t = this.state.tokens;
    const end = this.machine!.last;
    return this.error('SyntaxError', message, t[start + T.LINE], t[start + T.COL] + 1, t[end + T.END_LINE], t[end + T.END_COL]);
  }

  // An error at the last token that was looked at; some have no column of their own.
  private here(type: SyntaxErrorType, message: string): PySyntaxError {
    const t = this.state.tokens;
    const at = this.machine!.last;
    if (hasColumn(t[at])) {
      return this.error(type, message, t[at + T.LINE], t[at + T.COL] + 1, t[at + T.END_LINE], t[at + T.END_COL] + 1);
    }
    return this.error(type, message, t[at + T.LINE], t[at + T.END_COL], t[at + T.END_LINE], -1);
  }

  private error(type: SyntaxErrorType, message: string, line: number, offset: number, endLine: number, endOffset: number): PySyntaxError {
    const text = lineText(this.state.text, line);
    let end = endOffset;
    if (endLine > line && endOffset > 0) end = this.endOffsetIn(text ?? '', endLine, endOffset);
    return new PySyntaxError(type, message, line, offset, endLine, end, text);
  }

  // CPython measures the end of an error of several lines against the first of them, in bytes.
  private endOffsetIn(first: string, endLine: number, endOffset: number): number {
    let bytes = utf8Length((lineText(this.state.text, endLine) ?? '').slice(0, endOffset - 1)) + 1;
    let offset = 0;
    for (const character of first.replace('\n', '')) {
      bytes -= utf8Length(character);
      if (bytes <= 0) return offset + 1;
      offset++;
    }
    return offset + 1;
  }

  /** The error where no rule knows better. */
  generic(last: number): PySyntaxError {
    const kind = this.state.tokens[last];
    if (kind === T.INDENT || kind === T.DEDENT) {
      this.indentation = this.here('IndentationError', kind === T.INDENT ? 'unexpected indent' : 'unexpected unindent');
      return this.indentation;
    }
    return this.range(last, last, 'invalid syntax');
  }

  /** The error to report where the tokenizer has one too, further on: as _PyPegen_tokenize_full_source_to_check_for_errors. */
  overridden(error: PySyntaxError): PySyntaxError {
    const { error: other, isErrorHard, mode, level, tokens } = this.state;
    if (other === null || other === error || mode !== null || error === this.indentation) return error;
    if (error.type === 'MemoryError' || error.type === 'RecursionError') return error;
    if (isErrorHard) return other;
    const isUnclosed = level > 0 && other.msg.endsWith('was never closed');
    return isUnclosed && tokens[this.machine!.last + T.LINE] > other.lineno ? other : error;
  }

  check(name: string, machine: PegMachine, a: readonly Piece[], b: readonly Piece[], whole: Piece): Piece | null {
    switch (name) {
      case 'primary':
        return b.length === 0 ? a[0] : { ...whole, kind: b[b.length - 1].kind };
      case 'args': {
        const starred = b.filter((piece) => piece.kind === 'Starred');
        return { ...whole, kind: b.some((piece) => piece.kind === 'double') ? 'doubleArgs' : 'args', parts: [...a, ...starred] };
      }
      case 'number':
        return this.checkNumber(a[0], whole);
      case 'real':
      case 'imaginary':
        return this.checkComplex(name, a[0], whole);
      case 'string':
        return this.checkString(machine, a[0], whole);
      case 'middle':
        return this.checkMiddle(machine, a[0], whole);
      case 'JoinedStr':
      case 'TemplateStr':
        return this.checkFormatString(name, machine, a, whole);
      case 'strings':
        return this.checkStrings(a, whole);
      case 'conversion':
        return this.checkConversion(a[0], b[0], whole);
      default:
        this.checkMistake(name, machine, a, b);
        return null;
    }
  }

  // The rules for mistakes whose conditions the grammar cannot say.
  private checkMistake(name: string, machine: PegMachine, a: readonly Piece[], b: readonly Piece[]): void {
    const t = this.state.tokens;
    switch (name) {
      case 'legacy': {
        const word = machine.tokenText(a[0].start);
        if (!isLegacy(word)) return;
        throw this.range(a[0].start, b[0].end, `Missing parentheses in call to '${word}'. Did you mean ${word}(...)?`);
      }
      case 'forgottenComma':
        if (a[0].kind === 'Name' && isLegacy(machine.tokenText(a[0].start))) return;
        if (t[machine.pos - T.TOKEN_SIZE + T.LEVEL] === 0) return;
        throw this.range(a[0].start, b[0].end, 'invalid syntax. Perhaps you forgot a comma?');
      case 'missingColon': {
        const { start, end } = a[0];
        throw this.error('SyntaxError', "':' expected after dictionary key", t[start + T.LINE], t[end + T.END_COL], t[end + T.END_LINE], 0);
      }
      case 'typeVarTupleBound':
      case 'paramSpecBound': {
        const what = b[0].kind === 'Tuple' ? 'constraints' : 'bound';
        throw this.from(a[0].start, `cannot use ${what} with ${name === 'paramSpecBound' ? 'ParamSpec' : 'TypeVarTuple'}`);
      }
      case 'keywordConstant':
        throw this.range(a[0].start, b[0].end, `cannot assign to ${machine.tokenText(a[0].start)}`);
      case 'mixedTemplate':
        throw this.range(a[0].start, b[b.length - 1].end, 'cannot mix t-string literals with string or bytes literals');
      default:
        this.checkArguments(name, a, b);
    }
  }

  private checkArguments(name: string, a: readonly Piece[], b: readonly Piece[]): void {
    if (name === 'positionalAfterKeyword') {
      const unpacking = a[0].kind === 'doubleArgs' ? ' unpacking' : '';
      throw this.here('SyntaxError', `positional argument follows keyword argument${unpacking}`);
    }
    const clause = b[b.length - 1];
    const args = name === 'bareGenerator' ? a[0].parts : a;
    if (name === 'bareGenerator' && args.length <= 1) return;
    const end = clause.parts[clause.parts.length - 1].end;
    throw this.range(args[args.length - 1].start, end, 'Generator expression must be parenthesized');
  }

  private checkNumber(token: Piece, whole: Piece): Piece {
    const digits = excessDigits(this.machine!.tokenText(token.start));
    if (digits === 0) return { ...whole, kind: 'literal' };
    const line = this.state.tokens[token.start + T.LINE];
    const message =
      `Exceeds the limit (${MAX_INT_DIGITS} digits) for integer string conversion: value has ${digits} digits; ` +
      'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.';
    throw this.error('SyntaxError', message, line, 0, line, 0);
  }

  private checkComplex(name: string, token: Piece, whole: Piece): Piece {
    const isImaginary = numberLiteral(this.machine!.tokenText(token.start)).type === 'complex';
    if (isImaginary === (name === 'imaginary')) return whole;
    throw this.range(token.start, token.end, `${name} number required in complex literal`);
  }

  // Runs a decoder of literals; what it refuses is an error at the last token looked at.
  private decode(token: Piece, decode: () => void): void {
    try {
      decode();
    } catch (thrown) {
      if (!(thrown instanceof StringLiteralError)) throw thrown;
      if (thrown.message.startsWith('bytes')) throw this.range(token.start, token.end, thrown.message);
      throw this.here('SyntaxError', thrown.message);
    }
  }

  private checkString(machine: PegMachine, token: Piece, whole: Piece): Piece {
    const text = machine.tokenText(token.start);
    const quote = text.search(/['"]/);
    const prefix = text.slice(0, quote).toLowerCase();
    const size = /^('''|""")/.test(text.slice(quote)) && text.length - quote >= 6 ? 3 : 1;
    const body = text.slice(quote + size, -size);
    const isRaw = prefix.includes('r');
    if (prefix.includes('b')) this.decode(token, () => decodeBytes(body, isRaw));
    else if (!isRaw) this.decode(token, () => decodeEscapes(body, this.charNames));
    return { ...whole, kind: prefix.includes('b') ? 'bytes' : 'literal' };
  }

  // The text of a format spec is decoded where it is read, the other text once the string is read to its end.
  private checkMiddle(machine: PegMachine, token: Piece, whole: Piece): Piece {
    this.decode(token, () => decodeEscapes(machine.tokenText(token.start), this.charNames));
    return whole;
  }

  private checkFormatString(kind: string, machine: PegMachine, parts: readonly Piece[], whole: Piece): Piece {
    const isRaw = /r/i.test(machine.tokenText(whole.start));
    for (const part of parts) if (part.kind === 'middle' && !isRaw) this.checkMiddle(machine, part, part);
    return { ...whole, kind };
  }

  private checkStrings(parts: readonly Piece[], whole: Piece): Piece {
    const bytes = parts.filter((part) => part.kind === 'bytes').length;
    if (bytes > 0 && bytes < parts.length) throw this.here('SyntaxError', 'cannot mix bytes and nonbytes literals');
    return { ...whole, kind: parts.some((part) => part.kind === 'JoinedStr') ? 'JoinedStr' : 'literal' };
  }

  private checkConversion(mark: Piece, word: Piece, whole: Piece): Piece {
    const t = this.state.tokens;
    const letter = this.letterAround(mark.start);
    if (t[mark.start + T.END] !== t[word.start + T.START]) {
      throw this.range(mark.start, word.end, `${letter}-string: conversion type must come right after the exclamation mark`);
    }
    const name = this.machine!.tokenText(word.start);
    if (name === 's' || name === 'r' || name === 'a') return whole;
    throw this.range(word.start, word.end, `${letter}-string: invalid conversion character '${name}': expected 's', 'r', or 'a'`);
  }

  private letterAround(at: number): string {
    const t = this.state.tokens;
    for (let depth = 1; depth > 0; ) {
      at -= T.TOKEN_SIZE;
      if (t[at] === T.FSTRING_START || t[at] === T.TSTRING_START) depth--;
      else if (t[at] === T.FSTRING_END || t[at] === T.TSTRING_END) depth++;
    }
    return t[at] === T.TSTRING_START ? 't' : 'f';
  }
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

// Tokens without text have no column of their own.
function hasColumn(kind: number): boolean {
  return kind !== T.INDENT && kind !== T.DEDENT && kind !== T.ENDMARKER;
}

function isLegacy(word: string): boolean {
  return word === 'print' || word === 'exec';
}

// As _PyPegen_get_invalid_target: the part of a would-be target that cannot be one.
function invalidTarget(targets: string, piece: Piece): Piece | null {
  switch (piece.kind) {
    case 'List':
    case 'Tuple':
      for (const part of piece.parts) {
        const found = invalidTarget(targets, part);
        if (found !== null) return found;
      }
      return null;
    case 'Starred':
      return targets === 'DEL' ? piece : invalidTarget(targets, piece.parts[0]);
    case 'Compare':
      // The `a in b` of `for a in b` is read as a comparison.
      if (targets !== 'FOR') return piece;
      return piece.parts[1].kind === 'In' ? invalidTarget(targets, piece.parts[0]) : null;
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return null;
    default:
      return piece;
  }
}

// As _PyPegen_get_expr_name; what is not listed is an 'expression'.
const EXPRESSION_NAMES: Record<string, string> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  TemplateStr: 't-string expression',
  literal: 'literal',
  True: 'True',
  False: 'False',
  None: 'None',
  ellipsis: 'ellipsis',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
};
