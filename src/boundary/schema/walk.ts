/** Walks the schemas inside a schema, by where keywords keep them. */
import { isRecord, isSchema, type Schema, type SchemaObject } from './schema.ts';

/** Keywords that hold one schema, a list of schemas, or schemas by name. */
const ONE: ReadonlySet<string> = new Set(
  'items contains additionalProperties propertyNames unevaluatedItems unevaluatedProperties not if then else contentSchema'.split(' '),
);
const MANY: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const NAMED: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);

/** Keywords that say something to readers and decide nothing. */
const ANNOTATIONS: ReadonlySet<string> = new Set(
  'title description $comment examples deprecated readOnly writeOnly $schema $id'.split(' '),
);

/** Rebuilds a schema: `change` gets each schema object, with the schemas inside it rebuilt already. */
export function mapSchema(schema: Schema, change: (schema: SchemaObject) => Schema): Schema {
  if (typeof schema === 'boolean') return schema;
  const result: Record<string, unknown> = {};
  for (const [keyword, argument] of Object.entries(schema)) {
    const value = mapArgument(keyword, argument, change);
    Object.defineProperty(result, keyword, { value, writable: true, enumerable: true, configurable: true });
  }
  return change(result);
}

function mapArgument(keyword: string, argument: unknown, change: (schema: SchemaObject) => Schema): unknown {
  if (ONE.has(keyword) && isSchema(argument)) return mapSchema(argument, change);
  if (MANY.has(keyword) && Array.isArray(argument)) return argument.map((inner: Schema) => mapSchema(inner, change));
  if (!NAMED.has(keyword) || !isRecord(argument)) return argument;
  // SECURITY: null prototype, so that a property called `__proto__` stays one.
  const named: Record<string, unknown> = Object.create(null);
  for (const [name, inner] of Object.entries(argument)) named[name] = mapSchema(inner as Schema, change);
  return named;
}

/** Returns the schema without what only readers see. */
export function withoutAnnotations(schema: Schema): Schema {
  return mapSchema(schema, (one) =>
    Object.fromEntries(
      Object.entries(one).filter(([keyword, x]) => x !== undefined && !ANNOTATIONS.has(keyword) && !keyword.startsWith('x-')),
    ),
  );
}

/** Visits a schema and all schemas inside it, each with its place: `cents`, `items[].name`. References are not followed. */
export function visitSchemas(schema: Schema, visit: (schema: Schema, place: string) => void, place = ''): void {
  visit(schema, place);
  if (typeof schema === 'boolean') return;
  for (const [keyword, argument] of Object.entries(schema)) {
    if (ONE.has(keyword) && isSchema(argument)) visitSchemas(argument, visit, placeOf(place, keyword, ''));
    else if (MANY.has(keyword) && Array.isArray(argument)) {
      argument.forEach((inner: Schema, i) => visitSchemas(inner, visit, placeOf(place, keyword, String(i))));
    } else if (NAMED.has(keyword) && isRecord(argument)) {
      for (const [name, inner] of Object.entries(argument)) visitSchemas(inner as Schema, visit, placeOf(place, keyword, name));
    }
  }
}

function placeOf(place: string, keyword: string, name: string): string {
  switch (keyword) {
    case 'properties':
      return place === '' ? name : `${place}.${name}`;
    case 'items':
      return `${place}[]`;
    case 'prefixItems':
      return `${place}[${name}]`;
    case '$defs':
    case 'definitions':
      return name;
    case 'additionalProperties':
    case 'patternProperties':
      return `${place}{}`;
    default:
      return place;
  }
}
