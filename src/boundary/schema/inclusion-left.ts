/** The left side of an inclusion: schemas that all hold, and what follows from them. */
import { canonicalJson } from '../canonical.ts';
import { compileSchema, validate } from './compile.ts';
import { isRecord, resolveReference, type Schema, type SchemaObject } from './schema.ts';

/** A schema and the document that its references start from. */
export interface Part {
  readonly schema: Schema;
  readonly root: Schema;
}

/** A part with keywords. */
export interface ObjectPart extends Part {
  readonly schema: SchemaObject;
}

/** A kind of value; `fraction` is a number that is no integer, `other` what JSON cannot say: NaN, bytes, sets, maps. */
export type Kind = 'null' | 'boolean' | 'integer' | 'fraction' | 'string' | 'array' | 'object' | 'other';

const KINDS: readonly Kind[] = ['null', 'boolean', 'integer', 'fraction', 'string', 'array', 'object', 'other'];

/** What is known of all values of the left side. */
export interface Facts {
  readonly kinds: ReadonlySet<Kind>;
}

const ids = new WeakMap<object, number>();
let lastId = 0;

/** A number that is the same for the same schema object. */
export function schemaId(schema: Schema): string {
  if (typeof schema === 'boolean') return String(schema);
  let id = ids.get(schema);
  if (id === undefined) {
    id = ++lastId;
    ids.set(schema, id);
  }
  return String(id);
}

/** The parts with their references followed and their `allOf` spread; null if one of them is `false`. */
export function flatten(parts: readonly Part[]): readonly ObjectPart[] | null {
  const result: ObjectPart[] = [];
  const seen = new Set<Schema>();
  const waiting = [...parts];
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const { schema, root } = part;
    if (schema === false) return null;
    if (schema === true || seen.has(schema)) continue;
    seen.add(schema);
    result.push({ schema, root });
    const { $ref, allOf = [] } = schema;
    if (typeof $ref === 'string') waiting.push({ schema: resolveReference(root, $ref) as Schema, root });
    for (const inner of allOf as Schema[]) waiting.push({ schema: inner, root });
  }
  return result;
}

/** Kinds that a `type` keyword names. */
export function kindsOf(type: unknown): ReadonlySet<Kind> {
  if (type === undefined) return new Set(KINDS);
  return new Set([type].flat().flatMap((name) => (name === 'number' ? ['integer', 'fraction'] : [name])) as Kind[]);
}

/** Works out what follows from all parts together. */
export function factsOf(parts: readonly ObjectPart[]): Facts {
  let kinds: ReadonlySet<Kind> = new Set(KINDS);
  for (const { schema } of parts) {
    const own = kindsOf(schema['type']);
    kinds = new Set([...kinds].filter((kind) => own.has(kind)));
  }
  return { kinds };
}

/** True if nothing at all fits the parts, as far as that is seen. */
export function isEmpty(parts: readonly ObjectPart[], facts: Facts): boolean {
  return facts.kinds.size === 0 || finiteValues(parts, facts)?.length === 0;
}

/** All values of the left side, if they are listed; null if not. */
export function finiteValues(parts: readonly ObjectPart[], { kinds }: Facts): readonly unknown[] | null {
  const listed = parts.find(({ schema }) => 'const' in schema || Array.isArray(schema['enum']))?.schema;
  let values: readonly unknown[];
  if (listed !== undefined) values = 'const' in listed ? [listed['const']] : (listed['enum'] as unknown[]);
  else if ([...kinds].every((kind) => kind === 'null' || kind === 'boolean')) values = [null, true, false];
  else return null;
  return values.filter((value) => parts.every(({ schema, root }) => validate(compileSchema(schema, root), value).length === 0));
}

/** True if the part is the same schema, references included. */
export function sameAs(left: Part, right: Part): boolean {
  if (left.schema === right.schema) return true;
  const text = textOf(left.schema);
  return text !== null && text === textOf(right.schema) && (!text.includes('"$ref"') || textOf(left.root) === textOf(right.root));
}

/** Canonical text of a schema or an argument; null if it has none. */
export function textOf(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}

