/** Contracts: name, version, typed input and output, and effect of one function that the host offers. */
import type { DenialCode, Violation } from '../interpreter/denial.ts';
import { checkSpec } from './contract-check.ts';
import { type ContractInterface, contractInterface, interfaceId } from './contract-id.ts';
import type { AnySpec, ContractLimits, ContractSpec, Effect, Idempotency, Parameter, Retirement } from './contract-spec.ts';
import { takeValue } from './crossing.ts';
import { ContractError } from './errors.ts';
import type { Checked, SchemaForm } from './schema/form.ts';
import type { Schema } from './schema/schema.ts';
import type { StandardSchema } from './standard-schema.ts';

/** Arguments bound to parameters, or the message of the TypeError that the call deserves. */
export type Binding =
  | { readonly args: Record<string, unknown>; readonly typeError: null }
  | { readonly args: null; readonly typeError: string };

/** A checked contract. Made by `contract`. */
export class Contract {
  /** What it was made of. */
  readonly spec: AnySpec;
  readonly name: string;
  readonly version: string;
  readonly summary: string;
  /** JSON Schema of the arguments. */
  readonly input: Schema;
  /** JSON Schema of the result. */
  readonly output: Schema;
  readonly effect: Effect;
  readonly idempotency: Idempotency;
  readonly timeoutMs: number | null;
  readonly limits: ContractLimits;
  readonly redact: readonly string[];
  readonly isConcurrent: boolean;
  readonly denials: readonly DenialCode[];
  readonly deprecated: Retirement | null;
  readonly retired: Retirement | null;
  readonly parameters: readonly Parameter[];
  /** As a Python programmer reads it: `billing.list_invoices(customer_id, status=...)`. */
  readonly signature: string;
  readonly handler: AnySpec['handler'];
  readonly #inputForm: SchemaForm;
  readonly #outputForm: SchemaForm;
  readonly #names: ReadonlySet<string>;
  #id: string | null = null;

  constructor(spec: AnySpec) {
    const checked = checkSpec(spec);
    this.spec = spec;
    this.name = spec.name;
    this.version = spec.version;
    this.summary = spec.summary ?? '';
    this.input = checked.input.json;
    this.output = checked.output.json;
    this.effect = checked.effect;
    this.idempotency = checked.idempotency;
    this.timeoutMs = spec.timeoutMs ?? null;
    this.limits = spec.limits ?? {};
    this.redact = spec.redact ?? [];
    this.isConcurrent = spec.concurrent ?? false;
    this.denials = spec.denials ?? [];
    this.deprecated = retirement(spec.deprecated);
    this.retired = retirement(spec.retired);
    this.parameters = checked.parameters;
    this.#names = new Set(checked.parameters.map(({ name }) => name));
    this.signature = `${spec.name}(${checked.parameters.map(({ name, isRequired }) => (isRequired ? name : `${name}=...`)).join(', ')})`;
    this.handler = spec.handler;
    this.#inputForm = checked.input;
    this.#outputForm = checked.output;
  }

  /** `name@version`. */
  get label(): string {
    return `${this.name}@${this.version}`;
  }

  /** SHA-256 of everything that a program can observe of the contract; `docs/decisions/contract-id.md` says what that is. */
  get id(): string {
    this.#id ??= interfaceId(this.interface);
    return this.#id;
  }

  /** What a program can observe: what the id is made of and the lock file keeps. */
  get interface(): ContractInterface {
    return contractInterface(this);
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
    for (let i = 0; i < args.length; i++) setOwn(bound, parameters[i].name, args[i]);
    for (const name of Object.keys(kwargs)) {
      if (!this.#names.has(name)) return this.#refuse(`got an unexpected keyword argument '${name}'`);
      if (Object.hasOwn(bound, name)) return this.#refuse(`got multiple values for argument '${name}'`);
      setOwn(bound, name, kwargs[name]);
    }
    for (let i = args.length; i < parameters.length; i++) {
      if (parameters[i].isRequired && !Object.hasOwn(bound, parameters[i].name)) return this.#refuseMissing(bound);
    }
    return { args: bound, typeError: null };
  }

  #refuseMissing(bound: Record<string, unknown>): Binding {
    const missing = this.parameters
      .filter(({ name, isRequired }) => isRequired && !Object.hasOwn(bound, name))
      .map(({ name }) => `'${name}'`);
    return this.#refuse(`missing ${plural(missing.length, 'required argument')}: ${missing.join(', ')}`);
  }

  #refuse(what: string): Binding {
    return { args: null, typeError: `${this.name}() ${what}; its signature is ${this.signature}` };
  }

  /** Checks bound arguments. The value is what the handler gets: defaults filled in, transforms done. */
  readArguments(args: Record<string, unknown>): Checked {
    return this.#inputForm.check(args);
  }

  /** Checks what a handler returned. The value is what crosses: a copy, read once, so that it is what was checked. */
  readResult(result: unknown): Checked {
    const { value, violation } = takeValue(result);
    return violation === null ? this.#outputForm.check(value) : { value: null, violations: [violation] };
  }

  /** Returns what in the bound arguments breaks the input schema. */
  checkInput(args: Record<string, unknown>): readonly Violation[] {
    return this.readArguments(args).violations;
  }

  /** Returns what in a handler's result breaks the output schema. */
  checkOutput(result: unknown): readonly Violation[] {
    return this.readResult(result).violations;
  }
}

/** Checks and makes a contract; the schemas give the types of the handler's arguments and result. Throws ContractError. */
export function contract<const Input extends Schema | StandardSchema, const Output extends Schema | StandardSchema>(
  spec: ContractSpec<Input, Output>,
): Contract {
  if (typeof spec !== 'object' || spec === null)
    throw new ContractError('A contract is an object with name, version, input, output and handler.');
  return new Contract(spec as unknown as AnySpec);
}

function retirement(given: Retirement | boolean | undefined): Retirement | null {
  if (given === undefined || given === false) return null;
  return given === true ? {} : given;
}

/** SECURITY: `__proto__`, which is a Python name, becomes a member like any other. */
function setOwn(record: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') record[name] = value;
  else Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
