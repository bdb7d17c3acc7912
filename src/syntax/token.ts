/** Token kinds, the layout of a token record, and the tables by which tokenizer and parser classify. CPython: Grammar/Tokens. */

// A token is eight consecutive int32 in one array: kind, start and end (offsets in the text), line, column, end line, end column, level.
// Invariant: the record after the last one read is ENDMARKER or ERRORTOKEN, so a parser may always look one token ahead.
export const TOKEN_SIZE = 8;
export const KIND = 0;
export const START = 1;
export const END = 2;
export const LINE = 3;
export const COL = 4;
export const END_LINE = 5;
export const END_COL = 6;
/** Number of brackets open after the token. */
export const LEVEL = 7;

export const ENDMARKER = 0;
export const NAME = 1;
export const NUMBER = 2;
export const STRING = 3;
export const NEWLINE = 4;
export const INDENT = 5;
export const DEDENT = 6;
export const FSTRING_START = 7;
export const FSTRING_MIDDLE = 8;
export const FSTRING_END = 9;
export const TSTRING_START = 10;
export const TSTRING_MIDDLE = 11;
export const TSTRING_END = 12;
export const ERRORTOKEN = 13;
/** A character that starts no token, as `$`. */
export const UNKNOWN = 14;

export const LPAR = 16;
export const RPAR = 17;
export const LSQB = 18;
export const RSQB = 19;
export const LBRACE = 20;
export const RBRACE = 21;
export const COLON = 22;
export const COMMA = 23;
export const SEMI = 24;
export const DOT = 25;
export const ELLIPSIS = 26;
export const AT = 27;
export const RARROW = 28;
export const EXCLAMATION = 29;
export const COLONEQUAL = 30;
export const EQUAL = 31;
export const EQEQUAL = 32;
export const NOTEQUAL = 33;
export const LESS = 34;
export const LESSEQUAL = 35;
export const GREATER = 36;
export const GREATEREQUAL = 37;
/** `<>`, which is a token but never valid. */
export const LESSGREATER = 38;
export const PLUS = 39;
export const MINUS = 40;
export const STAR = 41;
export const SLASH = 42;
export const PERCENT = 43;
export const DOUBLESLASH = 44;
export const DOUBLESTAR = 45;
export const VBAR = 46;
export const CIRCUMFLEX = 47;
export const AMPER = 48;
export const LEFTSHIFT = 49;
export const RIGHTSHIFT = 50;
export const TILDE = 51;
// Augmented assignments stand together, from PLUSEQUAL to RIGHTSHIFTEQUAL.
export const PLUSEQUAL = 52;
export const MINEQUAL = 53;
export const STAREQUAL = 54;
export const SLASHEQUAL = 55;
export const PERCENTEQUAL = 56;
export const DOUBLESLASHEQUAL = 57;
export const DOUBLESTAREQUAL = 58;
export const VBAREQUAL = 59;
export const CIRCUMFLEXEQUAL = 60;
export const AMPEREQUAL = 61;
export const LEFTSHIFTEQUAL = 62;
export const RIGHTSHIFTEQUAL = 63;
export const ATEQUAL = 64;

// Keywords, each a kind of its own, in alphabetical order.
export const FALSE = 70;
export const NONE = 71;
export const TRUE = 72;
export const AND = 73;
export const AS = 74;
export const ASSERT = 75;
export const ASYNC = 76;
export const AWAIT = 77;
export const BREAK = 78;
export const CLASS = 79;
export const CONTINUE = 80;
export const DEF = 81;
export const DEL = 82;
export const ELIF = 83;
export const ELSE = 84;
export const EXCEPT = 85;
export const FINALLY = 86;
export const FOR = 87;
export const FROM = 88;
export const GLOBAL = 89;
export const IF = 90;
export const IMPORT = 91;
export const IN = 92;
export const IS = 93;
export const LAMBDA = 94;
export const NONLOCAL = 95;
export const NOT = 96;
export const OR = 97;
export const PASS = 98;
export const RAISE = 99;
export const RETURN = 100;
export const TRY = 101;
export const WHILE = 102;
export const WITH = 103;
export const YIELD = 104;

/** Keywords in the order of their kinds, the first being FALSE. */
export const KEYWORDS: readonly string[] = (
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
  'lambda nonlocal not or pass raise return try while with yield'
).split(' ');

/** Texts of the operators by kind; undefined for kinds that are no operator. */
export const OPERATORS: readonly (string | undefined)[] = operatorTexts();

function operatorTexts(): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  '( ) [ ] { } : , ; . ... @ -> ! := = == != < <= > >= <>'.split(' ').forEach((text, i) => (texts[LPAR + i] = text));
  '+ - * / % // ** | ^ & << >> ~'.split(' ').forEach((text, i) => (texts[PLUS + i] = text));
  '+= -= *= /= %= //= **= |= ^= &= <<= >>= @='.split(' ').forEach((text, i) => (texts[PLUSEQUAL + i] = text));
  return texts;
}

const SPECIAL = (
  'ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT FSTRING_START FSTRING_MIDDLE FSTRING_END TSTRING_START TSTRING_MIDDLE TSTRING_END ' +
  'ERRORTOKEN OP'
).split(' ');

/** Returns the name that CPython's `tokenize` gives to the exact kind: 'NAME' for keywords, 'OP' for operators. */
export function tokenName(kind: number): string {
  if (kind < LPAR) return SPECIAL[kind] ?? 'ERRORTOKEN';
  return kind >= FALSE ? 'NAME' : 'OP';
}

const KEYWORD_SLOTS = 64;
const keywordTexts: string[] = new Array<string>(KEYWORD_SLOTS).fill('');
const keywordKinds = new Uint8Array(KEYWORD_SLOTS);

// A hash without collisions among the keywords; the factors were found by search, and a unit test looks every keyword up.
function keywordSlot(text: string, start: number, end: number): number {
  return (
    (text.charCodeAt(start) * 25 + text.charCodeAt(start + 1) * 55 + text.charCodeAt(end - 1) * 24 + end - start) & (KEYWORD_SLOTS - 1)
  );
}

KEYWORDS.forEach((word, i) => {
  const slot = keywordSlot(word, 0, word.length);
  keywordTexts[slot] = word;
  keywordKinds[slot] = FALSE + i;
});

/** Returns the kind of the word `text[start..end)`: a keyword's own or NAME. */
export function wordKind(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2 || length > 8) return NAME;
  const slot = keywordSlot(text, start, end);
  const word = keywordTexts[slot];
  if (word.length !== length) return NAME;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return NAME;
  return keywordKinds[slot];
}
