/** Keywords that hold schemas (JSON Schema Core 2020-12, sections 10 and 11), one row each. */
import type { Violation } from '../../interpreter/denial.ts';
import { isPattern } from './assertions.ts';
import { all, isCount, isSchemaMap, isSchemas, isString, itself, type Keyword, type Making, values } from './keyword.ts';
import type { Node, Rule, Run } from './run.ts';
import { isRecord, isSchema, type Schema, type SchemaObject } from './schema.ts';

/** Rows by keyword. */
export const APPLICATORS: Readonly<Record<string, Keyword>> = {
  $defs: { shape: isSchemaMap, inner: values },
  definitions: { shape: isSchemaMap, inner: values },
  $ref: {
    shape: (x) => isString(x) && (x as string).startsWith('#'),
    make(reference: string, { reference: find }) {
      const node = find(reference);
      return (run, value) => run.apply(node, value);
    },
  },
  allOf: {
    shape: isSchemas,
    inner: all,
    make(schemas: readonly Schema[], { node }) {
      const nodes = schemas.map(node);
      return (run, value) => {
        for (const one of nodes) run.apply(one, value);
      };
    },
  },
  anyOf: { shape: isSchemas, inner: all, make: makeAnyOf },
  oneOf: { shape: isSchemas, inner: all, make: makeOneOf },
  not: {
    shape: isSchema,
    inner: itself,
    make(schema: Schema, { node }) {
      const inner = node(schema);
      return (run, value) => {
        if (run.fitsAside(inner, value)) run.add('not', value, schemaText(schema));
      };
    },
  },
  if: { shape: isSchema, inner: itself, make: makeIf },
  then: { shape: isSchema, inner: itself },
  else: { shape: isSchema, inner: itself },
  dependentSchemas: {
    shape: isSchemaMap,
    inner: values,
    make(schemas: Readonly<Record<string, Schema>>, { node }) {
      const rows = Object.entries(schemas).map(([key, schema]) => [key, node(schema)] as const);
      return (run, value) => {
        if (isRecord(value)) for (const [key, inner] of rows) if (Object.hasOwn(value, key)) run.apply(inner, value);
      };
    },
  },
  prefixItems: {
    shape: isSchemas,
    inner: all,
    make(schemas: readonly Schema[], { node }) {
      const nodes = schemas.map(node);
      return (run, value) => {
        if (!Array.isArray(value)) return;
        const count = Math.min(nodes.length, value.length);
        for (let i = 0; i < count; i++) run.child(nodes[i] as Node, value[i], i);
        if (run.seen !== null) run.seen.itemsBefore = Math.max(run.seen.itemsBefore, count);
      };
    },
  },
  items: { shape: isSchema, inner: itself, make: makeItems },
  contains: { shape: isSchema, inner: itself, make: makeContains },
  minContains: { shape: isCount },
  maxContains: { shape: isCount },
  properties: { shape: isSchemaMap, inner: values, make: makeProperties },
  patternProperties: {
    shape: (x) => isSchemaMap(x) && Object.keys(x as object).every(isPattern),
    inner: values,
    make: makePatternProperties,
  },
  additionalProperties: { shape: isSchema, inner: itself, make: makeAdditionalProperties },
  propertyNames: {
    shape: isSchema,
    inner: itself,
    make(schema: Schema, { node }) {
      const inner = node(schema);
      return (run, value) => {
        if (!isRecord(value)) return;
        for (const key of Object.keys(value)) if (!run.fitsAside(inner, key)) run.add('propertyNames', key, schemaText(schema), key);
      };
    },
  },
  unevaluatedItems: { shape: isSchema, inner: itself, make: makeUnevaluatedItems, isLast: true },
  unevaluatedProperties: { shape: isSchema, inner: itself, make: makeUnevaluatedProperties, isLast: true },
};

function makeAnyOf(schemas: readonly Schema[], { node }: Making): Rule {
  const nodes = schemas.map(node);
  return (run, value) => {
    let isFit = false;
    for (const one of nodes) {
      if (!run.fits(one, value)) continue;
      isFit = true;
      // Every branch that fits tells what it evaluated.
      if (run.seen === null) return;
    }
    if (!isFit) addBranches(run, 'anyOf', schemas, nodes, value);
  };
}

function makeOneOf(schemas: readonly Schema[], { node }: Making): Rule {
  const nodes = schemas.map(node);
  return (run, value) => {
    let fitting: Node | null = null;
    let count = 0;
    for (const one of nodes) {
      if (!run.fitsAside(one, value)) continue;
      count += 1;
      fitting = one;
    }
    if (count === 0) addBranches(run, 'oneOf', schemas, nodes, value);
    else if (count > 1) run.add('oneOf', value, 'only one of the alternatives');
    else if (run.seen !== null) run.apply(fitting as Node, value);
  };
}

