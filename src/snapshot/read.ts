/**
 * Reads an object graph: first makes every object, empty, then fills them in, then re-creates what is derived (indices of dicts, constants of code, classes'
 * layouts). Nothing is trusted: counts are checked against what is left, every field against its kind, classes and code against their own rules (verify.ts).
 */
import type { Code, SourceText } from '../bytecode/code.ts';
import { PyCode, PyFunction, PyGetSet, PyNative } from '../objects/callable.ts';
import { bucketsOf, EMPTY_TUPLE, frozensetType, type Key, PyDict, PyList, PySet, PyTuple, setType } from '../objects/containers.ts';
import { PyBaseException, PyException, PyTraceback } from '../objects/errors.ts';
import { keyOf } from '../objects/hash.ts';
import { dictDescriptor, weakrefDescriptor } from '../objects/instance-dict.ts';
import {
  DICT_SHAPE,
  intFromBigInt,
  objectType,
  PyFloat,
  PyInstance,
  PyObject,
  PyType,
  Shape,
  typeType,
  type Value,
} from '../objects/object.ts';
import { type FieldKind, type FilledRow, type RefKind, storedRowOfTag, typesOfRow } from '../objects/stored.ts';
import { isPlainText, textKey } from '../objects/text-key.ts';
import { loadCode } from '../vm/load.ts';
import type { ByteReader } from './bytes.ts';
import { blankCode, linkConsts, readCode } from './code.ts';
import { malformed, SnapshotError } from './error.ts';
import type { Permanents } from './permanent.ts';
import { DICT_MODE, FIRST_SHAPE, NO_HASH, PERMANENT_TAG, PermanentKind, ROOT_SHAPE, Special, TableFlag, ValueBits } from './tags.ts';
import { checkTypes, verifyObjects } from './verify.ts';

/** What an empty object takes on the host's heap, roughly, by tag; others take DEFAULT_SIZE. */
const SIZES: Readonly<Record<number, number>> = { 1: 16, 3: 56, 4: 56, 5: 250, 6: 220, 11: 120, 12: 900, 13: 200, 15: 900 };
const DEFAULT_SIZE = 100;

/** Layouts with more keys are not made by transitions. */
const MAX_TRANSITIONS = 64;

/** A dict or set whose key at a position must be hashed when all objects are there. */
interface LateKey {
  readonly table: PyDict | PySet;
  readonly position: number;
  readonly key: PyObject;
}

/** Reads one graph. The sections must be read in order: `begin`, roots, `finish`, tail. */
export class HeapReader {
  readonly input: ByteReader;
  readonly #permanents: Permanents;
  readonly #dictRoot: Shape;
  #texts: string[] = [];
  #tags: number[] = [];
  readonly objects: object[] = [];
  #shapes: { owner: PyType | null; shape: Shape }[] = [];
  readonly #rootShapes = new Map<PyType, Shape>();
  readonly #modules: Code[] = [];
  readonly #frozen = new Map<Code, PyCode>();
  readonly #sources: SourceText[] = [];
  #isInContinuation = false;
  readonly #lateKeys: LateKey[] = [];
  readonly #late: (() => void)[] = [];
  readonly #restored: { object: object; row: FilledRow }[] = [];
  /** Permanent dicts: namespaces of the engine's own, which only its own functions may refer to. */
  readonly #sealed = new Set<object>();
  /** Names of the host's functions that the program can call. */
  readonly externals = new Set<string>();

  constructor(input: ByteReader, permanents: Permanents, dictRoot: Shape) {
    this.input = input;
    this.#permanents = permanents;
    this.#dictRoot = dictRoot;
  }

