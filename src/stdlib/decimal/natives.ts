/** Module `_decimal`: the types Decimal and Context, and the context of a run. CPython: Modules/_decimal/_decimal.c. */
import type { PyModule } from '../../objects/callable.ts';
import { PyTuple } from '../../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../../objects/define.ts';
import { typeError } from '../../objects/errors.ts';
import type { Interp, Value } from '../../objects/object.ts';
import { changeSignal, hasSignal, listSignals, requireContext } from './context-type.ts';
import { currentContext, setCurrentContext } from './state.ts';
import { contextType, decimalType, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, PyContext, ROUNDINGS } from './value.ts';

function setcontext(interp: Interp, context: Value): Value {
  const c = requireContext(context);
  // The templates stay as they are.
  const templates = (interp.importModule('_decimal') as PyModule).dict.get('_templates');
  const isTemplate = templates instanceof PyTuple && templates.items.includes(c);
  setCurrentContext(interp, isTemplate ? c.copy() : c);
  return null;
}

/** Makes the first context the default one and keeps all of them apart from changes by `setcontext`. */
function keepTemplates(interp: Interp, templates: PyTuple): Value {
  if (templates.items.length === 0 || !templates.items.every((item) => item instanceof PyContext))
    throw typeError('argument must be a context');
  const { dict } = interp.importModule('_decimal') as PyModule;
  dict.setStr('_default', templates.items[0]);
  dict.setStr('_templates', templates);
  return null;
}

const ROWS: Readonly<Record<string, NativeRow>> = {
  _change: fn('_change(context, which, signal, on, /)', changeSignal),
  _has: fn('_has(context, which, signal, /)', hasSignal),
  _keep: fn('_keep(*templates)', keepTemplates),
  _listed: fn('_listed(context, which, /)', listSignals),
  getcontext: fn('_decimal.getcontext()', (interp: Interp) => currentContext(interp)),
  setcontext: fn('_decimal.setcontext(context, /)', setcontext),
};

/** The members by name. */
export function decimalNatives(): Iterable<readonly [string, Value]> {
  return [
    ['Decimal', decimalType],
    ['Context', contextType],
    ...Object.entries({ MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS: true, HAVE_CONTEXTVAR: true }),
    ...ROUNDINGS.map((name) => [name, name] as const),
    ...Object.entries(ROWS).map(([name, row]) => [name, makeNative(name, row, null)] as const),
  ];
}