/** Reports that no alternative fits, then what the one alternative that was meant is missing, if its type or constants tell which it was. */
function addBranches(run: Run, rule: string, schemas: readonly Schema[], nodes: readonly Node[], value: unknown): void {
  run.add(rule, value, schemas.map(schemaText));
  if (run.isFull) return;
  const explained = nodes.map((one) => run.explain(one, value));
  const meant = explained.filter((violations) => violations.length > 0 && !violations.some(isWrongKind));
  if (meant.length === 1) run.violations.push(...(meant[0] as readonly Violation[]).slice(0, 5));

  function isWrongKind({ rule: broken, path }: Violation): boolean {
    const here = run.pathHere;
    const isHere = path === here;
    const isMember = path.startsWith(here) && !/[.[]/.test(path.slice(here.length).replace(/^\./, ''));
    return (isHere && (broken === 'type' || broken === 'enum' || broken === 'false')) || (isMember && broken === 'const');
  }
}

function makeIf(condition: Schema, { node, schema }: Making): Rule | null {
  const test = node(condition);
  const yes = schema['then'] === undefined ? null : node(schema['then']);
  const no = schema['else'] === undefined ? null : node(schema['else']);
  return (run, value) => {
    const branch = run.fits(test, value) ? yes : no;
    if (branch !== null) run.apply(branch, value);
  };
}

function makeItems(schema: Schema, { node, schema: { prefixItems } }: Making): Rule {
  const inner = node(schema);
  const start = Array.isArray(prefixItems) ? prefixItems.length : 0;
  return (run, value) => {
    if (!Array.isArray(value)) return;
    for (let i = start; i < value.length && !run.isFull; i++) run.child(inner, value[i], i);
    if (run.seen !== null) run.seen.itemsBefore = value.length;
  };
}

function makeContains(schema: Schema, { node, schema: { minContains = 1, maxContains = Infinity } }: Making): Rule {
  const inner = node(schema);
  const least = minContains as number;
  const most = maxContains as number;
  return (run, value) => {
    if (!Array.isArray(value)) return;
    let count = 0;
    for (let i = 0; i < value.length; i++) {
      if (!run.childFits(inner, value[i], i)) continue;
      count += 1;
      run.seen?.items.add(i);
      if (run.seen === null && count >= least && most === Infinity) break;
    }
    if (count < least) run.add(least === 1 ? 'contains' : 'minContains', `${count} such items`, least === 1 ? schemaText(schema) : least);
    if (count > most) run.add('maxContains', `${count} such items`, most);
  };
}

function makeProperties(schemas: Readonly<Record<string, Schema>>, { node }: Making): Rule {
  const rows = Object.keys(schemas).map((key) => [key, node(schemas[key])] as const);
  return (run, value) => {
    if (!isRecord(value)) return;
    for (let i = 0; i < rows.length; i++) {
      const [key, inner] = rows[i] as readonly [string, Node];
      if (!Object.hasOwn(value, key)) continue;
      run.child(inner, value[key], key);
      run.seen?.keys.add(key);
    }
  };
}

function makePatternProperties(schemas: Readonly<Record<string, Schema>>, { node }: Making): Rule {
  const rows = Object.entries(schemas).map(([pattern, schema]) => [new RegExp(pattern, 'u'), node(schema)] as const);
  return (run, value) => {
    if (!isRecord(value)) return;
    for (const key of Object.keys(value)) {
      for (const [pattern, inner] of rows) {
        if (!pattern.test(key)) continue;
        run.child(inner, value[key], key);
        run.seen?.keys.add(key);
      }
    }
  };
}

function makeAdditionalProperties(schema: Schema, { node, schema: { properties = {}, patternProperties = {} } }: Making): Rule {
  const inner = node(schema);
  const known = new Set(Object.keys(properties as object));
  const patterns = Object.keys(patternProperties as object).map((pattern) => new RegExp(pattern, 'u'));
  return (run, value) => {
    if (!isRecord(value)) return;
    for (const key of Object.keys(value)) {
      if (known.has(key) || patterns.some((pattern) => pattern.test(key))) continue;
      if (schema === false) run.add('additionalProperties', value[key], [...known], key);
      else run.child(inner, value[key], key);
      run.seen?.keys.add(key);
      if (run.isFull) return;
    }
  };
}

function makeUnevaluatedItems(schema: Schema, { node }: Making): Rule {
  const inner = node(schema);
  return (run, value) => {
    const { seen } = run;
    if (!Array.isArray(value) || seen === null) return;
    for (let i = seen.itemsBefore; i < value.length && !run.isFull; i++) {
      if (seen.items.has(i)) continue;
      if (schema === false) run.add('unevaluatedItems', value[i], 'no more items', i);
      else run.child(inner, value[i], i);
    }
    seen.itemsBefore = value.length;
  };
}

function makeUnevaluatedProperties(schema: Schema, { node }: Making): Rule {
  const inner = node(schema);
  return (run, value) => {
    const { seen } = run;
    if (!isRecord(value) || seen === null) return;
    for (const key of Object.keys(value)) {
      if (seen.keys.has(key) || run.isFull) continue;
      if (schema === false) run.add('unevaluatedProperties', value[key], [...seen.keys], key);
      else run.child(inner, value[key], key);
      seen.keys.add(key);
    }
  };
}

/** A few words on a schema, for `allowed`. */
export function schemaText(schema: Schema): string {
  if (typeof schema === 'boolean') return schema ? 'anything' : 'nothing';
  const { title, type, enum: choices, $ref, properties } = schema as SchemaObject & { properties?: object };
  if (typeof title === 'string' && title !== '') return title.slice(0, 60);
  if ('const' in schema) return JSON.stringify(schema['const']).slice(0, 60);
  if (Array.isArray(choices))
    return choices
      .map((one) => JSON.stringify(one))
      .join(' | ')
      .slice(0, 120);
  if (properties !== undefined) return `object with ${Object.keys(properties).slice(0, 8).join(', ')}`;
  if (type !== undefined) return [type].flat().join(' | ');
  return typeof $ref === 'string' ? ($ref.split('/').at(-1) as string) : `a value under ${Object.keys(schema).join(', ')}`;
}