  /** Reads texts, tags, permanent objects and layouts, and makes all other objects. `ceiling`: bytes they may take. */
  begin(ceiling: number): void {
    const { input } = this;
    const texts = input.countOf();
    const objects = input.countOf();
    const shapes = input.countOf();
    for (let i = 0; i < texts; i++) this.#texts.push(input.text());
    let size = 0;
    for (let i = 0; i < objects; i++) {
      const tag = input.count();
      size += SIZES[tag] ?? DEFAULT_SIZE;
      this.#tags.push(tag);
    }
    if (size > ceiling) throw new SnapshotError('too_large', `The dump needs about ${size} bytes; its memory limit is ${ceiling}.`);
    for (let i = 0; i < objects; i++) this.objects.push(this.#make(this.#tags[i]));
    for (let i = 0; i < shapes; i++) this.#readShape();
  }

  /** Fills in all objects, then makes and checks what depends on several. */
  finish(): void {
    const { objects } = this;
    for (let i = 0; i < objects.length; i++) this.#fill(objects[i], this.#tags[i]);
    const types: PyType[] = [];
    for (const object of objects) {
      if (object instanceof PyCode) {
        if (!object.isHidden) linkConsts(object);
      } else if (object instanceof PyType && !object.isBuiltin && this.#isOwn(object)) types.push(object);
    }
    checkTypes(types);
    for (const act of this.#late) act();
    for (const { table, position, key } of this.#lateKeys) addKey(table, lateKeyOf(key), position);
    for (const object of objects) if (object instanceof PyDict || object instanceof PySet) checkTable(object);
    verifyObjects(objects);
    for (const { object, row } of this.#restored)
      if (!(row.restored as unknown as (object: object) => boolean)(object)) throw malformed(`a ${row.make.name} contradicts itself`);
  }

  #isOwn(type: PyType): boolean {
    return this.#rootShapes.has(type);
  }

  // ---- parts ---------------------------------------------------------------------------------------

  text(): string {
    return this.#textAt(this.input.count());
  }

  #textAt(i: number): string {
    if (i >= this.#texts.length) throw malformed('it refers to a text that is not there');
    return this.#texts[i];
  }

  textOrNull(): string | null {
    const i = this.input.count();
    return i === 0 ? null : this.#textAt(i - 1);
  }

  texts(): string[] {
    const texts: string[] = new Array(this.input.countOf());
    for (let i = 0; i < texts.length; i++) texts[i] = this.text();
    return texts;
  }

  /** The text that code was compiled from. */
  source(): SourceText {
    const number = this.input.count();
    if (number > this.#sources.length) throw malformed('it refers to a source that is not there');
    if (number === this.#sources.length) this.#sources.push({ filename: this.text(), source: this.textOrNull() });
    return this.#sources[number];
  }

  /** Any object of the dump. */
  object(): object {
    return this.#objectAt(this.input.count());
  }

  #objectAt(i: number): object {
    if (i >= this.objects.length) throw malformed('it refers to an object that is not there');
    return this.objects[i];
  }

  /** An object of one of some classes. */
  ref<T>(...classes: (abstract new (...args: never[]) => T)[]): T {
    const object = this.object();
    if (!classes.some((cls) => object instanceof cls)) throw malformed(`it refers to a wrong object in place of a ${classes[0].name}`);
    return object as T;
  }

  /** As `ref`, for what guest code may change. */
  ownRef<T extends object>(...classes: (abstract new (...args: never[]) => T)[]): T {
    const object = this.ref(...classes);
    if (this.#sealed.has(object)) throw malformed("it refers to a namespace of the engine's own");
    return object;
  }

  refOrNull<T>(...classes: (abstract new (...args: never[]) => T)[]): T | null {
    const i = this.input.count();
    if (i === 0) return null;
    const object = this.#objectAt(i - 1);
    if (!classes.some((cls) => object instanceof cls)) throw malformed(`it refers to a wrong object in place of a ${classes[0].name}`);
    return object as T;
  }

  refs<T>(...classes: (abstract new (...args: never[]) => T)[]): T[] {
    const refs: T[] = new Array(this.input.countOf());
    for (let i = 0; i < refs.length; i++) refs[i] = this.ref(...classes);
    return refs;
  }

  /** A value, or undefined. */
  optional(): Value | undefined {
    const number = this.input.count();
    const rest = number > 0x7fffffff ? Math.floor(number / 4) : number >> 2;
    switch (number & 3) {
      case ValueBits.int:
        return rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2;
      case ValueBits.text:
        return this.#textAt(rest);
      case ValueBits.object: {
        const object = this.#objectAt(rest);
        if (!(object instanceof PyObject) || this.#sealed.has(object)) throw malformed('a value is no Python object');
        return object as Value;
      }
      default:
        return this.#special(rest);
    }
  }

  #special(which: number): Value | undefined {
    switch (which) {
      case Special.undefined:
        return undefined;
      case Special.none:
        return null;
      case Special.true:
        return true;
      case Special.false:
        return false;
      case Special.bigInt:
        return intFromBigInt(this.#big());
      case Special.endless:
        if (this.#isInContinuation) return Infinity;
        throw malformed('a value has no bound');
      default:
        throw malformed('a value is of no kind');
    }
  }

  value(): Value {
    const v = this.optional();
    if (v === undefined) throw malformed('a value is missing');
    return v;
  }

  /** What a continuation holds. */
  continuationData(): (Value | undefined)[] {
    this.#isInContinuation = true;
    const values = this.values();
    this.#isInContinuation = false;
    return values;
  }

  values(): (Value | undefined)[] {
    const values: (Value | undefined)[] = new Array(this.input.countOf());
    for (let i = 0; i < values.length; i++) values[i] = this.optional();
    return values;
  }

  #solidValues(): Value[] {
    const values: Value[] = new Array(this.input.countOf());
    for (let i = 0; i < values.length; i++) {
      i = this.input.smallInts(values, i);
      if (i < values.length) values[i] = this.value();
    }
    return values;
  }

  map(): Map<string, Value> {
    const map = new Map<string, Value>();
    for (let left = this.input.countOf(2); left > 0; left--) {
      const key = this.text();
      map.set(key, this.value());
    }
    return map;
  }

  /** An int of any size. */
  integer(): number | bigint {
    return this.#integerOf(this.input.count());
  }

  #integerOf(number: number): number | bigint {
    if (number === 1) return intFromBigInt(this.#big()) as number | bigint;
    if (number % 2 === 1) throw malformed('an int is badly written');
    const rest = number / 2;
    return rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2;
  }

  int(): number {
    const v = this.integer();
    if (typeof v !== 'number') throw malformed('a number is too large');
    return v;
  }

  bool(): boolean {
    const byte = this.input.byte();
    if (byte > 1) throw malformed('a yes or no is neither');
    return byte === 1;
  }

  #big(): bigint {
    const header = this.input.count();
    const bytes = this.input.raw(Math.floor(header / 2));
    const digits: string[] = new Array(bytes.length);
    for (let i = 0; i < bytes.length; i++) digits[i] = bytes[i].toString(16).padStart(2, '0');
    const v = BigInt(`0x0${digits.join('')}`);
    return header % 2 === 1 ? -v : v;
  }

  // ---- making --------------------------------------------------------------------------------------

  #make(tag: number): object {
    switch (tag) {
      case PERMANENT_TAG:
        return this.#permanent();
      case 1:
        return new PyFloat(0.5);
      case 3:
        return new PyList([]);
      case 4:
        return new PyTuple([]);
      case 5:
        return new PyDict();
      case 6:
        return new PySet();
      case 11:
        return new PyInstance(objectType);
      case 12:
        return new PyType(typeType, '', [], false);
      case 13:
        return new PyBaseException(objectType, EMPTY_TUPLE);
      case 15:
        return blankCode();
      case 20:
      case 21: {
        const name = this.text();
        this.externals.add(name);
        return this.#permanents.external(name, tag === 21);
      }
      default:
        return this.#makeOfRow(tag);
    }
  }

  #makeOfRow(tag: number): object {
    const row = storedRowOfTag(tag);
    if (row === undefined) throw new SnapshotError('version', `The dump holds an object of kind ${tag}, which this engine does not know.`);
    if (row.fields === 'own' && tag !== 22) throw malformed(`no ${row.make.name} is stored`);
    const object = Object.create(row.make.prototype as object) as { cls?: PyType; epoch?: number };
    if (object instanceof PyObject) {
      object.cls = objectType;
      object.epoch = 0;
    }
    return object;
  }

  #permanent(): object {
    const { input } = this;
    const kind = input.byte();
    if (kind === PermanentKind.frozenCode) return this.#frozenCode();
    if (kind !== PermanentKind.named) throw malformed('a permanent object is of no kind');
    const name = this.text();
    const found = this.#permanents.find(name);
    if (found === undefined)
      throw new SnapshotError('version', `The dump needs ${JSON.stringify(name.slice(0, 100))}, which this engine does not have.`);
    if (found instanceof PyDict) this.#sealed.add(found);
    return found;
  }

  #frozenCode(): PyCode {
    const { input } = this;
    const number = input.count();
    if (number > this.#modules.length) throw malformed('it refers to frozen code that is not there');
    if (number === this.#modules.length) {
      const name = this.text();
      const fingerprint = this.text();
      const frozen = this.#permanents.frozenCode(name);
      if (frozen === undefined || frozen.fingerprint !== fingerprint)
        throw new SnapshotError('version', `The dump needs another version of the engine's module ${JSON.stringify(name.slice(0, 100))}.`);
      this.#modules.push(frozen.code);
    }
    let code = this.#modules[number];
    for (let steps = input.countOf(); steps > 0; steps--) {
      const inner = code.consts[input.count()];
      if (typeof inner !== 'object' || inner === null || !('kind' in inner) || inner.kind !== 'code')
        throw malformed('it refers to frozen code that is not there');
      code = inner;
    }
    // Only what the dump uses of a module: most of them are large.
    return loadCode(code, this.#frozen);
  }

  #readShape(): void {
    const owner = this.refOrNull(PyType);
    if (owner?.isBuiltin === true) throw malformed('a builtin type has layouts of its own');
    const fixed = this.input.count();
    const keys = this.texts();
    if (fixed > keys.length || keys.length - fixed > MAX_TRANSITIONS || new Set(keys).size < keys.length)
      throw malformed('a layout is impossible');
    if (owner === null && (fixed > 0 || !keys.every(isPlainText))) throw malformed('a layout is impossible');
    let shape = owner === null ? this.#dictRoot : this.#rootShape(owner, keys.slice(0, fixed));
    for (let i = fixed; i < keys.length; i++) shape = shape.with(keys[i]);
    this.#shapes.push({ owner, shape });
  }

  #rootShape(owner: PyType, keys: readonly string[]): Shape {
    let shape = this.#rootShapes.get(owner);
    if (shape === undefined) {
      shape = new Shape(keys);
      this.#rootShapes.set(owner, shape);
    }
    if (shape.keys.length !== keys.length || !keys.every((key, i) => shape.keys[i] === key)) throw malformed('a class has two layouts');
    return shape;
  }

  // ---- filling in ----------------------------------------------------------------------------------

  #fill(object: object, tag: number): void {
    if (tag === PERMANENT_TAG || tag === 20 || tag === 21) return;
    if (tag === 1) (object as { value: number }).value = this.input.double();
    else if (object instanceof PyList) object.items = this.#solidValues();
    else if (object instanceof PyTuple) (object as { items: readonly Value[] }).items = this.#solidValues();
    else if (object instanceof PyDict) this.#dict(object);
    else if (object instanceof PyBaseException) this.#exception(object);
    else if (object instanceof PyInstance) this.#instance(object);
    else if (object instanceof PySet) this.#set(object);
    else if (object instanceof PyCode) readCode(this.input, this, object);
    else if (object instanceof PyType) this.#type(object);
    else if (object instanceof PyGetSet) this.#getSet(object);
    else this.#fields(object as PyObject, storedRowOfTag(tag) as FilledRow);
  }

  #fields(object: PyObject, row: FilledRow): void {
    if (row.types.length > 0) {
      const types = typesOfRow(row);
      const at = types.length > 1 ? this.input.count() : 0;
      if (at >= types.length) throw malformed(`a ${row.make.name} has a wrong type`);
      object.cls = types[at];
    }
    const target = object as unknown as Record<string, unknown>;
    const { names, kinds } = row;
    if (row.restored !== undefined) this.#restored.push({ object, row });
    for (let i = 0; i < names.length; i++) target[names[i]] = this.#field(kinds[i], target);
  }

