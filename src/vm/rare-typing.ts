/** Instructions of type parameters and `type` statements. CPython: Python/intrinsics.c (INTRINSIC_TYPEVAR and the like). */
import type { OpcodeName } from '../bytecode/opcodes.ts';
import { PyFunction, PyModule } from '../objects/callable.ts';
import { PyTuple } from '../objects/containers.ts';
import { EngineError, raise } from '../objects/errors.ts';
import { LazyValue, PyTypeAlias, PyTypeParam, paramSpecType, typeVarTupleType, typeVarType } from '../objects/typing-types.ts';
import { DONE, get, type Handler } from './handler.ts';

const KINDS = [typeVarType, paramSpecType, typeVarTupleType];

/** Bit of TYPE_PARAM's operand c. */
const CONSTRAINTS = 4;

/** Handlers by opcode, joined into the table of rare.ts. */
export const typingHandlers = {
  TYPE_PARAM(m, frame, _a, b, c) {
    const param = new PyTypeParam(KINDS[c & 3], get(m, frame, b) as string, 'inferred');
    const bound = get(m, frame, b + 1);
    const fallback = get(m, frame, b + 2);
    if (bound !== null) param[(c & CONSTRAINTS) === 0 ? 'bound' : 'constraints'] = new LazyValue(bound, undefined);
    if (fallback !== null) param.fallback = new LazyValue(fallback, undefined);
    m.meter.allocate(128);
    return param;
  },
  TYPE_ALIAS(m, frame, _a, b) {
    const params = get(m, frame, b + 1);
    const lazy = new LazyValue(get(m, frame, b + 2), undefined);
    m.meter.allocate(128);
    const module = frame.fn.globals.get('__name__') ?? null;
    return new PyTypeAlias(get(m, frame, b) as string, params instanceof PyTuple ? params : new PyTuple([]), lazy, module);
  },
  SUBSCRIPT_GENERIC(m, frame, _a, b) {
    const module = m.importModule('_generic');
    const subscript = module instanceof PyModule ? module.dict.get('subscript_generic') : undefined;
    if (subscript === undefined) throw raise('SystemError', 'module _generic was changed');
    return m.tailCall(subscript, [get(m, frame, b)]);
  },
  SET_TYPE_PARAMS(m, frame, a, b) {
    const fn = get(m, frame, a);
    if (!(fn instanceof PyFunction)) throw new EngineError('SET_TYPE_PARAMS of something other than a function');
    fn.fields ??= new Map();
    fn.fields.set('__type_params__', get(m, frame, b));
    return DONE;
  },
} as const satisfies { readonly [K in OpcodeName]?: Handler };
