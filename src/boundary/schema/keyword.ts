/** The shape of a row of the keyword tables, and tests of what a keyword's own value may be. */
import type { Node, Rule } from './run.ts';
import { isSchema, type Schema, type SchemaObject } from './schema.ts';

/** What a keyword may use while its rule is made. */
export interface Making {
  /** The schema object that the keyword stands in. */
  readonly schema: SchemaObject;
  /** Compiles a schema inside the keyword. */
  readonly node: (schema: unknown) => Node;
  /** Compiles the schema that a local reference names. */
  readonly reference: (reference: string) => Node;
}

/** A keyword: what its own value must be, the schemas inside it, and its rule. No rule: an annotation, or part of another keyword. */
export interface Keyword {
  readonly shape: (argument: unknown) => boolean;
  readonly inner?: (argument: unknown) => readonly unknown[];
  readonly make?: (argument: never, making: Making) => Rule | null;
  /** The rule runs after all others of its schema. */
  readonly isLast?: boolean;
}

/** As Keyword, with the argument's type left open for the call. */
export interface LooseKeyword extends Omit<Keyword, 'make'> {
  readonly make?: (argument: unknown, making: Making) => Rule | null;
}

export const isString = (x: unknown): boolean => typeof x === 'string';
export const isNumber = (x: unknown): boolean => typeof x === 'number' && Number.isFinite(x);
export const isCount = (x: unknown): boolean => Number.isSafeInteger(x) && (x as number) >= 0;
export const isBoolean = (x: unknown): boolean => typeof x === 'boolean';
export const isAnything = (): boolean => true;
export const isStrings = (x: unknown): boolean => Array.isArray(x) && x.every(isString);
export const isSchemas = (x: unknown): boolean => Array.isArray(x) && x.length > 0 && x.every(isSchema);
export const isSchemaMap = (x: unknown): boolean => isPlain(x) && Object.values(x).every(isSchema);
export const isStringsMap = (x: unknown): boolean => isPlain(x) && Object.values(x).every(isStrings);

/** For `inner`: the argument is a schema, an array of schemas, or an object of schemas. */
export const itself = (x: unknown): readonly unknown[] => [x];
export const all = (x: unknown): readonly unknown[] => x as Schema[];
export const values = (x: unknown): readonly unknown[] => Object.values(x as object);

function isPlain(x: unknown): x is object {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
