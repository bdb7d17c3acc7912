/** Python types of JSON Schemas, for stubs: classes of TypedDict where objects have names for their members, Literal, unions. */
import { canonicalJson } from './canonical.ts';
import { isPythonName } from './python-names.ts';
import { type Form, formsOf, MAX_FORMS } from './schema/forms.ts';
import { resolveReference, type Schema, type SchemaObject } from './schema/schema.ts';
import { withoutAnnotations } from './schema/walk.ts';
import { commentText, pythonText } from './stub-text.ts';

const SIMPLE: Readonly<Record<string, string>> = { string: 'str', integer: 'int', number: 'float', boolean: 'bool', null: 'None' };
const BUILTINS: ReadonlySet<string> = new Set(['str', 'int', 'float', 'bool', 'list', 'dict']);

/** Makes types, and collects the definitions that they need. */
export class StubTypes {
  /** Names of the module `typing` that are used. */
  readonly imports = new Set<string>();
  /** True once a type says `builtins.list`, a function being called `list`. */
  usesBuiltins = false;
  readonly #taken: Set<string>;
  readonly #hidden: ReadonlySet<string>;
  readonly #definitions = new Map<string, string>();
  /** Classes and aliases whose parts are being made. */
  readonly #unfinished = new Set<string>();
  /** Names of references by their root and text. */
  readonly #references = new Map<Schema, Map<string, string>>();
  /** Names of classes by what they hold. */
  readonly #classes = new Map<string, string>();

  /** `taken` are the names that something else has. */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = new Set(taken);
    this.#hidden = taken;
  }

  /** Definitions of classes and aliases, each after those that it needs. */
  get definitions(): readonly string[] {
    return [...this.#definitions.values()];
  }

  /** Returns the type of a schema. `hint` names a class if one is needed; `root` is what references start from. */
  typeOf(schema: Schema, root: Schema, hint: string): string {
    if (typeof schema === 'object' && typeof schema['$ref'] === 'string') return this.#reference(schema['$ref'], root, hint);
    const { anyOf, oneOf, allOf } = typeof schema === 'object' ? schema : ({} as SchemaObject);
    const parts = anyOf ?? oneOf;
    const isPlainUnion = Array.isArray(parts) && allOf === undefined && Object.keys(withoutAnnotations(schema) as object).length === 1;
    if (isPlainUnion)
      return union((parts as Schema[]).map((one, i) => this.typeOf(one, root, parts.length === 1 ? hint : `${hint}${i + 1}`)));
    const all = formsOf(schema, root);
    if (all.length >= MAX_FORMS) return this.#typing('Any');
    const forms = all.filter((form) => !Array.isArray(form['enum']) || form['enum'].length > 0);
    if (forms.length === 0) return this.#typing('Never');
    return union(forms.map((form) => this.#formType(form, root, hint)));
  }

  #formType(form: Form, root: Schema, hint: string): string {
    const { type, enum: values, items, prefixItems } = form;
    if (form['const'] !== undefined) return this.#literals([form['const']]);
    if (Array.isArray(values)) return this.#literals(values);
    if (type === 'array') {
      const inner = [...((prefixItems ?? []) as Schema[]), ...(items === undefined ? [] : [items as Schema])].filter(
        (one) => one !== false,
      );
      const types = inner.map((one, i) => this.typeOf(one, root, `${hint}Item${inner.length === 1 ? '' : i + 1}`));
      return `${this.#builtin('list')}[${types.length === 0 ? this.#typing('Any') : union(types)}]`;
    }
    if (type === 'object') return this.#objectType(form, root, hint);
    const simple = typeof type === 'string' ? SIMPLE[type] : undefined;
    return simple === undefined ? this.#typing('Any') : this.#builtin(simple);
  }

  #objectType(form: Form, root: Schema, hint: string): string {
    const { properties, additionalProperties, patternProperties } = form;
    if (properties !== undefined && Object.keys(properties as object).length > 0) return this.#classOf(form, root, hint);
    const values = [...Object.values((patternProperties ?? {}) as Record<string, Schema>), additionalProperties as Schema | undefined];
    const types = values.filter((one) => one !== undefined && one !== false).map((one) => this.typeOf(one as Schema, root, `${hint}Value`));
    return `${this.#builtin('dict')}[${this.#builtin('str')}, ${types.length === 0 ? this.#typing('Any') : union(types)}]`;
  }

  /** A TypedDict. One that holds the same as another, by its schema, is that other. */
  #classOf(form: Form, root: Schema, hint: string): string {
    const { title, properties, required = [] } = form;
    const { $defs: _, definitions: __, $anchor: ___, ...own } = form;
    const key = canonicalJson([withoutAnnotations(own), rootKey(own, root)]);
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const name = this.#newName(typeof title === 'string' && /^[A-Z]\w*$/.test(title) && isPythonName(title) ? title : hint);
    this.#classes.set(key, name);
    this.#unfinished.add(name);
    const members = Object.entries(properties as Record<string, Schema>).map(([member, schema]) => {
      const inner = this.typeOf(schema, root, `${name}${camel(member)}`);
      const type = (required as string[]).includes(member) ? inner : `${this.#typing('NotRequired')}[${inner}]`;
      return { member, type: this.#safe(type), comment: commentText(describeSchema(schema, root)) };
    });
    this.#unfinished.delete(name);
    const base = this.#typing('TypedDict');
    const isClass = members.every(({ member }) => isPythonName(member) && !member.startsWith('__') && !this.#isHiding(member));
    this.#definitions.set(
      name,
      isClass
        ? `class ${name}(${base}):\n${members.map(({ member, type, comment }) => `    ${member}: ${type}${comment}\n`).join('')}`
        : `${name} = ${base}(${pythonText(name)}, {\n${members.map(({ member, type, comment }) => `    ${pythonText(member)}: ${type.startsWith("'") ? type : pythonText(type)},${comment}\n`).join('')}})\n`,
    );
    return name;
  }

  /** A type in quotes if it names what is defined only later. */
  #safe(type: string): string {
    const isEarly = [...type.matchAll(/\w+/g)].some(([name]) => this.#unfinished.has(name));
    return isEarly ? pythonText(type) : type;
  }

  /** In a class body, a member `list` would be what `list[int]` means below it. */
  #isHiding(member: string): boolean {
    return BUILTINS.has(member);
  }

  #reference(reference: string, root: Schema, hint: string): string {
    const names = this.#references.get(root) ?? new Map<string, string>();
    this.#references.set(root, names);
    const known = names.get(reference);
    if (known !== undefined) return known;
    const target = resolveReference(root, reference) as Schema;
    const wanted = camel(reference.split('/').at(-1)?.replace('#', '') ?? '') || hint;
    const forms = formsOf(target, root);
    const [form] = forms;
    if (forms.length === 1 && form?.['type'] === 'object' && form['properties'] !== undefined) return this.typeOf(target, root, wanted);
    const name = this.#newName(wanted);
    names.set(reference, name);
    this.#unfinished.add(name);
    const type = this.typeOf(target, root, `${name}Value`);
    this.#unfinished.delete(name);
    this.#definitions.set(name, `type ${name} = ${type}\n`);
    return name;
  }

  #literals(values: readonly unknown[]): string {
    const texts = values.flatMap((value) => {
      const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
      return typeof value === 'string'
        ? pythonText(value)
        : typeof value === 'boolean'
          ? value
            ? 'True'
            : 'False'
          : isInteger
            ? String(value)
            : [];
    });
    const others = values.flatMap((value) => {
      if (value === null) return 'None';
      if (typeof value === 'number' && !Number.isSafeInteger(value)) return this.#builtin('float');
      return typeof value === 'object' ? this.#typing('Any') : [];
    });
    return union([...(texts.length === 0 ? [] : [`${this.#typing('Literal')}[${[...new Set(texts)].join(', ')}]`]), ...others]);
  }

  #typing(name: string): string {
    this.imports.add(name);
    return name;
  }

  #builtin(name: string): string {
    if (!this.#hidden.has(name)) return name;
    this.usesBuiltins = true;
    return `builtins.${name}`;
  }

  #newName(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.#taken.has(name); i++) name = `${wanted}${i}`;
    this.#taken.add(name);
    return name;
  }
}

