/** THE opcode table: numbers, operands and meaning of every instruction; compiler, VM, `dis` and snapshot checks read it. CPython: Include/opcode_ids.h. */

/** One row: the number (stored in dumps, never reused), what each operand is ('' = unused), and the effect. */
export interface OpcodeRow {
  readonly code: number;
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly doc: string;
}

/**
 * Every instruction is four int32: opcode, a, b, c. Operand words: `dest`, `source`, `value` and other nouns are registers of the frame;
 * `first` a run of registers; `const`, `site` indices into the code object; `int`, `count`, `counts`, `flags` and the like plain numbers; `target` a pc.
 * Dunder methods may run in any instruction that touches a guest object; such an instruction is finished when the guest function returns.
 */
export const OPCODES = {
  // Moves, constants, locals.
  NOP: { code: 1, a: '', b: '', c: '', doc: 'Does nothing.' },
  MOVE: { code: 2, a: 'dest', b: 'source', c: '', doc: 'R[a] = R[b].' },
  LOAD_CONST: { code: 3, a: 'dest', b: 'const', c: '', doc: 'R[a] = consts[b].' },
  LOAD_INT: { code: 4, a: 'dest', b: 'int', c: '', doc: 'R[a] = b, an int immediate. Ours.' },
  CHECK_BOUND: { code: 5, a: 'register', b: '', c: '', doc: 'UnboundLocalError if R[a] is unbound. CPython: LOAD_FAST_CHECK.' },
  DELETE_FAST: { code: 6, a: 'register', b: '', c: '', doc: 'Unbinds R[a]; UnboundLocalError if it is unbound.' },
  MAKE_CELL: { code: 7, a: 'register', b: '', c: '', doc: 'R[a] = a new cell holding R[a].' },
  LOAD_DEREF: { code: 8, a: 'dest', b: 'cell', c: '', doc: 'R[a] = contents of cell R[b]; NameError or UnboundLocalError if empty.' },
  STORE_DEREF: { code: 9, a: 'cell', b: 'source', c: '', doc: 'Contents of cell R[a] = R[b].' },
  DELETE_DEREF: { code: 10, a: 'cell', b: '', c: '', doc: 'Empties cell R[a]; NameError or UnboundLocalError if empty.' },
  CLEAR: { code: 11, a: 'register', b: '', c: '', doc: 'Unbinds R[a] without a check (end of `except ... as`, inlined comprehension variables). Ours.' },
  // Names.
  LOAD_GLOBAL: { code: 12, a: 'dest', b: 'site', c: '', doc: 'R[a] = global, else builtin, named by site b; NameError.' },
  STORE_GLOBAL: { code: 13, a: 'source', b: 'site', c: '', doc: 'Global named by site b = R[a].' },
  DELETE_GLOBAL: { code: 14, a: '', b: 'site', c: '', doc: 'Deletes the global named by site b; NameError.' },
  LOAD_NAME: { code: 15, a: 'dest', b: 'site', c: '', doc: 'R[a] = name looked up in the class namespace, globals, builtins; NameError.' },
  STORE_NAME: { code: 16, a: 'source', b: 'site', c: '', doc: 'Class namespace item named by site b = R[a]. May run guest code (__prepare__).' },
  DELETE_NAME: { code: 17, a: '', b: 'site', c: '', doc: 'Deletes from the class namespace; NameError.' },
  LOAD_FROM_DICT_OR_DEREF: { code: 18, a: 'dest', b: 'cell', c: 'site', doc: 'R[a] = class namespace item named by site c, else contents of cell R[b].' },
  LOAD_LOCALS: { code: 19, a: 'dest', b: '', c: '', doc: 'R[a] = the class namespace (or, in a function, a new dict of its locals).' },
  SETUP_ANNOTATIONS: { code: 65, a: '', b: '', c: '', doc: 'Binds `__annotations__` to a new dict in the class namespace, or in the globals of a module, unless it is bound.' },
  // Jumps. A pc target is absolute.
  JUMP_FORWARD: { code: 20, a: '', b: '', c: 'target', doc: 'pc = c.' },
  JUMP_BACKWARD: { code: 21, a: '', b: '', c: 'target', doc: 'pc = c. Charges one unit of fuel.' },
  POP_JUMP_IF_FALSE: { code: 22, a: 'value', b: '', c: 'target', doc: 'Jumps if R[a] is falsy.' },
  POP_JUMP_IF_TRUE: { code: 23, a: 'value', b: '', c: 'target', doc: 'Jumps if R[a] is truthy.' },
  POP_JUMP_IF_NONE: { code: 24, a: 'value', b: '', c: 'target', doc: 'Jumps if R[a] is None.' },
  POP_JUMP_IF_NOT_NONE: { code: 25, a: 'value', b: '', c: 'target', doc: 'Jumps if R[a] is not None.' },
  JUMP_IF_LT: { code: 26, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] < R[b] is truthy. Ours: COMPARE_OP and jump.' },
  JUMP_IF_LE: { code: 27, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] <= R[b] is truthy. Ours: COMPARE_OP and jump.' },
  JUMP_IF_EQ: { code: 28, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] == R[b] is truthy. Ours: COMPARE_OP and jump.' },
  JUMP_IF_NE: { code: 29, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] != R[b] is truthy. Ours: COMPARE_OP and jump.' },
  JUMP_IF_GT: { code: 30, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] > R[b] is truthy. Ours: COMPARE_OP and jump.' },
  JUMP_IF_GE: { code: 31, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] >= R[b] is truthy. Ours: COMPARE_OP and jump.' },
  JUMP_IF_NOT_LT: { code: 32, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] < R[b] is falsy. Ours.' },
  JUMP_IF_NOT_LE: { code: 33, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] <= R[b] is falsy. Ours.' },
  JUMP_IF_NOT_EQ: { code: 34, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] == R[b] is falsy. Ours.' },
  JUMP_IF_NOT_NE: { code: 35, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] != R[b] is falsy. Ours.' },
  JUMP_IF_NOT_GT: { code: 36, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] > R[b] is falsy. Ours.' },
  JUMP_IF_NOT_GE: { code: 37, a: 'left', b: 'right', c: 'target', doc: 'Jumps if R[a] >= R[b] is falsy. Ours.' },
  JUMP_IF_LT_IMM: { code: 38, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] < b is truthy, b an int immediate. Ours.' },
  JUMP_IF_LE_IMM: { code: 39, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] <= b is truthy, b an int immediate. Ours.' },
  JUMP_IF_EQ_IMM: { code: 40, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] == b is truthy, b an int immediate. Ours.' },
  JUMP_IF_NE_IMM: { code: 41, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] != b is truthy, b an int immediate. Ours.' },
  JUMP_IF_GT_IMM: { code: 42, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] > b is truthy, b an int immediate. Ours.' },
  JUMP_IF_GE_IMM: { code: 43, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] >= b is truthy, b an int immediate. Ours.' },
  JUMP_IF_NOT_LT_IMM: { code: 44, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] < b is falsy, b an int immediate. Ours.' },
  JUMP_IF_NOT_LE_IMM: { code: 45, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] <= b is falsy, b an int immediate. Ours.' },
  JUMP_IF_NOT_EQ_IMM: { code: 46, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] == b is falsy, b an int immediate. Ours.' },
  JUMP_IF_NOT_NE_IMM: { code: 47, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] != b is falsy, b an int immediate. Ours.' },
  JUMP_IF_NOT_GT_IMM: { code: 48, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] > b is falsy, b an int immediate. Ours.' },
  JUMP_IF_NOT_GE_IMM: { code: 49, a: 'left', b: 'int', c: 'target', doc: 'Jumps if R[a] >= b is falsy, b an int immediate. Ours.' },
  // Comparison and unary operators.
  COMPARE_LT: { code: 50, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] < R[c].' },
  COMPARE_LE: { code: 51, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] <= R[c].' },
  COMPARE_EQ: { code: 52, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] == R[c].' },
  COMPARE_NE: { code: 53, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] != R[c].' },
  COMPARE_GT: { code: 54, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] > R[c].' },
  COMPARE_GE: { code: 55, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] >= R[c].' },
  IS_OP: { code: 56, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] is R[c].' },
  IS_NOT_OP: { code: 57, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] is not R[c]. Ours.' },
  CONTAINS_OP: { code: 58, a: 'dest', b: 'item', c: 'container', doc: 'R[a] = R[b] in R[c].' },
  NOT_CONTAINS_OP: { code: 59, a: 'dest', b: 'item', c: 'container', doc: 'R[a] = R[b] not in R[c]. Ours.' },
  UNARY_NOT: { code: 60, a: 'dest', b: 'value', c: '', doc: 'R[a] = not R[b].' },
  UNARY_NEGATIVE: { code: 61, a: 'dest', b: 'value', c: '', doc: 'R[a] = -R[b].' },
  UNARY_POSITIVE: { code: 62, a: 'dest', b: 'value', c: '', doc: 'R[a] = +R[b].' },
  UNARY_INVERT: { code: 63, a: 'dest', b: 'value', c: '', doc: 'R[a] = ~R[b].' },
  TO_BOOL: { code: 64, a: 'dest', b: 'value', c: '', doc: 'R[a] = bool(R[b]).' },
  // Binary operators; INPLACE_* try the in-place method first.
  BINARY_ADD: { code: 70, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] + R[c].' },
  BINARY_SUBTRACT: { code: 71, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] - R[c].' },
  BINARY_MULTIPLY: { code: 72, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] * R[c].' },
  BINARY_MATRIX_MULTIPLY: { code: 73, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] @ R[c].' },
  BINARY_TRUE_DIVIDE: { code: 74, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] / R[c].' },
  BINARY_FLOOR_DIVIDE: { code: 75, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] // R[c].' },
  BINARY_MODULO: { code: 76, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] % R[c].' },
  BINARY_POWER: { code: 77, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] ** R[c].' },
  BINARY_LSHIFT: { code: 78, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] << R[c].' },
  BINARY_RSHIFT: { code: 79, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] >> R[c].' },
  BINARY_AND: { code: 80, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] & R[c].' },
  BINARY_XOR: { code: 81, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] ^ R[c].' },
  BINARY_OR: { code: 82, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] | R[c].' },
  INPLACE_ADD: { code: 83, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] += R[c].' },
  INPLACE_SUBTRACT: { code: 84, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] -= R[c].' },
  INPLACE_MULTIPLY: { code: 85, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] *= R[c].' },
  INPLACE_MATRIX_MULTIPLY: { code: 86, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] @= R[c].' },
  INPLACE_TRUE_DIVIDE: { code: 87, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] /= R[c].' },
  INPLACE_FLOOR_DIVIDE: { code: 88, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] //= R[c].' },
  INPLACE_MODULO: { code: 89, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] %= R[c].' },
  INPLACE_POWER: { code: 90, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] **= R[c].' },
  INPLACE_LSHIFT: { code: 91, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] <<= R[c].' },
  INPLACE_RSHIFT: { code: 92, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] >>= R[c].' },
  INPLACE_AND: { code: 93, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] &= R[c].' },
  INPLACE_XOR: { code: 94, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] ^= R[c].' },
  INPLACE_OR: { code: 95, a: 'dest', b: 'left', c: 'right', doc: 'R[a] = R[b] |= R[c].' },
  ADD_IMM: { code: 96, a: 'dest', b: 'left', c: 'int', doc: 'R[a] = R[b] + c, an int immediate. Ours.' },
  SUBTRACT_IMM: { code: 97, a: 'dest', b: 'left', c: 'int', doc: 'R[a] = R[b] - c, an int immediate. Ours.' },
  MULTIPLY_IMM: { code: 98, a: 'dest', b: 'left', c: 'int', doc: 'R[a] = R[b] * c, an int immediate. Ours.' },
  FLOOR_DIVIDE_IMM: { code: 99, a: 'dest', b: 'left', c: 'int', doc: 'R[a] = R[b] // c, an int immediate. Ours.' },
  MODULO_IMM: { code: 100, a: 'dest', b: 'left', c: 'int', doc: 'R[a] = R[b] % c, an int immediate. Ours.' },
  INPLACE_ADD_IMM: { code: 101, a: 'dest', b: 'left', c: 'int', doc: 'R[a] = R[b] += c, an int immediate. Ours.' },
  INPLACE_SUBTRACT_IMM: { code: 102, a: 'dest', b: 'left', c: 'int', doc: 'R[a] = R[b] -= c, an int immediate. Ours.' },
  // Attributes, items, slices.
  LOAD_ATTR: { code: 105, a: 'dest', b: 'object', c: 'site', doc: 'R[a] = R[b].name.' },
  STORE_ATTR: { code: 106, a: 'object', b: 'source', c: 'site', doc: 'R[a].name = R[b].' },
  DELETE_ATTR: { code: 107, a: 'object', b: '', c: 'site', doc: 'del R[a].name.' },
  LOAD_METHOD: { code: 108, a: 'first', b: 'object', c: 'site', doc: 'R[a] = function and R[a+1] = self when R[b].name is a method; else R[a] = R[b].name and R[a+1] is unbound.' },
  BINARY_SUBSCR: { code: 109, a: 'dest', b: 'object', c: 'key', doc: 'R[a] = R[b][R[c]].' },
  STORE_SUBSCR: { code: 110, a: 'object', b: 'key', c: 'source', doc: 'R[a][R[b]] = R[c].' },
  DELETE_SUBSCR: { code: 111, a: 'object', b: 'key', c: '', doc: 'del R[a][R[b]].' },
  BINARY_SUBSCR_STR: { code: 112, a: 'dest', b: 'object', c: 'site', doc: 'R[a] = R[b][name], a constant str key with an inline cache. Ours.' },
  STORE_SUBSCR_STR: { code: 113, a: 'object', b: 'source', c: 'site', doc: 'R[a][name] = R[b], a constant str key with an inline cache. Ours.' },
  BINARY_SUBSCR_IMM: { code: 114, a: 'dest', b: 'object', c: 'int', doc: 'R[a] = R[b][c], an int immediate. Ours.' },
  BINARY_SLICE: { code: 115, a: 'dest', b: 'object', c: 'start', doc: 'R[a] = R[b][R[c]:R[c+1]].' },
  STORE_SLICE: { code: 116, a: 'object', b: 'source', c: 'start', doc: 'R[a][R[c]:R[c+1]] = R[b].' },
  BUILD_SLICE: { code: 117, a: 'dest', b: 'first', c: 'count', doc: 'R[a] = slice of R[b], R[b+1] and, if c is 3, R[b+2].' },
  LOAD_SUPER_ATTR: { code: 118, a: 'first', b: 'object', c: 'site', doc: 'As LOAD_METHOD for super().name: R[a] on entry holds the global `super`, R[a+1] the class, R[b] self. Ours in part.' },
  // Building.
  BUILD_LIST: { code: 120, a: 'dest', b: 'first', c: 'count', doc: 'R[a] = [R[b] .. R[b+c-1]].' },
  BUILD_TUPLE: { code: 121, a: 'dest', b: 'first', c: 'count', doc: 'R[a] = (R[b] .. R[b+c-1]).' },
  BUILD_SET: { code: 122, a: 'dest', b: 'first', c: 'count', doc: 'R[a] = {R[b] .. R[b+c-1]}.' },
  BUILD_MAP: { code: 123, a: 'dest', b: 'first', c: 'count', doc: 'R[a] = dict of c pairs: key R[b], value R[b+1], key R[b+2] ...' },
  BUILD_CONST_KEY_MAP: { code: 124, a: 'dest', b: 'first', c: 'site', doc: 'R[a] = dict of the str keys in the constant tuple of site c and the values R[b], R[b+1] ...' },
  BUILD_STRING: { code: 125, a: 'dest', b: 'first', c: 'count', doc: 'R[a] = the strings R[b] .. R[b+c-1] joined.' },
  LIST_APPEND: { code: 126, a: 'list', b: 'item', c: '', doc: 'R[a].append(R[b]).' },
  LIST_EXTEND: { code: 127, a: 'list', b: 'iterable', c: 'callable', doc: 'R[a].extend(R[b]). c is 0, or for the only `*R[b]` of a call one more than the register of the callable, which the TypeError names.' },
  SET_ADD: { code: 128, a: 'set', b: 'item', c: '', doc: 'R[a].add(R[b]).' },
  SET_UPDATE: { code: 129, a: 'set', b: 'iterable', c: '', doc: 'R[a].update(R[b]).' },
  MAP_ADD: { code: 130, a: 'dict', b: 'key', c: 'value', doc: 'R[a][R[b]] = R[c].' },
  DICT_UPDATE: { code: 131, a: 'dict', b: 'mapping', c: '', doc: 'R[a].update(R[b]); TypeError if R[b] is no mapping.' },
  DICT_MERGE: { code: 132, a: 'dict', b: 'mapping', c: 'callable', doc: 'As DICT_UPDATE for `**R[b]` of a call to R[c]: TypeError for a repeated keyword.' },
  LIST_TO_TUPLE: { code: 133, a: 'dest', b: 'list', c: '', doc: 'R[a] = tuple(R[b]).' },
  UNPACK_SEQUENCE: { code: 134, a: 'source', b: 'first', c: 'count', doc: 'R[b] .. R[b+c-1] = *R[a]; ValueError if the lengths differ.' },
  UNPACK_EX: { code: 135, a: 'source', b: 'first', c: 'counts', doc: 'R[b] ... = *R[a] with a starred target: c & 0xfff targets before it, c >> 12 after it; the star receives a list.' },
  CONVERT_VALUE: { code: 136, a: 'dest', b: 'value', c: 'conversion', doc: 'R[a] = str (c = 1), repr (2) or ascii (3) of R[b].' },
  FORMAT_SIMPLE: { code: 137, a: 'dest', b: 'value', c: '', doc: 'R[a] = format(R[b], "").' },
  FORMAT_WITH_SPEC: { code: 138, a: 'dest', b: 'value', c: 'spec', doc: 'R[a] = format(R[b], R[c]).' },
  BUILD_INTERPOLATION: { code: 139, a: 'dest', b: 'first', c: 'conversion', doc: 'R[a] = Interpolation(R[b], expression text R[b+1], conversion c, format spec R[b+2]).' },
  BUILD_TEMPLATE: { code: 140, a: 'dest', b: 'strings', c: 'interpolations', doc: 'R[a] = Template of the tuples R[b] and R[c].' },
  // Calls: the callable is in R[b], its arguments in the registers after it; nothing above the last argument is live.
  CALL: { code: 141, a: 'dest', b: 'callable', c: 'argc', doc: 'R[a] = R[b](R[b+1] .. R[b+c]).' },
  CALL_KW: { code: 142, a: 'dest', b: 'callable', c: 'counts', doc: 'As CALL with c & 0xfff arguments, the last ones named by the tuple consts[c >> 12].' },
  CALL_METHOD: { code: 143, a: 'dest', b: 'callable', c: 'argc', doc: 'After LOAD_METHOD: R[b+1] is self or unbound, arguments R[b+2] .. R[b+1+c]. Ours.' },
  CALL_METHOD_KW: { code: 144, a: 'dest', b: 'callable', c: 'counts', doc: 'CALL_METHOD with keywords; counts as in CALL_KW. Ours.' },
  CALL_FUNCTION_EX: { code: 145, a: 'dest', b: 'callable', c: 'keywords', doc: 'R[a] = R[b](*R[b+1], **R[b+2]); c is 1 if R[b+2], a dict, is given.' },
  RETURN_VALUE: { code: 146, a: 'value', b: '', c: '', doc: 'Returns R[a] to the caller.' },
  MAKE_FUNCTION: { code: 147, a: 'dest', b: 'const', c: 'flags', doc: 'R[a] = function of the code consts[b]. In R[a+1] ..., one for each bit set in c: 1 defaults tuple, 2 keyword-only defaults dict, 4 __annotate__ function, 8 closure tuple of cells.' },
  LOAD_BUILD_CLASS: { code: 148, a: 'dest', b: '', c: '', doc: 'R[a] = the function that makes classes: (body, name, *bases, **keywords).' },
  LOAD_CLOSURE: { code: 149, a: 'dest', b: 'cell', c: '', doc: 'R[a] = the cell in R[b] itself. As MOVE; kept apart for readers of `dis`.' },
  // Iteration and generators.
  GET_ITER: { code: 150, a: 'dest', b: 'iterable', c: '', doc: 'R[a] = iter(R[b]).' },
  FOR_ITER: { code: 151, a: 'dest', b: 'iterator', c: 'target', doc: 'R[a] = next(R[b]), or pc = c when it is exhausted.' },
  YIELD_VALUE: { code: 152, a: 'dest', b: 'value', c: '', doc: 'Suspends the generator with R[b]; R[a] = the value sent on resumption.' },
  GET_YIELD_FROM_ITER: { code: 153, a: 'dest', b: 'iterable', c: '', doc: 'R[a] = iterator for `yield from R[b]`.' },
  SEND: { code: 154, a: 'value', b: 'receiver', c: 'target', doc: 'Sends R[a] to R[b]: R[a] = what it yields, next instruction (a YIELD_VALUE); or R[a] = what it returns, pc = c.' },
  GET_AWAITABLE: { code: 155, a: 'dest', b: 'value', c: 'context', doc: 'R[a] = the iterator of an awaitable; TypeError otherwise, which names __aenter__ (c = 1) or __aexit__ (c = 2) where R[b] comes from there.' },
  GET_AITER: { code: 156, a: 'dest', b: 'value', c: '', doc: 'R[a] = R[b].__aiter__().' },
  GET_ANEXT: { code: 157, a: 'dest', b: 'iterator', c: '', doc: 'R[a] = awaitable of R[b].__anext__().' },
  END_ASYNC_FOR: { code: 158, a: 'exception', b: '', c: 'target', doc: 'pc = c if R[a] is StopAsyncIteration, else raises it again.' },
  ASYNC_GEN_WRAP: { code: 159, a: 'dest', b: 'value', c: '', doc: 'R[a] = R[b] wrapped as a value yielded by an async generator.' },
  // Exceptions and with.
  RAISE_VARARGS: { code: 160, a: 'exception', b: 'cause', c: 'count', doc: 'c = 0: raises the handled exception again; 1: raise R[a]; 2: raise R[a] from R[b].' },
  RERAISE: { code: 161, a: 'exception', b: '', c: '', doc: 'Raises R[a] again, its traceback unchanged by this line.' },
  PUSH_EXC_INFO: { code: 162, a: 'exception', b: 'saved', c: '', doc: 'R[b] = the exception handled so far (or None); R[a] becomes the handled one.' },
  POP_EXCEPT: { code: 163, a: 'saved', b: '', c: '', doc: 'The handled exception becomes R[a], saved by PUSH_EXC_INFO.' },
  CHECK_EXC_MATCH: { code: 164, a: 'dest', b: 'exception', c: 'type', doc: 'R[a] = whether R[b] is an instance of R[c], a class or tuple of classes deriving from BaseException; TypeError.' },
  CHECK_EG_MATCH: { code: 165, a: 'first', b: 'exception', c: 'type', doc: 'except*: R[a] = matching group or None, R[a+1] = the rest or None.' },
  PREP_RERAISE_STAR: { code: 166, a: 'dest', b: 'original', c: 'list', doc: 'except*: R[a] = the exception to raise after all clauses, or None.' },
  WITH_EXCEPT_START: { code: 167, a: 'dest', b: 'exit', c: 'exception', doc: 'R[a] = R[b](type, value, traceback of R[c]); R[b], R[b+1] as from LOAD_SPECIAL.' },
  LOAD_SPECIAL: { code: 168, a: 'first', b: 'object', c: 'method', doc: 'R[a], R[a+1] = special method of R[b] as LOAD_METHOD leaves it: c = 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__; TypeError.' },
  LOAD_ASSERTION_ERROR: { code: 169, a: 'dest', b: '', c: '', doc: 'R[a] = AssertionError, whatever the name means to the program.' },
  // Imports.
  IMPORT_NAME: { code: 170, a: 'dest', b: 'site', c: 'level', doc: 'R[a] = module named by site b (the top package unless R[a] on entry, the fromlist tuple or None, is a tuple); c = level.' },
  IMPORT_FROM: { code: 171, a: 'dest', b: 'module', c: 'site', doc: 'R[a] = name of site c from module R[b]; ImportError.' },
  IMPORT_STAR: { code: 172, a: 'module', b: '', c: '', doc: 'Binds all public names of module R[a] in the globals.' },
  // match.
  MATCH_SEQUENCE: { code: 173, a: 'dest', b: 'subject', c: '', doc: 'R[a] = whether R[b] is a sequence to patterns.' },
  MATCH_MAPPING: { code: 174, a: 'dest', b: 'subject', c: '', doc: 'R[a] = whether R[b] is a mapping to patterns.' },
  MATCH_KEYS: { code: 175, a: 'dest', b: 'subject', c: 'keys', doc: 'R[a] = tuple of the values of R[b] at the keys in tuple R[c], or None.' },
  MATCH_CLASS: { code: 176, a: 'dest', b: 'subject', c: 'class', doc: 'R[a] = tuple of attributes, or None. On entry R[a] = count of positional patterns (int), R[a+1] = tuple of keyword names.' },
  GET_LEN: { code: 177, a: 'dest', b: 'subject', c: '', doc: 'R[a] = len(R[b]).' },
  COPY_DICT_WITHOUT_KEYS: { code: 178, a: 'dest', b: 'subject', c: 'keys', doc: 'R[a] = dict(R[b]) without the keys in tuple R[c] (`**rest`). Ours.' },
  // Type parameters and class scopes.
  TYPE_PARAM: { code: 180, a: 'dest', b: 'first', c: 'kind', doc: 'R[a] = type parameter named R[b]: c = 0 TypeVar, 1 ParamSpec, 2 TypeVarTuple; R[b+1] = bound evaluator or None, R[b+2] = default evaluator or None. 4 added to c: the bound is constraints.' },
  TYPE_ALIAS: { code: 181, a: 'dest', b: 'first', c: '', doc: 'R[a] = type alias: name R[b], type parameters tuple R[b+1] or None, value evaluator R[b+2].' },
  SUBSCRIPT_GENERIC: { code: 182, a: 'dest', b: 'params', c: '', doc: 'R[a] = Generic[*R[b]].' },
  SET_TYPE_PARAMS: { code: 183, a: 'function', b: 'params', c: '', doc: 'R[a].__type_params__ = R[b].' },
  // Annotation scopes and lazily evaluated code.
  LOAD_FROM_DICT_OR_GLOBALS: { code: 190, a: 'dest', b: 'mapping', c: 'site', doc: 'R[a] = item of mapping R[b] (a class namespace) named by site c, else global or builtin; NameError.' },
  LOAD_FROM_MAPPING_OR_DEREF: { code: 191, a: 'dest', b: 'cell', c: 'site', doc: 'R[a] = item named by site c of the mapping that R[a] holds on entry, else contents of cell R[b]; NameError. CPython: LOAD_FROM_DICT_OR_DEREF in an annotation scope.' },
  LOAD_COMMON_CONSTANT: { code: 192, a: 'dest', b: 'which', c: '', doc: 'R[a] = NotImplementedError (b = 1), whatever the name means to the program.' },
} as const satisfies Record<string, OpcodeRow>;

/** The name of an instruction. */
export type OpcodeName = keyof typeof OPCODES;

/** Opcode numbers by name, for the compiler. */
export const Op: { readonly [K in OpcodeName]: (typeof OPCODES)[K]['code'] } = Object.fromEntries(
  Object.entries(OPCODES).map(([name, row]) => [name, row.code]),
) as { readonly [K in OpcodeName]: (typeof OPCODES)[K]['code'] };

/** Opcode names by number; holes are undefined. */
export const opcodeNames: readonly (OpcodeName | undefined)[] = Object.entries(OPCODES).reduce<(OpcodeName | undefined)[]>((names, [name, row]) => {
  names[row.code] = name as OpcodeName;
  return names;
}, []);
