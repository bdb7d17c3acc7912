/** Checks host values against JSON Schema 2020-12: one row per keyword, and a keyword without a row is refused, so that nothing passes unchecked by mistake. */
import type { Violation } from '../interpreter/denial.ts';
import { ContractError } from './errors.ts';

/** A JSON Schema: an object of keywords, or true (anything) or false (nothing). */
export type Schema = boolean | { readonly [keyword: string]: unknown };

type SchemaObject = { readonly [keyword: string]: unknown };

/** Violations reported for one value; a long list helps nobody. */
const MAX_VIOLATIONS = 20;
/** `$ref` circles that consume no part of the value end here. */
const MAX_DEPTH = 400;
const MAX_SHOWN = 120;

/** State of one validation. */
class Check {
  readonly root: Schema;
  readonly violations: Violation[] = [];
  depth = 0;
  constructor(root: Schema) {
    this.root = root;
  }

  add(path: string, rule: string, value: unknown, allowed: unknown): void {
    if (this.violations.length < MAX_VIOLATIONS) this.violations.push({ path, rule, got: show(value), allowed });
  }

  /** True if `value` fits, with nothing reported if it does not. */
  fits(schema: Schema, value: unknown, path: string): boolean {
    const trial = new Check(this.root);
    trial.depth = this.depth;
    trial.run(schema, value, path);
    return trial.violations.length === 0;
  }

  run(schema: Schema, value: unknown, path: string): void {
    if (schema === true || this.violations.length >= MAX_VIOLATIONS) return;
    if (schema === false) {
      this.add(path, 'false', value, 'nothing');
      return;
    }
    if (this.depth >= MAX_DEPTH) {
      this.add(path, '$ref', value, `at most ${MAX_DEPTH} levels`);
      return;
    }
    this.depth += 1;
    for (const keyword of Object.keys(schema)) KEYWORDS[keyword]?.check?.(this, schema[keyword], value, path, schema);
    this.depth -= 1;
  }
}

/** A keyword: what its own value must be, the schemas inside it, and its check. No check: an annotation. */
interface Keyword {
  readonly shape: (argument: unknown) => boolean;
  readonly inner?: (argument: unknown) => readonly unknown[];
  readonly check?: (check: Check, argument: never, value: unknown, path: string, schema: SchemaObject) => void;
}

/** As Keyword, with the argument's type left open for the call. */
interface LooseKeyword extends Omit<Keyword, 'check'> {
  readonly check?: (check: Check, argument: unknown, value: unknown, path: string, schema: SchemaObject) => void;
}

const isString = (x: unknown): boolean => typeof x === 'string';
const isNumber = (x: unknown): boolean => typeof x === 'number' && Number.isFinite(x);
const isCount = (x: unknown): boolean => Number.isSafeInteger(x) && (x as number) >= 0;
const isBoolean = (x: unknown): boolean => typeof x === 'boolean';
const isAnything = (): boolean => true;
const isStrings = (x: unknown): boolean => Array.isArray(x) && x.every(isString);
const isSchemas = (x: unknown): boolean => Array.isArray(x) && x.length > 0 && x.every(isSchema);
const isSchemaMap = (x: unknown): boolean => isRecord(x) && Object.values(x).every(isSchema);
const isType = (x: unknown): boolean => (Array.isArray(x) ? x : [x]).every((name) => isString(name) && TYPES.has(name as string));
const itself = (x: unknown): readonly unknown[] => [x];
const all = (x: unknown): readonly unknown[] => x as unknown[];
const values = (x: unknown): readonly unknown[] => Object.values(x as object);

const TYPES = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);
const ANNOTATION: Keyword = { shape: isAnything };

