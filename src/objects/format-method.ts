/** str.format and str.format_map. CPython: Objects/stringlib/unicode_format.h. */
import { type PyDict, PyList, type PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { method, type NativeRow } from './define.ts';
import { raise, valueError } from './errors.ts';
import { type Field, Numbering, TemplateReader } from './format-template.ts';
import { keyOf } from './hash.ts';
import { CALL, type Interp, type Value } from './object.ts';
import { ascii, format, getItem, repr, str } from './operators.ts';
import { getAttr } from './protocol.ts';
import { Replay } from './replay.ts';
import { chargeSize } from './text-range.ts';

/** What the fields refer to; `args` is null in format_map. */
interface Sources {
  readonly args: PyTuple | null;
  readonly mapping: Value;
}

/** Nested specs may hold fields, the specs of those may not. */
const MAX_DEPTH = 2;

/** A str, or CALL when guest code must run first. */
function render(interp: Interp, template: string, sources: Sources, replay: Replay, numbering: Numbering, depth: number): Value {
  if (depth > MAX_DEPTH) throw valueError('Max string recursion exceeded');
  interp.meter.charge(template.length >> 5);
  const reader = new TemplateReader(template, numbering);
  const parts: string[] = [];
  let size = 0;
  for (let part = reader.next(); part !== null; part = reader.next()) {
    if (part.literal !== '') parts.push(part.literal);
    if (part.field !== null) {
      const text = renderField(interp, part.field, sources, replay, numbering, depth);
      if (text === CALL) return CALL;
      parts.push(text as string);
      size += (text as string).length;
    }
  }
  chargeSize(interp, size + template.length);
  return parts.join('');
}

function renderField(interp: Interp, field: Field, sources: Sources, replay: Replay, numbering: Numbering, depth: number): Value {
  let value = replay.step(() => firstValue(interp, field.first, sources));
  for (const step of field.steps) {
    if (value === CALL) return CALL;
    const object = value;
    value = replay.step(() => (step.isAttribute ? getAttr(interp, object, step.name as string) : getItem(interp, object, step.name)));
  }
  if (value !== CALL && field.conversion !== '') {
    const object = value;
    const convert = field.conversion === 'r' ? repr : field.conversion === 's' ? str : ascii;
    value = replay.step(() => convert(interp, object));
  }
  if (value === CALL) return CALL;
  let spec: Value = field.spec;
  if (field.isNested) spec = render(interp, field.spec, sources, replay, numbering, depth + 1);
  if (spec === CALL) return CALL;
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

/** Formats; `results` are those of the steps already done. */
function run(interp: Interp, template: string, sources: Sources, results: Value[]): Value {
  const replay = new Replay(results);
  const text = render(interp, template, sources, replay, new Numbering(), 1);
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
