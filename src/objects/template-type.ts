/** Template strings: what `t'...'` evaluates to. CPython: Objects/templateobject.c, Objects/interpolationobject.c. */
import { type PyDict, PyIterator, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, method, readonly } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { addClassGetItem } from './generic-alias.ts';
import { defineIterator } from './iterators.ts';
import { type Arg, builtinType, CALL, type Interp, PyObject, typeOf, type Value } from './object.ts';
import { ascii, repr, str } from './operators.ts';
import { asStr } from './protocol.ts';
import { defineStored, refTo } from './stored.ts';

export const templateType = builtinType('Template');
export const interpolationType = builtinType('Interpolation');
const templateIteratorType = builtinType('TemplateIter');
for (const type of [templateType, interpolationType, templateIteratorType]) {
  type.module = 'string.templatelib';
  type.name = `${type.module}.${type.name}`;
}

const FIELDS = ['value', 'expression', 'conversion', 'format_spec'] as const;

/** One `{...}` of a template. */
export class PyInterpolation extends PyObject {
  readonly value: Value;
  readonly expression: Value;
  /** 's', 'r', 'a' or None. */
  readonly conversion: string | null;
  readonly formatSpec: Value;
  constructor(value: Value, expression: Value, conversion: string | null, formatSpec: Value) {
    super(interpolationType);
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.formatSpec = formatSpec;
  }
}

/** A template: one more string than interpolations. */
export class PyTemplate extends PyObject {
  readonly strings: PyTuple;
  readonly interpolations: PyTuple;
  constructor(strings: PyTuple, interpolations: PyTuple) {
    super(templateType);
    this.strings = strings;
    this.interpolations = interpolations;
  }
}

/** Iterates over the parts of a template, empty strings left out. */
class PyTemplateIterator extends PyIterator {
  readonly template: PyTemplate;
  position: number;
  constructor(template: PyTemplate) {
    super(templateIteratorType);
    this.template = template;
    this.position = 0;
  }
  next(): Arg {
    const { strings, interpolations } = this.template;
    for (;;) {
      const i = this.position++;
      if (i >= strings.items.length + interpolations.items.length) return undefined;
      if (i % 2 === 1) return interpolations.items[i >> 1];
      if (strings.items[i >> 1] !== '') return strings.items[i >> 1];
    }
  }
}

defineIterator(templateIteratorType);

function interpolationFields(self: Value): Value[] {
  const { value, expression, conversion, formatSpec } = self as PyInterpolation;
  return [value, expression, conversion, formatSpec];
}

function readField(i: number): { get: (interp: Interp, self: Value) => Value; set: typeof readonly } {
  return { get: (_interp, self) => interpolationFields(self)[i], set: readonly };
}

function makeInterpolation(_interp: Interp, value: Value, expression?: Value, conversion?: Value, spec?: Value): Value {
  const text = expression === undefined ? '' : textArgument('expression', expression);
  const how = conversion === undefined ? null : conversionOf(conversion);
  return new PyInterpolation(value, text, how, spec === undefined ? '' : textArgument('format_spec', spec));
}

function textArgument(name: string, v: Value): string {
  const text = asStr(v);
  if (text === undefined) throw typeError(`Interpolation() argument '${name}' must be str, not ${v === null ? 'None' : typeOf(v).name}`);
  return text;
}

function conversionOf(v: Value): string | null {
  if (v === null) return null;
  const text = textArgument('conversion', v);
  if (!['s', 'a', 'r'].includes(text)) throw valueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
  return text;
}

defineType(interpolationType, {
  doc: 'Interpolation object',
  isSubclassable: false,
  construct: fn("Interpolation(value, expression='', conversion=None, format_spec='')", makeInterpolation),
  slots: {
    repr: (interp, self) => interp.tailCall(interp.frozen('interpolation_repr'), [self]),
  },
  methods: {
    __reduce__: method(
      '__reduce__(self, /)',
      (_interp: Interp, self: Value) => new PyTuple([interpolationType, new PyTuple(interpolationFields(self))]),
    ),
  },
  getset: Object.fromEntries(FIELDS.map((name, i) => [name, readField(i)])),
});
interpolationType.ns.set('__match_args__', new PyTuple([...FIELDS]));

