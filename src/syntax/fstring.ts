/** Parses string literals as they stand side by side: str, bytes, f-strings and t-strings. CPython: Parser/action_helpers.c. */
import type { Constant, Expr, FormattedValue, Interpolation, JoinedStr } from './ast.ts';
import { Cursor } from './cursor.ts';
import { decodeBytes, decodeEscapes } from './string-literal.ts';
import * as T from './token.ts';

const REPR = 114;

/** Where a token or node stands in the text; end exclusive. */
interface Place {
  lineno: number;
  col: number;
  endLineno: number;
  endCol: number;
}

/** The parser's part for strings; what stands in a replacement field is parsed by the class above. */
export abstract class StringParser extends Cursor {
  /** Parses `annotated_rhs`: a yield expression or expressions with stars. */
  abstract fieldExpression(): Expr;

  /** Parses one or more literals side by side as one expression. */
  strings(): Expr {
    const t = this.tokens;
    const s = this.at;
    if (t[s] === T.STRING) {
      const next = t[s + T.TOKEN_SIZE];
      if (next !== T.STRING && next !== T.FSTRING_START && next !== T.TSTRING_START) return this.plainString();
    } else if (t[s] === T.TSTRING_START) return this.templateStrings();
    return this.joinedStrings();
  }

  // A literal that is no f-string, as a constant.
  private plainString(): Constant {
    const t = this.tokens;
    const s = this.at;
    this.at = s + T.TOKEN_SIZE;
    const text = this.text;
    let start = t[s + T.START];
    let end = t[s + T.END];
    let isRaw = false;
    let isBytes = false;
    let quote = text.charCodeAt(start);
    while (quote !== 34 && quote !== 39) {
      if ((quote | 32) === 114) isRaw = true;
      else if ((quote | 32) === 98) isBytes = true;
      quote = text.charCodeAt(++start);
    }
    const isTriple = end - start >= 6 && text.charCodeAt(start + 1) === quote && text.charCodeAt(start + 2) === quote;
    start += isTriple ? 3 : 1;
    end -= isTriple ? 3 : 1;
    const body = text.slice(start, end);
    const place = { lineno: t[s + 3], col: t[s + 4], endLineno: t[s + 5], endCol: t[s + 6] };
    if (isBytes) return { kind: 'Constant', ...place, type: 'bytes', value: decodeBytes(body, isRaw) };
    const value = isRaw ? body : decodeEscapes(body, this.options.charNames);
    return { kind: 'Constant', lineno: place.lineno, col: place.col, endLineno: place.endLineno, endCol: place.endCol, type: 'str', value };
  }

  private joinedStrings(): Expr {
    const t = this.tokens;
    const s = this.at;
    const parts: Expr[] = [];
    let isFormat = false;
    let bytesCount = 0;
    let count = 0;
    for (; ; count++) {
      const kind = t[this.at];
      if (kind === T.STRING) {
        const part = this.plainString();
        if (part.type === 'bytes') bytesCount++;
        parts.push(part);
      } else if (kind === T.FSTRING_START) {
        isFormat = true;
        this.formatParts(parts, false);
      } else break;
    }
    if (t[this.at] === T.TSTRING_START || (bytesCount > 0 && (bytesCount < count || isFormat))) this.fail();
    const place = this.placeFrom(s);
    if (bytesCount > 0) return { kind: 'Constant', ...place, type: 'bytes', value: joinBytes(parts as Constant[]) };
    if (isFormat) return { kind: 'JoinedStr', ...place, values: fold(parts) };
    return { kind: 'Constant', ...place, type: 'str', value: parts.map((part) => (part as Constant).value).join('') };
  }

  private templateStrings(): Expr {
    const s = this.at;
    const parts: Expr[] = [];
    while (this.tokens[this.at] === T.TSTRING_START) this.formatParts(parts, true);
    if (this.tokens[this.at] === T.STRING || this.tokens[this.at] === T.FSTRING_START) this.fail();
    return { kind: 'TemplateStr', ...this.placeFrom(s), values: fold(parts) };
  }

  private placeFrom(s: number): Place {
    const t = this.tokens;
    const e = this.at - T.TOKEN_SIZE;
    return { lineno: t[s + 3], col: t[s + 4], endLineno: t[e + 5], endCol: t[e + 6] };
  }

  // Parses one f-string or t-string into constants and replacement fields.
  private formatParts(parts: Expr[], isTemplate: boolean): void {
    const t = this.tokens;
    const start = t[this.at + T.START];
    const isRaw = /[rR]/.test(this.text.slice(start, start + 2));
    this.at += T.TOKEN_SIZE;
    for (;;) {
      const kind = t[this.at];
      if (kind === T.FSTRING_MIDDLE || kind === T.TSTRING_MIDDLE) parts.push(this.middle(isRaw));
      else if (kind === T.LBRACE) this.field(parts, isRaw, isTemplate);
      else break;
    }
    this.expect(isTemplate ? T.TSTRING_END : T.FSTRING_END);
  }

