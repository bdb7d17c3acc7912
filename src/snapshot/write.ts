/**
 * Writes an object graph. Objects are numbered in the order in which they are first met and written in that order from a queue, so nothing recurses on what a
 * guest built. A section each: texts, tags, permanent objects, shapes, the roots, records, and what is known about objects without keeping them alive.
 */
import type { SourceText } from '../bytecode/code.ts';
import { PyCode, PyExternal, PyFunction, PyGetSet, PyNative } from '../objects/callable.ts';
import { frozensetType, PyDict, PyList, PySet, PyTuple } from '../objects/containers.ts';
import { EngineError, PyBaseException } from '../objects/errors.ts';
import { PyAsyncNative } from '../objects/external-call.ts';
import { DICT_SHAPE, PyFloat, PyInstance, PyObject, type PyType, type Shape, PyType as TypeClass, type Value } from '../objects/object.ts';
import { type FieldKind, type FilledRow, storedRowOf, typesOfRow } from '../objects/stored.ts';
import { hashText, MAX_HASHED_UNITS } from '../objects/text-key.ts';
import { ByteWriter } from './bytes.ts';
import { writeCode } from './code.ts';
import { SnapshotError } from './error.ts';
import type { Permanents } from './permanent.ts';
import {
  DICT_MODE,
  FIRST_SHAPE,
  MAX_SHORT_INT,
  NO_HASH,
  PERMANENT_TAG,
  PermanentKind,
  ROOT_SHAPE,
  Special,
  TableFlag,
  ValueBits,
} from './tags.ts';

/** Marks of objects being written begin here; traversals that measure the heap count from 1. */
const MARK = 2 ** 30;
/** From this many texts on, those no longer than this are written again unless they were met lately. */
const MANY_TEXTS = 2000;
const SHORT_TEXT = 24;
const RECENT_PLACES = 1 << 13;
/** A dump holds at most this many objects. */
export const MAX_OBJECTS = 2 ** 26;

/** Writes one graph. `close` must be called at the end, whatever happens. */
export class HeapWriter {
  /** Comes first: what must be known before any object is made. Numbers only. */
  readonly front = ByteWriter.take();
  readonly roots = ByteWriter.take();
  readonly tail = ByteWriter.take();
  readonly #permanents: Permanents;
  readonly #dictRoot: Shape;
  readonly #texts = ByteWriter.take();
  readonly #tags = ByteWriter.take();
  readonly #head = ByteWriter.take();
  readonly #shapes = ByteWriter.take();
  readonly #body = ByteWriter.take();
  readonly #counts = ByteWriter.take();
  readonly #textIds = new Map<string, number>();
  readonly #longTexts = new Map<number, { text: string; id: number }[]>();
  #textCount = 0;
  /** Short texts met lately, once there are many. */
  #recent: { readonly texts: string[]; readonly ids: Int32Array } | null = null;
  readonly #shapeIds = new Map<Shape, number>();
  readonly #modules = new Map<string, number>();
  readonly #sources = new Map<SourceText, number>();
  /** All objects met, by number. */
  readonly objects: object[] = [];
  /** Numbers of floats and of what is no Python object; the others carry theirs in `epoch`. */
  readonly #others = new Map<object, number>();

  constructor(permanents: Permanents, dictRoot: Shape) {
    this.#permanents = permanents;
    this.#dictRoot = dictRoot;
  }

  /** Writes the records of all objects met so far and of those they refer to. */
  drain(): void {
    for (let i = 0; i < this.objects.length; i++) this.#record(this.objects[i]);
  }

  /** Takes the marks off the objects, and gives the buffers back. */
  close(): void {
    for (const object of this.objects) if (object instanceof PyObject && !(object instanceof PyFloat)) object.epoch = 0;
    for (const part of this.parts()) part.giveBack();
  }