/** Cases that together make up the left side: the branches of a union, or one case a type. Null if there is nothing to split. */
export function splitLeft(parts: readonly ObjectPart[], { kinds }: Facts): readonly (readonly Part[])[] | null {
  for (const part of parts) {
    const { schema, root } = part;
    const others = parts.filter((one) => one !== part).map((one) => without(one, ''));
    for (const keyword of ['anyOf', 'oneOf']) {
      if (Array.isArray(schema[keyword]))
        return (schema[keyword] as Schema[]).map((inner) => [...others, without(part, keyword), { schema: inner, root }]);
    }
    if (schema['if'] === undefined) continue;
    const rest = [...others, without(part, 'if')];
    const branch = (name: 'then' | 'else'): Part[] => (schema[name] === undefined ? [] : [{ schema: schema[name] as Schema, root }]);
    return [
      [...rest, { schema: schema['if'] as Schema, root }, ...branch('then')],
      [...rest, ...branch('else')],
    ];
  }
  if (kinds.has('other')) return null;
  const types = new Set([...kinds].map((kind) => (kind === 'fraction' || kind === 'integer' ? 'number' : kind)));
  return types.size < 2 ? null : [...types].map((type) => [...parts.map((one) => without(one, '')), { schema: { type }, root: true }]);
}

const stripped = new WeakMap<SchemaObject, Map<string, SchemaObject>>();

/** The part without a keyword, and without what `flatten` has spread already; the same object each time, so that questions about it are recognised. */
function without({ schema, root }: ObjectPart, keyword: string): Part {
  const known = stripped.get(schema) ?? new Map<string, SchemaObject>();
  stripped.set(schema, known);
  let rest = known.get(keyword);
  if (rest === undefined) {
    rest = Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword && name !== 'allOf' && name !== '$ref'));
    known.set(keyword, rest);
  }
  return { schema: rest, root };
}

/** What the parts say of the member with that name; null if there can be none. */
export function memberParts(parts: readonly ObjectPart[], key: string): readonly Part[] | null {
  const found = parts.flatMap(({ schema, root }) => {
    const { properties = {}, patternProperties = {}, additionalProperties } = schema as Readonly<Record<string, unknown>>;
    const named = Object.hasOwn(properties as object, key) ? [(properties as Record<string, Schema>)[key] as Schema] : [];
    const matched = Object.entries(patternProperties as Record<string, Schema>).filter(([pattern]) => new RegExp(pattern, 'u').test(key));
    const own = [...named, ...matched.map(([, inner]) => inner)];
    const all = own.length > 0 || additionalProperties === undefined ? own : [additionalProperties as Schema];
    return all.map((inner) => ({ schema: inner, root }));
  });
  return flatten(found) === null ? null : found;
}

/** What the parts say of members that none of them names; null if there can be none. A part with patterns may say either, so it says nothing here. */
export function otherParts(parts: readonly ObjectPart[]): readonly Part[] | null {
  const found = parts.flatMap(({ schema, root }) => {
    const { patternProperties = {}, additionalProperties } = schema as Readonly<Record<string, unknown>>;
    const isPlain = Object.keys(patternProperties as object).length === 0;
    return isPlain && additionalProperties !== undefined ? [{ schema: additionalProperties as Schema, root }] : [];
  });
  return flatten(found) === null ? null : found;
}

/** What the parts say of the item at an index, or of those after all that are named; null if there can be none. */
export function itemParts(parts: readonly ObjectPart[], index: number): readonly Part[] | null {
  const found = parts.flatMap(({ schema, root }) => {
    const { prefixItems, items } = schema;
    const named = Array.isArray(prefixItems) && index < prefixItems.length ? (prefixItems[index] as Schema) : (items as Schema | undefined);
    return named === undefined ? [] : [{ schema: named, root }];
  });
  return flatten(found) === null ? null : found;
}

/** Length of the longest `prefixItems`. */
export function prefixLength(parts: readonly Part[]): number {
  return Math.max(
    0,
    ...parts.map(({ schema }) => (isRecord(schema) && Array.isArray(schema['prefixItems']) ? schema['prefixItems'].length : 0)),
  );
}

/** Every property name that the parts mention. */
export function namedMembers(parts: readonly ObjectPart[]): readonly string[] {
  return [
    ...new Set(
      parts.flatMap(({ schema }) => [...Object.keys((schema['properties'] as object | undefined) ?? {}), ...requiredOf([schema])]),
    ),
  ];
}

/** Every name that is required. */
export function requiredMembers(parts: readonly ObjectPart[]): ReadonlySet<string> {
  return new Set(requiredOf(parts.map(({ schema }) => schema)));
}

function requiredOf(schemas: readonly SchemaObject[]): string[] {
  return schemas.flatMap((schema) => (schema['required'] as string[] | undefined) ?? []);
}
