/** Instructions of template strings. CPython: BUILD_INTERPOLATION and BUILD_TEMPLATE in Python/bytecodes.c. */
import type { OpcodeName } from '../bytecode/opcodes.ts';
import type { PyTuple } from '../objects/containers.ts';
import { PyInterpolation, PyTemplate } from '../objects/template-type.ts';
import { get, type Handler } from './handler.ts';

/** By operand c of BUILD_INTERPOLATION. */
const CONVERSIONS: readonly (string | null)[] = [null, 's', 'r', 'a'];

/** Handlers by opcode, joined into the table of rare.ts. */
export const templateHandlers = {
  BUILD_INTERPOLATION(m, frame, _a, b, c) {
    m.meter.allocate(64);
    return new PyInterpolation(get(m, frame, b), get(m, frame, b + 1), CONVERSIONS[c] ?? null, get(m, frame, b + 2));
  },
  BUILD_TEMPLATE(m, frame, _a, b, c) {
    m.meter.allocate(48);
    return new PyTemplate(get(m, frame, b) as PyTuple, get(m, frame, c) as PyTuple);
  },
} as const satisfies { readonly [K in OpcodeName]?: Handler };