  /** The sections, in the order in which they are read. Valid until `close`. */
  parts(): readonly ByteWriter[] {
    const counts = this.#counts;
    counts.length = 0;
    counts.count(this.#textCount);
    counts.count(this.objects.length);
    counts.count(this.#shapeIds.size);
    return [this.front, counts, this.#texts, this.#tags, this.#head, this.#shapes, this.roots, this.#body, this.tail];
  }

  /** The number of an object if it has been met. */
  known(object: object): number | undefined {
    if (!(object instanceof PyObject) || object instanceof PyFloat) return this.#others.get(object);
    return object.epoch >= MARK ? object.epoch - MARK : undefined;
  }

  /** The number of an object, which is written if it is new. */
  ref(object: object): number {
    const known = this.known(object);
    if (known !== undefined) return known;
    const id = this.objects.length;
    if (id >= MAX_OBJECTS) throw new SnapshotError('too_large', `The program holds more than ${MAX_OBJECTS} objects.`);
    if (!(object instanceof PyObject) || object instanceof PyFloat) this.#others.set(object, id);
    else object.epoch = MARK + id;
    this.objects.push(object);
    return id;
  }

  refOrNull(out: ByteWriter, object: object | null): void {
    out.count(object === null ? 0 : this.ref(object) + 1);
  }

  text(out: ByteWriter, text: string): void {
    out.count(this.#textId(text));
  }

  textOrNull(out: ByteWriter, text: string | null): void {
    out.count(text === null ? 0 : this.#textId(text) + 1);
  }

  #textId(text: string): number {
    if (text.length > MAX_HASHED_UNITS) return this.#longTextId(text);
    const known = this.#textIds.get(text);
    if (known !== undefined) return known;
    if (this.#textIds.size >= MANY_TEXTS && text.length <= SHORT_TEXT) return this.#shortTextId(text);
    this.#textIds.set(text, this.#textCount);
    this.#texts.text(text);
    return this.#textCount++;
  }

  // A large map costs more than what it saves: beyond many texts a short one is only found if no other has taken its place since.
  #shortTextId(text: string): number {
    const { length } = text;
    this.#recent ??= { texts: new Array(RECENT_PLACES).fill(''), ids: new Int32Array(RECENT_PLACES) };
    const { texts, ids } = this.#recent;
    const hash = Math.imul(text.charCodeAt(length - 1) + 31 * text.charCodeAt(length - 2) + 961 * text.charCodeAt(length - 3), 0x9e3779b1);
    const place = ((hash >>> 16) ^ (text.charCodeAt(length >> 1) * 7 + length)) & (RECENT_PLACES - 1);
    // An empty place holds the empty text.
    if (texts[place] === text && length > 0) return ids[place];
    texts[place] = text;
    ids[place] = this.#textCount;
    this.#texts.text(text);
    return this.#textCount++;
  }

  // V8 hashes long strings by their length alone.
  #longTextId(text: string): number {
    const hash = hashText(text);
    let list = this.#longTexts.get(hash);
    if (list === undefined) {
      list = [];
      this.#longTexts.set(hash, list);
    }
    const found = list.find((entry) => entry.text === text);
    if (found !== undefined) return found.id;
    list.push({ text, id: this.#textCount });
    this.#texts.text(text);
    return this.#textCount++;
  }

  value(out: ByteWriter, v: Value | undefined): void {
    switch (typeof v) {
      case 'number':
        if (v < MAX_SHORT_INT && v > -MAX_SHORT_INT) out.count((v < 0 ? -v * 2 - 1 : v * 2) * 4 + ValueBits.int);
        else if (v === Infinity) out.count(Special.endless * 4 + ValueBits.special);
        else this.#bigValue(out, BigInt(v));
        return;
      case 'string':
        out.count(this.#textId(v) * 4 + ValueBits.text);
        return;
      case 'object':
        if (v === null) out.count(Special.none * 4 + ValueBits.special);
        else out.count(this.ref(v) * 4 + ValueBits.object);
        return;
      case 'bigint':
        this.#bigValue(out, v);
        return;
      default:
        out.count((v === undefined ? Special.undefined : v ? Special.true : Special.false) * 4 + ValueBits.special);
    }
  }

  #bigValue(out: ByteWriter, v: bigint): void {
    out.count(Special.bigInt * 4 + ValueBits.special);
    writeBig(out, v);
  }

  /** The text that code was compiled from: its number, and itself the first time. */
  source(out: ByteWriter, source: SourceText): void {
    const known = this.#sources.get(source);
    out.count(known ?? this.#sources.size);
    if (known !== undefined) return;
    this.#sources.set(source, this.#sources.size);
    this.text(out, source.filename);
    this.textOrNull(out, source.source);
  }

  values(out: ByteWriter, values: readonly (Value | undefined)[]): void {
    out.count(values.length);
    for (let i = 0; i < values.length; i++) {
      const v = values[i];
      if (typeof v === 'number') {
        const end = out.smallInts(values, i, ValueBits.int);
        if (end > i) {
          i = end - 1;
          continue;
        }
      }
      this.value(out, v);
    }
  }

  texts(out: ByteWriter, texts: readonly string[]): void {
    out.count(texts.length);
    for (const text of texts) this.text(out, text);
  }

  map(out: ByteWriter, map: ReadonlyMap<string, Value>): void {
    out.count(map.size);
    for (const [key, value] of map) {
      this.text(out, key);
      this.value(out, value);
    }
  }

  // ---- records -------------------------------------------------------------------------------------

  #record(object: object): void {
    if (object instanceof PyFloat) {
      this.#tags.count(1);
      this.#body.double(object.value);
      return;
    }
    if (this.#isPermanent(object)) return;
    const row = storedRowOf(object);
    if (row === undefined) throw unstorable(object);
    this.#tags.count(row.tag);
    if (row.fields === 'own') this.#ownRecord(object);
    else this.#fields(object as Record<string, unknown> & object, row);
  }

  #ownRecord(object: object): void {
    const out = this.#body;
    if (object instanceof PyList || object instanceof PyTuple) this.values(out, object.items);
    else if (object instanceof PyDict) this.#dict(object);
    else if (object instanceof PyBaseException) this.#exception(object);
    else if (object instanceof PyInstance) this.#instance(object);
    else if (object instanceof PySet) this.#set(object);
    else if (object instanceof PyCode) writeCode(out, this, object);
    else if (object instanceof TypeClass) this.#type(object);
    else if (object instanceof PyExternal || object instanceof PyAsyncNative) this.text(this.#head, object.fullName);
    else if (object instanceof PyGetSet) {
      out.byte(object.name === '__dict__' ? 0 : 1);
      out.count(this.ref(object.owner));
    } else throw unstorable(object);
  }

  /** Writes what exists in every process by its name; false for all else. */
  #isPermanent(object: object): boolean {
    if (!(object instanceof PyObject)) return false;
    if (object instanceof PyCode) return object.isHidden && this.#frozenCode(object);
    if (object instanceof PyInstance || object instanceof PyList) return false;
    if (object instanceof PyFunction && !object.code.isHidden) return false;
    if (object instanceof PyTuple && object.items.length > 0) return false;
    const name = this.#permanents.nameOf(object);
    if (name === undefined) {
      if (object instanceof PyNative && !(object instanceof PyExternal || object instanceof PyAsyncNative))
        throw new SnapshotError('unstorable', `The program holds the native function ${object.name}, which has no name in snapshots.`);
      return false;
    }
    this.#tags.count(PERMANENT_TAG);
    this.#head.byte(PermanentKind.named);
    this.text(this.#head, name);
    return true;
  }

  #frozenCode(code: PyCode): boolean {
    const origin = this.#permanents.originOf(code.code);
    if (origin === undefined) throw new EngineError(`frozen code ${code.code.qualname} of no module`);
    const out = this.#head;
    this.#tags.count(PERMANENT_TAG);
    out.byte(PermanentKind.frozenCode);
    const known = this.#modules.get(origin.module);
    out.count(known ?? this.#modules.size);
    if (known === undefined) {
      this.#modules.set(origin.module, this.#modules.size);
      this.text(out, origin.module);
      this.text(out, this.#permanents.frozenCode(origin.module)?.fingerprint ?? '');
    }
    out.count(origin.path.length);
    for (const step of origin.path) out.count(step);
    return true;
  }

  #fields(object: Record<string, unknown> & object, row: FilledRow): void {
    const out = this.#body;
    if (row.types.length > 1) {
      const at = typesOfRow(row).indexOf((object as unknown as PyObject).cls);
      if (at < 0) throw unstorable(object);
      out.count(at);
    }
    const { names, kinds } = row;
    for (let i = 0; i < names.length; i++) this.#field(out, object[names[i]], kinds[i]);
  }

  #field(out: ByteWriter, v: unknown, kind: FieldKind): void {
    if (typeof kind === 'object') {
      if (kind.kind === 'choice') out.count(kind.among.indexOf(v as string | number));
      else if (kind.kind === 'ref') out.count(this.ref(v as object));
      else if (kind.kind === 'ref?') this.refOrNull(out, v as object | null);
      else this.#refs(out, v as readonly object[] | null, kind.kind === 'refs?');
      return;
    }
    switch (kind) {
      case 'value':
      case 'value?':
        return this.value(out, v as Value | undefined);
      case 'values':
      case 'values?':
        return this.values(out, v as (Value | undefined)[]);
      case 'int':
      case 'integer':
      case 'bigint':
        return writeInteger(out, v as number | bigint);
      case 'int?':
        out.byte(v === null ? 0 : 1);
        if (v !== null) writeInteger(out, v as number);
        return;
      case 'number':
        return out.double(v as number);
      case 'text':
        return this.text(out, v as string);
      case 'text?':
        return this.textOrNull(out, v as string | null);
      case 'bool':
        return out.byte(v === true ? 1 : 0);
      case 'bytes':
        out.count((v as Uint8Array).length);
        return out.raw(v as Uint8Array);
      case 'map?':
        out.byte(v === null ? 0 : 1);
        if (v !== null) this.map(out, v as Map<string, Value>);
    }
  }

  #refs(out: ByteWriter, refs: readonly object[] | null, isNullable: boolean): void {
    if (isNullable) out.byte(refs === null ? 0 : 1);
    if (refs === null) return;
    out.count(refs.length);
    for (const ref of refs) out.count(this.ref(ref));
  }

  #dict(dict: PyDict): void {
    const out = this.#body;
    if (dict.shape !== null) {
      out.byte(TableFlag.shaped);
      out.count(this.#shapeId(dict.shape, null));
      for (let i = 0; i < dict.shape.keys.length; i++) this.value(out, dict.values[i]);
      return;
    }
    out.byte(tableFlags(dict));
    this.#table(dict, dict.values);
  }

  #set(set: PySet): void {
    this.#body.byte(tableFlags(set) | (set.cls === frozensetType ? TableFlag.frozen : 0));
    this.#body.count(set.finger);
    this.#table(set, null);
  }

  /** Keys (holes are undefined), each with its value, and for objects whether the index knows it; then hashes. */
  #table({ keys, index, hashes }: PyDict | PySet, values: readonly (Value | undefined)[] | null): void {
    const out = this.#body;
    out.count(keys.length);
    let indexed: Set<number> | null = null;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      this.value(out, key);
      if (key === undefined) continue;
      if (typeof key === 'object' && key !== null) {
        indexed ??= new Set(index.values());
        out.byte(indexed.has(i) ? 1 : 0);
      }
      if (values !== null) this.value(out, values[i]);
    }
    if (hashes === null) return;
    out.count(hashes.length);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number | bigint | undefined;
      if (hash === undefined) out.count(NO_HASH);
      else writeInteger(out, hash);
    }
  }

