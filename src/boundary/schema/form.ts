/** The two forms of a contract's schema: the JSON Schema that everybody reads, and the check that decides. */
import type { Violation } from '../../interpreter/denial.ts';
import { ContractError } from '../errors.ts';
import { isStandardSchema, jsonSchemaOf, type StandardIssue, type StandardSchema } from '../standard-schema.ts';
import { checkSchema, compileSchema, findViolations, validate } from './compile.ts';
import { isSchema, type Schema } from './schema.ts';
import { show } from './values.ts';

/** What a check found, and the value as the schema leaves it: defaults filled in, transforms done. */
export interface Checked {
  readonly value: unknown;
  readonly violations: readonly Violation[];
}

/** A schema that can be read and checked. */
export interface SchemaForm {
  readonly json: Schema;
  /** Never throws for what the value is; throws ContractError for a schema that validates asynchronously. */
  check(value: unknown): Checked;
}

/** Makes the check of a JSON Schema in place of the built-in one, as `ajvValidator` does. */
export type Validator = (schema: Schema) => (value: unknown) => readonly Violation[];

/** Where a form comes from. */
export interface FormSource {
  /** A Standard Schema or a JSON Schema. */
  readonly given: unknown;
  /** JSON Schema of a Standard Schema, where the library gives none. */
  readonly json: Schema | undefined;
  readonly side: 'input' | 'output';
  /** Names the schema in errors. */
  readonly where: string;
  readonly validator: Validator | undefined;
}

/** Reads a contract's schema. Throws ContractError. */
export function readForm({ given, json, side, where, validator }: FormSource): SchemaForm {
  if (isStandardSchema(given)) {
    const found = dropLibraryKeys(json ?? jsonSchemaOf(given, side, where));
    checkSchema(found, where);
    probe(given, where);
    return { json: found, check: (value) => checkStandard(given, found, value, where) };
  }
  if (json !== undefined) throw new ContractError(`${where} is a JSON Schema already; \`${side}Schema\` is for a Standard Schema.`);
  checkSchema(given, where);
  const violationsOf = validator === undefined ? builtIn(given) : validator(given);
  return { json: given, check: (value) => ({ value, violations: violationsOf(value) }) };
}

function builtIn(schema: Schema): (value: unknown) => readonly Violation[] {
  const compiled = compileSchema(schema);
  return (value) => validate(compiled, value);
}

/** Libraries put the standard's own key, and the dialect, on what they make. */
function dropLibraryKeys(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $schema: _, '~standard': __, ...rest } = schema as Record<string, unknown>;
  return rest;
}

function probe(schema: StandardSchema, where: string): void {
  let result: unknown;
  try {
    result = schema['~standard'].validate({});
  } catch {
    return;
  }
  if (isThenable(result)) {
    result.then(undefined, () => {});
    throw asynchronous(where);
  }
}

function asynchronous(where: string): ContractError {
  return new ContractError(`${where} validates asynchronously, which a contract cannot do: a decision is made before anything waits.`);
}

function checkStandard(schema: StandardSchema, json: Schema, value: unknown, where: string): Checked {
  let result: ReturnType<StandardSchema['~standard']['validate']>;
  try {
    result = schema['~standard'].validate(value);
  } catch {
    return { value, violations: [{ path: '', rule: 'readable', got: 'a value that threw when it was read', allowed: 'plain data' }] };
  }
  if (isThenable(result)) {
    result.then(undefined, () => {});
    throw asynchronous(where);
  }
  if (result.issues === undefined) return { value: result.value, violations: [] };
  // The JSON Schema says the same for every library; what it does not see, a refinement, is told in the library's words.
  const found = findViolations(json, value);
  return { value, violations: found.length > 0 ? found : result.issues.slice(0, 20).map((issue) => violationOf(issue, value)) };
}

function isThenable(x: unknown): x is PromiseLike<unknown> {
  return typeof x === 'object' && x !== null && 'then' in x && typeof x.then === 'function';
}

function violationOf(issue: StandardIssue, value: unknown): Violation {
  const { path = [], message } = issue;
  const { code, type } = issue as { code?: unknown; type?: unknown };
  const keys = path.map((part) => (typeof part === 'object' ? part.key : part));
  let got = value;
  for (const key of keys) got = typeof got === 'object' && got !== null ? Object.getOwnPropertyDescriptor(got, key)?.value : undefined;
  const text = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  const rule = [code, type].find((name) => typeof name === 'string' && name !== '') as string | undefined;
  return { path: text.replace(/^\./, ''), rule: rule ?? 'custom', got: show(got), allowed: message.slice(0, 500) };
}

/** True for what `contract` takes as a schema. */
export function isSchemaSource(x: unknown): boolean {
  return isStandardSchema(x) || isSchema(x);
}
