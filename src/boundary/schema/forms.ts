/** The forms that values of a schema can take: references followed, combinations resolved, one type each. For readers of schemas, not for validation. */
import { isRecord, resolveReference, type Schema, type SchemaObject } from './schema.ts';

/** A schema without `$ref`, `allOf`, `anyOf` and `oneOf`, whose `type` is one name or missing. */
export type Form = SchemaObject;

/** A value inside a value, by its place: `customer.name`, `items[]`, `labels{}`. */
export interface Place {
  readonly place: string;
  readonly forms: readonly Form[];
}

/** As many forms as are told apart; a schema that gives so many may have more. */
export const MAX_FORMS = 64;
const MAX_DEPTH = 12;

/** Returns the forms of a schema; `root` is what its references start from. A form that has no keyword is anything. What nests too deep, or has too many forms, is left out. */
export function formsOf(schema: Schema, root: Schema, depth = 0): readonly Form[] {
  if (schema === false || depth > MAX_DEPTH) return [];
  if (schema === true) return [{}];
  const { $ref, allOf, anyOf, oneOf, ...rest } = schema;
  let forms: readonly Form[] = byType(rest);
  const meet = (others: readonly Schema[]): void => {
    const found = others.flatMap((one) => formsOf(one, root, depth + 1));
    forms = forms.flatMap((form) => found.flatMap((other) => intersection(form, other))).slice(0, MAX_FORMS);
  };
  if (typeof $ref === 'string') meet([resolveReference(root, $ref) as Schema]);
  if (Array.isArray(allOf)) for (const one of allOf as Schema[]) meet([one]);
  if (Array.isArray(anyOf)) meet(anyOf as Schema[]);
  if (Array.isArray(oneOf)) meet(oneOf as Schema[]);
  return forms;
}

/** Returns the values that a schema describes, outermost first, each schema once. */
export function placesOf(schema: Schema): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<unknown>();
  const visit = (one: Schema, place: string): void => {
    if (typeof one === 'object') {
      if (seen.has(one)) return;
      seen.add(one);
    }
    const forms = formsOf(one, schema);
    places.push({ place, forms });
    for (const form of forms) {
      for (const [suffix, inner] of innerSchemas(form)) {
        const dot = place === '' || suffix.startsWith('[') || suffix.startsWith('{') ? '' : '.';
        visit(inner, `${place}${dot}${suffix}`);
      }
    }
  };
  visit(schema, '');
  return places;
}

function innerSchemas({ properties, additionalProperties, patternProperties, items, prefixItems }: Form): readonly [string, Schema][] {
  const found: [string, Schema][] = Object.entries((properties ?? {}) as Record<string, Schema>);
  for (const inner of Object.values((patternProperties ?? {}) as Record<string, Schema>)) found.push(['{}', inner]);
  if (additionalProperties !== undefined) found.push(['{}', additionalProperties as Schema]);
  ((prefixItems ?? []) as Schema[]).forEach((inner, i) => found.push([`[${i}]`, inner]));
  if (items !== undefined) found.push(['[]', items as Schema]);
  return found.filter(([, inner]) => inner !== false);
}

function byType(form: SchemaObject): readonly Form[] {
  const { type, ...rest } = form;
  return Array.isArray(type) ? type.map((one: string) => ({ ...rest, type: one })) : [form];
}

/** The form that is both; none if their types exclude each other. */
function intersection(a: Form, b: Form): readonly Form[] {
  const types = [a['type'], b['type']].filter((type) => type !== undefined);
  const type = types[0] === 'number' && types[1] === 'integer' ? 'integer' : types[0];
  if (types.length === 2 && types[0] !== types[1] && !(types.includes('number') && types.includes('integer'))) return [];
  const both: Record<string, unknown> = { ...a, ...b };
  if (type !== undefined) both['type'] = type;
  if (isRecord(a['properties']) && isRecord(b['properties'])) both['properties'] = { ...a['properties'], ...b['properties'] };
  if (Array.isArray(a['required']) && Array.isArray(b['required'])) both['required'] = [...new Set([...a['required'], ...b['required']])];
  if (Array.isArray(a['enum']) && Array.isArray(b['enum'])) {
    const others = b['enum'] as unknown[];
    both['enum'] = a['enum'].filter((one) => others.includes(one));
  }
  return [both];
}
