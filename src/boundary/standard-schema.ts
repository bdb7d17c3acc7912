/** Standard Schema (standardschema.dev), version 1: the interface that zod, valibot and arktype share. Its types and how its JSON Schema is found. */
import { ContractError } from './errors.ts';

/** What a validation says. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing wrong. Libraries add members of their own. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A schema of any library that follows the standard. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | PromiseLike<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What a value of the schema is before validation. */
export type StandardInput<S> = TypesOf<S> extends { readonly input: infer T } ? T : unknown;
/** What a value of the schema is after validation. */
export type StandardOutput<S> = TypesOf<S> extends { readonly output: infer T } ? T : unknown;
type TypesOf<S> = S extends { readonly '~standard': { readonly types?: infer T } } ? NonNullable<T> : never;

/** True for an object, or a function as arktype makes them, that follows the standard. */
export function isStandardSchema(x: unknown): x is StandardSchema {
  if ((typeof x !== 'object' && typeof x !== 'function') || x === null || !('~standard' in x)) return false;
  const standard = x['~standard'];
  return typeof standard === 'object' && standard !== null && 'validate' in standard && typeof standard.validate === 'function';
}

type MakeJson = (options: { readonly target: string }) => unknown;

/** Asks the library for the schema's JSON Schema: by the Standard JSON Schema interface, or by the method that zod and arktype have had before it. Throws ContractError. */
export function jsonSchemaOf(schema: StandardSchema, side: 'input' | 'output', where: string): unknown {
  const { vendor } = schema['~standard'];
  const option = side === 'input' ? 'inputSchema' : 'outputSchema';
  try {
    const { jsonSchema } = schema['~standard'] as { jsonSchema?: Readonly<Record<string, MakeJson>> };
    if (jsonSchema !== undefined) return (jsonSchema[side] as MakeJson)({ target: 'draft-2020-12' });
    const { toJSONSchema, toJsonSchema } = schema as { toJSONSchema?: (o: object) => unknown; toJsonSchema?: () => unknown };
    if (toJSONSchema !== undefined) return toJSONSchema.call(schema, { io: side, target: 'draft-2020-12' });
    if (toJsonSchema !== undefined) return toJsonSchema.call(schema);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it threw';
    throw new ContractError(`${where}: ${vendor} cannot say this schema as JSON Schema (${reason}). Pass \`${option}\` beside it.`);
  }
  const hint = vendor === 'valibot' ? `, for valibot toJsonSchema(schema) of @valibot/to-json-schema` : '';
  throw new ContractError(`${where}: this ${vendor} schema has no JSON Schema form. Pass \`${option}\` beside it${hint}.`);
}