function makeTemplate(_interp: Interp, args: PyTuple, keywords: PyDict): Value {
  if (keywords.size > 0) throw typeError('Template.__new__ only accepts *args arguments');
  const strings: string[] = [''];
  const interpolations: Value[] = [];
  for (const arg of args.items) {
    const text = asStr(arg);
    if (text !== undefined) strings.push(`${strings.pop()}${text}`);
    else if (arg instanceof PyInterpolation) {
      interpolations.push(arg);
      strings.push('');
    } else throw typeError(`Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${typeOf(arg).name}`);
  }
  return new PyTemplate(new PyTuple(strings), new PyTuple(interpolations));
}

function concatenate(interp: Interp, a: Value, b: Value): Value {
  if (!(a instanceof PyTemplate) || !(b instanceof PyTemplate)) {
    throw typeError(`can only concatenate string.templatelib.Template (not "${typeOf(b).name}") to string.templatelib.Template`);
  }
  const left = a.strings.items;
  const right = b.strings.items;
  const joint = `${left[left.length - 1] as string}${right[0] as string}`;
  interp.meter.allocateLarge(joint.length * 2 + (left.length + right.length) * 32);
  const strings = [...left.slice(0, -1), joint, ...right.slice(1)];
  return new PyTemplate(new PyTuple(strings), new PyTuple([...a.interpolations.items, ...b.interpolations.items]));
}

defineType(templateType, {
  doc: 'Template object',
  isSubclassable: false,
  construct: fn('Template(*args, **kwargs)', makeTemplate),
  slots: {
    repr: (interp, self) => interp.tailCall(interp.frozen('template_repr'), [self]),
    iter: (_interp, self) => new PyTemplateIterator(self as PyTemplate),
    add: concatenate,
  },
  getset: {
    strings: { get: (_interp, self) => (self as PyTemplate).strings, set: readonly },
    interpolations: { get: (_interp, self) => (self as PyTemplate).interpolations, set: readonly },
    values: {
      get: (_interp, self) => new PyTuple((self as PyTemplate).interpolations.items.map((one) => (one as PyInterpolation).value)),
      set: readonly,
    },
  },
});

addClassGetItem(templateType, interpolationType);

function badConversion(shown: Value): never {
  throw valueError(`invalid conversion specifier: ${shown as string}`);
}

defineContinuations({ 'template.conversion': { done: (_interp, _kept, shown) => badConversion(shown) } });

/** `string.templatelib.convert(value, conversion)`. */
export function convert(interp: Interp, value: Value, conversion: Value): Value {
  if (conversion === null) return value;
  if (conversion === 's') return str(interp, value);
  if (conversion === 'r') return repr(interp, value);
  if (conversion === 'a') return ascii(interp, value);
  const shown = str(interp, conversion);
  return shown === CALL ? interp.chain('template.conversion', []) : badConversion(shown);
}

defineStored({
  PyInterpolation: {
    tag: 55,
    make: PyInterpolation,
    types: [interpolationType],
    fields: { value: 'value', expression: 'value', conversion: 'text?', formatSpec: 'value' },
  },
  PyTemplate: {
    tag: 56,
    make: PyTemplate,
    types: [templateType],
    fields: { strings: refTo(PyTuple), interpolations: refTo(PyTuple) },
    restored: ({ strings, interpolations }: PyTemplate) => strings.items.length === interpolations.items.length + 1,
  },
  PyTemplateIterator: {
    tag: 57,
    make: PyTemplateIterator,
    types: [templateIteratorType],
    fields: { template: refTo(PyTemplate), position: 'int' },
  },
});
