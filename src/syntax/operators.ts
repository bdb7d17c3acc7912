/** Recognizes operators by their characters. CPython: Parser/token.c. */
import * as T from './token.ts';

/** Length of each operator by kind. */
export const OPERATOR_LENGTHS: Uint8Array = Uint8Array.from(Array.from(T.OPERATORS, (text) => text?.length ?? 1));

const EQUALS = 61;

/** Returns the kind of the longest operator at `pos`, whose first character is `code`; a single period is left to the caller. */
export function operatorAt(text: string, pos: number, code: number): number {
  const next = text.charCodeAt(pos + 1);
  switch (code) {
    case 40:
      return T.LPAR;
    case 41:
      return T.RPAR;
    case 91:
      return T.LSQB;
    case 93:
      return T.RSQB;
    case 123:
      return T.LBRACE;
    case 125:
      return T.RBRACE;
    case 44:
      return T.COMMA;
    case 58:
      return next === EQUALS ? T.COLONEQUAL : T.COLON;
    case 61:
      return next === EQUALS ? T.EQEQUAL : T.EQUAL;
    case 59:
      return T.SEMI;
    case 126:
      return T.TILDE;
    case 33:
      return next === EQUALS ? T.NOTEQUAL : T.EXCLAMATION;
    case 43:
      return next === EQUALS ? T.PLUSEQUAL : T.PLUS;
    case 45:
      return next === EQUALS ? T.MINEQUAL : next === 62 ? T.RARROW : T.MINUS;
    case 37:
      return next === EQUALS ? T.PERCENTEQUAL : T.PERCENT;
    case 64:
      return next === EQUALS ? T.ATEQUAL : T.AT;
    case 124:
      return next === EQUALS ? T.VBAREQUAL : T.VBAR;
    case 94:
      return next === EQUALS ? T.CIRCUMFLEXEQUAL : T.CIRCUMFLEX;
    case 38:
      return next === EQUALS ? T.AMPEREQUAL : T.AMPER;
    default:
      return doubledOperatorAt(text, pos, code, next);
  }
}

function doubledOperatorAt(text: string, pos: number, code: number, next: number): number {
  const isDoubled = next === code;
  const isAssignment = text.charCodeAt(isDoubled ? pos + 2 : pos + 1) === EQUALS;
  switch (code) {
    case 42:
      if (isDoubled) return isAssignment ? T.DOUBLESTAREQUAL : T.DOUBLESTAR;
      return isAssignment ? T.STAREQUAL : T.STAR;
    case 47:
      if (isDoubled) return isAssignment ? T.DOUBLESLASHEQUAL : T.DOUBLESLASH;
      return isAssignment ? T.SLASHEQUAL : T.SLASH;
    case 60:
      if (next === 62) return T.LESSGREATER;
      if (isDoubled) return isAssignment ? T.LEFTSHIFTEQUAL : T.LEFTSHIFT;
      return isAssignment ? T.LESSEQUAL : T.LESS;
    case 62:
      if (isDoubled) return isAssignment ? T.RIGHTSHIFTEQUAL : T.RIGHTSHIFT;
      return isAssignment ? T.GREATEREQUAL : T.GREATER;
    default:
      return T.UNKNOWN;
  }
}