/** References in a form mean what its root says. */
function rootKey(form: Form, root: Schema): unknown {
  return JSON.stringify(form).includes('"$ref"') ? withoutAnnotations(root) : null;
}

/** `customer_id` as `CustomerId`. */
export function camel(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

function union(types: readonly string[]): string {
  const different = [...new Set(types)];
  if (different.includes('Any')) return 'Any';
  // None goes last, as people write it.
  return [...different.filter((type) => type !== 'None'), ...different.filter((type) => type === 'None')].join(' | ');
}

/** Says in words what a schema asks beyond the type: `1 to 10000; the amount`. */
export function describeSchema(schema: Schema, root: Schema): string {
  const bounds = [...new Set(formsOf(schema, root).flatMap(describeForm))];
  const description = typeof schema === 'object' && typeof schema['description'] === 'string' ? [schema['description']] : [];
  return [...bounds, ...description].join('; ');
}

function describeForm(form: Form): readonly string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength, minItems, maxItems } = form;
  const { uniqueItems, format, pattern, minProperties, maxProperties } = form;
  const told = [
    range(minimum, maximum, ''),
    exclusiveMinimum === undefined ? null : `more than ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? null : `less than ${exclusiveMaximum}`,
    multipleOf === undefined ? null : `a multiple of ${multipleOf}`,
    range(minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' items'),
    range(minProperties, maxProperties, ' members'),
    uniqueItems === true ? 'no repeated items' : null,
    typeof format === 'string' ? `format ${format}` : null,
    typeof pattern === 'string' && format === undefined ? `matches ${pattern}` : null,
  ];
  return told.filter((one) => one !== null);
}

function range(low: unknown, high: unknown, unit: string): string | null {
  if (low === undefined && high === undefined) return null;
  if (low !== undefined && high !== undefined) return low === high ? `exactly ${low}${unit}` : `${low} to ${high}${unit}`;
  return low !== undefined ? `at least ${low}${unit}` : `at most ${high}${unit}`;
}