const ROWS: Readonly<Record<string, Keyword>> = {
  $schema: ANNOTATION,
  $id: ANNOTATION,
  $comment: ANNOTATION,
  title: ANNOTATION,
  description: ANNOTATION,
  default: ANNOTATION,
  examples: ANNOTATION,
  deprecated: ANNOTATION,
  readOnly: ANNOTATION,
  writeOnly: ANNOTATION,
  format: ANNOTATION,
  $defs: { shape: isSchemaMap, inner: values },
  $ref: {
    shape: (x) => isString(x) && (x as string).startsWith('#'),
    check: (check, ref: string, value, path) => check.run(resolve(check.root, ref) as Schema, value, path),
  },
  type: {
    shape: isType,
    check(check, type: string | readonly string[], value, path) {
      const allowed = typeof type === 'string' ? [type] : type;
      if (!allowed.some((name) => hasType(value, name))) check.add(path, 'type', typeName(value), type);
    },
  },
  enum: {
    shape: (x) => Array.isArray(x) && x.length > 0,
    check(check, allowed: readonly unknown[], value, path) {
      if (!allowed.some((one) => isEqual(one, value))) check.add(path, 'enum', value, allowed);
    },
  },
  const: {
    shape: isAnything,
    check(check, allowed: unknown, value, path) {
      if (!isEqual(allowed, value)) check.add(path, 'const', value, allowed);
    },
  },
  minimum: numberRule('minimum', (x, bound) => x >= bound),
  maximum: numberRule('maximum', (x, bound) => x <= bound),
  exclusiveMinimum: numberRule('exclusiveMinimum', (x, bound) => x > bound),
  exclusiveMaximum: numberRule('exclusiveMaximum', (x, bound) => x < bound),
  multipleOf: numberRule('multipleOf', isMultiple),
  minLength: textRule('minLength', (length, bound) => length >= bound),
  maxLength: textRule('maxLength', (length, bound) => length <= bound),
  pattern: {
    shape: isPattern,
    check(check, pattern: string, value, path) {
      if (typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) check.add(path, 'pattern', value, pattern);
    },
  },
  minItems: arrayRule('minItems', (length, bound) => length >= bound),
  maxItems: arrayRule('maxItems', (length, bound) => length <= bound),
  uniqueItems: {
    shape: isBoolean,
    check(check, isOn: boolean, value, path) {
      if (isOn && Array.isArray(value) && hasRepeats(value)) check.add(path, 'uniqueItems', value, 'no repeated items');
    },
  },
  prefixItems: {
    shape: isSchemas,
    inner: all,
    check(check, schemas: readonly Schema[], value, path) {
      if (Array.isArray(value)) schemas.slice(0, value.length).forEach((schema, i) => check.run(schema, value[i], `${path}[${i}]`));
    },
  },
  items: {
    shape: isSchema,
    inner: itself,
    check(check, schema: Schema, value, path, { prefixItems }) {
      if (!Array.isArray(value)) return;
      for (let i = Array.isArray(prefixItems) ? prefixItems.length : 0; i < value.length; i++) check.run(schema, value[i], `${path}[${i}]`);
    },
  },
  properties: {
    shape: isSchemaMap,
    inner: values,
    check(check, schemas: Record<string, Schema>, value, path) {
      if (!isRecord(value)) return;
      for (const key of Object.keys(schemas)) if (Object.hasOwn(value, key)) check.run(schemas[key], value[key], join(path, key));
    },
  },
  required: {
    shape: isStrings,
    check(check, keys: readonly string[], value, path) {
      if (!isRecord(value)) return;
      for (const key of keys) if (!Object.hasOwn(value, key)) check.add(join(path, key), 'required', undefined, 'a value');
    },
  },
  additionalProperties: {
    shape: isSchema,
    inner: itself,
    check(check, schema: Schema, value, path, { properties = {} }) {
      if (!isRecord(value)) return;
      for (const key of Object.keys(value)) {
        if (Object.hasOwn(properties as object, key)) continue;
        if (schema === false) check.add(join(path, key), 'additionalProperties', value[key], Object.keys(properties as object));
        else check.run(schema, value[key], join(path, key));
      }
    },
  },
  minProperties: recordRule('minProperties', (size, bound) => size >= bound),
  maxProperties: recordRule('maxProperties', (size, bound) => size <= bound),
  allOf: {
    shape: isSchemas,
    inner: all,
    check: (check, schemas: readonly Schema[], value, path) => schemas.forEach((schema) => check.run(schema, value, path)),
  },
  anyOf: {
    shape: isSchemas,
    inner: all,
    check(check, schemas: readonly Schema[], value, path) {
      if (!schemas.some((schema) => check.fits(schema, value, path))) check.add(path, 'anyOf', value, schemas);
    },
  },
  oneOf: {
    shape: isSchemas,
    inner: all,
    check(check, schemas: readonly Schema[], value, path) {
      if (schemas.filter((schema) => check.fits(schema, value, path)).length !== 1) check.add(path, 'oneOf', value, schemas);
    },
  },
  not: {
    shape: isSchema,
    inner: itself,
    check(check, schema: Schema, value, path) {
      if (check.fits(schema, value, path)) check.add(path, 'not', value, schema);
    },
  },
};

// SECURITY: a null prototype, so that a keyword called `constructor` finds no row.
const KEYWORDS: Readonly<Record<string, LooseKeyword | undefined>> = Object.assign(Object.create(null), ROWS);

