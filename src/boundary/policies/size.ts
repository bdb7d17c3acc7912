/** The size of a value, as a budget counts it. */
import { Float } from '../../interpreter/convert.ts';

/** Length of the value's JSON, a character that needs an escape counted once. Plain data only. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'bigint') return value.toString(16).length;
  if (typeof value === 'number' || value instanceof Float) return String(value.valueOf()).length;
  if (typeof value !== 'object' || value === null) return value === false ? 5 : 4;
  if (value instanceof Uint8Array) return value.length;
  let size = 1;
  if (Array.isArray(value) || value instanceof Set) for (const item of value as Iterable<unknown>) size += sizeOf(item) + 1;
  else for (const [key, item] of value instanceof Map ? value : Object.entries(value)) size += sizeOf(key) + sizeOf(item) + 2;
  return Math.max(2, size);
}
