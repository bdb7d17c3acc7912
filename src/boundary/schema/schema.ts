/** What a JSON Schema is, and how a local reference inside one is followed. */
import { Float } from '../../interpreter/convert.ts';

/** A JSON Schema 2020-12: an object of keywords, or true (anything) or false (nothing). */
export type Schema = boolean | SchemaObject;

/** A schema with keywords. */
export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** Classes of host values that are no records. */
const OTHERS = [Map, Set, Uint8Array, Float] as const;

/** True for an object that is none of the containers with a meaning of their own. */
export function isRecord(x: unknown): x is Record<string, unknown> {
  if (typeof x !== 'object' || x === null || Array.isArray(x)) return false;
  return Object.getPrototypeOf(x) === Object.prototype || !OTHERS.some((cls) => x instanceof cls);
}

/** True for what has the form of a schema; its keywords are not looked at. */
export function isSchema(x: unknown): x is Schema {
  return typeof x === 'boolean' || isRecord(x);
}

/** Follows `#`, `#/json/pointer` or `#anchor` inside `root`; undefined if it points at nothing. */
export function resolveReference(root: unknown, reference: string): unknown {
  const fragment = decode(reference.slice(1));
  if (fragment === '') return root;
  if (!fragment.startsWith('/')) return findAnchor(root, fragment, 0);
  let found: unknown = root;
  for (const part of fragment.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Keywords whose values are data and not schemas. */
const DATA: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'examples']);

function findAnchor(part: unknown, anchor: string, depth: number): unknown {
  if (typeof part !== 'object' || part === null || depth > 200) return undefined;
  if ((part as SchemaObject)['$anchor'] === anchor) return part;
  for (const [keyword, inner] of Object.entries(part)) {
    if (DATA.has(keyword)) continue;
    const found = findAnchor(inner, anchor, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
