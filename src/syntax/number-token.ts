/** Scans numeric literals and finds their errors. CPython: tok_get_normal_mode and verify_end_of_number in Parser/lexer/lexer.c. */
import { WORD_PART } from './characters.ts';
import type { LexerState } from './lexer-state.ts';
import { NUMBER } from './token.ts';

/** Scans the number at `state.pos`, which begins with a digit or with a period before a digit. */
export function scanNumber(state: LexerState): void {
  const text = state.text;
  const start = state.pos;
  const first = text.charCodeAt(start);
  let isFine: boolean;
  if (first === 48) isFine = scanZero(state);
  else if (first === 46) isFine = scanFraction(state);
  else isFine = scanDigits(state) && scanAfterInteger(state);
  if (isFine) state.emit(NUMBER, start);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

// Leaves pos behind digits with single underscores between them.
function scanDigits(state: LexerState): boolean {
  const text = state.text;
  let pos = state.pos;
  for (;;) {
    let code = text.charCodeAt(pos);
    while (code >= 48 && code <= 57) code = text.charCodeAt(++pos);
    state.pos = pos;
    if (code !== 95) return true;
    pos++;
    if (!isDigit(text.charCodeAt(pos))) return fail(state, pos, 'invalid decimal literal');
  }
}

function fail(state: LexerState, pos: number, message: string): boolean {
  state.pos = pos;
  state.fail(message);
  return false;
}

function scanAfterInteger(state: LexerState): boolean {
  const code = state.text.charCodeAt(state.pos);
  if (code === 46) return scanFraction(state);
  if (code > 57) return scanExponent(state);
  return true;
}

function scanFraction(state: LexerState): boolean {
  state.pos++;
  if (isDigit(state.text.charCodeAt(state.pos)) && !scanDigits(state)) return false;
  return scanExponent(state);
}

function scanExponent(state: LexerState): boolean {
  const text = state.text;
  const code = text.charCodeAt(state.pos) | 32;
  if (code === 101) {
    let pos = state.pos + 1;
    const sign = text.charCodeAt(pos);
    if (sign === 43 || sign === 45) {
      pos++;
      if (!isDigit(text.charCodeAt(pos))) return fail(state, pos, 'invalid decimal literal');
    } else if (!isDigit(sign)) return verifyEnd(state, 'decimal');
    state.pos = pos;
    if (!scanDigits(state)) return false;
  }
  if ((text.charCodeAt(state.pos) | 32) !== 106) return verifyEnd(state, 'decimal');
  state.pos++;
  return verifyEnd(state, 'imaginary');
}

// A keyword may follow a number without a blank, any other word may not.
function verifyEnd(state: LexerState, name: string): boolean {
  const text = state.text;
  const pos = state.pos;
  const code = text.charCodeAt(pos);
  if (!(code < 128) || WORD_PART[code] === 0 || state.isLoose) return true;
  for (const word of ['and', 'else', 'for', 'or', 'not']) {
    if (text.startsWith(word, pos) && !isWordCode(text.charCodeAt(pos + word.length))) return true;
  }
  if (code === 105 && 'fns'.includes(text.charAt(pos + 1)) && pos + 1 < text.length) return true;
  return fail(state, pos, `invalid ${name} literal`);
}

function isWordCode(code: number): boolean {
  return code >= 128 || WORD_PART[code] === 1;
}

function scanZero(state: LexerState): boolean {
  switch (state.text.charCodeAt(state.pos + 1)) {
    case 88:
    case 120:
      return scanRadix(state, 16, 'hexadecimal');
    case 79:
    case 111:
      return scanRadix(state, 8, 'octal');
    case 66:
    case 98:
      return scanRadix(state, 2, 'binary');
    default:
      return scanLeadingZeros(state);
  }
}

function digitValue(code: number): number {
  if (isDigit(code)) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 99;
}

function scanRadix(state: LexerState, radix: number, name: string): boolean {
  const text = state.text;
  let pos = state.pos + 2;
  do {
    if (text.charCodeAt(pos) === 95) pos++;
    if (!(digitValue(text.charCodeAt(pos)) < radix)) {
      if (isDigit(text.charCodeAt(pos))) return fail(state, pos + 1, `invalid digit '${text[pos]}' in ${name} literal`);
      return fail(state, pos, `invalid ${name} literal`);
    }
    while (digitValue(text.charCodeAt(pos)) < radix) pos++;
  } while (text.charCodeAt(pos) === 95);
  if (isDigit(text.charCodeAt(pos))) return fail(state, pos + 1, `invalid digit '${text[pos]}' in ${name} literal`);
  state.pos = pos;
  return verifyEnd(state, name);
}

function scanLeadingZeros(state: LexerState): boolean {
  const text = state.text;
  const start = state.pos;
  let pos = start + 1;
  for (;;) {
    if (text.charCodeAt(pos) === 95 && !isDigit(text.charCodeAt(++pos))) return fail(state, pos, 'invalid decimal literal');
    if (text.charCodeAt(pos) !== 48) break;
    pos++;
  }
  state.pos = pos;
  const hasMore = isDigit(text.charCodeAt(pos));
  if (hasMore && !scanDigits(state)) return false;
  const code = text.charCodeAt(state.pos);
  if (code === 46) return scanFraction(state);
  if ((code | 32) === 101 || (code | 32) === 106) return scanExponent(state);
  if (!hasMore || state.isLoose) return verifyEnd(state, 'decimal');
  const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
  state.failAt('SyntaxError', message, true, start - state.colBase + 1, pos + 1 - state.colBase);
  return false;
}
