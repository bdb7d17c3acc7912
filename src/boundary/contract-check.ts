/** Checks what a host wrote down as a contract; each fault is a ContractError that names contract and field. */
import { DENIAL_CODES } from '../interpreter/denial.ts';
import type { AnySpec, Effect, Idempotency, Parameter, Retirement } from './contract-spec.ts';
import { ContractError } from './errors.ts';
import { isDottedName, isPythonName } from './python-names.ts';
import { readForm, type SchemaForm } from './schema/form.ts';
import { resolveReference, type Schema, type SchemaObject } from './schema/schema.ts';
import { readVersion } from './version.ts';

/** The effects from harmless to final. */
export const EFFECTS: readonly Effect[] = ['pure', 'read', 'write', 'irreversible'];
const IDEMPOTENCIES: readonly Idempotency[] = ['natural', 'key', 'none'];
const MAX_TIMEOUT_MS = 24 * 60 * 60 * 1000;

/** What a check finds out. */
export interface CheckedSpec {
  readonly input: SchemaForm;
  readonly output: SchemaForm;
  readonly effect: Effect;
  readonly idempotency: Idempotency;
  readonly parameters: readonly Parameter[];
}

/** Checks a spec whole. Throws ContractError. */
export function checkSpec(spec: AnySpec): CheckedSpec {
  const { name, version, summary, effect = 'write', input, output, handler, validator } = spec;
  if (typeof name !== 'string' || !isDottedName(name))
    throw new ContractError(`A contract's name is a dotted Python name, not ${JSON.stringify(name)}.`);
  if (typeof version !== 'string' || readVersion(version) === null)
    throw new ContractError(`${name}: the version must be semantic, like 1.0.0, not ${JSON.stringify(version)}.`);
  if (!EFFECTS.includes(effect)) throw new ContractError(`${name}: the effect must be one of ${EFFECTS.join(', ')}.`);
  const idempotency = spec.idempotency ?? (effect === 'pure' || effect === 'read' ? 'natural' : 'none');
  need(summary === undefined || typeof summary === 'string', name, 'summary must be a string');
  need(IDEMPOTENCIES.includes(idempotency), name, `idempotency must be one of ${IDEMPOTENCIES.join(', ')}`);
  need(spec.concurrent === undefined || typeof spec.concurrent === 'boolean', name, 'concurrent must be true or false');
  need(typeof handler === 'function', name, 'the handler must be a function');
  need(validator === undefined || typeof validator === 'function', name, 'validator must be a function, such as ajvValidator(ajv)');
  need(input !== undefined && output !== undefined, name, 'input and output schemas are both required');
  checkNumbers(spec);
  checkRetirement(spec.deprecated, name, 'deprecated');
  checkRetirement(spec.retired, name, 'retired');
  const denials = spec.denials ?? [];
  need(Array.isArray(denials), name, 'denials must be an array of codes');
  for (const code of denials) need(Object.hasOwn(DENIAL_CODES, code), name, `${JSON.stringify(code)} is no denial code`);
  const inputForm = readForm({ given: input, json: spec.inputSchema, side: 'input', where: `${name}: input`, validator });
  const outputForm = readForm({ given: output, json: spec.outputSchema, side: 'output', where: `${name}: output`, validator });
  const parameters = readParameters(name, inputForm.json);
  checkRedact(spec.redact ?? [], name, parameters);
  return { input: inputForm, output: outputForm, effect, idempotency, parameters };
}

function need(isRight: boolean, name: string, what: string): void {
  if (!isRight) throw new ContractError(`${name}: ${what}.`);
}

function checkNumbers({ name, timeoutMs, limits = {} }: AnySpec): void {
  const isPositive = (x: unknown): boolean => Number.isSafeInteger(x) && (x as number) > 0;
  need(
    timeoutMs === undefined || (isPositive(timeoutMs) && timeoutMs <= MAX_TIMEOUT_MS),
    name,
    'timeoutMs must be a number from 1 to a day',
  );
  need(typeof limits === 'object' && limits !== null, name, 'limits must be an object');
  for (const key of Object.keys(limits)) need(key === 'perRun' || key === 'rate', name, `limits has no "${key}", only perRun and rate`);
  const { perRun, rate } = limits;
  need(perRun === undefined || isPositive(perRun), name, 'limits.perRun must be a positive whole number');
  need(
    rate === undefined || (typeof rate === 'object' && rate !== null && isPositive(rate.calls) && isPositive(rate.perMs)),
    name,
    'limits.rate must have calls and perMs, positive whole numbers',
  );
}

function checkRetirement(given: Retirement | boolean | undefined, name: string, field: string): void {
  if (given === undefined || typeof given === 'boolean') return;
  need(typeof given === 'object' && given !== null, name, `${field} must be true or an object with reason and use`);
  const { reason, use = [] } = given;
  need(reason === undefined || typeof reason === 'string', name, `${field}.reason must be a string`);
  need(Array.isArray(use) && use.every((one) => typeof one === 'string'), name, `${field}.use must be an array of names`);
}

function checkRedact(redact: readonly string[], name: string, parameters: readonly Parameter[]): void {
  need(Array.isArray(redact), name, 'redact must be an array of names');
  for (const path of redact) {
    const [first] = typeof path === 'string' ? path.split('.') : [];
    const isKnown = first === 'result' || parameters.some((parameter) => parameter.name === first);
    need(isKnown, name, `redact: ${JSON.stringify(path)} is neither a parameter nor "result"`);
  }
}

function readParameters(name: string, input: Schema): Parameter[] {
  const schema = objectSchema(input);
  if (schema === null) throw new ContractError(`${name}: the input schema must have "type": "object".`);
  const properties = Object.keys((schema['properties'] as object | undefined) ?? {});
  const required = (schema['required'] as readonly string[] | undefined) ?? [];
  const wrong = properties.find((property) => !isPythonName(property));
  if (wrong !== undefined) throw new ContractError(`${name}: the parameter ${JSON.stringify(wrong)} is no Python name.`);
  // Object.keys puts digits-only names first, but those are no Python names.
  const unknown = required.find((property) => !properties.includes(property));
  if (unknown !== undefined) throw new ContractError(`${name}: the required parameter "${unknown}" is not among the properties.`);
  return properties.map((property) => ({ name: property, isRequired: required.includes(property) }));
}

/** The schema object that names the parameters: the schema itself, or what its `$ref` names. */
function objectSchema(input: Schema): SchemaObject | null {
  let schema: unknown = input;
  for (let i = 0; i < 10 && typeof schema === 'object' && schema !== null; i++) {
    const { type, $ref } = schema as SchemaObject;
    if (type === 'object') return schema as SchemaObject;
    if (typeof $ref !== 'string') return null;
    schema = resolveReference(input, $ref);
  }
  return null;
}
