/** Keywords that judge a value by itself (JSON Schema Validation 2020-12), one row each. */
import { FORMATS } from './formats.ts';
import { isAnything, isBoolean, isCount, isNumber, isString, isStrings, isStringsMap, type Keyword } from './keyword.ts';
import { isRecord } from './schema.ts';
import { hasRepeats, hasType, isEqual, isMultiple, numeric, TYPE_NAMES, textLength, typeName } from './values.ts';

/** Longer texts break every `pattern`: the host's own pattern must not become the guest's lever on the host's time. */
const MAX_PATTERN_TEXT = 65_536;

const ANNOTATION: Keyword = { shape: isAnything };

/** Rows by keyword. */
export const ASSERTIONS: Readonly<Record<string, Keyword>> = {
  $schema: ANNOTATION,
  $comment: ANNOTATION,
  title: ANNOTATION,
  description: ANNOTATION,
  default: ANNOTATION,
  examples: ANNOTATION,
  deprecated: ANNOTATION,
  readOnly: ANNOTATION,
  writeOnly: ANNOTATION,
  contentEncoding: ANNOTATION,
  contentMediaType: ANNOTATION,
  contentSchema: ANNOTATION,
  $anchor: { shape: isString },
  format: {
    shape: isString,
    make(name: string) {
      const test = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
      if (test === undefined) return null;
      return (run, value) => {
        if (typeof value === 'string' && !test(value)) run.add('format', value, name);
      };
    },
  },
  type: {
    shape: (x) => [x].flat().length > 0 && [x].flat().every((name) => (TYPE_NAMES as readonly unknown[]).includes(name)),
    make(type: string | readonly string[]) {
      if (typeof type !== 'string') {
        return (run, value) => {
          if (!type.some((name) => hasType(value, name))) run.add('type', typeName(value), type);
        };
      }
      return (run, value) => {
        if (!hasType(value, type)) run.add('type', typeName(value), type);
      };
    },
  },
  enum: {
    shape: (x) => Array.isArray(x) && x.length > 0,
    make(allowed: readonly unknown[]) {
      const texts = new Set(allowed.filter(isString));
      return (run, value) => {
        if (typeof value === 'string' ? !texts.has(value) : !allowed.some((one) => isEqual(one, value))) run.add('enum', value, allowed);
      };
    },
  },
  const: {
    shape: isAnything,
    make: (allowed: unknown) => (run, value) => {
      if (!isEqual(allowed, value)) run.add('const', value, allowed);
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
    make(pattern: string) {
      const expression = new RegExp(pattern, 'u');
      return (run, value) => {
        if (typeof value !== 'string') return;
        if (value.length > MAX_PATTERN_TEXT) run.add('pattern', value, `at most ${MAX_PATTERN_TEXT} characters`);
        else if (!expression.test(value)) run.add('pattern', value, pattern);
      };
    },
  },
  minItems: arrayRule('minItems', (length, bound) => length >= bound),
  maxItems: arrayRule('maxItems', (length, bound) => length <= bound),
  uniqueItems: {
    shape: isBoolean,
    make(isOn: boolean) {
      if (!isOn) return null;
      return (run, value) => {
        if (Array.isArray(value) && hasRepeats(value) !== false) run.add('uniqueItems', value, 'no repeated items');
      };
    },
  },
  required: {
    shape: isStrings,
    make: (keys: readonly string[]) => (run, value) => {
      if (!isRecord(value)) return;
      for (const key of keys) if (!Object.hasOwn(value, key)) run.add('required', undefined, 'a value', key);
    },
  },
  dependentRequired: {
    shape: isStringsMap,
    make(rows: Readonly<Record<string, readonly string[]>>) {
      const entries = Object.entries(rows);
      return (run, value) => {
        if (!isRecord(value)) return;
        for (const [key, keys] of entries) {
          if (!Object.hasOwn(value, key)) continue;
          for (const needed of keys)
            if (!Object.hasOwn(value, needed)) run.add('dependentRequired', undefined, `a value beside ${key}`, needed);
        }
      };
    },
  },
  minProperties: recordRule('minProperties', (size, bound) => size >= bound),
  maxProperties: recordRule('maxProperties', (size, bound) => size <= bound),
};

function numberRule(rule: string, test: (x: number, bound: number) => boolean): Keyword {
  return {
    shape: (x) => isNumber(x) && (rule !== 'multipleOf' || (x as number) > 0),
    make: (bound: number) => (run, value) => {
      const x = numeric(value);
      // JavaScript compares a bigint with a number exactly; `isMultiple` takes both.
      if ((typeof x === 'number' || typeof x === 'bigint') && !test(x as number, bound)) run.add(rule, value, bound);
    },
  };
}

function textRule(rule: string, test: (length: number, bound: number) => boolean): Keyword {
  return {
    shape: isCount,
    make: (bound: number) => (run, value) => {
      if (typeof value === 'string' && !test(textLength(value, bound), bound)) run.add(rule, value, bound);
    },
  };
}

function arrayRule(rule: string, test: (length: number, bound: number) => boolean): Keyword {
  return {
    shape: isCount,
    make: (bound: number) => (run, value) => {
      if (Array.isArray(value) && !test(value.length, bound)) run.add(rule, `${value.length} items`, bound);
    },
  };
}

function recordRule(rule: string, test: (size: number, bound: number) => boolean): Keyword {
  return {
    shape: isCount,
    make: (bound: number) => (run, value) => {
      if (!isRecord(value)) return;
      const size = Object.keys(value).length;
      if (!test(size, bound)) run.add(rule, `${size} properties`, bound);
    },
  };
}

/** True for a text that the host's RegExp takes as a Unicode pattern. */
export function isPattern(x: unknown): boolean {
  if (typeof x !== 'string') return false;
  try {
    new RegExp(x, 'u');
    return true;
  } catch {
    return false;
  }
}
