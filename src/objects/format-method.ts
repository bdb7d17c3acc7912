/** str.format and str.format_map. CPython: Objects/stringlib/unicode_format.h. */
import { type PyDict, PyList, type PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { method, type NativeRow } from './define.ts';
import { raise, valueError } from './errors.ts';
import { type Field, type TemplatePart, templateParts } from './format-template.ts';
import { keyOf } from './hash.ts';
import { CALL, type Interp, type Value } from './object.ts';
import { ascii, format, getItem, repr, str } from './operators.ts';
import { asStr, getAttr } from './protocol.ts';
import { Replay } from './replay.ts';
import { chargeSize } from './text-range.ts';

/** What the fields refer to; `args` is null in format_map. */
interface Sources {
  readonly args: PyTuple | null;
  readonly mapping: Value;
}

/** A str, or CALL when guest code must run first. */
function render(interp: Interp, parts: readonly TemplatePart[], sources: Sources, replay: Replay): Value {
  let out = '';
  for (const { literal, field, problem } of parts) {
    if (problem !== null) throw valueError(problem);
    out += literal;
    if (field === null) continue;
    const text = renderField(interp, field, sources, replay);
    if (text === CALL) return CALL;
    // `__str__` may give an instance of a subclass of str.
    const piece = asStr(text) as string;
    out += piece;
    interp.meter.charge(1 + (piece.length >> 8));
    interp.meter.checkSize(out.length * 2);
  }
  chargeSize(interp, out.length);
  return out;
}

function renderField(interp: Interp, field: Field, sources: Sources, replay: Replay): Value {
  const { first, steps, conversion } = field;
  // Arguments do not change; what a mapping of the guest gives may.
  let value = sources.args === null ? replay.step(() => firstValue(interp, first, sources)) : firstValue(interp, first, sources);
  for (const { isAttribute, name } of steps) {
    if (value === CALL) return CALL;
    const object = value;
    value = replay.step(() => (isAttribute ? getAttr(interp, object, name as string) : getItem(interp, object, name)));
  }
  if (value !== CALL && conversion !== '') {
    const object = value;
    const convert = conversion === 'r' ? repr : conversion === 's' ? str : ascii;
    value = replay.step(() => convert(interp, object));
  }
  if (value === CALL) return CALL;
  const spec = typeof field.spec === 'string' ? field.spec : render(interp, field.spec, sources, replay);
  if (spec === CALL) return CALL;
  // Values whose text no guest code can change need no step.
  if (typeof value === 'string' || typeof value === 'number') return format(interp, value, spec as string);
  const object = value;
  return replay.step(() => format(interp, object, spec as string));
}

function firstValue(interp: Interp, first: string | number, { args, mapping }: Sources): Value {
  if (typeof first === 'number') {
    if (args === null) throw valueError('Format string contains positional fields');
    if (first < args.items.length) return args.items[first];
    throw raise('IndexError', `Replacement index ${first} out of range for positional args tuple`);
  }
  if (args === null) return getItem(interp, mapping, first);
  const value = (mapping as PyDict).get(keyOf(first) as string);
  if (value === undefined) throw raise('KeyError', first);
  return value;
}

/** What a parsed field takes, with the text before it. */
const FIELD_BYTES = 320;

/** Refuses a template of too many fields before it is parsed. */
function chargeFields(interp: Interp, template: string): void {
  let fields = 0;
  for (let at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) fields += 1;
  interp.meter.charge(fields);
  interp.meter.allocateLarge(fields * FIELD_BYTES);
}

/** Formats; `results` are those of the steps already done. */
function run(interp: Interp, template: string, sources: Sources, results: Value[]): Value {
  const replay = new Replay(results);
  interp.meter.charge(template.length >> 4);
  if (template.length > 1024) chargeFields(interp, template);
  const text = render(interp, templateParts(template), sources, replay);
  return text === CALL ? interp.chain('format-method.step', [template, sources.args, sources.mapping, new PyList(replay.results)]) : text;
}

/** The rows of str.format and str.format_map. */
export const STR_FORMAT: Readonly<Record<string, NativeRow>> = {
  format: method('format(self, /, *args, **kwargs)', (interp: Interp, self: Value, args: PyTuple, kwargs: PyDict) =>
    run(interp, self as string, { args, mapping: kwargs }, []),
  ),
  format_map: method('format_map(self, mapping, /)', (interp: Interp, self: Value, mapping: Value) =>
    run(interp, self as string, { args: null, mapping }, []),
  ),
};

defineContinuations({
  'format-method.step': {
    done: (interp, [template, args, mapping, results], result) =>
      run(interp, template as string, { args: args as PyTuple | null, mapping }, [...(results as PyList).items, result]),
  },
});
