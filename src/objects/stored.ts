/**
 * The registry of everything a snapshot may hold. Each class of objects has a row beside it: a tag, and a name and a kind for each field; writer, reader and
 * validator are made from the rows. A class whose state is more than its fields says `codec: 'own'` and is written by hand in src/snapshot.
 */
import {
  builtinTypeNamed,
  complexType,
  Ellipsis,
  floatType,
  NotImplemented,
  PyComplex,
  PyFloat,
  PyInstance,
  type PyObject,
  PyType,
} from './object.ts';

/** A class, abstract ones included. */
export type StoredClass = abstract new (...args: never[]) => object;

/** A field that refers to an object of one of some classes (or null): `refTo(PyDict)`. */
export interface RefKind {
  readonly kind: 'ref' | 'ref?' | 'refs' | 'refs?';
  readonly classes: readonly StoredClass[];
}

/** A field with one of some texts. */
export interface ChoiceKind {
  readonly kind: 'choice';
  readonly among: readonly (string | number)[];
}

/**
 * What a field holds: a Python value (with '?' also undefined); an array of such; a safe JavaScript integer; a Python int; any number; a text (with '?' also
 * null); a boolean; bytes; a Map from text to value, or null; a reference; one of a closed set.
 */
export type FieldKind =
  | 'value'
  | 'value?'
  | 'values'
  | 'values?'
  | 'int'
  | 'int?'
  | 'integer'
  | 'bigint'
  | 'number'
  | 'text'
  | 'text?'
  | 'bool'
  | 'bytes'
  | 'map?'
  | RefKind
  | ChoiceKind;

/** An object of one of these classes. */
export function refTo(...classes: StoredClass[]): RefKind {
  return { kind: 'ref', classes };
}

/** An object of one of these classes, or null. */
export function refOrNull(...classes: StoredClass[]): RefKind {
  return { kind: 'ref?', classes };
}

/** An array of objects of one of these classes. */
export function refsTo(...classes: StoredClass[]): RefKind {
  return { kind: 'refs', classes };
}

/** An array of objects of one of these classes, or null. */
export function refsOrNull(...classes: StoredClass[]): RefKind {
  return { kind: 'refs?', classes };
}

/** One of some texts or numbers. */
export function oneOf(...among: (string | number)[]): ChoiceKind {
  return { kind: 'choice', among };
}

/** How objects of one class are stored. */
export interface StoredRow {
  /** Written in dumps: never changed, never used again for something else. */
  readonly tag: number;
  readonly make: StoredClass;
  /** The types its objects may have (`cls`), by name where the type is in another file; none for what is no Python object. */
  readonly types: readonly (PyType | string)[];
  /** All fields but `cls` and `epoch`, in the order in which they are stored; or 'own': written by hand in src/snapshot. */
  readonly fields: Readonly<Record<string, FieldKind>> | 'own';
  /** Fields that `restored` makes from the others. */
  readonly derived?: readonly string[];
  /** Called when all objects of a snapshot are filled in, unless the fields are 'own'. False: the object is malformed. */
  readonly restored?: (object: never) => boolean;
}

/** A row with what writer and reader want at hand. */
export interface FilledRow extends StoredRow {
  readonly names: readonly string[];
  readonly kinds: readonly FieldKind[];
  /** `types` looked up; null until somebody asks. */
  resolved: PyType[] | null;
}

/** Tags of classes that are gone. */
export const RETIRED_TAGS: readonly number[] = [];

const byTag = new Map<number, FilledRow>();
const byClass = new Map<unknown, FilledRow>();

/** Adds rows, by the name of the class. */
export function defineStored(table: Readonly<Record<string, StoredRow>>): void {
  for (const [name, row] of Object.entries(table)) {
    if (byTag.has(row.tag) || RETIRED_TAGS.includes(row.tag)) throw new RangeError(`the snapshot tag ${row.tag} of ${name} is taken`);
    const fields = row.fields === 'own' ? {} : row.fields;
    const filled = { ...row, names: Object.keys(fields), kinds: Object.values(fields), resolved: null };
    byTag.set(row.tag, filled);
    byClass.set(row.make, filled);
  }
}

/** The row for an object, by its very class; undefined if its class has none. */
export function storedRowOf(object: object): FilledRow | undefined {
  return byClass.get(object.constructor);
}

/** The row with a tag. */
export function storedRowOfTag(tag: number): FilledRow | undefined {
  return byTag.get(tag);
}

/** All rows, by tag. */
export function storedRows(): ReadonlyMap<number, FilledRow> {
  return byTag;
}

/** The types a row allows. */
export function typesOfRow(row: FilledRow): readonly PyType[] {
  row.resolved ??= row.types.map((type) => {
    const found = typeof type === 'string' ? builtinTypeNamed(type) : type;
    if (found === undefined) throw new RangeError(`no builtin type ${type as string}`);
    return found;
  });
  return row.resolved;
}

const singletons = new Map<string, PyObject>();

/** Names objects that exist once in a process and are no builtin type, function or member of a module. Snapshots hold the name. */
export function defineSingletons(table: Readonly<Record<string, PyObject>>): void {
  for (const [name, object] of Object.entries(table)) {
    if (singletons.has(name)) throw new RangeError(`two objects are called ${name} in snapshots`);
    singletons.set(name, object);
  }
}

/** All such objects by name. */
export function namedSingletons(): ReadonlyMap<string, PyObject> {
  return singletons;
}

// The classes of object.ts, which cannot import this file.
defineStored({
  PyFloat: { tag: 1, make: PyFloat, types: [floatType], fields: 'own' },
  PyComplex: { tag: 2, make: PyComplex, types: [complexType], fields: { real: 'number', imag: 'number' } },
  PyInstance: { tag: 11, make: PyInstance, types: [], fields: 'own' },
  PyType: { tag: 12, make: PyType, types: [], fields: 'own' },
});

defineSingletons({ NotImplemented, Ellipsis });
