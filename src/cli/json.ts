/** Host values as JSON text: ints of any size as digits, floats as Python writes them, bytes as base64, sets as arrays, other maps as pairs. */
import { Float } from '../interpreter/convert.ts';

/** Returns one line of JSON. What JSON cannot say (NaN, infinities) is null. */
export function toJson(value: unknown): string {
  switch (typeof value) {
    case 'bigint':
      return value.toString();
    case 'object':
      return value === null ? 'null' : objectToJson(value);
    default:
      return JSON.stringify(value) ?? 'null';
  }
}

function objectToJson(value: object): string {
  if (value instanceof Float) return floatToJson(value.value);
  if (Array.isArray(value)) return arrayToJson(value);
  if (value instanceof Set) return arrayToJson([...value]);
  if (value instanceof Map) return arrayToJson([...value].map((pair) => [...pair]));
  if (value instanceof Uint8Array) return JSON.stringify(Buffer.from(value).toString('base64'));
  if ('toJSON' in value && typeof value.toJSON === 'function') return toJson(value.toJSON());
  return `{${Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}: ${toJson(item)}`)
    .join(', ')}}`;
}

function arrayToJson(items: readonly unknown[]): string {
  return `[${items.map(toJson).join(', ')}]`;
}

function floatToJson(x: number): string {
  if (!Number.isFinite(x)) return 'null';
  if (Object.is(x, -0)) return '-0.0';
  return Number.isInteger(x) && Math.abs(x) < 1e21 ? `${x}.0` : String(x);
}
