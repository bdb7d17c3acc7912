/** Contracts: name, version, typed input and output of one function that the host offers. */
import type { Violation } from '../interpreter/denial.ts';
import { ContractError } from './errors.ts';
import { checkSchema, findViolations, type Schema } from './schema.ts';

/** What a call does to the world. */
export type Effect = 'pure' | 'read' | 'write' | 'irreversible';

/** What a handler is told about the call it serves. */
export interface CallContext {
  readonly callId: string;
  readonly name: string;
  readonly version: string;
}

/** What a host writes down to offer a function. */
export interface ContractSpec {
  /** Dots become Python namespaces: `billing.list_invoices`. */
  readonly name: string;
  /** Semantic version. */
  readonly version: string;
  readonly summary?: string;
  /** JSON Schema of an object: one property per parameter, in the order in which positional arguments fill them. */
  readonly input: Schema;
  /** JSON Schema of the result. */
  readonly output: Schema;
  readonly effect?: Effect;
  /** True: the function is `async def` to the program, and several of its calls can be outstanding at once. */
  readonly concurrent?: boolean;
  /** Gets the validated arguments as one object. May return a promise under `run`. */
  handler(args: Record<string, unknown>, context: CallContext): unknown;
}

/** One parameter, as the guest sees it. */
export interface Parameter {
  readonly name: string;
  readonly isRequired: boolean;
}

/** Arguments bound to parameters, or the message of the TypeError that the call deserves. */
export type Binding =
  | { readonly args: Record<string, unknown>; readonly typeError: null }
  | { readonly args: null; readonly typeError: string };

const NAME = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const VERSION = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;
const EFFECTS: readonly string[] = ['pure', 'read', 'write', 'irreversible'] satisfies Effect[];

/** A checked contract. Made by `contract`. */
export class Contract {
  readonly name: string;
  readonly version: string;
  readonly summary: string;
  readonly input: Schema;
  readonly output: Schema;
  readonly effect: Effect;
  readonly isConcurrent: boolean;
  readonly parameters: readonly Parameter[];
  /** As a Python programmer reads it: `billing.list_invoices(customer_id, status=...)`. */
  readonly signature: string;
  readonly handler: ContractSpec['handler'];

  constructor(spec: ContractSpec) {
    const { name, version, summary = '', input, output, effect = 'write', concurrent = false, handler } = spec;
    if (typeof name !== 'string' || !NAME.test(name))
      throw new ContractError(`A contract's name is a dotted Python name, not ${JSON.stringify(name)}.`);
    if (typeof version !== 'string' || !VERSION.test(version))
      throw new ContractError(`${name}: the version must be semantic, like 1.0.0, not ${JSON.stringify(version)}.`);
    if (!EFFECTS.includes(effect)) throw new ContractError(`${name}: the effect must be one of ${EFFECTS.join(', ')}.`);
    if (typeof concurrent !== 'boolean') throw new ContractError(`${name}: concurrent must be true or false.`);
    if (typeof handler !== 'function') throw new ContractError(`${name}: the handler must be a function.`);
    if (input === undefined || output === undefined) throw new ContractError(`${name}: input and output schemas are both required.`);
    checkSchema(input, `${name}: input`);
    checkSchema(output, `${name}: output`);
    this.name = name;
    this.version = version;
    this.summary = summary;
    this.input = input;
    this.output = output;
    this.effect = effect;
    this.isConcurrent = concurrent;
    this.handler = handler;
    this.parameters = readParameters(name, input);
    this.signature = `${name}(${this.parameters.map((parameter) => (parameter.isRequired ? parameter.name : `${parameter.name}=...`)).join(', ')})`;
  }

  /** `name@version`. */
  get id(): string {
    return `${this.name}@${this.version}`;
  }

  /** Puts positional and keyword arguments in their places, as a Python call does. */
  bind(args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): Binding {
    const { parameters } = this;
    if (args.length > parameters.length) {
      return this.#refuse(
        `takes ${plural(parameters.length, 'positional argument')} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`,
      );
    }
    const bound: Record<string, unknown> = {};
    args.forEach((value, i) => setOwn(bound, parameters[i].name, value));
    for (const name of Object.keys(kwargs)) {
      if (!parameters.some((parameter) => parameter.name === name)) return this.#refuse(`got an unexpected keyword argument '${name}'`);
      if (Object.hasOwn(bound, name)) return this.#refuse(`got multiple values for argument '${name}'`);
      setOwn(bound, name, kwargs[name]);
    }
    const missing = parameters.filter(({ name, isRequired }) => isRequired && !Object.hasOwn(bound, name)).map(({ name }) => `'${name}'`);
    if (missing.length === 0) return { args: bound, typeError: null };
    return this.#refuse(`missing ${plural(missing.length, 'required argument')}: ${missing.join(', ')}`);
  }

  #refuse(what: string): Binding {
    return { args: null, typeError: `${this.name}() ${what}; its signature is ${this.signature}` };
  }

  /** Returns what in the bound arguments breaks the input schema. */
  checkInput(args: Record<string, unknown>): readonly Violation[] {
    return findViolations(this.input, args);
  }

  /** Returns what in a handler's result breaks the output schema. */
  checkOutput(result: unknown): readonly Violation[] {
    return findViolations(this.output, result);
  }
}

/** Checks and makes a contract. Throws ContractError. */
export function contract(spec: ContractSpec): Contract {
  if (typeof spec !== 'object' || spec === null)
    throw new ContractError('A contract is an object with name, version, input, output and handler.');
  return new Contract(spec);
}

function readParameters(name: string, input: Schema): Parameter[] {
  if (typeof input === 'boolean' || input['type'] !== 'object')
    throw new ContractError(`${name}: the input schema must have "type": "object".`);
  const properties = Object.keys((input['properties'] as object | undefined) ?? {});
  const required = (input['required'] as readonly string[] | undefined) ?? [];
  const wrong = properties.find((property) => !NAME.test(property) || property.includes('.'));
  if (wrong !== undefined) throw new ContractError(`${name}: the parameter ${JSON.stringify(wrong)} is no Python name.`);
  const unknown = required.find((property) => !properties.includes(property));
  if (unknown !== undefined) throw new ContractError(`${name}: the required parameter "${unknown}" is not among the properties.`);
  return properties.map((property) => ({ name: property, isRequired: required.includes(property) }));
}

function setOwn(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