function numberRule(rule: string, test: (x: number, bound: number) => boolean): Keyword {
  return {
    shape: (x) => isNumber(x) && (rule !== 'multipleOf' || (x as number) > 0),
    check(check, bound: number, value, path) {
      // A bigint is beyond every safe bound, so its rounding cannot change the answer.
      const x = typeof value === 'bigint' ? Number(value) : value;
      if (typeof x === 'number' && !test(x, bound)) check.add(path, rule, value, bound);
    },
  };
}

function textRule(rule: string, test: (length: number, bound: number) => boolean): Keyword {
  return {
    shape: isCount,
    check(check, bound: number, value, path) {
      if (typeof value !== 'string') return;
      let length = 0;
      for (const _ of value) length += 1;
      if (!test(length, bound)) check.add(path, rule, value, bound);
    },
  };
}

function arrayRule(rule: string, test: (length: number, bound: number) => boolean): Keyword {
  return {
    shape: isCount,
    check(check, bound: number, value, path) {
      if (Array.isArray(value) && !test(value.length, bound)) check.add(path, rule, `${value.length} items`, bound);
    },
  };
}

function recordRule(rule: string, test: (size: number, bound: number) => boolean): Keyword {
  return {
    shape: isCount,
    check(check, bound: number, value, path) {
      if (isRecord(value) && !test(Object.keys(value).length, bound))
        check.add(path, rule, `${Object.keys(value).length} properties`, bound);
    },
  };
}

/** Checks that a schema uses only keywords that are checked, with proper arguments. Throws ContractError; `where` names the schema. */
export function checkSchema(schema: unknown, where: string): asserts schema is Schema {
  checkPart(schema, where, schema, 0);
}

function checkPart(schema: unknown, where: string, root: unknown, depth: number): void {
  if (typeof schema === 'boolean') return;
  if (!isRecord(schema)) throw new ContractError(`${where} must be a JSON Schema: an object, true or false.`);
  if (depth > 100) throw new ContractError(`${where} is nested too deeply.`);
  for (const [keyword, argument] of Object.entries(schema)) {
    const row = KEYWORDS[keyword];
    if (row === undefined) throw new ContractError(`${where}: the keyword "${keyword}" is not supported.`);
    if (!row.shape(argument)) throw new ContractError(`${where}: "${keyword}" cannot be ${JSON.stringify(argument) ?? typeof argument}.`);
    if (keyword === '$ref' && !isSchema(resolve(root as Schema, argument as string))) {
      throw new ContractError(`${where}: "$ref" points at nothing: ${argument}`);
    }
    for (const inner of row.inner?.(argument) ?? []) checkPart(inner, where, root, depth + 1);
  }
}

/** Returns what in `value` breaks the schema, which `checkSchema` has accepted. */
export function findViolations(schema: Schema, value: unknown): readonly Violation[] {
  const check = new Check(schema);
  check.run(schema, value, '');
  return check.violations;
}

function resolve(root: Schema, ref: string): unknown {
  let found: unknown = root;
  for (const part of ref.slice(1).split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

function isSchema(x: unknown): boolean {
  return typeof x === 'boolean' || isRecord(x);
}

function isPattern(x: unknown): boolean {
  if (typeof x !== 'string') return false;
  try {
    new RegExp(x, 'u');
    return true;
  } catch {
    return false;
  }
}

function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x) && !(x instanceof Map || x instanceof Set || x instanceof Uint8Array);
}

function hasType(value: unknown, name: string): boolean {
  switch (name) {
    case 'null':
      return value === null || value === undefined;
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return typeof value === 'bigint' || Number.isInteger(value);
    case 'number':
      return typeof value === 'bigint' || Number.isFinite(value);
    case 'string':
      return typeof value === 'string';
    case 'array':
      return Array.isArray(value);
    default:
      return isRecord(value);
  }
}

function typeName(value: unknown): string {
  if (value instanceof Map) return 'map';
  if (value instanceof Set) return 'set';
  if (value instanceof Uint8Array) return 'bytes';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'].find((name) => hasType(value, name)) ?? typeof value;
}

/** A short form of a value for a report; containers only by name. */
function show(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
  if (typeof value === 'object' && value !== null) return typeName(value);
  return value === undefined ? null : value;
}

function isMultiple(x: number, step: number): boolean {
  const ratio = x / step;
  return Number.isInteger(ratio) || Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b || (typeof a === 'number' && typeof b === 'bigint' && BigInt(Math.trunc(a)) === b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

function hasRepeats(items: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  const containers: unknown[] = [];
  for (const item of items) {
    if (typeof item === 'object' && item !== null) {
      if (containers.some((other) => isEqual(other, item))) return true;
      containers.push(item);
    } else if (seen.has(item)) return true;
    else seen.add(item);
  }
  return false;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