  /** The number of a layout, written if it is new: whose it is (0: of dicts), how many keys every instance has, and the keys. */
  #shapeId(shape: Shape, owner: PyType | null): number {
    const known = this.#shapeIds.get(shape);
    if (known !== undefined) return known;
    const id = this.#shapeIds.size;
    this.#shapeIds.set(shape, id);
    const out = this.#shapes;
    this.refOrNull(out, owner);
    out.count((owner === null ? this.#dictRoot : owner.rootShape).keys.length);
    this.texts(out, shape.keys);
    return id;
  }

  #instance(object: PyInstance): void {
    const out = this.#body;
    const { cls, shape } = object;
    out.count(this.ref(cls));
    if (shape === DICT_SHAPE) out.count(DICT_MODE);
    else out.count(shape === cls.rootShape ? ROOT_SHAPE : this.#shapeId(shape, cls) + FIRST_SHAPE);
    this.refOrNull(out, object.dict);
    this.value(out, object.payload);
    this.values(out, object.values);
  }

  #exception(error: PyBaseException): void {
    this.#instance(error);
    const out = this.#body;
    out.count(this.ref(error.args));
    this.refOrNull(out, error.traceback);
    this.refOrNull(out, error.cause);
    this.refOrNull(out, error.context);
    out.byte(error.suppressContext ? 1 : 0);
    out.byte(error.fields === null ? 0 : 1);
    if (error.fields !== null) this.map(out, error.fields);
  }

