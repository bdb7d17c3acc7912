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
  for (const part of parts) {
    const text = renderPart(interp, part, sources, replay, out);
    if (text === CALL) return CALL;
    out = asStr(text) as string;
  }
  chargeSize(interp, out.length);
  return out;
}

/** The text so far with a part added, or CALL. Text of one field alone is what its value gave, an instance of a subclass of str perhaps. */
function renderPart(interp: Interp, { literal, field, problem }: TemplatePart, sources: Sources, replay: Replay, before: string): Value {
  if (problem !== null) throw valueError(problem);
  if (field === null) return before + literal;
  const text = renderField(interp, field, sources, replay);
  if (text === CALL) return CALL;
  const piece = asStr(text) as string;
  interp.meter.charge(1 + (piece.length >> 8));
  interp.meter.checkSize((before.length + literal.length + piece.length) * 2);
  return before === '' && literal === '' && piece !== '' ? text : before + literal + piece;
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
  if (value !== CALL && field.stepProblem !== null) throw valueError(field.stepProblem);
  if (value !== CALL && field.conversionProblem !== null) throw valueError(field.conversionProblem);
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

/** Formats a whole template. */
function run(interp: Interp, template: string, sources: Sources): Value {
  interp.meter.charge(template.length >> 4);
  if (template.length > 1024) chargeFields(interp, template);
  return runFrom(interp, template, sources, 0, '', []);
}

/** Goes on at part `from` with the text before it; `results` are those of the steps of this part already done. */
function runFrom(interp: Interp, template: string, sources: Sources, from: number, before: string, results: Value[]): Value {
  const parts = templateParts(template);
  let replay = new Replay(results);
  let out: Value = before;
  for (let i = from; i < parts.length; i++) {
    const text = renderPart(interp, parts[i], sources, replay, asStr(out) as string);
    if (text === CALL) {
      return interp.chain('format-method.step', [template, sources.args, sources.mapping, i, out, new PyList(replay.results)]);
    }
    out = text;
    if (replay.results.length > 0) replay = new Replay([]);
  }
  chargeSize(interp, (asStr(out) as string).length);
  return out;
}

/** What has neither fields nor doubled braces is returned as it is, an instance of a subclass too. */
function fill(interp: Interp, self: Value, sources: Sources): Value {
  const template = asStr(self) as string;
  const text = run(interp, template, sources);
  return text === template && text !== '' && !/[{}]/.test(template) ? self : text;
}

/** The rows of str.format and str.format_map. */
export const STR_FORMAT: Readonly<Record<string, NativeRow>> = {
  format: method(
    'format(self, /, *args, **kwargs)',
    (interp: Interp, self: Value, args: PyTuple, kwargs: PyDict) => fill(interp, self, { args, mapping: kwargs }),
    { rawSelf: true },
  ),
  format_map: method(
    'format_map(self, mapping, /)',
    (interp: Interp, self: Value, mapping: Value) => fill(interp, self, { args: null, mapping }),
    { rawSelf: true },
  ),
};

defineContinuations({
  'format-method.step': {
    done(interp, [template, args, mapping, from, before, results], result) {
      const sources = { args: args as PyTuple | null, mapping };
      return runFrom(interp, template as string, sources, from as number, asStr(before) as string, [...(results as PyList).items, result]);
    },
  },
});
