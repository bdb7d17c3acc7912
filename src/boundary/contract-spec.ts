/** What a host writes down to offer a function. */
import type { DenialCode } from '../interpreter/denial.ts';
import type { CallSignal } from './clock.ts';
import type { DeniedError } from './denial.ts';
import type { Validator } from './schema/form.ts';
import type { Schema } from './schema/schema.ts';
import type { StandardInput, StandardOutput, StandardSchema } from './standard-schema.ts';

/** What a call does to the world: nothing, looks at it, changes it, changes it for good. */
export type Effect = 'pure' | 'read' | 'write' | 'irreversible';

/** What happens if a call is made twice: nothing more by nature, nothing more with the same key, or it is done twice. */
export type Idempotency = 'natural' | 'key' | 'none';

/** What a contract allows by itself, whatever the policies say. */
export interface ContractLimits {
  /** Calls in one run. */
  readonly perRun?: number;
  /** Calls in a stretch of time. */
  readonly rate?: { readonly calls: number; readonly perMs: number };
}

/** Why a version is on its way out, and what to use instead. */
export interface Retirement {
  readonly reason?: string;
  /** Names of functions to use instead. */
  readonly use?: readonly string[];
}

/** What a handler is told about the call it serves. */
export interface CallContext {
  readonly callId: string;
  readonly runId: string;
  readonly name: string;
  readonly version: string;
  /** The same for every attempt at this call, and for no other call. */
  readonly idempotencyKey: string;
  /** Aborts when nobody waits for the result any more: after `timeoutMs`, or at the end of the run. */
  readonly signal: CallSignal;
}

/** The arguments that a handler gets, by its input schema. */
export type ArgumentsOf<Input> = Input extends StandardSchema ? StandardOutput<Input> : Record<string, unknown>;
/** What a handler returns, by its output schema. */
export type ResultOf<Output> = Output extends StandardSchema ? StandardInput<Output> : unknown;

/** What a host writes down to offer a function. */
export interface ContractSpec<Input extends Schema | StandardSchema = Schema, Output extends Schema | StandardSchema = Schema> {
  /** Dots become Python namespaces: `billing.list_invoices`. */
  readonly name: string;
  /** Semantic version. */
  readonly version: string;
  /** One sentence for the model. */
  readonly summary?: string;
  /** Schema of an object: one property per parameter, in the order in which positional arguments fill them. */
  readonly input: Input;
  /** Schema of the result. */
  readonly output: Output;
  /** JSON Schema of `input`, where its library cannot say it. */
  readonly inputSchema?: Schema;
  /** JSON Schema of `output`, where its library cannot say it. */
  readonly outputSchema?: Schema;
  /** Checks JSON Schemas in place of the built-in validator: `ajvValidator(ajv)`. */
  readonly validator?: Validator;
  /** 'write' unless said otherwise. */
  readonly effect?: Effect;
  /** 'natural' for pure and read, else 'none', unless said otherwise. */
  readonly idempotency?: Idempotency;
  /** Under `run`, a promise that has not settled by then is given up, and the call denied as `host.timeout`. */
  readonly timeoutMs?: number;
  readonly limits?: ContractLimits;
  /** What the journal hides: parameters, or `result`, or a path into one: `customer.email`. */
  readonly redact?: readonly string[];
  /** True: the function is `async def` to the program, and several of its calls can be outstanding at once. */
  readonly concurrent?: boolean;
  /** Denials that the handler itself may give. */
  readonly denials?: readonly DenialCode[];
  /** Still works; the stubs say what to use instead. */
  readonly deprecated?: Retirement | boolean;
  /** Calls are denied as `contract.retired`. */
  readonly retired?: Retirement | boolean;
  /** Gets the validated arguments as one object. May return a promise under `run`. */
  handler(args: ArgumentsOf<Input>, context: CallContext): ResultOf<Output> | PromiseLike<ResultOf<Output> | DeniedError> | DeniedError;
}

/** One parameter, as the guest sees it. */
export interface Parameter {
  readonly name: string;
  readonly isRequired: boolean;
}

/** A spec of which the types are not known. */
export type AnySpec = Omit<ContractSpec, 'input' | 'output' | 'handler'> & {
  readonly input: Schema | StandardSchema;
  readonly output: Schema | StandardSchema;
  handler(args: Record<string, unknown>, context: CallContext): unknown;
};
