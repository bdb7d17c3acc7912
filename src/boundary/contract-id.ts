/** Contract ids: SHA-256 over the canonical JSON of everything that a program can observe. */
import { canonicalJson } from './canonical.ts';
import type { Effect, Parameter } from './contract-spec.ts';
import { sha256Hex } from './hash.ts';
import type { Schema } from './schema/schema.ts';
import { withoutAnnotations } from './schema/walk.ts';

/** What a program can observe of a contract. Plain JSON. */
export interface ContractInterface {
  readonly name: string;
  readonly version: string;
  /** Names in the order of positional arguments. */
  readonly parameters: readonly string[];
  readonly input: Schema;
  readonly output: Schema;
  readonly effect: Effect;
  readonly concurrent: boolean;
  readonly denials: readonly string[];
}

interface Source {
  readonly name: string;
  readonly version: string;
  readonly parameters: readonly Parameter[];
  readonly input: Schema;
  readonly output: Schema;
  readonly effect: Effect;
  readonly isConcurrent: boolean;
  readonly denials: readonly string[];
}

/** Returns the interface of a contract. Titles, descriptions and other words for readers are left out: a program cannot see them. */
export function contractInterface(contract: Source): ContractInterface {
  const { name, version, parameters, input, output, effect, isConcurrent, denials } = contract;
  return {
    name,
    version,
    parameters: parameters.map((parameter) => parameter.name),
    input: withoutAnnotations(input),
    output: withoutAnnotations(output),
    effect,
    concurrent: isConcurrent,
    denials: [...denials].sort(),
  };
}

/** Returns the id of an interface, as `sha256:` and 64 hex digits. */
export function interfaceId(one: ContractInterface): string {
  return `sha256:${sha256Hex(canonicalJson(one))}`;
}