  #field(kind: FieldKind, owner: unknown): unknown {
    if (typeof kind === 'object') return kind.kind === 'choice' ? this.#choice(kind.among) : this.#refField(kind, owner);
    switch (kind) {
      case 'value':
        return this.value();
      case 'value?':
        return this.optional();
      case 'values':
        return this.#solidValues();
      case 'values?':
        return this.values();
      case 'int':
        return this.int();
      case 'int?':
        return this.bool() ? this.int() : null;
      case 'integer':
        return this.integer();
      case 'bigint':
        return BigInt(this.integer());
      case 'number':
        return this.input.double();
      case 'text':
        return this.text();
      case 'text?':
        return this.textOrNull();
      case 'bool':
        return this.bool();
      case 'bytes':
        return this.input.raw(this.input.countOf());
      case 'map?':
        return this.bool() ? this.map() : null;
    }
  }

  #choice(among: readonly (string | number)[]): string | number {
    const at = this.input.count();
    if (at >= among.length) throw malformed('a field has none of its choices');
    return among[at];
  }

  #refField({ kind, classes }: RefKind, owner: unknown): unknown {
    const isList = kind === 'refs' || kind === 'refs?';
    if (isList) return kind === 'refs?' && !this.bool() ? null : this.refs(...classes);
    const object = kind === 'ref' ? this.ref(...classes) : this.refOrNull(...classes);
    if (object !== null && this.#sealed.has(object)) {
      // Namespaces of the engine belong to its own functions only.
      if (!(owner instanceof PyFunction && owner.code.isHidden)) throw malformed('it refers to a namespace of the engine');
    }
    return object;
  }

  #dict(dict: PyDict): void {
    const flags = this.input.byte();
    if ((flags & TableFlag.shaped) === 0) {
      this.#table(dict, dict.values, flags);
      return;
    }
    const entry = this.#shapes[this.input.count()];
    if (entry === undefined || entry.owner !== null) throw malformed('a dict has no layout');
    const { shape } = entry;
    dict.useShape(shape);
    for (let i = 0; i < shape.keys.length; i++) dict.values.push(this.value());
    dict.size = shape.keys.length;
  }

  #set(set: PySet): void {
    const flags = this.input.byte();
    set.cls = (flags & TableFlag.frozen) === 0 ? setType : frozensetType;
    const finger = this.input.count();
    this.#table(set, null, flags);
    set.finger = Math.min(finger, set.keys.length);
  }

  #table(table: PyDict | PySet, values: (Value | undefined)[] | null, flags: number): void {
    const { keys } = table;
    const isIndexed = (flags & TableFlag.unindexed) === 0;
    for (let left = this.input.countOf(), at = 0; left > 0; left--, at++) {
      const key = this.optional();
      keys.push(key);
      if (key === undefined) {
        values?.push(undefined);
        continue;
      }
      table.size += 1;
      if (typeof key === 'object' && key !== null) {
        if (this.bool()) this.#lateKeys.push({ table, position: at, key });
      } else if (isIndexed) addKey(table, plainKey(key), at);
      values?.push(this.value());
    }
    if ((flags & TableFlag.hashed) === 0) return;
    const hashes: (number | bigint)[] = [];
    for (let left = this.input.countOf(), at = 0; left > 0; left--, at++) {
      const number = this.input.count();
      if (number === NO_HASH) hashes.length = at + 1;
      else hashes[at] = this.#integerOf(number);
    }
    if (hashes.length > keys.length) throw malformed('a dict has too many hashes');
    table.hashes = hashes;
    if ((flags & TableFlag.loose) === 0) table.buckets = bucketsOf(hashes);
  }

  #instance(object: PyInstance): void {
    const cls = this.ref(PyType);
    object.cls = cls;
    const shape = this.input.count();
    object.dict = this.refOrNull(PyDict);
    object.payload = this.optional();
    object.values = this.values();
    if ((object.dict !== null && this.#sealed.has(object.dict)) || (shape === DICT_MODE) !== (object.dict !== null))
      throw malformed('an instance has a wrong namespace');
    if (shape >= FIRST_SHAPE) {
      const entry = this.#shapes[shape - FIRST_SHAPE];
      if (entry === undefined || entry.owner !== cls) throw malformed('an instance has the layout of another class');
      object.shape = entry.shape;
    } else if (shape === DICT_MODE) object.shape = DICT_SHAPE;
    // The class may not be filled in yet.
    this.#late.push(() => {
      if (shape === ROOT_SHAPE) object.shape = cls.rootShape;
      const wanted = shape === DICT_MODE ? cls.rootShape.keys.length : object.shape.keys.length;
      if (object.values.length !== wanted) throw malformed('an instance has a wrong number of attributes');
    });
  }

  #exception(error: PyBaseException): void {
    this.#instance(error);
    error.args = this.ref(PyTuple) as PyTuple;
    error.traceback = this.refOrNull(PyTraceback);
    error.cause = this.refOrNull(PyBaseException);
    error.context = this.refOrNull(PyBaseException);
    error.suppressContext = this.bool();
    error.fields = this.bool() ? this.map() : null;
  }

  #type(type: PyType): void {
    type.cls = this.ref(PyType);
    type.name = this.text();
    type.qualname = this.text();
    type.module = this.text();
    const flags = this.input.byte();
    type.isSubclassable = (flags & 1) !== 0;
    type.hasDict = (flags & 2) !== 0;
    type.isAbstract = (flags & 4) !== 0;
    type.isSealed = (flags & 8) !== 0;
    type.layout = this.ref(PyType);
    type.bases = this.refs(PyType);
    type.mro = this.refs(PyType);
    type.subclasses = this.refs(PyType);
    type.rootShape = this.#rootShape(type, this.texts());
    type.slotNames = this.bool() ? this.texts() : null;
    for (const [name, value] of this.map()) type.ns.set(name, value);
  }

  #getSet(getset: PyGetSet): void {
    const isDict = this.input.byte() === 0;
    const owner = this.ref(PyType);
    Object.assign(getset, isDict ? dictDescriptor(owner) : weakrefDescriptor(owner));
  }
}

/** The normalised key of what is no object (hash.ts). */
function plainKey(key: Exclude<Value, PyObject>): Key {
  if (typeof key === 'string') return isPlainText(key) ? key : textKey(key);
  return typeof key === 'boolean' ? Number(key) : key;
}

function addKey(table: PyDict | PySet, key: Key, position: number): void {
  const { index } = table;
  const before = index.size;
  index.set(key, position);
  if (index.size === before) throw malformed('a dict has a key twice');
}

/** The normalised key; an object whose class has since changed its ways is found by identity. */
function lateKeyOf(key: PyObject): Key {
  try {
    return keyOf(key, null) ?? key;
  } catch (error) {
    if (error instanceof PyException) return key;
    throw error;
  }
}

/** Keys without a place in the index are those that guest code hashes: their hashes must be there. */
function checkTable(table: PyDict | PySet): void {
  if (table instanceof PyDict && table.shape !== null) return;
  if (table.index.size < table.size && table.hashes === null) throw malformed('a dict has keys that nothing finds');
}

/** True for natives of the host, which are made anew by each load. */
export function isHostFunction(object: object): boolean {
  return object instanceof PyNative && 'fullName' in object;
}