  #type(type: PyType): void {
    const out = this.#body;
    out.count(this.ref(type.cls));
    for (const text of [type.name, type.qualname, type.module]) this.text(out, text);
    out.byte((type.isSubclassable ? 1 : 0) | (type.hasDict ? 2 : 0) | (type.isAbstract ? 4 : 0) | (type.isSealed ? 8 : 0));
    out.count(this.ref(type.layout));
    for (const types of [type.bases, type.mro, type.subclasses]) this.#refs(out, types, false);
    this.texts(out, type.rootShape.keys);
    out.byte(type.slotNames === null ? 0 : 1);
    if (type.slotNames !== null) this.texts(out, type.slotNames);
    this.map(out, type.ns);
  }
}

function tableFlags({ hashes, buckets, index, size }: PyDict | PySet): number {
  return (
    (hashes === null ? 0 : TableFlag.hashed) |
    (hashes !== null && buckets === null ? TableFlag.loose : 0) |
    (hashes !== null && index.size === 0 && size > 0 ? TableFlag.unindexed : 0)
  );
}

function unstorable(object: object): SnapshotError {
  const name = object instanceof PyObject ? object.cls?.name : object.constructor.name;
  return new SnapshotError('unstorable', `The program holds an object that cannot be stored: ${name ?? 'unknown'}.`);
}

/** An int of any size: short ones in one number, others as sign and hexadecimal digits. */
export function writeInteger(out: ByteWriter, v: number | bigint): void {
  if (typeof v === 'number' && v < MAX_SHORT_INT && v > -MAX_SHORT_INT) out.count((v < 0 ? -v * 2 - 1 : v * 2) * 2);
  else {
    out.count(1);
    writeBig(out, BigInt(v));
  }
}

/** Sign, number of bytes, bytes from the most significant on. */
function writeBig(out: ByteWriter, v: bigint): void {
  let digits = (v < 0n ? -v : v).toString(16);
  if (digits.length % 2 === 1) digits = `0${digits}`;
  const size = digits.length / 2;
  out.count(size * 2 + (v < 0n ? 1 : 0));
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) bytes[i] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  out.raw(bytes);
}