  private middle(isRaw: boolean): Constant {
    const s = this.at;
    const body = this.textAt(s);
    this.at += T.TOKEN_SIZE;
    const value = isRaw ? body : decodeEscapes(body, this.options.charNames);
    return { kind: 'Constant', ...this.placeFrom(s), type: 'str', value };
  }

  // Parses `{expression=!r:spec}`; with `=` the text before the value becomes a constant of its own.
  private field(parts: Expr[], isRaw: boolean, isTemplate: boolean): void {
    const t = this.tokens;
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    const value = this.fieldExpression();
    const exprEnd = this.at;
    const isDebug = this.accept(T.EQUAL);
    const afterExpr = this.at;
    let conversion = -1;
    if (t[this.at] === T.EXCLAMATION) conversion = this.conversion();
    const format_spec = t[this.at] === T.COLON ? this.formatSpec(isRaw) : null;
    this.expect(T.RBRACE);
    const place = this.placeFrom(s);
    if (isDebug) {
      const debug = this.sourceBetween(s, afterExpr);
      const end = { endLineno: t[afterExpr + 3], endCol: t[afterExpr + 4] };
      parts.push({ kind: 'Constant', lineno: t[s + 3], col: t[s + 4] + 1, ...end, type: 'str', value: debug });
      if (conversion === -1 && format_spec === null) conversion = REPR;
    }
    if (isTemplate) {
      const str = this.sourceBetween(s, exprEnd).trimEnd();
      parts.push({ kind: 'Interpolation', ...place, value, str, conversion, format_spec } satisfies Interpolation);
    } else parts.push({ kind: 'FormattedValue', ...place, value, conversion, format_spec } satisfies FormattedValue);
  }

  private conversion(): number {
    const t = this.tokens;
    const mark = this.at;
    this.at += T.TOKEN_SIZE;
    const name = this.textAt(this.at);
    if (t[this.at] !== T.NAME || t[this.at + T.START] !== t[mark + T.END] || (name !== 's' && name !== 'r' && name !== 'a')) this.fail();
    this.at += T.TOKEN_SIZE;
    return name.charCodeAt(0);
  }

  // Fields within a spec are those of an f-string, in t-strings too.
  private formatSpec(isRaw: boolean): JoinedStr {
    const s = this.at;
    this.at += T.TOKEN_SIZE;
    const parts: Expr[] = [];
    for (;;) {
      const kind = this.tokens[this.at];
      if (kind === T.FSTRING_MIDDLE || kind === T.TSTRING_MIDDLE) parts.push(this.middle(isRaw));
      else if (kind === T.LBRACE) this.field(parts, isRaw, false);
      else break;
    }
    return { kind: 'JoinedStr', ...this.placeFrom(s), values: fold(parts) };
  }

  // Source text between two tokens, without the comments that a field of several lines may have.
  private sourceBetween(first: number, last: number): string {
    const t = this.tokens;
    const text = this.text.slice(t[first + T.END], t[last + T.START]);
    if (!text.includes('#')) return text;
    const pieces: string[] = [];
    let inner = 0;
    for (let at = first; at < last; at += T.TOKEN_SIZE) {
      const kind = t[at];
      if (at > first) pieces.push(this.textAt(at));
      if (kind === T.FSTRING_START || kind === T.TSTRING_START) inner++;
      else if (kind === T.FSTRING_END || kind === T.TSTRING_END) inner--;
      const gap = this.text.slice(t[at + T.END], t[at + T.TOKEN_SIZE + T.START]);
      pieces.push(inner > 0 ? gap : gap.replace(/#[^\n]*/g, ''));
    }
    return pieces.join('');
  }
}

function joinBytes(parts: Constant[]): Uint8Array {
  const values = parts.map((part) => part.value as Uint8Array);
  const joined = new Uint8Array(values.reduce((size, value) => size + value.length, 0));
  let at = 0;
  for (const value of values) {
    joined.set(value, at);
    at += value.length;
  }
  return joined;
}

// Joins neighbouring constants and drops empty ones.
function fold(parts: Expr[]): Expr[] {
  const folded: Expr[] = [];
  for (let i = 0; i < parts.length; ) {
    const first = parts[i++];
    if (first.kind !== 'Constant') {
      folded.push(first);
      continue;
    }
    const values = [first.value];
    let last: Constant = first;
    for (let next = parts[i]; next !== undefined && next.kind === 'Constant'; next = parts[++i]) {
      last = next;
      values.push(next.value);
    }
    const value = values.join('');
    if (value !== '') folded.push({ ...first, endLineno: last.endLineno, endCol: last.endCol, value });
  }
  return folded;
}
