/** Checks by ajv: the host makes the instance, and nothing here imports it. */
import type { Violation } from '../../interpreter/denial.ts';
import type { Validator } from './form.ts';
import { show } from './values.ts';

/** What is used of an ajv instance. */
export interface AjvLike {
  compile(schema: object | boolean): AjvCheck;
}

interface AjvCheck {
  (value: unknown): unknown;
  errors?: readonly AjvError[] | null;
}

interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: unknown;
  readonly message?: string | undefined;
}

/** Makes a contract's `validator` of an ajv instance: `new Ajv2020({ allErrors: true, strict: false })` of `ajv/dist/2020.js`. ajv generates code. */
export function ajvValidator(ajv: AjvLike): Validator {
  return (schema) => {
    const check = ajv.compile(schema);
    return (value) => {
      try {
        return check(value) === true ? [] : (check.errors ?? []).slice(0, 20).map((error) => violationOf(error, value));
      } catch {
        return [{ path: '', rule: 'readable', got: 'a value that threw when it was read', allowed: 'plain data' }];
      }
    };
  };
}

/** The member of an error's `params` that says what is allowed, by keyword. */
const PARAMS: Readonly<Record<string, string>> = {
  type: 'type',
  enum: 'allowedValues',
  const: 'allowedValue',
  pattern: 'pattern',
  format: 'format',
};

function violationOf({ instancePath, keyword, params, message }: AjvError, value: unknown): Violation {
  const given = params as Readonly<Record<string, unknown>>;
  const keys = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const member = given['missingProperty'] ?? given['additionalProperty'] ?? given['unevaluatedProperty'];
  if (typeof member === 'string') keys.push(member);
  let got = value;
  let path = '';
  for (const key of keys) {
    path += Array.isArray(got) ? `[${key}]` : `.${key}`;
    got = typeof got === 'object' && got !== null ? Object.getOwnPropertyDescriptor(got, key)?.value : undefined;
  }
  const allowed = given[PARAMS[keyword] ?? 'limit'] ?? given['multipleOf'] ?? message ?? null;
  return { path: path.replace(/^\./, ''), rule: keyword, got: show(got), allowed };
}
